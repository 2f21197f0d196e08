/** What a call does in 1E: reads something, stops something, or creates something that a repeat would create again. */
export type Effect = 'reads' | 'stops' | 'creates'

interface Repeats {
    /** With a new token, after 1E refused the old one before it did any work. */
    refusedToken: number
    /** After a connection that broke; never after one that kept silent, whose time is gone. */
    reset: number
}

/** How often a call is repeated at once. Every other repeat is the caller's, later: nothing waits in a transaction. */
export const AT_ONCE: { [effect in Effect]: Repeats } = {
    reads: { refusedToken: 1, reset: 1 },
    stops: { refusedToken: 1, reset: 0 },
    creates: { refusedToken: 1, reset: 0 },
}

interface Meaning {
    /** 1E or a gateway before it has too much to do; otherwise it failed. */
    busy: boolean
    /** The work may have been done. */
    lost: boolean
}

/** Statuses after which the same call may succeed later (1E Consumer API, §3); any other 5xx is like 500. */
const LATER: { [status: string]: Meaning } = {
    408: { busy: true, lost: true },
    429: { busy: true, lost: false },
    500: { busy: false, lost: true },
    502: { busy: true, lost: true },
    503: { busy: true, lost: true },
    504: { busy: true, lost: true },
}

/** What a status says about trying again; null: the same call would fail again. */
export function laterBy(status: number): Meaning | null {
    return LATER[String(status)] || (status >= 500 ? LATER['500'] || null : null)
}
