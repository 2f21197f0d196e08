import { GlideRecordSecure, gs } from '@servicenow/glide'
import { CONFIGURATIONS } from './configurations/store.ts'
import type { Run } from './contract/run.ts'
import { fail } from './failure.ts'
import { isSysId } from './glide.ts'
import { PROOFS, type StoredProof, toProof } from './proofs/store.ts'
import { CATEGORIES, FIXES } from './quick-fixes/store.ts'
import { RESPONSES } from './responses/store.ts'
import { toRun } from './runs/answer.ts'
import { RUNS, sameQuestion, toStoredRun, waitingAmong } from './runs/store.ts'
import type { StoredRun } from './runs/stored.ts'

export function isAdministrator(): boolean {
    return gs.hasRole('x_1e_connect.Tachyon_Admin')
}

/** True when the user may see private columns. No other role of ours contains it. */
export function mayReveal(): boolean {
    return gs.hasRole('x_1e_connect.Tachyon_Privacy')
}

/** True when the user can be asked for approvals. */
export function isApprover(): boolean {
    return gs.hasRole('x_1e_connect.Tachyon_Approver')
}

/** True when the user may read that run, by the ACLs of its table. */
export function mayReadRun(id: string): boolean {
    return new GlideRecordSecure(RUNS).get('sys_id', id)
}

/** The run. Throws when the user may not read it. */
export function readableRun(id: string | undefined): StoredRun {
    const row = new GlideRecordSecure(RUNS)
    if (!id || !isSysId(id) || !row.get('sys_id', id)) throw fail('run_missing')
    return toStoredRun(row)
}

/** Those of these runs that wait for an approval and that the user may read, soonest end first; of one record when it is given. */
export function readableWaitingRuns(ids: string[], record: string): StoredRun[] {
    return waitingAmong(new GlideRecordSecure(RUNS), ids, record)
}

/**
 * The run. Throws when the user may not read its rows: fewer users may read what a device returned than may read the run. Asks the ACL of
 * rows about a row of this run, as a list of rows does.
 */
export function runWithReadableRows(id: string | undefined): StoredRun {
    const run = readableRun(id)
    if (!mayReadRows(run)) throw fail('rows_forbidden')
    return run
}

function mayReadRows(run: StoredRun): boolean {
    const row = new GlideRecordSecure(RESPONSES)
    row.newRecord()
    row.setValue('run', run.id)
    row.setValue('sys_domain', run.domain)
    return row.canRead()
}

/** Runs that are looked through for what the user may read of them. */
const MOST_LOOKED_THROUGH = 50

/** Other answers to the question of this run on its device, newest first, whose rows the user may read: of whatever record they are. */
export function readableAnswersLike(run: StoredRun): StoredRun[] {
    return sameQuestion(new GlideRecordSecure(RUNS), run, MOST_LOOKED_THROUGH).filter(mayReadRows)
}

/** The proof. Throws when the user may not read it: it tells what answers said. */
export function readableProof(id: string | undefined): StoredProof {
    const row = new GlideRecordSecure(PROOFS)
    if (!id || !isSysId(id) || !row.get('sys_id', id)) throw fail('proof_missing')
    return toProof(row)
}

/** The run as the user sees it. */
export function shown(run: StoredRun): Run {
    return toRun(run, { id: gs.getUserID(), isAdmin: isAdministrator() })
}

/** The configuration. Throws when the user may not read it. */
export function readableConfiguration(id: string | undefined): GlideRecordSecure {
    const row = new GlideRecordSecure(CONFIGURATIONS)
    if (!id || !isSysId(id) || !row.get('sys_id', id)) throw fail('configuration_missing', [''])
    return row
}

/** The configuration. Throws when the user may not change it, which depends on the application that is selected. */
export function changeableConfiguration(id: string | undefined): GlideRecordSecure {
    const row = readableConfiguration(id)
    if (!row.canWrite()) throw fail('configuration_forbidden')
    return row
}

/** sys_id of a quick fix, or of a category of them. Throws when the user may not change it. */
export function changeableQuickFix(id: string | undefined): string {
    for (const table of id && isSysId(id) ? [FIXES, CATEGORIES] : []) {
        const row = new GlideRecordSecure(table)
        if (row.get('sys_id', String(id)) && row.canWrite()) return row.getUniqueValue()
    }
    throw fail('quick_fix_missing')
}
