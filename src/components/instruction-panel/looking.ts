import { pause } from '../shared/pause.ts'
import { backoffMs, isPassing, troubleFrom } from '../shared/rest.ts'

/** Milliseconds between two looks whether the page is seen again. */
const HIDDEN_MS = 1000

/**
 * Looks again after as many milliseconds as `look` says, until it says null or the signal is aborted. After a failure that passes it waits
 * longer each time, and it does not look while nobody sees the page. Throws any other failure.
 */
export async function keepLooking(signal: AbortSignal, look: () => Promise<number | null>): Promise<void> {
    let failures = 0
    while (!signal.aborted) {
        let waitMs: number | null
        try {
            waitMs = await look()
            failures = 0
        } catch (error) {
            const trouble = troubleFrom(error)
            if (signal.aborted || !isPassing(trouble)) throw error
            waitMs = backoffMs(++failures, trouble)
        }
        if (waitMs === null) return
        await pause(waitMs)
        while (document.hidden && !signal.aborted) await pause(HIDDEN_MS)
    }
}
