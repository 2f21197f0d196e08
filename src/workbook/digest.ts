/** Bytes of rows that are digested together: 1 MiB. */
export const BLOCK = 1048576

/**
 * The digest of the rows: SHA-256 of the hex digests of their blocks, one after the other. So a stream keeps one block
 * only, and any tool can check it. One character of the text is one byte.
 */
export function digestOf(rows: string, sha256: (text: string) => string): string {
    let digests = ''
    for (let at = 0; at < rows.length; at += BLOCK) digests += sha256(rows.substr(at, BLOCK))
    return sha256(digests)
}
