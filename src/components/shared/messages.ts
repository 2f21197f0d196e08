import { filled } from '../../contract/text.ts'

declare global {
    interface Window {
        /** Translations that the platform puts into the page, by English text. */
        __TECTONIC_TRANSLATIONS__?: Record<string, string>
    }
}

/**
 * Translates a message and fills `{0}`, `{1}`. The English text is the key, so that the page reads well without any
 * translation.
 */
export function t(message: string, ...args: ReadonlyArray<string | number>): string {
    const text = window.__TECTONIC_TRANSLATIONS__?.[message] || message
    return filled(text, args)
}

/**
 * Escapes a text that is the value of a property. The framework takes a leading `@` for a selector and removes a backslash
 * before it.
 */
export function propertyText(text: string): string {
    return text.startsWith('@') ? `\\${text}` : text
}
