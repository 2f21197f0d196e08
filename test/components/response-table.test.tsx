import { RowSet } from '../../src/components/shared/row-set.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'
import { all, button, mount, one, payloadsOf, textOf, type, until } from './support.ts'
import '../../src/components/response-table/index.ts'

const COLUMNS: Column[] = [
    { name: 'Name', kind: 'text' },
    { name: 'Size', kind: 'number' },
    { name: 'Started', kind: 'date' },
]

function rows(count: number, from = 0): Cell[][] {
    return Array.from({ length: count }, (_, at) => [`item ${from + at}`, (from + at) * 1000, '2026-11-23T08:16:41Z'])
}

async function table(properties: Record<string, unknown>): Promise<HTMLElement> {
    const element = mount('x-1e-response-table', properties)
    await until(() => element.shadowRoot?.querySelector('.responses'))
    return element
}

function firstCells(host: Element): string[] {
    return all(host, 'tbody tr:not(.spacer)').map((row) => row.querySelector('td')?.textContent ?? '')
}

describe('response table', () => {
    it('shows a page of typed rows with counts and a pager', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(100) }, found: 500, more: true })
        await until(() => firstCells(host).length === 10)
        expect(textOf(host, '.count')).toBe('1–10 of 100 loaded, 500 found')
        expect(one(host, 'table').getAttribute('aria-rowcount')).toBe('101')
        expect(one(host, 'tbody tr:nth-child(3) td:nth-child(2)').textContent).toBe('2000')
        button(host, 'Page 2').click()
        await until(() => firstCells(host)[0] === 'item 10')
        expect(textOf(host, '.count')).toBe('11–20 of 100 loaded, 500 found')
        button(host, 'Page 10').click()
        await until(() => firstCells(host)[0] === 'item 90')
        expect(button(host, 'Next page').disabled).toBe(true)
    })

    it('keeps page, sort and filter when more rows arrive, and begins anew with another answer', async () => {
        const set = new RowSet(COLUMNS, rows(30))
        const host = await table({ responses: set, found: 60, more: true, pageSize: 10 })
        await until(() => firstCells(host).length === 10)
        button(host, 'Size').click()
        await until(() => one(host, 'th:nth-child(2)').getAttribute('aria-sort') === 'descending')
        await until(() => firstCells(host)[0] === 'item 29')
        button(host, 'Page 2').click()
        await until(() => firstCells(host)[0] === 'item 19')
        Object.assign(host, { responses: set.plus(COLUMNS, rows(30, 30)), more: false })
        await until(() => textOf(host, '.count') === '11–20 of 60 rows, all loaded')
        await until(() => firstCells(host)[0] === 'item 49')
        Object.assign(host, { responses: { columns: [{ name: 'Other', kind: 'text' }], rows: [['x']] }, found: 1 })
        await until(() => firstCells(host)[0] === 'x')
        expect(one(host, 'th').getAttribute('aria-sort')).toBe('none')
    })

    it('filters loaded rows by what is shown and by what was received', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(40) }, found: 40 })
        await until(() => firstCells(host).length === 10)
        type(one(host, 'input'), 'ITEM 3')
        await until(() => textOf(host, '.count') === '1–10 of 11 rows that match, 40 in all')
        type(one(host, 'input'), '39000')
        await until(() => firstCells(host).join() === 'item 39')
        type(one(host, 'input'), 'nowhere')
        await until(() => textOf(host, '.nothing').startsWith('No match in 40 rows.'))
        button(host, 'Clear the filter').click()
        await until(() => firstCells(host).length === 10)
    })

    it('asks for more once, says so, and keeps the focus', async () => {
        const host = await table({ responses: { columns: COLUMNS, rows: rows(10) }, found: 20, more: true })
        const asked = payloadsOf(host, 'X_1E_RESPONSE_TABLE#MORE_REQUESTED')
        await until(() => firstCells(host).length === 10)
        const more = button(host, 'Load more')
        more.focus()
        more.click()
        await until(() => asked.length === 1)
        expect(asked).toEqual([{ loaded: 10 }])
        Object.assign(host, { status: 'loading_more' })
        await until(() => more.textContent === 'Loading …')
        more.click()
        expect(asked).toHaveLength(1)
        expect(host.shadowRoot?.activeElement).toBe(more)
        Object.assign(host, { status: 'ready', more: false })
        await until(() => host.shadowRoot?.activeElement?.textContent === 'item 0')
    })

    it('shows text as text: markup, leading @, blank cells, long cells with a way to see all', async () => {
        const long = `@start ${'x'.repeat(200)}\nsecond line`
        const columns: Column[] = [
            { name: 'A', kind: 'text' },
            { name: 'B', kind: 'text' },
        ]
        const host = await table({
            responses: {
                columns,
                rows: [
                    ['<b>bold</b>', null],
                    ['@context/x', ''],
                    [long, 'b'],
                ],
            },
        })
        await until(() => firstCells(host).length === 3)
        expect(one(host, 'tbody td').innerHTML).toBe('&lt;b&gt;bold&lt;/b&gt;')
        expect(firstCells(host)[1]).toBe('@context/x')
        expect(all(host, 'tbody td')[1]?.textContent).toBe('')
        button(host, 'Show all of A').click()
        await until(() => host.shadowRoot?.activeElement?.id === 'close')
        expect(one(host, '.whole__text').textContent).toBe(long)
        button(host, 'Close').click()
        await until(() => host.shadowRoot?.activeElement?.textContent === `${long}Show all`)
    })

    it('explains loading, failure and emptiness', async () => {
        const host = await table({ status: 'loading' })
        expect(all(host, '.ghost .bone')).toHaveLength(10)
        Object.assign(host, { status: 'failed', message: '1E cannot be reached.' })
        await until(() => textOf(host, '[role=alert] p') === '1E cannot be reached.')
        const retried = payloadsOf(host, 'X_1E_RESPONSE_TABLE#RETRY_REQUESTED')
        button(host, 'Try again').click()
        await until(() => retried.length === 1)
        Object.assign(host, { status: 'ready', message: 'lon-lt-0007 answered: nothing found.' })
        await until(() => textOf(host, '.nothing') === 'lon-lt-0007 answered: nothing found.')
    })

    it('draws only the rows in view of a long page', async () => {
        const host = await table({ responses: new RowSet(COLUMNS, rows(120_000)), pageSize: 100 })
        await until(() => firstCells(host).length > 20)
        expect(firstCells(host).length).toBeLessThan(45)
        expect(one(host, '.spacer td').style.blockSize || one(host, '.spacer td').style.cssText).toBeDefined()
        button(host, 'Name').click()
        await until(() => textOf(host, '.foot').includes('Sorting …'))
        await until(
            () =>
                one(host, 'th').getAttribute('aria-sort') === 'ascending' &&
                !textOf(host, '.foot').includes('Sorting …'),
            15_000
        )
        expect(firstCells(host)[10]).toBe('item 10')
    }, 20_000)
})
