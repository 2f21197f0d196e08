import { headWords } from '../../contract/heads.ts'
import { LOADED_BY_ITSELF } from '../../contract/run.ts'
import { isBlank, sizeOf } from '../../contract/values.ts'
import type { QuickFix, RowAction } from '../../contract/wire.ts'
import { offersOf, rowName } from '../response-table/row-actions.ts'
import type { Formats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import { t } from '../shared/messages.ts'
import type { RowSet, Rows } from '../shared/row-set.ts'
import type { RowFill } from './ask-state.ts'
import { canLoadMore, type PanelState } from './state.ts'

/** What the rows of an answer call for. */
export interface RowFixes {
    /** Quick fixes of which the value stands in a row, each with that row. */
    named: ReadonlyMap<QuickFix, string>
    /** The action for the row with the highest share of something; null when there is none. */
    top: { action: RowAction; title: string; reason: string; fill: RowFill } | null
}

/** The column of a share: of the processor, of the memory; -1 when there is none. */
function shareColumn({ columns }: Rows): number {
    return columns.findIndex((column) => headWords(column).unit === '%')
}

/** The row that an administrator has named in a quick fix: the process, the service; -1 when it is not there. */
function namedRow(data: Rows, { column, instruction, parameter }: RowAction, fix: QuickFix): number {
    const at = data.columns.findIndex(({ name }) => name === column)
    const named = fix.instruction.id === instruction.id && fix.presets[parameter.name]?.toLowerCase()
    return named ? data.rows.findIndex((cells) => String(cells[at] ?? '').toLowerCase() === named) : -1
}

/** What tells most of a row: its share, else its first facts. */
function factOf(data: Rows, row: number, formats: Formats): string {
    const share = shareColumn(data)
    const column = data.columns[share]
    return column ? `${headOf(column)} ${formats.cell(data.rows[row]?.[share], column)}` : rowName(data, row, formats)
}

/** The row with the highest share of something: of the processor, of the memory. */
function topRow(data: Rows, formats: Formats): { row: number; reason: string } | null {
    const at = shareColumn(data)
    const column = data.columns[at]
    if (!column) return null
    let row = -1
    let most = 0
    data.rows.forEach((cells, index) => {
        const cell = cells[at]
        const size = isBlank(cell) || cell === undefined ? 0 : sizeOf(cell, 'number')
        if (size > most) {
            row = index
            most = size
        }
    })
    if (row < 0) return null
    const share = formats.cell(data.rows[row]?.[at], column)
    return { row, reason: t('{0} {1} %, the most in this answer', headWords(column).words, share) }
}

const NONE: RowFixes = { named: new Map(), top: null }
const known = new WeakMap<RowSet, { of: readonly unknown[]; found: RowFixes }>()

export function rowFixes(state: PanelState, formats: Formats): RowFixes {
    const { rows, rowActions } = state.answer
    const { quickFixes } = state.ask
    if (rowActions.length === 0) return NONE
    // A panel is drawn far more often than its rows change. The highest of some rows says nothing.
    const isWhole = !canLoadMore(state) && rows.count <= LOADED_BY_ITSELF
    const of = [rowActions, quickFixes, formats, isWhole]
    const before = known.get(rows)
    if (before && of.every((one, at) => one === before.of[at])) return before.found
    // Looked through in one go: more would hold up the page.
    const data = { columns: rows.columns, rows: rows.rows.slice(0, Math.min(rows.count, LOADED_BY_ITSELF)) }
    const found: RowFixes = {
        named: namedFixes(data, rowActions, quickFixes, formats),
        top: isWhole ? topFix(data, rowActions, quickFixes, formats) : null,
    }
    known.set(rows, { of, found })
    return found
}

function namedFixes(
    data: Rows,
    actions: readonly RowAction[],
    fixes: readonly QuickFix[],
    formats: Formats
): RowFixes['named'] {
    const found = new Map<QuickFix, string>()
    for (const fix of fixes) {
        const row = Math.max(-1, ...actions.map((action) => namedRow(data, action, fix)))
        if (row >= 0) found.set(fix, t('In this answer: {0}', factOf(data, row, formats)))
    }
    return found
}

/** The first action that the row can fill, unless a quick fix does the same. */
function topFix(
    data: Rows,
    actions: readonly RowAction[],
    fixes: readonly QuickFix[],
    formats: Formats
): RowFixes['top'] {
    const top = topRow(data, formats)
    const offer = top ? offersOf(data, top.row, actions).find(({ problem }) => problem === '') : undefined
    if (!top || !offer || fixes.some((fix) => namedRow(data, offer.action, fix) === top.row)) return null
    const { action, value, sentence } = offer
    const { instruction, parameter } = action
    const about = rowName(data, top.row, formats)
    const fill = { instruction: instruction.id, parameter: parameter.name, value, about }
    return { action, title: sentence, reason: top.reason, fill }
}
