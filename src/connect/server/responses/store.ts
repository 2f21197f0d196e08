import { GlideRecord } from '@servicenow/glide'
import type { CoreRow } from '../contract/core.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { countRows } from '../glide.ts'
import type { StoredRun } from '../runs/stored.ts'
import { columnsWith, toCells } from './cells.ts'
import { type Lens, seenCells, seenColumns } from './lens.ts'

/** The table of rows that are kept. */
export const RESPONSES = 'x_1e_connect_response'

/** What identifies a row of 1E within its run. */
function keyOf(shard: string | null, row: string | null): string {
    return shard + ';' + row
}

/**
 * Which of these rows are stored, and the sequence of the next new row. Rows beyond those that the run counts were stored by a step
 * that broke off: they count from now on. One query, however many rows there are.
 */
function storedOf(run: StoredRun, rows: CoreRow[]): { known: { [key: string]: true }; next: number } {
    const known: { [key: string]: true } = {}
    let next = run.counts.stored
    const response = new GlideRecord(RESPONSES)
    response.addQuery('run', run.id)
    const ids = rows.map((row) => row.id).join(',')
    response.addQuery('row_id', 'IN', ids).addOrCondition('sequence', '>=', run.counts.stored)
    response.query()
    while (response.next()) {
        known[keyOf(response.getValue('shard_id'), response.getValue('row_id'))] = true
        next = Math.max(next, Number(response.getValue('sequence')) + 1)
    }
    return { known: known, next: next }
}

/**
 * Stores the rows of a page. A row that 1E sends again is known by its shard and id and skipped, so a page can be stored twice
 * and a batch can break off anywhere. Returns how many rows the run then has, and its columns when a row added one.
 */
export function storePage(run: StoredRun, rows: CoreRow[]): { stored: number; columns: Column[] | null } {
    if (rows.length === 0) return { stored: run.counts.stored, columns: null }
    const own = run.columns.length
    let columns = run.columns
    const stored = storedOf(run, rows)
    let sequence = stored.next
    const response = new GlideRecord(RESPONSES)
    for (const row of rows) {
        columns = columnsWith(columns, row.values, own)
        const key = keyOf(row.shard, row.id)
        if (stored.known[key] === true) continue
        stored.known[key] = true
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

/** Number of rows that are stored for the run, counted by the run or not. */
export function countRowsOf(run: string): number {
    return countRows(RESPONSES, [['run', '=', run]])
}

/** Stored rows and their columns as they are seen, with shard and id of each in 1E. */
export interface StoredRows {
    columns: Column[]
    rows: Cell[][]
    ids: [string, string][]
}

/** The cells of a stored row, as many as the run has columns. */
function cellsOf(response: GlideRecord, run: StoredRun): Cell[] {
    const cells = JSON.parse(response.getValue('cells') || '[]') as Cell[] // written by storePage
    while (cells.length < run.columns.length) cells.push(null)
    // A row is longer when the step that added columns broke off.
    return cells.slice(0, run.columns.length)
}

/** Gives each stored row `from` (inclusive) to `to` (exclusive) in its order, its cells as the lens shows them. */
function eachRow(
    run: StoredRun,
    columns: Column[],
    [from, to]: [number, number],
    take: (cells: Cell[], response: GlideRecord) => void
): void {
    const response = new GlideRecord(RESPONSES)
    response.addQuery('run', run.id)
    response.addQuery('sequence', '>=', from)
    response.addQuery('sequence', '<', to)
    response.orderBy('sequence')
    response.query()
    while (response.next()) take(seenCells(columns, cellsOf(response, run)), response)
}

/** All stored rows of a run by the device that has given them, in lower case, as the lens shows them. */
export function rowsByDevice(run: StoredRun, lens: Lens): { columns: Column[]; rows: { [device: string]: Cell[][] } } {
    const columns = seenColumns(run.columns, lens)
    const rows: { [device: string]: Cell[][] } = {}
    eachRow(run, columns, [0, run.counts.stored], (cells, response) => {
        const device = (response.getValue('device') || '').toLowerCase()
        const known = rows[device] || []
        known.push(cells)
        rows[device] = known
    })
    return { columns: columns, rows: rows }
}

/** Stored rows `from` (inclusive) to `to` (exclusive), each as long as the run has columns, as the lens shows them. */
export function storedRows(run: StoredRun, lens: Lens, from: number, to: number): StoredRows {
    const found: StoredRows = { columns: seenColumns(run.columns, lens), rows: [], ids: [] }
    eachRow(run, found.columns, [from, to], (cells, response) => {
        found.rows.push(cells)
        found.ids.push([response.getValue('shard_id') || '', response.getValue('row_id') || ''])
    })
    return found
}
