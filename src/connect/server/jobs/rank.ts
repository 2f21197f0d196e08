import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { thrownText } from '../failure.ts'
import { judgeAgain, noteRuns } from '../outcomes/note.ts'

const TICK_MS = 20000

/** Brings the ranking of the quick fixes up to date. What is left goes on at the next tick. */
export function rank(): void {
    try {
        const end = nowMs() + TICK_MS
        judgeAgain(end)
        noteRuns(end)
    } catch (thrown) {
        gs.error('Ranking of quick fixes: {0}', thrownText(thrown))
    }
}
