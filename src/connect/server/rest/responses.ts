import { readableRun, runWithReadableRows } from '../access.ts'
import type { PlatformPage, ResponsePage, WholeText } from '../contract/wire.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { fail } from '../failure.ts'
import { maskingLens } from '../responses/lens.ts'
import { loadMore } from '../responses/load-more.ts'
import { MOST_ROWS, storedPage } from '../responses/page.ts'
import { platformPage } from '../responses/platform-page.ts'
import { wholeText } from '../responses/whole.ts'
import { once } from '../runs/presses.ts'
import { answer, queryNumber, queryText, type Request, type Response } from './answer.ts'
import { parseKeyed, parsePageRequest } from './body.ts'
import { lensFor } from './reveals.ts'

/** More rows than a page can show; sequences beyond are refused. */
const MOST_SEQUENCE = 10000000

/** GET /runs/{id}/responses?from=&to= : stored rows, 0-based, `to` exclusive, at most 1,000. */
export function getResponses(request: Request, response: Response): void {
    answer(response, (): ResponsePage => {
        const run = runWithReadableRows(request.pathParams['id'])
        const from = queryNumber(request, 'from', 0, 0, MOST_SEQUENCE)
        const to = queryNumber(request, 'to', from + MOST_ROWS, 0, MOST_SEQUENCE)
        if (to < from) throw fail('body_invalid', ['to must not be less than from.'])
        return storedPage(run, lensFor(request, run), from, to)
    })
}

/** POST /runs/{id}/responses: load more. Returns the rows that it added. */
export function postResponses(request: Request, response: Response): void {
    answer(response, (): ResponsePage => {
        const run = runWithReadableRows(request.pathParams['id'])
        const key = parseKeyed(request.body.data)
        const { from, to } = once(run, 'load_more', key, () => ({
            from: run.counts.stored,
            to: loadMore(run).counts.stored,
        }))
        return storedPage(readableRun(run.id), maskingLens(run), from, to)
    })
}

/** POST /runs/{id}/pages: one page from 1E, not stored. */
export function postPages(request: Request, response: Response): void {
    answer(response, (): PlatformPage => {
        const run = runWithReadableRows(request.pathParams['id'])
        const wanted = parsePageRequest(request.body.data)
        return platformPage(run, wanted.range, wanted.limit, BUDGET_MS)
    })
}

/** Shard or id of a row in 1E. */
function rowNumber(request: Request, name: string): string {
    const text = queryText(request, name)
    if (!/^\d{1,19}$/.test(text)) throw fail('body_invalid', [name + ' must be a whole number.'])
    return text
}

/** GET /runs/{id}/cell?shard=&row=&column= : the full text of one cell that pages cut. */
export function getCell(request: Request, response: Response): void {
    answer(response, (): WholeText => {
        const run = runWithReadableRows(request.pathParams['id'])
        const id: [string, string] = [rowNumber(request, 'shard'), rowNumber(request, 'row')]
        return { text: wholeText(run, lensFor(request, run), id, queryText(request, 'column'), BUDGET_MS) }
    })
}
