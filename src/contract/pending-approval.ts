import type { Run } from './run.ts'
import type { Profile } from './times.ts'
import type { List } from './wire.ts'

/** One request that the calling user can decide. */
export interface PendingApproval {
    run: Run
    /** What the instruction does, in 1E's words; empty where it has none. */
    effect: string
    /** Number of the record. */
    number: string
    /** Short description of the record; null when the user may not read the record. */
    about: string | null
}

/** GET /approvals: the requests that end soonest come first. */
export interface PendingApprovals extends List<PendingApproval> {
    profile: Profile
}
