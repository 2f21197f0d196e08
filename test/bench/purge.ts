import { count, storeOldRuns } from '../support/old-runs.ts'
import type { Stand } from '../support/stand.ts'

const RUNS = 5000
const ROWS = 20

/** Seconds that both purge jobs take over old runs and their rows; all of them must be gone. */
export async function purgeEverything({ instance }: Stand): Promise<{ seconds: number }> {
    await storeOldRuns(instance, { runs: RUNS, rows: ROWS, daysOld: 200 })
    const stored = await count(instance, 'x_1e_connect_response', 'run.text=Old')
    if (stored !== RUNS * ROWS) throw new Error(`${stored} rows were stored.`)
    const started = performance.now()
    await instance.job('1E Platform-Purge Responses')
    await instance.job('1E Platform-Purge History')
    const seconds = Math.round((performance.now() - started) / 100) / 10
    const left = [
        await count(instance, 'x_1e_connect_response', 'run.text=Old'),
        await count(instance, 'x_1e_connect_run', 'text=Old'),
    ]
    if (left.some(Boolean)) throw new Error(`Left: ${left.join(' rows, ')} runs`)
    return { seconds }
}
