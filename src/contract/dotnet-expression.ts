/**
 * 1E checks parameter values with .NET's regular expressions. What JavaScript would read with another meaning, or
 * might take for ever, is not checked here: 1E has the last word.
 * (.NET: Regular Expression Language - Quick Reference; ECMAScript 5.1, §15.10)
 */

/** Work that a check may cost, in characters looked at, as far as it can be foreseen. */
const MOST_WORK = 1000000

interface Reading {
    /** True when both languages mean the same by it. */
    isPlain: boolean
    /** True when it holds a class of characters that .NET takes for all of Unicode and JavaScript for ASCII. */
    hasClass: boolean
    /** How many of its quantifiers have no small bound. */
    loops: number
    /** True when a quantifier stands on a group that holds another, or a choice. */
    isNested: boolean
}

interface Group {
    /** Holds a quantifier or a choice. */
    isVariable: boolean
}

/** What an escape means: the same in both languages, a class of characters, or something else. */
function escapeAt(pattern: string, at: number): 'same' | 'class' | 'other' {
    const next = pattern.charAt(at + 1)
    if (/[dDwWsSbB]/.test(next)) return 'class'
    if (/[nrtfv]/.test(next)) return 'same'
    if (next === 'x') return /^[0-9a-fA-F]{2}/.test(pattern.substr(at + 2, 2)) ? 'same' : 'other'
    if (next === 'u') return /^[0-9a-fA-F]{4}/.test(pattern.substr(at + 2, 4)) ? 'same' : 'other'
    return next !== '' && /[^A-Za-z0-9]/.test(next) ? 'same' : 'other'
}

/** Length of the quantifier that stands there; 0 when there is none. */
function quantifierAt(pattern: string, at: number): number {
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.substr(at))
    return found ? found[0].length : 0
}

/** At most one repeat, or a small number of them. */
function isBounded(quantifier: string): boolean {
    if (quantifier.charAt(0) === '?') return true
    const bounds = /^\{(\d+)(?:(,)(\d*))?\}/.exec(quantifier)
    if (!bounds) return false
    const most = bounds[2] ? bounds[3] : bounds[1]
    return most !== '' && Number(most) <= 8
}

/** End of the class of characters that begins there, or -1 when .NET reads it otherwise. */
function classEnd(pattern: string, from: number, reading: Reading): number {
    let at = from + 1
    if (pattern.charAt(at) === '^') at++
    // An empty class is none in .NET: the bracket belongs to it.
    if (pattern.charAt(at) === ']') return -1
    for (; at < pattern.length; at++) {
        const character = pattern.charAt(at)
        if (character === ']') return at
        if (character === '-' && pattern.charAt(at + 1) === '[') return -1
        if (character !== '\\') continue
        const kind = escapeAt(pattern, at)
        if (kind === 'other') return -1
        if (kind === 'class') reading.hasClass = true
        at++
    }
    return -1
}

function read(pattern: string): Reading {
    const reading: Reading = { isPlain: false, hasClass: false, loops: 0, isNested: false }
    const groups: Group[] = [{ isVariable: false }]
    let closed: Group | null = null
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern.charAt(at)
        const group = groups[groups.length - 1]
        if (!group) return reading
        let ended: Group | null = null
        const length = quantifierAt(pattern, at)
        if (length > 0) {
            const isMany = !/^\?|^\{1\}/.test(pattern.substr(at, length))
            if (isMany && closed && closed.isVariable) reading.isNested = true
            if (!isBounded(pattern.substr(at, length))) reading.loops++
            group.isVariable = true
            at += length - 1
        } else if (character === '\\') {
            const kind = escapeAt(pattern, at)
            if (kind === 'other') return reading
            if (kind === 'class') reading.hasClass = true
            at++
        } else if (character === '[') {
            at = classEnd(pattern, at, reading)
            if (at < 0) return reading
        } else if (character === '(') {
            if (pattern.charAt(at + 1) === '?' && !/[:=!]/.test(pattern.charAt(at + 2))) return reading
            if (pattern.charAt(at + 1) === '?') at += 2
            groups.push({ isVariable: false })
        } else if (character === ')') {
            ended = groups.pop() || null
            const outer = groups[groups.length - 1]
            if (outer && ended && ended.isVariable) outer.isVariable = true
        } else if (character === '|') {
            group.isVariable = true
        } else if (character === '.') {
            reading.hasClass = true
        }
        closed = ended
    }
    reading.isPlain = groups.length === 1
    return reading
}

/** Whether .NET would find the expression in the value; null where JavaScript cannot tell, and 1E has to. */
export function dotnetMatches(pattern: string, value: string): boolean | null {
    const reading = read(pattern)
    if (!reading.isPlain || reading.isNested) return null
    // Outside ASCII the two disagree on what a digit, a letter or a blank is, and on the ends of lines.
    if (reading.hasClass && !/^[\x20-\x7e]*$/.test(value)) return null
    if (/[\r\n\u2028\u2029]/.test(value)) return null
    if ((value.length + 1) ** Math.max(1, reading.loops) * pattern.length > MOST_WORK) return null
    try {
        return new RegExp(pattern).test(value)
    } catch (_unreadable) {
        return null
    }
}
