import fc from 'fast-check'
import { HEADS, placeAfter, within } from '../../src/components/response-table/place.ts'
import { RowSet } from '../../src/components/shared/row-set.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'
import { all, button, mount, one, payloadsOf, textOf, translatePage, type, until } from './support.ts'
import '../../src/components/response-table/index.ts'

const COLUMNS: Column[] = [
    { name: 'Name', kind: 'text' },
    { name: 'CpuPercent', kind: 'number' },
    { name: 'User', kind: 'text' },
]

function rows(count: number, from = 0): Cell[][] {
    return Array.from({ length: count }, (_, at) => [`p${from + at}`, (from + at) % 7, at % 2 ? 'ann' : 'bob'])
}

async function table(properties: Record<string, unknown>): Promise<HTMLElement> {
    const element = mount('x-1e-response-table', { pageSize: 10, ...properties })
    await until(() => all(element, 'tbody tr[data-row]').length)
    return element
}

const focused = (host: HTMLElement) => host.shadowRoot?.activeElement ?? null

function key(host: HTMLElement, name: string, more: KeyboardEventInit = {}): boolean {
    const target = focused(host)
    if (!target) throw new Error('nothing has the focus')
    return target.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...more })
    )
}

async function at(host: HTMLElement, text: string): Promise<void> {
    await until(() => focused(host)?.textContent === text)
}

function enter(host: HTMLElement): void {
    one(host, '[role=grid] [tabindex="0"]').focus()
}

describe('moving in the table', () => {
    it('has one tab stop, and arrows lead from cell to cell, to the heads and to the row menu', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(30) } })
        expect(all(host, '[role=grid] [tabindex="0"]')).toHaveLength(1)
        enter(host)
        expect(focused(host)?.textContent).toBe('p0')
        key(host, 'ArrowDown')
        await at(host, 'p1')
        key(host, 'ArrowRight')
        await at(host, '1')
        key(host, 'End')
        await until(() => focused(host)?.getAttribute('aria-label') === 'Row menu')
        key(host, 'Home', { ctrlKey: true })
        await at(host, 'p0')
        key(host, 'ArrowUp')
        await at(host, 'Name')
        key(host, 'ArrowRight')
        await at(host, 'CPU, %')
        expect(all(host, '[role=grid] [tabindex="0"]')).toHaveLength(1)
    })

    it('leaves keys with a modifier to the browser', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(3) } })
        enter(host)
        for (const [name, modifier] of [
            ['ArrowLeft', { altKey: true }],
            ['ArrowRight', { altKey: true }],
            ['ArrowUp', { shiftKey: true }],
            ['ArrowDown', { metaKey: true }],
            ['ArrowDown', { ctrlKey: true }],
        ] as const)
            expect(key(host, name, modifier)).toBe(true)
        expect(focused(host)?.textContent).toBe('p0')
    })

    it('keeps the focus on its row while others scroll by and more rows arrive', async () => {
        const set = new RowSet(COLUMNS, rows(100))
        const host = await table({ responses: set, pageSize: 100, found: 200, more: true })
        enter(host)
        for (let step = 1; step <= 30; step++) {
            key(host, 'ArrowDown')
            await at(host, `p${step}`)
        }
        const cell = focused(host)
        const scroller = one(host, '.scroller')
        for (const top of [1900, 0, 700]) {
            Object.assign(scroller, { scrollTop: top })
            scroller.dispatchEvent(new Event('scroll'))
            await until(() =>
                all(host, 'tbody tr[data-row]').some((row) => row.dataset['row'] === String(Math.floor(top / 28) + 2))
            )
            expect(focused(host)).toBe(cell)
            expect(cell?.textContent).toBe('p30')
        }
        Object.assign(host, { responses: set.plus(COLUMNS, rows(100, 100)) })
        await until(() => textOf(host, '.count') === '1–100 of 200 rows, all loaded')
        expect(focused(host)).toBe(cell)
        expect(new Set(all(host, 'tbody tr[data-row]').map((row) => row.dataset['row'])).size).toBe(
            all(host, 'tbody tr[data-row]').length
        )
    })

    it('stands on the first new row after Load more, in any order', async () => {
        const set = new RowSet(COLUMNS, rows(25))
        const host = await table({ responses: set, found: 40, more: true })
        const asked = payloadsOf(host, 'X_1E_RESPONSE_TABLE#MORE_REQUESTED')
        button(host, 'Load more').focus()
        button(host, 'Load more').click()
        await until(() => asked.length === 1)
        Object.assign(host, { responses: set.plus(COLUMNS, rows(15, 25)), more: false })
        await at(host, 'p25')
        expect(textOf(host, '.count')).toBe('21–30 of 40 rows, all loaded')
    })

    it('does not take the focus from a tool above the table', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: [[`long ${'x'.repeat(300)}`, 1, 'ann']] } })
        const tool = Object.assign(document.createElement('button'), { slot: 'tools' })
        host.append(tool)
        button(host, 'Show all of Name').focus()
        button(host, 'Show all of Name').click()
        await until(() => focused(host)?.id === 'close')
        tool.focus()
        for (const message of ['one', 'two']) {
            Object.assign(host, { told: message })
            await until(() => textOf(host, '.said') === message)
        }
        expect(document.activeElement).toBe(tool)
    })

    it('does not take the focus from somebody who went elsewhere', async () => {
        const set = new RowSet(COLUMNS, rows(25))
        const host = await table({ responses: set, found: 40, more: true })
        const asked = payloadsOf(host, 'X_1E_RESPONSE_TABLE#MORE_REQUESTED')
        button(host, 'Load more').click()
        await until(() => asked.length === 1)
        one(host, 'input').focus()
        Object.assign(host, { responses: set.plus(COLUMNS, rows(15, 25)), more: false })
        await until(() => textOf(host, '.count') === '1–10 of 40 rows, all loaded')
        expect(focused(host)).toBe(one(host, 'input'))
    })
})

