import type { GlideRecord } from '@servicenow/glide'
import { finishEnd } from '../lifecycle/endings.ts'
import { runById } from '../runs/store.ts'

/** A run has ended. In a transaction of its own: neither its saving nor what the incident's rules do is worth a page's waiting. */
export function onRunEnded(current: GlideRecord): void {
    const run = runById(current.getUniqueValue())
    if (run) finishEnd(run, 'end')
}
