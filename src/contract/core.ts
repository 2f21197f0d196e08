import type { HopName, HopState } from './connection.ts'
import type { ErrorCode } from './errors.ts'
import type { Entitlement } from './experience.ts'

/** What travels through `x_1e_core_connect.Platform.call`, as JSON text, between the two apps. */

/** In every input: which connection to use, and how long the call may take in all. */
export interface CoreInput {
    /** sys_id of the configuration; its application must be the calling scope. */
    configuration: string
    /** Milliseconds that the caller can still wait. */
    budgetMs: number
}

/** Why a call to 1E gave no answer. */
export interface CoreFailure {
    code: ErrorCode
    args: string[]
    /** True when the same call may succeed later. */
    transient: boolean
    /** Seconds that 1E asked to wait; null when it did not. */
    retryAfterSeconds: number | null
    /** True when 1E may have carried out the call although its answer was lost. */
    lost: boolean
}

export type CoreAnswer<T> = { ok: T } | { error: CoreFailure }

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
    /** Name of the definition: what identifies it to 1E. */
    name: string
    /** Its number as of the last retrieval: a hint, for a 1E that does not take names. */
    definitionId: number
    fqdn: string
    /** True to ask first whether 1E knows the device. */
    lookUp: boolean
    parameters: { name: string; value: string }[]
    gatherMinutes: number
    keepMinutes: number
    requestedFor: string
    /** Comes back with the instruction: the means to find it again when the answer is lost. */
    correlation: string
    comments: string
}

/** An instruction in 1E, and what says that it is the one that is meant. */
export interface CoreSubject {
    /** 1E's number of it: a hint, because a restored 1E gives it to another one. */
    id: number
    /** Name of its definition. */
    name: string
    /** Its `ConsumerCustomData`. */
    correlation: string
}

export interface CoreInstruction {
    id: number
    /** 1E's running number of it, which its statistics name too; null when 1E does not say. */
    sequence: number | null
    /** When 1E made it, milliseconds on its own clock; null when it does not say. */
    created: number | null
    status: number
    /** 1E's separate workflow state; 11 is waiting for a one-time code. */
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
    /** Devices that answered without rows, whatever the reason. */
    withoutRows: number
    averageExecutionMs: number | null
    /** Running number of the instruction that they are about; null when 1E does not say. */
    sequence: number | null
}

/** What one look at an instruction brought. */
export interface CoreLook {
    /** True when 1E does not know the instruction any more. */
    gone: boolean
    /** null where 1E was not asked for it. */
    instruction: CoreInstruction | null
    page: CorePage | null
    statistics: CoreStatistics | null
}

export interface CoreLookInput extends CoreInput, CoreSubject {
    fqdn: string
    start: string
    /** Most rows that are asked for; 0 asks for none. */
    pageSize: number
    /** True to be told where it stands although no rows came, or no new ones. */
    progress: boolean
    /** True to be told 1E's own status in any case. */
    status: boolean
    /** True when rows of it were seen before: then its running number tells in statistics that they are its own. */
    known: boolean
    sequence: number | null
    /** 1E's clock at the time of the call, milliseconds; null when it is not known. */
    platformNow: number | null
    /** Rows that came in later than so many milliseconds ago say that more may follow: nothing is decided then. */
    quietMs: number
}

export interface CoreRow {
    shard: string
    id: string
    /** When 1E took it in, milliseconds on its own clock; null when it does not say. */
    created: number | null
    fqdn: string
    values: { [column: string]: unknown }
}

export interface CorePage {
    /** Where to continue; null when 1E had nothing more. Opaque. */
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
    /** ISO 8601 UTC; null when 1E does not say. */
    measuredAt: string | null
    overall: number | null
    stability: number | null
    performance: number | null
    responsiveness: number | null
    sentiment: number | null
}

export interface CoreEntitlement {
    /** What this check found; `unknown` changed nothing. */
    found: Entitlement
    /** What is stored now. */
    entitlement: Entitlement
    /** Why the check found nothing out. */
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
    /** In the order of the way. */
    hops: CoreHop[]
    /** '' when the way ended before it was known. */
    version: string
    principal: string
    devices: number | null
    licenceDays: number | null
}

/** Every call by name: what goes in besides {@link CoreInput}, and what comes back. */
export interface CoreCalls {
    definitions: { input: CoreInput; output: CoreDefinition[] }
    device: { input: CoreInput & { fqdn: string }; output: CoreDevice | null }
    /** Devices whose FQDN holds the query, or with `begins` begins with it; `total` counts those that were not read too. */
    devices: {
        input: CoreInput & { query: string; begins: boolean; limit: number }
        output: { devices: CoreDevice[]; total: number }
    }
    /** Runs an instruction, at most once. */
    send: { input: CoreSendInput; output: CoreInstruction }
    /** Rows first; status and statistics where they decide something. */
    look: { input: CoreLookInput; output: CoreLook }
    /** A page of rows. Its instruction is asked for its identity first. */
    responses: {
        input: CoreInput & CoreSubject & { fqdn: string; start: string; pageSize: number }
        output: CorePage
    }
    /** One value of a row whole, which pages of rows hold cut; null when this 1E does not offer it. */
    cell: { input: CoreInput & CoreSubject & { shard: string; row: string; column: string }; output: string | null }
    responseErrors: { input: CoreInput & { id: number; fqdn: string }; output: CoreResponseError[] }
    /** Stops gathering, after a look that it is the one that is meant; answers are kept. */
    cancel: { input: CoreInput & CoreSubject; output: null }
    /** The latest scores of a device; null when it was never measured. */
    scores: { input: CoreInput & { fqdn: string }; output: CoreScores | null }
    /** Scores of the days since then; empty when this 1E keeps none. */
    scoreHistory: { input: CoreInput & { fqdn: string; days: number }; output: CoreScores[] }
    entitlement: { input: CoreInput; output: CoreEntitlement }
    /** Walks the way to 1E, hop by hop. */
    test: { input: CoreInput; output: CoreConnectionTest }
    /** The instruction that carries this correlation; null when none of the newest does. */
    find: { input: CoreInput & { name: string; correlation: string }; output: number | null }
}
