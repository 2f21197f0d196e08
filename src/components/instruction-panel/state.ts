import type { Problem } from '../../contract/errors.ts'
import type { Handover } from '../../contract/handover.ts'
import { isFinal, type RecordTable, type Run } from '../../contract/run.ts'
import type { RecordStart } from '../../contract/wire.ts'
import type { Trouble } from '../shared/rest.ts'
import type { RowSet } from '../shared/row-set.ts'
import { type AnswerState, emptyAnswer } from './answer-state.ts'
import { type AskState, emptyAsk, isPressed } from './ask-state.ts'
import { type ExportState, emptyExport } from './export-state.ts'

/**
 * Everything that the panel shows, as plain values. The three slices end with what they are about: assigning an empty
 * slice resets all of it.
 */
export interface PanelState {
    table: string
    sysId: string
    /** `none`: no record yet. `approver`: this user can only decide. `hidden`: this user has nothing here. */
    stage: 'none' | 'loading' | 'ready' | 'failed' | 'approver' | 'hidden'
    /** Why the record could not be loaded. */
    trouble: Trouble | null
    start: RecordStart | null
    nowMs: number
    history: Run[]
    historyTotal: number
    ask: AskState
    answer: AnswerState
    export: ExportState
    handover: HandoverState
}

/** What whoever takes the record over needs to know; `closed` until somebody wants it. */
export interface HandoverState {
    status: 'closed' | 'loading' | 'open' | 'failed'
    card: Handover | null
    /** What went wrong, or what was done with it. */
    told: string
}

export const NO_HANDOVER: HandoverState = { status: 'closed', card: null, told: '' }

export function emptyPanel(table: string, sysId: string): PanelState {
    return {
        table,
        sysId,
        stage: table && sysId ? 'loading' : 'none',
        trouble: null,
        start: null,
        nowMs: Date.now(),
        history: [],
        historyTotal: 0,
        ask: emptyAsk(),
        answer: emptyAnswer(),
        export: emptyExport(),
        handover: NO_HANDOVER,
    }
}

/** The same state with nothing under way: a call that was aborted reports no end. */
export function atRest(state: PanelState): PanelState {
    const { ask, answer } = state
    const rowsStatus = answer.rowsStatus === 'failed' ? 'failed' : 'ready'
    return {
        ...state,
        ask: { ...ask, search: 'ready', devicesStatus: 'ready', starting: false },
        answer: { ...answer, cancelling: false, deciding: false, fetchingRows: false, rowsStatus },
        export: emptyExport(),
    }
}

/** True when 1E has said that it has no such device, or several. */
export function isLostDevice({ ask: { known } }: PanelState): boolean {
    return known.status === 'unknown' || known.status === 'ambiguous'
}

/** What forbids running anything now. A device that the agent chose resolves a problem with the record's device. */
export function blockedBy({ start, ask }: PanelState): Problem | null {
    const problem = start?.problem ?? null
    return ask.device && isAboutDevice(problem) ? null : problem
}

/** True while 1E is asked whether the caller has one computer, for a record that names none. */
export function isDeviceSought(state: PanelState): boolean {
    return state.ask.known.status === 'asking' && isAboutDevice(blockedBy(state))
}

export function isAboutDevice(problem: Problem | null): boolean {
    return problem?.code.startsWith('device_') === true
}

export function mayRun(state: PanelState): boolean {
    return state.start?.permissions.run === true && blockedBy(state) === null && !isLostDevice(state)
}

/** True for the record's own device, also where the record knows it by its short name. */
export function isOwnDevice({ start }: PanelState, fqdn: string): boolean {
    const own = start?.device?.fqdn
    return own !== undefined && (own === fqdn || (!own.includes('.') && own === fqdn.split('.')[0]))
}

export function deviceName({ start, ask }: PanelState): string {
    return ask.device?.fqdn ?? start?.device?.fqdn ?? ''
}

/** Whether the device is online: as the run under way shows it, else as 1E said; null when nothing tells. */
export function deviceOnline(state: PanelState): boolean | null {
    const { run } = state.answer
    const { known, device } = state.ask
    if (run && run.device === deviceName(state) && !isFinal(run.state)) {
        if (run.phase.key === 'offline') return false
        if (run.counts.received > 0) return true
    }
    return known.device?.online ?? device?.online ?? null
}

/** Until when a run that starts now would wait for the device, ISO 8601; null when the device is not offline. */
export function waitsUntil(state: PanelState, nowMs: number): string | null {
    if (deviceOnline(state) !== false) return null
    const minutes = state.ask.instruction?.waitMinutes ?? state.start?.settings.gatherMinutes ?? 0
    return new Date(nowMs + minutes * 60_000).toISOString()
}

/** True when the form is one line above the answer: from the press of *Run* on, so that nothing moves when it is answered. */
export function isFolded({ answer, ask }: PanelState): boolean {
    return isPressed(ask) || (answer.run !== null && !ask.unfolded && !ask.choosing)
}

/** The rows as the table shows them: with what was revealed, as soon as all of them are there. */
export function shownRows({ answer: { rows, reveal } }: PanelState): RowSet {
    return reveal.rows?.count === rows.count ? reveal.rows : rows
}

/** True while *Load more* can bring rows: stored ones that are not shown yet, or those that 1E still has. */
export function canLoadMore({ answer: { run, rows } }: PanelState): boolean {
    return run !== null && rows.count > 0 && (rows.count < run.counts.stored || run.more)
}

export function foundRows({ answer: { run, rows } }: PanelState): number {
    return Math.max(run?.counts.found ?? 0, run?.counts.stored ?? 0, rows.count)
}

/** True while rows are expected but none is there: the table shows where they will stand. */
export function expectsRows({ answer: { run, rows, rowsStatus } }: PanelState): boolean {
    if (!run || rows.count > 0) return false
    return rowsStatus === 'loading' || (run.state === 'running' && run.counts.received > 0)
}

const WITHOUT_ROWS = ['awaiting_approval', 'offline', 'held']

/** True while the place of a page of rows is kept: they are there, or may come soon. */
export function keepsPlace(state: PanelState): boolean {
    const { run } = state.answer
    if (run === null || isPressed(state.ask)) return isPressed(state.ask)
    return foundRows(state) > 0 || !(isFinal(run.state) || WITHOUT_ROWS.includes(run.phase.key))
}

/** The list of runs with this one in it, newest first. */
export function withRun(history: readonly Run[], run: Run): Run[] {
    const isKnown = history.some((one) => one.id === run.id)
    return isKnown ? history.map((one) => (one.id === run.id ? run : one)) : [run, ...history]
}

export function isRecordTable(table: string): table is RecordTable {
    return table === 'incident' || table === 'interaction'
}