describe('places', () => {
    const bounds = fc.record({
        from: fc.nat(50),
        length: fc.nat(50),
        columns: fc.integer({ min: 2, max: 9 }),
        isRightToLeft: fc.boolean(),
    })
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
    const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false, shiftKey: false })

    it('never leave the page', () => {
        fc.assert(
            fc.property(bounds, fc.array(fc.constantFrom(...keys)), fc.boolean(), (some, walk, control) => {
                const page = { ...some, to: some.from + some.length }
                let place = within({ row: some.from, column: 0 }, page)
                for (const name of walk) {
                    place = placeAfter(press(name, control), place, page) ?? place
                    const isHead = place.row === HEADS
                    expect(isHead || (place.row >= page.from && place.row < page.to)).toBe(true)
                    expect(place.column).toBeGreaterThanOrEqual(0)
                    expect(place.column).toBeLessThan(isHead ? page.columns - 1 : page.columns)
                }
            })
        )
    })

    it('follow the direction of writing', () => {
        const page = { from: 0, to: 5, columns: 4, isRightToLeft: true }
        expect(placeAfter(press('ArrowLeft'), { row: 2, column: 1 }, page)).toEqual({ row: 2, column: 2 })
        expect(placeAfter(press('ArrowRight'), { row: 2, column: 1 }, page)).toEqual({ row: 2, column: 0 })
    })
})

/** A clipboard that remembers; `refuses` is one without permission. */
function clipboard(refuses = false): Record<string, string>[] {
    const written: Record<string, string>[] = []
    const put = (parts: Record<string, string>) => {
        if (refuses) throw new DOMException('denied', 'NotAllowedError')
        written.push(parts)
    }
    class Item {
        constructor(readonly parts: Record<string, Blob>) {}
    }
    const read = (blob: Blob) =>
        new Promise<string>((resolve) => {
            const reader = new FileReader()
            reader.onload = () => resolve(String(reader.result))
            reader.readAsText(blob)
        })
    Object.assign(globalThis, { ClipboardItem: Item })
    Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
            writeText: async (text: string) => put({ 'text/plain': text }),
            write: async ([item]: Item[]) => {
                const parts = await Promise.all(
                    Object.entries(item?.parts ?? {}).map(async ([type, blob]) => [type, await read(blob)])
                )
                put(Object.fromEntries(parts))
            },
        },
    })
    return written
}

