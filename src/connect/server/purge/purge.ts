import { nowMs } from '../clock.ts'
import { RANGES } from '../configurations/settings.ts'
import { everyConfiguration } from '../configurations/store.ts'
import { idsOf } from '../glide.ts'
import { questionsKept } from '../instructions/store.ts'
import { PROOFS } from '../proofs/store.ts'
import { CALLS, oldCalls } from '../requests/store.ts'
import { oldRunIdsWithUncountedRows } from '../responses/old.ts'
import { RESPONSES } from '../responses/store.ts'
import { REVEALS } from '../reveals/store.ts'
import { CLAIMS, presses } from '../runs/claims.ts'
import { RUN_EVENTS } from '../runs/events.ts'
import { noteEmpty, noteRemoval, type Owner, oldRunIds, oldRunIdsWithRows, supersededRunIds } from '../runs/old.ts'
import { RUNS } from '../runs/store.ts'
import { daysBefore, monthsBefore } from './age.ts'
import { CHUNK, deleteChunkOf, deleteRows } from './chunk.ts'

/** Tables below a run besides its responses, which are deleted first. */
const BELOW = [CLAIMS, RUN_EVENTS, PROOFS, REVEALS, CALLS]

export interface Keeper {
    name: string
    owner: Owner
    days: number
    /** Days that the last answers to chosen questions stay. */
    lastDays: number
    months: number
}

/** How long runs are kept: by each configuration, and by the defaults for runs whose configuration is gone. */
export function keepers(): Keeper[] {
    const configurations = everyConfiguration()
    const found: Keeper[] = configurations.map((each) => ({
        name: each.name,
        owner: { operator: '=', configurations: each.id },
        days: each.settings.responseKeepDays,
        lastDays: each.settings.lastAnswerKeepDays,
        months: each.settings.historyKeepMonths,
    }))
    found.push({
        name: '-',
        owner: { operator: 'NOT IN', configurations: configurations.map((each) => each.id).join(',') || '-' },
        days: RANGES.responseKeepDays.fallback,
        lastDays: RANGES.lastAnswerKeepDays.fallback,
        months: RANGES.historyKeepMonths.fallback,
    })
    return found
}

/**
 * Removes the rows of these runs. Returns false when the time is over before. The runs are marked before the first row is deleted
 * and count rows until the last is gone: wherever this breaks off, they are found again.
 */
function removeRows(runs: string[], end: number): boolean {
    noteRemoval(runs, nowMs())
    while (deleteChunkOf(RESPONSES, runs) > 0) {
        if (nowMs() > end) return false
    }
    noteEmpty(runs)
    return true
}

/** Runs whose rows are due, at most one chunk. */
function dueRuns({ owner, days, lastDays }: Keeper): string[] {
    const now = nowMs()
    const before = daysBefore(now, days)
    const kept = lastDays > days ? questionsKept(owner.configurations) : []
    const runs = oldRunIdsWithRows(owner, before, kept, CHUNK)
    if (runs.length > 0) return runs
    const superseded = kept.length > 0 ? supersededRunIds(owner, kept, before, daysBefore(now, lastDays), CHUNK) : []
    return superseded.length > 0 ? superseded : oldRunIdsWithUncountedRows(owner, before, CHUNK)
}

/**
 * Removes the rows of runs that ended longer ago than *Instruction response keep days*, those of last answers to chosen questions when
 * *Keep last answers* is over: the runs stay. Returns how many runs.
 */
export function purgeResponsesOf(keeper: Keeper, end: number): number {
    let purged = 0
    while (nowMs() <= end) {
        const runs = dueRuns(keeper)
        if (runs.length === 0 || !removeRows(runs, end)) break
        purged += runs.length
    }
    return purged
}

/** Removes runs that ended longer ago than *Instruction history keep months*, with everything below them. Returns how many. */
export function purgeHistoryOf(keeper: Keeper, end: number): number {
    const before = monthsBefore(nowMs(), keeper.months)
    let purged = 0
    while (nowMs() <= end) {
        const runs = oldRunIds(keeper.owner, before, CHUNK)
        if (runs.length === 0 || !removeRows(runs, end)) break
        for (const table of BELOW) while (deleteChunkOf(table, runs) > 0);
        deleteRows(RUNS, runs)
        purged += runs.length
    }
    return purged
}

/** Days that the outcome of a press is kept that is about no run. */
const PRESS_DAYS = 30

/** Removes the outcomes of old presses that are about a configuration: those about a run go with it. */
export function purgePresses(): void {
    for (;;) {
        const ids = idsOf(presses(daysBefore(nowMs(), PRESS_DAYS)), CHUNK)
        if (ids.length === 0) return
        deleteRows(CLAIMS, ids)
    }
}

/** Removes old calls of flows and AI agents that were about no run: as long as any connection keeps runs. */
export function purgeCalls(): void {
    const months = keepers().map((keeper) => keeper.months)
    const before = monthsBefore(nowMs(), Math.max.apply(null, months))
    for (;;) {
        const ids = oldCalls(before, CHUNK)
        if (ids.length === 0) return
        deleteRows(CALLS, ids)
    }
}
