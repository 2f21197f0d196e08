import { filled } from '../../contract/text.ts'

declare global {
    interface Window {
        /** Translations that the platform's page delivers: English text to text in the user's language. */
        __TECTONIC_TRANSLATIONS__?: Record<string, string>
    }
}

/**
 * The text of `message` in the page's language with `{0}`, `{1}` filled in. The English text is the key,
 * so the page reads well without any translation. Same look-up as the platform's own helper.
 */
export function t(message: string, ...args: ReadonlyArray<string | number>): string {
    const text = window.__TECTONIC_TRANSLATIONS__?.[message] || message
    return filled(text, args)
}

/**
 * Free text as a top-level property value. The framework reads a leading `@` as a property selector and
 * removes a backslash in front of it.
 */
export function propertyText(text: string): string {
    return text.startsWith('@') ? `\\${text}` : text
}
