import { marksOf, percentOf, type TaskState } from '../../src/connect/server/setup/tasks.ts'

/** The percentage when so many tasks of each category are in this state. */
function percent(platform: number, apps: number, state: TaskState = 'done'): number {
    const among = (at: number, count: number) => (at < count ? state : 'open')
    return percentOf({
        consumer: among(0, platform),
        coordinator: among(1, platform),
        iis: among(2, platform),
        proxyUser: among(3, platform),
        coreSettings: among(0, apps),
        connectSettings: among(1, apps),
        oauth: among(2, apps),
    })
}

test('both categories weigh the same, shares are rounded down, and only all seven tasks make 100', () => {
    expect([0, 1, 2, 3, 4].map((count) => percent(count, 0))).toEqual([0, 12, 25, 37, 50])
    expect([1, 2, 3].map((count) => percent(0, count))).toEqual([16, 33, 50])
    expect(percent(3, 3)).toBe(87)
    expect(percent(4, 2)).toBe(83)
    expect(percent(4, 3)).toBe(100)
    expect(percent(4, 3, 'skipped')).toBe(100)
})

test('marks that somebody spoiled are open, and the others stay', () => {
    expect(marksOf('{"consumer":"done","iis":"skipped","oauth":"yes","other":"done"}')).toEqual({
        consumer: 'done',
        coordinator: 'open',
        iis: 'skipped',
        proxyUser: 'open',
        coreSettings: 'open',
        connectSettings: 'open',
        oauth: 'open',
    })
    for (const text of ['', '{', 'null', '[]', '"done"'])
        expect(Object.values(marksOf(text))).toEqual(Array(7).fill('open'))
})
