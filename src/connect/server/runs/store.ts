import { GlideRecord, gs } from '@servicenow/glide'
import { fromFieldTime, secondsBetween, toFieldTime } from '../clock.ts'
import type { Problem } from '../contract/errors.ts'
import type { NoRows, RunState } from '../contract/run.ts'
import { isFinal } from '../contract/run.ts'
import type { Column } from '../contract/wire.ts'
import { knownCode } from '../failure.ts'
import { countRows, fieldOf, numberOrNull } from '../glide.ts'
import type { ApprovalRow, NewRun, NotedAttachment, RunChanges, StoredRun } from './stored.ts'

const TABLE = 'x_1e_connect_run'

function count(row: GlideRecord, field: string): number {
    return Number(row.getValue(field) || 0)
}

function parsed<T>(value: string | null, fallback: T): T {
    return value ? (JSON.parse(value) as T) : fallback // written by this file from typed values
}

/** The name is read when it is asked for: most steps of a run never do. */
function personOf(id: string): { id: string; readonly name: string } {
    return {
        id: id,
        get name() {
            return id === gs.getUserID() ? gs.getUserDisplayName() : fieldOf('sys_user', id, 'name')
        },
    }
}

/** The approval rows that we made for the run that the query stands on. */
export function requestsOf(row: GlideRecord): ApprovalRow[] {
    return parsed<ApprovalRow[]>(row.getValue('approval_requests'), [])
}

/** Its code and what fills its gaps; the sentence is for whoever reads the row itself. */
function problemOf(row: GlideRecord, code: string): Problem {
    const args = parsed<string[]>(row.getValue('error_args'), [])
    return { code: knownCode(code), message: row.getValue('error_message') || '', args: args }
}

function noRowsOf(row: GlideRecord): StoredRun['noRows'] {
    const reason = row.getValue('no_rows_reason')
    if (!reason) return null
    return { reason: reason as NoRows, detail: row.getValue('no_rows_detail') || '' } // written by this file
}

/** The row that the query stands on, in our words. */
export function toStoredRun(row: GlideRecord): StoredRun {
    const code = row.getValue('error_code')
    const decider = row.getValue('decided_by')
    const removedAt = fromFieldTime(row.getValue('responses_removed_at'))
    return {
        id: row.getUniqueValue(),
        number: row.getValue('number') || '',
        // Choices of the table; only this file writes them.
        state: (row.getValue('state') || 'failed') as RunState,
        step: count(row, 'step'),
        configuration: row.getValue('configuration') || '',
        definition: row.getValue('definition') || '',
        instruction: {
            name: row.getValue('instruction_name') || '',
            kind: row.getValue('kind') === 'action' ? 'action' : 'question',
        },
        text: row.getValue('text') || '',
        parameters: parsed<{ [name: string]: string }>(row.getValue('parameters'), {}),
        columns: parsed<Column[]>(row.getValue('columns'), []),
        table: row.getValue('record_table') === 'interaction' ? 'interaction' : 'incident',
        record: row.getValue('record_id') || '',
        recordNumber: row.getValue('record_number') || '',
        device: row.getValue('device') || '',
        score: numberOrNull(row.getValue('score')),
        requestedBy: personOf(row.getValue('requested_by') || ''),
        definitionVersion: row.getValue('definition_version') || '',
        gatherMinutes: count(row, 'gather_minutes'),
        keepMinutes: count(row, 'keep_minutes'),
        deviceField: row.getValue('device_field') || '',
        deviceItem: row.getValue('device_item') || '',
        requests: requestsOf(row),
        approvalUntil: fromFieldTime(row.getValue('approval_until')),
        decidedBy: decider ? personOf(decider) : null,
        decidedAt: fromFieldTime(row.getValue('decided_at')),
        comment: row.getValue('decision_comment') || '',
        platformId: numberOrNull(row.getValue('platform_id')),
        platformStatus: numberOrNull(row.getValue('platform_status')),
        counts: {
            sent: count(row, 'sent'),
            received: count(row, 'received'),
            outstanding: count(row, 'outstanding'),
            found: count(row, 'found'),
            stored: removedAt === null ? count(row, 'stored') : 0,
        },
        withoutRows: count(row, 'without_rows'),
        nextRange: row.getValue('next_range') || null,
        nextPollAt: numberOrNull(row.getValue('next_poll_at')),
        attempts: count(row, 'attempts'),
        doneLooks: count(row, 'done_looks'),
        platformSequence: numberOrNull(row.getValue('platform_sequence')),
        clockOffset: numberOrNull(row.getValue('clock_offset')),
        answerMs: numberOrNull(row.getValue('answer_ms')),
        gatherUntil: fromFieldTime(row.getValue('gather_until')),
        keepUntil: fromFieldTime(row.getValue('keep_until')),
        problem: code ? problemOf(row, code) : null,
        noRows: noRowsOf(row),
        waitedForDevice: row.getValue('waited_for_device') === '1',
        savingSettled: row.getValue('saving_settled') === '1',
        averageDue: row.getValue('average_due') === '1',
        attach: row.getValue('attach') === '1',
        attachState: row.getValue('attach_state') || '',
        attachFile: row.getValue('attach_file') || '',
        attachments: parsed<NotedAttachment[]>(row.getValue('attachments'), []),
        workNote: row.getValue('work_note') || '',
        responsesRemovedAt: removedAt,
        created: fromFieldTime(row.getValue('sys_created_on')) || 0,
        started: fromFieldTime(row.getValue('started')),
        finished: fromFieldTime(row.getValue('finished')),
        domain: row.getValue('sys_domain') || 'global',
    }
}

