import type { InstructionKind } from '../../contract/run.ts'
import type { Instruction, Parameter } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'

export type Values = Readonly<Record<string, string>>

/** Longer texts are left to the server: an expression of someone else's could take long here. */
const LONGEST_TESTED = 512

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})([T ].*)?$/
const TIME = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/

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

/** A .NET expression as far as JavaScript understands it; null when it does not. */
export function dotNetPattern(pattern: string): RegExp | null {
    const inline = /^\(\?([ims]+)\)/.exec(pattern)
    try {
        return new RegExp(inline ? pattern.slice(inline[0].length) : pattern, inline?.[1] ?? '')
    } catch {
        return null
    }
}

function textProblem(parameter: Parameter, value: string): string | null {
    if (parameter.maxLength !== null && value.length > parameter.maxLength) {
        return t('{0} may have at most {1} characters.', parameter.name, parameter.maxLength)
    }
    const pattern = parameter.pattern && value.length <= LONGEST_TESTED ? dotNetPattern(parameter.pattern) : null
    return pattern && !pattern.test(value) ? t('{0} does not match the required format.', parameter.name) : null
}

/** Why a value cannot be sent, or null. */
export function valueProblem(parameter: Parameter, value: string): string | null {
    const { name, allowedValues } = parameter
    if (value === '') return parameter.required ? t('{0} is required.', name) : null
    if (allowedValues) return allowedValues.includes(value) ? null : t('{0} must be one of the listed values.', name)
    switch (parameter.kind) {
        case 'int':
            return /^[+-]?\d+$/.test(value.trim()) ? null : t('{0} must be a whole number.', name)
        case 'float':
            return value.trim() !== '' && Number.isFinite(Number(value)) ? null : t('{0} must be a number.', name)
        case 'date':
            return ISO_DATE.test(value) && !Number.isNaN(Date.parse(value)) ? null : t('{0} must be a date.', name)
        case 'time':
            return TIME.test(value) ? null : t('{0} must be a time.', name)
        case 'bool':
            return null
        default:
            return textProblem(parameter, value)
    }
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
    const sent: Record<string, string> = {}
    for (const { name, kind } of instruction.parameters) {
        const value = values[name] ?? ''
        if (value !== '') sent[name] = kind === 'int' || kind === 'float' ? value.trim() : value
    }
    return sent
}

export function hintsOf(instruction: Instruction): Record<string, string> {
    return Object.fromEntries(instruction.parameters.map(({ name, hint }) => [name, hint]))
}
