import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import { rowOfRun, toStoredRun, updateRun, writeRun } from './store.ts'
import type { RunChanges, StoredRun } from './stored.ts'

/** The table of claims. */
export const CLAIMS = 'x_1e_connect_claim'
/** No transaction lives this long: whoever held an older claim is gone. */
const DEAD_AFTER_MS = 90000

/** What a claim belongs to; each may be empty. */
interface Owner {
    run: string
    /** Whose 1E is spoken to while it is held. */
    configuration: string
    domain: string
}

/** How many calls to the 1E of a configuration may be under way, with the one that is to be made. */
export interface Room {
    configuration: string
    most: number
}

/** True when whoever took the claim is gone. */
export function isDead(claim: GlideRecord): boolean {
    const taken = fromFieldTime(claim.getValue('sys_created_on'))
    return taken !== null && nowMs() - taken >= DEAD_AFTER_MS
}

/** The claim of that name; null when nobody has it. */
export function claimNamed(name: string): GlideRecord | null {
    const claim = new GlideRecord(CLAIMS)
    return claim.get('name', name) ? claim : null
}

/** Takes the claim; null when somebody else was quicker since it was looked for: the unique index decides. */
export function insertClaim(name: string, owner: Owner): GlideRecord | null {
    const claim = new GlideRecord(CLAIMS)
    claim.initialize()
    claim.setValue('name', name)
    claim.setValue('run', owner.run)
    claim.setValue('configuration', owner.configuration)
    claim.setValue('sys_domain', owner.domain)
    return claim.insert() ? claim : null
}

/** True when nobody has the claim, that of somebody who is gone being removed first. */
export function isFree(name: string): boolean {
    const claim = claimNamed(name)
    if (!claim) return true
    if (!isDead(claim)) return false
    claim.deleteRecord()
    return true
}

/** Does the work of which this is the name, unless somebody else is at it; null then. */
export function withClaim<T>(name: string, owner: Owner, work: () => T): T | null {
    const mine = isFree(name) ? insertClaim(name, owner) : null
    if (!mine) return null
    try {
        return work()
    } finally {
        mine.deleteRecord()
    }
}

const STEP = 'step:'

/** Name of the claim of the run's present step. */
export function stepName(run: StoredRun): string {
    return STEP + run.id + ':' + run.step
}

/** Claims of steps, of one run or of all, older than any transaction lives. */
export function deadStepClaims(run: string | null, limit: number): GlideRecord {
    const claim = new GlideRecord(CLAIMS)
    claim.addQuery('name', 'STARTSWITH', STEP)
    claim.addQuery('sys_created_on', '<=', toFieldTime(nowMs() - DEAD_AFTER_MS))
    if (run) claim.addQuery('run', run)
    claim.setLimit(limit)
    claim.query()
    return claim
}

/** True when the run's step is free, and 1E has room for one call more. One look for both. */
function mayTake(run: StoredRun, room: Room | null): boolean {
    const name = stepName(run)
    const claim = new GlideRecord(CLAIMS)
    const condition = claim.addQuery('name', name)
    if (room) condition.addOrCondition('configuration', room.configuration)
    claim.query()
    let underWay = 0
    while (claim.next()) {
        // That of a transaction that died too: what it stored is counted first (lifecycle/dead-steps.ts).
        if (claim.getValue('name') === name) return false
        if (!isDead(claim)) underWay++
    }
    return !room || underWay < room.most
}

/** The right to do one step of a run. */
export interface Step {
    /** The run as it stands at the beginning of the step. */
    run: StoredRun
    /** Writes in the middle of the step; null when the step is somebody else's by now: whoever has it goes no further. */
    note(changes: RunChanges): StoredRun | null
    /** Writes what the step came to, and ends it; null as before. */
    end(changes: RunChanges): StoredRun | null
}

/** So long nobody can have taken the step away, and the row that was read with it is that of the run. */
const SURE_MS = 60000

function stepOf(row: GlideRecord): Step {
    const taken = nowMs()
    const run = toStoredRun(row)
    const write = (changes: RunChanges) =>
        nowMs() - taken < SURE_MS ? writeRun(row, run.step, changes) : updateRun(run.id, run.step, changes)
    return { run: run, note: write, end: (changes) => write({ ...changes, step: run.step + 1 }) }
}

/**
 * Does the run's next step with the run as it then stands, unless another transaction has the step or 1E has no room for
 * another call; null then. The step has risen when the claim is given back, so nobody does the same one again.
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
