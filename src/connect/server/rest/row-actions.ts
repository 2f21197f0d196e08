import { runWithReadableRows } from '../access.ts'
import type { List, RowAction } from '../contract/wire.ts'
import { readableRecord } from '../records/store.ts'
import { rowActionsFor } from '../row-actions/offer.ts'
import { answer, type Request, type Response } from './answer.ts'

/** GET /runs/{id}/row-actions */
export function getRowActions(request: Request, response: Response): void {
    answer(response, (): List<RowAction> => {
        const run = runWithReadableRows(request.pathParams['id'])
        return rowActionsFor(run, readableRecord(run.table, run.record))
    })
}
