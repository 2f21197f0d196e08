import { GlideRecord } from '@servicenow/glide'
import type { CoreRow } from '../contract/core.ts'
import type { Cell, Column } from '../contract/wire.ts'
import type { StoredRun } from '../runs/stored.ts'
import { columnsWith, toCells } from './cells.ts'

const TABLE = 'x_1e_connect_response'

/** The sequence that the next new row gets: one more than the last stored. Costs one row, however many there are. */
function nextSequence(run: string): number {
    const last = new GlideRecord(TABLE)
    last.addQuery('run', run)
    last.orderByDesc('sequence')
    last.setLimit(1)
    last.query()
    return last.next() ? Number(last.getValue('sequence')) + 1 : 0
}

/**
 * Stores the rows of a page after those that are there. A row that 1E sends again is recognised by its shard and id
 * and left alone, so a page may be stored twice and a batch may break off anywhere.
 * Answers how many rows the run then has, and its columns when a row brought new ones.
 */
export function storePage(run: StoredRun, rows: CoreRow[]): { stored: number; columns: Column[] | null } {
    if (rows.length === 0) return { stored: run.counts.stored, columns: null }
    const own = run.columns.length
    let columns = run.columns
    let sequence = nextSequence(run.id)
    const response = new GlideRecord(TABLE)
    for (const row of rows) {
        columns = columnsWith(columns, row.values, own)
        response.initialize()
        response.setValue('run', run.id)
        response.setValue('sequence', sequence)
        response.setValue('device', row.fqdn)
        response.setValue('cells', JSON.stringify(toCells(columns, row.values)))
        response.setValue('shard_id', row.shard)
        response.setValue('row_id', row.id)
        response.setValue('sys_domain', run.domain)
        if (response.insert()) sequence++
    }
    return { stored: sequence, columns: columns === run.columns ? null : columns }
}

/** Rows that are stored, and shard and number of each in 1E. */
export interface StoredRows {
    rows: Cell[][]
    ids: [string, string][]
}

/** Stored rows `from` (inclusive) to `to` (exclusive), each as long as the run has columns. */
export function storedRows(run: StoredRun, from: number, to: number): StoredRows {
    const response = new GlideRecord(TABLE)
    response.addQuery('run', run.id)
    response.addQuery('sequence', '>=', from)
    response.addQuery('sequence', '<', to)
    response.orderBy('sequence')
    response.query()
    const found: StoredRows = { rows: [], ids: [] }
    while (response.next()) {
        const cells = JSON.parse(response.getValue('cells') || '[]') as Cell[] // written by storePage
        while (cells.length < run.columns.length) cells.push(null)
        found.rows.push(cells)
        found.ids.push([response.getValue('shard_id') || '', response.getValue('row_id') || ''])
    }
    return found
}
