import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Attachment } from '../../src/contract/attachment.ts'
import type { Run } from '../../src/contract/run.ts'
import type { List, ResponsePage, RunRequest } from '../../src/contract/wire.ts'
import { pressed } from '../support/press.ts'
import { API, COLLECTOR, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.instance.schedule(COLLECTOR, false)
    await stand.platform.clock({ instant: true })
})
afterAll(() => stand.stop())

const sends = async () =>
    (await stand.platform.journal()).filter(({ route }) => route === 'POST /Consumer/Instructions/Targeted').length
const post = (body: object) => stand.agent.post(`${API}/runs`, body)
async function press(words: string, more: Partial<RunRequest> = {}): Promise<RunRequest> {
    return pressed(stand.agent, {
        table: 'incident',
        record: (await stand.newIncident()).id,
        definition: (await stand.instruction(words)).id,
        parameters: {},
        ...more,
    })
}

test('the same press is answered with the run that it made, also after that has ended', async () => {
    const body = await press('Which operating system')
    const first = resultOf<Run>(await post(body))
    const before = await sends()
    expect(resultOf<Run>(await post(body)).id).toBe(first.id)
    await stand.until(first.id, ({ state }) => state === 'completed')
    expect(resultOf<Run>(await post(body))).toMatchObject({ id: first.id, state: 'completed' })
    expect(await sends()).toBe(before)
})

test('pressed five times at once it makes one run', async () => {
    const body = await press('Which operating system')
    const before = await sends()
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(body)))
    expect(new Set(answers.map((answer) => resultOf<Run>(answer).id)).size).toBe(1)
    expect((await sends()) - before).toBe(1)
})

test('a page that lost the answer finds its run by the key; nobody else does', async () => {
    const body = await press('Which operating system')
    const { id } = resultOf<Run>(await post(body))
    const where = `${API}/runs?table=incident&record=${body.record}&key=${body.key}`
    const found = resultOf<List<Run>>(await stand.agent.get(where)).items
    expect(found.map((run) => run.id)).toEqual([id])
    expect(resultOf<List<Run>>(await stand.instance.as('tachyon.admin').get(where)).items).toEqual([])
    const other = `${API}/runs?table=incident&record=${body.record}&key=${randomUUID()}`
    expect(resultOf<List<Run>>(await stand.agent.get(other)).items).toEqual([])
})

test('a key belongs to one request, and must be one', async () => {
    const body = await press('Which operating system')
    resultOf(await post(body))
    const other = { ...(await press('Which printers')), key: body.key }
    const answer = await post(other)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'key_used'])
    for (const key of ['short', 'x'.repeat(65), '^ORnumberISNOTEMPTY!!', 7]) {
        const refused = await post({ ...body, key })
        expect([refused.status, codeOf(refused)]).toEqual([400, 'body_invalid'])
    }
})

test('whichever presses come how often and in what order, each is run once', async () => {
    const question = (await stand.instruction('Which operating system')).id
    await fc.assert(
        fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 10 }), async (order) => {
            const record = (await stand.newIncident()).id
            const presses = await Promise.all(
                [0, 1, 2, 3].map(() =>
                    pressed(stand.agent, {
                        table: 'incident',
                        record,
                        definition: question,
                        parameters: {},
                        again: true,
                    })
                )
            )
            const before = await sends()
            const made = new Map<number, string>()
            for (const at of order) {
                const { id } = resultOf<Run>(await post(presses[at] ?? {}))
                expect(made.get(at) ?? id).toBe(id)
                made.set(at, id)
            }
            expect(new Set(made.values()).size).toBe(made.size)
            expect((await sends()) - before).toBe(made.size)
        }),
        { numRuns: 10 }
    )
})

test('load more, attach, cancel and decide happen once for a press', async () => {
    await stand.settings({ response_batch_size: 10 })
    const run = resultOf<Run>(await post(await press('Return rows', { parameters: { rowCount: '50' } })))
    await stand.until(run.id, ({ state }) => state === 'completed')
    const where = `${API}/runs/${run.id}`
    const [more, attach] = [randomUUID(), randomUUID()]
    const pages: ResponsePage[] = []
    for (let time = 0; time < 3; time++) {
        pages.push(resultOf<ResponsePage>(await stand.agent.post(`${where}/responses`, { key: more })))
    }
    expect(pages.map(({ from, to }) => [from, to])).toEqual([10, 10, 10].map((from) => [from, 20]))
    expect(pages[2]).toEqual(pages[0])
    const next = resultOf<ResponsePage>(await stand.agent.post(`${where}/responses`, { key: randomUUID() }))
    expect([next.from, next.to]).toEqual([20, 30])

    const files: Attachment[] = []
    for (let time = 0; time < 2; time++) {
        files.push(resultOf<Attachment>(await stand.agent.post(`${where}/attachment`, { key: attach })))
    }
    expect(files[1]).toEqual(files[0])
    expect((await stand.instance.table('sys_attachment', `table_sys_id=${run.record}`)).length).toBe(1)
    const mixed = await stand.agent.post(`${where}/responses`, { key: attach })
    expect([mixed.status, codeOf(mixed)]).toEqual([409, 'key_used'])
    await stand.settings({ response_batch_size: 100 })

    const slow = resultOf<Run>(await post(await press('Never answers')))
    const cancel = randomUUID()
    for (let time = 0; time < 2; time++) {
        const answer = await stand.agent.post(`${API}/runs/${slow.id}/cancel`, { key: cancel })
        expect(resultOf<Run>(answer).state).toBe('cancelled')
    }
    const again = await stand.agent.post(`${API}/runs/${slow.id}/cancel`, { key: randomUUID() })
    expect([again.status, codeOf(again)]).toEqual([409, 'run_final'])

    const parameters = { serviceName: 'Spooler', startMode: 'Manual' }
    const asked = resultOf<Run>(await post(await press('Restart the service', { parameters })))
    const before = await sends()
    const decide = { decision: 'approve', key: randomUUID() }
    for (let time = 0; time < 2; time++) {
        const answer = await stand.instance.as('approver').post(`${API}/runs/${asked.id}/approval`, decide)
        expect(resultOf<Run>(answer).approval?.state).toBe('approved')
    }
    expect((await sends()) - before).toBe(1)
})

test('what failed had no effect and may be tried again with its key', async () => {
    const run = resultOf<Run>(await post(await press('Return rows', { parameters: { rowCount: '150' } })))
    await stand.until(run.id, ({ state }) => state === 'completed')
    const key = randomUUID()
    await stand.platform.fault({
        match: { path: '^/consumer/responses/', times: 1 },
        fault: { kind: 'status', status: 503 },
    })
    const failed = await stand.agent.post(`${API}/runs/${run.id}/responses`, { key })
    expect(failed.status).toBe(503)
    const page = resultOf<ResponsePage>(await stand.agent.post(`${API}/runs/${run.id}/responses`, { key }))
    expect([page.from, page.to]).toEqual([100, 150])
    await stand.platform.clearFaults()
})
