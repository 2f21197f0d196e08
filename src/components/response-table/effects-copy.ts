import { type Copied, notCopied, putOnClipboard } from '../shared/copy.ts'
import { t } from '../shared/messages.ts'
import { pause } from '../shared/pause.ts'
import { runAtOnce, runInSlices } from '../shared/slices.ts'
import { cellText, copiedRows, selectedCells, selectionIn } from './copy.ts'
import type { Co } from './effects.ts'
import type { Properties } from './interface.ts'
import type { Internals } from './state.ts'
import { type Order, rowAt, rowCount, type State, shownColumns } from './state.ts'

/** What a menu or a key asks to copy: rows and columns by their numbers in the data. */
export type CopyWish =
    | { what: 'cell'; row: number; column: number }
    | { what: 'row'; row: number }
    | { what: 'column'; column: number }
    | { what: 'table' }
    | { what: 'text'; text: string }

/** How long it is told that something was copied. */
const TOLD_MS = 4000

function* shownRows(order: Order | null, shown: number): Generator<number> {
    for (let at = 0; at < shown; at++) yield rowAt(order, at)
}

async function copied(wish: CopyWish, state: State, properties: Properties): Promise<Partial<Copied> | null> {
    const data = properties.responses
    if (!data) return null
    const formats = state.internals.reader.of(properties.profile)
    if (wish.what === 'text') return { text: wish.text }
    if (wish.what === 'cell') {
        const { row, column } = wish
        return { text: cellText(data, row, column, data.columns[column], formats) }
    }
    const columns = wish.what === 'column' ? [wish.column] : shownColumns(data, state.hidden)
    const rows = wish.what === 'row' ? [wish.row] : shownRows(state.order, state.order?.items.length ?? rowCount(data))
    return runInSlices(copiedRows(data, rows, columns, formats, wish.what === 'table'), new AbortController().signal)
}

function doneText(what: CopyWish['what'], shown: number): string {
    if (what === 'cell' || what === 'text') return t('Cell copied.')
    if (what === 'row' || (what === 'table' && shown === 1)) return t('Row copied.')
    if (what === 'table') return t('{0} rows copied.', shown)
    return shown === 1 ? t('Value copied.') : t('{0} values copied.', shown)
}

/** Says it in place for some seconds. The same again is said again. */
async function say(internals: Internals, updateState: Co['updateState'], said: string): Promise<void> {
    const signal = internals.telling.next()
    updateState({ said: '' })
    await pause(0)
    if (signal.aborted) return
    updateState({ said })
    await pause(TOLD_MS)
    if (!signal.aborted) updateState({ said: '' })
}

export async function copy({ action, state, properties, updateState }: Co<CopyWish>): Promise<void> {
    const { internals } = state
    const shown = state.order?.items.length ?? rowCount(properties.responses)
    const content = await copied(action.payload, state, properties)
    if (!content) return
    const isPut = await putOnClipboard(content)
    const said = isPut ? doneText(action.payload.what, shown) : notCopied()
    await say(internals, updateState, said)
}

/** The browser copies: what is selected in several cells as rows, and without a selection the current cell. */
export function onCopy(
    event: ClipboardEvent,
    state: State,
    properties: Properties,
    updateState: Co['updateState']
): void {
    const data = properties.responses
    const { currentTarget } = event
    const root = currentTarget instanceof Element ? currentTarget.getRootNode() : null
    if (!data || !(root instanceof ShadowRoot) || !event.clipboardData) return
    const formats = state.internals.reader.of(properties.profile)
    const columns = shownColumns(data, state.hidden)
    const selection = selectionIn(root)
    const selected = selection && selectedCells(root, selection)
    if (selected) {
        const wanted = selected.columns.flatMap((at) => columns[at] ?? [])
        const { text, html } = runAtOnce(copiedRows(data, selected.rows, wanted, formats, false))
        event.clipboardData.setData('text/plain', text)
        event.clipboardData.setData('text/html', html)
        say(state.internals, updateState, doneText('table', selected.rows.length))
    } else {
        const { row, column } = state.internals.place
        const at = columns[column]
        const head = at === undefined ? undefined : data.columns[at]
        // A selection within one cell is the browser's own.
        if (at === undefined || !head || row < 0 || selection) return
        event.clipboardData.setData('text/plain', cellText(data, rowAt(state.order, row), at, head, formats))
        say(state.internals, updateState, doneText('cell', 1))
    }
    event.preventDefault()
}