/** The row of that run; null when there is none. */
export function rowOfRun(id: string): GlideRecord | null {
    const row = new GlideRecord(TABLE)
    return id && row.get('sys_id', id) ? row : null
}

/** That run; null when there is none. */
export function runById(id: string): StoredRun | null {
    const row = rowOfRun(id)
    return row && toStoredRun(row)
}

/** The open run that holds this guard; null when there is none. */
export function runByGuard(guard: string): StoredRun | null {
    const row = new GlideRecord(TABLE)
    return row.get('guard', guard) ? toStoredRun(row) : null
}

/** The run that this press made; null when it made none. */
export function runByPress(press: string): StoredRun | null {
    const row = new GlideRecord(TABLE)
    return row.get('press', press) ? toStoredRun(row) : null
}

/** Stores a new run; null when an open run already holds its guard, or its press has made one. */
export function insertRun(run: NewRun): StoredRun | null {
    const row = new GlideRecord(TABLE)
    row.newRecord()
    row.setValue('configuration', run.configuration)
    row.setValue('definition', run.definition)
    row.setValue('instruction_name', run.instruction.name)
    row.setValue('kind', run.instruction.kind)
    row.setValue('text', run.text)
    row.setValue('parameters', JSON.stringify(run.parameters))
    row.setValue('columns', JSON.stringify(run.columns))
    row.setValue('record_table', run.table)
    row.setValue('record_id', run.record)
    row.setValue('record_number', run.recordNumber)
    row.setValue('assignment_group', run.assignmentGroup)
    row.setValue('device', run.device)
    row.setValue('attach', run.attach)
    row.setValue('attach_state', run.attach ? 'wanted' : '')
    row.setValue('work_note', run.workNote)
    row.setValue('definition_version', run.definitionVersion)
    row.setValue('press', run.press || row.getUniqueValue())
    row.setValue('gather_minutes', run.gatherMinutes)
    row.setValue('keep_minutes', run.keepMinutes)
    row.setValue('device_field', run.deviceField)
    row.setValue('device_item', run.deviceItem)
    if (run.requests.length > 0) row.setValue('approval_requests', JSON.stringify(run.requests))
    setTime(row, 'approval_until', run.approvalUntil)
    row.setValue('state', run.state)
    row.setValue('guard', run.guard)
    row.setValue('requested_by', run.requestedBy)
    row.setValue('next_poll_at', String(run.nextPollAt))
    row.setValue('sys_domain', run.domain)
    const id = row.insert()
    return id ? runById(id) : null
}

function setTime(row: GlideRecord, field: string, ms: number | null): void {
    row.setValue(field, ms === null ? '' : toFieldTime(ms))
}

