/** Text of either base64 alphabet, padded or not; plain text that is no base64 stays as it is. */
export function decodeName(segment: string): string {
    const standard = segment.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
    if (/^[A-Za-z0-9+/]+$/.test(standard)) {
        const bytes = Buffer.from(standard, 'base64')
        const text = bytes.toString('utf8')
        const printable = !/[\p{Cc}\ufffd]/u.test(text)
        if (printable && bytes.toString('base64').replace(/=+$/, '') === standard) return text
    }
    return segment
}

/** What a name in an address may mean, in lower case: itself, or what its base64 says. */
export const spellings = (segment: string): string[] => [segment.toLowerCase(), decodeName(segment).toLowerCase()]
