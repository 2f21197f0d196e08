import type { HopName, HopState } from './connection.ts'
import type { ErrorCode } from './errors.ts'
import type { Entitlement } from './experience.ts'

/** Input and output of `x_1e_core_connect.Platform.call` between the two apps, as JSON text. */

export interface CoreInput {
    /** sys_id of the configuration; its application must be the calling scope. */
    configuration: string
    /** Milliseconds that the whole call may take. */
    budgetMs: number
}

/** Why a call to 1E failed. */
export interface CoreFailure {
    code: ErrorCode
    args: string[]
    /** True when the same call may succeed later. */
    transient: boolean
    /** Seconds that 1E asked to wait; null when it named none. */
    retryAfterSeconds: number | null
    /** True when 1E may have carried out the call although its response was lost. */
    lost: boolean
}

/** The answer of a call, with the number of requests to 1E that it made. */
export type CoreAnswer<T> = ({ ok: T } | { error: CoreFailure }) & { requests: number }

/** What calls to a 1E have shown, as 1E Core keeps it with the configuration; times in milliseconds since the epoch. */
export interface CoreFindings {
    /** Since when 1E refuses the sign-in, the last time, how often in a row, and why; null while it does not. */
    refused: { since: number; at: number; times: number; code: ErrorCode; args: string[] } | null
    /** The last sign-in that is known to have succeeded because it ended a refusal or was asked for; null for none. */
    signedInAt: number | null
    /** Why the last check of the entitlement to Experience failed; null when it succeeded. */
    entitlement: { at: number; code: ErrorCode } | null
}

export interface CoreColumn {
    name: string
    type: string
}

export interface CoreParameter {
    name: string
    dataType: string
    controlType: string
    placeholder: string
    hint: string
    defaultValue: string | null
    regex: string | null
    maxLength: number | null
    allowedValues: string[] | null
}

export interface CoreDefinition {
    id: number
    name: string
    readablePayload: string
    description: string
    kind: 'question' | 'action'
    setId: number | null
    setName: string
    parameters: CoreParameter[]
    columns: CoreColumn[]
    gatherMinutes: { min: number | null; max: number | null }
    keepMinutes: { min: number | null; max: number | null }
    version: string
    averageSeconds: number | null
    licensed: boolean
}

export interface CoreDevice {
    fqdn: string
    name: string
    online: boolean
    lastSeen: string | null
    os: string | null
    manufacturer: string | null
    model: string | null
    user: string | null
    lastStart: string | null
}

export interface CoreSendInput extends CoreInput {
    /** Name of the definition, which identifies it in 1E. */
    name: string
    /** Its number at the last retrieval, for a 1E that does not accept names. */
    definitionId: number
    /** The devices; an action has one. */
    fqdns: string[]
    /** True to ask first whether 1E knows them. */
    lookUp: boolean
    parameters: { name: string; value: string }[]
    gatherMinutes: number
    keepMinutes: number
    requestedFor: string
    /** Stored with the instruction in 1E, to find it again when the response is lost. */
    correlation: string
    comments: string
}

/** An instruction in 1E, with what proves that it is ours. */
export interface CoreSubject {
    /** Its number in 1E. A hint only: a restored 1E may give the same number to another instruction. */
    id: number
    /** Name of its definition. */
    name: string
    /** Its `ConsumerCustomData`. */
    correlation: string
}

export interface CoreInstruction {
    id: number
    /** Its sequence number in 1E, which its statistics carry too; null when 1E returns none. */
    sequence: number | null
    /** When it was created, milliseconds of 1E's clock; null when 1E returns none. */
    created: number | null
    status: number
    /** 1E's workflow state, apart from the status; 11 waits for a one-time code. */
    workflowState: number
    actionedBy: string
    actionReason: string
}

export interface CoreStatistics {
    sent: number
    received: number
    outstanding: number
    online: number
    rows: number
    /** Devices that answered without rows, for whatever reason. */
    withoutRows: number
    averageExecutionMs: number | null
    /** Sequence number of the instruction that they are about; null when 1E returns none. */
    sequence: number | null
}

/** The result of one look at an instruction. */
export interface CoreLook {
    /** True when 1E no longer knows the instruction. */
    gone: boolean
    /** null where 1E was not asked for it. */
    instruction: CoreInstruction | null
    page: CorePage | null
    statistics: CoreStatistics | null
}

export interface CoreLookInput extends CoreInput, CoreSubject {
    fqdns: string[]
    start: string
    /** Number of rows to ask for at most; 0 asks for none. */
    pageSize: number
    /** True to ask for the status and the statistics also when no new rows came. */
    progress: boolean
    /** True to ask for 1E's status in any case. */
    status: boolean
    /** True when rows of it arrived before. Then its sequence number proves that statistics are its own. */
    known: boolean
    sequence: number | null
    /** 1E's clock at the time of the call, milliseconds; null when it is not known. */
    platformNow: number | null
    /** When rows arrived within these milliseconds, more may follow: the run is not ended yet. */
    quietMs: number
}