/** What a copy event of the browser would put on the clipboard. */
function copyEvent(target: Element): Record<string, string> {
    const data: Record<string, string> = {}
    const event = new Event('copy', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => (data[type] = text) } })
    target.dispatchEvent(event)
    return data
}

async function rowMenu(host: HTMLElement): Promise<void> {
    key(host, 'F10', { shiftKey: true })
    await until(() => host.shadowRoot?.querySelector('.menu [role=menu]'))
    await until(() => focused(host)?.getAttribute('role') === 'menuitem')
}

function item(host: HTMLElement, text: string): HTMLElement {
    const found = all(host, '.menu__item').find((each) => each.querySelector('.menu__text')?.textContent === text)
    if (!found) throw new Error(`no ${text} in ${textOf(host, '.menu')}`)
    return found
}

const HOSTILE: Cell[][] = [
    ['=HYPERLINK("http://x")', -5, '+49 170'],
    ['a\tb\nc', 7, '<b>&'],
    ['-5', null, '@SUM(1)'],
]

describe('copying', () => {
    it('takes the cell as it is, by the keys of the browser', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: HOSTILE } })
        enter(host)
        const cell = focused(host)
        expect(cell && copyEvent(cell)).toEqual({ 'text/plain': '=HYPERLINK("http://x")' })
        await until(() => textOf(host, '.said') === 'Cell copied.')
        key(host, 'ArrowDown')
        await until(() => focused(host) !== cell)
        const next = focused(host)
        expect(next && copyEvent(next)).toEqual({ 'text/plain': 'a\tb\nc' })
    })

    it('takes a row as one line and as a table, in which nothing is calculated', async () => {
        const written = clipboard()
        const host = await table({ responses: { columns: COLUMNS, rows: HOSTILE } })
        enter(host)
        expect(key(host, 'C', { ctrlKey: true, shiftKey: true })).toBe(false)
        await until(() => textOf(host, '.said') === 'Row copied.')
        expect(written).toEqual([
            {
                'text/plain': '\'=HYPERLINK("http://x")\t-5\t\'+49 170',
                'text/html':
                    "<table><tr><td style=\"mso-number-format:'\\@'\">'=HYPERLINK(&#34;http://x&#34;)</td><td>-5</td>" +
                    "<td style=\"mso-number-format:'\\@'\">'+49 170</td></tr></table>",
            },
        ])
    })

    it('takes all rows in the order shown, with heads, and says how many', async () => {
        const written = clipboard()
        const host = await table({ responses: { columns: COLUMNS, rows: HOSTILE } })
        button(host, 'CPU, %').click()
        await until(() => textOf(host, 'tbody td').startsWith('a b c'))
        enter(host)
        await rowMenu(host)
        item(host, 'Copy all 3 rows as table').click()
        await until(() => textOf(host, '.said') === '3 rows copied.')
        expect(written[0]?.['text/plain']?.split('\n')).toEqual([
            'Name\tCPU, %\tUser',
            'a b c\t7\t<b>&',
            '\'=HYPERLINK("http://x")\t-5\t\'+49 170',
            "-5\t\t'@SUM(1)",
        ])
        expect(written[0]?.['text/html']).toContain('<td style="mso-number-format:\'\\@\'">&#60;b&#62;&#38;</td>')
    })

    it('says what to do where the clipboard is denied', async () => {
        clipboard(true)
        const host = await table({ responses: { columns: COLUMNS, rows: HOSTILE } })
        enter(host)
        await rowMenu(host)
        item(host, 'Copy row').click()
        await until(() =>
            textOf(host, '.said').startsWith(
                'The browser did not allow copying. Allow the clipboard for this page, or select the text and press Ctrl+C.'
            )
        )
    })

    it.each([
        ['=0', "'=0"],
        ['@1', "'@1"],
        ['+5', '+5'],
        ['-0,5', '-0,5'],
        ['-5-1', "'-5-1"],
    ])('copies %s as %s: of what begins with a sign only a number stays', async (value, copied) => {
        const written = clipboard()
        const host = await table({ responses: { columns: COLUMNS, rows: [[value, 1, 'y']] } })
        enter(host)
        key(host, 'c', { ctrlKey: true, shiftKey: true })
        await until(() => written.length > 0)
        expect(written[0]?.['text/plain']).toBe(`${copied}\t1\ty`)
    })

    it('never lets a spreadsheet calculate, whatever a device returned', async () => {
        const written = clipboard()
        const host = await table({ responses: { columns: COLUMNS, rows: [['x', 1, 'y']] } })
        enter(host)
        await fc.assert(
            fc.asyncProperty(fc.constantFrom('=', '+', '-', '@', ' =', '\t='), fc.string(), async (sign, rest) => {
                written.length = 0
                Object.assign(host, { responses: { columns: COLUMNS, rows: [[`${sign}${rest}`, 1, 'y']] } })
                await until(() => one(host, 'tbody td').textContent?.startsWith(`${sign}${rest}`))
                enter(host)
                key(host, 'c', { ctrlKey: true, shiftKey: true })
                const [copied] = await until(() => (written.length > 0 ? written : null))
                const text = copied?.['text/plain']?.split('\t')[0] ?? ''
                expect(text).toMatch(/^'|^[+-]\d+([.,]\d+)?$|^\s*[^=+\-@]/)
            }),
            { numRuns: 15 }
        )
    })
})

