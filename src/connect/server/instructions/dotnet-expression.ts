import type { Pattern } from '../contract/wire.ts'

/**
 * 1E checks parameter values with .NET's regular expressions. An expression that JavaScript reads differently, or that
 * might run for too long, is not checked here: 1E checks it anyway.
 * (.NET: Regular Expression Language - Quick Reference; ECMAScript 5.1, §15.10)
 */

interface Reading {
    /** True when the expression means the same in both languages. */
    isPlain: boolean
    /** True when it has a class such as `\d`, which covers Unicode in .NET and ASCII in JavaScript. */
    hasClass: boolean
    /** Quantifiers without a small upper bound. */
    loops: number
    /** True when a quantifier applies to a group with a quantifier or an alternative in it. */
    isNested: boolean
}

interface Group {
    /** Has a quantifier or an alternative in it. */
    isVariable: boolean
}

/** Whether the escape means the same in both languages, is a class of characters, or differs. */
function escapeAt(pattern: string, at: number): 'same' | 'class' | 'other' {
    const next = pattern.charAt(at + 1)
    if (/[dDwWsSbB]/.test(next)) return 'class'
    if (/[nrtfv]/.test(next)) return 'same'
    if (next === 'x') return /^[0-9a-fA-F]{2}/.test(pattern.substr(at + 2, 2)) ? 'same' : 'other'
    if (next === 'u') return /^[0-9a-fA-F]{4}/.test(pattern.substr(at + 2, 4)) ? 'same' : 'other'
    return next !== '' && /[^A-Za-z0-9]/.test(next) ? 'same' : 'other'
}

/** Length of the quantifier at that position; 0 when there is none. */
function quantifierAt(pattern: string, at: number): number {
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.substr(at))
    return found ? found[0].length : 0
}

/** True for a quantifier that repeats at most 8 times. */
function isBounded(quantifier: string): boolean {
    if (quantifier.charAt(0) === '?') return true
    const bounds = /^\{(\d+)(?:(,)(\d*))?\}/.exec(quantifier)
    if (!bounds) return false
    const most = bounds[2] ? bounds[3] : bounds[1]
    return most !== '' && Number(most) <= 8
}

/** Position of the bracket that ends the class of characters; -1 when .NET reads the class differently. */
function classEnd(pattern: string, from: number, reading: Reading): number {
    let at = from + 1
    if (pattern.charAt(at) === '^') at++
    // .NET has no empty class: there the bracket is a character of the class.
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

/** Reads an expression once from left to right. One function, because every character depends on those before it. */
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

/** What a value is checked with; null when JavaScript would not tell the same as .NET. */
export function readPattern(expression: string | null): Pattern | null {
    if (expression === null) return null
    const { isPlain, isNested, hasClass, loops } = read(expression)
    if (!isPlain || isNested || !isReadable(expression)) return null
    return { source: expression, isAscii: hasClass, loops: loops }
}

function isReadable(expression: string): boolean {
    try {
        return new RegExp(expression) !== null
    } catch (_unreadable) {
        return false
    }
}
