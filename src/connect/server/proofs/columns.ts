import { passingColumns } from '../contract/comparison.ts'
import { comparisonColumns, definitionById } from '../instructions/store.ts'
import type { Terms } from './terms.ts'

/** By which columns the two answers are compared. A column that the check names counts, also where its name looks as if it moved by itself. */
export function comparedColumns(terms: Terms): { keys: string[] | null; passing: string[] | null } {
    const columns = comparisonColumns(terms.question)
    if (terms.column === '') return columns
    const question = columns.passing ? null : definitionById(terms.question)
    const passing = columns.passing || (question ? passingColumns(question.columns) : [])
    const own = terms.column.toLowerCase()
    return { keys: columns.keys, passing: passing.filter((name) => name.toLowerCase() !== own) }
}
