// What must be refused, with its code and its words.
import { randomUUID } from 'node:crypto'
import { API } from './api.mjs'
import { codeOf, needPlatform } from './run-steps.mjs'
import { need } from './session.mjs'

/** A sys_id that no record has. */
const UNUSED = 'f'.repeat(32)

/** Refusals for which nothing needs to run. */
export async function refuseRecords({ session, agent, people, incidents }) {
    const start = (record, more) =>
        agent.post(`${API}/runs`, { table: 'incident', record, definition: UNUSED, ...more })
    await session.step('refused: no such incident', () => agent.get(`${API}/records/incident/${UNUSED}`))
    await session.step('refused: another table', () => agent.get(`${API}/records/change_request/${UNUSED}`))
    await session.step('refused: no such run', () => agent.get(`${API}/runs/${UNUSED}`))
    await session.step('refused: no such instruction', () => agent.get(`${API}/instructions/${UNUSED}`))
    await session.step('refused: closed incident', () =>
        start(need(incidents.closed, 'there is no closed incident'), { parameters: {} })
    )
    await session.step('refused: unknown member', () =>
        start(need(incidents.plain, 'there is no incident'), { sure: true })
    )
    await session.step('refused: incident of others', () => {
        need(people.outsider, 'no people could be made')
        return people.outsider.get(`${API}/records/incident/${need(incidents.plain, 'there is no incident')}`)
    })
}

/** Refusals of a question that could be run. */
export async function refuseRuns({ session, agent, people, incidents, start }, question, run, cancelled) {
    const wanted = async (more) => {
        need(start?.device, 'the incident has no device')
        const { id: definition } = need(question, 'there is no question')
        const request = { table: 'incident', record: incidents.withDevice, definition, parameters: {}, ...more }
        return needPlatform(await agent.post(`${API}/runs`, request))
    }
    await session.step('refused: no such parameter', () => wanted({ parameters: { 'no such parameter': '1' } }))
    await session.step('refused: wrong value', async () => {
        const choice = need(question, 'there is no question').parameters.find(({ allowedValues }) => allowedValues)
        const { name } = need(choice, 'this question has no value that is chosen from a list')
        const { status, body } = await wanted({ parameters: { [name]: 'no such value' } })
        // The sentence names the values of this instruction.
        return { status, body: { code: codeOf({ body }) } }
    })
    await session.step('refused: another device', () => wanted({ device: 'another.device.example' }))
    await session.step('refused: another version', () => wanted({ version: 'another' }))
    await session.step('refused: a key that is none', () => wanted({ key: 'short' }))
    await session.step('refused: cancelling twice', () =>
        agent.post(`${API}/runs/${need(cancelled, 'nothing was cancelled').id}/cancel`, { key: randomUUID() })
    )
    await session.step('refused: run of others', () => {
        need(people.outsider, 'no people could be made')
        return people.outsider.get(`${API}/runs/${need(run, 'the question did not run').id}`)
    })
}
