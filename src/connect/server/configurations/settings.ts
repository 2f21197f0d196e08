import { type GlideRecord, gs } from '@servicenow/glide'
import { fromFieldTime } from '../clock.ts'
import type { Entitlement } from '../contract/experience.ts'
import type { PageSize } from '../contract/wire.ts'

/** Settings that are whole numbers: field, range, and the value that applies when the field is empty or out of range. */
export const RANGES = {
    /** Minutes that 1E keeps answers. @default 120 */
    keepMinutes: { field: 'keep_answers_minutes', fallback: 120, min: 10, max: 10080 },
    /** Minutes that 1E gathers answers. @default 60 */
    gatherMinutes: { field: 'gather_data_minutes', fallback: 60, min: 10, max: 10080 },
    /** Seconds between two status calls, and between two response calls. @default 3 */
    statusWaitSeconds: { field: 'status_wait_seconds', fallback: 3, min: 1, max: 60 },
    /** Rows that one call brings. @default 100 */
    batchSize: { field: 'response_batch_size', fallback: 100, min: 1, max: 1000 },
    /** Calls to 1E that may run at the same time; an instance has four connections for each host. @default 3 */
    callsAtOnce: { field: 'calls_at_once', fallback: 3, min: 1, max: 16 },
    /** Runs that one agent may start within a minute. @default 30 */
    startsPerMinute: { field: 'starts_per_minute', fallback: 30, min: 1, max: 1000 },
    /** Questions that flows and AI agents together may start within a minute. @default 10 */
    automationPerMinute: { field: 'automation_per_minute', fallback: 10, min: 0, max: 1000 },
    /** Places in 1E that runs of flows and AI agents may hold: the others are left to people. @default 3 */
    automationAtOnce: { field: 'automation_at_once', fallback: 3, min: 1, max: 100 },
    /** Questions and requests of an AI agent in a conversation, and for a person within an hour. @default 10 */
    agentBudget: { field: 'agent_budget', fallback: 10, min: 1, max: 100 },
    /** Days that responses stay here. @default 5 */
    responseKeepDays: { field: 'response_keep_days', fallback: 5, min: 1, max: 365 },
    /** Days that the newest answer to a chosen question stays here; 0: no longer than the others. @default 0 */
    lastAnswerKeepDays: { field: 'last_answer_keep_days', fallback: 0, min: 0, max: 365 },
    /** Days after which a list of instructions is old; 0 never calls it old. @default 7 */
    catalogueDays: { field: 'catalogue_days', fallback: 7, min: 0, max: 365 },
    /** Months that runs stay here. @default 3 */
    historyKeepMonths: { field: 'history_keep_months', fallback: 3, min: 1, max: 60 },
}

export interface Settings {
    keepMinutes: number
    gatherMinutes: number
    statusWaitSeconds: number
    batchSize: number
    callsAtOnce: number
    startsPerMinute: number
    automationPerMinute: number
    automationAtOnce: number
    agentBudget: number
    /** Whether AI agents may use this connection. @default false */
    agents: boolean
    pageSize: PageSize
    responseKeepDays: number
    lastAnswerKeepDays: number
    historyKeepMonths: number
    catalogueDays: number
    approvalEnabled: boolean
    /** Whether the end of a run writes a work note on its record. */
    workNote: boolean
    /** Whether revealing private columns asks why. */
    revealReason: boolean
    deviceField: string
    /** Beginning of the names of attached workbooks. @default 1E_Response */
    attachmentPrefix: string
    troubleshootingUrl: string | null
    entitlement: Entitlement
    /** Milliseconds since the epoch; null: nobody has checked. */
    entitlementCheckedAt: number | null
}

type Range = (typeof RANGES)[keyof typeof RANGES]

export function isInRange(stored: string, range: Range): boolean {
    const value = Number(stored)
    return value === Math.floor(value) && value >= range.min && value <= range.max
}

/** The value, or the fallback. Stored out-of-range values are ignored; the default applies. */
function inRange(configuration: GlideRecord, name: keyof typeof RANGES): number {
    const range = RANGES[name]
    const stored = configuration.getValue(range.field)
    if (!stored) return range.fallback
    return isInRange(stored, range) ? Number(stored) : range.fallback
}

/** Logs each setting for which the fallback applies. */
export function warnOfClamped(configuration: GlideRecord): void {
    for (const name in RANGES) {
        const range = RANGES[name as keyof typeof RANGES] // its own keys
        const stored = configuration.getValue(range.field)
        if (!stored || isInRange(stored, range)) continue
        const where = configuration.getValue('name') || configuration.getUniqueValue()
        gs.warn('CONFIG_CLAMPED {0}: {1} {2} -> {3}', where, range.field, stored, range.fallback)
    }
}

/** 10, 25, 50 or 100 rows. */
export function isPageSize(stored: string | null): boolean {
    return stored !== null && /^(10|25|50|100)$/.test(stored)
}

function pageSizeOf(stored: string | null): PageSize {
    return isPageSize(stored) ? (Number(stored) as PageSize) : 10 // just looked at
}

/** An address that a page may link to; null for any other, which an import may have stored past the rule of the form. */
function webAddress(stored: string | null): string | null {
    return stored !== null && /^https?:\/\//i.test(stored) ? stored : null
}

export function readSettings(configuration: GlideRecord): Settings {
    const entitlement = configuration.getValue('experience_entitled')
    return {
        keepMinutes: inRange(configuration, 'keepMinutes'),
        gatherMinutes: inRange(configuration, 'gatherMinutes'),
        statusWaitSeconds: inRange(configuration, 'statusWaitSeconds'),
        batchSize: inRange(configuration, 'batchSize'),
        callsAtOnce: inRange(configuration, 'callsAtOnce'),
        startsPerMinute: inRange(configuration, 'startsPerMinute'),
        automationPerMinute: inRange(configuration, 'automationPerMinute'),
        automationAtOnce: inRange(configuration, 'automationAtOnce'),
        agentBudget: inRange(configuration, 'agentBudget'),
        agents: configuration.getValue('ai_agents') === '1',
        responseKeepDays: inRange(configuration, 'responseKeepDays'),
        lastAnswerKeepDays: inRange(configuration, 'lastAnswerKeepDays'),
        historyKeepMonths: inRange(configuration, 'historyKeepMonths'),
        catalogueDays: inRange(configuration, 'catalogueDays'),
        pageSize: pageSizeOf(configuration.getValue('page_size')),
        approvalEnabled: configuration.getValue('enable_approval') === '1',
        workNote: configuration.getValue('work_note') === '1',
        // A configuration that is older than the setting asks.
        revealReason: configuration.getValue('reveal_reason') !== '0',
        deviceField: configuration.getValue('target_device_field') || 'cmdb_ci',
        attachmentPrefix: configuration.getValue('attachment_prefix') || '1E_Response',
        troubleshootingUrl: webAddress(configuration.getValue('troubleshooting_url')),
        entitlement: entitlement === 'licensed' || entitlement === 'not_licensed' ? entitlement : 'unknown',
        entitlementCheckedAt: fromFieldTime(configuration.getValue('entitlement_checked_at')),
    }
}
