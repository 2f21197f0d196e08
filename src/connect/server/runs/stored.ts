import type { RunState } from '../contract/run.ts'
import type { Read, Written } from './field.ts'
import type { ASIDE, CHANGING, FIELDS, FIXED } from './fields.ts'
import type { RunEvent } from './transitions.ts'

export type { ApprovalRow, NotedAttachment } from './fields.ts'

/** A run as it is stored. Times are milliseconds since the epoch, or null. */
export type StoredRun = Read<typeof FIELDS> & { id: string }

/** What a step changes. The state changes by an event alone, from the one in which the row then is. */
export type RunChanges = Partial<Written<typeof CHANGING>> & { event?: RunEvent }

/** What is written beside the steps of a run. */
export type RunAside = Partial<Written<typeof ASIDE>>

/** What is known when a run is asked for. */
export type NewRun = Written<typeof FIXED> &
    Pick<Written<typeof CHANGING>, 'columns' | 'requests' | 'nextPollAt' | 'attachState'> &
    Pick<Written<typeof ASIDE>, 'workNote'> & {
        state: Extract<RunState, 'queued' | 'awaiting_approval'>
        /** Held by one open run at a time. */
        guard: string
        /** What the press of a button stands for; null where nobody pressed one. */
        press: string | null
    }
