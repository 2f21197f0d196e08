/** Encodes a text without lone surrogates as UTF-8, for the engine of the instance: each character of the result is a byte. */
export function utf8(text: string): string {
    return text.replace(/[\x80-\uFFFF]+/g, (run) =>
        encodeURIComponent(run).replace(/%(..)/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    )
}
