const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of a text whose characters are bytes. The platform's own encodes the text as UTF-8 first. */
export function base64(bytes: string): string {
    const pieces: string[] = []
    for (let at = 0; at < bytes.length; at += 3) {
        const left = bytes.length - at
        const three =
            (bytes.charCodeAt(at) << 16) |
            ((left > 1 ? bytes.charCodeAt(at + 1) : 0) << 8) |
            (left > 2 ? bytes.charCodeAt(at + 2) : 0)
        pieces.push(
            DIGITS.charAt(three >> 18) +
                DIGITS.charAt((three >> 12) & 63) +
                (left > 1 ? DIGITS.charAt((three >> 6) & 63) : '=') +
                (left > 2 ? DIGITS.charAt(three & 63) : '=')
        )
    }
    return pieces.join('')
}
