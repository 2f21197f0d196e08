/** An answer that the same question has had on the same device. */
export interface EarlierAnswer {
    /** sys_id of its run; its rows are those of GET /runs/{id}/responses. */
    run: string
    number: string
    /** When it came, ISO 8601 UTC. */
    at: string
    /** Number of the record that it was asked for. */
    record: string
    /** True for the newest one from before the record was opened. */
    beforeRecord: boolean
}

/** GET /runs/{id}/earlier: what an answer can be compared with, the most telling first. */
export interface EarlierAnswers {
    items: EarlierAnswer[]
    /** Columns that say which row is which, and that are no change alone, as the administrator has named them; null to guess them. */
    keys: string[] | null
    passing: string[] | null
}

/** POST /runs/{id}/earlier: with which of them the work note compares the answer. */
export interface EarlierRequest {
    /** sys_id of its run. */
    run: string
    /** See `Keyed`. */
    key?: string
}
