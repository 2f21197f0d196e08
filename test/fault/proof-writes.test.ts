import { randomUUID } from 'node:crypto'
import type { Proof } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import type { Instance } from '../support/instance.ts'
import { pressed } from '../support/press.ts'
import { makeCheck, RESTART, restartMakes, serviceIs, VALUES } from '../support/proofs.ts'
import { appsWithout } from '../support/scratch-apps.ts'
import { API, COLLECTOR, pause, resultOf, type Stand, startStand } from '../support/stand.ts'

// The instance dies before each write of a proof's life in turn: it is asked for, told, and asked once more.

/** Writes are counted by rows of one table; the one whose turn it is waits in another for somebody who never comes. */
const COUNTED = 'x_1e_connect_setting_change'
const MEETING = 'x_1e_connect_reveal'
const TURN = 40
const HELD = `(function () { var held = new GlideRecord('${COUNTED}'); held.query(); var nth = held.getRowCount();
    held.newRecord(); held.insert(); if (nth === ${TURN}) new GlideRecord('${MEETING}').insert(); })();`
const WRITES = [
    "row.setValue('state', 'before');",
    'var row = rowOf(id);\n    if (!row)\n        return null;',
    "row.setValue('guard', run.guard);",
    'writeFields(ASIDE, row, values);',
    "record.row.setValue('work_notes', plainForJournal(text));",
]

let stand: Stand
let instance: Instance
let check: string
let deaths = 0
beforeAll(async () => {
    const apps = WRITES.reduce<string[] | undefined>(
        (made, write) => appsWithout({ include: write, instead: `${write} ${HELD}` }, made),
        undefined
    )
    stand = await startStand({ apps })
    await stand.settings({ enable_approval: false })
    await stand.platform.clock({ instant: true })
    check = await makeCheck(stand)
    instance = stand.instance
    await instance.schedule(COLLECTOR, false)
}, 120_000)
afterAll(async () => {
    await instance.stop()
    await stand.stop()
})

const counted = async () => (await instance.table(COUNTED)).length

/** The next so many writes go through; the one after them waits. */
async function holdAfter(writes: number): Promise<void> {
    await instance.script(
        'x_1e_connect',
        `var rows = new GlideRecord('${COUNTED}'); rows.deleteMultiple();
         for (var at = 0; at < ${TURN - writes}; at++) { rows = new GlideRecord('${COUNTED}'); rows.newRecord(); rows.insert() }`
    )
    await instance.meet(MEETING, 2, 60_000)
}

async function pass(seconds: number): Promise<void> {
    await Promise.all([instance.clock(seconds), stand.platform.clock({ advanceSeconds: seconds })])
}

/** Does the work; where a write waits the instance is killed and started again. Returns what came of it; null where it died. */
async function living<T>(work: () => Promise<T>): Promise<T | null> {
    const state: { ended: boolean; result: T | null } = { ended: false, result: null }
    const done = work()
        .then((result) => {
            state.result = result
        })
        .catch(() => undefined)
        .finally(() => {
            state.ended = true
        })
    while (!state.ended) {
        if ((await instance.waiting()) > 0) {
            deaths++
            await instance.kill()
            await done
            instance = await instance.restart()
            // What the dead one has claimed lapses after 90 s.
            await pass(100)
            return null
        }
        await pause(5)
    }
    return state.result
}

/** A press is repeated until it is answered, as a page does. */
async function press<T>(path: string, body: object): Promise<T> {
    for (;;) {
        const answer = await living(() => instance.as('agent').post(`${API}${path}`, body))
        if (answer && answer.status < 300) return resultOf<T>(answer)
        await pass(100)
    }
}

/** Time goes by with the page closed until the verdict is there and noted. */
async function told(run: Run): Promise<void> {
    for (let ticks = 0; ticks < 30; ticks++) {
        await pass(70)
        await living(() => instance.job(COLLECTOR))
        await living(() => instance.idle())
        const [row] = await instance.table('x_1e_connect_proof', `run=${run.id}`)
        if (row?.['state'] === 'done' && row['work_note'] === 'done') return
    }
    throw new Error(`The proof of ${run.number} came to no end`)
}

/** The whole life, with a death before that write; returns how many writes it had. */
async function life(death: number): Promise<number> {
    await serviceIs(stand, 'Stopped')
    await restartMakes(stand, { State: 'Running' })
    const made = await instance.as('admin').post('/api/now/table/incident', {
        short_description: 'To be proved',
        cmdb_ci: (await instance.table('cmdb_ci_computer', 'name=lon-lt-0007'))[0]?.['sys_id'],
    })
    const { sys_id: record } = resultOf<{ sys_id: string }>(made)
    const [action] = await instance.table('x_1e_connect_instruction_definition', `name=${RESTART.action}`)
    const wanted = { definition: String(action?.['sys_id']), parameters: VALUES, proof: check }
    const body = await pressed(instance.as('agent'), { table: 'incident', record, ...wanted })
    await holdAfter(death)
    const sent = async () =>
        (await stand.platform.journal()).filter(
            ({ route, body: text }) =>
                route === 'POST /Consumer/Instructions/Targeted' && JSON.stringify(text).includes('serviceName')
        ).length
    const before = await sent()
    const run = await press<Run>('/runs', body)
    await told(run)
    await press<Proof>(`/proofs/${run.proof?.id}/check`, { key: randomUUID() })
    await told(run)
    const proof = resultOf<Proof>(await instance.as('agent').get(`${API}/proofs/${run.proof?.id}`))
    expect(proof).toMatchObject({ verdict: 'fixed', earlier: [{ verdict: 'fixed' }], action: { state: 'completed' } })
    expect(await sent()).toBe(before + 1)
    const runs = await instance.table('x_1e_connect_run', `record_id=${record}`)
    expect(runs.filter(({ kind }) => kind === 'action')).toHaveLength(1)
    expect(new Set(runs.map(({ press: key }) => key)).size).toBe(runs.length)
    expect(await instance.table('x_1e_connect_proof', `record_id=${record}`)).toHaveLength(1)
    // A note is recorded as written before it is: at most the one that died is missing, and none is there twice.
    const notes = await instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)
    expect(notes.length).toBeLessThanOrEqual(2)
    expect(notes.length).toBeGreaterThanOrEqual(death < TURN ? 1 : 2)
    return (await counted()) - (TURN - death)
}

test('killed before each of its writes, a proof goes on: one action, each question once, no note twice', async () => {
    const writes = await life(TURN)
    expect(writes).toBeGreaterThan(15)
    for (let death = 0; death < writes; death++) await life(death)
    expect(deaths).toBe(writes)
}, 240_000)
