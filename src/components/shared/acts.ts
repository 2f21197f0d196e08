let count = 0

for (const type of ['keydown', 'pointerdown', 'input']) {
    addEventListener(type, () => count++, { capture: true, passive: true })
}

/**
 * How often a key or a pointer was pressed on this page, or a text was changed by other means, such as dictation. What moves the
 * focus after a wait compares it: somebody who has gone on keeps the focus.
 */
export function acts(): number {
    return count
}
