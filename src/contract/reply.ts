import { positionOf } from './comparison.ts'
import { isBlank } from './values.ts'
import type { Cell, Column } from './wire.ts'

/*
 * A reply to the caller in an administrator's words. A line is a paragraph; `{Name}` is the value of a column in the row that stands
 * out, or of one of `REPLY_WORDS`. A line may begin with a condition in square brackets, `[rows = 0]` or `[FreePercent < 10]`: it
 * is left out where that does not hold. A line `[de]` begins the text for readers in that language.
 */

/** What can be named besides columns. `rows`: how many rows the answer has. */
export const REPLY_WORDS = ['rows', 'device', 'caller', 'agent', 'time'] as const

export type ReplyWords = { [word in (typeof REPLY_WORDS)[number]]: string }

/** GET /runs/{id}/reply: a text to be read, changed and posted. */
export interface Reply {
    text: string
    /** What in it comes from the answer. */
    found: string[]
    /** False where the record has no comments, or the user may not write them: then it is copied. */
    canPost: boolean
    /** Who reads it; '' where the record names nobody. */
    caller: string
}

/** POST /runs/{id}/reply */
export interface ReplyRequest {
    /** What the agent has made of it, 1 to 4000 characters. */
    text: string
    /** See `Keyed`. */
    key?: string
}

/** What was posted: POST /runs/{id}/reply */
export interface ReplyPosted {
    text: string
}

/** A line that begins the text of another language. */
const LANGUAGE = /^\[([a-z]{2})\]$/

/** The part of what an administrator has written that is for this language; the first part where there is none. */
export function templateFor(written: string, language: string): string {
    const parts: { [language: string]: string[] } = {}
    let current = ''
    for (const line of written.replace(/\r/g, '').split('\n')) {
        const [, named = ''] = LANGUAGE.exec(line.trim()) || []
        if (named !== '') current = named
        else {
            const lines = parts[current]
            if (lines) lines.push(line)
            else parts[current] = [line]
        }
    }
    return (parts[language] || parts[''] || []).join('\n').trim()
}

const CONDITION = /^\[\s*([^\]=!<>]+?)\s*(=|!=|<|>|contains)\s*([^\]]*?)\s*\]\s*(.*)$/
const GAP = /\{([^{}]+)\}/g

interface Line {
    condition: { name: string; operator: string; value: string } | null
    text: string
    /** Names in it, those of the condition too. */
    names: string[]
}

function lineOf(text: string): Line {
    const [, name = '', operator = '', value = '', rest = ''] = CONDITION.exec(text) || []
    const body = name === '' ? text : rest
    const names = name === '' ? [] : [name]
    body.replace(GAP, (gap: string, inside: string) => {
        names.push(inside.trim())
        return gap
    })
    return {
        condition: name === '' ? null : { name: name, operator: operator, value: value },
        text: body,
        names: names,
    }
}

function isWord(name: string): name is (typeof REPLY_WORDS)[number] {
    return REPLY_WORDS.some((word) => word === name)
}

/** Names in a template that are neither a word nor a column, and columns that are private: neither may be in one. */
export function wrongNames(
    template: string,
    columns: readonly Column[],
    isPrivate: (column: string) => boolean
): { unknown: string[]; hidden: string[] } {
    const unknown: string[] = []
    const hidden: string[] = []
    for (const { names } of template.split('\n').map(lineOf)) {
        for (const name of names) {
            if (isWord(name)) continue
            if (positionOf(columns, name) < 0) unknown.push(name)
            else if (isPrivate(name)) hidden.push(name)
        }
    }
    return { unknown: unknown, hidden: hidden }
}

/** What a template says about an answer. */
export interface ReplySource {
    columns: readonly Column[]
    /** The row that stands out; null where there is none. */
    row: readonly Cell[] | null
    words: ReplyWords
    isPrivate: (column: string) => boolean
    /** A value as the caller reads it. */
    shown: (value: Cell | undefined, column: Column) => string
}

function holds({ condition }: Line, textOf: (name: string) => string | null): boolean {
    if (!condition) return true
    const value = textOf(condition.name)
    if (value === null) return false
    const [one, other] = [value.toLowerCase(), condition.value.toLowerCase()]
    const areNumbers = one !== '' && other !== '' && !Number.isNaN(Number(one)) && !Number.isNaN(Number(other))
    switch (condition.operator) {
        case '=':
            return areNumbers ? Number(one) === Number(other) : one === other
        case '!=':
            return areNumbers ? Number(one) !== Number(other) : one !== other
        case '<':
            return areNumbers && Number(one) < Number(other)
        case '>':
            return areNumbers && Number(one) > Number(other)
        default:
            return one.indexOf(other) >= 0
    }
}

/** Fills a template. A line that names what there is not, or what is private, is left out whole. */
export function filledReply(template: string, source: ReplySource): { text: string; found: string[] } {
    const found: string[] = []
    const raw = (name: string): string | null => {
        if (isWord(name)) return source.words[name]
        const at = positionOf(source.columns, name)
        const value = source.row ? source.row[at] : null
        if (at < 0 || source.isPrivate(name) || value === undefined || isBlank(value)) return null
        return String(value)
    }
    const shown = (name: string): string => {
        const column = isWord(name) ? undefined : source.columns[positionOf(source.columns, name)]
        if (!column) return raw(name) || ''
        const text = source.shown(source.row ? source.row[positionOf(source.columns, name)] : null, column)
        if (found.indexOf(text) < 0) found.push(text)
        return text
    }
    const lines = template
        .split('\n')
        .map(lineOf)
        .filter((line) => line.names.every((name) => raw(name) !== null) && holds(line, raw))
        .map(({ text }) => text.replace(GAP, (_gap: string, name: string) => shown(name.trim())))
    return { text: lines.join('\n').trim(), found: found }
}