describe('menus', () => {
    it('open by key, close by Escape, and return the focus to the cell', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(30) } })
        enter(host)
        key(host, 'ArrowRight')
        await at(host, '0')
        const cell = focused(host)
        await rowMenu(host)
        expect(one(host, '[role=menu]').getAttribute('aria-label')).toBe('Row p0, CPU, % 0')
        key(host, 'ArrowDown')
        expect(focused(host)?.textContent).toContain('Copy row')
        key(host, 'Escape')
        await until(() => focused(host) === cell)
        expect(host.shadowRoot?.querySelector('.menu')).toBeNull()
        key(host, 'ArrowDown', { altKey: true })
        await until(() => focused(host)?.textContent === 'Greatest first')
        key(host, 'Escape')
        await until(() => focused(host) === cell)
        expect(host.shadowRoot?.querySelector('.menu')).toBeNull()
    })

    it('of a column sort both ways, and count and filter its values', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: [...rows(20), ['last', 1, null]] }, found: 21 })
        button(host, 'Column menu, User').click()
        await until(() => all(host, '.values__row').length === 3)
        expect(all(host, '.values__row').map((row) => row.textContent)).toEqual(['bob10', 'ann10', '(empty)1'])
        expect(textOf(host, '.menu__head')).toBe('Filter by value, 3 in 21 rows')
        one(host, '.values__row input').click()
        await until(() => textOf(host, '.count') === '1–10 of 10 rows that match, 21 in all')
        expect(textOf(host, '.pick')).toBe('User is bob')
        all(host, '.values__row input')[2]?.click()
        await until(() => textOf(host, '.pick') === 'User is bob or 1 more')
        await until(() => textOf(host, '.count') === '1–10 of 11 rows that match, 21 in all')
        button(host, 'Remove the filter User is bob or 1 more').click()
        await until(() => textOf(host, '.count') === '1–10 of 21 rows, all loaded')
        button(host, 'Column menu, User').click()
        await until(() => host.shadowRoot?.querySelector('.menu'))
        item(host, 'Sort Z to A').click()
        await until(() => all(host, 'th')[2]?.getAttribute('aria-sort') === 'descending')
        await until(() => focused(host)?.textContent === 'User')
    })

    it('keep the focus while they filter, also where a line about the other rows appears', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(20) }, found: 500, more: true })
        button(host, 'Column menu, User').click()
        const box = await until(() => all(host, '.values__row input')[1])
        box.focus()
        box.click()
        await until(() => textOf(host, '.truth').startsWith('Filtered among 20 of 500 rows.'))
        expect(focused(host)).toBe(box)
        key(host, 'Escape')
        await until(() => focused(host)?.textContent === 'User')
    })

    it('of numbers filter by the least value', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(70) } })
        button(host, 'Column menu, CPU, %').click()
        const field = await until(() => host.shadowRoot?.querySelector<HTMLElement>('.least input'))
        type(field, '5,5')
        await until(() => textOf(host, '.pick') === 'CPU, % at least 5.5')
        expect(textOf(host, '.count')).toBe('1–10 of 10 rows that match, 70 in all')
    })

    it('hide a column, and the foot names the way back', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(3) } })
        button(host, 'Column menu, CPU, %').click()
        await until(() => host.shadowRoot?.querySelector('.menu'))
        item(host, 'Hide column').click()
        await until(() => textOf(host, '.columns') === '2 of 3 columnsColumns')
        expect(all(host, 'th').map((head) => head.querySelector('.sort')?.textContent)).toEqual([
            'Name',
            'User',
            undefined,
        ])
        button(host, 'Columns').click()
        await until(() => all(host, '.menu .values__row').length === 3)
        all(host, '.menu .values__row input')[1]?.click()
        await until(() => all(host, 'th').length === 4)
        expect(host.shadowRoot?.querySelector('.columns')).toBeNull()
    })

    it('say that values are those of the loaded rows', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(20) }, found: 500, more: true })
        button(host, 'Column menu, User').click()
        await until(() => textOf(host, '.menu__head') === 'Filter by value, 2 in 20 loaded rows')
    })
})

