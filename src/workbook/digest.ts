/** Bytes that are digested together: 1 MiB. */
export const BLOCK = 1048576

/**
 * The digest of the rows: SHA-256 of the joined hex digests of their blocks. A stream needs to keep only one block, and
 * common tools can check it. Each character of the text is a byte.
 */
export function digestOf(rows: string, sha256: (text: string) => string): string {
    let digests = ''
    for (let at = 0; at < rows.length; at += BLOCK) digests += sha256(rows.substr(at, BLOCK))
    return sha256(digests)
}
