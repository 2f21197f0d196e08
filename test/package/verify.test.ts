import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { COLLECTOR, type Stand, startStand } from '../support/stand.ts'

// npm run verify against an instance that is right, one with five things broken, one without 1E, and none at all.

/** How many steps the recorded run had. */
const STEPS = Object.keys(JSON.parse(readFileSync('scripts/verify/recorded.json', 'utf8'))).length

let stand: Stand
/** What the first run on the fresh instance has left. */
let fresh: Ended
const folder = mkdtempSync(path.resolve('.cache', 'verify-'))
beforeAll(async () => {
    // The installation check tries unique indexes by a second row.
    stand = await startStand({ violations: true })
    await stand.checkEntitlement()
    await stand.platform.clock({ instant: true })
})
afterAll(async () => {
    await stand.stop()
    rmSync(folder, { recursive: true })
})

interface Report {
    counts: { held: number; differed: number; notTried: number }
    differed: { step: string; differences: { at: string; expected: string; came: string }[] }[]
    notTried: { step: string; because: string }[]
    cleanUp: { left: unknown[]; keptRuns: number }
    calls: { ms: number }[]
}

interface Ended {
    code: number
    said: string
    /** Both files, as they lie there. */
    texts: string
    report: Report | null
}

let runs = 0

