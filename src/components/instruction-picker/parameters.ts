import { parameterProblem } from '../../contract/parameters.ts'
import type { InstructionKind } from '../../contract/run.ts'
import type { Instruction, Parameter } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'

export type Values = Readonly<Record<string, string>>

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})([T ].*)?$/

function firstValue(parameter: Parameter, kind: InstructionKind): string {
    const given = parameter.defaultValue
    if (parameter.kind === 'bool' && !parameter.allowedValues) return given?.toLowerCase() === 'true' ? 'true' : 'false'
    if (given !== null) return parameter.kind === 'date' ? given.replace(ISO_DATE, '$1') : given
    // An action never begins with a value that nobody chose.
    return kind === 'question' ? (parameter.allowedValues?.[0] ?? '') : ''
}

/** What the fields hold at first: what the host presets, else the definition's defaults. */
export function firstValues(instruction: Instruction, preset: Values): Values {
    const known = instruction.parameters.map((parameter) => {
        const given = Object.hasOwn(preset, parameter.name) ? preset[parameter.name] : undefined
        return [parameter.name, given ?? firstValue(parameter, instruction.kind)]
    })
    return Object.fromEntries(known)
}

/** A value as it is sent: numbers without the blanks around them. */
function sent(parameter: Parameter, value: string): string {
    return parameter.kind === 'int' || parameter.kind === 'float' ? value.trim() : value
}

/** Why a value cannot be sent, or null: the rule is the server's own. */
export function valueProblem(parameter: Parameter, value: string): string | null {
    const found = parameterProblem(parameter, sent(parameter, value))
    return found ? t(found.message, ...found.args) : null
}

/** The problems of all fields by name; empty when everything can be sent. */
export function problemsOf(instruction: Instruction, values: Values): Readonly<Record<string, string>> {
    const problems = instruction.parameters.flatMap((parameter) => {
        const problem = valueProblem(parameter, values[parameter.name] ?? '')
        return problem === null ? [] : [[parameter.name, problem]]
    })
    return Object.fromEntries(problems)
}

/** What is sent: optional fields left empty are omitted, numbers lose their blanks. */
export function sentValues(instruction: Instruction, values: Values): Record<string, string> {
    const result: Record<string, string> = {}
    for (const parameter of instruction.parameters) {
        const value = sent(parameter, values[parameter.name] ?? '')
        if (value !== '') result[parameter.name] = value
    }
    return result
}

export function hintsOf(instruction: Instruction): Record<string, string> {
    return Object.fromEntries(instruction.parameters.map(({ name, hint }) => [name, hint]))
}
