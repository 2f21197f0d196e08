import { appsWithout } from '../support/scratch-apps.ts'
import { eventually, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
afterAll(() => stand?.stop())

const WORDS = 'Answer after seconds'
const MEETING = 'x_1e_connect_outcome'
/** The transactions meet between reading the count and writing it. */
const MEET_BETWEEN = {
    include: "row.setValue('average_seconds', Math.round(sum / (runs + 1)));",
    instead: `new GlideRecord('${MEETING}').insert(); row.setValue('average_seconds', Math.round(sum / (runs + 1)));`,
}

/** Two runs of one instruction end at once; answers how many runs were counted, and whether their seconds are the sum. */
async function bothEnd(): Promise<[number, boolean]> {
    const { id } = await stand.instruction(WORDS)
    const { id: record } = await stand.newIncident()
    const runs = [
        await stand.start(WORDS, { seconds: '3' }, { record, again: true }),
        await stand.start(WORDS, { seconds: '3' }, { record, again: true }),
    ]
    await stand.instance.meet(MEETING, 2)
    await Promise.all(runs.map((run) => stand.until(run.id, ({ state }) => state === 'completed')))
    const ended = await stand.instance.table('x_1e_connect_run', `sys_idIN${runs.map((run) => run.id)}`)
    await eventually('nothing is left to count', async () =>
        (await stand.instance.table('x_1e_connect_run', 'average_due=true')).length === 0 ? true : undefined
    )
    const [row] = await stand.instance.table('x_1e_connect_instruction_definition', `sys_id=${id}`)
    const sum = ended.reduce((before, run) => before + Number(run['execution_seconds']), 0)
    return [Number(row?.['runs_counted']), Number(row?.['seconds_counted']) === sum]
}

test('two runs of an instruction that end at once both count for its average', async () => {
    stand = await startStand({ apps: appsWithout(MEET_BETWEEN) })
    expect(await bothEnd()).toEqual([2, true])
})

test('what a broken-off transaction left is counted at night, and once', async () => {
    const { id } = await stand.instruction(WORDS)
    const counted = async () => {
        const [row] = await stand.instance.table('x_1e_connect_instruction_definition', `sys_id=${id}`)
        return Number(row?.['runs_counted'])
    }
    const before = await counted()
    const leave = (last: string) =>
        stand.instance.script(
            'x_1e_connect',
            `var run = new GlideRecord('x_1e_connect_run'); run.addQuery('definition', '${id}'); run.setLimit(1); run.query();
             run.next(); run.setValue('average_due', true); run.update();
             var definition = new GlideRecord('x_1e_connect_instruction_definition'); definition.get('${id}');
             definition.setValue('last_counted', ${last}); definition.update();`
        )
    await leave("''")
    await stand.instance.job('1E Platform-Repair Savings')
    expect(await counted()).toBe(before + 1)
    await leave('run.getUniqueValue()')
    await stand.instance.job('1E Platform-Repair Savings')
    expect(await counted()).toBe(before + 1)
    expect(await stand.instance.table('x_1e_connect_run', 'average_due=true')).toEqual([])
})
