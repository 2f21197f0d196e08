import fc from 'fast-check'
import { meantRows } from '../../src/connect/server/proofs/found.ts'
import type { Terms } from '../../src/connect/server/proofs/terms.ts'
import { filledTerms } from '../../src/connect/server/proofs/terms.ts'
import { judge, objectionBefore } from '../../src/connect/server/proofs/verdict.ts'
import type { Answered } from '../../src/contract/comparison.ts'
import { type Expectation, fillGaps, gapsIn } from '../../src/contract/proof.ts'
import type { Cell } from '../../src/contract/wire.ts'

// What two answers prove, and what they do not.

const TERMS: Terms = {
    question: '',
    parameters: {},
    keyColumn: 'Name',
    keyValue: 'Spooler',
    expectation: 'becomes',
    column: 'State',
    value: 'Running',
    looksAfter: [10, 30, 120],
}
const terms = (expectation: Expectation, more: Partial<Terms> = {}): Terms => ({ ...TERMS, expectation, ...more })

function services(...rows: Cell[][]): Answered {
    const columns = ['Name', 'State', 'FreeMb'].map((name) => ({ name, kind: 'text' as const }))
    return { columns, rows }
}
const STOPPED = services(['Spooler', 'Stopped', 10], ['Fax', 'Running', 5])

test.each<[string, Terms, Answered, Answered, object]>([
    ['it became so', TERMS, STOPPED, services(['spooler ', 'RUNNING', 10]), { verdict: 'fixed' }],
    ['it is as before', TERMS, STOPPED, STOPPED, { verdict: 'not_fixed' }],
    ['another row changed', TERMS, STOPPED, services(['Spooler', 'Stopped', 10]), { verdict: 'not_fixed' }],
    ['it became something else', TERMS, STOPPED, services(['Spooler', 'Paused', 10]), { verdict: 'changed' }],
    ['it is gone', TERMS, STOPPED, services(), { verdict: 'changed' }],
    ['the row is gone', terms('gone'), STOPPED, services(['Fax', 'Running', 5]), { verdict: 'fixed' }],
    ['the row stays', terms('gone'), STOPPED, STOPPED, { verdict: 'not_fixed' }],
    ['the row came', terms('there'), services(), STOPPED, { verdict: 'fixed' }],
    [
        'it rose',
        terms('rises', { column: 'FreeMb' }),
        STOPPED,
        services(['Spooler', 'Stopped', '10.5']),
        { verdict: 'fixed' },
    ],
    [
        'it fell',
        terms('rises', { column: 'FreeMb' }),
        STOPPED,
        services(['Spooler', 'Stopped', 9]),
        { verdict: 'changed' },
    ],
    [
        'it is no number',
        terms('falls', { column: 'FreeMb' }),
        STOPPED,
        services(['Spooler', '', '']),
        { reason: 'no_value' },
    ],
    [
        'two rows are meant',
        terms('falls', { column: 'FreeMb' }),
        STOPPED,
        services(['Spooler', '', 1], ['Spooler', '', 2]),
        { reason: 'no_value' },
    ],
    ['nothing changed', terms('changes', { column: '' }), STOPPED, STOPPED, { verdict: 'not_fixed' }],
    [
        'anything changed',
        terms('changes', { column: '' }),
        STOPPED,
        services(['Spooler', 'x', 10]),
        { verdict: 'fixed' },
    ],
    [
        'another column changed',
        terms('changes'),
        STOPPED,
        services(['Spooler', 'Stopped', 11]),
        { verdict: 'not_fixed' },
    ],
    [
        'the columns differ',
        TERMS,
        STOPPED,
        { columns: [{ name: 'Name', kind: 'text' }], rows: [] },
        { reason: 'columns_differ' },
    ],
])('%s', (_name, wanted, before, after, told) => {
    expect(judge(wanted, before, after, {})).toEqual(told)
})

test('an answer that already is as expected, or says nothing of it, proves nothing', () => {
    expect(objectionBefore(TERMS, STOPPED)).toBeNull()
    expect(objectionBefore(TERMS, services(['Spooler', 'Running', 1]))).toBe('no_symptom')
    expect(objectionBefore(terms('gone'), services())).toBe('no_symptom')
    expect(objectionBefore(terms('there'), STOPPED)).toBe('no_symptom')
    expect(objectionBefore(terms('rises', { column: 'FreeMb' }), services())).toBe('no_value')
    expect(objectionBefore(terms('becomes', { column: 'Colour' }), STOPPED)).toBe('columns_differ')
})

const ANSWER = fc
    .array(
        fc.tuple(fc.constantFrom('Spooler', 'Fax'), fc.constantFrom('Running', 'Stopped', ''), fc.integer({ max: 3 }))
    )
    .map((rows) => services(...rows))

test('fixed never where the symptom remains, whatever the answers are', () => {
    fc.assert(
        fc.property(ANSWER, ANSWER, fc.constantFrom('gone', 'there', 'becomes'), (before, after, expectation) => {
            const wanted = terms(expectation)
            if (objectionBefore(wanted, before)) return
            const told = judge(wanted, before, after, {})
            const rows = meantRows(wanted, after)
            const remains =
                expectation === 'gone'
                    ? rows.length > 0
                    : expectation === 'there'
                      ? rows.length === 0
                      : rows.length === 0 || rows.some((row) => row[1] !== 'Running')
            expect('verdict' in told && told.verdict === 'fixed').toBe(!remains)
        })
    )
})

test('the order of rows decides nothing, and the same answer changes nothing', () => {
    fc.assert(
        fc.property(ANSWER, ANSWER, fc.constantFrom('gone', 'becomes', 'changes'), (before, after, expectation) => {
            const wanted = terms(expectation)
            const turned = { ...after, rows: [...after.rows].reverse() }
            expect(judge(wanted, before, turned, {})).toEqual(judge(wanted, before, after, {}))
            if (!objectionBefore(wanted, before)) {
                expect(judge(wanted, before, before, {})).toEqual({ verdict: 'not_fixed' })
            }
        })
    )
})

test('gaps take the values of the action, once; one without a value stays', () => {
    expect(gapsIn('{a} and {b.c}, {}')).toEqual(['a', 'b.c'])
    expect(fillGaps('{a} {b} {toString}', { a: '{b}', b: '' })).toBe('{b} {b} {toString}')
    const filled = filledTerms(
        { ...TERMS, keyValue: '{name}', parameters: { state: '{state}' } },
        { name: 'x', state: 'y' }
    )
    expect(filled).toMatchObject({ keyValue: 'x', parameters: { state: 'y' } })
})
