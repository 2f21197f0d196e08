import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import type { Proof, ProofReason } from '../contract/proof.ts'
import type { RecordTable, Verdict } from '../contract/run.ts'
import { idsOf } from '../glide.ts'
import {
    choice,
    type Field,
    optionalNumber,
    type Read,
    readFields,
    text,
    time,
    whole,
    writeFields,
} from '../runs/field.ts'
import type { Found } from './found.ts'
import type { Terms } from './terms.ts'

/** The table of proofs. */
export const PROOFS = 'x_1e_connect_proof'

/** The check as it was when the proof began, and what the answers said. */
export interface ProofDetails {
    terms: Terms
    question: string
    before: Found | null
    after: Found | null
    /** True when the action was done and the answer before it shows the symptom: an answer after it can tell something. */
    tells: boolean
    /** What was told before the question was asked once more, oldest first. */
    earlier: Told[]
    /** sys_id of who asked once more last; '' before that. */
    askedBy: string
}

/** A verdict that was found. */
export interface Told {
    verdict: Verdict
    reason: '' | ProofReason
    decided: number
    after: Found | null
}

const DETAILS: Field<ProofDetails> = {
    read: (row) => JSON.parse(row.getValue('details') || '{}') as ProofDetails, // written below
    write: (row, value) => row.setValue('details', JSON.stringify(value)),
}

const FIXED = {
    definition: text('definition'),
    valuesKey: text('values_key'),
    table: choice<RecordTable>('record_table', 'incident'),
    record: text('record_id'),
    recordNumber: text('record_number'),
    device: text('device'),
    requestedBy: text('requested_by'),
    domain: text('sys_domain'),
}

const CHANGING = {
    /** Empty until the action is stored. */
    run: text('run'),
    before: text('run_before'),
    after: text('run_after'),
    state: choice<Proof['state']>('state', 'before'),
    verdict: choice<'' | Verdict>('verdict', ''),
    reason: choice<'' | ProofReason>('reason', ''),
    details: DETAILS,
    /** Answers after the action that were judged. */
    looks: whole('looks'),
    /** When the collector looks, or the question is asked next. */
    nextAt: optionalNumber('next_at'),
    workNote: choice<'' | 'wanted' | 'done'>('work_note', ''),
    decided: time('decided'),
}

const FIELDS = { ...FIXED, ...CHANGING }

export type StoredProof = Read<typeof FIELDS> & { id: string; created: number }
export type ProofChanges = Partial<Read<typeof CHANGING>>
export type NewProof = Read<typeof FIXED> & Pick<StoredProof, 'details' | 'workNote' | 'nextAt'>

/** sys_id of who waits for the verdict. */
export function askerOf({ details, requestedBy }: StoredProof): string {
    return details.askedBy || requestedBy
}

/** Maps the current row to a proof. */
export function toProof(row: GlideRecord): StoredProof {
    const created = fromFieldTime(row.getValue('sys_created_on')) || 0
    return { id: row.getUniqueValue(), created: created, ...readFields(FIELDS, row) }
}

function rowOf(id: string): GlideRecord | null {
    const row = new GlideRecord(PROOFS)
    return id && row.get('sys_id', id) ? row : null
}

/** The proof with that sys_id, or null. */
export function proofById(id: string): StoredProof | null {
    const row = rowOf(id)
    return row && toProof(row)
}

/** Stores a proof that begins. Returns its sys_id. */
export function insertProof(proof: NewProof): string {
    const row = new GlideRecord(PROOFS)
    row.newRecord()
    writeFields(FIELDS, row, proof)
    row.setValue('state', 'before')
    return String(row.insert())
}

/** Writes what has become of it. Callers hold its claim. */
export function updateProof(id: string, changes: ProofChanges): StoredProof | null {
    const row = rowOf(id)
    if (!row) return null
    writeFields(CHANGING, row, changes)
    row.update()
    return toProof(row)
}

/** Takes back a proof whose action was not stored. */
export function deleteProof(id: string): void {
    const row = rowOf(id)
    if (row) row.deleteRecord()
}

/** True while the action waits for the answer before it. */
export function holdsBack(id: string): boolean {
    const row = rowOf(id)
    return row !== null && CHANGING.state.read(row) === 'before'
}

/** Milliseconds after the verdict for which the note is left to the page of the agent. */
const LEFT_AFTER_MS = 60000

/** sys_ids of proofs that are due, and of those whose work note is still to be written; longest overdue first. */
export function dueProofs(limit: number): string[] {
    const open = new GlideRecord(PROOFS)
    open.addQuery('state', '!=', 'done')
    open.addQuery('next_at', '<=', String(nowMs()))
    open.orderBy('next_at')
    const noting = new GlideRecord(PROOFS)
    noting.addQuery('work_note', 'wanted')
    noting.addQuery('decided', '<=', toFieldTime(nowMs() - LEFT_AFTER_MS))
    return idsOf(open, limit).concat(idsOf(noting, limit))
}

/** sys_id of the action of a proof; empty for none. */
export function actionOf(id: string): string {
    const row = rowOf(id)
    return row ? CHANGING.run.read(row) : ''
}
