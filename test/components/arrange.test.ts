import fc from 'fast-check'
import { arrange, sorted, type Wish } from '../../src/components/response-table/arrange.ts'
import {
    countText,
    DRAWN_ROWS,
    drawnRows,
    nextSort,
    pageAt,
    pagerItems,
} from '../../src/components/response-table/state.ts'
import { formatsFor } from '../../src/components/shared/format.ts'
import { runAtOnce, runInSlices } from '../../src/components/shared/slices.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'

const formats = formatsFor(null, 'en-GB')

function wish(some: Partial<Wish>): Wish {
    return { sort: null, filter: '', picks: [], ...some }
}

function arranged(kind: Column['kind'], cells: Cell[], direction: 'ascending' | 'descending'): number[] {
    const data = { columns: [{ name: 'c', kind }], rows: cells.map((cell) => [cell]) }
    const items = runAtOnce(arrange(data, cells.length, wish({ sort: { column: 0, direction } }), formats))
    return [...(items ?? [])]
}

describe('sorting', () => {
    it('is stable and the same as the language’s own', () => {
        fc.assert(
            fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (keys) => {
                const items = Uint32Array.from(keys, (_, at) => at)
                const result = [...runAtOnce(sorted(items, (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)))]
                expect(result).toEqual(keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)))
            })
        )
    })

    it('keeps blank cells last and equal cells as received, in both directions', () => {
        const cells = [null, 3, '', 1, 3, null]
        expect(arranged('number', cells, 'ascending')).toEqual([3, 1, 4, 0, 2, 5])
        expect(arranged('number', cells, 'descending')).toEqual([1, 4, 3, 0, 2, 5])
    })

    it('knows numbers, dates and texts with numbers in them', () => {
        expect(arranged('number', ['10', '9'], 'ascending')).toEqual([1, 0])
        expect(arranged('date', ['2026-10-01T00:00:00Z', '2026-09-30T23:00:00-02:00'], 'descending')).toEqual([1, 0])
        expect(arranged('text', ['item 10', 'item 9', 'Item 1'], 'ascending')).toEqual([2, 1, 0])
        expect(arranged('boolean', [true, false], 'ascending')).toEqual([1, 0])
    })

    it('compares integers beyond 2^53 digit by digit, and what is no number behind all numbers', () => {
        const cells = [
            '9007199254740993',
            'n/a',
            9007199254740991,
            '9007199254740992',
            ' ',
            '-9007199254740993',
            null,
            '007',
            7,
        ]
        expect(arranged('number', cells, 'ascending')).toEqual([5, 7, 8, 2, 3, 0, 4, 1, 6])
        expect(arranged('number', ['1', '', ' ', 'x', '0'], 'ascending').slice(0, 2)).toEqual([4, 0])
    })

    it('takes a time without zone for UTC, year 1 for year 1, and no day for another', () => {
        const cells = [
            '2026-11-23T08:00:00',
            '2026-11-23T08:30:00+01:00',
            '0001-01-01T00:00:00',
            '2026-02-30',
            '2026-11-23',
        ]
        expect(arranged('date', cells, 'ascending')).toEqual([2, 4, 1, 0, 3])
    })

    it('goes through ascending, descending and as received', () => {
        const first = nextSort(null, 2)
        expect(nextSort(nextSort(first, 2), 2)).toBeNull()
        expect(nextSort(first, 1)).toEqual({ column: 1, direction: 'ascending' })
    })

    it('leaves room for others while it works on many rows, and stops when told', async () => {
        const data = {
            columns: [{ name: 'c', kind: 'text' as const }],
            rows: Array.from({ length: 20_000 }, (_, at) => [`t${at % 977}`]),
        }
        const job = arrange(data, 20_000, wish({ sort: { column: 0, direction: 'ascending' }, filter: 't' }), formats)
        let turns = 0
        const counter = setInterval(() => turns++, 1)
        const items = await runInSlices(job, new AbortController().signal, 2)
        clearInterval(counter)
        expect(items).toHaveLength(20_000)
        expect(turns).toBeGreaterThan(1)
        const stop = new AbortController()
        const stopped = runInSlices(arrange(data, 20_000, wish({ filter: 'zzz' }), formats), stop.signal, 1)
        stop.abort()
        expect(await stopped).toBeNull()
    })
})

