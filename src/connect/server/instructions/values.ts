import { filledValues } from '../contract/parameters.ts'
import type { Parameter } from '../contract/wire.ts'
import { fail } from '../failure.ts'

/** Values as a run keeps them: in the order of the definition. */
export interface Values {
    [name: string]: string
}

/**
 * The values that will be sent. Throws the first problem: an unknown name, or a value that its parameter does not allow.
 */
export function checkedValues(
    parameters: Parameter[],
    given: Values,
    translate: (message: string, args: ReadonlyArray<string | number>) => string
): Values {
    const known = parameters.map((parameter) => parameter.name)
    for (const name of Object.keys(given)) {
        if (known.indexOf(name) < 0)
            throw fail('parameter_invalid', [translate('There is no parameter {0}.', [name.substr(0, 60)])])
    }
    const { values, problems } = filledValues(parameters, given)
    const checked: Values = {}
    for (const { name, value } of values) {
        const wrong = Object.prototype.hasOwnProperty.call(problems, name) ? problems[name] : undefined
        if (wrong) throw fail('parameter_invalid', [translate(wrong.message, wrong.args)], { detail: name })
        checked[name] = value
    }
    return checked
}
