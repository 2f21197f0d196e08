import { done, instruction, ok, page, quietServer, RECORD, type Reply, refused, run, start } from './fake-server.ts'
import { all, button, mount, one, press, textOf, type, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

const OTHER = run({ id: '2'.repeat(32), number: 'TRI0001041', device: 'lon-lt-0008', pollAfterMs: 20 })

async function panel(): Promise<HTMLElement> {
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    await until(() => host.shadowRoot?.querySelector('.work:not([aria-busy])'))
    return host
}

/** Opens the run of this number from the list of runs. */
async function opened(host: HTMLElement, number: string, at: number): Promise<void> {
    await until(() => all(host, '.past').length > at)
    all(host, '.past')[at]?.click()
    await until(() => textOf(host, '.run__facts').startsWith(number))
}

async function chosen(host: HTMLElement): Promise<void> {
    const picker = await until(() => host.shadowRoot?.querySelector('x-1e-instruction-picker'))
    await until(() => picker.shadowRoot?.querySelector('#input'))
    one(picker, '#input').click()
    await until(() => all(picker, '[role=option]').length)
    press(one(picker, '#input'), 'ArrowDown')
    await until(() => one(picker, '#input').getAttribute('aria-activedescendant'))
    press(one(picker, '#input'), 'Enter')
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms))
}

function never(): Promise<never> {
    return new Promise(() => undefined)
}

describe('a run that is opened', () => {
    it('can be cancelled and is followed on, although the run before is still being cancelled', async () => {
        const first = run({ pollAfterMs: 60_000 })
        let answer = (_: ReturnType<typeof ok>) => {}
        const server = quietServer({ newestRun: first })
            .on('GET /runs?', () => ok({ items: [first, OTHER], total: 2 }))
            .on(`GET /runs/${OTHER.id}`, () => ok(OTHER))
            .on(`POST /runs/${first.id}/cancel`, () => new Promise((resolve) => (answer = resolve)))
        const host = await panel()
        button(host, 'Cancel').click()
        await until(() => host.shadowRoot?.querySelector('#confirm'))
        button(host, 'Stop gathering').click()
        await until(() => server.calls('POST /runs/').length === 1)
        await opened(host, OTHER.number, 1)
        expect(button(host, 'Cancel').getAttribute('aria-disabled')).toBeNull()
        answer(ok(run({ state: 'cancelled', pollAfterMs: null, canCancel: false })))
        await pause(50)
        const polls = server.calls(`GET /runs/${OTHER.id}`).length
        await until(() => server.calls(`GET /runs/${OTHER.id}`).length > polls + 1)
        expect(textOf(host, '.run__facts')).toMatch(/^TRI0001041/)
        host.remove()
    })

    it('does not repeat the press that failed before it', async () => {
        const polls = [ok(OTHER), 'unreachable' as const]
        const server = quietServer()
            .on('GET /runs?', () => ok({ items: [OTHER], total: 1 }))
            .on(`GET /runs/${OTHER.id}`, () => polls.shift() ?? ok(OTHER))
            .on('POST /runs', () => refused(502, '', ''))
        server.on(`GET /runs?table=incident&record=${RECORD}&key`, () => ok({ items: [], total: 0 }))
        const host = await panel()
        await chosen(host)
        await pause(30)
        button(host, 'Run').click()
        await until(() => textOf(host, '.problem p') === 'The server answered with status 502.')
        await opened(host, OTHER.number, 0)
        await until(() => textOf(host, '.problem p').startsWith('The server cannot be reached.'))
        button(host, 'Try again').click()
        await until(() => !host.shadowRoot?.querySelector('.problem'))
        expect(server.calls('POST /runs')).toHaveLength(1)
        host.remove()
    })

    it('shows no text that belongs to the rows of the run before', async () => {
        const large = [{ name: 'Text', kind: 'text' as const, large: true }]
        const cut = 'a'.repeat(256)
        const rows = { ...page(0, 1, 1, 1), columns: large, rows: [[cut]] }
        const [first, second] = [done(1, 1), done(1, 1, { id: OTHER.id, number: OTHER.number })]
        quietServer({ newestRun: first })
            .on('GET /runs?', () => ok({ items: [first, second], total: 2 }))
            .on(`GET /runs/${first.id}/responses`, () => ok(rows))
            .on(`GET /runs/${second.id}/responses`, () => ok(rows))
            .on(`GET /runs/${first.id}/cell`, () => ok({ text: `${cut} whole` }))
            .on(`GET /runs/${second.id}/cell`, never)
        const host = await panel()
        const table = () => host.shadowRoot?.querySelector('x-1e-response-table')
        const whole = () => Reflect.get(table() ?? {}, 'whole')
        await until(() => table()?.shadowRoot?.querySelector('.long .link'))
        one(await until(table), '.long .link').click()
        await until(() => whole()?.text)
        await opened(host, OTHER.number, 1)
        await until(() => table()?.shadowRoot?.querySelector('.long .link'))
        expect(whole()).toBeNull()
    })
})

