import type { Instance } from '../support/instance.ts'
import { count, storeOldRuns } from '../support/old-runs.ts'
import { eventually, type Stand, startStand } from '../support/stand.ts'

const RUNS = 40
const ROWS = 100
const ALL = RUNS * ROWS
const CHUNK = 500

let stand: Stand
/** The instance as it was last started. */
let instance: Instance
beforeAll(async () => {
    stand = await startStand()
    instance = stand.instance
})
afterAll(async () => {
    await instance.stop()
    await stand.stop()
})

const rows = () => count(instance, 'x_1e_connect_response', 'run.text=Old')

/** Starts the job, kills the instance as soon as so many chunks are gone, and starts it again over the same data. */
async function killAfter(chunks: number, job: string): Promise<void> {
    // The call is lost with the instance.
    const lost = instance.job(job).catch(() => undefined)
    await eventually(`${chunks} chunks are gone`, async () =>
        (await rows()) <= ALL - chunks * CHUNK ? true : undefined
    )
    await instance.kill()
    await lost
    instance = await instance.restart()
}

/** What a person may see of the runs: the rows that there are, and what each run says of them. */
async function state() {
    const runs = await instance.table('x_1e_connect_run', 'text=Old^ORDERBYnumber')
    return {
        rows: await rows(),
        runs: runs.map((run) => [run['state'], run['found'], run['stored'], run['responses_removed_at'] !== '']),
    }
}

const removed = Array.from({ length: RUNS }, () => ['completed', String(ROWS), '0', true])

test.each([1, 3, 5, 8])(
    'killed after %i chunks, the next purge of responses ends where an undisturbed one does',
    async (chunks) => {
        await storeOldRuns(instance, { runs: RUNS, rows: ROWS, daysOld: 10 })
        await killAfter(chunks, '1E Platform-Purge Responses')
        for (const run of await instance.table('x_1e_connect_run', 'text=Old^stored>0')) {
            // Half a run is never shown as a whole one.
            const left = await count(instance, 'x_1e_connect_response', `run=${run['sys_id']}`)
            if (left < ROWS) expect(run['responses_removed_at']).not.toBe('')
        }
        await instance.job('1E Platform-Purge Responses')
        expect(await state()).toEqual({ rows: 0, runs: removed })
        await instance.script(
            'x_1e_connect',
            "var r = new GlideRecord('x_1e_connect_run'); r.addQuery('text', 'Old'); r.deleteMultiple()"
        )
    }
)

test.each([1, 4, 7])('killed after %i chunks, the next purge of history leaves nothing', async (chunks) => {
    await storeOldRuns(instance, { runs: RUNS, rows: ROWS, daysOld: 200 })
    await killAfter(chunks, '1E Platform-Purge History')
    await instance.job('1E Platform-Purge History')
    expect(await state()).toEqual({ rows: 0, runs: [] })
    expect(await count(instance, 'x_1e_connect_response', '')).toBe(0)
})
