import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs } from '../clock.ts'
import { runById, updateRun } from './store.ts'
import type { StoredRun } from './stored.ts'

const TABLE = 'x_1e_connect_claim'
/** No transaction lives this long: whoever held an older claim is gone. */
const DEAD_AFTER_MS = 90000

/** No step of a run: the right to write its work note, which holds up nobody who loads more or attaches. */
const NOTE = -1

/** True when the claim is ours: the unique index on run and step decides. */
function insertClaim(run: StoredRun, step: number): boolean {
    const claim = new GlideRecord(TABLE)
    claim.initialize()
    claim.setValue('run', run.id)
    claim.setValue('step', step)
    claim.setValue('sys_domain', run.domain)
    if (claim.insert()) return true
    removeDead(run.id, step)
    return false
}

/** The query stands on that claim; null when nobody has it. */
function claimOf(run: string, step: number): GlideRecord | null {
    const claim = new GlideRecord(TABLE)
    claim.addQuery('run', run)
    claim.addQuery('step', step)
    claim.query()
    return claim.next() ? claim : null
}

/** Takes the right to do the run's next step and answers the run as it stands then; null when another transaction has it. */
export function takeStep(run: StoredRun): StoredRun | null {
    if (!insertClaim(run, run.step)) return null
    const current = runById(run.id)
    if (current && current.step === run.step) return current
    giveBack(run.id, run.step)
    return null
}

/** Takes the right to write the run's work note, and answers the run as it stands then; null when another has it. */
export function takeNote(run: StoredRun): StoredRun | null {
    return insertClaim(run, NOTE) ? runById(run.id) : null
}

export function giveNoteBack(run: string): void {
    giveBack(run, NOTE)
}

/** Gives the right back. The step has risen by then, so nobody can take the same one again and act on it. */
export function giveBack(run: string, step: number): void {
    const claim = claimOf(run, step)
    if (claim) claim.deleteRecord()
}

/** True when whoever made this claim is gone. */
export function isDead(claim: GlideRecord): boolean {
    const taken = fromFieldTime(claim.getValue('sys_created_on'))
    return taken !== null && nowMs() - taken >= DEAD_AFTER_MS
}

/** Removes a claim whose holder died, and raises the step past it, so that the run can go on. */
function removeDead(run: string, step: number): void {
    const claim = claimOf(run, step)
    if (!claim || !isDead(claim)) return
    if (step !== NOTE) updateRun(run, step, {}, true)
    claim.deleteRecord()
}