function setChanges(row: GlideRecord, changes: RunChanges): void {
    const counts = changes.counts || {}
    if (changes.state !== undefined) row.setValue('state', changes.state)
    if (changes.platformId !== undefined) row.setValue('platform_id', String(changes.platformId))
    if (changes.platformStatus !== undefined) row.setValue('platform_status', String(changes.platformStatus))
    if (counts.sent !== undefined) row.setValue('sent', counts.sent)
    if (counts.received !== undefined) row.setValue('received', counts.received)
    if (counts.outstanding !== undefined) row.setValue('outstanding', counts.outstanding)
    if (counts.found !== undefined) row.setValue('found', counts.found)
    if (counts.stored !== undefined) row.setValue('stored', counts.stored)
    if (changes.withoutRows !== undefined) row.setValue('without_rows', changes.withoutRows)
    if (changes.nextRange !== undefined) row.setValue('next_range', changes.nextRange || '')
    if (changes.nextPollAt !== undefined) {
        row.setValue('next_poll_at', changes.nextPollAt === null ? '' : String(changes.nextPollAt))
    }
    if (changes.attempts !== undefined) row.setValue('attempts', changes.attempts)
    if (changes.doneLooks !== undefined) row.setValue('done_looks', changes.doneLooks)
    if (changes.platformSequence !== undefined && changes.platformSequence !== null)
        row.setValue('platform_sequence', changes.platformSequence)
    if (changes.clockOffset !== undefined && changes.clockOffset !== null)
        row.setValue('clock_offset', String(changes.clockOffset))
    if (changes.answerMs !== undefined && changes.answerMs !== null) row.setValue('answer_ms', changes.answerMs)
    if (changes.gatherUntil !== undefined) setTime(row, 'gather_until', changes.gatherUntil)
    if (changes.keepUntil !== undefined) setTime(row, 'keep_until', changes.keepUntil)
    if (changes.started !== undefined) setTime(row, 'started', changes.started)
    if (changes.finished !== undefined) setTime(row, 'finished', changes.finished)
    if (changes.decidedBy !== undefined) row.setValue('decided_by', changes.decidedBy)
    if (changes.decidedAt !== undefined) setTime(row, 'decided_at', changes.decidedAt)
    if (changes.comment !== undefined) row.setValue('decision_comment', changes.comment.substr(0, 4000))
    if (changes.attachState !== undefined) row.setValue('attach_state', changes.attachState)
    if (changes.attachFile !== undefined) row.setValue('attach_file', changes.attachFile)
    if (changes.attachments !== undefined) row.setValue('attachments', JSON.stringify(changes.attachments))
    if (changes.requests !== undefined) row.setValue('approval_requests', JSON.stringify(changes.requests))
    if (changes.columns !== undefined) row.setValue('columns', JSON.stringify(changes.columns))
    if (changes.waitedForDevice !== undefined) row.setValue('waited_for_device', changes.waitedForDevice)
    if (changes.savingSettled !== undefined) row.setValue('saving_settled', changes.savingSettled)
    if (changes.averageDue !== undefined) row.setValue('average_due', changes.averageDue)
    if (changes.problem !== undefined) {
        row.setValue('error_code', changes.problem ? changes.problem.code : '')
        row.setValue('error_message', changes.problem ? changes.problem.message : '')
        row.setValue('error_args', changes.problem ? JSON.stringify(changes.problem.args) : '')
    }
    if (changes.noRows !== undefined) {
        row.setValue('no_rows_reason', changes.noRows ? changes.noRows.reason : '')
        row.setValue('no_rows_detail', changes.noRows ? changes.noRows.detail : '')
    }
}

/** What became of a request for approval, when these changes end the waiting for it. */
function noteApproval(row: GlideRecord, changes: RunChanges): void {
    if (row.getValue('state') !== 'awaiting_approval' || !changes.state || changes.state === 'awaiting_approval') return
    row.setValue('approval_result', changes.state === 'queued' ? 'approved' : changes.state)
    const asked = fromFieldTime(row.getValue('sys_created_on'))
    if (changes.decidedAt && asked !== null) {
        row.setValue('decision_minutes', Math.max(0, Math.round((changes.decidedAt - asked) / 60000)))
    }
}

/**
 * Writes the changes when the run still stands at `step`, and returns the run as it then is; null when it does not: then
 * somebody else has gone on, and whoever meant to write goes no further.
 * `raise` lets the step rise: everything that talked to 1E raises it. A final run gives its guard back.
 */
export function updateRun(id: string, step: number, changes: RunChanges, raise: boolean): StoredRun | null {
    const row = rowOfRun(id)
    return row && writeRun(row, step, changes, raise)
}

