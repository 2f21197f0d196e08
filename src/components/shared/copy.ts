import { t } from './messages.ts'

/** One thing in the forms in which programs take it from the clipboard. */
export interface Copied {
    text: string
    html: string
}

/** What a spreadsheet takes for a formula. A plain number with its sign is none; `=0` is one. */
const FORMULA = /^(?:[=@]|[+-](?!\d+([.,]\d+)?$))/

/** A value in one line that no spreadsheet calculates: an apostrophe before it says that it is text. */
export function inOneLine(text: string): string {
    const line = text.replace(/[\t\r\n]+/g, ' ')
    return FORMULA.test(line.trimStart()) ? `'${line}` : line
}

/** Puts it on the clipboard. False when the browser does not allow it. */
export async function putOnClipboard({ text = '', html }: Partial<Copied>): Promise<boolean> {
    const blob = (part: string, type: string) => new Blob([part], { type })
    try {
        if (html) {
            const parts = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }
            await navigator.clipboard.write([new ClipboardItem(parts)])
        } else await navigator.clipboard.writeText(text)
        return true
    } catch {
        return false
    }
}

/** Puts a text on the clipboard. Returns what to tell the reader, also when the browser denies it. */
export async function copyText(text: string): Promise<string> {
    return (await putOnClipboard({ text })) ? t('Copied.') : notCopied()
}

/** What to do when the browser keeps the clipboard to itself. */
export function notCopied(): string {
    return t(
        'The browser did not allow copying. Allow the clipboard for this page, or select the text and press Ctrl+C.'
    )
}
