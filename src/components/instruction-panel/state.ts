import type { Attachment } from '../../contract/attachment.ts'
import type { Problem } from '../../contract/errors.ts'
import { isFinal, type Phase, type RecordTable, type Run } from '../../contract/run.ts'
import { msOf } from '../../contract/times.ts'
import type {
    Instruction,
    InstructionSummary,
    PlatformDevice,
    QuickFix,
    RecordStart,
    RunRequest,
} from '../../contract/wire.ts'
import { duration, type Formats } from '../shared/format.ts'
import type { IconName } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { Trouble } from '../shared/rest.ts'
import { emptyRows, type RowSet, type WholeCell } from '../shared/row-set.ts'

export interface Properties {
    table: string
    sysId: string
}

export type Loading = 'ready' | 'loading' | 'failed'

/** A device that runs go to instead of the record's; what is not known of it is null. */
export type ChosenDevice = Pick<PlatformDevice, 'fqdn' | 'os' | 'model' | 'user'> & { online: boolean | null }

/** One press of *Run*: what the agent saw when they pressed it. */
export interface Press {
    request: RunRequest & { key: string; device: string }
    sentence: string
    isAction: boolean
}

/** Everything that the panel shows. Plain values; the functions below are the only rules about them. */
export interface PanelState {
    table: string
    sysId: string
    /** `none`: no record yet. `hidden`: this user has nothing here. */
    stage: 'none' | 'loading' | 'ready' | 'failed' | 'hidden'
    trouble: Trouble | null
    start: RecordStart | null
    nowMs: number

    quickFixes: QuickFix[]
    options: InstructionSummary[]
    optionsTotal: number
    search: Loading
    searchMessage: string
    instruction: Instruction | null
    preset: Record<string, string>
    values: Record<string, string>
    valid: boolean
    sentence: string
    attempt: number

    /** Chosen by the agent instead of the record's device. */
    device: ChosenDevice | null
    choosing: boolean
    devices: PlatformDevice[]
    devicesStatus: Loading
    devicesMessage: string

    /** The wish to have the rows attached to the record. */
    attach: boolean
    confirming: 'run' | 'cancel' | null
    /** What *Run* was pressed for, as it was shown: this is asked about and sent, whatever changes meanwhile. */
    press: Press | null
    /** What 1E said of a value that it did not take, by parameter name. */
    refusals: Readonly<Record<string, string>>
    starting: boolean
    cancelling: boolean
    deciding: boolean
    run: Run | null
    /** What went wrong with a start, a cancel or a poll. */
    runTrouble: Trouble | null
    /** The run that is in the way of the one that was asked for. */
    duplicate: string | null

    rows: RowSet
    rowsStatus: Loading | 'loading_more'
    rowsMessage: string
    /** The text that was fetched whole because its cell holds it cut. */
    whole: WholeCell | null

    /** Workbooks of the shown run on the record. */
    attachments: Attachment[]
    exporting: boolean
    /** Rows that the export has written. */
    written: number
    /** How the last export ended. */
    exported: string

    history: Run[]
    historyTotal: number
}

export function emptyPanel(table: string, sysId: string): PanelState {
    return {
        table,
        sysId,
        stage: table && sysId ? 'loading' : 'none',
        trouble: null,
        start: null,
        nowMs: Date.now(),
        quickFixes: [],
        options: [],
        optionsTotal: 0,
        search: 'ready',
        searchMessage: '',
        instruction: null,
        preset: {},
        values: {},
        valid: false,
        sentence: '',
        attempt: 0,
        device: null,
        choosing: false,
        devices: [],
        devicesStatus: 'ready',
        devicesMessage: '',
        attach: false,
        confirming: null,
        press: null,
        refusals: {},
        starting: false,
        cancelling: false,
        deciding: false,
        run: null,
        runTrouble: null,
        duplicate: null,
        rows: emptyRows(),
        rowsStatus: 'ready',
        rowsMessage: '',
        whole: null,
        attachments: [],
        exporting: false,
        written: 0,
        exported: '',
        history: [],
        historyTotal: 0,
    }
}

/** What forbids running anything now; a device that the agent chose cures what was wrong with the record's. */
export function blockedBy(state: PanelState): Problem | null {
    const problem = state.start?.problem ?? null
    return state.device && isAboutDevice(problem) ? null : problem
}