test('an action that waits for its yes is not sent by trying a poll again', async () => {
    const polls = ['unreachable' as const]
    const shown = run({ pollAfterMs: 300 })
    const restart = instruction({ kind: 'action', text: 'Restart the device' })
    const server = quietServer({ newestRun: shown }, restart).on(
        `GET /runs/${shown.id}`,
        () => polls.shift() ?? ok(shown)
    )
    const host = await panel()
    await chosen(host)
    await pause(30)
    button(host, 'Run').click()
    await until(() => host.shadowRoot?.querySelector('#confirm'))
    await until(() => textOf(host, '.problem p').startsWith('The server cannot be reached.'))
    button(host, 'Try again').click()
    await until(() => !host.shadowRoot?.querySelector('.problem'))
    expect(server.calls('POST /runs')).toHaveLength(0)
    host.remove()
})

test('a record that is opened does not start what was pressed for on the record before', async () => {
    const restart = instruction({ kind: 'action', text: 'Restart the device' })
    const server = quietServer({}, restart).on('GET /instructions/', never)
    const host = await panel()
    await chosen(host)
    await until(() => server.calls('GET /instructions/').length === 1)
    button(host, 'Run').click()
    const earlier = done(0, 0, { instruction: { id: restart.id, name: restart.name, kind: 'action' } })
    quietServer({ newestRun: earlier }, restart)
    expect(server.calls('POST')).toHaveLength(0)
    Object.assign(host, { sysId: 'b'.repeat(32) })
    await until(() => textOf(host, '.run__title'))
    button(host, 'Edit').click()
    await until(() => host.shadowRoot?.activeElement?.id === 'start')
    await pause(100)
    expect(host.shadowRoot?.querySelector('#confirm')).toBeNull()
})

test('a panel that is moved while it exports or loads rows can do both again', async () => {
    const shown = done(1000, 2500)
    let attempts = 0
    quietServer({ newestRun: shown, settings: { ...start().settings, batchSize: 1000 } })
        .on(`GET /runs/${shown.id}/responses`, () => ok(page(0, 1000, 1000, 2500)))
        .on(`POST /runs/${shown.id}/responses`, () => (++attempts === 1 ? never() : ok(page(1000, 2000, 2000, 2500))))
        .on(`GET /runs/${shown.id}/attachments`, never)
    const host = await panel()
    // The framework makes the elements inside anew when the panel is moved.
    const child = (tag: string) => until(() => host.shadowRoot?.querySelector<HTMLElement>(tag))
    const table = await child('x-1e-response-table')
    await until(() => textOf(table, '.count') === '1–10 of 1,000 loaded, 2,500 found')
    const exporter = await child('x-1e-excel-export')
    one(exporter, '#open').click()
    await until(() => exporter.shadowRoot?.querySelector('#first'))
    button(exporter, 'Download').click()
    await until(() => exporter.shadowRoot?.querySelector('#stop'))
    button(table, 'Load more').click()
    await until(() => attempts === 1)
    host.remove()
    document.body.append(host)
    await until(() => !table.isConnected)
    const moved = await child('x-1e-response-table')
    await until(() => moved.shadowRoot?.querySelector('#more'))
    const again = await child('x-1e-excel-export')
    await until(() => again.shadowRoot?.querySelector('#open'))
    button(moved, 'Load more').click()
    await until(() => textOf(moved, '.count') === '1–10 of 2,000 loaded, 2,500 found')
})

test('a press for an instruction that could not be loaded starts nothing later', async () => {
    const restart = instruction({ kind: 'action', text: 'Restart the device' })
    const earlier = done(0, 0, { instruction: { id: restart.id, name: restart.name, kind: 'action' } })
    const server = quietServer({ newestRun: earlier }, restart)
    let fail = () => {}
    server.on('GET /instructions/', () => new Promise((resolve) => (fail = () => resolve(refused(500, '', '')))))
    const host = await panel()
    await chosen(host)
    await until(() => server.calls('GET /instructions/').length === 1)
    ;(await until(() => host.shadowRoot?.querySelector<HTMLElement>('#start'))).click()
    fail()
    await until(() => host.shadowRoot?.querySelector('.problem'))
    server.on('GET /instructions/', () => ok(restart))
    button(host, 'Edit').click()
    await until(() => host.shadowRoot?.activeElement?.id === 'start')
    await pause(100)
    expect(host.shadowRoot?.querySelector('#confirm')).toBeNull()
})

