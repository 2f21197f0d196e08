import type { List, QuickFix } from '../contract/wire.ts'
import { quickFixesFor } from '../quick-fixes/offer.ts'
import { readableRecord } from '../records/store.ts'
import { answer, type Request, type Response } from './answer.ts'

/** GET /records/{table}/{id}/quick-fixes */
export function getQuickFixes(request: Request, response: Response): void {
    answer(response, (): List<QuickFix> => {
        return quickFixesFor(readableRecord(String(request.pathParams['table']), String(request.pathParams['id'])))
    })
}
