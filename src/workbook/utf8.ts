/** Encodes a text without lone surrogates as UTF-8, for the engine of the instance: each character of the result is a byte. */
export function utf8(text: string): string {
    return text.replace(/[\x80-\uFFFF]+/g, (run) =>
        encodeURIComponent(run).replace(/%(..)/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    )
}

/**
 * A text of XML with no other characters than those of ASCII: the others by their numbers. An instance digests the UTF-8 of a text, which
 * is the text itself, byte for byte, for these alone.
 */
export function asciiXml(text: string): string {
    return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\x80-\uFFFF]/g, (sign) => {
        const high = sign.charCodeAt(0)
        const point = sign.length === 1 ? high : (high - 0xd800) * 0x400 + sign.charCodeAt(1) - 0xdc00 + 0x10000
        return '&#' + point + ';'
    })
}