export function isAboutDevice(problem: Problem | null): boolean {
    return problem?.code.startsWith('device_') === true
}

export function mayRun(state: PanelState): boolean {
    return state.start?.permissions.run === true && blockedBy(state) === null
}

/** True for the record's own device, also where the record knows it by its short name. */
export function isOwnDevice(state: PanelState, fqdn: string): boolean {
    const own = state.start?.device?.fqdn
    return own !== undefined && (own === fqdn || (!own.includes('.') && own === fqdn.split('.')[0]))
}

export function deviceName(state: PanelState): string {
    return state.device?.fqdn ?? state.start?.device?.fqdn ?? ''
}

/** Whether the device is connected, as far as anything has said so: the chooser, or the run that is shown. */
export function deviceOnline(state: PanelState): boolean | null {
    if (state.device) return state.device.online
    const { run } = state
    if (!run || run.device !== deviceName(state) || isFinal(run.state)) return null
    if (run.phase.key === 'offline') return false
    return run.counts.received > 0 ? true : null
}

/** True while *Load more* can bring rows: stored ones that are not shown yet, or those that 1E still has. */
export function canLoadMore(state: PanelState): boolean {
    const { run, rows } = state
    return run !== null && rows.count > 0 && (rows.count < run.counts.stored || run.more)
}

export function foundRows(state: PanelState): number {
    return Math.max(state.run?.counts.found ?? 0, state.run?.counts.stored ?? 0, state.rows.count)
}

/** The list of runs with this one in it, newest first. */
export function withRun(history: readonly Run[], run: Run): Run[] {
    const at = history.findIndex((one) => one.id === run.id)
    return at < 0 ? [run, ...history] : history.map((one) => (one.id === run.id ? run : one))
}

export function phaseText(phase: Phase): string {
    return t(phase.message, ...phase.args).trim()
}

const ICONS: Readonly<Record<Phase['tone'], IconName>> = {
    busy: 'working',
    wait: 'clock',
    good: 'done',
    neutral: 'empty',
    bad: 'attention',
}

export function phaseIcon(phase: Phase): IconName {
    if (phase.key === 'rejected') return 'refused'
    return phase.key === 'expired' ? 'expired' : ICONS[phase.tone]
}

/** Small print of a run: number, who and when, how long, and whether more may come. */
export function runFacts(run: Run, nowMs: number, formats: Formats): string[] {
    const facts = [run.number, `${run.requestedBy.name}, ${formats.time(run.created, nowMs)}`]
    if (run.started && run.finished) facts.push(t('Took {0}', duration(msOf(run.finished) - msOf(run.started))))
    const left = run.gatherUntil === null ? 0 : msOf(run.gatherUntil) - nowMs
    if (run.state === 'completed' && left > 0)
        facts.push(t('May receive more for {0}', duration(Math.max(60_000, left))))
    return facts
}

export interface Step {
    name: string
    text: string
    state: 'done' | 'now' | 'later'
}

function storedText(stored: number, total: number): string {
    return total === 1 ? t('{0} of 1 row', stored) : t('{0} of {1} rows', stored, total)
}

/** The three steps of a run that moves; null when there is nothing on its way. */
export function stepsOf(run: Run): Step[] | null {
    if (run.state !== 'running' && run.state !== 'sending' && run.state !== 'queued') return null
    const { sent, received, stored, found } = run.counts
    const done = [sent > 0, received > 0, stored > 0]
    const now = done.indexOf(false)
    const names = [t('Sent'), t('Received by device'), t('Rows stored')]
    const texts = [
        sent > 1 ? t('{0} devices', sent) : sent === 1 ? t('1 device') : '',
        received > 0 ? t('{0} of {1}', received, Math.max(sent, received)) : '',
        stored > 0 ? storedText(stored, Math.max(found, stored)) : '',
    ]
    return names.map((name, at) => ({
        name,
        text: texts[at] ?? '',
        state: done[at] ? 'done' : at === now ? 'now' : 'later',
    }))
}

export function isRecordTable(table: string): table is RecordTable {
    return table === 'incident' || table === 'interaction'
}

export function historyTitle(table: string): string {
    return table === 'interaction' ? t('Runs on this interaction') : t('Runs on this incident')
}
