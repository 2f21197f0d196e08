import { gs } from '@servicenow/glide'
import { readableRun, readableWaitingRuns, shown } from '../access.ts'
import { decide, withdraw } from '../approvals/decide.ts'
import { runsAskedOf } from '../approvals/store.ts'
import type { PendingApprovals } from '../contract/pending-approval.ts'
import type { RecordTable, Run } from '../contract/run.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { definitionsById } from '../instructions/store.ts'
import { advance } from '../lifecycle/advance.ts'
import { sessionProfile } from '../profile.ts'
import { readableSubjects } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import type { StoredRun } from '../runs/stored.ts'
import { answer, queryText, type Request, type Response } from './answer.ts'
import { parseApproval } from './body.ts'

/** Requests that are shown. */
const MOST_PENDING = 50
/** Requests that are looked through for those of one record. */
const MOST_ASKED = 500

/** Short descriptions of the records of these runs, as far as the user may read them: one query for each table. */
function subjectsOf(runs: StoredRun[]): { [id: string]: string } {
    const tables: RecordTable[] = ['incident', 'interaction']
    let found: { [id: string]: string } = {}
    for (const table of tables) {
        const ids = runs.filter((run) => run.table === table).map((run) => run.record)
        if (ids.length > 0) found = { ...found, ...readableSubjects(table, ids) }
    }
    return found
}

/** GET /approvals?record=: what the user can decide now. */
export function getApprovals(request: Request, response: Response): void {
    answer(response, (): PendingApprovals => {
        const asked = runsAskedOf(gs.getUserID(), MOST_ASKED)
        const runs = readableWaitingRuns(asked, queryText(request, 'record'))
        const first = runs.slice(0, MOST_PENDING)
        const definitions = definitionsById(first.map((run) => run.definition))
        const subjects = subjectsOf(first)
        const items = first.map((run) => {
            const definition = definitions[run.definition]
            const about = subjects[run.record]
            return {
                run: shown(run),
                effect: definition ? definition.description : '',
                number: run.recordNumber,
                about: about === undefined ? null : about,
            }
        })
        return {
            items: items.filter((item) => item.run.canDecide),
            total: runs.length,
            profile: sessionProfile(),
        }
    })
}

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
