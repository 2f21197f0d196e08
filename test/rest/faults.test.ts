import type { ConnectionTest } from '../../src/contract/connection.ts'
import type { Experience } from '../../src/contract/experience.ts'
import type { Run } from '../../src/contract/run.ts'
import { filled } from '../../src/contract/text.ts'
import {
    CHECKING,
    COURSE,
    connected,
    LOADING,
    LOOKING,
    RETRIEVING,
    type Row,
    SCORING,
    SENDING,
    SIGNING_IN,
    TESTING,
} from '../support/fault-rows.ts'
import type { JournalEntry } from '../support/platform.ts'
import { API, COLLECTOR, CONFIGURATION, resultOf, type Stand, startStand } from '../support/stand.ts'

/** Every kind of fault of the simulator: what the agent or the administrator reads, what stays whole, how often 1E is called. */

const OAUTH = {
    enable_oauth: true,
    jwt_provider: 'e3061d7989a1f51ce7445721a7608aef',
    signing_certificate: '4ec7895fb8ed93d1011fb18f47a56651',
    app_id: '6f1b2c3d-1e1e-4b5a-9c7d-000000000001',
}
const USUAL = {
    enable_oauth: false,
    enable_approval: false,
    status_wait_seconds: 1,
    response_batch_size: 100,
    gather_data_minutes: 60,
    keep_answers_minutes: 120,
}
const A_BATCH_OF_10 = { response_batch_size: 10 }
const TEN_MINUTES = { gather_data_minutes: 10, keep_answers_minutes: 10, status_wait_seconds: 60 }
const ROWS = 30
const SEND = /^POST \/Consumer\/Instructions\/Targeted$/
const LOOK = /^GET \/Consumer\/Instructions\/\d+$/

let stand: Stand
/** Seconds by which the clock of the instance has been moved; that of the platform starts anew with each reset. */
let passed = 0
beforeAll(async () => {
    stand = await startStand()
    const [row] = await stand.instance.table('sys_certificate', `sys_id=${OAUTH.signing_certificate}`)
    const certificate = { pem: row?.['pem_certificate'] ?? '', appId: OAUTH.app_id }
    // Only the page looks: the collector would do some of its calls.
    await stand.instance.schedule(COLLECTOR, false)
    await stand.platform.registerCertificate({ ...certificate, principal: 'ACME\\svc-1e-servicenow' })
})
afterAll(() => stand.stop())

async function begin(settings: Record<string, string | number | boolean>): Promise<void> {
    await stand.platform.reset()
    await stand.platform.clock({ instant: true, advanceSeconds: passed })
    await stand.settings({ ...USUAL, ...settings })
}

/** Both clocks go on together, as far as a page would wait. */
async function pass(ms: number): Promise<void> {
    const seconds = Math.ceil(ms / 1000)
    passed += seconds
    await Promise.all([stand.instance.clock(seconds), stand.platform.clock({ advanceSeconds: seconds })])
}

const calls = async (path: RegExp) =>
    (await stand.platform.journal()).filter((entry) => path.test(`${entry.method} ${entry.path}`))
/** These prove that nothing was done. */
const PROOF: unknown[] = [400, 401, 404, 429]
const mayHaveRun = ({ status }: JournalEntry) => !PROOF.includes(status)

const startRows = () => stand.start('Return rows', { rowCount: String(ROWS) }, { again: true })
const read = async (run: Run) => resultOf<Run>(await stand.agent.get(`${API}/runs/${run.id}`))
/** What the run says, with the cause as its details have it: an agent's sentence is the same for many causes. */
const sentence = ({ phase, problem }: Run) => {
    const said = filled(phase.message, phase.args)
    expect(said).not.toMatch(/proxy user|consumer|identity provider|HTTP 403/i)
    return problem?.technical ? said.replace(problem.message, problem.technical) : said
}

/** The end of a wait is said with its day until midnight, and without it afterwards. */
const withoutHour = (words?: string) => words?.replace(/ until .+\.$/, '')

/**
 * An agent looks at a run until it has ended and loads all that there is. Returns what is not the usual course, the end
 * last. A run that is done has each row once, any other has none, and 1E got it at most once.
 */
async function follow(started: Run): Promise<string[]> {
    let run = started
    const said: string[] = []
    for (let looks = 0; looks < 100; looks++) {
        const words = sentence(run)
        const isUsual = /^(Sent\. Waiting|Sending|Answered, \d+ rows so far|The device has answered\. Reading)/.test(
            words
        )
        if (!isUsual && withoutHour(said[said.length - 1]) !== withoutHour(words)) said.push(words)
        if (run.pollAfterMs === null) break
        await pass(run.pollAfterMs)
        run = await read(run)
    }
    for (; run.more; run = await read(run)) resultOf(await stand.agent.post(`${API}/runs/${run.id}/responses`, {}))
    const rows = (await stand.rows(run.id)).rows.map(([index]) => Number(index)).sort((a, b) => a - b)
    const whole = Array.from({ length: ROWS }, (_, index) => index)
    expect(rows.map((row) => row - (rows[0] ?? 0))).toEqual(run.state === 'completed' ? whole : [])
    return said
}
const runs = async () => {
    const said = await follow(await startRows())
    expect((await calls(SEND)).filter(mayHaveRun).length).toBeLessThanOrEqual(1)
    return said
}

