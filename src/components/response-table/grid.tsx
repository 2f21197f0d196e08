import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { cutAt } from '../../contract/values.ts'
import type { Formats } from '../shared/format.ts'
import { headOf, headTitle } from '../shared/heads.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { OPEN, SORT } from './actions.ts'
import { onFocus } from './effects.ts'
import type { GridInput } from './grid-input.ts'
import { onClick, onContextMenu, onKey, openMenu } from './keys.ts'
import { HEADS, type Place, within } from './place.ts'
import { alignsEnd, boundsOf, DRAWN_ROWS, drawnRows, isClipped, ROW_MENU_PX, ROW_PX, rowAt } from './state.ts'

function head(input: GridInput, index: number, here: Place) {
    const { data, columns, state, dispatch } = input
    const at = columns[index] ?? 0
    const column = data.columns[at]
    if (!column) return null
    const sorted = state.sort?.column === at ? state.sort.direction : 'none'
    const arrow = sorted === 'none' ? null : <Icon name={sorted === 'ascending' ? 'sortUp' : 'sortDown'} />
    const isHere = here.row === HEADS && here.column === index
    const isOpen = state.menu?.kind === 'column' && state.menu.place.column === index
    const name = headOf(column)
    return (
        <th
            key={at}
            scope="col"
            class={{ 'is-number': alignsEnd(column), 'is-open': isOpen }}
            style={{ inlineSize: `${input.widths[index]}px` }}
            aria-sort={sorted}
        >
            <button
                type="button"
                className={isHere ? 'sort is-here' : 'sort'}
                tabindex={isHere ? '0' : '-1'}
                title={headTitle(column)}
                on-click={() => dispatch(SORT, { column: at })}
            >
                {arrow}
                <span key={name}>{name}</span>
                {column.private ? <span className="badge">{t('Private')}</span> : null}
            </button>
            <button
                type="button"
                className="column-menu"
                tabindex="-1"
                aria-label={t('Column menu, {0}', name)}
                aria-haspopup="true"
                aria-expanded={String(isOpen)}
                on-click={() => openMenu({ row: HEADS, column: index }, 'column', input)}
            />
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
function dataCell(input: GridInput, row: number, place: Place, isHere: boolean) {
    const { data, dispatch, formats, columns } = input
    const at = columns[place.column] ?? 0
    const column = data.columns[at]
    const value = data.rows[row]?.[at]
    const text = column ? formats.cell(value, column) : ''
    const cut = column ? cutAt(value, column) : null
    const end = column?.private ? 'is-private' : column && alignsEnd(column) ? 'is-number' : ''
    const props = { className: isHere ? `${end} is-here` : end, tabindex: isHere ? '0' : null }
    if (column?.private === 'masked') {
        return (
            <td {...props}>
                <span className="mask" role="img" aria-label={t('Private')} />
            </td>
        )
    }
    if (!isClipped(text, input.widths[place.column] ?? 0)) return <td {...props}>{text}</td>
    return (
        <td {...props}>
            <span className="long">
                <span className="long__text">{text}</span>
                {cut === null ? null : <CutMark at={cut} formats={formats} />}
                <button
                    type="button"
                    className="link"
                    tabindex="-1"
                    aria-label={t('Show all of {0}', column ? headOf(column) : '')}
                    on-click={() => dispatch(OPEN, { row, column: at, place })}
                >
                    {t('Show all')}
                </button>
            </span>
        </td>
    )
}

/** The cell is the control itself: a button in each row would be the most of what a page of rows holds. */
function rowMenuCell(isHere: boolean, isOpen: boolean) {
    return (
        <td
            key="tools"
            role="gridcell"
            className={isHere ? 'is-tools is-here' : 'is-tools'}
            tabindex={isHere ? '0' : null}
            aria-label={t('Row menu')}
            aria-haspopup="menu"
            aria-expanded={String(isOpen)}
        />
    )
}

function spacer(key: string, height: number, columns: number) {
    return height > 0 ? (
        <tr key={key} aria-hidden="true" className="spacer">
            <td colspan={columns} style={{ blockSize: `${height}px` }} />
        </tr>
    ) : null
}

function line(input: GridInput, at: number, here: Place, key: string) {
    const { state, columns } = input
    const row = rowAt(state.order, at)
    const isOpen = state.menu?.kind === 'row' && state.menu.place.row === at
    const isHere = (column: number) => here.row === at && here.column === column
    return (
        <tr key={key} aria-rowindex={String(at + 2)} data-row={String(row)} className={isOpen ? 'is-open' : ''}>
            {columns.map((_, index) => dataCell(input, row, { row: at, column: index }, isHere(index)))}
            {rowMenuCell(isHere(columns.length), isOpen)}
        </tr>
    )
}

/**
 * The rows in view, and the one that has the tab stop. A row keeps its element while it is in view; one that comes into
 * view reuses that of one that left. The row with the tab stop keeps its own for as long as it has it: the focus stays on it.
 */
function lines(input: GridInput, here: Place) {
    const { pages, state, columns } = input
    const slice = drawnRows(pages, state.scrollTop)
    const first = pages.from + slice.first
    const last = pages.from + slice.last
    const drawn = []
    for (let at = first; at < last; at++) {
        const isTaken = at !== here.row && at % DRAWN_ROWS === here.row % DRAWN_ROWS
        drawn.push(line(input, at, here, isTaken ? 'row-spare' : `row-${at % DRAWN_ROWS}`))
    }
    const isAbove = here.row >= pages.from && here.row < first
    const isBelow = here.row >= last && here.row < pages.to
    const alone = isAbove || isBelow ? line(input, here.row, here, `row-${here.row % DRAWN_ROWS}`) : null
    const gap = (isAbove ? here.row - pages.from : here.row - last) * ROW_PX
    const span = columns.length + 1
    return [
        isAbove ? spacer('far-above', gap, span) : null,
        isAbove ? alone : null,
        spacer('above', isAbove ? slice.above - gap - ROW_PX : slice.above, span),
        ...drawn,
        spacer('below', isBelow ? gap : slice.below, span),
        isBelow ? alone : null,
        isBelow ? spacer('far-below', slice.below - gap - ROW_PX, span) : null,
    ]
}

/** The table of one page. Only the rows in view are drawn; spacers have the height of the others. */
export function Grid(input: GridInput) {
    const { pages, state, shown, columns, widths } = input
    const here = within(state.place, boundsOf(pages, columns.length))
    const focus = (event: FocusEvent) => onFocus(event, state.internals)
    const total = widths.reduce((sum, width) => sum + width, ROW_MENU_PX)
    return (
        <div
            key="grid"
            className="scroller"
            on-scroll={input.onScroll}
            on-focusin={focus}
            on-focusout={focus}
            on-keydown={(event: KeyboardEvent) => onKey(event, input)}
            on-click={(event: Event) => onClick(event, input)}
            on-contextmenu={(event: MouseEvent) => onContextMenu(event, input)}
            on-copy={input.onCopy}
        >
            <table
                role="grid"
                aria-label={input.name}
                aria-rowcount={String(shown + 1)}
                aria-colcount={String(columns.length + 1)}
                aria-busy={String(input.busy || state.arranging)}
                style={{ minInlineSize: `${total}px` }}
            >
                <thead>
                    <tr aria-rowindex="1">
                        {columns.map((_, index) => head(input, index, here))}
                        <th key="tools" scope="col" className="is-tools">
                            <span className="hidden-text">{t('Row menu')}</span>
                        </th>
                    </tr>
                </thead>
                {/* Values are not words to translate: a page translator would rename processes and files. */}
                <tbody translate="no">{lines(input, here)}</tbody>
            </table>
        </div>
    )
}
