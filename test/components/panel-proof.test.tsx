import type { Proof } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import type { Check, Instruction, Parameter, RecordStart } from '../../src/contract/wire.ts'
import { done, type FakeServer, instruction, ok, page, quietServer, RECORD, run } from './fake-server.ts'
import { all, button, mount, one, textOf, type, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'
import '../../src/components/row-comparison/index.ts'

const SERVICE: Parameter = {
    name: 'service',
    kind: 'text',
    required: true,
    defaultValue: 'Spooler',
    allowedValues: null,
    maxLength: null,
    pattern: null,
    hint: '',
    placeholder: '',
}
const CHECK: Check = {
    id: 'c'.repeat(32),
    version: '0-1',
    text: 'Is the service %service% running?',
    parameters: [SERVICE],
    expectation: 'State becomes Running',
    expected: { ...SERVICE, name: 'Fixed if State becomes', defaultValue: 'Running' },
}
const RESTART = instruction({
    id: 'e'.repeat(32),
    kind: 'action',
    text: 'Restart the service Spooler',
    checks: [CHECK],
})
const BEFORE = done(1, 1, { id: '2'.repeat(32), number: 'TRI0003030' })
const AFTER = done(1, 1, { id: '3'.repeat(32), number: 'TRI0003032' })
const ID = 'b'.repeat(32)
const ACTION_OF = { id: RESTART.id, name: 'Restart', kind: 'action' as const }

const action = (more: object = {}) =>
    run({ text: RESTART.text, instruction: ACTION_OF, number: 'TRI0003031', proof: { id: ID, verdict: null }, ...more })

const DONE = action({
    state: 'completed',
    pollAfterMs: null,
    canCancel: false,
    proof: { id: ID, verdict: 'fixed' },
    finished: new Date().toISOString(),
})

function proof(more: Partial<Proof> = {}): Proof {
    return {
        id: ID,
        state: 'before',
        verdict: null,
        sentence: '',
        question: 'Is the service Spooler running?',
        before: BEFORE,
        action: action(),
        after: null,
        foundBefore: '',
        foundAfter: '',
        looks: 0,
        decided: null,
        facts: '',
        steps: [],
        earlier: [],
        canStop: false,
        canCheckAgain: false,
        keys: null,
        passing: null,
        pollAfterMs: 5,
        ...more,
    }
}

const FIXED = proof({
    state: 'done',
    verdict: 'fixed',
    sentence: 'Spooler: Stopped → Running, as expected.',
    action: DONE,
    after: AFTER,
    foundBefore: 'Spooler: Stopped',
    foundAfter: 'Spooler: Running',
    looks: 1,
    decided: new Date().toISOString(),
    facts: 'Proved 10:42',
    steps: [
        {
            name: 'Check before',
            about: '',
            text: 'Spooler: Stopped',
            meta: 'TRI0003030, 10:41:02, took 8 s',
            state: 'done',
        },
        { name: 'Action', about: '', text: 'Done on the device.', meta: '', state: 'done' },
        { name: 'Check after', about: '', text: 'Spooler: Running', meta: '', state: 'done' },
    ],
    pollAfterMs: null,
})

/** The proof goes on as the stages say, the last one for ever. */
function server(stages: Proof[], more: Partial<RecordStart> = {}, chosen: Instruction = RESTART): FakeServer {
    let at = 0
    const rows = (state: string) => ({
        ...page(0, 1, 1, 1),
        columns: [
            { name: 'Name', kind: 'text' },
            { name: 'State', kind: 'text' },
        ],
        rows: [['Spooler', state]],
    })
    return quietServer({ newestRun: null, ...more }, chosen)
        .on('POST /runs', () => ok(action()))
        .on(`GET /runs/${action().id}`, () => ok(DONE))
        .on(`GET /proofs/${ID}`, () => ok(stages[Math.min(at++, stages.length - 1)]))
        .on(`GET /runs/${BEFORE.id}/responses`, () => ok(rows('Stopped')))
        .on(`GET /runs/${AFTER.id}/responses`, () => ok(rows('Running')))
}

/** Chooses the action in the list and waits for its form. */
async function chosen(): Promise<HTMLElement> {
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    const picker = await until(() => host.shadowRoot?.querySelector('x-1e-instruction-picker'))
    await until(() => picker.shadowRoot?.querySelector('#input'))
    one(picker, '#input').click()
    await until(() => all(picker, '[role=option]').length)
    all(picker, '[role=option]')[0]?.click()
    await until(() => host.shadowRoot?.querySelector('#start-plain'))
    return host
}

/** A record whose newest run is this action. */
async function shown(newest: Run, stages: Proof[]): Promise<HTMLElement> {
    server(stages, { newestRun: newest })
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    await until(() => host.shadowRoot?.querySelector('.proof'))
    return host
}

const checkFields = (host: HTMLElement) => all(host, '.check input') as HTMLInputElement[] // by the selector
const started = (calls: FakeServer) => calls.calls('POST /runs').filter(({ path }) => path === '/runs')
const steps = (host: HTMLElement) => all(host, '.proof .step').map((step) => step.textContent)

describe('an action with a check', () => {
    it('says what is asked and expected, and is run with proof in as many presses as without', async () => {
        const calls = server([proof()])
        const host = await chosen()
        expect(textOf(host, '.check')).toContain('Is the service Spooler running?')
        expect(textOf(host, '.check')).toContain('Fixed if State becomes')
        expect(checkFields(host).map(({ value }) => value)).toEqual(['Spooler', 'Running'])
        button(host, 'Run with proof').click()
        await until(() => host.shadowRoot?.activeElement?.id === 'confirm')
        expect(textOf(host, '#confirm')).toBe('Run with proof')
        one(host, '#confirm').click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body).toMatchObject({
            definition: RESTART.id,
            proof: { check: CHECK.id, version: '0-1', parameters: { service: 'Spooler' }, value: 'Running' },
        })
    })

    it('sends what the agent has changed of it, and nothing that the question does not take', async () => {
        const calls = server([proof()])
        const host = await chosen()
        button(host, 'Run with proof').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        const [service, expected] = checkFields(host)
        type(service as HTMLElement, '') // the first of two fields
        type(expected as HTMLElement, 'Paused') // and the other
        await until(() => textOf(host, '.check .error').includes('required'))
        button(host, 'Run with proof').click()
        type(service as HTMLElement, 'Fax') // as above
        await until(() => textOf(host, '.check').includes('Is the service Fax running?'))
        expect(host.shadowRoot?.querySelector('#confirm')).toBeNull()
        button(host, 'Run with proof').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        one(host, '#confirm').click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body).toMatchObject({ proof: { parameters: { service: 'Fax' }, value: 'Paused' } })
    })

    it('takes the values of the action until the agent has changed them', async () => {
        const gaps = { ...CHECK, parameters: [{ ...SERVICE, defaultValue: '{name}' }] }
        server([proof()], {}, { ...RESTART, parameters: [{ ...SERVICE, name: 'name' }], checks: [gaps] })
        const host = await chosen()
        const picker = one(host, 'x-1e-instruction-picker')
        await until(() => checkFields(host)[0]?.value === 'Spooler')
        type(one(picker, '#parameter-0'), 'Fax')
        await until(() => checkFields(host)[0]?.value === 'Fax')
        type(checkFields(host)[0] as HTMLElement, 'Audio') // it is there, see above
        type(one(picker, '#parameter-0'), 'Themes')
        await until(() => textOf(host, '.check').includes('Audio'))
        expect(checkFields(host)[0]?.value).toBe('Audio')
    })

    it.each(['start-plain', 'confirm-other'])('is run without by %s', async (way) => {
        const calls = server([proof()])
        const host = await chosen()
        one(host, way === 'start-plain' ? '#start-plain' : '#start').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        one(host, way === 'start-plain' ? '#confirm' : '#confirm-other').click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body).not.toHaveProperty('proof')
    })

    it('says that it asks for an approval', async () => {
        server([proof()], {}, { ...RESTART, approvalRequired: true })
        const host = await chosen()
        expect(textOf(host, '#start')).toBe('Request with proof')
        expect(textOf(host, '#start-plain')).toBe('Request without proof')
    })

    it('offers several checks, and sends the one that was chosen', async () => {
        const other = { ...CHECK, id: 'f'.repeat(32), text: 'Does it print?', parameters: [], expected: null }
        const calls = server([proof()], {}, { ...RESTART, checks: [CHECK, other] })
        const host = await chosen()
        type(one(host, '#check'), other.id)
        button(host, 'Run with proof').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        one(host, '#confirm').click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body).toMatchObject({ proof: { check: other.id } })
    })
})

