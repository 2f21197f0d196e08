import type { Keyed } from './keyed.ts'

/**
 * What an administrator carries from one instance to another: names instead of sys_ids, and nothing that belongs to one instance or one
 * 1E. `docs/transfer.schema.json` is written from it. A part that is absent is left as it is; rows that it does not name stay.
 */
export interface TransferFile {
    product: '1E ITSM Connect'
    version: 1
    /** Where the file was made, for people; nothing depends on it. */
    from?: {
        /** @maxLength 255 */
        instance: string
        /** @maxLength 255 */
        configuration: string
        /** ISO 8601. @maxLength 40 */
        at: string
    }
    settings?: TransferSettings
    instructionSets?: TransferSet[]
    approvals?: TransferApproval[]
    categories?: TransferCategory[]
    quickFixes?: TransferFix[]
    roi?: TransferRoi[]
    rowActions?: TransferRowAction[]
    answers?: TransferAnswers[]
    checks?: TransferCheck[]
}

/** Settings of ITSM Connect itself; those that are absent stay. */
export interface TransferSettings {
    enableApproval?: boolean
    /** @asType integer */
    keepAnswersMinutes?: number
    /** @asType integer */
    gatherDataMinutes?: number
    /** @asType integer */
    responseKeepDays?: number
    /** @asType integer */
    lastAnswerKeepDays?: number
    /** @asType integer */
    historyKeepMonths?: number
    /** @asType integer */
    statusWaitSeconds?: number
    /** @asType integer */
    responseBatchSize?: number
    /** @asType integer */
    callsAtOnce?: number
    /** @asType integer */
    startsPerMinute?: number
    aiAgents?: boolean
    agentBudget?: number
    automationPerMinute?: number
    automationAtOnce?: number
    /** @asType integer */
    catalogueDays?: number
    /** @asType integer */
    pageSize?: number
    /** @maxLength 60 */
    attachmentPrefix?: string
    /** Field of the incident. @maxLength 80 */
    targetDeviceField?: string
    workNote?: boolean
    revealReason?: boolean
}

export interface TransferSet {
    /**
     * @minLength 1
     * @maxLength 100
     */
    name: string
    active: boolean
}

/** Whether an instruction needs an approval. One that does not is named too: there it may be otherwise. */
export interface TransferApproval {
    /**
     * Name in 1E.
     * @minLength 1
     * @maxLength 100
     */
    instruction: string
    required: boolean
}

export type TransferSystem = '' | 'windows' | 'macos' | 'linux'

export interface TransferCategory {
    /**
     * @minLength 1
     * @maxLength 40
     */
    name: string
    /** @maxLength 160 */
    description: string
    /** Value of a choice of the incident; empty for any. @maxLength 40 */
    incidentCategory: string
    /** @maxLength 40 */
    incidentSubcategory: string
    operatingSystem: TransferSystem
    /** @asType integer */
    order: number
    active: boolean
}

export interface TransferFix {
    /**
     * Name of its category.
     * @minLength 1
     * @maxLength 40
     */
    category: string
    /**
     * @minLength 1
     * @maxLength 100
     */
    label: string
    /**
     * Name in 1E.
     * @minLength 1
     * @maxLength 100
     */
    instruction: string
    /** Values by the name of the parameter in 1E. */
    presets: { [parameter: string]: string }
    /** @maxLength 40 */
    incidentCategory: string
    /** @maxLength 40 */
    incidentSubcategory: string
    operatingSystem: TransferSystem
    /** @asType integer */
    order: number
    active: boolean
}

/** Of an instruction or a set: the other of the two is empty. */
export interface TransferRoi {
    /**
     * @minLength 1
     * @maxLength 100
     */
    name: string
    /** Name in 1E. @maxLength 100 */
    instruction: string
    /** @maxLength 100 */
    instructionSet: string
    /** @asType integer */
    manualMinutes: number
    agentCostPerHour: number
    /** @asType integer */
    userMinutes: number
    userCostPerHour: number
    /** @maxLength 3 */
    currency: string
    onlySuccessful: boolean
    active: boolean
}

