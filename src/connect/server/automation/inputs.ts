import { fail } from '../failure.ts'
import { valuesIn } from '../proofs/checks.ts'

/** Characters of one text. */
const MOST_TEXT = 16000

export interface Inputs {
    [name: string]: string
}

/** The texts of a call. Throws when it has any other than the allowed members, or one that is no text. */
export function parseInputs(json: string, allowed: string[]): Inputs {
    let given: unknown
    try {
        given = JSON.parse(json)
    } catch (_noJson) {
        throw fail('body_invalid', ['JSON is expected.'])
    }
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        throw fail('body_invalid', ['an object is expected.'])
    const members = given as { [name: string]: unknown } // an object, checked just before
    const inputs: Inputs = {}
    for (const name of Object.keys(members)) {
        if (allowed.indexOf(name) < 0) throw fail('body_invalid', ['there is no field ' + name.substr(0, 40) + '.'])
        const value = members[name]
        // What a flow or a model leaves out comes as null or not at all.
        if (value === null || value === undefined) continue
        if (typeof value !== 'string' || value.length > MOST_TEXT)
            throw fail('body_invalid', [name + ' must be text of at most ' + MOST_TEXT + ' characters.'])
        inputs[name] = value.trim()
    }
    return inputs
}

/** A text that must be there. */
export function needed(inputs: Inputs, name: string): string {
    const value = inputs[name] || ''
    if (value === '') throw fail('body_invalid', [name + ' is missing.'])
    return value
}

/** How the caller names its conversation; '' when it does not. */
export function conversationIn(inputs: Inputs): string {
    const name = inputs['conversation'] || ''
    if (name !== '' && !/^[A-Za-z0-9_-]{1,64}$/.test(name))
        throw fail('body_invalid', ['conversation must be 1 to 64 letters, digits, hyphens and underscores.'])
    return name
}

/** Values of an instruction: a JSON object of texts. */
export function parametersIn(inputs: Inputs): { [name: string]: string } {
    const values = valuesIn(inputs['parameters'] || '')
    // The name is that of no parameter.
    if (!values || Object.prototype.hasOwnProperty.call(values, '__proto__'))
        throw fail('body_invalid', ['parameters must be a JSON object of texts.'])
    return values
}

/** A whole number from 1 to `most`; `most` when it is left out. */
export function countIn(inputs: Inputs, name: string, most: number): number {
    const text = inputs[name] || ''
    if (text === '') return most
    const value = Number(text)
    if (!/^\d{1,9}$/.test(text) || value < 1 || value > most)
        throw fail('body_invalid', [name + ' must be a whole number between 1 and ' + most + '.'])
    return value
}
