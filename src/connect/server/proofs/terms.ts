import { type Expectation, fillGaps } from '../contract/proof.ts'

/** What a check asks and expects. As the administrator wrote it, its texts have gaps for values of the action. */
export interface Terms {
    /** sys_id of the question. */
    question: string
    parameters: { [name: string]: string }
    /** Which rows are meant; all when the column is ''. */
    keyColumn: string
    keyValue: string
    expectation: Expectation
    column: string
    value: string
    /** Seconds after the action. */
    looksAfter: number[]
}

/** The same with the values of an action in its gaps. */
export function filledTerms(terms: Terms, values: { [name: string]: string }): Terms {
    const parameters: { [name: string]: string } = {}
    for (const name of Object.keys(terms.parameters)) {
        parameters[name] = fillGaps(terms.parameters[name] || '', values)
    }
    return {
        ...terms,
        parameters: parameters,
        keyValue: fillGaps(terms.keyValue, values),
        value: fillGaps(terms.value, values),
    }
}