describe('a panel that is moved', () => {
    const picker = (host: HTMLElement) => host.shadowRoot?.querySelector('x-1e-instruction-picker')?.shadowRoot
    const inPicker = (host: HTMLElement, selector: string) =>
        picker(host)?.querySelector<HTMLInputElement>(selector) ?? null
    const field = (host: HTMLElement) => inPicker(host, '#input')

    /** The framework makes the elements inside anew. */
    async function move(host: HTMLElement): Promise<void> {
        await pause(20)
        const before = field(host)
        host.remove()
        document.body.append(host)
        await until(() => field(host) && !before?.isConnected)
    }

    it('keeps what is being typed, its search and the focus', async () => {
        const server = quietServer({}, instruction({}))
        const host = await panel()
        const input = await until(() => field(host))
        input.focus()
        type(input, 'rest')
        await move(host)
        await until(() => field(host)?.value === 'rest' && picker(host)?.activeElement === field(host))
        await until(() => server.calls('GET /instructions?').some(({ path }) => path.includes('query=rest')))
        await until(() => inPicker(host, '[role=option]'))
        host.remove()
    })

    it('keeps a chosen instruction with its values, and takes no focus that it had not', async () => {
        const minutes = { kind: 'int' as const, placeholder: '', hint: '', pattern: null, maxLength: null } // of the contract
        const parameters = [{ ...minutes, name: 'minutes', defaultValue: null, required: true, allowedValues: null }]
        const text = 'Wait %minutes% minutes'
        const server = quietServer({}, instruction({ text, hasParameters: true, parameters }))
        const host = await panel()
        await chosen(host)
        type(await until(() => inPicker(host, '.fields input')), '7')
        await move(host)
        await until(() => inPicker(host, '.fields input')?.value === '7')
        await pause(50)
        expect(picker(host)?.activeElement).toBeNull()
        button(host, 'Run').click()
        await until(() => server.calls('POST /runs').length === 1)
        expect(server.calls('POST /runs')[0]?.body).toMatchObject({ parameters: { minutes: '7' } })
        host.remove()
    })

    it('loads the form of an instruction that was on its way, and runs nothing by itself', async () => {
        let answers = 0
        const restart = instruction({ text: 'Restart the device' })
        const server = quietServer({}, restart).on('GET /instructions/', () =>
            ++answers === 1 ? never() : ok(restart)
        )
        const host = await panel()
        await chosen(host)
        await until(() => answers === 1)
        button(host, 'Run').click()
        await move(host)
        await until(() => field(host)?.value === 'Restart the device')
        await pause(50)
        expect(server.calls('POST /runs')).toHaveLength(0)
        host.remove()
    })
})

describe('the focus', () => {
    const start = async (answer: () => Promise<Reply>) => {
        const server = quietServer().on('POST /runs', answer)
        const host = await panel()
        await chosen(host)
        await until(() => server.calls('GET /instructions/').length === 1)
        button(host, 'Run').focus()
        button(host, 'Run').click()
        await until(() => server.calls('POST /runs').length === 1)
        return host
    }

    it('goes to the run that was started', async () => {
        const host = await start(async () => ok(done(3, 3)))
        await until(() => host.shadowRoot?.activeElement?.id === 'run')
        host.remove()
    })

    it('stays with somebody who has gone on meanwhile', async () => {
        let answer = (_: Reply) => {}
        const host = await start(() => new Promise((resolve) => (answer = resolve)))
        const picker = one(host, 'x-1e-instruction-picker')
        const field = one(picker, '#input')
        field.focus()
        press(field, 'm')
        type(field, 'memory')
        answer(ok(done(3, 3)))
        await until(() => textOf(host, '.run__title'))
        await pause(100)
        expect(host.shadowRoot?.activeElement).toBe(picker)
        host.remove()
    })
})

test('an Enter that is held down confirms nothing', async () => {
    const restart = instruction({ kind: 'action', text: 'Restart the device' })
    const server = quietServer({}, restart)
    const host = await panel()
    await chosen(host)
    await until(() => server.calls('GET /instructions/').length === 1)
    button(host, 'Run').click()
    const yes = await until(() => all(host, '#confirm')[0])
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true })
    // The browser presses a button on each Enter that nobody has prevented.
    expect(yes.dispatchEvent(held)).toBe(false)
    press(yes, 'Enter')
    expect(server.calls('POST /runs')).toHaveLength(0)
    host.remove()
})

test('the second click of a double click confirms nothing', async () => {
    const server = quietServer({}, instruction({ kind: 'action', text: 'Restart the device' }))
    server.on('POST /runs', () => ok(done(0, 0)))
    const host = await panel()
    await chosen(host)
    await until(() => server.calls('GET /instructions/').length === 1)
    button(host, 'Run').click()
    const yes = await until(() => all(host, '#confirm')[0])
    const click = (detail: number) => yes.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }))
    click(2)
    await pause(50)
    expect(server.calls('POST /runs')).toHaveLength(0)
    click(1)
    await until(() => server.calls('POST /runs').length === 1)
    host.remove()
})
