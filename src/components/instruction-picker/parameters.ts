import { type Filled, filledValues } from '../../contract/parameters.ts'
import type { InstructionKind } from '../../contract/run.ts'
import type { Instruction, Parameter } from '../../contract/wire.ts'
import { problemText } from '../shared/parameter-words.ts'

export type Values = Readonly<Record<string, string>>

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})([T ].*)?$/

function firstValue(parameter: Parameter, kind: InstructionKind): string {
    const given = parameter.defaultValue
    if (parameter.kind === 'bool' && !parameter.allowedValues) return given?.toLowerCase() === 'true' ? 'true' : 'false'
    if (given !== null) return parameter.kind === 'date' ? given.replace(ISO_DATE, '$1') : given
    // An action never starts with a value that nobody chose.
    return kind === 'question' ? (parameter.allowedValues?.[0] ?? '') : ''
}

/** The first values of the fields: those that the host presets, else the definition's defaults. */
export function firstValues(instruction: Pick<Instruction, 'parameters' | 'kind'>, preset: Values): Values {
    const known = instruction.parameters.map((parameter) => {
        const given = Object.hasOwn(preset, parameter.name) ? preset[parameter.name] : undefined
        return [parameter.name, given ?? firstValue(parameter, instruction.kind)]
    })
    return Object.fromEntries(known)
}

/** The translated problems by parameter name; empty when everything can be sent. */
export function problemsOf({ problems }: Filled): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(problems).map(([name, problem]) => [name, problemText(problem)]))
}

/** The values to send, by parameter name. */
export function valuesOf({ values }: Filled): Record<string, string> {
    return Object.fromEntries(values.map(({ name, value }) => [name, value]))
}

/** Turns the texts of the fields into values, with the rules of the server. */
export function filledOf({ parameters }: Pick<Instruction, 'parameters'>, typed: Values): Filled {
    return filledValues(parameters, typed)
}
