import type { Problem } from './errors.ts'
import type { Entitlement } from './experience.ts'
import type { InstructionKind, RecordTable, Run } from './run.ts'
import type { Profile } from './times.ts'

/** Every successful answer of `/api/x_1e_connect/v1/itsm`. */
export interface Answer<T> {
    result: T
}

/** ServiceNow's error envelope; `detail` starts with a code of `ERRORS` and a colon. */
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
    /** ISO 8601 UTC; null when 1E does not say. */
    lastSeen: string | null
    os: string | null
    model: string | null
    user: string | null
}

/** GET /records/{table}/{id}: what a page needs to begin. No call to 1E is made for it. */
export interface RecordStart {
    table: RecordTable
    id: string
    number: string
    /** The device of the record, or null and {@link problem} says why. */
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
    }
    profile: Profile
    /** `attach`: may attach files to the record. */
    permissions: { run: boolean; administer: boolean; attach: boolean }
    entitlement: Entitlement
    links: { history: string; troubleshooting: string | null; configuration: string | null }
    newestRun: Run | null
    /** Why nothing can be run here now; null when all is well. */
    problem: Problem | null
}

export interface InstructionSummary {
    id: string
    name: string
    kind: InstructionKind
    /** The sentence shown to people, with `%name%` for parameters. */
    text: string
    description: string
    set: string
    approvalRequired: boolean
    /** Average execution time in seconds; null when it has never run. */
    averageSeconds: number | null
    /** True when the agent must fill in something before it can run. */
    hasParameters: boolean
}

export interface Parameter {
    name: string
    /** `int32` and `int` (64 bits) are whole numbers in the range of that many bits. */
    kind: 'text' | 'int32' | 'int' | 'float' | 'date' | 'time' | 'datetime' | 'bool'
    placeholder: string
    hint: string
    defaultValue: string | null
    /** True when it must not be empty. One that may be is sent as an empty text. */
    required: boolean
    /** Regular expression in .NET syntax; null when any text will do. */
    pattern: string | null
    maxLength: number | null
    /** When not null the value must be exactly one of these. */
    allowedValues: string[] | null
}

export interface Column {
    name: string
    kind: 'text' | 'number' | 'date' | 'boolean'
    /** True for large texts, which 1E cuts in its pages, see GET /runs/{id}/cell. */
    large?: boolean
}

/** GET /instructions/{id} */
export interface Instruction extends InstructionSummary {
    /** Changes with everything of the instruction that a confirmation shows or sends: opaque, sent back with POST /runs. */
    version: string
    parameters: Parameter[]
    columns: Column[]
}

/** An instruction that is offered for a record, with values preset: GET /records/{table}/{id}/quick-fixes. */
export interface QuickFix {
    id: string
    label: string
    /** Name of its category. */
    category: string
    instruction: InstructionSummary
    presets: { [name: string]: string }
    /** True when nothing is left to fill in. */
    ready: boolean
    /** How many earlier incidents of this kind were resolved after it and did not come back. */
    resolved: number
    /** Of how many. */
    similar: number
    /** Mean seconds until the device had answered; null where nothing is known. */
    seconds: number | null
    /** These counts as a sentence in the language of the session; empty where nothing is known. */
    reason: string
}

/** POST /runs */
export interface RunRequest {
    table: RecordTable
    record: string
    /** sys_id of the definition. */
    definition: string
    /** Values as they were typed; one that is left out counts as the definition's default. */
    parameters: { [name: string]: string }
    /**
     * FQDN of the device that was shown. When the record names another by now, the answer is 409 `device_changed`.
     * Needed for an action.
     */
    device?: string
    /** True when the agent chose the device instead of the record's: one that the record or 1E offers. */
    chosen?: boolean
    /** `version` of the instruction as it was shown; another by now is 409 `definition_changed`. Needed for an action. */
    version?: string
    /** One press, see `Keyed`: the same key answers with the run that it made. Needed for an action. */
    key?: string
    attach?: boolean
    /** True runs it although the same run is still open here. */
    again?: boolean
}

/** An integer beyond 2^53, and a decimal with more digits than a double keeps, is a text of its digits. */
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
    /** Shard and number of each row in 1E: the same pair is the same row, should 1E give it again. */
    ids: [string, string][]
    /** Where to continue; opaque, send it back unchanged. */
    range: string
    /** False when 1E had nothing more at the time. */
    more: boolean
}

/** GET /runs/{id}/cell: one text of 1E that is cut in its pages. */
export interface WholeText {
    /** null when 1E does not offer it whole. */
    text: string | null
}

/** GET /texts: what the components say, in the language of the session. */
export interface Texts {
    /** Code of that language, e.g. `de`. */
    language: string
    /** English text to its translation, as far as there is one. */
    texts: { [english: string]: string }
}
