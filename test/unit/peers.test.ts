import fc from 'fast-check'
import type { Answered, ComparisonRules } from '../../src/contract/comparison.ts'
import { differencesOf, type PeerAnswer, type RawDifference } from '../../src/contract/peers.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'

// In what a device differs from the majority of its peers.

const columns = (names: string[]) => names.map((name): Column => ({ name, kind: 'text' }))
const peer = (at: number, ...rows: Cell[][]): PeerAnswer => ({ device: `peer-${at}`, rows })

/** A difference as a person would say it. */
function say({ thing, column, own, most, agree, of, others }: RawDifference): string {
    const text = (value: RawDifference['own']) => (value ? String(value.cell) : 'none')
    const rest = others.map(({ value, devices }) => `${text(value)} on ${devices.join(' ')}`)
    const name = [thing, column?.name].filter(Boolean).join(' ')
    return [`${name}: ${text(own)}, ${agree} of ${of} have ${text(most)}`, ...rest].join('; ')
}

interface Case {
    names: string[]
    own: Cell[][]
    peers: PeerAnswer[]
    rules?: ComparisonRules
    isWhole?: boolean
}

function found({ names, own, peers, rules, isWhole }: Case) {
    const answered: Answered = { columns: columns(names), rows: own }
    const { differing, same, undecided } = differencesOf(answered, columns(names), peers, rules, isWhole)
    return { differing: differing.map(say), same: same.map(say), undecided }
}

const ADD_INS = ['Name', 'Version']

describe('values of things that have a name', () => {
    test('an older version, and what the others have instead', () => {
        const peers = [
            peer(1, ['Meeting Sync', '2.4.1']),
            peer(2, ['Meeting Sync', '2.4.1']),
            peer(3, ['Meeting Sync', '2.4.0']),
            peer(4, ['Meeting Sync', '2.4.1']),
        ]
        expect(found({ names: ADD_INS, own: [['Meeting Sync', '2.3.9']], peers: [...peers, peer(5)] })).toEqual({
            differing: ['Meeting Sync Version: 2.3.9, 3 of 5 have 2.4.1; none on peer-5; 2.4.0 on peer-3'],
            same: [],
            undecided: 0,
        })
    })

    test('what most peers do not have, and what this device lacks, each with its version', () => {
        const rows: Cell[][] = [
            ['Teams', '1.24'],
            ['Archive', '4.0'],
        ]
        const own: Cell[][] = [
            ['Teams', '1.24'],
            ['PDF Printer', '11.2'],
        ]
        expect(found({ names: ADD_INS, own, peers: [peer(1, ...rows), peer(2, ...rows), peer(3, ...rows)] })).toEqual({
            differing: ['Archive: none, 3 of 3 have 4.0', 'PDF Printer: 11.2, 3 of 3 have none'],
            same: ['Teams Version: 1.24, 3 of 3 have 1.24'],
            undecided: 0,
        })
    })

    test('without a majority nothing is told', () => {
        const peers = [peer(1, ['A', '1']), peer(2, ['A', '2']), peer(3, ['A', '3']), peer(4, ['A', '3'])]
        const own: Cell[][] = [
            ['A', '9'],
            ['B', '9'],
        ]
        expect(found({ names: ADD_INS, own, peers })).toEqual({
            differing: ['B: 9, 4 of 4 have none'],
            same: [],
            undecided: 1,
        })
    })

    test('counters and times are no difference, and the administrator names others', () => {
        const names = ['Name', 'State', 'CpuPercent']
        const peers = [1, 2, 3].map((at) => peer(at, ['Spooler', 'Running', at], ['Fax', 'Stopped', at]))
        const own: Cell[][] = [
            ['Spooler', 'Stopped', 88],
            ['Fax', 'Stopped', 88],
        ]
        expect(found({ names, own, peers }).differing).toEqual(['Spooler State: Stopped, 3 of 3 have Running'])
        expect(found({ names, own, peers, rules: { volatile: ['State', 'CpuPercent'] } })).toEqual({
            differing: [],
            same: ['Fax: true, 3 of 3 have true', 'Spooler: true, 3 of 3 have true'],
            undecided: 0,
        })
    })

    test('where rows are missing nothing counts as absent', () => {
        const peers = [peer(1, ['A', '1']), peer(2, ['A', '1']), peer(3, ['B', '1'])]
        const own: Cell[][] = [
            ['A', '2'],
            ['C', '1'],
        ]
        expect(found({ names: ADD_INS, own, peers, isWhole: false })).toEqual({
            differing: ['A Version: 2, 2 of 2 have 1'],
            same: [],
            undecided: 0,
        })
    })
})

