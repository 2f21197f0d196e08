import { commandText, parameterProblem, sentValue } from '../../contract/parameters.ts'
import { filled } from '../../contract/text.ts'
import { cutAt, isBlank } from '../../contract/values.ts'
import type { RowAction } from '../../contract/wire.ts'
import type { Formats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import { t } from '../shared/messages.ts'
import { problemText } from '../shared/parameter-words.ts'
import type { Rows } from '../shared/row-set.ts'

/** A row action with the value of one row. */
export interface Offer {
    action: RowAction
    /** The cell as 1E sent it. */
    value: string
    label: string
    /** The sentence that would be run. */
    sentence: string
    /** Why this row cannot fill it; '' when it can. */
    problem: string
}

/** What a row offers. A cell without a value offers nothing. */
export function offersOf(data: Rows, row: number, actions: readonly RowAction[]): Offer[] {
    return actions.flatMap((action) => {
        const { instruction, parameter } = action
        const at = data.columns.findIndex(({ name }) => name === action.column)
        const column = data.columns[at]
        const cell = data.rows[row]?.[at]
        if (!column || isBlank(cell)) return []
        const value = String(cell)
        if (value.trim() === '') return []
        const sentence = commandText(instruction.text, [parameter], { [parameter.name]: value })
        const wrong = parameterProblem(parameter, value)
        const isCut = cutAt(cell, column) !== null
        const problem = isCut
            ? t('1E has cut this value. Type it in the form.')
            : sentValue(parameter, value) !== value
              ? t('The value begins or ends with a blank.')
              : wrong
                ? problemText(wrong)
                : ''
        return [{ action, value, label: action.label ? filled(action.label, [value]) : sentence, sentence, problem }]
    })
}

/** Which row it is, in words: its first cell, and the next one that has a value. */
export function rowName(data: Rows, row: number, formats: Formats): string {
    const facts = data.columns.flatMap((column, at) => {
        const text = formats.cell(data.rows[row]?.[at], column)
        return text === '' || column.private ? [] : [at === 0 ? text : `${headOf(column)} ${text}`]
    })
    return facts.slice(0, 2).join(', ')
}
