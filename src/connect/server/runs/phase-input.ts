import type { Run } from '../contract/run.ts'

/** The parts of a run that decide its phase. */
export type PhaseInput = Pick<
    Run,
    'state' | 'platformId' | 'platformStatus' | 'counts' | 'device' | 'problem' | 'noRows' | 'approval' | 'started'
> & {
    instruction: Pick<Run['instruction'], 'kind'>
    /** When its rows were removed, in the user's format; null while they are stored. */
    removedOn: string | null
    /** Until when 1E waits for the device, in the user's format; '' when it was not sent. */
    waitsUntil: string
}
