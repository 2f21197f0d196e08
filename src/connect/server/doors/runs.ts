import { gs } from '@servicenow/glide'
import { isAdministrator, readableRun, shown } from '../access.ts'
import type { Run } from '../contract/run.ts'
import type { RunRequest } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { advance, advanceForPage } from '../lifecycle/advance.ts'
import { cancelRun } from '../lifecycle/cancel.ts'
import { finishEnd } from '../lifecycle/endings.ts'
import { followProof } from '../lifecycle/proof-follow.ts'
import { type Cause, startRun } from '../lifecycle/start.ts'
import { mayWrite, readableRecord } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import { BUDGET_MS } from './budget.ts'

/** Starts a run in the name of the user. `cause`: a flow or an AI agent that does it; null for a person. */
export function start(wanted: RunRequest, cause: Cause | null): Run {
    const record = readableRecord(wanted.table, wanted.record)
    // Checked now: the file is written later, without the agent's rights.
    if (wanted.attach === true && !mayWrite(record)) throw fail('attach_forbidden')
    const run = startRun(wanted, record, BUDGET_MS, { cause: cause })
    if (run.proof) followProof(run.proof, BUDGET_MS)
    return shown(advance(run, BUDGET_MS))
}

/** The run, advanced when its next step is due. */
export function look(id: string | undefined): Run {
    const run = readableRun(id)
    // Its next step is another run's.
    if (run.proof && run.state === 'queued') followProof(run.proof, BUDGET_MS)
    return shown(advanceForPage(run, BUDGET_MS))
}

/** Cancels a run of the user, an administrator any. `key` is that of the press; null for none. */
export function cancel(id: string | undefined, key: string | null): Run {
    const run = readableRun(id)
    if (run.requestedBy.id !== gs.getUserID() && !isAdministrator()) throw fail('forbidden')
    once(run, 'cancel', key, () => {
        cancelRun(run, BUDGET_MS)
        return {}
    })
    return shown(finishEnd(readableRun(run.id), 'look'))
}
