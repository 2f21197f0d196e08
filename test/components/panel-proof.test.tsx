import type { Proof } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import type { Instruction, RecordStart } from '../../src/contract/wire.ts'
import { done, type FakeServer, instruction, ok, page, quietServer, RECORD, run } from './fake-server.ts'
import { all, button, mount, one, textOf, type, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'
import '../../src/components/row-comparison/index.ts'

const CHECK = { id: 'c'.repeat(32), question: 'Is the service Spooler running?', expectation: 'State becomes Running' }
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
        question: CHECK.question,
        expectation: CHECK.expectation,
        before: BEFORE,
        action: action(),
        after: null,
        foundBefore: '',
        foundAfter: '',
        looks: 0,
        mostLooks: 3,
        nextLook: null,
        decided: null,
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

const started = (calls: FakeServer) => calls.calls('POST /runs').filter(({ path }) => path === '/runs')
const steps = (host: HTMLElement) => all(host, '.proof .step').map((step) => step.textContent)

describe('an action with a check', () => {
    it('says what is asked and expected, and is run with proof in as many presses as without', async () => {
        const calls = server([proof()])
        const host = await chosen()
        expect(textOf(host, '.check')).toContain('Is the service Spooler running?')
        expect(textOf(host, '.check')).toContain('Fixed if State becomes Running')
        button(host, 'Run with proof').click()
        await until(() => host.shadowRoot?.activeElement?.id === 'confirm')
        expect(textOf(host, '#confirm')).toBe('Run with proof')
        one(host, '#confirm').click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body).toMatchObject({ definition: RESTART.id, proof: CHECK.id })
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
        const other = { ...CHECK, id: 'f'.repeat(32), question: 'Does it print?' }
        const calls = server([proof()], {}, { ...RESTART, checks: [CHECK, other] })
        const host = await chosen()
        type(one(host, '#check'), other.id)
        button(host, 'Run with proof').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        one(host, '#confirm').click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body).toMatchObject({ proof: other.id })
    })
})

describe('a proof', () => {
    it('shows three steps that keep what they found, then word, sentence and comparison', async () => {
        const waits = proof({ state: 'action', foundBefore: 'Spooler: Stopped', action: action() })
        const host = await shown(action(), [proof(), waits, waits, FIXED])
        await until(() => textOf(host, '.run__state').includes('step 2 of 3'))
        expect(steps(host)[0]).toContain('Spooler: Stopped')
        await until(() => host.shadowRoot?.querySelector('.verdict'))
        expect(textOf(host, '.verdict')).toMatch(/^Fixed ?Spooler: Stopped → Running, as expected\. ?Proved/)
        expect(steps(host)[2]).toContain('Spooler: Running')
        expect(host.shadowRoot?.querySelector('#check-again')).toBeNull()
        const table = await until(() => host.shadowRoot?.querySelector('x-1e-row-comparison'))
        await until(() => textOf(table, 'tbody').includes('Stopped'))
        const order = all(host, '.verdict, .proof, x-1e-row-comparison').map(({ tagName }) => tagName)
        expect(order).toEqual(['DIV', 'OL', 'X-1E-ROW-COMPARISON'])
    })

    it('asks its question again as any other, where it was not fixed', async () => {
        const host = await shown(DONE, [{ ...FIXED, verdict: 'not_fixed', sentence: 'Spooler: Stopped, as before.' }])
        await until(() => host.shadowRoot?.querySelector('#check-again'))
        expect(textOf(host, '.verdict__word')).toBe('Not fixed')
        button(host, 'Check again').click()
        await until(() => textOf(host, '#start') !== '')
    })

    it('stands in the history with its verdict', async () => {
        server([FIXED], { newestRun: DONE }).on('GET /runs?', () => ok({ items: [DONE], total: 1 }))
        const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
        await until(() => textOf(host, '.past__state') === 'Fixed')
    })
})
