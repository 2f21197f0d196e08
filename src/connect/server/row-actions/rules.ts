import type { Column, Parameter } from '../contract/wire.ts'

/** Which column of which answer fills which parameter of which instruction. Instructions by name, with `*` for any characters. */
export interface Rule {
    label: string
    /** The answer's instruction; '' for any. */
    source: string
    column: string
    instruction: string
    parameter: string
}

/** True when a name fits a pattern; upper and lower case are the same. */
export function fitsName(pattern: string, name: string): boolean {
    const parts = pattern.toLowerCase().split('*')
    const text = name.toLowerCase()
    const first = String(parts[0])
    if (parts.length === 1) return text === first
    const last = String(parts[parts.length - 1])
    if (text.length < first.length + last.length || text.substr(0, first.length) !== first) return false
    if (text.substr(text.length - last.length) !== last) return false
    let at = first.length
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at)
        if (found < 0) return false
        at = found + part.length
    }
    return at <= text.length - last.length
}

/** A name without case and separators: `Service_Name` and `serviceName` are the same. */
function plain(name: string): string {
    return name.toLowerCase().replace(/[\s_.-]+/g, '')
}

/** The first word of a name, by which instructions are looked up before their parameters are compared: `Service`. */
export function firstWord(name: string): string {
    const found = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/.exec(name)
    return found ? found[0].toLowerCase() : ''
}

/**
 * The column and parameter by which an answer fills an instruction without any rule: a required text whose name is that of a
 * column of texts, when nothing else is missing. null when there is none.
 */
export function guessed(columns: Column[], parameters: Parameter[]): { column: string; parameter: Parameter } | null {
    const missing = parameters.filter((one) => one.required && (one.defaultValue === null || one.defaultValue === ''))
    const parameter = missing[0]
    if (!parameter || missing.length > 1 || parameter.kind !== 'text') return null
    const column = columns.filter((one) => one.kind === 'text' && plain(one.name) === plain(parameter.name))[0]
    return column ? { column: column.name, parameter: parameter } : null
}
