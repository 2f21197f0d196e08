import type { Carried } from '../carried.ts'
import { RANGES } from './settings.ts'
import { CONFIGURATIONS } from './store.ts'

/** Settings that mean the same on another instance: no address, person, key, MID server or certificate. */
export const SETTINGS: Carried = {
    part: 'settings',
    table: CONFIGURATIONS,
    key: [],
    unique: true,
    fields: [
        { name: 'enableApproval', column: 'enable_approval', kind: 'flag' },
        { name: 'keepAnswersMinutes', column: RANGES.keepMinutes.field, kind: 'whole' },
        { name: 'gatherDataMinutes', column: RANGES.gatherMinutes.field, kind: 'whole' },
        { name: 'responseKeepDays', column: RANGES.responseKeepDays.field, kind: 'whole' },
        { name: 'lastAnswerKeepDays', column: RANGES.lastAnswerKeepDays.field, kind: 'whole' },
        { name: 'historyKeepMonths', column: RANGES.historyKeepMonths.field, kind: 'whole' },
        { name: 'statusWaitSeconds', column: RANGES.statusWaitSeconds.field, kind: 'whole' },
        { name: 'responseBatchSize', column: RANGES.batchSize.field, kind: 'whole' },
        { name: 'callsAtOnce', column: RANGES.callsAtOnce.field, kind: 'whole' },
        { name: 'startsPerMinute', column: RANGES.startsPerMinute.field, kind: 'whole' },
        { name: 'aiAgents', column: 'ai_agents', kind: 'flag' },
        { name: 'agentBudget', column: RANGES.agentBudget.field, kind: 'whole' },
        { name: 'automationPerMinute', column: RANGES.automationPerMinute.field, kind: 'whole' },
        { name: 'automationAtOnce', column: RANGES.automationAtOnce.field, kind: 'whole' },
        { name: 'catalogueDays', column: RANGES.catalogueDays.field, kind: 'whole' },
        { name: 'pageSize', column: 'page_size', kind: 'whole' },
        { name: 'attachmentPrefix', column: 'attachment_prefix', kind: 'text', most: 60 },
        { name: 'targetDeviceField', column: 'target_device_field', kind: 'text', most: 80 },
        { name: 'workNote', column: 'work_note', kind: 'flag' },
        { name: 'revealReason', column: 'reveal_reason', kind: 'flag' },
    ],
    title: () => '',
}
