import {
    deviceList,
    done,
    type FakeServer,
    instruction,
    ok,
    page,
    platformDevice,
    quietServer,
    RECORD,
    type Reply,
    refused,
    run,
    start,
} from './fake-server.ts'
import { all, button, mount, one, payloadsOf, press, textOf, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

async function panel(properties: Record<string, unknown> = { table: 'incident', sysId: RECORD }): Promise<HTMLElement> {
    const element = mount('x-1e-instruction-panel', properties)
    await until(() => element.shadowRoot?.querySelector('.work:not([aria-busy]), .alone, .quiet--alone'))
    return element
}

async function picked(host: HTMLElement): Promise<void> {
    const picker = await until(() => host.shadowRoot?.querySelector('x-1e-instruction-picker'))
    await until(() => picker.shadowRoot?.querySelector('#input'))
    one(picker, '#input').click()
    await until(() => all(picker, '[role=option]').length)
    press(one(picker, '#input'), 'ArrowDown')
    await until(() => one(picker, '#input').getAttribute('aria-activedescendant'))
    press(one(picker, '#input'), 'Enter')
    await until(() => Reflect.get(picker, 'instruction'))
    await new Promise((resolve) => setTimeout(resolve, 30))
}

/** Waits for the table's count line. */
async function counted(host: HTMLElement, text: string): Promise<HTMLElement> {
    const table = await until(() => host.shadowRoot?.querySelector<HTMLElement>('x-1e-response-table'))
    await until(() => textOf(table, '.count') === text)
    return table
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms))
}

