import type { Column } from '../../contract/wire.ts'
import { type Formats, ReaderFormats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import { Latest } from '../shared/latest.ts'
import { t } from '../shared/messages.ts'
import { RowSet, type Rows } from '../shared/row-set.ts'
import { isFiltered, type Sort, type Wish } from './arrange.ts'
import type { Pick, ValueCount } from './picked.ts'
import type { Bounds, Place } from './place.ts'

export const PAGE_SIZES = [10, 25, 50, 100] as const // the sizes are literals, not any number

/** What the table shows: the rows that pass, in their order, and the columns that are not hidden. */
export interface Drawn {
    data: Rows
    order: Order | null
    shown: number
    columns: readonly number[]
    formats: Formats
}

/** What must outlive a rendering but is not shown. */
export class Internals {
    /** The sort or filter that is under way. */
    readonly arranging = new Latest()
    /** The count of values that is under way. */
    readonly counting = new Latest()
    /** Rows that were loaded when *Load more* was pressed; null when nobody waits for more. */
    loadedBefore: number | null = null
    /** What is told of the clipboard. */
    readonly telling = new Latest()
    /** The cell that has the tab stop, also before it is drawn. */
    place: Place = { row: 0, column: 0 }
    /** The focus goes to this element after the next rendering. */
    focusNext: string | null = null
    /** What was drawn last, for print. */
    drawn: Drawn | null = null
    /** The place that had the tab stop then. */
    drawnPlace: Place = this.place
    /** True while the page is changed: an element that is moved loses the focus without anybody leaving it. */
    isRendering = false
    /** True while the focus is in the table. */
    hasFocus = false
    /** Ends what was begun for the page around: listeners, observers. */
    release = () => {}
    readonly reader = new ReaderFormats()
    #measured: readonly unknown[] = []
    #widths: number[] = []

    /** Widths of the columns. They change only with the columns, the formats or a larger sample. */
    widthsOf(data: Rows, formats: Formats): number[] {
        const sample = Math.min(data.rows.length, SAMPLE_ROWS)
        const by = [data.columns, sample, formats]
        if (by.some((one, at) => one !== this.#measured[at])) this.#widths = columnWidths(data, sample, formats)
        this.#measured = by
        return this.#widths
    }
}

/** Indexes of rows. A class, because the framework copies and freezes plain objects in its state. */
export class Order {
    constructor(readonly items: Uint32Array) {}
}

/** An open menu and where it stands: px from the edges of the table, and the room it has. */
export interface Menu {
    kind: 'row' | 'column' | 'columns'
    /** The row that was drawn there: others may come to its place while the menu is open. */
    row: number
    /** The cell to which the focus returns; its row and column are what the menu is about. */
    place: Place
    /** Above or below what it belongs to, and from which edge. */
    at: Readonly<Record<string, string>>
}

export interface State {
    internals: Internals
    /** The cell that has the tab stop. */
    place: Place
    menu: Menu | null
    /** Values of the column whose menu is open; null while they are counted. */
    values: readonly ValueCount[] | null
    /** What is looked for among those values. */
    find: string
    picks: readonly Pick[]
    /** Indexes of the columns that the reader has hidden. */
    hidden: readonly number[]
    /** What was copied, or why not. */
    said: string
    /** How far the table is scrolled sideways, and its width in view; 0 before it was measured. */
    scrollLeft: number
    viewWidth: number
    /** Order of the shown rows; null: as they were received. */
    order: Order | null
    /** Number of rows that `order` covers; by now there may be more. */
    count: number
    /** True while a long sort or filter is under way. */
    arranging: boolean
    sort: Sort | null
    filter: string
    page: number
    /** Page size that the reader chose; null follows the property. */
    size: number | null
    scrollTop: number
    /** The cell whose whole text is open. */
    open: { row: number; column: number } | null
}

export function initialState(): State {
    return {
        internals: new Internals(),
        place: { row: 0, column: 0 },
        menu: null,
        values: null,
        find: '',
        picks: [],
        hidden: [],
        said: '',
        scrollLeft: 0,
        viewWidth: 0,
        count: 0,
        order: null,
        arranging: false,
        sort: null,
        filter: '',
        page: 0,
        size: null,
        scrollTop: 0,
        open: null,
    }
}

export function rowCount(responses: Rows | null): number {
    if (responses instanceof RowSet) return responses.count
    return responses?.rows?.length ?? 0
}

/** The sort after a click on a head: of numbers the greatest first, of all others the least; the other way; as received. */
export function nextSort(sort: Sort | null, column: number, kind: Column['kind'] = 'text'): Sort | null {
    const first = kind === 'number' ? 'descending' : 'ascending'
    if (sort?.column !== column) return { column, direction: first }
    return sort.direction === first ? { column, direction: first === 'ascending' ? 'descending' : 'ascending' } : null
}

/** Indexes of the columns that are shown. */
export function shownColumns(data: Rows, hidden: readonly number[]): number[] {
    return data.columns.map((_, at) => at).filter((at) => !hidden.includes(at))
}

/** Index of the data row that stands at a place of the order shown. */
export function rowAt(order: Order | null, at: number): number {
    return order ? (order.items[at] ?? 0) : at
}

/** Where the cells of the shown page are; one column more than data for the row menu. */
export function boundsOf(pages: Pages, columns: number, isRightToLeft = false): Bounds {
    return { from: pages.from, to: pages.to, columns: columns + 1, isRightToLeft }
}

/** Rows that pass the filter, that are loaded, and that 1E has found. */
export interface Counts {
    shown: number
    loaded: number
    found: number
}

export interface Pages {
    page: number
    pages: number
    from: number
    /** Exclusive. */
    to: number
}

/** The rows of a page. A page beyond the end becomes the last one. */
export function pageAt(total: number, size: number, page: number): Pages {
    const pages = Math.max(1, Math.ceil(total / size))
    const at = Math.min(Math.max(0, page), pages - 1)
    return { page: at, pages, from: Math.min(at * size, total), to: Math.min((at + 1) * size, total) }
}

/** Page numbers for the pager, always with the first and the last; null is a gap. */
export function pagerItems(page: number, pages: number): Array<number | null> {
    const near = new Set([0, pages - 1, page - 1, page, page + 1])
    if (page < 3) for (const one of [1, 2]) near.add(one)
    if (page > pages - 4) for (const one of [pages - 2, pages - 3]) near.add(one)
    const shown = [...near].filter((one) => one >= 0 && one < pages).sort((a, b) => a - b)
    return shown.flatMap((one, index) => {
        const before = shown[index - 1]
        if (before === undefined || one === before + 1) return [one]
        return one === before + 2 ? [before + 1, one] : [null, one]
    })
}

const PADDING_PX = 26
/** Space for the arrow of a sorted column and the button of its menu. */
const TOOLS_PX = 32
/** Of the word *Private* beside a head, in every language. */
const TAG_PX = 60
/** Heads are smaller than cells. */
const HEAD_SCALE = 12 / 13
/** Width of the column with the row menu. */
export const ROW_MENU_PX = 36
const NARROWEST_PX = 64
const WIDEST_PX = 260
/** Rows of the first batch, so that rows loaded later do not change the widths. */
const SAMPLE_ROWS = 50

/** Letters and signs of half the width. */
const NARROW = "Iijlrtf.,:;|'!()[] "

/** Widths of the characters of ASCII, px; looked up, because hundreds of cells are estimated before the first drawing. */
const WIDTHS = Array.from({ length: 128 }, (_, code) => {
    if (NARROW.includes(String.fromCharCode(code))) return 4.5
    return code >= 65 && code <= 90 ? 9 : 7.1
})

/** Estimates the width of a text in the table's font, rather too wide than too narrow. */
function textWidth(text: string): number {
    let width = 0
    for (let at = 0; at < text.length && width < 2 * WIDEST_PX; at++) {
        const code = text.charCodeAt(at)
        width += WIDTHS[code] ?? (code > 0x2e7f ? 14 : 7.1)
    }
    return width
}

/**
 * Widths in px for the content of the first rows. They do not depend on the rows that are drawn, so columns do not move
 * while somebody scrolls or pages.
 */
function columnWidths(data: Rows, sample: number, formats: Formats): number[] {
    return data.columns.map((column, at) => {
        let widest = textWidth(headOf(column)) * HEAD_SCALE + TOOLS_PX + (column.private ? TAG_PX : 0)
        for (let index = 0; index < sample; index++) {
            widest = Math.max(widest, textWidth(formats.cell(data.rows[index]?.[at], column)))
        }
        return Math.round(Math.min(Math.max(widest + PADDING_PX, NARROWEST_PX), WIDEST_PX))
    })
}

/** True when a column of this width may not show the whole text. */
export function isClipped(text: string, width: number): boolean {
    return textWidth(text) + PADDING_PX > width + 1 || /[\n\r]/.test(text)
}

export const ROW_PX = 28
/** Further rows scroll inside the table; only those in view are drawn. */
const ROWS_IN_VIEW = 25
const OVERSCAN = 4

/** Rows that are drawn at once, at most. */
export const DRAWN_ROWS = ROWS_IN_VIEW + 1 + 2 * OVERSCAN

/** Height of the rows in view, px, when a page has so many. */
export function viewHeight(lines: number): number {
    return Math.min(lines, ROWS_IN_VIEW) * ROW_PX
}

/** Which rows are drawn, and the height of those above and below, px. */
interface Slice {
    first: number
    /** Exclusive. */
    last: number
    above: number
    below: number
}

/** The rows of a page that are drawn, counted from its first. The height of the view follows from their number, so nothing is measured. */
export function drawnRows({ from, to }: Pages, scrollTop: number): Slice {
    const total = to - from
    const height = viewHeight(total)
    const top = Math.min(Math.max(0, scrollTop), total * ROW_PX - height)
    // Before anybody scrolls, rows out of view would only delay the first paint.
    const overscan = scrollTop === 0 ? 0 : OVERSCAN
    const first = Math.max(0, Math.floor(top / ROW_PX) - overscan)
    const last = Math.min(total, Math.ceil((top + height) / ROW_PX) + overscan)
    return { first, last, above: first * ROW_PX, below: (total - last) * ROW_PX }
}

export function rowsText(count: number, formats: Formats): string {
    return count === 1 ? t('1 row') : t('{0} rows', formats.number(count))
}

/** Of how many rows the page is a part: `1–10 of 202 rows, all loaded`, `1–10 of 1,000 loaded, 12,480 found`. */
export function countText(pages: Pages, wish: Omit<Wish, 'sort'>, counts: Counts, formats: Formats): string {
    const { shown, loaded } = counts
    const found = Math.max(counts.found, loaded)
    const range = [formats.number(shown === 0 ? 0 : pages.from + 1), formats.number(pages.to)]
    const total = rowsText(loaded, formats)
    if (isFiltered(wish)) {
        const match = shown === 1 ? t('1 row that matches') : t('{0} rows that match', formats.number(shown))
        return found === loaded
            ? t('{0}–{1} of {2}, {3} in all', ...range, match, formats.number(loaded))
            : t('{0}–{1} of {2}, {3} loaded, {4} found', ...range, match, formats.number(loaded), formats.number(found))
    }
    if (found > loaded)
        return t('{0}–{1} of {2} loaded, {3} found', ...range, formats.number(loaded), formats.number(found))
    return loaded === 1 ? total : t('{0}–{1} of {2}, all loaded', ...range, total)
}

export function alignsEnd(column: Column): boolean {
    return column.kind === 'number'
}

/** The part of the view that the first column, which stays, may take when the others do not fit. */
const MOST_OF_VIEW = 0.42

/** Widths of the columns that are shown. */
export function shownWidths(state: State, data: Rows, columns: readonly number[], formats: Formats): number[] {
    const all = state.internals.widthsOf(data, formats)
    const widths = columns.map((at) => all[at] ?? 0)
    const [first = 0] = widths
    const most = Math.max(NARROWEST_PX, Math.round(state.viewWidth * MOST_OF_VIEW))
    const fits = sum(widths) + ROW_MENU_PX <= state.viewWidth
    return state.viewWidth === 0 || fits || first <= most ? widths : [most, ...widths.slice(1)]
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, one) => total + one, 0)
}

/** The columns in view between the first one and the row menu, which stay: how many, and the first that is not. */
export function columnsInView(
    widths: readonly number[],
    left: number,
    width: number
): { count: number; next: number | null } {
    if (width === 0 || sum(widths) + ROW_MENU_PX <= width) return { count: widths.length, next: null }
    const first = widths[0] ?? 0
    const end = left + width - ROW_MENU_PX
    let start = 0
    let count = 0
    let next: number | null = null
    widths.forEach((one, at) => {
        const isIn = at === 0 || (start >= left + first - 1 && start + one <= end + 1)
        if (isIn) count++
        if (next === null && at > 0 && start + one > end + 1) next = at
        start += one
    })
    return { count, next }
}
