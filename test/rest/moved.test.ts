import type { Run } from '../../src/contract/run.ts'
import type { Instruction, InstructionSummary, List } from '../../src/contract/wire.ts'
import { addPerson } from '../support/people.ts'
import { pressed } from '../support/press.ts'
import { API, COLLECTOR, codeOf, resultOf } from '../support/stand.ts'
import { startRun, startTwoTenants, type TwoTenants } from '../support/tenants.ts'

// docs/decisions/0020: runs and rows stay in the domain in which they were made.

let two: TwoTenants
beforeAll(async () => {
    two = await startTwoTenants()
    await two.instance.schedule(COLLECTOR, false)
})
afterAll(() => two.stop())

const admin = () => two.instance.as('admin')

/** Gives the incident to the other tenant while `work` is done. */
async function moved<T>(work: () => Promise<T>): Promise<T> {
    const where = `/api/now/table/incident/${two.acme.incident}`
    resultOf(await admin().patch(where, { sys_domain: two.globex.domain }))
    try {
        return await work()
    } finally {
        resultOf(await admin().patch(where, { sys_domain: two.acme.domain }))
    }
}

async function stored(run: string): Promise<Record<string, string>> {
    const [row] = await two.instance.table('x_1e_connect_run', `sys_id=${run}`)
    if (!row) throw new Error(`There is no run ${run}`)
    return row
}

async function untilEnded(run: string): Promise<Record<string, string>> {
    for (let tries = 0; tries < 40; tries++) {
        await two.instance.clock(2)
        await two.platform.clock({ advanceSeconds: 2 })
        await two.instance.job(COLLECTOR)
        await two.instance.idle()
        const row = await stored(run)
        if (row['state'] !== 'running' && row['state'] !== 'queued') return row
    }
    throw new Error('It never ended.')
}

const setting = (changes: object) =>
    admin().patch(`/api/now/table/x_1e_connect_configuration/${two.acme.configuration}`, changes)

test('people of the new domain see the record without its runs, those of the old one see neither', async () => {
    const run = await startRun(two.acme)
    await untilEnded(run.id)
    const kept = await stored(run.id)
    await moved(async () => {
        expect(await stored(run.id)).toMatchObject({ sys_domain: two.acme.domain, stored: kept['stored'] })
        const rows = await two.instance.table('x_1e_connect_response', `run=${run.id}`)
        expect(rows.length).toBeGreaterThan(0)
        expect(new Set(rows.map((row) => row['sys_domain']))).toEqual(new Set([two.acme.domain]))
        const list = `${API}/runs?table=incident&record=${two.acme.incident}`
        expect(resultOf<List<Run>>(await two.globex.agent.get(list)).items).toEqual([])
        for (const { agent } of [two.globex, two.acme]) {
            expect(codeOf(await agent.get(`${API}/runs/${run.id}`))).toBe('run_missing')
            expect(codeOf(await agent.get(`${API}/runs/${run.id}/responses`))).toBe('run_missing')
        }
    })
    expect((await two.acme.agent.get(`${API}/runs/${run.id}/responses`)).status).toBe(200)
})

test('a run that was sent ends, and writes neither work note nor workbook to the record', async () => {
    await setting({ work_note: true })
    const found = await two.acme.agent.get(`${API}/instructions?query=processes`)
    const definition = String(resultOf<List<InstructionSummary>>(found).items[0]?.id)
    const started = await two.acme.agent.post(`${API}/runs`, {
        table: 'incident',
        record: two.acme.incident,
        definition,
        parameters: {},
        again: true,
        attach: true,
    })
    const run = resultOf<Run>(started)
    const written = async () => [
        (await two.instance.table('sys_journal_field', `element_id=${two.acme.incident}^element=work_notes`)).length,
        (await two.instance.table('sys_attachment', `table_sys_id=${two.acme.incident}`)).length,
    ]
    const before = await written()
    await moved(async () => {
        expect(await untilEnded(run.id)).toMatchObject({ state: 'completed' })
        await two.instance.job(COLLECTOR)
        expect(await stored(run.id)).toMatchObject({ attach_state: 'record_moved', sys_domain: two.acme.domain })
    })
    expect(await written()).toEqual(before)
    await setting({ work_note: false })
    expect(resultOf<Run>(await two.acme.agent.get(`${API}/runs/${run.id}`)).attachProblem).toMatchObject({
        code: 'record_moved',
        message: 'The record has moved to another domain. Its runs and their rows stay where they were made.',
    })
})

test('a request that waits for an approval ends, and is not sent', async () => {
    await addPerson(two.instance, 'acme.approver', ['itil', 'x_1e_connect.Tachyon_Approver'], {
        sys_domain: two.acme.domain,
    })
    await setting({ enable_approval: true })
    const found = await two.acme.agent.get(`${API}/instructions?query=Restart%20the%20service`)
    const definition = String(resultOf<List<InstructionSummary>>(found).items[0]?.id)
    const { approvalRequired } = resultOf<Instruction>(await two.acme.agent.get(`${API}/instructions/${definition}`))
    expect(approvalRequired).toBe(true)
    const parameters = { serviceName: 'Spooler', startMode: 'Manual' }
    const body = await pressed(two.acme.agent, {
        table: 'incident',
        record: two.acme.incident,
        definition,
        parameters,
    })
    const run = resultOf<Run>(await two.acme.agent.post(`${API}/runs`, body))
    expect(run.state).toBe('awaiting_approval')
    await moved(async () => {
        await two.instance.job(COLLECTOR)
        expect(await stored(run.id)).toMatchObject({ state: 'void', error_code: 'record_moved', platform_id: '' })
    })
})

test('a run that waits for a place in 1E when its record moves is not sent', async () => {
    await two.platform.fault({ fault: { kind: 'inFlightLimit', n: 0 } })
    const run = await startRun(two.acme)
    expect((await stored(run.id))['state']).toBe('queued')
    await two.platform.clearFaults()
    await moved(async () => {
        expect(await untilEnded(run.id)).toMatchObject({ state: 'failed', error_code: 'record_moved', platform_id: '' })
    })
})
