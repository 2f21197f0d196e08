/** Text as the platform compares it: case does not count, in any script (`ÄB` equals `äb`). */
export function fold(text: string): string {
    return text.toLowerCase()
}

/**
 * SQLite's `lower()` knows ASCII only and its library here takes no functions of ours. So a text column has a
 * neighbour `<name>~` that holds the folded text only where `lower()` would not give it; else it is NULL.
 */
export function foldedShadow(text: string | null): string | null {
    if (text === null) return null
    const folded = fold(text)
    return folded === asciiLower(text) ? null : folded
}

function asciiLower(text: string): string {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
