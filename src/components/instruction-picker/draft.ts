import type { Values } from './parameters.ts'

/** What somebody is typing. The element writes it; a host that makes it anew gives it again. */
export interface Draft {
    /** The text of the field; null when nobody has typed into it. */
    query: string | null
    /** The typed values, of this instruction. */
    instruction: string
    values: Values
    hasFocus: boolean
    /** The number of openings that it has followed. */
    opened: number
}

export const NO_DRAFT: Draft = { query: null, instruction: '', values: {}, hasFocus: false, opened: 0 }
