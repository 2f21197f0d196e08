import { appsWithout, appsWithoutUnique } from '../support/scratch-apps.ts'
import { eventually, resultOf, type Stand, startStand } from '../support/stand.ts'

/** Two runs of one instruction on one incident end in transactions that meet where the saving is noted. */
let stand: Stand
afterEach(() => stand?.stop())

const SAVING = 'x_1e_connect_saving'
const LOOK_FIRST = {
    include: 'isReopened(run.record) || hasSaving(run.record, run.definition)',
    instead: 'isReopened(run.record)',
}

async function bothEnd(): Promise<Record<string, string>[]> {
    const words = 'Answer after seconds'
    const { id: definition } = await stand.instruction(words)
    resultOf(
        await stand.instance
            .as('tachyon.admin')
            .post('/api/now/table/x_1e_connect_roi_configuration', { name: 'Any', definition })
    )
    const { id: record } = await stand.newIncident()
    const runs = [
        await stand.start(words, { seconds: '3' }, { record, again: true }),
        await stand.start(words, { seconds: '3' }, { record, again: true }),
    ]
    await stand.instance.meet(SAVING, 2)
    await Promise.all(runs.map(({ id }) => stand.until(id, ({ state }) => state === 'completed')))
    await eventually('both are settled', async () => {
        const settled = await stand.instance.table('x_1e_connect_run', `record_id=${record}^saving_settled=true`)
        return settled.length === 2 ? true : undefined
    })
    return stand.instance.table(SAVING, `incident=${record}`)
}

test('two runs of an instruction that end at once save once: the unique index decides', async () => {
    // Without the look beforehand, so that both really insert.
    stand = await startStand({ apps: appsWithout(LOOK_FIRST) })
    expect(await bothEnd()).toHaveLength(1)
})

test('counter-test: without the unique index the saving is counted twice', async () => {
    stand = await startStand({ apps: appsWithoutUnique(SAVING, 'once', appsWithout(LOOK_FIRST)) })
    expect(await bothEnd()).toHaveLength(2)
})