test('an answer of one row is about the device itself', () => {
    const names = ['Caption', 'Version']
    const peers = [1, 2, 3, 4].map((at) => peer(at, ['Windows 11', '10.0.22631']))
    expect(found({ names, own: [['Windows 10', '10.0.22631']], peers })).toEqual({
        differing: ['Caption: Windows 10, 4 of 4 have Windows 11'],
        same: ['Version: 10.0.22631, 4 of 4 have 10.0.22631'],
        undecided: 0,
    })
    expect(found({ names, own: [], peers }).differing).toEqual([': none, 4 of 4 have Windows 11'])
    // What each device calls itself names no thing that they share.
    const named = [1, 2, 3].map((at) => peer(at, [`lt-${at}`, '7.1']))
    expect(found({ names: ADD_INS, own: [['lt-9', '7.0']], peers: named })).toEqual({
        differing: ['Version: 7.0, 3 of 3 have 7.1'],
        same: [],
        undecided: 1,
    })
})

test('where no column names a row, whole rows are there or not', () => {
    const names = ['Level', 'Text']
    const rows: Cell[][] = [
        ['error', 'disk'],
        ['error', 'disk'],
    ]
    const own: Cell[][] = [...rows, ['error', 'fan']]
    expect(found({ names, own, peers: [1, 2, 3].map((at) => peer(at, ...rows)) })).toEqual({
        differing: ['error, fan: true, 3 of 3 have none'],
        same: ['error, disk: true, 3 of 3 have true'],
        undecided: 0,
    })
})

test('a private column is never compared', () => {
    const seen: Column[] = [
        { name: 'Name', kind: 'text' },
        { name: 'User', kind: 'text', private: 'masked' },
    ]
    const rows: Cell[][] = [['A', '…']]
    const { differing, same } = differencesOf(
        { columns: seen, rows },
        seen,
        [1, 2, 3].map((at) => peer(at, ['A', '?']))
    )
    expect([...differing, ...same].map(say)).toEqual(['A: true, 3 of 3 have true'])
})

/** Answers to one question: names with versions, few of each, so that majorities come about. */
const ANSWER = fc
    .uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('1', '2', '')), {
        selector: ([name]) => name,
        maxLength: 4,
    })
    .map((rows): Cell[][] => rows.map((row) => [...row]))
const WORLD = fc.record({ own: ANSWER, peers: fc.array(ANSWER, { minLength: 1, maxLength: 9 }) })

const of = (own: Cell[][], peers: Cell[][][]) =>
    found({ names: ADD_INS, own, peers: peers.map((rows, at) => ({ device: `peer-${at}`, rows })) })
const counted = ({ differing, same, undecided }: ReturnType<typeof found>) => ({
    // Which peers have another value depends on their places.
    differing: differing.map((one) => one.split(';')[0]).sort(),
    same: same.map((one) => one.split(';')[0]).sort(),
    undecided,
})

test('the order of rows and of peers plays no part', () => {
    fc.assert(
        fc.property(WORLD, ({ own, peers }) => {
            const turned = of(
                [...own].reverse(),
                [...peers].reverse().map((rows) => [...rows].reverse())
            )
            expect(counted(turned)).toEqual(counted(of(own, peers)))
        })
    )
})

test('a device that answers as all its peers do differs in nothing', () => {
    fc.assert(
        fc.property(ANSWER, fc.integer({ min: 1, max: 9 }), (rows, peers) => {
            const { differing, undecided } = of(
                rows,
                Array.from({ length: peers }, () => rows)
            )
            expect([differing, undecided]).toEqual([[], 0])
        })
    )
})

test('what is told as the value of most is the value of more than half, counted anew', () => {
    fc.assert(
        fc.property(WORLD, ({ own, peers }) => {
            const answers = peers.map((rows, at): PeerAnswer => ({ device: `peer-${at}`, rows }))
            const answered = { columns: columns(ADD_INS), rows: own }
            const { differing, same } = differencesOf(answered, columns(ADD_INS), answers)
            for (const { thing, column, own: mine, most, agree, of: all, others } of [...differing, ...same]) {
                expect(agree * 2).toBeGreaterThan(all)
                expect(agree + others.reduce((sum, { devices }) => sum + devices.length, 0)).toBe(all)
                if (column?.name !== 'Version' || thing === '') continue
                const with_ = (rows: Cell[][]) => rows.find(([name]) => name === thing)
                const have = peers.filter((rows) => String(with_(rows)?.[1] ?? '-') === String(most ? most.cell : '-'))
                expect(have).toHaveLength(agree)
                expect(mine?.cell).toBe(with_(own)?.[1])
            }
        })
    )
})