describe('what a sort or filter is about', () => {
    it('is told only where it is not all rows, with the ways to all', async () => {
        const host = await table({
            responses: { columns: COLUMNS, rows: rows(100) },
            found: 12_480,
            more: true,
            batch: 1000,
        })
        expect(host.shadowRoot?.querySelector('.truth')).toBeNull()
        button(host, 'CPU, %').click()
        await until(() => textOf(host, '.truth').startsWith('Sorted by CPU, % among 100 of 12,480 rows.'))
        expect(textOf(host, '.truth .rest')).toBe('Load 1,000 moreExport all')
        type(one(host, '.search input'), 'nowhere')
        await until(() =>
            textOf(host, '.nothing').startsWith('No match in 100 loaded rows.12,380 rows are not loaded yet.')
        )
        Object.assign(host, { found: 100, more: false })
        type(one(host, '.search input'), 'p1')
        await until(() => textOf(host, '.count') === '1–10 of 11 rows that match, 100 in all')
        expect(host.shadowRoot?.querySelector('.truth')).toBeNull()
    })
})

describe('print', () => {
    it('has every loaded row in its order, under heads, and nothing afterwards', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(60) } })
        button(host, 'CPU, %').click()
        await until(() => all(host, 'th')[1]?.getAttribute('aria-sort') === 'descending')
        window.dispatchEvent(new Event('beforeprint'))
        expect(all(host, '.print tbody tr')).toHaveLength(60)
        expect(textOf(host, '.print thead')).toBe('NameCPU, %User')
        expect(textOf(host, '.print tbody tr')).toBe('p66bob')
        window.dispatchEvent(new Event('afterprint'))
        expect(all(host, '.print tr')).toHaveLength(0)
    })
})

describe('a page that somebody translates', () => {
    it('shows the counts and heads of these rows, never those before', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(30) }, found: 30 })
        translatePage(host)
        expect(textOf(host, '.count')).toBe('«1–10 of 30 rows, all loaded»')
        button(host, 'Next page').click()
        await until(() => textOf(host, '.count') === '11–20 of 30 rows, all loaded')
        translatePage(host)
        const other = [{ name: 'SizeMb', kind: 'number' }]
        Object.assign(host, { responses: { columns: other, rows: [[1]] }, found: 1 })
        await until(() => textOf(host, '.count') === '1 row')
        expect(textOf(host, 'thead .sort')).toBe('Size, MB')
        expect(all(host, 'tbody td')[0]?.textContent).toBe('1')
    })
})
