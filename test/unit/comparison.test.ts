import fc from 'fast-check'
import {
    type Answered,
    type ComparisonRules,
    compareRows,
    comparisonOf,
    startComparison,
    stepComparison,
} from '../../src/contract/comparison.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'

// Two answers to one question, compared by key.

const answered = (names: string[], ...rows: Cell[][]): Answered => ({
    columns: names.map((name): Column => ({ name, kind: 'text' })),
    rows,
})

/** What differs, as a person would say it. */
function differences(before: Answered, after: Answered, rules?: ComparisonRules): string[] {
    const { columns, rows } = compareRows(before, after, rules)
    return rows
        .filter(({ kind }) => kind !== 'same')
        .map((row) => {
            const of = (side: 'before' | 'after', at: number) =>
                String(
                    (row[side] === null ? [] : after && (side === 'before' ? before : after).rows[row[side]])?.[at] ??
                        '–'
                )
            if (row.kind === 'changed')
                return row.changed
                    .map(
                        (at) =>
                            `${columns[at]?.name}: ${of('before', columns[at]?.before ?? -1)} → ${of('after', columns[at]?.after ?? -1)}`
                    )
                    .join(', ')
            const side = row.kind === 'added' ? 'after' : 'before'
            return `${row.kind} ${(side === 'after' ? after : before).rows[row[side] ?? -1]?.join(' ')}`
        })
}

describe('which rows are the same thing', () => {
    test('a service is known by its name; process numbers and times of use are no change', () => {
        const names = ['Name', 'State', 'ProcessId', 'LastStarted', 'CpuPercent']
        expect(
            differences(
                answered(names, ['Spooler', 'Stopped', null, '10:00', 0], ['Fax', 'Running', 3320, '08:00', 1]),
                answered(names, ['Fax', 'Running', 4012, '10:41', 3], ['Spooler', 'Running', 5412, '10:42', 7])
            )
        ).toEqual(['State: Stopped → Running'])
    })

    test('what is new and what is gone', () => {
        const names = ['Name', 'Version']
        const before = answered(names, ['Archive Search', '4.0.2'], ['Outlook', '16'])
        const after = answered(names, ['Outlook', '16'], ['PDF Printer', '11.2'])
        expect(differences(before, after)).toEqual(['added PDF Printer 11.2', 'removed Archive Search 4.0.2'])
    })

    test('where no name is unique two columns are, and where none are whole rows', () => {
        const names = ['Name', 'Path', 'Version']
        const before = answered(names, ['java', 'C:\\a', '8'], ['java', 'C:\\b', '8'], ['node', 'C:\\b', '20'])
        const after = answered(names, ['java', 'C:\\a', '8'], ['java', 'C:\\b', '17'], ['node', 'C:\\b', '20'])
        expect(compareRows(before, after).keys).toEqual(['Name', 'Path'])
        expect(differences(before, after)).toEqual(['Version: 8 → 17'])
        const processes = ['Name', 'User', 'Pid']
        const some = answered(processes, ['svchost', 'SYSTEM', 4], ['svchost', 'SYSTEM', 8], ['cmd', 'Amelia', 9])
        const others = answered(
            processes,
            ['svchost', 'SYSTEM', 8],
            ['svchost', 'SYSTEM', 12],
            ['svchost', 'LOCAL', 13]
        )
        expect(compareRows(some, others).keys).toEqual([])
        expect(differences(some, others)).toEqual(['added svchost LOCAL 13', 'removed cmd Amelia 9'])
    })

    test('columns of a setting count, also where they name several rows, and also a name that would be passing', () => {
        const names = ['Name', 'Slot', 'Cpu']
        const before = answered(names, ['a', 1, 5], ['a', 2, 5], ['b', 1, 5])
        const after = answered(names, ['a', 2, 5], ['a', 3, 9], ['b', 1, 7])
        expect(differences(before, after, { keys: ['name'], volatile: [] })).toEqual([
            'Slot: 1 → 3, Cpu: 5 → 9',
            'Cpu: 5 → 7',
        ])
        expect(differences(before, after, { keys: ['NAME'], volatile: ['cpu'] })).toEqual(['Slot: 1 → 3'])
        expect(differences(before, after, { keys: ['Nothing'] })).toEqual(['added a 3 9', 'removed a 1 5'])
    })

    test('a column that one answer lacks is no change; nothing is an empty text, a number its digits', () => {
        const before = answered(['Name', 'Old', 'Size'], ['a', 1, '9007199254740993'], ['b', 2, null])
        const after = answered(['name', 'Size', 'New'], ['a', '9007199254740993', 1], ['b', '', 1])
        expect(differences(before, after)).toEqual([])
        expect(compareRows(before, after).columns.map(({ name, role }) => `${name} ${role}`)).toEqual([
            'name key',
            'Size counts',
            'New lone',
            'Old lone',
        ])
    })
})

const NAMES = ['Name', 'Path', 'Id', 'State', 'Version', 'CpuPercent', 'LastUsed', 'Pid']
const CELL = fc.oneof(
    fc.constantFrom<Cell>(null, '', 'a', 'b', '1', 1, 0, true, 'true', '__proto__', 'constructor'),
    fc.string({ maxLength: 3 })
)
const TABLE = fc
    .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 })
    .chain((names) =>
        fc
            .array(fc.array(CELL, { minLength: names.length, maxLength: names.length }), { maxLength: 12 })
            .map((rows) => answered(names, ...rows))
    )
