import { gs } from '@servicenow/glide'
import { isAdministrator, readableRun, shown } from '../access.ts'
import type { Run } from '../contract/run.ts'
import type { List } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { advance, advanceForPage } from '../lifecycle/advance.ts'
import { cancelRun } from '../lifecycle/cancel.ts'
import { finishEnd } from '../lifecycle/endings.ts'
import { followProof } from '../lifecycle/proof-follow.ts'
import { startRun } from '../lifecycle/start.ts'
import { mayWrite, readableRecord, withOrigins } from '../records/store.ts'
import { once, pressOf } from '../runs/presses.ts'
import { countRunsOfRecords, runByPress, runsOfRecords } from '../runs/store.ts'
import { answer, BUDGET_MS, queryText, type Request, type Response } from './answer.ts'
import { checkedKey, parseKeyed, parseRunRequest } from './body.ts'

const MOST_LISTED = 50

/** POST /runs */
export function postRun(request: Request, response: Response): void {
    answer(
        response,
        (): Run => {
            const wanted = parseRunRequest(request.body.data)
            const record = readableRecord(wanted.table, wanted.record)
            // Checked now: the file is written later, without the agent's rights.
            if (wanted.attach === true && !mayWrite(record)) throw fail('attach_forbidden')
            const run = startRun(wanted, record, BUDGET_MS)
            if (run.proof) followProof(run.proof, BUDGET_MS)
            return shown(advance(run, BUDGET_MS))
        },
        201
    )
}

/** GET /runs?table=&record=&key= */
export function getRuns(request: Request, response: Response): void {
    answer(response, (): List<Run> => {
        const record = readableRecord(queryText(request, 'table'), queryText(request, 'record'))
        const key = queryText(request, 'key')
        if (key !== '') {
            const run = runByPress(pressOf(checkedKey(key)))
            const items = run && run.record === record.id ? [shown(run)] : []
            return { items: items, total: items.length }
        }
        const records = withOrigins(record)
        const runs = runsOfRecords(records, MOST_LISTED)
        const total = runs.length < MOST_LISTED ? runs.length : countRunsOfRecords(records)
        return { items: runs.map(shown), total: total }
    })
}

/** GET /runs/{id}: one run, advanced when its next step is due. */
export function getRun(request: Request, response: Response): void {
    answer(response, (): Run => {
        const run = readableRun(request.pathParams['id'])
        // Its next step is another run's.
        if (run.proof && run.state === 'queued') followProof(run.proof, BUDGET_MS)
        return shown(advanceForPage(run, BUDGET_MS))
    })
}

/** POST /runs/{id}/cancel */
export function postCancel(request: Request, response: Response): void {
    answer(response, (): Run => {
        const run = readableRun(request.pathParams['id'])
        if (run.requestedBy.id !== gs.getUserID() && !isAdministrator()) throw fail('forbidden')
        const key = parseKeyed(request.body.data)
        once(run, 'cancel', key, () => {
            cancelRun(run, BUDGET_MS)
            return {}
        })
        return shown(finishEnd(readableRun(run.id), 'look'))
    })
}
