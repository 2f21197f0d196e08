import { isFinal, LOADED_BY_ITSELF, type Run } from '../../contract/run.ts'
import type { ResponsePage } from '../../contract/wire.ts'
import { itsm } from '../shared/itsm.ts'
import { t } from '../shared/messages.ts'
import { pause } from '../shared/pause.ts'
import { whenReachable } from '../shared/reachable.ts'
import { isPassing, type Trouble, troubleFrom } from '../shared/rest.ts'
import { followReveal } from './effects-reveal.ts'
import { loadRowActions } from './effects-row-action.ts'
import { phaseText } from './run-words.ts'
import type { PanelSession } from './session.ts'
import { canLoadMore, type PanelState, shownRows } from './state.ts'

/** Attempts while the server reads the same run for somebody else. */
const BUSY_ATTEMPTS = 5
const BUSY_PAUSE_MS = 1000

function batchSize(panel: PanelSession): number {
    return panel.state.start?.settings.batchSize ?? 100
}

/** Adds a page behind the shown rows and takes its counts into the run. */
function append(panel: PanelSession, page: ResponsePage): void {
    const { run, rows } = panel.state.answer
    if (!run) return
    // Only now the columns of the answer are known.
    if (rows.count === 0 && page.rows.length > 0) loadRowActions(panel)
    const counts = { ...run.counts, stored: page.stored, found: Math.max(page.found, page.stored) }
    panel.setAnswer({
        rows: rows.plus(page.columns, page.rows, page.ids),
        rowsStatus: 'ready',
        rowsMessage: '',
        run: { ...run, counts, more: page.more },
    })
    followReveal(panel)
}

function loadedText({ answer: { rows, run } }: PanelState): string {
    return t('{0} of {1} rows loaded', rows.count, Math.max(run?.counts.found ?? 0, rows.count))
}

/** Announces where the run stands. */
export function announceRun(panel: PanelSession, run: Run): void {
    panel.announcer.announce(phaseText(run.phase, panel.formats))
}

/** Fetches one batch of stored rows behind the shown ones. */
function storedRows(panel: PanelSession, run: Run): Promise<ResponsePage> {
    const from = panel.state.answer.rows.count
    const query = { from, to: Math.min(run.counts.stored, from + batchSize(panel)) }
    return itsm('GET /runs/{id}/responses', { id: run.id, query, signal: panel.calls.run.signal })
}

/** Shows the first batch while its rows are being stored. Further rows need a click. */
export async function fetchFirstRows(panel: PanelSession): Promise<void> {
    const { run, rows, fetchingRows } = panel.state.answer
    if (!run || fetchingRows) return
    if (rows.count >= Math.min(run.counts.stored, batchSize(panel))) return fillUp(panel, LOADED_BY_ITSELF)
    panel.setAnswer({ fetchingRows: true, ...(rows.count === 0 ? { rowsStatus: 'loading' } : {}) })
    const { signal } = panel.calls.run
    let received = 0
    try {
        const page = await storedRows(panel, run)
        if (signal.aborted) return
        received = page.rows.length
        append(panel, page)
        if (received === 0) panel.setAnswer({ rowsMessage: t('These rows are no longer stored here.') })
    } catch (error) {
        if (signal.aborted) return
        const trouble = troubleFrom(error)
        panel.setAnswer({ rowsStatus: 'failed', rowsMessage: trouble.message })
        if (!isPassing(trouble)) return
        const stopWaiting = whenReachable(() => fetchFirstRows(panel))
        signal.addEventListener('abort', stopWaiting)
    } finally {
        if (!signal.aborted) panel.setAnswer({ fetchingRows: false })
    }
    if (received === 0 || signal.aborted) return
    if (panel.state.answer.run) announceRun(panel, panel.state.answer.run)
    await fetchFirstRows(panel)
}

