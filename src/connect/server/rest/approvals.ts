import { gs } from '@servicenow/glide'
import { readableRun, shown } from '../access.ts'
import { decide, withdraw } from '../approvals/decide.ts'
import type { Run } from '../contract/run.ts'
import { advance } from '../lifecycle/advance.ts'
import { once } from '../runs/presses.ts'
import { answer, BUDGET_MS, type Request, type Response } from './answer.ts'
import { parseApproval } from './body.ts'

/** POST /runs/{id}/approval: approve, reject or withdraw; what was approved is sent at once. */
export function postApproval(request: Request, response: Response): void {
    answer(response, (): Run => {
        const run = readableRun(request.pathParams['id'])
        const wanted = parseApproval(request.body.data)
        const user = gs.getUserID()
        once(run, wanted.decision, wanted.key, () => {
            if (wanted.decision === 'withdraw') withdraw(run, user)
            else decide(run, wanted.decision === 'approve', wanted.comment || '', user)
            return {}
        })
        return shown(advance(readableRun(run.id), BUDGET_MS))
    })
}
