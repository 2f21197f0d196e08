import type { Call } from './call.ts'

/** A table that does not exist is an error in the script that names it. */
export function checkTable(call: Call, table: string): void {
    if (!call.tx.catalog.find(table)) throw new Error(`GlideRecord of a table that does not exist: '${table}'`)
}
