import type { SeenRun } from '../../src/contract/automation.ts'
import type { Run } from '../../src/contract/run.ts'
import { automate, okOf, refusalOf } from '../support/automation.ts'
import { addPerson } from '../support/people.ts'
import { API, COLLECTOR, resultOf, type Stand, startStand } from '../support/stand.ts'

// What flows and AI agents may use of 1E at most: the rest is for people.

let stand: Stand
let question: string
beforeAll(async () => {
    // Calls at the same time: the index decides between them.
    stand = await startStand({ violations: true })
    await stand.instance.schedule(COLLECTOR, false)
    await stand.settings({ ai_agents: true, agent_budget: 100, automation_per_minute: 1000 })
    question = (await stand.instruction('Which operating system')).id
    for (const name of ['agent.two', 'agent.budget'])
        await addPerson(stand.instance, name, ['itil', 'x_1e_connect.Tachyon_User'])
})
afterAll(() => stand.stop())

const ask = async (user: string, conversation = '', origin: 'flow' | 'ai_agent' = 'ai_agent') => {
    const { id } = await stand.newIncident()
    const input = { record: id, instruction: question, conversation }
    return automate(stand.instance, user, 'ask_question', input, origin)
}
const asPerson = () => stand.start('Which operating system', {}, { again: true })
const look = async (id: string) => resultOf<Run>(await stand.agent.get(`${API}/runs/${id}`))

test('automated runs hold so many places in 1E; what is left is for people, who never wait behind them', async () => {
    await stand.settings({ automation_at_once: 2 })
    await stand.platform.clock({ instant: false })
    const limit = await stand.platform.fault({ fault: { kind: 'inFlightLimit', n: 3 } })
    try {
        const automated: SeenRun[] = []
        for (let at = 0; at < 4; at++) {
            automated.push(okOf(await ask('agent')))
        }
        expect(automated.map(({ state }) => state)).toEqual(['running', 'running', 'queued', 'queued'])
        const person = await asPerson()
        expect(person.state).toBe('running')
    } finally {
        await stand.platform.removeFault(limit)
        await stand.settings({ automation_at_once: 3 })
    }
})

test('a person’s run that waits for a place goes before automated ones, whichever was asked for first', async () => {
    // What gathers yet gives up its places, and what waits has waited too long.
    for (let times = 0; times < 3; times++) {
        await stand.pass(3700)
        await stand.instance.job(COLLECTOR)
    }
    await stand.settings({ automation_at_once: 100 })
    const limit = await stand.platform.fault({ fault: { kind: 'inFlightLimit', n: 0 } })
    const automated = okOf(await ask('agent'))
    const person = await asPerson()
    expect([automated.state, person.state, person.problem?.args]).toEqual(['queued', 'queued', ['0']])
    await stand.platform.removeFault(limit)
    await stand.pass(20)
    expect((await look(automated.id)).problem?.args).toEqual(['1'])
    expect((await look(person.id)).state).toBe('running')
    await stand.pass(20)
    expect((await look(automated.id)).state).toBe('running')
})

test('a conversation has its budget of questions and requests; another name for it gains nothing', async () => {
    await stand.settings({ agent_budget: 3 })
    try {
        const talk = async (conversation: string) => refusalOf(await ask('agent.budget', conversation))
        expect([await talk('a'), await talk('a'), await talk('b')]).toEqual(['ok', 'ok', 'ok'])
        expect([await talk('a'), await talk('c'), await talk('')]).toEqual(Array(3).fill('budget_spent'))
        // What was refused does not count, and an hour later the person has a budget again.
        await stand.pass(3700)
        expect([await talk('c'), await talk('a'), await talk('a')]).toEqual(['ok', 'ok', 'budget_spent'])
    } finally {
        await stand.settings({ agent_budget: 100 })
    }
})

test('flows and AI agents together start so many questions in a minute; a person is not held up', async () => {
    await stand.settings({ automation_per_minute: 2 })
    await stand.pass(61)
    try {
        const start = async (origin: 'flow' | 'ai_agent') => refusalOf(await ask('agent.two', '', origin))
        expect([await start('flow'), await start('ai_agent'), await start('flow')]).toEqual([
            'ok',
            'ok',
            'automation_limit',
        ])
        expect((await asPerson()).id).toBeTruthy()
        await stand.pass(61)
        expect(await start('flow')).toBe('ok')
    } finally {
        await stand.settings({ automation_per_minute: 1000 })
    }
})

test('calls at the same time share one budget, and make one request of the same action', async () => {
    await stand.settings({ agent_budget: 3 })
    try {
        await stand.pass(3700)
        const together = await Promise.all(Array.from({ length: 8 }, () => ask('agent.budget', 'race')))
        expect(together.filter((answer) => 'ok' in answer).length).toBeLessThanOrEqual(3)
        await stand.settings({ agent_budget: 100 })
        const { id } = await stand.newIncident()
        const wanted = { record: id, instruction: '1E-Sim-FlushDns', reason: 'At once' }
        const requests = await Promise.all(
            Array.from({ length: 6 }, () => automate(stand.instance, 'agent.two', 'request_action', wanted))
        )
        expect(new Set(requests.map((answer) => okOf(answer).id)).size).toBe(1)
        const open = `record_id=${id}^state=open`
        expect(await stand.instance.table('x_1e_connect_automation_call', open)).toHaveLength(1)
    } finally {
        await stand.settings({ agent_budget: 100 })
    }
})
