/** A piece of an instruction's sentence: plain words, a value in its place, or a place without a value. */
export interface SentencePart {
    kind: 'words' | 'value' | 'gap'
    text: string
}

const PLACE = /%([A-Za-z_][\w.-]*)%/g

/** Cuts a sentence with `%name%` places. A place without a value shows its hint, else its name. */
export function sentenceParts(
    text: string,
    values: Readonly<Record<string, string>> = {},
    hints: Readonly<Record<string, string>> = {}
): SentencePart[] {
    const parts: SentencePart[] = []
    let at = 0
    for (const match of text.matchAll(PLACE)) {
        const name = match[1] ?? ''
        if (match.index > at) parts.push({ kind: 'words', text: text.slice(at, match.index) })
        const value = Object.hasOwn(values, name) ? values[name] : ''
        parts.push(value ? { kind: 'value', text: value } : { kind: 'gap', text: hints[name] || name })
        at = match.index + match[0].length
    }
    if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) })
    return parts
}

/** The sentence as one text; places without a value stand in brackets. */
export function sentence(
    text: string,
    values: Readonly<Record<string, string>> = {},
    hints: Readonly<Record<string, string>> = {}
): string {
    return sentenceParts(text, values, hints)
        .map((part) => (part.kind === 'gap' ? `[${part.text}]` : part.text))
        .join('')
}