export interface TransferRowAction {
    /** @maxLength 100 */
    label: string
    /** Name of the answer's instruction in 1E, with `*` for any characters; empty for any. @maxLength 120 */
    source: string
    /**
     * @minLength 1
     * @maxLength 80
     */
    column: string
    /**
     * Name in 1E, with `*` for any characters.
     * @minLength 1
     * @maxLength 120
     */
    instruction: string
    /**
     * @minLength 1
     * @maxLength 80
     */
    parameter: string
    /** @asType integer */
    order: number
    active: boolean
}

/** How the answers of an instruction are read; an instruction of which nothing is set is not named. */
export interface TransferAnswers {
    /**
     * Name in 1E.
     * @minLength 1
     * @maxLength 100
     */
    instruction: string
    /** Names with commas; empty to guess them. @maxLength 200 */
    keyColumns: string
    /** @maxLength 200 */
    passingColumns: string
    /** A hyphen names none. @maxLength 200 */
    privateColumns: string
    /** Reply to the caller. @maxLength 4000 */
    reply: string
}

/** By what it is proved that an action has helped. Its texts have gaps `{name}` for values of the action. */
export interface TransferCheck {
    /** @maxLength 100 */
    label: string
    /**
     * Name in 1E.
     * @minLength 1
     * @maxLength 100
     */
    action: string
    /**
     * Name in 1E.
     * @minLength 1
     * @maxLength 100
     */
    question: string
    /** Values by the name of the question's parameter in 1E. */
    parameters: { [parameter: string]: string }
    /** Empty where all rows are meant. @maxLength 80 */
    keyColumn: string
    /** @maxLength 255 */
    keyValue: string
    fixedIf: 'gone' | 'there' | 'becomes' | 'rises' | 'falls' | 'changes'
    /** @maxLength 80 */
    column: string
    /** @maxLength 255 */
    value: string
    /** @asType integer */
    firstSeconds: number
    /** @asType integer */
    secondSeconds: number
    /** @asType integer */
    thirdSeconds: number
    /** @asType integer */
    order: number
    active: boolean
}

/** The parts of a file that hold rows, and the settings. */
export type TransferPart =
    | 'settings'
    | 'instructionSets'
    | 'approvals'
    | 'categories'
    | 'quickFixes'
    | 'roi'
    | 'rowActions'
    | 'answers'
    | 'checks'

/** A row that would be made or changed, in the language of the reader. */
export interface TransferChange {
    part: TransferPart
    /** The part in words. */
    kind: string
    /** What people call the row. */
    name: string
    isNew: boolean
    /** `from` is empty for a new row. */
    fields: { label: string; from: string; to: string }[]
}

/** A line that cannot be written. */
export interface TransferRefusal {
    /** JSON Pointer into the file, such as `/quickFixes/2/instruction`. */
    path: string
    /** What people call the row; empty where the file is wrong before that is known. */
    name: string
    message: string
}

/** POST /configurations/{id}/transfer: what the file would change. Nothing is written. */
export interface TransferPreview {
    /** Names what was compared: *apply* takes this and nothing else. */
    digest: string
    /** With one of these the whole file is refused. */
    refused: TransferRefusal[]
    changes: TransferChange[]
    /** Rows and settings of the file that are here already as it says. */
    same: number
}

/** The body of both calls. The server refuses a file by its lines, so any JSON may be sent. */
export interface TransferRequest {
    file: unknown
}

export interface TransferApply extends TransferRequest, Keyed {
    /** Of the preview that was looked at. */
    digest: string
}

/** POST /configurations/{id}/transfer/apply */
export interface TransferResult {
    /** Rows and settings that were made or changed. */
    written: number
}
