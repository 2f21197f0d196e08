import { daysBefore, monthsBefore } from '../../src/connect/server/purge/age.ts'

const at = (text: string) => Date.parse(`${text}T12:30:00Z`)
const shown = (ms: number) => new Date(ms).toISOString().slice(0, 16)

test('days are days of 24 hours', () => {
    expect(shown(daysBefore(at('2026-03-03'), 5))).toBe('2026-02-26T12:30')
})

test.each([
    ['2026-11-28', 3, '2026-08-28T12:30'],
    ['2026-01-15', 1, '2025-12-15T12:30'],
    ['2026-03-31', 1, '2026-02-28T12:30'],
    ['2028-03-31', 1, '2028-02-29T12:30'],
    ['2026-05-31', 60, '2021-05-31T12:30'],
    ['2026-08-31', 2, '2026-06-30T12:30'],
])('%s less %i months is %s: the same day, or the last that the month has', (day, months, expected) => {
    expect(shown(monthsBefore(at(day), months))).toBe(expected)
})
