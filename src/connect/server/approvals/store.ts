import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime } from '../clock.ts'
import { fieldOf } from '../glide.ts'
import { plainForJournal } from '../records/journal.ts'
import { RUNS } from '../runs/store.ts'
import type { ApprovalRow, StoredRun } from '../runs/stored.ts'

const TABLE = 'sysapproval_approver'

/** One of our approval rows that was answered. */
export interface Vote {
    row: string
    approver: string
    state: string
    comment: string
    /** sys_id of the user who wrote the row last; empty when that user does not exist. */
    writer: string
    writtenAt: number
}

/** Makes these approval rows. Returns how many the platform took. */
export function insertRequests(run: StoredRun, requests: ApprovalRow[]): number {
    let made = 0
    for (const request of requests) {
        const row = new GlideRecord(TABLE)
        row.initialize()
        row.setNewGuidValue(request.row)
        row.setValue('source_table', RUNS)
        row.setValue('document_id', run.id)
        row.setValue('approver', request.approver)
        row.setValue('state', 'requested')
        row.setValue('sys_domain', run.domain)
        if (row.insert()) made++
    }
    return made
}

/** Queries our rows that still ask the same person about this run. */
function ourRows(run: StoredRun): GlideRecord {
    const row = new GlideRecord(TABLE)
    row.addQuery('source_table', RUNS)
    row.addQuery('document_id', run.id)
    row.addQuery('sys_id', 'IN', run.requests.map((request) => request.row).join(','))
    row.query()
    return row
}

function isOurs(run: StoredRun, row: GlideRecord): boolean {
    const id = row.getUniqueValue()
    const approver = row.getValue('approver')
    return run.requests.some((request) => request.row === id && request.approver === approver)
}

/** The newest comment, without its line of date and author. */
function lastComment(row: GlideRecord): string {
    const entry = row.getElement('comments').getJournalEntry(1) || ''
    return entry.split('\n').slice(1).join('\n').trim()
}

function idOf(userName: string): string {
    const user = new GlideRecord('sys_user')
    return userName && user.get('user_name', userName) ? user.getUniqueValue() : ''
}

/** Our rows that were answered. */
export function votesOf(run: StoredRun): Vote[] {
    const votes: Vote[] = []
    const row = ourRows(run)
    while (row.next()) {
        const state = row.getValue('state') || ''
        if ((state !== 'approved' && state !== 'rejected') || !isOurs(run, row)) continue
        votes.push({
            row: row.getUniqueValue(),
            approver: row.getValue('approver') || '',
            state: state,
            comment: lastComment(row),
            writer: idOf(row.getValue('sys_updated_by') || ''),
            writtenAt: fromFieldTime(row.getValue('sys_updated_on')) || 0,
        })
    }
    return votes
}

/** sys_ids of runs about which this person is asked and has not answered, newest first. */
export function runsAskedOf(person: string, limit: number): string[] {
    const row = new GlideRecord(TABLE)
    row.addQuery('source_table', RUNS)
    row.addQuery('approver', person)
    row.addQuery('state', 'requested')
    row.orderByDesc('sys_created_on')
    row.setLimit(limit)
    row.query()
    const ids: string[] = []
    while (row.next()) ids.push(row.getValue('document_id') || '')
    return ids
}

/** Writes an approver's decision into their row. */
export function writeVote(id: string, state: 'approved' | 'rejected', comment: string): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id)) return
    row.setValue('state', state)
    if (comment) row.setValue('comments', plainForJournal(comment))
    row.update()
}

/** Resets a row whose vote does not count, so that the person who was asked can still decide. */
export function askAgain(id: string): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id)) return
    row.setValue('state', 'requested')
    row.update()
}

/** Sets all rows but the decider's to *No Longer Required*. */
export function closeRequests(run: StoredRun, decider: string): void {
    const name = fieldOf('sys_user', decider, 'user_name')
    const row = ourRows(run)
    while (row.next()) {
        const state = row.getValue('state')
        const written = state !== 'requested' && name !== '' && row.getValue('sys_updated_by') === name
        if (written || state === 'cancelled') continue
        row.setValue('state', 'cancelled')
        row.update()
    }
}
