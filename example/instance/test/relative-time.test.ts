import { relativeTime } from '../src/query/relative-time.ts'

const DAY = 86_400_000
/** Every day of a leap cycle, at noon. */
const days = Array.from({ length: 4 * 365 + 1 }, (_, at) => Date.UTC(2023, 0, 1, 12) + at * DAY)

const at = (name: string, now: number, count = 0): string => relativeTime(name, count, { now, zone: 'UTC' }) ?? ''
const stored = (year: number, month: number, day: number, time = '00:00:00'): string =>
    `${new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)} ${time}`

// "GlideSystem - Scoped": beginningOfLastMonth() and its kin, whatever day of the month it is.
test.each([
    ['beginningOfLastMonth', 0, (y: number, m: number) => stored(y, m - 1, 1)],
    ['endOfLastMonth', 0, (y: number, m: number) => stored(y, m, 0, '23:59:59')],
    ['beginningOfNextMonth', 0, (y: number, m: number) => stored(y, m + 1, 1)],
    ['endOfNextMonth', 0, (y: number, m: number) => stored(y, m + 2, 0, '23:59:59')],
    ['beginningOfThisQuarter', 0, (y: number, m: number) => stored(y, m - (m % 3), 1)],
    ['endOfThisQuarter', 0, (y: number, m: number) => stored(y, m - (m % 3) + 3, 0, '23:59:59')],
    ['monthsAgoStart', 1, (y: number, m: number) => stored(y, m - 1, 1)],
    ['monthsAgoEnd', 6, (y: number, m: number) => stored(y, m - 5, 0, '23:59:59')],
    ['quartersAgoStart', 1, (y: number, m: number) => stored(y, m - (m % 3) - 3, 1)],
    ['quartersAgoEnd', 2, (y: number, m: number) => stored(y, m - (m % 3) - 3, 0, '23:59:59')],
    ['endOfLastYear', 0, (y: number) => stored(y, 0, 0, '23:59:59')],
    ['beginningOfNextYear', 0, (y: number) => stored(y + 1, 0, 1)],
])('%s(%d) on each day of a leap cycle', (name, count, wanted) => {
    for (const now of days) {
        const today = new Date(now)
        expect(at(name, now, count)).toBe(wanted(today.getUTCFullYear(), today.getUTCMonth()))
    }
})

test('a month before the 31st is the last day of a shorter month', () => {
    expect(at('monthsAgo', Date.UTC(2024, 2, 31, 12), 1)).toBe('2024-02-29 12:00:00')
    expect(at('yearsAgo', Date.UTC(2024, 1, 29, 12), 1)).toBe('2023-02-28 12:00:00')
})
