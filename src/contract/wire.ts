import type { Problem } from './errors.ts'
import type { Entitlement } from './experience.ts'
import type { ProofRequest } from './proof.ts'
import type { InstructionKind, RecordTable, Run } from './run.ts'
import type { Profile } from './times.ts'

/** Every successful response of `/api/x_1e_connect/v1/itsm`. */
export interface Answer<T> {
    result: T
}

/**
 * ServiceNow's error envelope. `detail` starts with a code of `ERRORS` and a colon; with `already_running` the sys_id of
 * the run follows.
 */
export interface ErrorAnswer {
    error: { message: string; detail: string }
    status: 'failure'
}

export interface List<T> {
    items: T[]
    total: number
}

export type PageSize = 10 | 25 | 50 | 100

/** A device as far as it is known without asking 1E. */
export interface Device {
    /** Lower-case FQDN. */
    fqdn: string
    /** Display name of the configuration item; null when the agent chose the device in 1E. */
    label: string | null
    /** sys_id of the configuration item; null when the agent chose the device in 1E. */
    ci: string | null
    os: string | null
    model: string | null
    assignedTo: string | null
}

/** A device as 1E sees it: GET /records/{table}/{id}/devices. */
export interface PlatformDevice {
    fqdn: string
    online: boolean
    /** ISO 8601 UTC; null when 1E does not tell. */
    lastSeen: string | null
    os: string | null
    model: string | null
    user: string | null
}

/** GET /records/{table}/{id}/devices */
export interface DeviceList extends List<PlatformDevice> {
    /**
     * What was looked for: the words of the query, the device of the record, or the computers of its caller. With `any` there
     * was nothing to look for, and the devices are the first that 1E has.
     */
    origin: 'query' | 'record' | 'caller' | 'any'
    /** Name of the caller whose computers were looked for; else null. */
    caller: string | null
}

/** GET /records/{table}/{id}: what a page needs to begin. No call to 1E is made for it. */
export interface RecordStart {
    table: RecordTable
    id: string
    number: string
    /** The device of the record; when null, `problem` tells why. */
    device: Device | null
    settings: {
        pageSize: PageSize
        /** Rows that one *Load more* fetches, 1–1000. */
        batchSize: number
        /** Seconds between two status calls, 1–60. */
        statusWaitSeconds: number
        approvalEnabled: boolean
        gatherMinutes: number
        keepMinutes: number
        /** True when revealing private columns asks why. */
        revealReason: boolean
    }
    profile: Profile
    /** `attach`: may attach files to the record. `decide`: may be asked for approvals. `reveal`: may see private columns. */
    permissions: { run: boolean; administer: boolean; attach: boolean; decide: boolean; reveal: boolean }
    entitlement: Entitlement
    links: { history: string; troubleshooting: string | null; configuration: string | null }
    /** The newest run of the record, without requests that the user can decide (GET /approvals). */
    newestRun: Run | null
    /** True when the record is assigned to the user and somebody else has run something last: see GET /records/{table}/{id}/handover. */
    takenOver: boolean
    /** Why nothing can be run here now; null when something can. */
    problem: Problem | null
}

export interface InstructionSummary {
    id: string
    name: string
    kind: InstructionKind
    /** The sentence that people read, with `%name%` for parameters. */
    text: string
    description: string
    set: string
    approvalRequired: boolean
    /** Average execution time in seconds; null when it has never run. */
    averageSeconds: number | null
    /** True when the agent must fill in something before a run. */
    hasParameters: boolean
}

export interface Parameter {
    name: string
    /** `int32` and `int` (64 bits) are whole numbers in the range of their bits. */
    kind: 'text' | 'int32' | 'int' | 'float' | 'date' | 'time' | 'datetime' | 'bool'
    placeholder: string
    hint: string
    defaultValue: string | null
    /** False when it may be empty; it is then sent as an empty text. */
    required: boolean
    /** What the value must match; null when any text is valid, or only 1E can tell. */
    pattern: Pattern | null
    maxLength: number | null
    /** When not null the value must be exactly one of these. */
    allowedValues: string[] | null
}

/** A regular expression of 1E that JavaScript reads as .NET does. */
export interface Pattern {
    source: string
    /** True when it tells the same for printable ASCII only. */
    isAscii: boolean
    /** Quantifiers without a small upper bound: a check takes as long as the value, to this power. */
    loops: number
}

export interface Column {
    name: string
    kind: 'text' | 'number' | 'date' | 'boolean'
    /** True for large texts, which 1E cuts in its pages, see GET /runs/{id}/cell. */
    large?: boolean
    /** Set for a column that names persons: `masked` has one text in each cell, `revealed` what 1E answered. */
    private?: 'masked' | 'revealed'
}

