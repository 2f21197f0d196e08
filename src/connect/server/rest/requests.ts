import type { RequestAnswer } from '../contract/automation.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { readableRecord } from '../records/store.ts'
import { dismissRequest, settleRequest } from '../requests/settle.ts'
import { requestById } from '../requests/store.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseKeyed } from './body.ts'

/** POST /requests/{id}/dismiss: a press that comes twice finds the request dismissed. */
export function postDismiss(request: Request, response: Response): void {
    answer(response, (): RequestAnswer => {
        const id = String(request.pathParams['id'])
        const found = isSysId(id) ? requestById(id) : null
        if (!found) throw fail('request_missing')
        readableRecord(found.table, found.record)
        parseKeyed(request.body.data)
        return { state: dismissRequest(settleRequest(found)).state }
    })
}
