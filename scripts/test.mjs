// npm test: checks, then every jest project; the REST suite on both engines. --quick is the 60-second part.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { check } from './check.mjs'
import { root, setup } from './setup.mjs'

const quick = process.argv.includes('--quick')
const results = path.join(root, '.cache/results')

/** Rhino stands for the instance's own engine. CI needs it; a laptop may do without. */
function rhinoIsHere() {
    return spawnSync('rhino', ['-e', '0'], { encoding: 'utf8' }).error === undefined
}

/** Runs jest projects, each file after the other, and answers the counts. */
async function jest(label, projects, env = {}, parallel = false) {
    const file = path.join(results, `${label}.json`)
    const started = Date.now()
    const args = ['--selectProjects', ...projects, '--json', `--outputFile=${file}`]
    if (!parallel) args.push('--runInBand')
    const child = spawn(path.join(root, 'node_modules/.bin/jest'), args, {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'test', ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [status] = await once(child, 'close')
    const { numPassedTests, numFailedTests, numPendingTests, numTotalTests, numFailedTestSuites } = JSON.parse(
        readFileSync(file, 'utf8')
    )
    const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0)
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${label}: ${numPassedTests} passed, ${failed} failed (${seconds} s)`)
    return { label, passed: numPassedTests, failed, skipped: numPendingTests, total: numTotalTests, ok: status === 0 }
}

await setup()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
let broken = await check()
const runs = []

if (quick) {
    runs.push(await jest('unit, components, parity, package', ['unit', 'components', 'parity', 'package'], {}, true))
} else {
    const rhino = rhinoIsHere()
    if (!rhino) {
        console.log('Rhino is not installed (Debian: apt-get install rhino), so the second engine is left out.')
        if (process.env.REQUIRE_RHINO === 'true') broken++
    }
    runs.push(await jest('unit, components, parity, package', ['unit', 'components', 'parity', 'package'], {}, true))
    // Side by side: the second engine is a process of its own, so that two cores have work. The browser has them alone.
    const rest = (engine) => jest(`REST on ${engine}`, ['rest'], { ENGINE: engine })
    const second = rhino ? rest('rhino') : null
    runs.push(await jest('engine', ['engine']))
    const node = await rest('node')
    runs.push(node, await jest('faults', ['fault']))
    console.log(`Engines of the REST suite: node ${node.total} tests`)
    if (second) {
        const other = await second
        runs.push(other)
        console.log(`Engines of the REST suite: rhino ${other.total} tests`)
        if (node.total !== other.total) broken++
    }
    runs.push(await jest('browser', ['browser']))
}

const sum = (member) => runs.reduce((total, run) => total + run[member], 0)
const failed = sum('failed') + broken
console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`)
process.exit(failed === 0 && runs.every((run) => run.ok) && sum('skipped') === 0 ? 0 : 1)