/** The same for the row of a run that was read a moment ago. */
export function writeRun(row: GlideRecord, step: number, changes: RunChanges, raise: boolean): StoredRun | null {
    if (count(row, 'step') !== step) return null
    noteApproval(row, changes)
    setChanges(row, changes)
    if (raise) row.setValue('step', step + 1)
    if (changes.state !== undefined && isFinal(changes.state)) row.setValue('guard', row.getUniqueValue())
    if (changes.state === 'completed') setExecution(row)
    return row.update() ? toStoredRun(row) : null
}

/** How long 1E took, in whole seconds. */
function setExecution(row: GlideRecord): void {
    const seconds = secondsBetween(fromFieldTime(row.getValue('started')), fromFieldTime(row.getValue('finished')))
    if (seconds !== null) row.setValue('execution_seconds', seconds)
}

/** How long the instruction took to answer last time: on this device, else on any; null when it never did. */
export function lastAnswerMs(definition: string, device: string): number | null {
    for (const where of [device, '']) {
        const row = new GlideRecord(TABLE)
        row.addQuery('definition', definition)
        if (where) row.addQuery('device', where)
        row.addNotNullQuery('answer_ms')
        row.orderByDesc('sys_created_on')
        row.setLimit(1)
        row.query()
        if (row.next()) return count(row, 'answer_ms')
    }
    return null
}

/** How many runs this user has asked for since then. */
export function countStartsSince(user: string, since: number): number {
    return countRows(TABLE, [
        ['requested_by', '=', user],
        ['sys_created_on', '>=', toFieldTime(since)],
    ])
}

/** The work note is as good as written. Writes that one field: whoever has the run's step is not disturbed. */
export function markNoted(id: string): void {
    const row = new GlideRecord(TABLE)
    if (!row.get(id)) return
    row.setValue('work_note', 'done')
    row.update()
}

/** Notes what the run's device scored when it was asked for; null where 1E had no score. */
export function noteScore(id: string, score: number | null, ms: number): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id)) return
    if (score !== null) row.setValue('score', score)
    setTime(row, 'score_read_at', ms)
    row.update()
}

/** Notes that it is decided whether the run saved something. */
export function noteSettled(id: string): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id)) return
    row.setValue('saving_settled', true)
    row.update()
}

function dueForAverage(): GlideRecord {
    const row = new GlideRecord(TABLE)
    row.addQuery('average_due', true)
    return row
}

/** Completed runs of a definition that are not yet counted for its average. */
export function runsDueForAverage(definition: string): StoredRun[] {
    const row = dueForAverage()
    row.addQuery('definition', definition)
    row.query()
    const runs: StoredRun[] = []
    while (row.next()) runs.push(toStoredRun(row))
    return runs
}

/** An instruction of which there are such runs. */
export interface DueForAverage {
    definition: string
    domain: string
}

export function definitionsDueForAverage(): DueForAverage[] {
    const row = dueForAverage()
    row.query()
    const found: DueForAverage[] = []
    const seen: { [definition: string]: true } = {}
    while (row.next()) {
        const definition = row.getValue('definition') || ''
        if (seen[definition] === true) continue
        seen[definition] = true
        found.push({ definition, domain: row.getValue('sys_domain') || '' })
    }
    return found
}

export function noteCounted(id: string): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id)) return
    row.setValue('average_due', false)
    row.update()
}

/** Runs of these records, newest first. */
export function runsOfRecords(records: string[], limit: number): StoredRun[] {
    const row = new GlideRecord(TABLE)
    row.addQuery('record_id', 'IN', records.join(','))
    row.orderByDesc('number')
    row.setLimit(limit)
    row.query()
    const runs: StoredRun[] = []
    while (row.next()) runs.push(toStoredRun(row))
    return runs
}

/** Earlier runs on the device of this one that were sent to 1E, newest first; those of its domain. */
export function runsOnDevice(run: StoredRun, limit: number): StoredRun[] {
    const row = new GlideRecord(TABLE)
    row.addQuery('device', run.device)
    row.addQuery('sys_domain', run.domain)
    row.addQuery('sys_id', '!=', run.id)
    row.addNotNullQuery('platform_id')
    row.orderByDesc('number')
    row.setLimit(limit)
    row.query()
    const runs: StoredRun[] = []
    while (row.next()) runs.push(toStoredRun(row))
    return runs
}

export function countRunsOfRecords(records: string[]): number {
    return countRows(TABLE, [['record_id', 'IN', records.join(',')]])
}
