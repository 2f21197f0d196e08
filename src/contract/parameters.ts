import type { Parameter } from './wire.ts'

/** A sentence with gaps: the key of its translation, and what fills the gaps. */
export interface Message {
    message: string
    args: ReadonlyArray<string | number>
}

function say(message: string, args: ReadonlyArray<string | number>): Message {
    return { message: message, args: args }
}

/** A .NET expression as a JavaScript one; null when JavaScript cannot read it (1E checks it again anyway). */
function expressionOf(pattern: string): RegExp | null {
    try {
        return new RegExp(pattern)
    } catch (_unreadable) {
        return null
    }
}

const KINDS: { [kind: string]: { test: RegExp; message: string } } = {
    int: { test: /^[+-]?\d{1,15}$/, message: '{0} must be a whole number.' },
    float: { test: /^[+-]?(\d+\.?\d*|\.\d+)$/, message: '{0} must be a number.' },
    date: { test: /^\d{4}-\d\d-\d\d$/, message: '{0} must be a date.' },
    time: { test: /^\d\d:\d\d(:\d\d)?$/, message: '{0} must be a time.' },
    bool: { test: /^(true|false)$/i, message: '{0} must be true or false.' },
}

/** No value may be longer, whatever its definition says. */
const MOST_CHARACTERS = 4000

/**
 * What is wrong with this value, or null. The same check for the form and for the server.
 * Exactness matters for listed values; an empty value is right only for a parameter that is not required.
 */
export function parameterProblem(parameter: Parameter, value: string): Message | null {
    if (value === '') return parameter.required ? say('{0} is required.', [parameter.name]) : null
    if (parameter.allowedValues) {
        return parameter.allowedValues.indexOf(value) >= 0
            ? null
            : say('{0} must be one of the listed values.', [parameter.name])
    }
    const most = parameter.maxLength === null ? MOST_CHARACTERS : Math.min(parameter.maxLength, MOST_CHARACTERS)
    if (value.length > most) return say('{0} may have at most {1} characters.', [parameter.name, most])
    const kind = KINDS[parameter.kind]
    if (kind && !kind.test.test(value)) return say(kind.message, [parameter.name])
    const expression = parameter.pattern === null ? null : expressionOf(parameter.pattern)
    if (expression && !expression.test(value)) return say('{0} does not match the required format.', [parameter.name])
    return null
}

/** The instruction's sentence with the values in place; a parameter without value shows its hint, or its name. */
export function commandText(
    text: string,
    parameters: ReadonlyArray<Parameter>,
    values: { [name: string]: string }
): string {
    const shown: { [name: string]: string } = {}
    for (const parameter of parameters) {
        shown[parameter.name] = values[parameter.name] || '<' + (parameter.hint || parameter.name) + '>'
    }
    // In one pass, so that a value that looks like a placeholder stays what it is.
    return text.replace(/%([^%\s]+)%/g, (gap: string, name: string) =>
        Object.prototype.hasOwnProperty.call(shown, name) ? String(shown[name]) : gap
    )
}