/** Runs the command; once it has said `until`, what is to happen then does, and Ctrl+C ends it. */
async function verify(
    args: string[] = [],
    password = 'admin',
    { until, act }: { until?: string; act?: () => Promise<unknown> } = {}
): Promise<Ended> {
    const base = path.join(folder, String(++runs))
    const child = spawn(
        process.execPath,
        ['scripts/verify.mjs', '--report', base, '--url', stand.instance.url, ...args],
        {
            env: { ...process.env, SN_PASSWORD: password },
            stdio: ['ignore', 'pipe', 'pipe'],
        }
    )
    let said = ''
    let isEnding = false
    const read = (chunk: Buffer) => {
        said += chunk
        if (isEnding || !until || !said.includes(until)) return
        isEnding = true
        void act?.().then(() => child.kill('SIGINT'))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    const [code] = await once(child, 'close')
    const files = said.includes('Report: ') ? ['md', 'json'].map((end) => readFileSync(`${base}.${end}`, 'utf8')) : []
    return { code, said, texts: files.join('\n'), report: files[1] ? JSON.parse(files[1]) : null }
}

function inDatabase<T>(use: (database: Database.Database) => T): T {
    const database = new Database(path.join(stand.instance.dataDir, 'instance.db'))
    try {
        return use(database)
    } finally {
        database.close()
    }
}

/** What the product keeps of a run whose record is gone, until it is old enough, and what the platform notes by itself. */
const KEPT =
    /^(x_1e_connect_(run|run_event|response|claim|saving)|sys_email|sysevent|syslog|sys_trigger|dev:.*|sqlite_.*)$/

/** How many rows each other table has. */
const rowCounts = () =>
    inDatabase((database) => {
        const all = (sql: string) => database.prepare(sql).all() as { name: string; count: number }[] // the columns of both queries
        return all("select name, 0 as count from sqlite_master where type='table'")
            .filter(({ name }) => !KEPT.test(name))
            .flatMap(({ name }) => all(`select '${name}' as name, count(*) as count from "${name}"`))
            .map(({ name, count }) => `${name} ${count}`)
    })

test('a fresh instance differs in nothing, everything is tried, and what was made is gone', async () => {
    const before = rowCounts()
    fresh = await verify()
    expect(fresh.report?.differed).toEqual([])
    expect(fresh.report?.notTried).toEqual([])
    expect(fresh.report?.cleanUp).toEqual({ left: [], keptRuns: 3 })
    expect(fresh.report?.counts.held).toBe(STEPS)
    expect(fresh.code).toBe(0)
    await stand.instance.idle()
    expect(rowCounts()).toEqual(before)
})

test('nothing in its report is private: no host, no names of people or devices, no secret, no response', async () => {
    const { texts } = fresh
    const people = await stand.instance.table('sys_user')
    const computers = await stand.instance.table('cmdb_ci_computer')
    const words = [
        stand.instance.url.replace('http://', ''),
        stand.platform.url.replace('http://', ''),
        'admin', // who ran it
        ...people.flatMap(({ name, email }) => [name, email]),
        ...computers.flatMap(({ name, fqdn }) => [name, fqdn]),
        'Consumer!2026',
        'Spooler', // a service of every device
    ]
    for (const word of words.filter(Boolean))
        expect([word, new RegExp(`\\b${word}\\b`, 'i').test(texts)]).toEqual([word, false])
    expect(texts).not.toMatch(/[0-9a-f]{32}|INC\d{7}|TRI\d{7}|localhost:/)
    expect(texts).toContain('http, localhost')
})

/** Does something with one record as an administrator does it. */
async function each(table: string, query: string, what: string): Promise<void> {
    const { error } = await stand.instance.script(
        'global',
        `var row = new GlideRecord('${table}'); row.addEncodedQuery('${query}'); row.query();
         if (!row.hasNext()) throw 'none of ${table}'; while (row.next()) { ${what} }`,
        'admin'
    )
    expect(error).toBe('')
}

test('stopped with Ctrl+C it takes away what it made, and what others have asked its people meanwhile', async () => {
    await stand.start('Empty the DNS cache')
    const before = rowCounts()
    const { code, said, report } = await verify([], 'admin', {
        until: 'held       start',
        // New approvers are asked about what waits already.
        act: async () => {
            await stand.instance.job(COLLECTOR)
            expect(rowCounts()).not.toEqual(before)
        },
    })
    expect(said).toContain('interrupted: You stopped it. There is no report.')
    expect([code, report]).toEqual([2, null])
    await stand.instance.idle()
    expect(rowCounts()).toEqual(before)
})

/** What differs once five things are broken, and what came. */
const FIVE = [
    ['installation: indexes', 'false', expect.stringContaining('x_1e_connect_claim')],
    ['installation: roles', 'false', expect.stringContaining('Tachyon_Admin → x_1e_connect.Tachyon_User')],
    ['roles: list of instructions', expect.stringContaining('nobody 403, agent 403')],
    ['texts', expect.stringContaining('This run has already ended. → Schluss.')],
    ['quick fixes', expect.stringMatching(/^400, .*Requested URI does not represent any resource/)],
]

test('five things broken on purpose are the five that differ, each told with what was expected and what came', async () => {
    inDatabase((database) => database.exec(`drop index "x:x_1e_connect_claim:u:name"`))
    await each(
        'sys_user_role_contains',
        'role.name=x_1e_connect.Tachyon_Admin^contains.name=x_1e_connect.Tachyon_User',
        'row.deleteRecord()'
    )
    const acl = 'name=x_1e_connect_instruction_definition^operation=read'
    await each('sys_security_acl', acl, 'row.active = false; row.update()')
    await each(
        'sys_ui_message',
        'key=This run has already ended.^language=de',
        "row.message = 'Schluss.'; row.update()"
    )
    await each('sys_ws_operation', 'name=Quick fixes that fit', 'row.active = false; row.update()')
    const { code, report } = await verify()
    const differed = report?.differed.map(({ step, differences }) => [step, ...differences.map(({ came }) => came)])
    expect(differed).toEqual(FIVE)
    expect(report?.notTried).toEqual([])
    expect(code).toBe(1)
})

test('without 1E what rests on it is not tried, each with what is missing, and nothing else differs', async () => {
    await stand.forceSettings({ platform_url: '' })
    await stand.instance.script(
        'x_1e_connect',
        "var rows = new GlideRecord('x_1e_connect_instruction_definition'); rows.query(); rows.deleteMultiple()"
    )
    const { code, report } = await verify(['--device', 'no-such-device'])
    expect(report?.differed.map(({ step }) => step)).toEqual(FIVE.map(([step]) => step))
    const because = Object.fromEntries((report?.notTried ?? []).map((one) => [one.step, one.because]))
    expect(because).toMatchObject({
        connection: '1E cannot be reached: settings failed',
        'incident with a device': 'the CMDB has no computer of the name that --device gives',
        'search for the question': 'no instructions were retrieved from 1E',
        start: 'the incident has no device',
        experience: 'the incident has no device',
    })
    expect(report?.counts).toEqual({ held: STEPS - 5 - 32, differed: 5, notTried: 32 })
    expect(code).toBe(1)
})

test('who may make no people has the rest tried, and is told what could not be deleted', async () => {
    const { said, report } = await verify(['--user', 'tachyon.admin', '--device', 'no-such-device'], 'tachyon.admin')
    expect(report?.notTried).toContainEqual({
        step: 'people',
        because: '--user may not make users (403); the administrator of the platform may',
    })
    expect(report?.notTried).toContainEqual({ step: 'texts', because: 'no people could be made' })
    expect(said.match(/^Could not be deleted \(403\): incident INC\d+$/gm)).toHaveLength(2)
    expect(report?.cleanUp.left).toContainEqual({ what: 'incident <record number>', status: 403 })
})

test.each([
    [
        'a wrong password',
        [],
        'wrong',
        'wrong_password: The instance refused the sign-in. Check --user and SN_PASSWORD.',
    ],
    ['no such host', ['--url', 'https://no.such.invalid', '--user', 'admin'], 'x', 'no_answer: '],
    ['a user without rights', ['--user', 'agent'], 'agent', 'no_right: '],
    ['a word that it does not know', ['--fast'], 'x', "wrong_call: Unknown option '--fast'"],
])('%s: one sentence with what to do', async (_what, args, password, sentence) => {
    const { code, said, report } = await verify(args, password)
    expect(said.trim().split('\n')).toEqual([expect.stringContaining(sentence)])
    expect([code, report]).toEqual([2, null])
})

test('an instance without the product: what to install', async () => {
    await each('sys_ws_definition', 'service_id=itsm', 'row.active = false; row.update()')
    const { code, said } = await verify()
    expect(said.trim()).toMatch(/^not_installed: .* npm run deploy -- core, then connect/)
    expect(code).toBe(2)
})
