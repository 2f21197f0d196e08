import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime } from '../clock.ts'
import type { StoredRun } from '../runs/stored.ts'

/** The table of what was revealed, to whom and why. */
export const REVEALS = 'x_1e_connect_reveal'

/** Between the names of columns, as people read them. */
const BETWEEN = ', '

/** One press of *Reveal*. */
export interface StoredReveal {
    id: string
    run: string
    /** sys_id of the user who revealed them. */
    person: string
    columns: string[]
    /** Milliseconds since the epoch. */
    at: number
}

function toReveal(row: GlideRecord): StoredReveal {
    return {
        id: row.getUniqueValue(),
        run: row.getValue('run') || '',
        person: row.getValue('person') || '',
        columns: (row.getValue('column_names') || '').split(BETWEEN),
        at: fromFieldTime(row.getValue('sys_created_on')) || 0,
    }
}

/** Logs that the user sees these columns of the run from now on. Returns null when the row was not stored: then nothing is revealed. */
export function insertReveal(run: StoredRun, person: string, columns: string[], reason: string): StoredReveal | null {
    const row = new GlideRecord(REVEALS)
    row.initialize()
    row.setValue('run', run.id)
    row.setValue('record_table', run.table)
    row.setValue('record_id', run.record)
    row.setValue('record_number', run.recordNumber)
    row.setValue('device', run.device)
    row.setValue('column_names', columns.join(BETWEEN))
    row.setValue('person', person)
    row.setValue('reason', reason)
    row.setValue('sys_domain', run.domain)
    const id = row.insert()
    return id ? revealById(id) : null
}

/** The press with that sys_id, or null. */
export function revealById(id: string): StoredReveal | null {
    const row = new GlideRecord(REVEALS)
    return row.get('sys_id', id) ? toReveal(row) : null
}
