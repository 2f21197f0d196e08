import { existsSync } from 'node:fs'
import path from 'node:path'
import { sharedFolder } from '../../../../test/support/installed.ts'
import { type Instance, type InstanceOptions, startInstance } from '../../../../test/support/instance.ts'
import { sampleApps, writeSampleApps } from './apps.ts'

const wanted = process.env['ENGINE']
const hasRhino = ['/usr/bin/rhino', '/usr/local/bin/rhino'].some((file) => existsSync(file))
if (!hasRhino)
    console.warn('Rhino is not installed: these tests run on Node only. To run them on both: apt-get install rhino')

/** Every engine that this machine has; `ENGINE` picks one. */
export const ENGINES: ('node' | 'rhino')[] =
    wanted === 'node' || wanted === 'rhino' ? [wanted] : hasRhino ? ['node', 'rhino'] : ['node']

let count = 0

/**
 * An instance with the sample applications, their people, and what `more` writes into its own folder. Rows that the database
 * refuses are among what is tried there.
 */
export async function startSample(
    engine: 'node' | 'rhino',
    options: InstanceOptions = {},
    more: (folder: string) => string[] = () => []
): Promise<Instance> {
    const shared = await sharedFolder('sample-apps', (folder) => void writeSampleApps(folder))
    const { apps, seedDir } = sampleApps(shared)
    const added = more(path.resolve('.cache', 'sample-apps', `${process.pid}-${++count}`))
    return startInstance({
        engine,
        apps: [...apps, ...added],
        shared: added.length === 0,
        workers: 2,
        violations: true,
        ...options,
        env: { SEED_DIR: seedDir, ...options.env },
    })
}
