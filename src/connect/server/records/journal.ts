/**
 * Text that a journal shows as it stands. A journal field makes HTML of what stands between `[code]` and `[/code]`, and a
 * mention of `@[…]`: in what a person typed, or 1E said, both are only text.
 */
export function plainForJournal(text: string): string {
    return text.replace(/\[(\s*\/?\s*code\s*)\]/gi, '($1)').replace(/@\[/g, '@(')
}
