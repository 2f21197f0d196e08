import { isBlank, sizeOf } from '../../contract/values.ts'
import type { QuickFix, RowAction } from '../../contract/wire.ts'
import { headOf } from '../response-table/heads.ts'
import { offersOf, rowName } from '../response-table/row-actions.ts'
import type { Formats } from '../shared/format.ts'
import { t } from '../shared/messages.ts'
import type { RowSet, Rows } from '../shared/row-set.ts'
import type { RowFill } from './ask-state.ts'
import { canLoadMore, type PanelState } from './state.ts'

/** What one row of the answer calls for. */
export interface RowFix {
    action: RowAction
    title: string
    reason: string
    fill: RowFill
    /** The quick fix that names this row's value; null when the row alone calls for it. */
    fix: QuickFix | null
}

/** One for each row, so that the other quick fixes stay in sight. */
const MOST = 3

interface Call {
    row: number
    reason: string
    fix: QuickFix | null
}

/** The column of a share: of the processor, of the memory; -1 when there is none. */
function shareColumn({ columns }: Rows): number {
    return columns.findIndex((column) => column.kind === 'number' && headOf(column).endsWith(', %'))
}

/** The rows that an administrator has named in a quick fix: the process, the service. */
function namedRows(data: Rows, action: RowAction, fixes: readonly QuickFix[], formats: Formats): Call[] {
    const at = data.columns.findIndex(({ name }) => name === action.column)
    const share = shareColumn(data)
    return fixes.flatMap((fix) => {
        const named = fix.instruction.id === action.instruction.id && fix.presets[action.parameter.name]?.toLowerCase()
        const row = named ? data.rows.findIndex((cells) => String(cells[at] ?? '').toLowerCase() === named) : -1
        if (row < 0) return []
        const column = data.columns[share]
        const fact = column ? `${headOf(column)} ${formats.cell(data.rows[row]?.[share], column)}` : ''
        return [{ row, fix, reason: t('In this answer: {0}', fact || rowName(data, row, formats)) }]
    })
}

/** The row with the highest share of something: of the processor, of the memory. */
function topRow(data: Rows, formats: Formats): Call | null {
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
    return {
        row,
        fix: null,
        reason: t('{0} {1} %, the most in this answer', headOf(column).replace(/, %$/, ''), share),
    }
}

const known = new WeakMap<RowSet, { of: readonly unknown[]; found: RowFix[] }>()

/** What the rows call for. */
export function rowFixes(state: PanelState, formats: Formats): RowFix[] {
    const { rows, rowActions } = state.answer
    const { quickFixes } = state.ask
    if (rowActions.length === 0) return []
    // A panel is drawn far more often than its rows change.
    const isWhole = !canLoadMore(state)
    const of = [rowActions, quickFixes, formats, isWhole]
    const before = known.get(rows)
    if (before && of.every((one, at) => one === before.of[at])) return before.found
    const found = findFixes(rows, rowActions, quickFixes, formats, isWhole)
    known.set(rows, { of, found })
    return found
}

function findFixes(
    data: Rows,
    actions: readonly RowAction[],
    fixes: readonly QuickFix[],
    formats: Formats,
    isWhole: boolean
): RowFix[] {
    const found: RowFix[] = []
    const rows = new Set<number>()
    // The highest of some rows says nothing.
    const top = isWhole ? topRow(data, formats) : null
    for (const action of actions) {
        for (const { row, reason, fix } of [...namedRows(data, action, fixes, formats), ...(top ? [top] : [])]) {
            const offer = rows.has(row) ? undefined : offersOf(data, row, [action])[0]
            if (!offer || offer.problem || found.length === MOST) continue
            rows.add(row)
            const about = rowName(data, row, formats)
            const title = fix?.label ?? offer.sentence
            const { instruction, parameter } = action
            const fill = { instruction: instruction.id, parameter: parameter.name, value: offer.value, about }
            found.push({ action, title, reason, fill, fix })
        }
    }
    return found
}
