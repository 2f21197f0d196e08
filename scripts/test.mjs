// npm test: the checks, and beside them every jest project; the REST suite on both engines. --quick is the 60-second part.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { check } from './check.mjs'
import { differences } from './second-engine.mjs'
import { root, setup } from './setup.mjs'
import { RESULTS } from './test-reporter.mjs'

const quick = process.argv.includes('--quick')

/** Rhino stands for the instance's own engine. CI needs it; a laptop may do without. */
function rhinoIsHere() {
    return spawnSync('rhino', ['-e', '0'], { encoding: 'utf8' }).error === undefined
}

/** Runs jest projects, as many files at a time as the machine can hold, and resolves to the figures of each group. */
async function jest(projects) {
    rmSync(RESULTS, { force: true })
    const args = [
        '--selectProjects',
        ...projects,
        // A file waits for a program, a page or a device now and then: one more keeps the cores busy.
        `--maxWorkers=${availableParallelism() + 1}`,
        '--reporters=default',
        '--reporters=<rootDir>/scripts/test-reporter.mjs',
        '--testSequencer=<rootDir>/scripts/test-sequencer.mjs',
    ]
    const child = spawn(path.join(root, 'node_modules/.bin/jest'), args, {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'test' },
        stdio: ['ignore', 'inherit', 'inherit'],
    })
    const [status] = await once(child, 'close')
    const { groups, missing } = JSON.parse(readFileSync(RESULTS, 'utf8'))
    if (missing > 0) console.error(`${missing} test files did not run.`)
    return { groups, ok: status === 0 && missing === 0 }
}

/** Says which engines ran the REST suite, and resolves to how many of the demands on them are not met. */
function enginesMissing(groups) {
    const [node, rhino] = ['node', 'rhino'].map((engine) => groups.find(({ label }) => label === `REST on ${engine}`))
    for (const [engine, { total } = {}] of Object.entries({ node, rhino })) {
        if (total !== undefined) console.log(`Engines of the REST suite: ${engine} ${total} tests`)
    }
    if (!rhino) return process.env.REQUIRE_RHINO === 'true' ? 1 : 0
    const found = differences(node?.names ?? [], rhino.names)
    for (const sentence of found) console.error(sentence)
    return found.length
}

await setup()
const checking = check()
const projects = ['unit', 'components', 'parity', 'package']
if (!quick) {
    projects.push('engine', 'rest', 'fault', 'browser')
    if (rhinoIsHere()) projects.push('rhino')
    else console.log('Rhino is not installed (Debian: apt-get install rhino), so the second engine is left out.')
}
const { groups, ok } = await jest(projects)
const broken = (await checking) + (quick ? 0 : enginesMissing(groups))

const sum = (member) => groups.reduce((total, group) => total + group[member], 0)
const failed = sum('failed') + broken
console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`)
process.exit(failed === 0 && ok && sum('skipped') === 0 ? 0 : 1)
