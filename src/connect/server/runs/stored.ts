import type { Problem } from '../contract/errors.ts'
import type { InstructionKind, NoRows, RecordTable, RunCounts, RunState } from '../contract/run.ts'
import type { Column } from '../contract/wire.ts'

/** A run as it is stored. Times are milliseconds since the epoch, or null. */
export interface StoredRun {
    id: string
    number: string
    state: RunState
    /** Rises with everything that is done in 1E for this run; a claim is for one step. */
    step: number
    configuration: string
    definition: string
    instruction: { name: string; kind: InstructionKind }
    text: string
    parameters: { [name: string]: string }
    columns: Column[]
    table: RecordTable
    record: string
    recordNumber: string
    device: string
    /** Experience score of the device when it was asked for; null until it was looked up, or where 1E has none. */
    score: number | null
    requestedBy: { id: string; readonly name: string }
    /** What is sent was decided when the run was asked for: the instruction in this version, for so long. */
    definitionVersion: string
    gatherMinutes: number
    keepMinutes: number
    /** Which field of the record named which item at that time. */
    deviceField: string
    deviceItem: string
    /** The approval rows that we made, each with its approver; empty when no approval was needed. */
    requests: ApprovalRow[]
    approvalUntil: number | null
    decidedBy: { id: string; readonly name: string } | null
    decidedAt: number | null
    comment: string
    platformId: number | null
    platformStatus: number | null
    counts: RunCounts
    withoutRows: number
    nextRange: string | null
    nextPollAt: number | null
    attempts: number
    doneLooks: number
    /** 1E's running number of the instruction; null where 1E did not say. */
    platformSequence: number | null
    /** 1E's clock less ours when it was sent, milliseconds; null where 1E did not say. */
    clockOffset: number | null
    /** From 1E having the instruction to its having the first row, milliseconds on 1E's clock; null until known. */
    answerMs: number | null
    gatherUntil: number | null
    keepUntil: number | null
    problem: Problem | null
    noRows: { reason: NoRows; detail: string } | null
    /** True once it had to wait for a device that was offline: its length says nothing about the instruction. */
    waitedForDevice: boolean
    /** True once it is decided whether it saved something. */
    savingSettled: boolean
    /** Completed, and not yet counted for the average of its instruction. */
    averageDue: boolean
    attach: boolean
    /** '' when not asked for; `wanted`, `done`, or the code of what prevented it. */
    attachState: string
    /** The name under which the server attaches, from before it does. */
    attachFile: string
    attachments: NotedAttachment[]
    /** '' when no work note is wanted of its end; `wanted`, `done`. */
    workNote: string
    /** Since when its rows are gone, by age; null while they are here, or where there were none. */
    responsesRemovedAt: number | null
    created: number
    started: number | null
    finished: number | null
    domain: string
}

/** A workbook on the record that belongs to the run. */
export interface NotedAttachment {
    id: string
    rows: number | null
}

/** sys_ids of an approval row and of whom it asks. */
export interface ApprovalRow {
    row: string
    approver: string
}

/** What may change after a run was stored. */
export type RunChanges = Partial<
    Pick<
        StoredRun,
        | 'state'
        | 'platformId'
        | 'platformStatus'
        | 'withoutRows'
        | 'nextRange'
        | 'nextPollAt'
        | 'attempts'
        | 'doneLooks'
        | 'platformSequence'
        | 'clockOffset'
        | 'answerMs'
        | 'gatherUntil'
        | 'keepUntil'
        | 'problem'
        | 'noRows'
        | 'waitedForDevice'
        | 'savingSettled'
        | 'averageDue'
        | 'started'
        | 'finished'
        | 'columns'
        | 'decidedAt'
        | 'comment'
        | 'attachState'
        | 'attachFile'
        | 'attachments'
        | 'requests'
    >
> & { counts?: Partial<RunCounts>; decidedBy?: string }

/** What is known when a run is asked for. */
export type NewRun = Pick<
    StoredRun,
    | 'configuration'
    | 'definition'
    | 'instruction'
    | 'text'
    | 'parameters'
    | 'columns'
    | 'table'
    | 'record'
    | 'recordNumber'
    | 'device'
    | 'definitionVersion'
    | 'gatherMinutes'
    | 'keepMinutes'
    | 'deviceField'
    | 'deviceItem'
    | 'requests'
    | 'approvalUntil'
    | 'attach'
    | 'workNote'
    | 'domain'
> & {
    state: RunState
    guard: string
    requestedBy: string
    nextPollAt: number
    assignmentGroup: string
    press: string | null
}
