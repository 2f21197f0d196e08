/** Chromium limits a box to about 33.5 million CSS px; stay well below. */
export const MAX_SPACER_PX = 15_000_000

export interface WindowInput {
    total: number
    rowHeight: number
    viewportHeight: number
    scrollTop: number
    overscan: number
}

export interface WindowSlice {
    first: number
    /** Exclusive. */
    last: number
    /** Height of what is not drawn above and below, in px. */
    above: number
    below: number
}

/**
 * Returns the rows to draw at a scroll position, all of equal height, and the space to leave for the others. Beyond the
 * browser's limit the space is scaled; the drawn rows stay in view.
 */
export function sliceFor(input: WindowInput): WindowSlice {
    const { total, rowHeight, viewportHeight, scrollTop, overscan } = input
    const realHeight = total * rowHeight
    const height = Math.min(realHeight, MAX_SPACER_PX)
    const maxScroll = Math.max(0, height - viewportHeight)
    const maxReal = Math.max(0, realHeight - viewportHeight)
    const clamped = Math.min(Math.max(0, scrollTop), maxScroll)
    const realTop = maxScroll === 0 ? 0 : (clamped / maxScroll) * maxReal
    const first = Math.max(0, Math.floor(realTop / rowHeight) - overscan)
    const last = Math.min(total, Math.ceil((realTop + viewportHeight) / rowHeight) + overscan)
    const above = Math.max(0, Math.min(height, clamped - (realTop - first * rowHeight)))
    const below = Math.max(0, height - above - (last - first) * rowHeight)
    return { first, last, above, below }
}