/** Loads batches of a run that has ended up to that number of rows: sort, filter and export then speak of all of them. */
async function fillUp(panel: PanelSession, most: number): Promise<void> {
    const { run, rows, rowsStatus, fetchingRows } = panel.state.answer
    if (!run || fetchingRows || rowsStatus === 'failed' || !isFinal(run.state)) return
    if (rows.count >= most || !canLoadMore(panel.state)) return
    const { signal } = panel.calls.run
    await loadBatch(panel)
    if (signal.aborted || panel.state.answer.rows.count <= rows.count) return
    await fillUp(panel, most)
}

async function nextBatch(panel: PanelSession, run: Run): Promise<ResponsePage> {
    const { id } = run
    const { signal } = panel.calls.run
    const shown = panel.state.answer.rows.count
    if (shown < run.counts.stored) return storedRows(panel, run)
    for (let attempt = 1; ; attempt++) {
        try {
            const page = await panel.once('more', (key) =>
                itsm('POST /runs/{id}/responses', { id, body: { key }, signal })
            )
            if (page.from === shown) return page
            // Somebody else loaded rows in between: they come first.
            return await itsm('GET /runs/{id}/responses', { id, query: { from: shown, to: page.to }, signal })
        } catch (error) {
            if (troubleFrom(error).code !== 'run_busy' || attempt === BUSY_ATTEMPTS) throw error
            await pause(BUSY_PAUSE_MS)
            if (signal.aborted) throw error
        }
    }
}

function showFailure(panel: PanelSession, trouble: Trouble): void {
    const { run } = panel.state.answer
    // 1E no longer has the other rows, so trying again would not help. The loaded rows stay.
    if (run && trouble.code === 'answers_expired') {
        panel.setAnswer({ rowsStatus: 'ready', run: { ...run, more: false } })
        panel.setTrouble(trouble)
    } else panel.setAnswer({ rowsStatus: 'failed', rowsMessage: trouble.message })
}

/** *Load more*: as many rows again as are loaded without being asked for. */
export async function loadMore(panel: PanelSession): Promise<void> {
    const { signal } = panel.calls.run
    const most = panel.state.answer.rows.count + LOADED_BY_ITSELF
    await loadBatch(panel)
    await fillUp(panel, most)
    if (!signal.aborted) panel.announcer.announce(loadedText(panel.state))
}

/** Loads one batch, stored rows before those that are still in 1E. */
async function loadBatch(panel: PanelSession): Promise<void> {
    const { run, rows, fetchingRows } = panel.state.answer
    if (!run || fetchingRows) return
    if (rows.count === 0) return fetchFirstRows(panel)
    panel.setAnswer({ fetchingRows: true, rowsStatus: 'loading_more' })
    const { signal } = panel.calls.run
    try {
        const page = await nextBatch(panel, run)
        if (signal.aborted) return
        append(panel, page)
    } catch (error) {
        if (!signal.aborted) showFailure(panel, troubleFrom(error))
    } finally {
        if (!signal.aborted) panel.setAnswer({ fetchingRows: false })
    }
}

/** Fetches the whole of a text that 1E has cut, when somebody opens it. */
export async function fetchWhole(panel: PanelSession, cell: { row: number; column: number }): Promise<void> {
    const { run, reveal } = panel.state.answer
    const rows = shownRows(panel.state)
    const column = rows.columns[cell.column]
    if (!run || !column) return
    const { signal } = panel.calls.run
    panel.setAnswer({ whole: null })
    const [shard, row] = rows.ids[cell.row] ?? []
    let text: string | null = null
    if (shard !== undefined && row !== undefined) {
        const query = { shard, row, column: column.name, ...(reveal.made ? { reveal: reveal.made.id } : {}) }
        const found = await itsm('GET /runs/{id}/cell', { id: run.id, query, signal }).catch(() => null)
        text = found?.text ?? null
    }
    if (!signal.aborted) panel.setAnswer({ whole: { ...cell, text } })
}
