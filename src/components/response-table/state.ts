import type { Column } from '../../contract/wire.ts'
import { type Formats, ReaderFormats } from '../shared/format.ts'
import { Latest } from '../shared/latest.ts'
import { t } from '../shared/messages.ts'
import { RowSet, type Rows } from '../shared/row-set.ts'
import { sliceFor, type WindowSlice } from '../shared/row-window.ts'
import type { Sort } from './arrange.ts'

export const PAGE_SIZES = [10, 25, 50, 100] as const // the sizes are literals, not any number

/** What must outlive a rendering but is not shown. */
export class Internals {
    /** The sort or filter that is under way. */
    readonly arranging = new Latest()
    /** True from *Load more* until the button is gone. */
    askedForMore = false
    readonly reader = new ReaderFormats()
    private measured: { columns: Rows['columns']; sample: number; formats: Formats; widths: number[] } | null = null

    /** Widths of the columns. They change only with the columns, the formats or a larger sample. */
    widthsOf(data: Rows, formats: Formats): number[] {
        const sample = Math.min(data.rows.length, SAMPLE_ROWS)
        const { columns } = data
        if (
            this.measured?.columns !== columns ||
            this.measured.sample !== sample ||
            this.measured.formats !== formats
        ) {
            this.measured = { columns, sample, formats, widths: columnWidths(data, sample, formats) }
        }
        return this.measured.widths
    }
}

/** Indexes of rows. A class, because the framework copies and freezes plain objects in its state. */
export class Order {
    constructor(readonly items: Uint32Array) {}
}

export interface State {
    internals: Internals
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

/** The sort after a click on a header: ascending, descending, as received. */
export function nextSort(sort: Sort | null, column: number): Sort | null {
    if (sort?.column !== column) return { column, direction: 'ascending' }
    return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
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
/** Space for the arrow of a sorted column. */
const ARROW_PX = 18
const NARROWEST_PX = 64
const WIDEST_PX = 260
/** Rows of the first batch, so that rows loaded later do not change the widths. */
const SAMPLE_ROWS = 50

/** Estimates the width of a text in the table's font, rather too wide than too narrow. */
function textWidth(text: string): number {
    let width = 0
    for (let at = 0; at < text.length && width < 2 * WIDEST_PX; at++) {
        const code = text.charCodeAt(at)
        if (code > 0x2e7f) width += 14
        else if (code >= 65 && code <= 90) width += 9
        else width += 7.1
    }
    return width
}

/**
 * Widths in px for the content of the first rows. They do not depend on the rows that are drawn, so columns do not move
 * while somebody scrolls or pages.
 */
function columnWidths(data: Rows, sample: number, formats: Formats): number[] {
    return data.columns.map((column, at) => {
        let widest = textWidth(column.name) + ARROW_PX
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

/** The rows of a page that are drawn. The height of the view follows from their number, so nothing is measured. */
export function drawnRows(pages: Pages, scrollTop: number): WindowSlice {
    const total = pages.to - pages.from
    const viewportHeight = Math.min(total, ROWS_IN_VIEW) * ROW_PX
    // Before anybody scrolls, rows out of view would only delay the first paint.
    const overscan = scrollTop === 0 ? 0 : OVERSCAN
    return sliceFor({ total, rowHeight: ROW_PX, viewportHeight, scrollTop, overscan })
}

/** For instance `1–10 of 100 loaded, 500 found`. */
export function countText(pages: Pages, shown: number, loaded: number, found: number, formats: Formats): string {
    const from = formats.number(shown === 0 ? 0 : pages.from + 1)
    const range = [from, formats.number(pages.to)]
    const total = formats.number(Math.max(found, loaded))
    if (shown === loaded) return t('{0}–{1} of {2} loaded, {3} found', ...range, formats.number(loaded), total)
    return t(
        '{0}–{1} of {2} matching, {3} loaded, {4} found',
        ...range,
        formats.number(shown),
        formats.number(loaded),
        total
    )
}

export function alignsEnd(column: Column): boolean {
    return column.kind === 'number'
}
