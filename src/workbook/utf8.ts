/** The UTF-8 of a text without halves of pairs, as a text whose characters are bytes, for an engine that has none. */
export function utf8(text: string): string {
    return text.replace(/[\x80-\uFFFF]+/g, (run) =>
        encodeURIComponent(run).replace(/%(..)/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    )
}
