import { type GlideRecord, gs } from '@servicenow/glide'
import { noteRetrievalAsked } from '../configurations/store.ts'
import { callCore } from '../core.ts'
import { addRetrievalJob } from './retrieval-job.ts'

/** Milliseconds for looking at the settings alone. */
const BUDGET_MS = 1000

/**
 * Queues the retrieval: it never runs in the request of a click. Throws at once when a setting is missing. `force` accepts a list that
 * has lost half of its instructions. The first retrieval adds the scheduled job.
 */
export function queueRetrieval(configuration: GlideRecord, force: boolean): void {
    const id = configuration.getUniqueValue()
    callCore('settings', { configuration: id, budgetMs: BUDGET_MS })
    addRetrievalJob()
    noteRetrievalAsked(id)
    gs.eventQueue('x_1e_connect.retrieve', configuration, gs.getUserID(), force ? 'force' : '')
}
