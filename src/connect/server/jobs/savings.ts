import { nowMs } from '../clock.ts'
import { followIncidents } from '../savings/outcomes.ts'
import { repair } from '../savings/settle.ts'

/** Milliseconds for each part; the rest waits for the next night. */
const PART_MS = 300000

/** The scheduled job. Settles savings first, because the history is purged afterwards. */
export function repairSavings(): void {
    repair(nowMs() + PART_MS)
    followIncidents(nowMs() + PART_MS)
}
