import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import type { Args } from './args.ts'

/** Rows of a query that the guest has not fetched yet. */
export interface Cursor {
    table: string
    secure: boolean
    rows: Values[]
    at: number
}

/** What host operations keep for one transaction. */
export interface CallState {
    cursors: Map<number, Cursor>
    /** The body of the scripted REST request. */
    body: Buffer
    session: { id: string; token: string; ip: string }
}

/** One call of a script: `scope` is that of the realm, set by the host. */
export interface Call {
    tx: Transaction
    scope: string
    state: CallState
}

export type Operation = (call: Call, args: Args) => unknown

/** Thrown to the script as a Java exception, which has `getMessage()` and no `message`. */
export class JavaException extends Error {}
