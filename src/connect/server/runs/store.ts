import { GlideRecord } from '@servicenow/glide'
import { secondsBetween, toFieldTime } from '../clock.ts'
import { isFinal, type RunState } from '../contract/run.ts'
import { type Condition, countRows, idsOf } from '../glide.ts'
import { readFields, writeFields } from './field.ts'
import { ASIDE, CHANGING, FIELDS } from './fields.ts'
import type { NewRun, RunAside, RunChanges, StoredRun } from './stored.ts'
import { stateAfter } from './transitions.ts'

/** The table of runs. */
export const RUNS = 'x_1e_connect_run'
/** The origins of runs that flows and AI agents have started. */
export const AUTOMATED = 'flow,ai_agent'

/** Maps the current row to a run. */
export function toStoredRun(row: GlideRecord): StoredRun {
    return { id: row.getUniqueValue(), ...readFields(FIELDS, row) }
}

/** Every run that the query finds. */
function runsIn(row: GlideRecord): StoredRun[] {
    row.query()
    const runs: StoredRun[] = []
    while (row.next()) runs.push(toStoredRun(row))
    return runs
}

/** The row of that run, or null. */
export function rowOfRun(id: string): GlideRecord | null {
    const row = new GlideRecord(RUNS)
    return id && row.get('sys_id', id) ? row : null
}

/** The run with that sys_id, or null. */
export function runById(id: string): StoredRun | null {
    const row = rowOfRun(id)
    return row && toStoredRun(row)
}

/** The open run that holds this guard, or null. */
export function runByGuard(guard: string): StoredRun | null {
    const row = new GlideRecord(RUNS)
    return row.get('guard', guard) ? toStoredRun(row) : null
}

/** The run that this press made, or null. */
export function runByPress(press: string): StoredRun | null {
    const row = new GlideRecord(RUNS)
    return row.get('press', press) ? toStoredRun(row) : null
}

/** The action of a proof; null when it was never stored. */
export function actionOfProof(proof: string): StoredRun | null {
    const row = new GlideRecord(RUNS)
    row.addQuery('proof', proof)
    row.addQuery('kind', 'action')
    row.setLimit(1)
    return runsIn(row)[0] || null
}

/** Stores a new run. Returns null when an open run holds its guard, or its press has made one. */
export function insertRun(run: NewRun): StoredRun | null {
    const row = new GlideRecord(RUNS)
    row.newRecord()
    writeFields(FIELDS, row, run)
    row.setValue('guard', run.guard)
    row.setValue('press', run.press || row.getUniqueValue())
    const id = row.insert()
    return id ? runById(id) : null
}

/** Records how the request for approval ended, and after how many minutes. */
function writeResult(row: GlideRecord, state: RunState, decidedAt: number | null): void {
    row.setValue('approval_result', state === 'queued' ? 'approved' : state)
    const asked = FIELDS.created.read(row)
    if (decidedAt !== null) {
        row.setValue('decision_minutes', Math.max(0, Math.round((decidedAt - asked) / 60000)))
    }
}

/** Writes the new state and what follows from it. A final run frees its guard. */
function writeState(row: GlideRecord, before: RunState, state: RunState): void {
    FIELDS.state.write(row, state)
    if (before === 'awaiting_approval') writeResult(row, state, CHANGING.decidedAt.read(row))
    if (isFinal(state)) row.setValue('guard', row.getUniqueValue())
    if (state !== 'completed') return
    ASIDE.averageDue.write(row, true)
    // How long 1E took, in whole seconds.
    const seconds = secondsBetween(CHANGING.started.read(row), CHANGING.finished.read(row))
    if (seconds !== null) row.setValue('execution_seconds', seconds)
}

/**
 * Applies the changes if the run is still at `step`. Returns the current run; null when another transaction has gone on: the
 * caller must stop. Throws when the event of the changes is impossible in the state of the row.
 */
export function updateRun(id: string, step: number, changes: RunChanges): StoredRun | null {
    const row = rowOfRun(id)
    return row && writeRun(row, step, changes)
}

/** As `updateRun`, for the row of a run that was read a moment ago. */
export function writeRun(row: GlideRecord, step: number, changes: RunChanges): StoredRun | null {
    if (CHANGING.step.read(row) !== step) return null
    const before = FIELDS.state.read(row)
    const state = changes.event ? stateAfter(before, changes.event) : before
    writeFields(CHANGING, row, changes)
    if (state !== before) writeState(row, before, state)
    return row.update() ? toStoredRun(row) : null
}

/** Writes these fields, at whatever step the run is. */
export function updateAside(id: string, values: RunAside): void {
    const row = rowOfRun(id)
    if (!row) return
    writeFields(ASIDE, row, values)
    row.update()
}

/** Milliseconds that the instruction took last time, on this device or else on any; null when it has never run. */
export function lastAnswerMs(definition: string, device: string): number | null {
    for (const where of [device, '']) {
        const row = new GlideRecord(RUNS)
        row.addQuery('definition', definition)
        if (where) row.addQuery('device', where)
        row.addNotNullQuery('answer_ms')
        row.orderByDesc('sys_created_on')
        row.setLimit(1)
        row.query()
        if (row.next()) return CHANGING.answerMs.read(row)
    }
    return null
}

