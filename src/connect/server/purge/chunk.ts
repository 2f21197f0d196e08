import { GlideRecord } from '@servicenow/glide'
import { countRows, idsOf } from '../glide.ts'

/** Rows that are deleted at once: enough to be fast, few enough to block nobody. */
export const CHUNK = 500

/** Deletes these rows. Throws when one is left. */
export function deleteRows(table: string, ids: string[]): void {
    const list = ids.join(',')
    const row = new GlideRecord(table)
    row.addQuery('sys_id', 'IN', list)
    row.deleteMultiple()
    // deleteMultiple() does not tell when a rule refuses, and the loop of the caller would never end.
    const left = countRows(table, [['sys_id', 'IN', list]])
    if (left > 0) throw new Error(left + ' rows of ' + table + ' could not be deleted.')
}

/** Deletes one chunk of the rows of these runs. Returns how many; 0 when none is left. */
export function deleteChunkOf(table: string, runs: string[]): number {
    const row = new GlideRecord(table)
    row.addQuery('run', 'IN', runs.join(','))
    const ids = idsOf(row, CHUNK)
    if (ids.length > 0) deleteRows(table, ids)
    return ids.length
}
