// An action waits for an approval, is refused to its requester, and is run when another person approves.
import { randomUUID } from 'node:crypto'
import { API } from './api.mjs'
import { press, untilEnded } from './run-steps.mjs'
import { need } from './session.mjs'

/** Runs the action that `--action` names; without it none is asked for. */
export async function approveAction(context, action) {
    const { session, people, start } = context
    const decide = (name, run, body) => {
        const { id } = need(run, 'the action did not wait for an approval')
        return people[name].post(`${API}/runs/${id}/approval`, { key: randomUUID(), ...body })
    }
    const asked = await session.step('action waits for an approval', async () => {
        need(start?.device, 'the incident has no device')
        need(people.approver, 'no people could be made')
        need(need(action, 'there is no action').approvalRequired, 'this action needs no approval')
        need(start.settings.approvalEnabled, 'approvals are switched off on this instance')
        return press(context, action)
    })
    await session.step('own approval', () => decide('agent', asked, { decision: 'approve' }))
    await session.step('rejection without a comment', () => decide('approver', asked, { decision: 'reject' }))
    const approved = await session.step('approval by another', () =>
        decide('approver', asked, { decision: 'approve', comment: 'Made by the verification.' })
    )
    await session.step('decision after the decision', () =>
        decide('approver', approved, { decision: 'reject', comment: 'Too late.' })
    )
    await session.step('approved action ends', () => untilEnded(context, need(approved, 'nothing was approved').id))
}