/** Number of runs that this user has started since then. */
export function countStartsSince(user: string, since: number): number {
    return countRows(RUNS, [
        ['requested_by', '=', user],
        ['sys_created_on', '>=', toFieldTime(since)],
    ])
}

/** Number of runs of a configuration that flows and AI agents have started since then. */
export function countAutomatedSince(configuration: string, since: number): number {
    return countRows(RUNS, [
        ['origin', 'IN', AUTOMATED],
        ['configuration', '=', configuration],
        ['sys_created_on', '>=', toFieldTime(since)],
    ])
}

function dueForAverage(): GlideRecord {
    const row = new GlideRecord(RUNS)
    row.addQuery('average_due', true)
    return row
}

/** Completed runs of a definition that are still to be counted for its average. */
export function runsDueForAverage(definition: string): StoredRun[] {
    const row = dueForAverage()
    row.addQuery('definition', definition)
    return runsIn(row)
}

/** sys_ids of completed runs that are still to be counted for an average. */
export function runsToCount(limit: number): string[] {
    return idsOf(dueForAverage(), limit)
}

/** Leaves out the questions of proofs, shown with the action that they prove, and those to peers, shown with the answer they belong to. */
function withoutLooks(row: GlideRecord): void {
    row.addNullQuery('proof').addOrCondition('kind', 'action')
    row.addNullQuery('peers_of')
}

/** Runs of these records, newest first. */
export function runsOfRecords(records: string[], limit: number): StoredRun[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('record_id', 'IN', records.join(','))
    withoutLooks(row)
    row.orderByDesc('number')
    row.setLimit(limit)
    return runsIn(row)
}

/** Definitions of this user's last runs with the times of these runs in ms, newest first; at most `limit` runs are looked at. */
export function lastDefinitions(user: string, limit: number): { definition: string; at: number }[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('requested_by', user)
    withoutLooks(row)
    row.orderByDesc('sys_created_on')
    row.setLimit(limit)
    return runsIn(row).map((run) => ({ definition: run.definition, at: run.created }))
}

/** Those of these runs that wait for an approval, soonest end first; of one record when it is given. `row` brings the rights. */
export function waitingAmong(row: GlideRecord, ids: string[], record: string): StoredRun[] {
    row.addQuery('sys_id', 'IN', ids.join(','))
    row.addQuery('state', 'awaiting_approval')
    if (record) row.addQuery('record_id', record)
    row.orderBy('approval_until')
    return runsIn(row)
}

/** Other answers to the same question on the same device, in the same domain and with their rows, newest first. */
export function sameQuestion(row: GlideRecord, run: StoredRun, limit: number): StoredRun[] {
    row.addQuery('definition', run.definition)
    row.addQuery('device', run.device)
    row.addQuery('sys_domain', run.domain)
    row.addQuery('text', run.text)
    row.addQuery('state', 'completed')
    row.addQuery('sys_id', '!=', run.id)
    row.addNullQuery('responses_removed_at')
    row.orderByDesc('finished')
    row.setLimit(limit)
    return runsIn(row)
}

/** Earlier runs on the same device and in the same domain that were sent to 1E, newest first. */
export function runsOnDevice(run: StoredRun, limit: number): StoredRun[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('device', run.device)
    row.addQuery('sys_domain', run.domain)
    row.addQuery('sys_id', '!=', run.id)
    row.addNotNullQuery('platform_id')
    row.orderByDesc('number')
    row.setLimit(limit)
    return runsIn(row)
}

/** The newest run that asks peers this question; null for none. */
export function peersRunOf(run: StoredRun): StoredRun | null {
    const row = new GlideRecord(RUNS)
    row.addQuery('peers_of', run.id)
    row.orderByDesc('number')
    row.setLimit(1)
    return runsIn(row)[0] || null
}

/** Runs of an action for this record since then, oldest first. */
export function actionsSince(record: string, definition: string, since: number): StoredRun[] {
    const row = new GlideRecord(RUNS)
    row.addQuery('record_id', record)
    row.addQuery('definition', definition)
    row.addQuery('sys_created_on', '>=', toFieldTime(since))
    row.orderBy('number')
    return runsIn(row)
}

/** How many runs of these records there are, as `runsOfRecords` finds them. */
export function countRunsOfRecords(records: string[]): number {
    const all: Condition[] = [['record_id', 'IN', records.join(',')]]
    const looks: Condition[] = [
        ['proof', '!=', ''],
        ['kind', '=', 'question'],
    ]
    const peers: Condition[] = [['peers_of', '!=', '']]
    return [looks, peers].reduce((left, some) => left - countRows(RUNS, all.concat(some)), countRows(RUNS, all))
}

/** True when a run for this record was sent to 1E. */
export function wasSentFor(record: string): boolean {
    const conditions: Condition[] = [
        ['record_id', '=', record],
        ['platform_id', '!=', ''],
    ]
    return countRows(RUNS, conditions) > 0
}