describe('a proof', () => {
    it('shows three steps that keep what they found, then word, sentence and comparison', async () => {
        const waits = proof({ state: 'action', steps: FIXED.steps, action: action() })
        const host = await shown(action(), [proof(), waits, waits, FIXED])
        await until(() => textOf(host, '.run__state').includes('step 2 of 3'))
        expect(steps(host)[0]).toContain('Spooler: Stopped')
        await until(() => host.shadowRoot?.querySelector('.verdict'))
        expect(textOf(host, '.verdict')).toMatch(/^Fixed ?Spooler: Stopped → Running, as expected\. ?Proved/)
        expect(steps(host)[2]).toContain('Spooler: Running')
        expect(host.shadowRoot?.querySelector('#proof-check')).toBeNull()
        expect(textOf(host, '.run__state')).toBe('Fixed')
        const table = await until(() => host.shadowRoot?.querySelector('x-1e-row-comparison'))
        await until(() => textOf(table, 'tbody').includes('Stopped'))
        const order = all(host, '.verdict, .proof, x-1e-row-comparison').map(({ tagName }) => tagName)
        expect(order).toEqual(['DIV', 'OL', 'X-1E-ROW-COMPARISON'])
    })

    it('is not waited for any longer, on a press', async () => {
        const waits = proof({ state: 'after', after: AFTER, action: DONE, canStop: true })
        const stopped = { ...FIXED, verdict: 'cannot_tell' as const, sentence: 'Somebody stopped waiting.' }
        const calls = server([waits], { newestRun: DONE }).on(`POST /proofs/${ID}/stop`, () => {
            calls.on(`GET /proofs/${ID}`, () => ok(stopped))
            return ok(stopped)
        })
        const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
        await until(() => host.shadowRoot?.querySelector('#proof-stop'))
        button(host, 'Stop waiting').click()
        await until(() => textOf(host, '.verdict__word') === 'Cannot tell')
        expect(calls.calls(`POST /proofs/${ID}/stop`)).toHaveLength(1)
        expect(calls.calls(`POST /proofs/${ID}/stop`)[0]?.body).toMatchObject({ key: expect.any(String) })
        expect(host.shadowRoot?.querySelector('#proof-stop')).toBeNull()
    })

    it('is asked once more, where it was not fixed, and keeps what it has told', async () => {
        const told = { verdict: 'not_fixed' as const, sentence: 'Spooler: Stopped, as before the action.' }
        const again = proof({ state: 'after', after: AFTER, action: DONE, looks: 3 })
        const earlier = [{ ...told, decided: new Date().toISOString() }]
        const stages = [
            { ...FIXED, ...told, canCheckAgain: true },
            { ...FIXED, earlier },
        ]
        const calls = server(stages, { newestRun: DONE }).on(`POST /proofs/${ID}/check`, () =>
            ok({ ...again, earlier })
        )
        const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
        await until(() => host.shadowRoot?.querySelector('#proof-check'))
        expect(textOf(host, '.run__state')).toBe('Not fixed')
        button(host, 'Check again').click()
        await until(() => textOf(host, '.verdict__word') === 'Fixed')
        expect(calls.calls(`POST /proofs/${ID}/check`)).toHaveLength(1)
        expect(host.shadowRoot?.textContent).toContain('Not fixed. Spooler: Stopped, as before the action.')
        expect(textOf(host, '.run__state')).toBe('Fixed')
    })

    it('leads into the list of fixes where it was not fixed', async () => {
        const failed = { ...FIXED, verdict: 'not_fixed' as const, sentence: 'Spooler: Stopped, as before.' }
        const host = await shown(DONE, [failed])
        await until(() => textOf(host, '.verdict__word') === 'Not fixed')
        button(host, 'Try another fix').click()
        const picker = one(host, 'x-1e-instruction-picker')
        await until(() => all(picker, '[role=option]').length)
    })

    it('stands in the history with its verdict', async () => {
        server([FIXED], { newestRun: DONE }).on('GET /runs?', () => ok({ items: [DONE], total: 1 }))
        const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
        await until(() => textOf(host, '.past__state') === 'Fixed')
    })
})
