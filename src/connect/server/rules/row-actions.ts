import type { GlideRecord } from '@servicenow/glide'
import { rowActionProblems } from '../row-actions/check.ts'
import { settleEntered } from './entered.ts'
import { refuse } from './words.ts'

/** Before a row action is stored: refuses one that could never be offered. */
export function onRowAction(current: GlideRecord): void {
    refuse(
        current,
        settleEntered(current).concat(
            rowActionProblems({
                value: (field) => current.getValue(field) || '',
                label: (field) => current.getElement(field).getLabel(),
            })
        )
    )
}