/** A check of an action: GET /instructions/{id}. Its texts have gaps `{name}` for values of the action, see `fillGaps`. */
export interface Check {
    id: string
    /** Another one after each change of the check or its question. */
    version: string
    /** The question that is asked before and after, with places for its parameters. */
    text: string
    /** Parameters of the question; their default values are those of the check. */
    parameters: Parameter[]
    /** When the action has helped, in the language of the session. */
    expectation: string
    /** The field for the value that a column is to become; null where another thing is expected. */
    expected: Parameter | null
}

/** GET /instructions/{id} */
export interface Instruction extends InstructionSummary {
    /** Opaque; differs when anything differs that a confirmation shows or sends. Send it back with POST /runs. */
    version: string
    parameters: Parameter[]
    columns: Column[]
    /** Minutes for which 1E would wait for a device that is offline. */
    waitMinutes: number
    /** By which questions it can be proved that an action has helped, in the administrator's order. */
    checks: Check[]
}

/** GET /records/{table}/{id}/suggestions: instructions to offer before anything is typed. */
export interface Suggestions {
    /** What this user ran last, on whatever record, newest first. `at`: ISO 8601 UTC. */
    recent: { instruction: InstructionSummary; at: string }[]
    /** What holds words of the record's short description, best first, with those words. */
    fits: { instruction: InstructionSummary; words: string[] }[]
}

/** An instruction that is offered for a record, with preset values: GET /records/{table}/{id}/quick-fixes. */
export interface QuickFix {
    id: string
    label: string
    /** Name of its category. */
    category: string
    instruction: InstructionSummary
    presets: { [name: string]: string }
    /** True when no value is missing. */
    ready: boolean
    /** Earlier similar incidents that were resolved after it and not reopened. */
    resolved: number
    /** Earlier similar incidents in which it was run. */
    similar: number
    /** Mean seconds until the device answered; null when not known. */
    seconds: number | null
    /** How often a check has shown that it helped, of the proofs that told something. */
    proved: { fixed: number; total: number }
    /** Why it is offered, in the language of the session: these counts, else what it fits, or who requests it. */
    reason: string
    /** True for an action that a flow or an AI agent requests: `id` is that of the request, which can be dismissed. */
    requested: boolean
    /** sys_id of the check with which it is requested; '' for none. */
    check: string
}

/** An instruction that a row of an answer can fill: GET /runs/{id}/row-actions. */
export interface RowAction {
    /** What the menu says, with `{0}` for the value; '' for the sentence of the instruction. */
    label: string
    /** The column of the answer whose cell fills the parameter. */
    column: string
    parameter: Parameter
    instruction: InstructionSummary
}

/** POST /runs/{id}/work-note */
export interface WorkNoteRequest {
    /**
     * Stored rows by sequence, 0-based.
     * @minItems 1
     * @maxItems 5
     */
    rows: number[]
    /** See `Keyed`. */
    key?: string
}

/** What was written: POST /runs/{id}/work-note, POST /runs/{id}/earlier and POST /records/{table}/{id}/handover */
export interface WorkNote {
    /** Number of the record that has it now. */
    record: string
}

/** POST /runs */
export interface RunRequest {
    table: RecordTable
    record: string
    /** sys_id of the definition. */
    definition: string
    /** Values as they were typed. A parameter that is left out gets the definition's default. */
    parameters: { [name: string]: string }
    /**
     * FQDN of the device that was shown. When the record names another by now, the call returns 409 `device_changed`.
     * Needed for an action.
     */
    device?: string
    /** True when the agent chose another device than the record's. */
    chosen?: boolean
    /** `version` of the instruction that was shown; when it differs by now: 409 `definition_changed`. Needed for an action. */
    version?: string
    /** See `Keyed`: the same key returns the run that the first call started. Needed for an action. */
    key?: string
    attach?: boolean
    /** A check of the action: its question is asked before and after it. */
    proof?: ProofRequest
    /** True starts it although the same run is still open on the record. */
    again?: boolean
}

/** A number that a double does not hold exactly is a text of its digits. */
export type Cell = string | number | boolean | null

/** Stored rows by sequence, `from` inclusive and 0-based, `to` exclusive: GET and POST /runs/{id}/responses. */
export interface ResponsePage {
    columns: Column[]
    rows: Cell[][]
    /** Shard and number of each row in 1E. */
    ids: [string, string][]
    from: number
    to: number
    stored: number
    found: number
    more: boolean
}

/** One page straight from 1E, not stored: POST /runs/{id}/pages. */
export interface PlatformPage {
    columns: Column[]
    rows: Cell[][]
    /** Shard and number of each row in 1E. 1E may return a row again; the same pair is the same row. */
    ids: [string, string][]
    /** Opaque; send it back unchanged to read on. */
    range: string
    /** False when 1E had no further rows at the time. */
    more: boolean
}

/** GET /runs/{id}/cell: one text of 1E that is cut in its pages. */
export interface WholeText {
    /** null when 1E does not return it whole. */
    text: string | null
}

/** GET /texts: translations in the language of the session. */
export interface Texts {
    /** Code of that language, e.g. `de`. */
    language: string
    /** Translations by English text. */
    texts: { [english: string]: string }
}
