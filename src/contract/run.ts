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

const FINAL: { [state in RunState]?: true } = {
    completed: true,
    cancelled: true,
    expired: true,
    failed: true,
    rejected: true,
    withdrawn: true,
    lapsed: true,
    void: true,
}

/** True for a state that no run leaves. */
export function isFinal(state: RunState): boolean {
    return FINAL[state] === true
}

/** The final states in the form of an encoded query. */
export function finalStates(): string {
    return Object.keys(FINAL).join(',')
}

/** Rows that are loaded without being asked for, by a page and for a workbook. */
export const LOADED_BY_ITSELF = 1000

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

/** Why devices answered without rows: 1E's response statuses (1E Consumer API, ResponseErrors). */
export type NoRows = 'nothing_found' | 'error' | 'not_supported' | 'too_large'

/** One run as every REST call returns it. Times are ISO 8601 UTC. */
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
    /** FQDN of the device that it ran on; of several, all of them, separated by commas. */
    device: string
    /** The instruction's id in 1E; null until it was sent. */
    platformId: number | null
    /** 1E's own status number (1E Consumer API, Instructions); null until 1E was asked. */
    platformStatus: number | null
    requestedBy: { id: string; name: string }
    counts: RunCounts
    phase: Phase
    /** Why there are no rows; null while that is not known, and when there are rows. */
    noRows: { reason: NoRows; detail: string } | null
    /** True while 1E may have rows beyond those stored. */
    more: boolean
    /** When its stored rows were removed because of their age; null while they are kept. */
    responsesRemoved: string | null
    problem: Problem | null
    /** True when the server is to attach the rows as a workbook. */
    attach: boolean
    /** Why the server could not attach them; null when nothing went wrong. */
    attachProblem: Problem | null
    /** Workbooks that were attached to the record for this run, see GET /runs/{id}/attachments. */
    attachments: number
    /** The proof of an action that was run with one, see GET /proofs/{id}; its verdict is null until it is known. */
    proof: { id: string; verdict: Verdict | null } | null
    /** The request for approval that it began with; null when none was needed. */
    approval: Approval | null
    created: string
    started: string | null
    finished: string | null
    /** 1E asks devices until then; null until sent. */
    gatherUntil: string | null
    /** 1E keeps answers until then; null until sent. */
    keepUntil: string | null
    /** Milliseconds until the next poll is worthwhile; null when the run has ended, with its file and its work note. */
    pollAfterMs: number | null
    /** True when there is a reply to the caller for its answer, see GET /runs/{id}/reply. */
    canReply: boolean
    /** True when the calling user may cancel it now. */
    canCancel: boolean
    /** True when the calling user may approve or reject it now. */
    canDecide: boolean
    /** True when the calling user may take the request for approval back. */
    canWithdraw: boolean
}

/** What the same question before and after an action has shown. */
export type Verdict = 'fixed' | 'not_fixed' | 'changed' | 'cannot_tell'

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

/** A text that the page looks up. */
export interface Told {
    /** English text with `{0}` gaps; the key of its translation. */
    message: string
    args: ReadonlyArray<string | number>
}

/** What an agent reads of a run: a message with its arguments, and the tone in which it is shown. */
export interface Phase extends Told {
    key: PhaseKey
    tone: 'busy' | 'wait' | 'good' | 'neutral' | 'bad'
    /** The same in a few words; null where the message is short enough. */
    headline: Told | null
    /** What else is so, and what to do. */
    more: Told[]
}
