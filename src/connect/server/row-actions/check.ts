import { translate } from '../translate.ts'

/** A row in a rule: its values and its labels. */
export interface Draft {
    value(field: string): string
    label(field: string): string
}

const MOST_ORDER = 10000
const REQUIRED = ['column_name', 'instruction', 'parameter']

/** What is wrong with a row action; empty when it may be saved. Its instruction may be retrieved later. */
export function rowActionProblems(draft: Draft): string[] {
    const problems = REQUIRED.filter((field) => draft.value(field).trim() === '').map((field) =>
        translate('{0} is required.', [draft.label(field)])
    )
    const order = Number(draft.value('order') || 0)
    if (order !== Math.floor(order) || order < 0 || order > MOST_ORDER) {
        problems.push(
            translate('{0} must be a whole number between {1} and {2}.', [draft.label('order'), 0, MOST_ORDER])
        )
    }
    // Of a name that is only stars nobody knows what it would start.
    if (/^[*\s]+$/.test(draft.value('instruction')))
        problems.push(translate('{0} must name an instruction.', [draft.label('instruction')]))
    return problems
}
