/**
 * Numbers in 1E's JSON that JavaScript would change, kept as texts. JSON.parse makes doubles of all numbers: of
 * 9007199254740993 remains …992, and nobody downstream could tell.
 */

/** Sixteen digits and more, or an exponent of three digits: nothing shorter can lose a digit. The sign stands before. */
const LONG = /\d(?:[\d.]{15}|[\d.]*[eE][+-]?\d\d\d)[\d.eE+-]*/g
/** The greatest integer that a double tells from its neighbours: 2^53 - 1. */
const GREATEST = 9007199254740991

/** The digits of a decimal without sign, point and exponent, and where the point stands: equal for equal values. */
function digitsOf(literal: string): string {
    const parts = /^-?(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(literal)
    if (!parts) return literal
    const all = String(parts[1]) + String(parts[2])
    const digits = all.replace(/^0+/, '')
    if (digits === '') return '0'
    const point = String(parts[1]).length + Number(parts[3] || 0) - (all.length - digits.length)
    return digits.replace(/0+$/, '') + '@' + point
}

/** Whether the number that JSON.parse makes of this literal has all its digits. */
function survives(literal: string): boolean {
    const value = Number(literal)
    if (!Number.isFinite(value)) return false
    if (/^-?\d+$/.test(literal)) return Math.abs(value) <= GREATEST
    return digitsOf(literal) === digitsOf(String(value))
}

/** Where the text that opens at `open` ends: the place of its closing quote. */
function endOfText(json: string, open: number): number {
    let close = json.indexOf('"', open + 1)
    while (close > 0) {
        let before = close - 1
        while (json.charAt(before) === '\\') before--
        if ((close - before) % 2 === 1) return close
        close = json.indexOf('"', close + 1)
    }
    return json.length
}

/** The same JSON with every number that would change as a text of its digits, exactly as they were written. */
export function withExactNumbers(json: string): string {
    LONG.lastIndex = 0
    const pieces: string[] = []
    let copied = 0
    /** Behind the last text that was passed: outside of any. */
    let outside = 0
    for (let found = LONG.exec(json); found; found = LONG.exec(json)) {
        // Not in the expression: an optional first sign would be tried at every character.
        const signed = json.charAt(found.index - 1) === '-'
        const at = signed ? found.index - 1 : found.index
        const literal = signed ? '-' + found[0] : found[0]
        let open = json.indexOf('"', outside)
        while (open >= 0 && open < at) {
            outside = endOfText(json, open) + 1
            open = json.indexOf('"', outside)
        }
        if (outside > at) {
            LONG.lastIndex = outside
        } else if (!survives(literal)) {
            pieces.push(json.substring(copied, at), '"', literal, '"')
            copied = at + literal.length
        }
    }
    return copied === 0 ? json : pieces.join('') + json.substring(copied)
}