function setHidden(value: boolean): void {
    Object.defineProperty(document, 'hidden', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
}

describe('instruction panel', () => {
    beforeEach(() => {
        window.g_ck = 'token'
    })
    afterEach(() => setHidden(false))

    it('runs a question and shows progress, rows, counts, and more rows', async () => {
        const answers = [
            run(),
            run({ counts: { sent: 1, received: 1, outstanding: 0, found: 1150, stored: 100 }, more: true }),
            done(100, 1150),
        ]
        let stored = 100
        const server = quietServer()
            .on('POST /runs', () => ok(run({ state: 'sending' })))
            .on('GET /runs/', () => ok(answers.length > 1 ? answers.shift() : answers[0]))
            .on(`GET /runs/${'1'.repeat(32)}/responses`, ({ path }) => {
                const [, from, to] = /from=(\d+)&to=(\d+)/.exec(path) ?? []
                return ok(page(Number(from), Number(to), 100, 1150))
            })
            .on(`POST /runs/${'1'.repeat(32)}/responses`, () => {
                const from = stored
                stored = Math.min(1150, stored + 100)
                return ok(page(from, stored, stored, 1150))
            })
        const host = await panel()
        const started = payloadsOf(document, 'X_1E_INSTRUCTION_PANEL#RUN_STARTED')
        const finished = payloadsOf(document, 'X_1E_INSTRUCTION_PANEL#RUN_FINISHED')
        await picked(host)
        button(host, 'Run').click()
        await until(() => finished.length === 1)
        expect(started).toEqual([{ runId: '1'.repeat(32) }])
        expect(finished).toEqual([{ runId: '1'.repeat(32), state: 'completed' }])
        expect(server.calls('POST /runs')[0]?.body).toEqual({
            table: 'incident',
            record: RECORD,
            definition: 'd'.repeat(32),
            version: 'v1',
            device: 'lon-lt-0007.corp.acme.example',
            key: expect.stringMatching(/^[0-9a-f]{32}$/),
            parameters: {},
        })
        expect(server.received.every(({ headers }) => headers['X-UserToken'] === 'token')).toBe(true)
        await until(() => textOf(host, '.run__state') === 'Answered, 1,150 rows')
        expect(textOf(host, '.run__title')).toBe('Which processes are running?')
        // The first thousand rows come by themselves, the rest when somebody asks for them.
        const table = await counted(host, '1–10 of 1,000 loaded, 1,150 found')
        expect(server.calls('POST /runs/').length).toBe(9)
        button(table, 'Load more').click()
        await counted(host, '1–10 of 1,150 rows, all loaded')
        expect(server.calls('POST /runs/').length).toBe(11)
        await until(() => all(host, '.past').length === 1 || server.calls('GET /runs?').length > 1)
    })

    it('asks back before an action and sends it only after a yes', async () => {
        const restart = instruction({ kind: 'action', text: 'Restart the device' })
        const { id, name } = restart
        const restarted = done(1, 1, { instruction: { id, name, kind: 'action' } })
        const server = quietServer({}, restart).on('POST /runs', () => ok(restarted))
        server.on('GET /runs/', () => ok(page(0, 1, 1, 1)))
        const host = await panel()
        await picked(host)
        button(host, 'Run').click()
        await until(() => host.shadowRoot?.activeElement?.id === 'confirm')
        expect(textOf(host, '#confirm-question')).toBe(
            'Run "Restart the device" on lon-lt-0007.corp.acme.example? This can change the device.'
        )
        press(one(host, '#confirm'), 'Escape')
        await until(() => !host.shadowRoot?.querySelector('.confirm'))
        expect(server.calls('POST /runs')).toHaveLength(0)
        button(host, 'Run').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        button(host, 'Yes, run it').click()
        await until(() => server.calls('POST /runs').length === 1)
        await until(() => textOf(host, '.run__state') === 'Done, 1 row')
    })

    it('says that an approval is needed only where approvals are switched on', async () => {
        const asking = instruction({ approvalRequired: true })
        const { settings } = start()
        for (const approvalEnabled of [true, false]) {
            quietServer({ settings: { ...settings, approvalEnabled } }, asking)
            const host = await panel()
            await picked(host)
            const picker = one(host, 'x-1e-instruction-picker')
            expect(textOf(picker, '.about').includes('Needs approval')).toBe(approvalEnabled)
            host.remove()
        }
    })

    it('runs nothing but what stands in the field, however fast it is changed and Run pressed', async () => {
        const server = quietServer().on('POST /runs', () => ok(done(0, 0)))
        const host = await panel()
        await picked(host)
        const field = one(one(host, 'x-1e-instruction-picker'), '#input')
        if (!(field instanceof HTMLInputElement)) throw new Error('no field')
        await until(() => field.value === 'Which processes are running?')
        field.value += ' other'
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
        button(host, 'Run').click()
        await until(() => field.getAttribute('aria-expanded') === 'true')
        await pause(50)
        expect(server.calls('POST /runs')).toEqual([])
        expect(field.value).toBe('Which processes are running? other')
    })

    it('goes to the instruction field when nothing was chosen', async () => {
        quietServer()
        const host = await panel()
        const picker = await until(() => host.shadowRoot?.querySelector('x-1e-instruction-picker'))
        await until(() => picker.shadowRoot?.querySelector('#input'))
        button(host, 'Run').click()
        await until(() => picker.shadowRoot?.activeElement?.id === 'input')
    })

    it('offers the run that is in the way, or to run anyway', async () => {
        const other = '2'.repeat(32)
        const server = quietServer()
            .on('POST /runs', ({ body }) =>
                body.again
                    ? ok(done(0, 0))
                    : refused(
                          409,
                          `already_running: ${other}`,
                          'This instruction is already running here (TRI0001041).'
                      )
            )
            .on(`GET /runs/${other}`, () => ok(done(0, 0, { id: other, number: 'TRI0001041' })))
        const host = await panel()
        await picked(host)
        button(host, 'Run').click()
        await until(() => textOf(host, '.problem p') === 'This instruction is already running here (TRI0001041).')
        expect(textOf(host, '.problem dl')).toContain('already_running')
        button(host, 'Show it').click()
        await until(() => textOf(host, '.run__facts').startsWith('TRI0001041'))
        button(host, 'Run').click()
        await until(() => host.shadowRoot?.querySelector('.problem'))
        button(host, 'Run anyway').click()
        await until(() => server.calls('POST /runs').at(-1)?.body.again === true)
        await until(() => !host.shadowRoot?.querySelector('.problem'))
    })

    it('leads to the run that is shown already, and keeps what is pressed on it at once', async () => {
        const shown = run({ pollAfterMs: 60_000 })
        quietServer({ newestRun: shown })
            .on('POST /runs', () => refused(409, `already_running: ${shown.id}`, 'It is already running here.'))
            .on('GET /runs/', () => ok(shown))
        const host = await panel()
        await picked(host)
        button(host, 'Run').click()
        await until(() => textOf(host, '.problem p') === 'It is already running here.')
        button(host, 'Show it').click()
        button(host, 'Cancel').click()
        await until(() => host.shadowRoot?.querySelector('#confirm-question'))
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect(host.shadowRoot?.querySelector('#confirm-question')).not.toBeNull()
        expect(host.shadowRoot?.querySelector('.problem')).toBeNull()
    })

    it('cancels after a yes and keeps the rows', async () => {
        const cancelled = run({ state: 'cancelled', pollAfterMs: null, canCancel: false })
        let state = run({ pollAfterMs: 60_000 })
        const server = quietServer({ newestRun: state })
            .on('GET /runs/', () => ok(state))
            .on(`POST /runs/${state.id}/cancel`, () => {
                state = cancelled
                return ok(cancelled)
            })
        const host = await panel()
        await until(() => textOf(host, '.run__state') === 'Running on the device')
        expect(all(host, '.step').map((step) => step.className)).toEqual([
            'step step--done',
            'step step--now',
            'step step--later',
        ])
        button(host, 'Cancel').click()
        await until(
            () => textOf(host, '#confirm-question') === 'Stop gathering answers? Rows already received are kept.'
        )
        button(host, 'Stop gathering').click()
        await until(() => textOf(host, '.run__state') === 'Cancelled. 0 rows were kept')
        expect(server.calls('POST /runs/')).toHaveLength(1)
    })

    it('shows the end, and asks once more for what follows it', async () => {
        let looks = 0
        const open = run({ pollAfterMs: 5 })
        quietServer({ newestRun: open }).on(`GET /runs/${open.id}`, () => {
            looks++
            return ok(done(0, 0, { pollAfterMs: looks === 1 ? 5 : null }))
        })
        await panel()
        await until(() => looks === 2)
        await pause(50)
        expect(looks).toBe(2)
    })

    it('keeps one chain of polls when it is moved, stops when hidden and when removed', async () => {
        const state = run({ pollAfterMs: 40 })
        let asking = 0
        let mostAtOnce = 0
        const server = quietServer({ newestRun: state }).on('GET /runs/', async () => {
            mostAtOnce = Math.max(mostAtOnce, ++asking)
            await pause(20)
            asking--
            return ok(state)
        })
        const host = await panel()
        const polls = () => server.calls(`GET /runs/${state.id}`).length
        await until(() => polls() >= 2)
        for (let time = 0; time < 5; time++) {
            host.remove()
            document.body.append(host)
        }
        await pause(100)
        mostAtOnce = 0
        const before = polls()
        await pause(600)
        // One chain asks every 60 ms; two would ask twice as often and sometimes at once.
        expect(polls() - before).toBeLessThanOrEqual(11)
        expect(mostAtOnce).toBe(1)
        setHidden(true)
        await pause(100)
        const hidden = polls()
        await pause(150)
        expect(polls()).toBe(hidden)
        setHidden(false)
        await until(() => polls() > hidden)
        host.remove()
        const removed = polls()
        await pause(150)
        expect(polls()).toBe(removed)
    })

    it('says when a poll fails, goes on by itself, and takes the message back', async () => {
        let isDown = true
        const { id } = run()
        quietServer({ newestRun: run() }).on(`GET /runs/${id}`, ({ path }) =>
            isDown && path === `/runs/${id}` ? 'unreachable' : ok(done(0, 0))
        )
        const host = await panel()
        await until(() => textOf(host, '.problem p').startsWith('The server cannot be reached.'))
        isDown = false
        button(host, 'Try again').click()
        await until(() => textOf(host, '.run__state') === 'Answered, nothing found')
        expect(host.shadowRoot?.querySelector('.problem')).toBeNull()
    })

    it('opens an earlier run with its stored rows and asks 1E for nothing', async () => {
        const earlier = done(3, 3, { id: '3'.repeat(32), text: 'Empty the DNS cache' })
        const server = quietServer()
            .on('GET /runs?', () => ok({ items: [earlier], total: 1 }))
            .on(`GET /runs/${earlier.id}/responses`, () => ok(page(0, 3, 3, 3)))
        const host = await panel()
        await until(() => all(host, '.past').length === 1)
        expect(textOf(host, '#runs-title')).toBe('Runs on this incident')
        one(host, '.past').click()
        await counted(host, '1–3 of 3 rows, all loaded')
        expect(server.calls('POST')).toHaveLength(0)
        expect(one(host, '.past').getAttribute('aria-current')).toBe('true')
    })

    it('lets the agent choose another device and sends it', async () => {
        const chosen = {
            fqdn: 'lon-lt-0008.corp.acme.example',
            online: true,
            lastSeen: null,
            os: null,
            model: null,
            user: 'Bo',
        }
        const server = quietServer({
            device: null,
            problem: { code: 'device_missing', message: 'Add a device to Configuration item to use 1E.', args: [] },
        })
            .on(`GET /records/incident/${RECORD}/devices`, () => ok(deviceList([chosen], { origin: 'any' })))
            .on('POST /runs', () => ok(done(0, 0, { device: chosen.fqdn })))
        const host = await panel()
        await until(() => textOf(host, '.notice') === 'Add a device to Configuration item to use 1E.')
        expect(host.shadowRoot?.querySelector('x-1e-instruction-picker')).toBeNull()
        button(host, 'Choose device').click()
        const found = await until(() => host.shadowRoot?.querySelector<HTMLElement>('.chosen'))
        found.click()
        await until(() => textOf(host, '.device__name') === chosen.fqdn && textOf(host, '.device .online') === 'Online')
        await picked(host)
        button(host, 'Run').click()
        await until(() => server.calls('POST /runs')[0]?.body.device === chosen.fqdn)
    })

    it('does not ask for a device while 1E is asked for the only computer of the caller', async () => {
        let answer = (_: Reply) => {}
        const server = quietServer({
            device: null,
            problem: { code: 'device_missing', message: 'Add a device.', args: [] },
        })
        server.on(`GET /records/incident/${RECORD}/devices`, () => new Promise((resolve) => (answer = resolve)))
        const host = await panel()
        await until(() => server.calls(`GET /records/incident/${RECORD}/devices`).length)
        expect(textOf(host, '.device__state')).toBe('Asking 1E …')
        expect(all(host, '.notice')).toHaveLength(0)
        answer(ok(deviceList([platformDevice()], { origin: 'caller', caller: 'Amelia Okafor' })))
        await until(() => host.shadowRoot?.querySelector('x-1e-instruction-picker'))
        expect(all(host, '.notice')).toHaveLength(0)
    })

    it.each([
        ['record_closed', 'This record is closed. Earlier results can be read, but nothing new can be run.'],
        ['configuration_missing', 'No 1E configuration exists for the domain ACME. Ask an administrator.'],
    ] as const)('explains %s and offers no Run', async (code, message) => {
        quietServer({ problem: { code, message, args: [] } })
        const host = await panel()
        await until(() => textOf(host, '.notice') === message)
        expect(all(host, '#start')).toHaveLength(0)
    })

    it('shows nothing to somebody without a role, and tells the host', async () => {
        quietServer().on('GET /records/', () => refused(403, 'User Not Authorized'))
        const told = payloadsOf(document, 'X_1E_INSTRUCTION_PANEL#UNAVAILABLE')
        const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
        await until(() => told.length === 1)
        await until(() => host.shadowRoot?.textContent === '')
    })

    it('takes the record from the page when the host names none, and changes with its properties', async () => {
        window.history.replaceState(null, '', `/now/sow/record/interaction/${RECORD}`)
        const server = quietServer()
        const host = await panel({})
        const begun = () =>
            server.calls('GET /records/').filter(({ path }) => /^\/records\/[a-z]+\/[0-9a-f]{32}$/.test(path))
        await until(() => begun().length === 1)
        expect(begun()[0]?.path).toBe(`/records/interaction/${RECORD}`)
        Object.assign(host, { table: 'incident', sysId: 'b'.repeat(32) })
        await until(() => begun().length === 2)
        expect(begun()[1]?.path).toBe(`/records/incident/${'b'.repeat(32)}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect(begun()).toHaveLength(2)
        window.history.replaceState(null, '', '/')
    })

    it('confirms an action that runs again in the words that it has now', async () => {
        const restart = instruction({ kind: 'action', text: 'Restart the device and empty its disk', version: 'v2' })
        const before = { id: restart.id, name: restart.name, kind: 'action' as const, text: '' }
        const earlier = done(0, 0, { instruction: before, text: 'Restart the device' })
        const server = quietServer({ newestRun: earlier }, restart).on('POST /runs', () => ok(earlier))
        const host = await panel()
        await until(() => textOf(host, '.run__title') === 'Restart the device')
        button(host, 'Run again').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        expect(textOf(host, '#confirm-question')).toContain('"Restart the device and empty its disk"')
        one(host, '#confirm').click()
        await until(() => server.calls('POST /runs').length === 1)
        expect(server.calls('POST /runs')[0]?.body.version).toBe('v2')
    })

    it('runs a question again at once', async () => {
        const server = quietServer({ newestRun: done(0, 0) }).on('POST /runs', () =>
            ok(done(0, 0, { id: '4'.repeat(32) }))
        )
        const host = await panel()
        await until(() => textOf(host, '.run__title'))
        button(host, 'Run again').click()
        await until(() => server.calls('POST /runs').length === 1)
    })

    it.each([
        ['https://1e.example/explore', 1],
        ['javascript:alert(1)', 0],
        ['data:text/html,x', 0],
        ['//elsewhere.example', 0],
        ['/\\elsewhere.example', 0],
    ])('leads to %s in %d links', async (troubleshooting, count) => {
        quietServer({ links: { history: '/history', troubleshooting, configuration: null } })
        const host = await panel()
        const links = [...(host.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.device > .device__links a') ?? [])]
        expect(links.filter(({ textContent }) => textContent?.startsWith('Endpoint Troubleshooting'))).toHaveLength(
            count
        )
        expect(links.filter(({ textContent }) => textContent?.startsWith('Instruction History'))).toHaveLength(1)
    })

    it.each([
        [401, 'Your session has ended. Sign in again to go on.', 'Sign in again'],
        [429, 'Too many requests at once. Trying again shortly.', 'Dismiss'],
    ] as const)('gives cause and cure of %d', async (status, text, cure) => {
        const server: FakeServer = quietServer().on('POST /runs', () => refused(status, '', ''))
        const host = await panel()
        await picked(host)
        button(host, 'Run').click()
        await until(() => textOf(host, '.problem p') === text)
        button(host, cure)
        expect(server.calls('POST /runs')).toHaveLength(1)
    })
})
