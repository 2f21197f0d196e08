import { filled, messageKey } from '../../contract/text.ts'

declare global {
    interface Window {
        /** Translations that the platform puts into the page, by `messageKey`. */
        __TECTONIC_TRANSLATIONS__?: Record<string, string>
    }
}

/**
 * Translates a message and fills `{0}`, `{1}`. Without a translation the page reads in English.
 */
export function t(message: string, ...args: ReadonlyArray<string | number>): string {
    const text = window.__TECTONIC_TRANSLATIONS__?.[messageKey(message)] || message
    return filled(text, args)
}

/**
 * Escapes a text that is the value of a property. The framework takes a leading `@` for a selector and removes a backslash
 * before it.
 */
export function propertyText(text: string): string {
    return text.startsWith('@') ? `\\${text}` : text
}
