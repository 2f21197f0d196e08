import fc from 'fast-check'
import { joined, resultOf, wilson } from '../../src/connect/server/outcomes/rules.ts'
import { bestFirst, effectiveValues, fits, osFamily, tallyFor } from '../../src/connect/server/quick-fixes/rules.ts'
import type { IncidentFacts } from '../../src/connect/server/records/incident.ts'
import type { Parameter } from '../../src/contract/wire.ts'

const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))

test('the lower bound lies between nothing and the share itself', () => {
    fc.assert(
        fc.property(counts, ([held, total]) => {
            const bound = wilson(held, total)
            return bound >= 0 && bound <= held / total
        })
    )
})

test('one more that held never lowers the bound, one more that came back never raises it', () => {
    fc.assert(
        fc.property(counts, ([held, total]) => {
            const bound = wilson(held, total)
            return wilson(held + 1, total + 1) >= bound && wilson(held, total + 1) <= bound
        })
    )
})

test('the same share of more incidents is relied on more', () => {
    fc.assert(
        fc.property(counts, fc.integer({ min: 2, max: 9 }), ([held, total], times) => {
            return wilson(held * times, total * times) >= wilson(held, total) - 1e-12
        })
    )
})

test('the bound is the one of the textbook', () => {
    // Wilson score interval, 95 %, 14 of 17: 0.5897 to 0.9381.
    expect(wilson(14, 17)).toBeCloseTo(0.5897, 3)
    expect(wilson(0, 0)).toBe(0)
    expect(wilson(3, 3)).toBeLessThan(wilson(50, 60))
})

const incident: IncidentFacts = {
    category: 'network',
    subcategory: 'vpn',
    isResolved: true,
    isSettled: false,
    resolvedAt: 200,
    reopenCount: 0,
    reopenedAt: null,
}

test.each([
    ['resolved after it', {}, 'held'],
    ['resolved in the same second', { resolvedAt: 100 }, 'held'],
    ['resolved before it', { resolvedAt: 99 }, 'open'],
    ['not resolved yet', { isResolved: false, resolvedAt: null }, 'open'],
    ['came back after it, and was resolved again', { reopenCount: 1, reopenedAt: 150 }, 'returned'],
    ['came back after it, and is open', { isResolved: false, reopenCount: 2, reopenedAt: 150 }, 'returned'],
    ['came back before it', { reopenCount: 1, reopenedAt: 99 }, 'held'],
    ['came back, nobody knows when', { reopenCount: 1 }, 'returned'],
] as const)('an incident that %s', (_name, changes, result) => {
    expect(resultOf({ ...incident, ...changes }, 100)).toBe(result)
})

test('counts join with a weighted mean', () => {
    expect(joined({ held: 1, total: 1, seconds: 10 }, { held: 2, total: 3, seconds: 50 })).toEqual({
        held: 3,
        total: 4,
        seconds: 40,
    })
})

test.each([
    ['Windows 11 Enterprise', 'windows'],
    ['Microsoft Windows Server 2022', 'windows'],
    ['macOS', 'macos'],
    ['Mac OS X', 'macos'],
    ['Ubuntu 24.04', 'linux'],
    ['Red Hat Enterprise Linux', 'linux'],
    ['AIX', ''],
    ['', ''],
])('the family of %s is %s', (name, family) => {
    expect(osFamily(name)).toBe(family)
})

test('empty conditions always hold, others must be met, and an unknown OS excludes nothing', () => {
    const here = { category: 'network', subcategory: 'vpn', os: 'windows' }
    expect(fits({ category: '', subcategory: '', os: '' }, here)).toBe(true)
    expect(fits({ category: 'network', subcategory: 'vpn', os: 'windows' }, here)).toBe(true)
    expect(fits({ category: 'software', subcategory: '', os: '' }, here)).toBe(false)
    expect(fits({ category: 'network', subcategory: 'wireless', os: '' }, here)).toBe(false)
    expect(fits({ category: '', subcategory: '', os: 'macos' }, here)).toBe(false)
    expect(fits({ category: '', subcategory: '', os: 'macos' }, { ...here, os: '' })).toBe(true)
})

const parameter = (name: string, defaultValue: string | null, required: boolean): Parameter => ({
    name,
    kind: 'text',
    placeholder: '',
    hint: '',
    defaultValue,
    required,
    pattern: null,
    maxLength: null,
    allowedValues: null,
})

test('presets go before defaults, and what is required must come from one of them', () => {
    const parameters = [parameter('a', null, true), parameter('b', '4', false), parameter('c', null, false)]
    expect(effectiveValues(parameters, {})).toEqual({ values: { a: '', b: '4', c: '' }, isComplete: false })
    expect(effectiveValues(parameters, { a: 'x', b: '5' })).toEqual({
        values: { a: 'x', b: '5', c: '' },
        isComplete: true,
    })
})

test('what the same subcategory says goes before what the category says', () => {
    const row = (subcategory: string, held: number, total: number) => ({
        definition: 'd',
        valuesKey: 'any',
        subcategory,
        tally: { held, total, seconds: 10 },
    })
    const rows = [row('vpn', 1, 2), row('wireless', 8, 8), { ...row('vpn', 9, 9), valuesKey: 'other' }]
    expect(tallyFor(rows, 'd', 'any', 'vpn')).toEqual({ held: 1, total: 2, seconds: 10 })
    expect(tallyFor(rows, 'd', 'any', 'email')).toEqual({ held: 9, total: 10, seconds: 10 })
    expect(tallyFor(rows, 'e', 'any', 'vpn').total).toBe(0)
})

test('the most reliable comes first, then the order that the administrator gave', () => {
    const ranked = (label: string, held: number, total: number, order: [number, number]) => ({
        label,
        tally: { held, total, seconds: 0 },
        proved: { fixed: 0, total: 0 },
        order,
    })
    const all = [
        ranked('unknown, later', 0, 0, [200, 1]),
        ranked('three of three', 3, 3, [1, 1]),
        ranked('unknown b', 0, 0, [100, 1]),
        ranked('fifty of sixty', 50, 60, [900, 1]),
        ranked('unknown a', 0, 0, [100, 1]),
    ]
    expect(all.sort(bestFirst).map(({ label }) => label)).toEqual([
        'fifty of sixty',
        'three of three',
        'unknown a',
        'unknown b',
        'unknown, later',
    ])
})
