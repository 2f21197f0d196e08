import type { RunState } from '../contract/run.ts'
import type { Read, Written } from './field.ts'
import type { ASIDE, CHANGING, FIELDS, FIXED } from './fields.ts'
import type { RunEvent } from './transitions.ts'

export type { ApprovalRow, NotedAttachment } from './fields.ts'

/** A run as it is stored. Times are milliseconds since the epoch, or null. */
export type StoredRun = Read<typeof FIELDS> & { id: string }

/** What a step changes. The state is not among it: it follows from `event` and the state of the row. */
export type RunChanges = Partial<Written<typeof CHANGING>> & { event?: RunEvent }

/** What can be written at any step. */
export type RunAside = Partial<Written<typeof ASIDE>>

/** What most runs do without: they are a person's, and of one device. */
type Seldom = 'peersOf' | 'peers' | 'origin' | 'conversation'

/** What is known when a run is asked for. */
export type NewRun = Omit<Written<typeof FIXED>, Seldom> &
    Partial<Pick<Written<typeof FIXED>, Seldom>> &
    Pick<Written<typeof CHANGING>, 'columns' | 'requests' | 'nextPollAt' | 'attachState'> &
    Pick<Written<typeof ASIDE>, 'workNote'> & {
        state: Extract<RunState, 'queued' | 'awaiting_approval'>
        /** Held by one open run at a time. */
        guard: string
        /** The press that starts the run (`pressOf`); null when there is none. */
        press: string | null
    }
