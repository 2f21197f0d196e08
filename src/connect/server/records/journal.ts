/**
 * Text that a journal shows unchanged. A journal field renders `[code]…[/code]` as HTML and `@[…]` as a mention; in text of users
 * or of 1E both are broken up.
 */
export function plainForJournal(text: string): string {
    return text.replace(/\[(\s*\/?\s*code\s*)\]/gi, '($1)').replace(/@\[/g, '@(')
}
