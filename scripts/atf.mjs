// npm run atf [-- --url https://… --user …] [--suite name]: runs our suites of the Automated Test Framework through the CI/CD API and
// says how each test has ended. With --url the password is read from SN_PASSWORD, and the suite is the one that needs nothing but the instance unless
// another is named; without it all of them are run on a developer instance and a 1E simulator of their own. docs/install.md lists the suites.
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from './demo-connection.mjs'
import { instanceClient, Stop, signInOf } from './instance-client.mjs'
import { launch, stop } from './programs.mjs'
import { root, setup } from './setup.mjs'

const PLAIN = '1E ITSM Connect'
const SUITES = [PLAIN, '1E ITSM Connect, user interface', '1E ITSM Connect with 1E']
const PAUSE_MS = 500

function readOptions() {
    try {
        const options = { url: { type: 'string' }, user: { type: 'string' }, suite: { type: 'string' } }
        const { values } = parseArgs({ options })
        const suites = values.suite ? [values.suite] : values.url ? [PLAIN] : SUITES
        return { suites, signIn: values.url ? signInOf(values, process.env) : null }
    } catch (error) {
        throw new Stop('wrong_call', error.message)
    }
}

/** Answers of one instance; a refusal is a `Stop`. */
function resultsOf(signIn) {
    const client = instanceClient(signIn)
    return async (method, where, body) => {
        const { status, body: answer } = await client(method, where, body)
        if (status === 401) throw new Stop('no_answer', `${signIn.origin} refuses user or password.`)
        if (status >= 300) {
            const { message, detail } = answer?.error ?? {}
            throw new Stop('refused', `${where} answered ${status}: ${message} ${detail ?? ''}`)
        }
        return answer.result
    }
}

const encoded = (values) => new URLSearchParams(values).toString()

/** A developer instance with everything installed, connected to a simulator, on which tests may run. */
async function ownInstance() {
    await setup()
    const dataDir = mkdtempSync(path.join(root, '.cache', 'atf-'))
    process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
    const free = { PORT: '0', PLATFORM_PORT: '0', GLOBEX_PORT: '0' }
    const simulator = await launch('The 1E platform simulator', 'dist/example/platform/main.js', free)
    const platform = `${simulator}/Consumer`
    const settings = { ...free, DATA_DIR: dataDir, PLATFORM_URL: platform }
    const origin = await launch('The developer instance', 'dist/example/instance/main.js', settings)
    await connect(origin, platform)
    const signIn = { origin, user: 'admin', password: 'admin' }
    const call = resultsOf(signIn)
    for (const name of ['sn_atf.runner.enabled', 'sn_atf.schedule.enabled']) {
        const query = encoded({ sysparm_query: `name=${name}`, sysparm_fields: 'sys_id' })
        const [row] = await call('GET', `/api/now/table/sys_properties?${query}`)
        await call('PATCH', `/api/now/table/sys_properties/${row.sys_id}`, { value: 'true' })
    }
    return signIn
}

/** Runs a suite to its end. Returns the sys_id of its result. */
async function run(call, suite) {
    const asked = await call('POST', `/api/sn_cicd/testsuite/run?${encoded({ test_suite_name: suite })}`)
    if (!asked.links) throw new Stop('not_run', asked.error)
    for (;;) {
        const { status, links } = await call('GET', `/api/sn_cicd/progress/${asked.links.progress.id}`)
        if (status > 1) return links.results.id
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
}

const WORDS = { success: 'passed', success_with_warnings: 'passed', skipped: 'skipped' }

/** Prints how each test of a suite has ended. Returns whether none has failed. */
async function tell(call, suite) {
    console.log(`\n${suite}`)
    const result = await run(call, suite)
    const query = encoded({
        sysparm_query: `parent=${result}^ORDERBYtest.name`,
        sysparm_fields: 'status,output,test.name',
    })
    for (const { status, output, 'test.name': name } of await call(
        'GET',
        `/api/now/table/sys_atf_test_result?${query}`
    )) {
        const word = WORDS[status] ?? 'failed'
        console.log(`  ${word.padEnd(8)} ${name}${word === 'passed' ? '' : `\n           ${output}`}`)
    }
    const counts = await call('GET', `/api/sn_cicd/testsuite/results/${result}`)
    const of = (kind) => Number(counts[`rolledup_test_${kind}_count`])
    const failures = of('failure') + of('error')
    console.log(`  ${of('success')} passed, ${failures} failed, ${of('skip')} skipped`)
    return failures === 0
}

try {
    const { suites, signIn } = readOptions()
    const call = resultsOf(signIn ?? (await ownInstance()))
    let isGood = true
    for (const suite of suites) isGood = (await tell(call, suite)) && isGood
    stop(isGood ? 0 : 1)
} catch (error) {
    console.error(error.message)
    stop(1)
}
