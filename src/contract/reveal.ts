import type { Keyed } from './keyed.ts'

/** POST /runs/{id}/reveal */
export interface RevealRequest extends Keyed {
    /**
     * Why the reader needs to see them. Needed where the configuration asks.
     * @maxLength 1000
     */
    reason?: string
}

/** That the private columns of an answer were revealed to a reader, as it is logged. */
export interface Reveal {
    /** Send it with the calls that read rows of the same run; it counts for who has revealed them alone. */
    id: string
    /** Names of the columns. */
    columns: string[]
    /** Since when, and until when it counts, ISO 8601 UTC. */
    at: string
    until: string
}
