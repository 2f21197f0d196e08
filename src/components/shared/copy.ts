import { t } from './messages.ts'

/** Puts the text on the clipboard. Returns what to tell the reader, also when the browser denies it. */
export async function copyText(text: string): Promise<string> {
    try {
        await navigator.clipboard.writeText(text)
        return t('Copied')
    } catch {
        return t('The browser does not allow copying here. Select the text and copy it with Ctrl+C.')
    }
}
