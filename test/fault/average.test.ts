import { appsWithout } from '../support/scratch-apps.ts'
import { COLLECTOR, eventually, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
afterAll(() => stand?.stop())

const WORDS = 'Answer after seconds'
const MEETING = 'x_1e_connect_outcome'
/** Whoever lists the runs first is held up between listing and counting them: it meets nobody. */
const HELD_UP = {
    include: 'runsDueForAverage(definition).forEach(count);',
    instead: `var due = runsDueForAverage(definition); var held = new GlideRecord('${MEETING}'); held.query();
              if (!held.next()) new GlideRecord('${MEETING}').insert(); due.forEach(count);`,
}

/** Three runs of one instruction are counted by two jobs at once. Returns how many counted, and whether their seconds are the sum. */
async function countedAtOnce(): Promise<[number, boolean]> {
    stand = await startStand({ apps: appsWithout(HELD_UP) })
    await stand.instance.schedule(COLLECTOR, false)
    const { id } = await stand.instruction(WORDS)
    const { id: record } = await stand.newIncident()
    const runs: string[] = []
    for (let n = 0; n < 3; n++) {
        const run = await stand.start(WORDS, { seconds: '3' }, { record, again: true })
        await stand.until(run.id, ({ state }) => state === 'completed')
        runs.push(run.id)
    }
    await stand.instance.meet(MEETING, 2, 3000)
    // *Execute Now* while the job's own time has come.
    const [job] = await stand.instance.table('sysauto_script', `name=${COLLECTOR}`)
    const execute = () => stand.instance.script('x_1e_connect', String(job?.['script']))
    const first = execute()
    await eventually('the first has listed the runs', async () =>
        (await stand.instance.waiting()) > 0 ? true : undefined
    )
    expect((await Promise.all([first, execute()])).map(({ ok }) => ok)).toEqual([true, true])
    const ended = await stand.instance.table('x_1e_connect_run', `sys_idIN${runs}`)
    expect(ended.map((run) => run['average_due'])).toEqual(['false', 'false', 'false'])
    const [row] = await stand.instance.table('x_1e_connect_instruction_definition', `sys_id=${id}`)
    const sum = ended.reduce((before, run) => before + Number(run['execution_seconds']), 0)
    return [Number(row?.['runs_counted']), Number(row?.['seconds_counted']) === sum]
}

test('two jobs that count the same runs at once count each of them once', async () => {
    expect(await countedAtOnce()).toEqual([3, true])
})

test('what a job that was broken off has left is counted by the next, and once', async () => {
    const { id } = await stand.instruction(WORDS)
    const counted = async () => {
        await stand.instance.job(COLLECTOR)
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
    expect(await counted()).toBe(before + 1)
    await leave('run.getUniqueValue()')
    expect(await counted()).toBe(before + 1)
    expect(await stand.instance.table('x_1e_connect_run', 'average_due=true')).toEqual([])
})