describe('filter', () => {
    const kept = (kind: Column['kind'], cells: Cell[], filter: string) => {
        const data = { columns: [{ name: 'c', kind }], rows: cells.map((cell) => [cell]) }
        return [...(runAtOnce(arrange(data, cells.length, wish({ filter }), formats)) ?? [])]
    }

    it('compares what is seen: composed or not, either case, any blank', () => {
        const seen = ['Mu\u0308ller\u00a01', 'm\u00fcller 1', 'MU\u0308\u200bLLER  1', 'Muller 1']
        for (const filter of ['m\u00fcller 1', 'Mu\u0308ller\u00a01'])
            expect(kept('text', seen, filter)).toEqual([0, 1, 2])
    })

    it('finds a value as it is shown and as it came', () => {
        const times = ['2026-11-23T08:16:41Z', '2026-11-24T08:16:41Z']
        const data = { columns: [{ name: 'c', kind: 'date' as const }], rows: times.map((time) => [time]) }
        const tokyo = formatsFor({ zone: 'Asia/Tokyo', dateFormat: 'dd.MM.yyyy', timeFormat: 'HH:mm' })
        const found = (filter: string) => [...(runAtOnce(arrange(data, 2, wish({ filter }), tokyo)) ?? [])]
        expect([found('23.11.2026 17:16'), found('23T08'), found('24.11.')]).toEqual([[0], [0], [1]])
        expect([kept('boolean', [true, 'false'], 'yes'), kept('boolean', [true, 'false'], 'FALSE')]).toEqual([[0], [1]])
    })
})

describe('pages', () => {
    it('cover every row exactly once', () => {
        fc.assert(
            fc.property(fc.nat(500), fc.constantFrom(10, 25, 50, 100), (total, size) => {
                const first = pageAt(total, size, 0)
                let at = 0
                for (let page = 0; page < first.pages; page++) {
                    const here = pageAt(total, size, page)
                    expect(here.from).toBe(at)
                    at = here.to
                }
                expect(at).toBe(total)
                expect(pageAt(total, size, 10_000).page).toBe(first.pages - 1)
            })
        )
    })

    it('have a pager that names first, last, here and neighbours, in order', () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(1999), (pages, wanted) => {
                const page = Math.min(wanted, pages - 1)
                const items = pagerItems(page, pages)
                const numbers = items.filter((one) => one !== null)
                expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
                for (const one of [0, page, pages - 1]) expect(numbers).toContain(one)
                expect(items.length).toBeLessThanOrEqual(9)
            })
        )
        expect(pagerItems(0, 10)).toEqual([0, 1, 2, null, 9])
        expect(pagerItems(5, 10)).toEqual([0, null, 4, 5, 6, null, 9])
    })

    it('say what is shown, loaded and found', () => {
        const text = (shown: number, loaded: number, found: number, filter = '') =>
            countText(pageAt(shown, 10, 0), wish({ filter }), { shown, loaded, found }, formats)
        expect(text(100, 100, 500)).toBe('1–10 of 100 loaded, 500 found')
        expect(text(202, 202, 202)).toBe('1–10 of 202 rows, all loaded')
        expect(text(1, 1, 1)).toBe('1 row')
        expect(text(52, 202, 202, 'x')).toBe('1–10 of 52 rows that match, 202 in all')
        expect(text(1, 202, 0, 'x')).toBe('1–1 of 1 row that matches, 202 in all')
        expect(text(0, 100, 500, 'x')).toBe('0–0 of 0 rows that match, 100 loaded, 500 found')
    })
})

describe('drawn rows', () => {
    const LINES = 25
    const ROW_PX = 28
    const page = fc.record({ all: fc.integer({ min: 1, max: 100 }), scrollTop: fc.nat(4000) })

    it('are few, fill the view, and leave the height of the others', () => {
        fc.assert(
            fc.property(page, ({ all, scrollTop }) => {
                const { first, last, above, below } = drawnRows(pageAt(all, all, 0), scrollTop)
                expect([above, below]).toEqual([first * ROW_PX, (all - last) * ROW_PX])
                expect(first).toBeGreaterThanOrEqual(0)
                expect(last).toBeLessThanOrEqual(all)
                expect(last - first).toBeLessThanOrEqual(DRAWN_ROWS)
                const view = Math.min(all, LINES) * ROW_PX
                const top = Math.min(scrollTop, all * ROW_PX - view)
                expect(above).toBeLessThanOrEqual(top)
                expect(last * ROW_PX).toBeGreaterThanOrEqual(top + view)
            })
        )
    })

    it('reach the first and the last row exactly', () => {
        expect(drawnRows(pageAt(100, 100, 0), 0)).toMatchObject({ first: 0, last: LINES })
        expect(drawnRows(pageAt(100, 100, 0), -50)).toMatchObject({ first: 0 })
        expect(drawnRows(pageAt(100, 100, 0), 100 * ROW_PX).last).toBe(100)
    })
})
