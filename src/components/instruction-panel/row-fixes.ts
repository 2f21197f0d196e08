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
const MOST = 2

/** The row that an administrator has named in a quick fix: the process, the service. */
function namedRow(data: Rows, action: RowAction, fixes: readonly QuickFix[]): { row: number; fix: QuickFix } | null {
    const at = data.columns.findIndex(({ name }) => name === action.column)
    for (const fix of fixes) {
        const named = fix.instruction.id === action.instruction.id && fix.presets[action.parameter.name]?.toLowerCase()
        const row = named ? data.rows.findIndex((cells) => String(cells[at] ?? '').toLowerCase() === named) : -1
        if (row >= 0) return { row, fix }
    }
    return null
}

/** The row with the highest share of something: of the processor, of the memory. */
function topRow(data: Rows, formats: Formats): { row: number; reason: string } | null {
    const at = data.columns.findIndex((column) => column.kind === 'number' && headOf(column).endsWith(', %'))
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
    return { row, reason: t('{0} {1} %, the most in this answer', headOf(column).replace(/, %$/, ''), share) }
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
        const named = namedRow(data, action, fixes)
        const row = named?.row ?? top?.row ?? -1
        const offer = row < 0 || rows.has(row) ? undefined : offersOf(data, row, [action])[0]
        if (!offer || offer.problem || found.length === MOST) continue
        rows.add(row)
        const about = rowName(data, row, formats)
        found.push({
            action,
            title: named?.fix.label ?? offer.sentence,
            reason: named ? t('In this answer: {0}', about) : (top?.reason ?? ''),
            fill: { instruction: action.instruction.id, parameter: action.parameter.name, value: offer.value, about },
            fix: named?.fix ?? null,
        })
    }
    return found
}
