import type { Instruction, QuickFix } from '../../src/contract/wire.ts'
import { done, type FakeServer, instruction, ok, quietServer, RECORD, type Received, refused } from './fake-server.ts'
import { all, button, mount, textOf, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

// An action that a flow or an AI agent requests: a person runs it on the record, or dismisses it.

const RESTART = instruction({ id: 'e'.repeat(32), name: 'Restart', kind: 'action', text: 'Restart the spooler' })
const REASON = 'Requested by an AI agent for Ada Agent, 22:41: <b>The spooler</b> has stopped.'

function fix(id: string, more: Partial<QuickFix> = {}): QuickFix {
    return {
        id: id.repeat(32),
        label: 'Restart the spooler',
        category: '',
        instruction: RESTART,
        presets: {},
        ready: true,
        resolved: 0,
        similar: 0,
        seconds: null,
        proved: { fixed: 0, total: 0 },
        requested: true,
        check: '',
        reason: REASON,
        ...more,
    }
}

const ORDINARY = fix('9', { label: 'Restart it', requested: false, reason: 'Fits the category Software' })

/** A server that offers these. */
function server(items: QuickFix[], one: Instruction = RESTART): FakeServer {
    return quietServer({}, one)
        .on(`GET /records/incident/${RECORD}/quick-fixes`, () => ok({ items, total: items.length }))
        .on('POST /requests/', () => ok({ state: 'dismissed' }))
}

async function opened(): Promise<HTMLElement> {
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    await until(() => all(host, '.fix').length)
    return host
}

const titles = (host: HTMLElement) => all(host, '.fix__title').map((title) => title.textContent)
const dismissed = (calls: FakeServer) => calls.calls('POST /requests/').map(({ path }) => path)
const dismissals = (host: HTMLElement) => all(host, 'button').filter(({ textContent }) => textContent === 'Dismiss')
const started = (calls: FakeServer): Received[] => calls.calls('POST /runs').filter(({ path }) => path === '/runs')
const focused = (host: HTMLElement) => host.shadowRoot?.activeElement

afterEach(() => document.body.replaceChildren())

describe('a request', () => {
    it('is told apart from a quick fix, with its reason as text and a way to dismiss it', async () => {
        server([fix('1'), ORDINARY])
        const host = await opened()
        const [request, ordinary] = all(host, '.fix')
        expect(request?.textContent).toBe(`Restart the spooler${REASON}Asks first`)
        expect(request?.querySelector('b')).toBeNull()
        const icons = [request, ordinary].map((card) => card?.querySelector('.icon path')?.getAttribute('d'))
        expect(icons[0]).not.toBe(icons[1])
        expect(dismissals(host).map((one) => one.getAttribute('aria-label'))).toEqual(['Dismiss: Restart the spooler'])
    })

    it('asks before anything is sent, and then is asked for anew', async () => {
        const calls = server([fix('1')]).on('POST /runs', () => {
            calls.on(`GET /records/incident/${RECORD}/quick-fixes`, () => ok({ items: [], total: 0 }))
            return ok(done(0, 0, { instruction: RESTART }))
        })
        const host = await opened()
        all(host, '.fix')[0]?.click()
        await until(() => focused(host)?.id === 'confirm')
        expect(started(calls)).toHaveLength(0)
        button(host, 'Yes, run it').click()
        await until(() => all(host, '.fix').length === 0)
        expect(started(calls).map(({ body }) => body['definition'])).toEqual([RESTART.id])
    })

    it('stays where the server says that what was run has not answered it', async () => {
        const calls = server([fix('1')]).on('POST /runs', () => ok(done(0, 0, { instruction: RESTART })))
        const host = await opened()
        all(host, '.fix')[0]?.click()
        await until(() => focused(host)?.id === 'confirm')
        button(host, 'Yes, run it').click()
        await until(() => calls.calls(`GET /records/incident/${RECORD}/quick-fixes`).length === 2)
        await until(() => focused(host)?.id === 'run')
        expect(titles(host)).toEqual(['Restart the spooler'])
    })

    it('that comes later is there when the page is seen again, and what is known stays when the server cannot be asked', async () => {
        const path = `GET /records/incident/${RECORD}/quick-fixes`
        const calls = server([ORDINARY])
        const host = await opened()
        await until(() => calls.calls('GET /runs?').length)
        const seen = () => document.dispatchEvent(new Event('visibilitychange'))
        calls.on(path, () => 'unreachable').on('GET /runs?', () => ok({ items: [done(0, 0)], total: 1 }))
        seen()
        await until(() => all(host, '.past').length === 1)
        calls.on(path, () => ok({ items: [fix('1'), ORDINARY], total: 2 }))
        expect(titles(host)).toEqual(['Restart it'])
        seen()
        await until(() => titles(host).length === 2)
        expect(titles(host)).toEqual(['Restart the spooler', 'Restart it'])
    })

    it('is run with the check that it names, not with the first one', async () => {
        const check = (id: string, text: string) => ({
            id,
            version: 'v1',
            text,
            parameters: [],
            expectation: 'it runs',
            expected: null,
        })
        const checks = [check('a1', 'Which services run?'), check('b2', 'Is the spooler running?')]
        const calls = server([fix('1', { check: 'b2' })], { ...RESTART, checks }).on('POST /runs', () =>
            refused(409, 'device_missing: ', 'Not now.')
        )
        const host = await opened()
        all(host, '.fix')[0]?.click()
        await until(() => focused(host)?.id === 'confirm')
        expect(textOf(host, '#confirm')).toBe('Run with proof')
        all(host, '#confirm')[0]?.click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body['proof']).toMatchObject({ check: 'b2' })
    })
})

describe('dismissing', () => {
    it('takes the request off the record once, whatever is pressed twice, and leads to the next card', async () => {
        const calls = server([fix('1'), fix('2', { label: 'Restart it again' })])
        const host = await opened()
        const [first] = dismissals(host)
        first?.click()
        first?.click()
        await until(() => titles(host).length === 1)
        // The second click of a double click lands on what has moved there.
        dismissals(host)[0]?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }))
        await until(() => focused(host)?.className.includes('fix'))
        expect(focused(host)?.textContent).toContain('Restart it again')
        expect(dismissed(calls)).toEqual([`/requests/${'1'.repeat(32)}/dismiss`])
    })

    it('of the last card leads to Run', async () => {
        server([fix('1')])
        const host = await opened()
        dismissals(host)[0]?.click()
        await until(() => focused(host)?.id === 'start')
        expect(all(host, '.fixes')).toEqual([])
    })

    it('that the server refuses brings the request back, and says why', async () => {
        server([fix('1'), ORDINARY]).on('POST /requests/', () => refused(404, 'request_missing: ', 'It is gone.'))
        const host = await opened()
        dismissals(host)[0]?.click()
        await until(() => textOf(host, '.problem').includes('It is gone.'))
        expect(titles(host)).toEqual(['Restart the spooler', 'Restart it'])
    })
})
