import type { Dispatch } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { cutAt } from '../../contract/values.ts'
import type { Column } from '../../contract/wire.ts'
import type { Formats } from '../shared/format.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { Rows } from '../shared/row-set.ts'
import type { WindowSlice } from '../shared/row-window.ts'
import { OPEN, SORT } from './actions.ts'
import type { Sort } from './arrange.ts'
import { alignsEnd, DRAWN_ROWS, drawnRows, isClipped, type Pages, type State } from './state.ts'

export interface GridInput {
    data: Rows
    /** Rows that pass the filter. */
    shown: number
    pages: Pages
    formats: Formats
    state: Pick<State, 'internals' | 'order' | 'sort' | 'scrollTop' | 'arranging'>
    name: string
    busy: boolean
    dispatch: Dispatch
    onScroll(event: Event): void
}

function Header({ column, at, sort, dispatch }: { column: Column; at: number; sort: Sort | null; dispatch: Dispatch }) {
    const sorted = sort?.column === at ? sort.direction : 'none'
    const arrow = sorted === 'none' ? null : <Icon name={sorted === 'ascending' ? 'sortUp' : 'sortDown'} />
    return (
        <th key={at} scope="col" class={{ 'is-number': alignsEnd(column) }} aria-sort={sorted}>
            <button
                type="button"
                className="sort"
                tabindex={at === 0 ? '0' : '-1'}
                title={column.name}
                on-click={() => dispatch(SORT, { column: at })}
            >
                {arrow}
                {column.name}
            </button>
        </th>
    )
}

/** Marks a text that 1E has cut. */
export function CutMark({ at, formats }: { at: number; formats: Formats }) {
    const text = t('perhaps cut by 1E at {0} characters', formats.number(at))
    return (
        <span className="cut" title={text}>
            {text}
        </span>
    )
}

/** A function, because a component would take a third more time for each of hundreds of cells. */
function dataCell(input: GridInput, row: number, at: number, width: number) {
    const { data, dispatch, formats } = input
    const column = data.columns[at]
    const value = data.rows[row]?.[at]
    const text = column ? formats.cell(value, column) : ''
    const cut = column ? cutAt(value, column) : null
    const end = column && alignsEnd(column) ? 'is-number' : ''
    if (!isClipped(text, width)) return <td className={end}>{text}</td>
    return (
        <td className={end}>
            <span className="long">
                <span className="long__text">{text}</span>
                {cut === null ? null : <CutMark at={cut} formats={formats} />}
                <button
                    type="button"
                    className="link"
                    tabindex="-1"
                    data-cell={`${row}-${at}`}
                    aria-label={t('Show all of {0}', column?.name ?? '')}
                    on-click={() => dispatch(OPEN, { row, column: at })}
                >
                    {t('Show all')}
                </button>
            </span>
        </td>
    )
}

function spacer(key: string, height: number, columns: number) {
    return height > 0 ? (
        <tr key={key} aria-hidden="true" className="spacer">
            <td colspan={columns} style={{ blockSize: `${height}px` }} />
        </tr>
    ) : null
}

/** The table has one tab stop. The arrow keys lead through its headers and long cells. */
function walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const { currentTarget, target } = event
    if (!step || !(currentTarget instanceof Element) || !(target instanceof HTMLButtonElement)) return
    const buttons = [...currentTarget.querySelectorAll('button')]
    buttons.at((buttons.indexOf(target) + step) % buttons.length)?.focus()
    event.preventDefault()
}

/** The rows in view. */
function drawnLines(input: GridInput, widths: number[], slice: WindowSlice) {
    const { data, pages, state } = input
    const lines = []
    for (let at = pages.from + slice.first; at < pages.from + slice.last; at++) {
        const row = state.order ? (state.order.items[at] ?? 0) : at
        const cells = data.columns.map((_, index) => dataCell(input, row, index, widths[index] ?? 0))
        lines.push(
            // A row keeps its element while it is in view. A row that comes into view reuses that of one that left.
            <tr key={`row-${at % DRAWN_ROWS}`} aria-rowindex={String(at + 2)}>
                {cells}
            </tr>
        )
    }
    return lines
}

/** The table of one page. Only the rows in view are drawn; spacers have the height of the others. */
export function Grid(input: GridInput) {
    const { data, pages, state, shown } = input
    const widths = state.internals.widthsOf(data, input.formats)
    const slice = drawnRows(pages, state.scrollTop)
    const total = widths.reduce((sum, width) => sum + width, 0)
    return (
        <section className="scroller" tabindex="0" aria-label={input.name} on-scroll={input.onScroll} on-keydown={walk}>
            <table
                aria-rowcount={String(shown + 1)}
                aria-colcount={String(data.columns.length)}
                aria-busy={String(input.busy || state.arranging)}
                style={{ minInlineSize: `${total}px` }}
            >
                <colgroup>
                    {widths.map((width, at) => (
                        <col key={at} style={{ inlineSize: `${width}px` }} />
                    ))}
                </colgroup>
                <thead>
                    <tr aria-rowindex="1">
                        {data.columns.map((column, at) => (
                            <Header column={column} at={at} sort={state.sort} dispatch={input.dispatch} />
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {spacer('above', slice.above, data.columns.length)}
                    {drawnLines(input, widths, slice)}
                    {spacer('below', slice.below, data.columns.length)}
                </tbody>
            </table>
        </section>
    )
}
