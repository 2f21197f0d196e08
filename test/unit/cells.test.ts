import fc from 'fast-check'
import { columnsWith, toCell, toCells } from '../../src/connect/server/responses/cells.ts'
import type { Column } from '../../src/contract/wire.ts'

const columns: Column[] = [
    { name: 'Name', kind: 'text' },
    { name: 'Pid', kind: 'number' },
]

test('a row has a cell for each column, in order, nothing where 1E said nothing', () => {
    expect(toCells(columns, { Pid: 4, Other: 'x' })).toEqual([null, 4])
})

test('columns that only a row knows are added at the end, once', () => {
    const once = columnsWith(columns, { Pid: 4, Extra: 1 }, 2)
    expect(once.map((column) => column.name)).toEqual(['Name', 'Pid', 'Extra'])
    expect(columnsWith(once, { Extra: 2 }, 2)).toBe(once)
})

test('a value whose key differs from its column in letter case alone stands in that column', () => {
    expect(toCells(columns, { name: 'a', PID: 4 })).toEqual(['a', 4])
    expect(columnsWith(columns, { name: 'a', PID: 4 }, 2)).toBe(columns)
    const both = columnsWith(columns, { Name: 'a', name: 'b' }, 2)
    expect(both.map((column) => column.name)).toEqual(['Name', 'Pid', 'name'])
    expect(toCells(both, { Name: 'a', name: 'b' })).toEqual(['a', null, 'b'])
    expect(toCells(both, { NAME: 'c' })).toEqual(['c', null, null])
})

test('a device cannot grow the table without end', () => {
    const values = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`c${index}`, index]))
    expect(columnsWith(columns, values, 2)).toHaveLength(42)
})

test('a text that no cell can hold is cut with a visible mark', () => {
    const cell = toCell('x'.repeat(40_000))
    expect(cell).toHaveLength(32_767)
    expect(String(cell).endsWith('…')).toBe(true)
})

test('whatever JSON a device sends becomes text, number, truth or nothing', () => {
    fc.assert(
        fc.property(fc.jsonValue(), (value) => {
            const cell = toCell(value)
            expect(cell === null || ['string', 'number', 'boolean'].includes(typeof cell)).toBe(true)
        })
    )
})