export interface CoreRow {
    shard: string
    id: string
    /** When 1E received it, milliseconds of 1E's clock; null when 1E returns none. */
    created: number | null
    fqdn: string
    values: { [column: string]: unknown }
}

export interface CorePage {
    /** Opaque; where to continue. null when 1E had no further rows. */
    range: string | null
    rows: CoreRow[]
}

export interface CoreResponseError {
    fqdn: string
    /** 1 no data, 2 error, 3 not implemented, 4 too large (1E Consumer API, ResponseErrors). */
    status: number
    detail: string
}

/** Scores of one moment, 0–100; null where 1E has no data. */
export interface CoreScores {
    /** ISO 8601 UTC; null when 1E returns none. */
    measuredAt: string | null
    overall: number | null
    stability: number | null
    performance: number | null
    responsiveness: number | null
    sentiment: number | null
}

export interface CoreEntitlement {
    /** Result of this check; `unknown` changes nothing. */
    found: Entitlement
    /** Result that is stored now. */
    entitlement: Entitlement
    /** Why the result is unknown; null otherwise. */
    failure: CoreFailure | null
}

export interface CoreHop {
    hop: HopName
    state: HopState
    /** How long it took; hops of one call share its time. */
    ms: number
    failure: CoreFailure | null
}

export interface CoreConnectionTest {
    /** In the order in which a call passes them. */
    hops: CoreHop[]
    /** '' when a hop before it failed. */
    version: string
    principal: string
    devices: number | null
    licenceDays: number | null
}

/** Settings that are typed and not stored: values of their fields, the password in clear. */
export interface CoreDraft {
    [field: string]: string
}

/** Every call by name, with its input and output. */
export interface CoreCalls {
    definitions: { input: CoreInput; output: CoreDefinition[] }
    device: { input: CoreInput & { fqdn: string }; output: CoreDevice | null }
    /** Devices whose FQDN contains the query, or begins with it when `begins` is set. `total` counts all of them. */
    devices: {
        input: CoreInput & { query: string; begins: boolean; limit: number }
        output: { devices: CoreDevice[]; total: number }
    }
    /** Runs an instruction, at most once. */
    send: { input: CoreSendInput; output: CoreInstruction }
    /** Reads rows, and status and statistics when they decide something. */
    look: { input: CoreLookInput; output: CoreLook }
    /** Returns a page of rows, after checking the identity of the instruction. */
    responses: {
        input: CoreInput & CoreSubject & { fqdns: string[]; start: string; pageSize: number }
        output: CorePage
    }
    /** Returns the whole of a text that pages hold cut; null when this 1E has no such call. */
    cell: { input: CoreInput & CoreSubject & { shard: string; row: string; column: string }; output: string | null }
    responseErrors: { input: CoreInput & { id: number; fqdns: string[] }; output: CoreResponseError[] }
    /** Stops gathering, after checking the identity of the instruction. Rows are kept. */
    cancel: { input: CoreInput & CoreSubject; output: null }
    /** The latest scores of a device; null when it was never measured. */
    scores: { input: CoreInput & { fqdn: string }; output: CoreScores | null }
    /** Scores of the last days; empty when this 1E keeps none. */
    scoreHistory: { input: CoreInput & { fqdn: string; days: number }; output: CoreScores[] }
    entitlement: { input: CoreInput; output: CoreEntitlement }
    /** What only 1E Core can try of itself: whether it reads what it encrypts, whether it signs, and what keeps it from signing. */
    selfCheck: { input: CoreInput; output: { readsSecrets: boolean; signs: boolean; signing: CoreFailure | null } }
    /** Signs in, and reads how many days the licence has left; null when 1E does not say. The answer is kept. */
    signIn: { input: CoreInput; output: { licenceDays: number | null } }
    /** When the stored access token ends, ISO 8601 UTC; null when there is none. Makes no request. */
    tokenEnd: { input: CoreInput; output: string | null }
    /** Asks nothing of 1E: throws when a setting that every call needs is missing. */
    settings: { input: CoreInput; output: null }
    /** Tests the connection hop by hop; with a draft as it would be with these settings, of which nothing is kept. */
    test: { input: CoreInput & { draft: CoreDraft | null }; output: CoreConnectionTest }
    /** Returns the number of the instruction with this correlation; null when none of the newest has it. */
    find: { input: CoreInput & { name: string; correlation: string }; output: number | null }
}
