import fc from 'fast-check'
import { type CountedRun, counts, isSuccessful, nearest, savedBy } from '../../src/connect/server/savings/rules.ts'

const RATES = { manualMinutes: 15, agentCostPerHour: 40, userMinutes: 6, userCostPerHour: 30 }
const run = (changes: Partial<CountedRun> = {}): CountedRun => ({
    state: 'completed',
    table: 'incident',
    started: 0,
    finished: 60_000,
    noRows: null,
    ...changes,
})

test('by hand: 15 minutes by hand, 3 with 1E, 40 an hour, and 6 minutes of a user at 30 an hour save 11.00', () => {
    // 12 min of the agent: 12 / 60 * 40 = 8.00. 6 min of the user: 6 / 60 * 30 = 3.00.
    expect(savedBy(RATES, 180)).toEqual({ agentMinutes: 12, userMinutes: 6, amount: 11 })
})

test('a run that took longer than by hand saves the agent nothing, and the user what it says', () => {
    expect(savedBy(RATES, 3600)).toEqual({ agentMinutes: 0, userMinutes: 6, amount: 3 })
})

test('nothing that is saved is ever negative, and a longer run never saves more', () => {
    const rates = fc.record({
        manualMinutes: fc.integer({ min: 1, max: 1440 }),
        agentCostPerHour: fc.double({ min: 0, max: 10_000, noNaN: true }),
        userMinutes: fc.integer({ min: 0, max: 1440 }),
        userCostPerHour: fc.double({ min: 0, max: 10_000, noNaN: true }),
    })
    const seconds = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
        fc.property(rates, seconds, seconds, (given, a, b) => {
            const saved = savedBy(given, Math.min(a, b))
            for (const value of Object.values(saved)) expect(value).toBeGreaterThanOrEqual(0)
            expect(savedBy(given, Math.max(a, b)).amount).toBeLessThanOrEqual(saved.amount)
        }),
        { numRuns: 5000 }
    )
})

test.each([
    ['a completed run', {}, true, true],
    ['one that found nothing', { noRows: { reason: 'nothing_found' as const } }, true, true],
    ['one whose device reported an error', { noRows: { reason: 'error' as const } }, false, true],
    ['one that the device does not support', { noRows: { reason: 'not_supported' as const } }, false, true],
    ['a cancelled one', { state: 'cancelled' as const }, false, false],
    ['a failed one', { state: 'failed' as const }, false, false],
    ['an expired one, whose device was offline', { state: 'expired' as const }, false, false],
    ['a rejected one', { state: 'rejected' as const, started: null }, false, false],
    ['one that is still running', { state: 'running' as const, finished: null }, false, false],
    ['one on an interaction', { table: 'interaction' as const }, false, false],
])('%s', (_, changes, counted, countedWithErrors) => {
    expect(counts(run(changes), true)).toBe(counted)
    expect(counts(run(changes), false)).toBe(countedWithErrors)
    if (counted) expect(isSuccessful(run(changes))).toBe(true)
})

test('a configuration of the instruction beats one of its set, and the own domain beats global', () => {
    const aims = [
        { definition: '', domain: 'global' },
        { definition: '', domain: 'acme' },
        { definition: 'd', domain: 'global' },
        { definition: 'd', domain: 'acme' },
    ]
    for (let left = aims.length; left > 0; left--) expect(nearest(aims.slice(0, left), 'acme')).toBe(aims[left - 1])
    expect(nearest([], 'acme')).toBeNull()
})
