import type { Run } from '../../src/contract/run.ts'
import { API, eventually, resultOf, type Stand } from './stand.ts'

/** The action that waits for an approval in these tests, and its body as 1E must get it. */
export const ACTION = { words: 'Restart the service', parameters: { serviceName: 'Spooler', startMode: 'Manual' } }

export type Row = Record<string, string>

/** Approval rows of a run, as the administrator sees them. */
export function approvalRows(stand: Stand, run: string): Promise<Row[]> {
    return stand.instance.table('sysapproval_approver', `document_id=${run}`)
}

/** The row that asks this user. */
export async function rowOf(stand: Stand, run: string, user: string): Promise<Row> {
    const [person] = await stand.instance.table('sys_user', `user_name=${user}`)
    const found = (await approvalRows(stand, run)).find((row) => row['approver'] === person?.['sys_id'])
    if (!found) throw new Error(`${user} was not asked about ${run}`)
    return found
}

export function decideAs(stand: Stand, user: string, run: string, decision: string, comment?: string) {
    return stand.instance.as(user).post(`${API}/runs/${run}/approval`, comment ? { decision, comment } : { decision })
}

/** Everything that was sent to 1E to be run. */
export async function sends(stand: Stand) {
    return (await stand.platform.journal()).filter((entry) => entry.route === 'POST /Consumer/Instructions/Targeted')
}

/** The run as it is stored, without anybody asking for it: nothing moves because a test looks. */
export async function stored(stand: Stand, run: string): Promise<Row> {
    const [row] = await stand.instance.table('x_1e_connect_run', `sys_id=${run}`)
    if (!row) throw new Error(`There is no run ${run}`)
    return row
}

export function untilStored(stand: Stand, run: string, state: string): Promise<Row> {
    return eventually(`${run} is ${state}`, async () => {
        const row = await stored(stand, run)
        return row['state'] === state ? row : undefined
    })
}

/** Starts the action anew, whatever waits already. */
export function request(stand: Stand, more: object = {}): Promise<Run> {
    return stand.start(ACTION.words, ACTION.parameters, { again: true, ...more })
}

/** To see the panel a person needs Tachyon_User; an approver without it decides in My Approvals. */
export async function letApproverSeePanel(stand: Stand): Promise<void> {
    const [user] = await stand.instance.table('sys_user', 'user_name=approver')
    const [role] = await stand.instance.table('sys_user_role', 'name=x_1e_connect.Tachyon_User')
    const grant = { user: user?.['sys_id'], role: role?.['sys_id'], state: 'active' }
    resultOf(await stand.admin.post('/api/now/table/sys_user_has_role', grant))
}