const RULES = fc.record(
    {
        keys: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
        volatile: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
    },
    { requiredKeys: [] }
)
const SWAPPED = { added: 'removed', removed: 'added', changed: 'changed', same: 'same' } as const

/** Every compared row by its cells, in an order of its own. */
function told(before: Answered, after: Answered, rules: ComparisonRules, swap = false): string[] {
    const { columns, rows } = compareRows(before, after, rules)
    return rows
        .map(({ kind, before: one, after: other, changed }) => {
            const cells = (table: Answered, at: number | null) =>
                at === null
                    ? null
                    : NAMES.map((name) =>
                          String(table.rows[at]?.[table.columns.findIndex((column) => column.name === name)] ?? '')
                      )
            const sides = [cells(before, one), cells(after, other)]
            if (swap) sides.reverse()
            // Which of two rows that differ in passing columns alone is which nobody can see.
            const seen = kind === 'same' ? [] : sides
            return JSON.stringify([swap ? SWAPPED[kind] : kind, seen, changed.map((at) => columns[at]?.name).sort()])
        })
        .sort()
}

describe('rules', () => {
    test('an answer does not differ from itself', () => {
        fc.assert(
            fc.property(TABLE, RULES, (table, rules) => {
                const { counts, rows } = compareRows(table, table, rules)
                expect(counts).toEqual({ changed: 0, added: 0, removed: 0, same: table.rows.length })
                expect(rows.flatMap(({ changed, passing }) => [...changed, ...passing])).toEqual([])
            })
        )
    })

    test('the other way round what was added is removed', () => {
        fc.assert(
            fc.property(TABLE, TABLE, RULES, (one, other, rules) => {
                expect(told(other, one, rules, true)).toEqual(told(one, other, rules))
            }),
            { numRuns: 300 }
        )
    })

    test('the order of rows and columns plays no part', () => {
        const shuffled = (table: Answered) =>
            fc
                .tuple(
                    fc.shuffledSubarray([...table.rows.keys()], { minLength: table.rows.length }),
                    fc.shuffledSubarray([...table.columns.keys()], { minLength: table.columns.length })
                )
                .map(
                    ([rows, columns]): Answered => ({
                        columns: columns.map((at) => table.columns[at] as Column), // positions of the table
                        rows: rows.map((row) => columns.map((at) => table.rows[row]?.[at] ?? null)),
                    })
                )
        const pairs = fc
            .tuple(TABLE, TABLE)
            .chain(([one, other]) => fc.tuple(fc.constant([one, other]), shuffled(one), shuffled(other)))
        fc.assert(
            fc.property(pairs, RULES, ([[one, other], a, b], rules) => {
                if (one && other) expect(told(a, b, rules)).toEqual(told(one, other, rules))
            }),
            { numRuns: 300 }
        )
    })

    test('every row of both answers is told once, and a part at a time tells the same', () => {
        fc.assert(
            fc.property(TABLE, TABLE, RULES, (one, other, rules) => {
                const whole = compareRows(one, other, rules)
                const { rows } = whole
                const work = startComparison(one, other, rules)
                let goesOn = true
                while (goesOn) goesOn = stepComparison(work, 1)
                expect(comparisonOf(work)).toEqual(whole)
                const side = (name: 'before' | 'after') =>
                    rows
                        .map((row) => row[name])
                        .filter((at) => at !== null)
                        .sort((a, b) => a - b)
                expect(side('before')).toEqual([...one.rows.keys()])
                expect(side('after')).toEqual([...other.rows.keys()])
            })
        )
    })

    const LIKE: [string, string[], (at: number) => Cell[], ComparisonRules][] = [
        ['that are all the same', ['Event', 'State'], () => ['Restarted', 'Done'], {}],
        ['that differ in what is no change alone', ['Event', 'TimeStamp'], (at) => ['Restarted', (at * 37) % 101], {}],
        ['that have one key and differ', ['Name', 'State'], (at) => ['Same', (at * 37) % 101], { keys: ['Name'] }],
    ]
    test.each(LIKE)('of rows %s a step looks at a few, so that a page stays awake', (_name, names, rowOf, rules) => {
        let looked = 0
        const watched = (rows: Cell[][]) =>
            new Proxy(rows, {
                get: (target, name, self) => {
                    if (typeof name === 'string' && /^\d+$/.test(name)) looked++
                    return Reflect.get(target, name, self)
                },
            })
        const made = (count: number) => watched(Array.from({ length: count }, (_, at) => rowOf(at)))
        const work = startComparison(
            { ...answered(names), rows: made(101) },
            { ...answered(names), rows: made(99) },
            rules
        )
        let most = 0
        let goesOn = true
        while (goesOn) {
            looked = 0
            goesOn = stepComparison(work, 1)
            most = Math.max(most, looked)
        }
        expect(most).toBeLessThanOrEqual(2 * names.length + 2)
        const { added, removed, changed, same } = comparisonOf(work).counts
        expect([added, changed + same + removed]).toEqual([0, 101])
        expect(changed + same).toBe(99)
    })
})