const post = async <T>(verb: string, body = {}) =>
    resultOf<T>(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/${verb}`, body))
const active = () => stand.instance.table('x_1e_connect_instruction_definition', 'active=true^ORDERBYname')
const tests = async () => [connected((await post<ConnectionTest>('test')).message)]
const retrieves = async (body = {}) => {
    const before = (await stand.instance.log()).length
    await post('retrieve', body)
    await stand.instance.idle()
    const lines = (await stand.instance.log()).slice(before).map(({ message }) => message)
    return [...lines.filter((line) => /retrieved/i.test(line)), `${(await active()).length} active`]
}
const checks = async () => [(await stand.checkEntitlement()).message]
const looksAtScores = async () => {
    const where = `${API}/records/incident/${await stand.incident('INC0010001')}/experience`
    const { problem, overall } = resultOf<Experience>(await stand.agent.get(where))
    return [problem?.technical ?? problem?.message ?? `Score ${overall?.value}`]
}

interface Group {
    does: () => Promise<string[]>
    settings: Record<string, string | number | boolean>
    counted: RegExp
    rows: Row[]
}
const GROUPS: [string, Group][] = [
    ['signing in', { does: runs, settings: OAUTH, counted: /RequestJwtAuthentication$/, rows: SIGNING_IN }],
    ['a look', { does: runs, settings: {}, counted: LOOK, rows: LOOKING }],
    ['a send', { does: runs, settings: {}, counted: SEND, rows: SENDING }],
    ['loading', { does: runs, settings: A_BATCH_OF_10, counted: /^POST \/Consumer\/Responses\//, rows: LOADING }],
    ['the course', { does: runs, settings: TEN_MINUTES, counted: LOOK, rows: COURSE }],
    ['retrieving', { does: () => retrieves(), settings: {}, counted: /\/InstructionDefinitions$/, rows: RETRIEVING }],
    ['checking', { does: checks, settings: {}, counted: /\/(Experience|SystemInformation)\//, rows: CHECKING }],
    ['scoring', { does: looksAtScores, settings: {}, counted: /\/Experience\//, rows: SCORING }],
    ['testing', { does: tests, settings: {}, counted: /./, rows: TESTING }],
]

describe.each(GROUPS)('%s', (name, { does, settings, counted, rows }) => {
    let catalogue: Record<string, string>[]
    beforeAll(async () => {
        catalogue = await active()
        if (name === 'scoring') await checks()
    })
    // A token belongs to a way of naming the key: with the other one it is asked for anew.
    let modes = 0
    test.each(rows)('%s %j, met by %j', async (kind, options, match, said, times) => {
        await begin({ ...settings, kid_mode: modes++ % 2 === 0 ? 'thumbprint' : 'app_id' })
        await stand.platform.fault({ match, fault: { kind, ...options } })
        const found = await does()
        expect({ said: found, calls: (await calls(counted)).length }).toEqual({ said, calls: times })
        expect(await stand.platform.violations()).toEqual([])
        await stand.platform.clearFaults()
        // What a fault has added goes again, however much that is.
        if (name === 'retrieving') await retrieves({ force: true })
        if (name === 'retrieving') expect((await active()).map(withoutMoment)).toEqual(catalogue.map(withoutMoment))
    })
})

/** When and by whom a row was written last is all that may change. */
function withoutMoment({
    retrieved_at,
    sys_updated_on,
    sys_updated_by,
    sys_mod_count,
    ...rest
}: Record<string, string>) {
    return rest
}

test('hang: a host that keeps silent is given up after 15 s, and neither look nor send is repeated', async () => {
    await begin({})
    const looked = await startRows()
    await pass(looked.pollAfterMs ?? 0)
    const once = { fault: { kind: 'hang', phase: 'after' } }
    await stand.platform.fault({ match: { path: `^/consumer/instructions/${looked.platformId}$`, times: 1 }, ...once })
    await stand.platform.fault({ match: { path: '^/consumer/instructions/targeted$', times: 1 }, ...once })
    const [told, sent] = await Promise.all([read(looked), startRows()])
    expect(sentence(told)).toMatch(/^1E cannot be reached: Request timed out/)
    expect((await calls(LOOK)).length).toBe(1)
    await stand.platform.clearFaults()
    expect(await follow(sent)).toEqual(['The answer of 1E was lost. Looking whether the instruction was sent …', DONE])
    expect((await follow(told)).pop()).toBe(DONE)
    expect((await calls(SEND)).length).toBe(2)
    expect(await stand.platform.violations()).toEqual([])
})
const DONE = `Answered, ${ROWS} rows.`

test('every kind of fault has a row', async () => {
    // Of a full 1E tells test/rest/places.test.ts.
    const covered = new Set(['hang', 'inFlightLimit', ...GROUPS.flatMap(([, { rows }]) => rows.map(([kind]) => kind))])
    expect((await stand.platform.state()).faultKinds.filter((kind) => !covered.has(kind))).toEqual([])
})
