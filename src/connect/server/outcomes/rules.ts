import type { IncidentFacts } from '../records/incident.ts'

/** What became of an incident after an instruction was run for it, and what that says about the next one. */

/** `open`: not known yet, or resolved without the instruction. */
export type Result = 'open' | 'held' | 'returned'

/**
 * Whether the incident stayed resolved after the run ended. A reopening before that does not count against the instruction, a
 * resolution before that does not count for it.
 */
export function resultOf(incident: IncidentFacts, endedAt: number): Result {
    const cameBack = incident.reopenCount > 0 && (incident.reopenedAt === null || incident.reopenedAt >= endedAt)
    if (cameBack) return 'returned'
    return incident.isResolved && incident.resolvedAt !== null && incident.resolvedAt >= endedAt ? 'held' : 'open'
}

/** 95 % on both sides. */
const Z = 1.96

/**
 * Lower bound of the Wilson score interval: the share that is at least certain. Three of three is less than fifty of sixty. 0 when
 * nothing is known.
 */
export function wilson(held: number, total: number): number {
    if (total <= 0) return 0
    const share = held / total
    const z2 = Z * Z
    const centre = share + z2 / (2 * total)
    const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * total)) / total)
    return Math.min(share, Math.max(0, (centre - spread) / (1 + z2 / total)))
}

/** Incidents of one kind for which the same instruction was run. */
export interface Tally {
    held: number
    total: number
    /** Mean seconds until the device had answered. */
    seconds: number
}

/** The sum of two tallies, with the weighted mean. */
export function joined(a: Tally, b: Tally): Tally {
    const total = a.total + b.total
    const seconds = total === 0 ? 0 : (a.seconds * a.total + b.seconds * b.total) / total
    return { held: a.held + b.held, total: total, seconds: seconds }
}
