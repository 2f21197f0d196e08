import type { Score } from '../../contract/experience.ts'
import type {
    Instruction,
    InstructionSummary,
    PlatformDevice,
    QuickFix,
    RunRequest,
    Suggestions,
} from '../../contract/wire.ts'

export type Loading = 'ready' | 'loading' | 'failed'

/** A device that runs go to instead of the record's; what is not known of it is null. */
export type ChosenDevice = Pick<PlatformDevice, 'fqdn' | 'os' | 'model' | 'user'> & { online: boolean | null }

/** What 1E says of the device before a run. */
export interface DeviceKnowledge {
    /** The device that was asked about; '' for none. */
    fqdn: string
    /** `unknown`: 1E has no such device. `ambiguous`: it has several of this short name. */
    status: 'none' | 'asking' | 'known' | 'unknown' | 'ambiguous' | 'failed'
    device: PlatformDevice | null
    /** Why 1E could not be asked. */
    message: string
    score: 'asking' | 'none' | Score
}

export function nothingKnown(): DeviceKnowledge {
    return { fqdn: '', status: 'none', device: null, message: '', score: 'none' }
}

/** A value that a row of an answer filled in: instruction and parameter, and which row it was. */
export interface RowFill {
    instruction: string
    parameter: string
    value: string
    about: string
}

/** One press of *Run*, with what the agent saw at that moment. */
export interface Press {
    request: RunRequest & { key: string; device: string }
    sentence: string
    isAction: boolean
    /** The row that filled it in; '' for none. */
    from: string
}

/** The upper part of the panel: device, instruction, parameters. It lives as long as the record. */
export interface AskState {
    quickFixes: QuickFix[]
    suggestions: Suggestions
    options: InstructionSummary[]
    optionsTotal: number
    /** The words that the options answer. */
    optionsQuery: string
    search: Loading
    searchMessage: string
    instruction: Instruction | null
    /** Id of the instruction that was chosen last; it may still be loading. */
    wanted: string
    preset: Record<string, string>
    values: Record<string, string>
    valid: boolean
    /** True once the picker has reported the values of the chosen instruction. */
    formComplete: boolean
    /** *Run* was pressed before the form was complete: the run starts as soon as it is. */
    pressedEarly: boolean
    sentence: string
    /** What a row filled in last; it counts while the form still holds it. */
    fill: RowFill | null
    /** Counts the presses of *Run* that the form refused: each shows every problem. */
    attempt: number
    /** What 1E said of a value that it did not take, by parameter name. */
    refusals: Readonly<Record<string, string>>
    /** Chosen by the agent instead of the record's device. */
    device: ChosenDevice | null
    /** The caller whose only computer was chosen without asking; null when the agent chose it. */
    onlyOf: string | null
    known: DeviceKnowledge
    choosing: boolean
    devices: PlatformDevice[]
    devicesStatus: Loading
    devicesMessage: string
    /** True to have the rows attached to the record. */
    attach: boolean
    /** The check that was chosen; '' for the first. */
    check: string
    /** Values of it that the agent has changed, by the name of the field. */
    checkValues: Readonly<Record<string, string>>
    /** The press that waits for a yes. That press is sent, whatever the form holds by then. */
    confirming: Press | null
    /** What was shown has changed since the press: the next one is confirmed, also for a question. */
    confirmsNext: boolean
    starting: boolean
    /** True shows the whole form beside the answer of a run; else it is one line. */
    unfolded: boolean
    /** Counts what leads into the field: each opens the list. */
    opened: number
}

/** Until the server has said which quick fixes there are. */
const NOT_LOADED: QuickFix[] = []

export function areOffersKnown({ quickFixes }: AskState): boolean {
    return quickFixes !== NOT_LOADED
}

/** True from a press of *Run* until the server has taken it. */
export function isPressed({ starting, pressedEarly }: AskState): boolean {
    return starting || pressedEarly
}

export function emptyAsk(): AskState {
    return {
        quickFixes: NOT_LOADED,
        suggestions: { recent: [], fits: [] },
        options: [],
        optionsTotal: 0,
        optionsQuery: '',
        search: 'ready',
        searchMessage: '',
        instruction: null,
        wanted: '',
        preset: {},
        values: {},
        valid: false,
        formComplete: false,
        pressedEarly: false,
        sentence: '',
        fill: null,
        attempt: 0,
        refusals: {},
        device: null,
        onlyOf: null,
        known: nothingKnown(),
        choosing: false,
        devices: [],
        devicesStatus: 'ready',
        devicesMessage: '',
        attach: false,
        check: '',
        checkValues: {},
        confirming: null,
        confirmsNext: false,
        starting: false,
        unfolded: false,
        opened: 0,
    }
}
