import { shown } from '../access.ts'
import type { Run } from '../contract/run.ts'
import type { List } from '../contract/wire.ts'
import { cancel, look, start } from '../doors/runs.ts'
import { readableRecord, withOrigins } from '../records/store.ts'
import { pressOf } from '../runs/presses.ts'
import { countRunsOfRecords, runByPress, runsOfRecords } from '../runs/store.ts'
import { answer, queryText, type Request, type Response } from './answer.ts'
import { checkedKey, parseKeyed, parseRunRequest } from './body.ts'

const MOST_LISTED = 50

/** POST /runs */
export function postRun(request: Request, response: Response): void {
    answer(response, (): Run => start(parseRunRequest(request.body.data), null), 201)
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
    answer(response, (): Run => look(request.pathParams['id']))
}

/** POST /runs/{id}/cancel */
export function postCancel(request: Request, response: Response): void {
    answer(response, (): Run => cancel(request.pathParams['id'], parseKeyed(request.body.data)))
}
