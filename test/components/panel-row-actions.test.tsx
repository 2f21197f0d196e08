import fc from 'fast-check'
import type { Cell, Column, Parameter, QuickFix, RowAction } from '../../src/contract/wire.ts'
import {
    done,
    type FakeServer,
    instruction,
    ok,
    page,
    quietServer,
    RECORD,
    type Received,
    refused,
} from './fake-server.ts'
import { all, button, mount, one, textOf, type, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

const PROCESS: Parameter = {
    name: 'processName',
    kind: 'text',
    placeholder: '',
    hint: '',
    defaultValue: null,
    required: true,
    pattern: { source: '^[^;]+$', isAscii: false, loops: 1 },
    maxLength: 30,
    allowedValues: null,
}

const STOP = instruction({
    id: 'e'.repeat(32),
    name: 'StopProcess',
    kind: 'action',
    text: 'Stop the process %processName%',
    approvalRequired: true,
    hasParameters: true,
    parameters: [PROCESS],
})

const ACTION: RowAction = { label: 'Stop this process', column: 'Name', parameter: PROCESS, instruction: STOP }

const RUN = done(100, 160)

function server(rows?: Cell[][]): FakeServer {
    const answer = (from: number, to: number, stored: number) => {
        const made = page(from, to, stored, 160)
        return rows ? { ...made, rows, stored: rows.length, found: rows.length, to: rows.length, more: false } : made
    }
    const asked = (path: string) => {
        const [, from, to] = /from=(\d+)&to=(\d+)/.exec(path) ?? []
        return [Number(from), Number(to)] as const // the two numbers
    }
    return quietServer({ newestRun: rows ? done(rows.length, rows.length) : RUN }, STOP)
        .on('GET /runs/', () => ok(RUN))
        .on(`GET /runs/${RUN.id}/responses`, ({ path }) => ok(answer(...asked(path), 100)))
        .on(`POST /runs/${RUN.id}/responses`, () => ok(answer(100, 160, 160)))
        .on(`GET /runs/${RUN.id}/row-actions`, () => ok({ items: [ACTION], total: 1 }))
        .on('POST /runs', () => refused(409, 'device_missing: ', 'Not now.'))
}

/** The runs that were asked for. */
function started(calls: FakeServer): Received[] {
    return calls.calls('POST /runs').filter(({ path }) => path === '/runs')
}

async function opened(): Promise<{ host: HTMLElement; table: HTMLElement }> {
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    const table = await until(() => host.shadowRoot?.querySelector<HTMLElement>('x-1e-response-table'))
    await until(() => all(table, 'tbody tr[data-row]').length)
    await until(() => Reflect.get(table, 'rowActions')?.length)
    return { host, table }
}

function items(table: HTMLElement): HTMLElement[] {
    return all(table, '.menu__item').filter((item) => item.textContent?.startsWith('Stop this process …'))
}

/** Opens the menu of a drawn row and returns the item of the action. */
async function menuOf(table: HTMLElement, row: HTMLElement): Promise<HTMLElement | undefined> {
    row.querySelector<HTMLElement>('td.is-tools')?.click()
    await until(() => table.shadowRoot?.querySelector('.menu'))
    return items(table)[0]
}

describe('an action from a row', () => {
    it('is confirmed with the row that it comes from, and sent with its value', async () => {
        const calls = server()
        const { host, table } = await opened()
        const item = await menuOf(table, all(table, 'tbody tr[data-row]')[3] ?? table)
        expect(item?.textContent).toContain('Stop the process row 3. Needs approval')
        item?.click()
        await until(() => host.shadowRoot?.activeElement?.id === 'confirm')
        expect(textOf(host, '#confirm-question')).toBe(
            'Run "Stop the process row 3" on lon-lt-0007.corp.acme.example? This can change the device. From the row row 3, Size 3.'
        )
        expect(started(calls)).toHaveLength(0)
        button(host, 'Back').click()
        await until(() => !host.shadowRoot?.querySelector('.confirm'))
        const other = await menuOf(table, all(table, 'tbody tr[data-row]')[5] ?? table)
        other?.click()
        await until(() => textOf(host, '#confirm-question').includes('Stop the process row 5'))
        one(host, '#confirm').click()
        await until(() => started(calls).length === 1)
        expect(started(calls)[0]?.body).toMatchObject({
            definition: STOP.id,
            parameters: { processName: 'row 5' },
            device: 'lon-lt-0007.corp.acme.example',
        })
    })

    it('is no longer said to come from a row whose value was changed in the form', async () => {
        server()
        const { host, table } = await opened()
        const item = await menuOf(table, all(table, 'tbody tr[data-row]')[0] ?? table)
        item?.click()
        await until(() => host.shadowRoot?.activeElement?.id === 'confirm')
        button(host, 'Back').click()
        const picker = one(host, 'x-1e-instruction-picker')
        const field = await until(() => all(picker, 'input').find((one) => Reflect.get(one, 'value') === 'row 0'))
        type(field, 'other.exe')
        await until(() => !host.shadowRoot?.querySelector('.confirm'))
        one(host, '#start').click()
        await until(() => textOf(host, '#confirm-question').includes('Stop the process other.exe'))
        expect(textOf(host, '#confirm-question')).not.toContain('From the row')
    })

    it.each([
        ['a blank cell', null, undefined],
        ['blanks alone', '   ', undefined],
        ['a value with a blank at its end', 'a.exe ', 'The value begins or ends with a blank.'],
        ['a value that the parameter does not take', 'a;b', 'Process name does not match the required format.'],
        ['a value that is too long', 'x'.repeat(31), 'Process name may have at most 30 characters.'],
    ])('of %s is not offered, or says why', async (_name, value, reason) => {
        server([[value, 1]])
        const { host, table } = await opened()
        const item = await menuOf(table, all(table, 'tbody tr[data-row]')[0] ?? table)
        expect(item?.querySelector('.meta')?.textContent).toBe(reason)
        item?.click()
        if (item) expect(item.getAttribute('aria-disabled')).toBe('true')
        expect(host.shadowRoot?.querySelector('.confirm')).toBeNull()
    })

    it('sends the value of the row that was chosen, whatever was sorted, filtered, turned and loaded before', async () => {
        type Step = 'sort' | 'other sort' | 'filter' | 'page' | 'last' | 'more'
        const steps = fc.array(fc.constantFrom<Step>('sort', 'other sort', 'filter', 'page', 'last', 'more'), {
            maxLength: 5,
        })
        await fc.assert(
            fc.asyncProperty(steps, fc.nat(9), async (walk, choice) => {
                document.body.replaceChildren()
                const calls = server()
                const { host, table } = await opened()
                const act: Record<Step, () => void> = {
                    sort: () => button(table, 'Size').click(),
                    'other sort': () => button(table, 'Name').click(),
                    filter: () => type(one(table, '.search input'), '1'),
                    page: () => all(table, '.pager button[aria-label="Next page"]:not(:disabled)')[0]?.click(),
                    last: () => all(table, '.pager button:not([aria-label$="page"])').at(-1)?.click(),
                    more: () => all(table, '#more')[0]?.click(),
                }
                for (const step of walk) {
                    act[step]()
                    await until(() => !textOf(table, '.foot').includes('Sorting …'))
                }
                // What is under way may take a row away before its menu opens: then another is pressed. The menu says which it is of.
                const pressed: string[] = []
                await until(() => {
                    if (table.shadowRoot?.querySelector('.menu')) return true
                    const shown = all(table, 'tbody tr[data-row]')
                    const row = shown[choice % shown.length]
                    pressed.push(row?.querySelector('td')?.textContent ?? '')
                    row?.querySelector<HTMLElement>('td.is-tools')?.click()
                    return false
                })
                const label = one(table, '[role=menu]').getAttribute('aria-label')
                const name = pressed.find((each) => label?.startsWith(`Row ${each}, `))
                expect(name).toBeTruthy()
                const [item] = items(table)
                item?.click()
                await until(() => textOf(host, '#confirm-question').includes(`Stop the process ${name}"`))
                one(host, '#confirm').click()
                await until(() => started(calls).length > 0)
                const sent = started(calls)
                expect(sent.map(({ body }) => body['parameters'])).toEqual([{ processName: name }])
            }),
            { numRuns: 25 }
        )
    }, 60_000)
})

describe('a work note from a row', () => {
    it('is written once for the row, and told beside the rows', async () => {
        const calls = server().on(`POST /runs/${RUN.id}/work-note`, () => ok({ text: 'x' }))
        const { table } = await opened()
        button(table, 'Size').click()
        await until(() => textOf(table, 'tbody td') === 'row 99')
        all(table, 'td.is-tools')[0]?.click()
        await until(() => table.shadowRoot?.querySelector('.menu'))
        all(table, '.menu__item')
            .find((item) => item.textContent === 'Add to work note')
            ?.click()
        await until(() => textOf(table, '.said') === 'Added to the work notes.')
        expect(calls.calls(`POST /runs/${RUN.id}/work-note`).map(({ body }) => body)).toEqual([
            { rows: [99], key: expect.stringMatching(/^[0-9a-f]{32}$/) },
        ])
    })
})

describe('the page size', () => {
    afterEach(() => sessionStorage.clear())

    it('stays through a reload of the page', async () => {
        server()
        const { host, table } = await opened()
        Object.assign(one(table, '#size'), { value: '50' })
        one(table, '#size').dispatchEvent(new Event('change', { bubbles: true }))
        await until(() => textOf(table, '.count') === '1–50 of 100 loaded, 160 found')
        host.remove()
        const again = await opened()
        await until(() => textOf(again.table, '.count') === '1–50 of 100 loaded, 160 found')
    })
})

describe('a card for a row', () => {
    const CPU: Column = { name: 'CpuPercent', kind: 'number' }
    const FIX: QuickFix = {
        id: 'f'.repeat(32),
        label: 'Stop the updater',
        category: 'Software',
        instruction: STOP,
        presets: { processName: 'ROW 5' },
        ready: true,
        resolved: 0,
        similar: 0,
        seconds: null,
        proved: { fixed: 0, total: 0 },
        requested: false,
        check: '',
        reason: 'Fits the category Software',
    }
    const cards = (host: HTMLElement) => all(host, '.fix').map((card) => card.textContent)
    const offering = (calls: FakeServer, items: QuickFix[]) =>
        calls.on(`GET /records/incident/${RECORD}/quick-fixes`, () => ok({ items, total: items.length }))

    it('offers the action for the row with the highest share, and asks before anything is sent', async () => {
        const rows: Cell[][] = [
            ['a.exe', '4'],
            ['b.exe', '31.6'],
            ['c.exe', null],
        ]
        const calls = server(rows).on(`GET /runs/${RUN.id}/responses`, () =>
            ok({ ...page(0, 3, 3, 3), columns: [{ name: 'Name', kind: 'text' }, CPU], rows, more: false })
        )
        const { host } = await opened()
        await until(() => cards(host).length)
        expect(cards(host)).toEqual(['Stop the process b.exeCPU 31.6 %, the most in this answerNeeds approval'])
        all(host, '.fix')[0]?.click()
        await until(() => host.shadowRoot?.activeElement?.id === 'confirm')
        expect(textOf(host, '#confirm-question')).toContain('From the row b.exe, CPU, % 31.6.')
        expect(started(calls)).toHaveLength(0)
    })

    it('gives a quick fix whose value stands in a row that row as its reason, in its place', async () => {
        offering(
            server([
                ['row 4', '4'],
                ['row 5', '5'],
            ]),
            [FIX, { ...FIX, id: '2', presets: { processName: 'gone' } }]
        )
        const { host } = await opened()
        await until(() => cards(host)[0]?.includes('In this answer'))
        expect(cards(host)).toEqual([
            'Stop the updaterIn this answer: row 5, Size 5Needs approval',
            'Stop the updaterFits the category SoftwareNeeds approval',
        ])
    })

    it('does nothing at the second click of a double click that was meant for what stood there before', async () => {
        offering(server([['row 5', '5']]), [FIX])
        const { host } = await opened()
        const card = await until(() => all(host, '.fix')[0])
        const click = (detail: number) => card.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }))
        click(2)
        await new Promise((resolve) => setTimeout(resolve, 100))
        expect(host.shadowRoot?.querySelector('.confirm')).toBeNull()
        click(1)
        await until(() => host.shadowRoot?.querySelector('.confirm'))
    })

    it('says nothing of the highest while rows are missing', async () => {
        const some = server().on(`GET /runs/${RUN.id}/responses`, () =>
            ok({ ...page(0, 100, 100, 160), columns: [{ name: 'Name', kind: 'text' }, CPU] })
        )
        offering(some, [{ ...FIX, presets: { processName: 'gone' } }])
        const { host } = await opened()
        await until(() => cards(host).length)
        expect(cards(host)).toEqual(['Stop the updaterFits the category SoftwareNeeds approval'])
    })
})
