import { Record, ScheduledScript, ScriptAction, ScriptInclude } from '@servicenow/sdk/core'
import { noteSigning } from '../../server/installation/signing-job.ts'
import { collect } from '../../server/jobs/collect.ts'
import { refreshEntitlements } from '../../server/jobs/entitlement.ts'
import { purgeHistory, purgeResponses } from '../../server/jobs/purge.ts'
import { rank } from '../../server/jobs/rank.ts'
import { onRetrieve } from '../../server/jobs/retrieve.ts'
import { watch } from '../../server/jobs/watch.ts'

ScheduledScript({
    $id: Now.ID['job-collect'],
    name: '1E Platform-Collect Runs',
    active: true,
    frequency: 'periodically',
    executionInterval: { seconds: 30 },
    executionStart: '2020-01-01 00:00:00',
    script: collect,
})

ScheduledScript({
    $id: Now.ID['job-purge-responses'],
    name: '1E Platform-Purge Responses',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 3, minutes: 0, seconds: 0 },
    timeZone: 'UTC',
    executionStart: '2020-01-01 00:00:00',
    script: purgeResponses,
})

ScheduledScript({
    $id: Now.ID['job-purge-history'],
    name: '1E Platform-Purge History',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 3, minutes: 30, seconds: 0 },
    timeZone: 'UTC',
    executionStart: '2020-01-01 00:00:00',
    script: purgeHistory,
})

ScheduledScript({
    $id: Now.ID['job-entitlement'],
    name: '1E Platform-Check Entitlement',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 4, minutes: 0, seconds: 0 },
    timeZone: 'UTC',
    executionStart: '2020-01-01 00:00:00',
    script: refreshEntitlements,
})

ScheduledScript({
    $id: Now.ID['job-watch'],
    name: '1E Platform-Watch Connections',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2020-01-01 00:00:00',
    script: watch,
})

// The installation check starts it, with gs.executeNow.
ScheduledScript({
    $id: Now.ID['job-signing'],
    name: '1E Platform-Check Signing',
    active: true,
    frequency: 'on_demand',
    executionStart: '2020-01-01 00:00:00',
    script: noteSigning,
})

ScheduledScript({
    $id: Now.ID['job-rank'],
    name: '1E Platform-Rank Quick Fixes',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 15 },
    executionStart: '2020-01-01 00:00:00',
    script: rank,
})

Record({
    $id: Now.ID['event-retrieve'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.retrieve',
        suffix: 'retrieve',
        table: 'x_1e_connect_configuration',
        description: 'An administrator asked for the instructions of a 1E platform.',
    },
})

// The first retrieval adds the scheduled job that calls it.
ScriptInclude({
    $id: Now.ID['include-retrieval'],
    name: 'Retrieval',
    apiName: 'x_1e_connect.Retrieval',
    description: 'What the scheduled job 1E Platform-Retrieve Instruction runs.',
    script: Now.include('../../includes/retrieval.js'),
    accessibleFrom: 'package_private',
    clientCallable: false,
    active: true,
})

ScriptAction({
    $id: Now.ID['action-retrieve'],
    name: 'Retrieve 1E instructions',
    eventName: 'x_1e_connect.retrieve',
    script: onRetrieve,
    active: true,
    order: 100,
})
