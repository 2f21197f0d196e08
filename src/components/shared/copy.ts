import { t } from './messages.ts'

/** One thing in the forms in which programs take it from the clipboard. */
export interface Copied {
    text: string
    html: string
}

/** Puts it on the clipboard. False when the browser does not allow it. */
export async function putOnClipboard({ text, html }: Partial<Copied>): Promise<boolean> {
    const parts = { 'text/plain': text ?? '', ...(html ? { 'text/html': html } : {}) }
    try {
        const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })])
        if (html && typeof ClipboardItem === 'function')
            await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
        else await navigator.clipboard.writeText(text ?? '')
        return true
    } catch {
        return putByEvent(parts)
    }
}

/** Where the page has no right to the clipboard, for instance without HTTPS, a copy event may still fill it. */
function putByEvent(parts: Readonly<Record<string, string>>): boolean {
    let isPut = false
    const fill = (event: ClipboardEvent) => {
        for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part)
        isPut = event.clipboardData !== null
        event.preventDefault()
        event.stopImmediatePropagation()
    }
    document.addEventListener('copy', fill, { capture: true, once: true })
    try {
        return document.execCommand('copy') && isPut
    } catch {
        return false
    } finally {
        document.removeEventListener('copy', fill, { capture: true })
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
