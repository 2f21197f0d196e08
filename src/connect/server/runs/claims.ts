import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import { countRowsOf } from '../responses/store.ts'
import { rowOfRun, toStoredRun, updateRun, writeRun } from './store.ts'
import type { RunChanges, StoredRun } from './stored.ts'

const TABLE = 'x_1e_connect_claim'
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

function isDead(claim: GlideRecord): boolean {
    const taken = fromFieldTime(claim.getValue('sys_created_on'))
    return taken !== null && nowMs() - taken >= DEAD_AFTER_MS
}

/** The claim of that name; null when nobody has it. */
export function claimNamed(name: string): GlideRecord | null {
    const claim = new GlideRecord(TABLE)
    return claim.get('name', name) ? claim : null
}

/** Takes the claim; null when somebody else was quicker since it was looked for: the unique index decides. */
export function insertClaim(name: string, owner: Owner): GlideRecord | null {
    const claim = new GlideRecord(TABLE)
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

function stepName(run: StoredRun): string {
    return STEP + run.id + ':' + run.step
}

/**
 * The claim of somebody who died: the step rises past it, so that the run can go on and nothing is done twice. Rows that were
 * stored before that count from now on, whether or not there is a next step.
 */
function raisePast(run: StoredRun, claim: GlideRecord): void {
    const stored = run.responsesRemovedAt === null ? Math.max(run.counts.stored, countRowsOf(run.id)) : 0
    const counts = { stored: stored, found: Math.max(run.counts.found, stored) }
    updateRun(run.id, run.step, stored > run.counts.stored ? { counts: counts } : {}, true)
    claim.deleteRecord()
}

const STEP = 'step:'

/** Runs with steps that somebody holds who died. */
export function runsWithDeadSteps(limit: number): string[] {
    const claim = new GlideRecord(TABLE)
    claim.addQuery('name', 'STARTSWITH', STEP)
    claim.addQuery('sys_created_on', '<=', toFieldTime(nowMs() - DEAD_AFTER_MS))
    claim.setLimit(limit)
    claim.query()
    const runs: string[] = []
    while (claim.next()) runs.push(claim.getValue('run') || '')
    return runs
}

/** Ends the steps of the run that died, so that nothing which they stored is left uncounted. */
export function endDeadSteps(run: StoredRun): void {
    const claim = new GlideRecord(TABLE)
    claim.addQuery('run', run.id)
    claim.addQuery('name', 'STARTSWITH', STEP)
    claim.query()
    while (claim.next()) {
        if (!isDead(claim)) continue
        if (claim.getValue('name') === stepName(run)) raisePast(run, claim)
        else claim.deleteRecord()
    }
}

/** True when the run's step is free, and 1E has room for one call more. One look for both. */
function mayTake(run: StoredRun, room: Room | null): boolean {
    const name = stepName(run)
    const claim = new GlideRecord(TABLE)
    const condition = claim.addQuery('name', name)
    if (room) condition.addOrCondition('configuration', room.configuration)
    claim.query()
    let underWay = 0
    while (claim.next()) {
        if (claim.getValue('name') === name) {
            if (isDead(claim)) raisePast(run, claim)
            return false
        }
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
    const write = (changes: RunChanges, raise: boolean) =>
        nowMs() - taken < SURE_MS
            ? writeRun(row, run.step, changes, raise)
            : updateRun(run.id, run.step, changes, raise)
    return { run: run, note: (changes) => write(changes, false), end: (changes) => write(changes, true) }
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
