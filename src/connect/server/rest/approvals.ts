import { gs } from '@servicenow/glide'
import { decide, withdraw } from '../approvals/decide.ts'
import type { Run } from '../contract/run.ts'
import { advance } from '../runs/advance.ts'
import { toRun } from '../runs/answer.ts'
import { isAdministrator, isApprover, readableRun } from './access.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseApproval } from './body.ts'

const BUDGET_MS = 20000

/** POST /runs/{id}/approval: approve, reject or withdraw; what was approved is sent at once. */
export function postApproval(request: Request, response: Response): void {
    answer(response, (): Run => {
        const run = readableRun(request.pathParams['id'])
        const wanted = parseApproval(request.body.data)
        const user = gs.getUserID()
        const after =
            wanted.decision === 'withdraw'
                ? withdraw(run, user)
                : decide(run, wanted.decision === 'approve', wanted.comment || '', {
                      id: user,
                      isApprover: isApprover(),
                  })
        return toRun(advance(after, BUDGET_MS), user, isAdministrator())
    })
}
