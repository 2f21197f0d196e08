import { readableAnswersLike, runWithReadableRows } from '../access.ts'
import { earlierAnswers } from '../comparisons/earlier.ts'
import type { EarlierAnswers } from '../contract/earlier.ts'
import { readableRecord } from '../records/store.ts'
import { answer, type Request, type Response } from './answer.ts'

/** GET /runs/{id}/earlier */
export function getEarlier(request: Request, response: Response): void {
    answer(response, (): EarlierAnswers => {
        const run = runWithReadableRows(request.pathParams['id'])
        return earlierAnswers(run, readableRecord(run.table, run.record), readableAnswersLike(run))
    })
}
