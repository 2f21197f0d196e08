// npm run verify -- [--url https://… --user …] [--device …] [--question …] [--action …] [--report file]: tries an installed product
// over HTTP, by default on the developer instance of npm start, and writes what held and what differed. docs/first-hour.md
// explains it. -- --record takes the answers as those that are expected from now on.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Stop, signInOf } from './instance-client.mjs'
import { install, root } from './setup.mjs'

const RECORDED = path.join(root, 'scripts/verify/recorded.json')

/** What is run on the developer instance, whose 1E is the simulator. */
const SIMULATED = { device: 'lon-lt-0007', question: 'Which services are in state', action: 'Empty the DNS cache' }

const OPTIONS = {
    url: { type: 'string', default: 'http://localhost:8080' },
    user: { type: 'string' },
    device: { type: 'string' },
    question: { type: 'string' },
    action: { type: 'string' },
    report: { type: 'string', default: 'target/verify-report' },
    record: { type: 'boolean' },
}

function readOptions() {
    try {
        const { values } = parseArgs({ options: OPTIONS })
        const isDeveloper = new URL(values.url).hostname === 'localhost'
        const { user = isDeveloper ? 'admin' : undefined } = values
        const environment = isDeveloper ? { SN_PASSWORD: 'admin', ...process.env } : process.env
        const aims = isDeveloper ? { ...SIMULATED, ...values } : values
        return { ...aims, signIn: signInOf({ ...values, user }, environment) }
    } catch (error) {
        throw new Stop('wrong_call', error.message)
    }
}

function tell({ name, outcome, differences, because, ms }) {
    console.log(`${outcome.padEnd(9)}  ${name} (${ms} ms)${because && `: ${because}`}`)
    for (const { at, expected, came } of differences)
        console.log(`           ${at}: expected ${expected}, came ${came}`)
}

/** Keeps what came as what is expected. */
function record({ seen, steps }) {
    const untried = steps.filter(({ outcome }) => outcome === 'not tried').map(({ name }) => name)
    if (untried.length > 0) throw new Stop('not_recorded', `These steps were not tried: ${untried.join(', ')}.`)
    const lines = Object.entries(seen).map(([name, answer]) => `${JSON.stringify(name)}: ${JSON.stringify(answer)}`)
    writeFileSync(RECORDED, `{\n${lines.join(',\n')}\n}`)
    execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', RECORDED], { stdio: 'ignore' })
    console.log(`Recorded ${steps.length} answers in ${path.relative(root, RECORDED)}. Read what has changed.`)
}

async function main() {
    const options = readOptions()
    install()
    // Its packages are there only now.
    const [{ acceptance }, { Session }, { reportOf, writeReport }] = await Promise.all(
        ['acceptance', 'session', 'report'].map((name) => import(`./verify/${name}.mjs`))
    )
    const recorded = options.record ? {} : JSON.parse(readFileSync(RECORDED, 'utf8'))
    const session = new Session({ origin: options.signIn.origin, recorded, tell: options.record ? () => {} : tell })
    process.on('SIGINT', () => session.interrupt())
    const found = await acceptance(session, options.signIn, options)
    if (options.record) return record(session)
    const report = reportOf(found)
    const { held, differed, notTried } = report.counts
    console.log(`${held} held, ${differed} differed, ${notTried} not tried`)
    console.log(`Report: ${writeReport(report, options.report).join(' and ')}`)
    process.exitCode = differed === 0 ? 0 : 1
}

main().catch((error) => {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 2
})
