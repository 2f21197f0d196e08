import type { Approval } from './approval.ts'
import type { Problem } from './errors.ts'

/** The stored state of a run. What an agent reads is its {@link Phase}. */
export type RunState =
    | 'awaiting_approval'
    | 'queued'
    | 'sending'
    | 'unconfirmed'
    | 'running'
    | 'completed'
    | 'cancelled'
    | 'expired'
    | 'failed'
    | 'rejected'
    | 'withdrawn'
    | 'lapsed'
    | 'void'

const FINAL: { [state: string]: true } = {
    completed: true,
    cancelled: true,
    expired: true,
    failed: true,
    rejected: true,
    withdrawn: true,
    lapsed: true,
    void: true,
}

/** True when nothing more will happen to a run in this state by itself. */
export function isFinal(state: RunState): boolean {
    return FINAL[state] === true
}

/** Those states as a query has them. */
export function finalStates(): string {
    return Object.keys(FINAL).join(',')
}

export interface RunCounts {
    /** Devices that 1E has sent the instruction to. */
    sent: number
    /** Devices that have answered. */
    received: number
    /** Devices that have not answered yet. */
    outstanding: number
    /** Rows that 1E has found so far. */
    found: number
    /** Rows that are stored here. */
    stored: number
}

/** What the devices said instead of rows: 1E's response statuses (1E Consumer API, ResponseErrors). */
export type NoRows = 'nothing_found' | 'error' | 'not_supported' | 'too_large'

/** One run as every REST call answers it. Times are ISO 8601 UTC. */
export interface Run {
    id: string
    number: string
    state: RunState
    instruction: { id: string; name: string; kind: InstructionKind }
    /** The instruction's sentence with its parameter values in place. */
    text: string
    parameters: { [name: string]: string }
    table: RecordTable
    record: string
    /** FQDN of the device that it ran on. */
    device: string
    /** The instruction's id in 1E; null until it was sent. */
    platformId: number | null
    /** 1E's own status number (1E Consumer API, Instructions); null until the first answer. */
    platformStatus: number | null
    requestedBy: { id: string; name: string }
    counts: RunCounts
    /** Where it stands, in words. */
    phase: Phase
    /** What devices answered when they gave no rows. */
    noRows: { reason: NoRows; detail: string } | null
    /** True while 1E may have rows beyond those stored. */
    more: boolean
    /** When its stored rows were removed, by age; null while they are kept. */
    responsesRemoved: string | null
    problem: Problem | null
    /** True when it was started with the wish that the server attaches its rows as a workbook. */
    attach: boolean
    /** Why the server could not fulfil that wish; null when nothing went wrong. */
    attachProblem: Problem | null
    /** Workbooks that were attached to the record for this run, see GET /runs/{id}/attachments. */
    attachments: number
    /** The request for approval that it began with; null when none was needed. */
    approval: Approval | null
    created: string
    started: string | null
    finished: string | null
    /** 1E asks devices until then; null until sent. */
    gatherUntil: string | null
    /** 1E keeps answers until then; null until sent. */
    keepUntil: string | null
    /** When to ask for this run again, in milliseconds; null when it has ended. */
    pollAfterMs: number | null
    /** True when the user who asks may cancel it now. */
    canCancel: boolean
    /** True when the user who asks may approve or reject it now. */
    canDecide: boolean
    /** True when the user who asks may take the request for approval back. */
    canWithdraw: boolean
}

export type InstructionKind = 'question' | 'action'
export type RecordTable = 'incident' | 'interaction'

export type PhaseKey =
    | 'awaiting_approval'
    | 'sending'
    | 'unconfirmed'
    | 'sent'
    | 'offline'
    | 'held'
    | 'running'
    | 'rows_ready'
    | 'retrying'
    | 'done'
    | 'empty'
    | 'cancelled'
    | 'expired'
    | 'failed'
    | 'rejected'
    | 'removed'
    | 'withdrawn'
    | 'lapsed'
    | 'void'

/** What an agent reads of a run: a message key with its arguments, and how it should feel. */
export interface Phase {
    key: PhaseKey
    tone: 'busy' | 'wait' | 'good' | 'neutral' | 'bad'
    /** English text with `{0}` gaps; the key of its translation. */
    message: string
    args: ReadonlyArray<string | number>
}
