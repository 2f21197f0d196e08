import { backoffSeconds } from '../../src/connect/server/lifecycle/backoff.ts'

test('each failure in a row doubles the wait, up to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 1000].map((failures) => backoffSeconds(failures, null))).toEqual([
        1, 2, 4, 8, 16, 32, 60, 60, 60,
    ])
})

test('what 1E asks for is the least, and never shortens the wait', () => {
    for (let failures = 0; failures < 10; failures++) {
        for (const asked of [0, 1, 5, 59, 60, 61, 3600]) {
            expect(backoffSeconds(failures, asked)).toBe(Math.max(asked, backoffSeconds(failures, null)))
        }
    }
})
