import { parseTime } from './times.ts'
import type { Parameter, Pattern } from './wire.ts'

/** A sentence with gaps: the key of its translation, and what fills the gaps. */
export interface Message {
    message: string
    args: ReadonlyArray<string | number>
}

function sentence(message: string, args: ReadonlyArray<string | number>): Message {
    return { message: message, args: args }
}

/** Compares whole numbers given as digits without sign and leading zeros. */
function isAtMost(digits: string, limit: string): boolean {
    return digits.length < limit.length || (digits.length === limit.length && digits <= limit)
}

/** True for a whole number from -`least` to `most`. */
function isWhole(value: string, least: string, most: string): boolean {
    const parts = /^([+-]?)0*(\d+)$/.exec(value)
    return parts !== null && isAtMost(String(parts[2]), parts[1] === '-' ? least : most)
}

/** A day of the calendar, 0001-01-01 to 9999-12-31. */
function isDate(value: string): boolean {
    return value.length === 10 && parseTime(value) !== null
}

function isTime(value: string): boolean {
    return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(value)
}

/** A day and a time, with a zone or without. */
function isDateTime(value: string): boolean {
    const parts = /^(\S{10})[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?)(?:Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$/.exec(value)
    return parts !== null && isDate(String(parts[1])) && isTime(String(parts[2]))
}

const KINDS: { [kind in Parameter['kind']]?: { fits(value: string): boolean; message: string } } = {
    int32: {
        fits: (value) => isWhole(value, '2147483648', '2147483647'),
        message: '{0} must be a whole number from -2147483648 to 2147483647.',
    },
    int: {
        fits: (value) => isWhole(value, '9223372036854775808', '9223372036854775807'),
        message: '{0} must be a whole number.',
    },
    float: {
        fits: (value) => /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(value),
        message: '{0} must be a number.',
    },
    date: { fits: isDate, message: '{0} must be a date.' },
    time: { fits: isTime, message: '{0} must be a time.' },
    datetime: { fits: (value) => isDateTime(value) || isDate(value), message: '{0} must be a date and time.' },
    bool: { fits: (value) => /^(true|false)$/i.test(value), message: '{0} must be true or false.' },
}

/** No value may be longer, whatever its definition says. */
const MOST_CHARACTERS = 4000
/** Blanks at both ends, also those that no keyboard types. */
const ENDS = /^[\s\u00a0\u200b\u2060\ufeff]+|[\s\u00a0\u200b\u2060\ufeff]+$/g

/** Removes the blanks at both ends of what was typed, unless it is one of the listed values. */
export function sentValue(parameter: Parameter, typed: string): string {
    const listed = parameter.allowedValues
    return listed && listed.indexOf(typed) >= 0 ? typed : typed.replace(ENDS, '')
}

/** Returns what is wrong with a value as {@link sentValue} returns it, or null. Listed values must match exactly. */
export function parameterProblem(parameter: Parameter, value: string): Message | null {
    if (value === '') return parameter.required ? sentence('{0} is required.', [parameter.name]) : null
    if (parameter.allowedValues) {
        return parameter.allowedValues.indexOf(value) >= 0
            ? null
            : sentence('{0} must be one of the listed values.', [parameter.name])
    }
    const most = parameter.maxLength === null ? MOST_CHARACTERS : Math.min(parameter.maxLength, MOST_CHARACTERS)
    if (value.length > most) return sentence('{0} may have at most {1} characters.', [parameter.name, most])
    const kind = KINDS[parameter.kind]
    if (kind && !kind.fits(value)) return sentence(kind.message, [parameter.name])
    const { pattern } = parameter
    if (pattern === null || matchesPattern(pattern, value) !== false) return null
    const range = rangeOf(pattern)
    return range
        ? sentence('{0} must be a whole number from {1} to {2}.', [parameter.name, range.least, range.most])
        : sentence('{0} does not match the required format.', [parameter.name])
}

/** Most characters that a check may look at, as estimated beforehand. */
const MOST_WORK = 1000000

/** Whether .NET would find the expression in the value; null when JavaScript cannot tell. */
export function matchesPattern(pattern: Pattern, value: string): boolean | null {
    // Outside ASCII the two languages differ in what is a digit, a letter, a blank or the end of a line.
    if (pattern.isAscii && !/^[\x20-\x7e]*$/.test(value)) return null
    if (/[\r\n\u2028\u2029]/.test(value)) return null
    if ((value.length + 1) ** Math.max(1, pattern.loops) * pattern.source.length > MOST_WORK) return null
    return new RegExp(pattern.source).test(value)
}

/** Whole numbers up to this one are tried, with expressions up to this length. */
const MOST_TRIED = 9999
const MOST_SOURCE = 60

/** The numbers that a pattern takes, when it takes nothing but the whole numbers of one range. */
function rangeOf({ source }: Pattern): { least: number; most: number } | null {
    // Letters, blanks and the like stand for more than numbers.
    if (source.length > MOST_SOURCE || !/^\^/.test(source)) return null
    if (/[^\d^$()[\]{}?:|,-]/.test(source.replace(/\\d/g, '0'))) return null
    const expression = new RegExp(source)
    let least = -1
    let most = -1
    for (let number = 0; number <= MOST_TRIED; number++) {
        if (!expression.test(String(number))) continue
        if (least >= 0 && most < number - 1) return null
        if (least < 0) least = number
        most = number
    }
    return least >= 0 && most < MOST_TRIED ? { least: least, most: most } : null
}

/** The values that are sent, and what is wrong with those that cannot be sent. */
export interface Filled {
    /** One for each parameter, in the order of the definition; '' for an optional one that is empty. */
    values: { name: string; value: string }[]
    /** By parameter name. */
    problems: { [name: string]: Message }
}

/**
 * Turns what was typed into the values that are sent. Form, preview, confirmation, approval and the call itself all use
 * this. A parameter that is not among the typed ones gets its default; one that was emptied stays empty.
 */
export function filledValues(parameters: ReadonlyArray<Parameter>, typed: { readonly [name: string]: string }): Filled {
    const filled: Filled = { values: [], problems: {} }
    for (const parameter of parameters) {
        const given = Object.prototype.hasOwnProperty.call(typed, parameter.name)
        const text = given ? String(typed[parameter.name]) : parameter.defaultValue || ''
        const value = sentValue(parameter, text)
        const wrong = parameterProblem(parameter, value)
        if (wrong) filled.problems[parameter.name] = wrong
        filled.values.push({ name: parameter.name, value: value })
    }
    return filled
}

/** Part of an instruction's sentence: plain words, a value, or a gap where a value is missing. */
export interface SentencePart {
    kind: 'words' | 'value' | 'gap'
    text: string
}

/** What a sentence needs to know of the parameter that fills a place. */
export type Place = Pick<Parameter, 'name' | 'hint' | 'required'>

/** Finds the places of a sentence when the parameters are not known. */
export function placesIn(text: string): Place[] {
    const places: Place[] = []
    text.replace(/%([^%\s]+)%/g, (gap: string, name: string) => {
        places.push({ name: name, hint: '', required: true })
        return gap
    })
    return places
}

/** The first place in the text; null when there is none. */
function firstPlace(text: string, places: ReadonlyArray<Place>): { place: Place; at: number } | null {
    let first: { place: Place; at: number } | null = null
    for (const place of places) {
        const at = text.indexOf('%' + place.name + '%')
        if (at >= 0 && (first === null || at < first.at)) first = { place: place, at: at }
    }
    return first
}

/** An empty optional value shows as `""`; a missing required one shows its hint. */
function partOf(place: Place, value: string | undefined): SentencePart {
    if (value) return { kind: 'value', text: value }
    if (!place.required) return { kind: 'value', text: '""' }
    return { kind: 'gap', text: place.hint || place.name }
}

/** Splits the sentence at its places. One pass, so that a value such as `%name%` is not taken for a place. */
export function sentenceParts(
    text: string,
    places: ReadonlyArray<Place>,
    values: { readonly [name: string]: string }
): SentencePart[] {
    const parts: SentencePart[] = []
    let rest = text
    for (let next = firstPlace(rest, places); next !== null; next = firstPlace(rest, places)) {
        const { place, at } = next
        if (at > 0) parts.push({ kind: 'words', text: rest.substr(0, at) })
        const given = Object.prototype.hasOwnProperty.call(values, place.name)
        parts.push(partOf(place, given ? values[place.name] : undefined))
        rest = rest.substr(at + place.name.length + 2)
    }
    if (rest !== '') parts.push({ kind: 'words', text: rest })
    return parts
}

/** Fills the instruction's sentence with the values; `<hint>` marks a missing one. */
export function commandText(
    text: string,
    places: ReadonlyArray<Place>,
    values: { readonly [name: string]: string }
): string {
    return sentenceParts(text, places, values)
        .map((part) => (part.kind === 'gap' ? '<' + part.text + '>' : part.text))
        .join('')
}
