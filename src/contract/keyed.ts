/**
 * What every POST with an effect takes. The client makes a new key for each press and sends it again when the response
 * was lost. The same key of the same user returns what the first call returned, also later, and does nothing again.
 */
export interface Keyed {
    /** 16–64 letters, digits and hyphens. */
    key?: string
}
