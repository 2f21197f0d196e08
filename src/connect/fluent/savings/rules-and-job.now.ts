import { BusinessRule, ScheduledScript } from '@servicenow/sdk/core'
import { repairSavings } from '../../server/jobs/savings.ts'
import { onRoiConfiguration } from '../../server/rules/roi-configuration.ts'

BusinessRule({
    $id: Now.ID['rule-roi-configuration'],
    name: '1E ITSM Connect: ROI configurations that mean something',
    table: 'x_1e_connect_roi_configuration',
    when: 'before',
    action: ['insert', 'update'],
    active: true,
    order: 100,
    script: onRoiConfiguration,
})

// Before history is purged: what a run saved must be settled while the run is there.
ScheduledScript({
    $id: Now.ID['job-savings'],
    name: '1E Platform-Repair Savings',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 0, minutes: 30, seconds: 0 },
    timeZone: 'UTC',
    executionStart: '2020-01-01 00:00:00',
    script: repairSavings,
})
