import { nowMs } from '../clock.ts'
import { followIncidents } from '../savings/outcomes.ts'
import { repair } from '../savings/settle.ts'

/** Each part stops after this long and goes on the next night. */
const PART_MS = 300000

/** The scheduled job: what is still to be settled first, because history is purged after it. */
export function repairSavings(): void {
    repair(nowMs() + PART_MS)
    followIncidents(nowMs() + PART_MS)
}
