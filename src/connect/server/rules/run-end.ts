import type { GlideRecord } from '@servicenow/glide'
import { finishEnd } from '../lifecycle/endings.ts'
import { runById } from '../runs/store.ts'

/** A run has ended. Runs asynchronously: no page waits for the saving, or for the incident's own rules. */
export function onRunEnded(current: GlideRecord): void {
    const run = runById(current.getUniqueValue())
    if (run) finishEnd(run, 'end')
}
