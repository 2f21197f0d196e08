import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import { requestsMade } from '../core.ts'
import { rowOfRun, toStoredRun, updateRun, writeRun } from './store.ts'
import type { RunChanges, StoredRun } from './stored.ts'

/** The table of claims. */
export const CLAIMS = 'x_1e_connect_claim'
/** Milliseconds that no transaction lives: the owner of an older claim is dead. */
const DEAD_AFTER_MS = 90000

/** What a claim belongs to. Each may be empty. */
interface Owner {
    run: string
    /** Configuration whose 1E is called while the claim is held. */
    configuration: string
    domain: string
}

/** Limit of the calls that run at the same time to the 1E of a configuration. */
export interface Room {
    configuration: string
    most: number
}

/** True when the transaction that took the claim is dead. */
export function isDead(claim: GlideRecord): boolean {
    const taken = fromFieldTime(claim.getValue('sys_created_on'))
    return taken !== null && nowMs() - taken >= DEAD_AFTER_MS
}

/** The claim of that name, or null. */
export function claimNamed(name: string): GlideRecord | null {
    const claim = new GlideRecord(CLAIMS)
    return claim.get('name', name) ? claim : null
}

/** Takes the claim. Returns null when another transaction was faster: the unique index decides. */
export function insertClaim(name: string, owner: Owner): GlideRecord | null {
    const claim = new GlideRecord(CLAIMS)
    claim.initialize()
    claim.setValue('name', name)
    claim.setValue('run', owner.run)
    claim.setValue('configuration', owner.configuration)
    claim.setValue('sys_domain', owner.domain)
    return claim.insert() ? claim : null
}

/** True when the claim is free. Removes the claim of a dead transaction. */
export function isFree(name: string): boolean {
    const claim = claimNamed(name)
    if (!claim) return true
    if (!isDead(claim)) return false
    claim.deleteRecord()
    return true
}

/** Does the work under a claim of this name. Returns null when another transaction has the claim. */
export function withClaim<T>(name: string, owner: Owner, work: () => T): T | null {
    const claimed = isFree(name) ? insertClaim(name, owner) : null
    if (!claimed) return null
    try {
        return work()
    } finally {
        claimed.deleteRecord()
    }
}

/** Outcomes of presses before then that belong to no run. */
export function presses(before: number): GlideRecord {
    const claim = new GlideRecord(CLAIMS)
    claim.addNullQuery('run')
    claim.addNotNullQuery('outcome')
    claim.addQuery('sys_created_on', '<=', toFieldTime(before))
    return claim
}

const STEP = 'step:'

/** Name of the claim of the run's current step. */
export function stepName(run: StoredRun): string {
    return STEP + run.id + ':' + run.step
}

/** Claims of steps whose transactions are dead, of one run or of all. */
export function deadStepClaims(run: string | null, limit: number): GlideRecord {
    const claim = new GlideRecord(CLAIMS)
    claim.addQuery('name', 'STARTSWITH', STEP)
    claim.addQuery('sys_created_on', '<=', toFieldTime(nowMs() - DEAD_AFTER_MS))
    if (run) claim.addQuery('run', run)
    claim.setLimit(limit)
    claim.query()
    return claim
}

/** True when the run's step is free and 1E has room for one more call. One query for both. */
function mayTake(run: StoredRun, room: Room | null): boolean {
    const name = stepName(run)
    const claim = new GlideRecord(CLAIMS)
    const condition = claim.addQuery('name', name)
    if (room) condition.addOrCondition('configuration', room.configuration)
    claim.query()
    let underWay = 0
    while (claim.next()) {
        // Also when its transaction is dead: lifecycle/dead-steps.ts first counts what that one stored.
        if (claim.getValue('name') === name) return false
        if (!isDead(claim)) underWay++
    }
    return !room || underWay < room.most
}

/** The right to do one step of a run. */
export interface Step {
    /** The run at the beginning of the step. */
    run: StoredRun
    /** Writes in the middle of the step. Returns null when another transaction has the step: the caller must stop. */
    note(changes: RunChanges): StoredRun | null
    /** Writes the result and ends the step. Returns null as `note` does. */
    end(changes: RunChanges): StoredRun | null
}

/** Milliseconds for which the step is surely ours, so that the row that was read with the claim is still current. */
const SURE_MS = 60000

function stepOf(row: GlideRecord): Step {
    const taken = nowMs()
    const run = toStoredRun(row)
    const before = requestsMade()
    const write = (changes: RunChanges) =>
        nowMs() - taken < SURE_MS ? writeRun(row, run.step, changes) : updateRun(run.id, run.step, changes)
    return {
        run: run,
        note: write,
        end: (changes) => {
            const made = run.platformRequests + requestsMade() - before
            return write({ ...changes, step: run.step + 1, platformRequests: made })
        },
    }
}

/**
 * Does the run's next step. Returns null when another transaction has the step, or 1E has no room for another call. `step` of the
 * run has risen when the claim is deleted, so the same step is not done again.
 */
export function withStep<T>(run: StoredRun, room: Room | null, work: (step: Step) => T): T | null {
    if (!mayTake(run, room)) return null
    const owner = { run: run.id, configuration: room ? room.configuration : '', domain: run.domain }
    const claim = insertClaim(stepName(run), owner)
    if (!claim) return null
    try {
        const row = rowOfRun(run.id)
        const step = row && stepOf(row)
        return step && step.run.step === run.step ? work(step) : null
    } finally {
        claim.deleteRecord()
    }
}
