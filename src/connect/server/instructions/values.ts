import { parameterProblem } from '../contract/parameters.ts'
import type { Parameter } from '../contract/wire.ts'
import { fail } from '../failure.ts'

/**
 * The values that will be sent, in definition order, defaults filled in and optional empty ones left out.
 * Refuses unknown names and anything that a parameter does not allow; the first problem is the one reported,
 * in the words of `said`.
 */
export function checkedValues(
    parameters: Parameter[],
    given: { [name: string]: string },
    said: (message: string, args: ReadonlyArray<string | number>) => string
): { name: string; value: string }[] {
    const known: { [name: string]: true } = {}
    for (const parameter of parameters) known[parameter.name] = true
    for (const name in given) {
        if (known[name] !== true)
            throw fail('parameter_invalid', [said('There is no parameter {0}.', [name.substr(0, 60)])])
    }
    const values: { name: string; value: string }[] = []
    for (const parameter of parameters) {
        const own = Object.prototype.hasOwnProperty.call(given, parameter.name) ? String(given[parameter.name]) : ''
        const value = own === '' && parameter.defaultValue !== null ? parameter.defaultValue : own
        const wrong = parameterProblem(parameter, value)
        if (wrong) throw fail('parameter_invalid', [said(wrong.message, wrong.args)])
        if (value !== '') values.push({ name: parameter.name, value: value })
    }
    return values
}
