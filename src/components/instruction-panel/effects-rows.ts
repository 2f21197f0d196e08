import { isFinal, type Run } from '../../contract/run.ts'
import type { ResponsePage } from '../../contract/wire.ts'
import { itsm } from '../shared/itsm.ts'
import { t } from '../shared/messages.ts'
import { whenReachable } from '../shared/reachable.ts'
import { isPassing, type Trouble, troubleFrom } from '../shared/rest.ts'
import type { PanelSession } from './session.ts'
import { type PanelState, phaseText } from './state.ts'

/** Attempts while another reader of the same run is served. */
const BUSY_ATTEMPTS = 5
const BUSY_PAUSE_MS = 1000

function batchSize(panel: PanelSession): number {
    return panel.state.start?.settings.batchSize ?? 100
}

/** Puts a page behind the rows that are shown, and its counts into the run. */
function append(panel: PanelSession, page: ResponsePage): void {
    const { run, rows } = panel.state
    if (!run) return
    const counts = { ...run.counts, stored: page.stored, found: Math.max(page.found, page.stored) }
    panel.set({
        rows: rows.plus(page.columns, page.rows, page.ids),
        rowsStatus: 'ready',
        rowsMessage: '',
        run: { ...run, counts, more: page.more },
    })
}

function loaded({ rows, run }: PanelState): string {
    return t('{0} of {1} rows loaded', rows.count, Math.max(run?.counts.found ?? 0, rows.count))
}

/** Says where the run stands, and at its end how many of its rows are there. */
export function sayRun(panel: PanelSession, run: Run): void {
    const { rows } = panel.state
    const partly = isFinal(run.state) && rows.count > 0 && rows.count < run.counts.found
    panel.announcer.say(`${phaseText(run.phase)}${partly ? ` ${loaded(panel.state)}` : ''}`)
}

/** Stored rows behind the shown ones, one batch of them. */
function storedRows(panel: PanelSession, run: Run): Promise<ResponsePage> {
    const from = panel.state.rows.count
    return itsm.rows(run.id, from, Math.min(run.counts.stored, from + batchSize(panel)), panel.runSignal)
}

/** Fills the first batch as its rows are stored. Nothing beyond it comes without a click. */
export async function fetchFirstRows(panel: PanelSession): Promise<void> {
    const { run, rows } = panel.state
    const wanted = run !== null && rows.count < Math.min(run.counts.stored, batchSize(panel))
    if (!run || !wanted || panel.fetchingRows) return
    panel.fetchingRows = true
    if (rows.count === 0) panel.set({ rowsStatus: 'loading' })
    const signal = panel.runSignal
    let got = 0
    try {
        const page = await storedRows(panel, run)
        if (signal.aborted) return
        got = page.rows.length
        append(panel, page)
        if (got === 0) panel.set({ rowsMessage: t('These rows are no longer stored here.') })
    } catch (error) {
        if (signal.aborted) return
        const trouble = troubleFrom(error)
        panel.set({ rowsStatus: 'failed', rowsMessage: trouble.message })
        if (!isPassing(trouble)) return
        const unwait = whenReachable(() => fetchFirstRows(panel))
        signal.addEventListener('abort', unwait)
    } finally {
        if (!signal.aborted) panel.fetchingRows = false
    }
    if (got === 0 || signal.aborted) return
    if (panel.state.run) sayRun(panel, panel.state.run)
    await fetchFirstRows(panel)
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms))
}

async function nextBatch(panel: PanelSession, run: Run): Promise<ResponsePage> {
    const shown = panel.state.rows.count
    if (shown < run.counts.stored) return storedRows(panel, run)
    for (let attempt = 1; ; attempt++) {
        try {
            const page = await panel.once('more', (key) => itsm.moreRows(run.id, key, panel.runSignal))
            // Somebody else loaded rows in between: those come first.
            return page.from === shown ? page : await itsm.rows(run.id, shown, page.to, panel.runSignal)
        } catch (error) {
            if (troubleFrom(error).code !== 'run_busy' || attempt === BUSY_ATTEMPTS) throw error
            await pause(BUSY_PAUSE_MS)
            if (panel.runSignal.aborted) throw error
        }
    }
}

function failed(panel: PanelSession, trouble: Trouble): void {
    const { run } = panel.state
    // Trying again would not help: 1E has forgotten the rest. The rows that are here stay.
    if (run && trouble.code === 'answers_expired') {
        panel.set({ rowsStatus: 'ready', run: { ...run, more: false }, runTrouble: trouble })
    } else panel.set({ rowsStatus: 'failed', rowsMessage: trouble.message })
}

/** *Load more*: one batch for a click, stored rows before those that are still in 1E. */
export async function loadMore(panel: PanelSession): Promise<void> {
    const { run } = panel.state
    if (!run || panel.fetchingRows) return
    if (panel.state.rows.count === 0) return fetchFirstRows(panel)
    panel.fetchingRows = true
    panel.set({ rowsStatus: 'loading_more' })
    const signal = panel.runSignal
    try {
        const page = await nextBatch(panel, run)
        if (signal.aborted) return
        append(panel, page)
        panel.announcer.say(loaded(panel.state))
    } catch (error) {
        if (!signal.aborted) failed(panel, troubleFrom(error))
    } finally {
        if (!signal.aborted) panel.fetchingRows = false
    }
}

/** The reader opened a text that 1E has cut: the whole of it, where 1E gives it. */
export async function fetchWhole(panel: PanelSession, cell: { row: number; column: number }): Promise<void> {
    const { run, rows } = panel.state
    const id = rows.ids[cell.row]
    const column = rows.columns[cell.column]
    if (!run || !column) return
    const signal = panel.runSignal
    panel.set({ whole: null })
    const answer = id ? await itsm.cell(run.id, id, column.name, signal).catch(() => null) : null
    if (!signal.aborted) panel.set({ whole: { ...cell, text: answer?.text ?? null } })
}

/** True while rows are expected but none is there: the table shows where they will stand. */
export function expectsRows(panel: PanelSession): boolean {
    const { run, rows, rowsStatus } = panel.state
    if (!run || rows.count > 0) return false
    return rowsStatus === 'loading' || (run.state === 'running' && !isFinal(run.state) && run.counts.received > 0)
}
