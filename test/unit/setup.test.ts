import {
    eachTask,
    type Mark,
    marksOf,
    percentOf,
    statesOf,
    type TaskName,
} from '../../src/connect/server/setup/tasks.ts'

const PLATFORM: TaskName[] = ['consumer', 'coordinator', 'iis', 'proxyUser']
const APPS: TaskName[] = ['coreSettings', 'connectSettings', 'oauth', 'roles', 'incidentForm', 'interactionForm']

/** The percentage when so many tasks of each category are marked. */
function percent(platform: number, apps: number, mark: Mark = 'done'): number {
    const marked = [...PLATFORM.slice(0, platform), ...APPS.slice(0, apps)]
    return percentOf(eachTask((name) => (marked.includes(name) ? mark : 'open')))
}

test('both categories weigh the same, shares are rounded down, and only all ten tasks make 100', () => {
    expect([0, 1, 2, 3, 4].map((count) => percent(count, 0))).toEqual([0, 12, 25, 37, 50])
    expect([1, 2, 3, 6].map((count) => percent(0, count))).toEqual([8, 16, 25, 50])
    expect(percent(3, 6)).toBe(87)
    expect(percent(4, 5)).toBe(91)
    expect(percent(4, 6)).toBe(100)
    expect(percent(4, 6, 'skipped')).toBe(100)
})

test('what is proved counts without a mark; a mark stays what it is', () => {
    const marks = marksOf('{"iis":"skipped","roles":"done"}')
    const states = statesOf(marks, ['consumer', 'roles', 'iis'])
    expect([states.consumer, states.iis, states.roles, states.oauth]).toEqual(['verified', 'skipped', 'done', 'open'])
    expect(percentOf(states)).toBe(33)
})

test('marks that somebody spoiled are open, and the others stay', () => {
    expect(marksOf('{"consumer":"done","iis":"skipped","oauth":"yes","other":"done"}')).toEqual({
        ...eachTask(() => 'open'),
        consumer: 'done',
        iis: 'skipped',
    })
    for (const text of ['', '{', 'null', '[]', '"done"'])
        expect(Object.values(marksOf(text))).toEqual(Array(10).fill('open'))
})
