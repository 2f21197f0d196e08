import { addPerson } from '../support/people.ts'
import { API, COLLECTOR, CONFIGURATION, resultOf, type Stand, startStand } from '../support/stand.ts'

// The members of the group that the configuration names are told by mail what does not work: once, and again only after it was well.

const WATCH = '1E Platform-Watch Connections'
const PASSWORD = 'Consumer!2026'
const CERTIFICATE = '4ec7895fb8ed93d1011fb18f47a56651'
const ADA = 'ada@acme.example'
const BERTA = 'berta@acme.example'

let stand: Stand
let group = ''
beforeAll(async () => {
    stand = await startStand()
    // Each test says when they look.
    for (const job of [WATCH, COLLECTOR, '1E Platform-Retrieve Instruction', '1E Platform-Check Entitlement'])
        await stand.instance.schedule(job, false)
    const { sys_id } = resultOf<{ sys_id: string }>(
        await stand.admin.post('/api/now/table/sys_user_group', { name: 'Platform Admins' })
    )
    group = sys_id
    await addPerson(stand.instance, 'ada', [], { email: ADA })
    await addPerson(stand.instance, 'berta', [], { email: BERTA, preferred_language: 'de' })
    for (const name of ['ada', 'berta']) {
        const [user] = await stand.instance.table('sys_user', `user_name=${name}`)
        await stand.admin.post('/api/now/table/sys_user_grmember', { group, user: user?.['sys_id'] })
    }
    await stand.settings({ tell_group: group })
    await look()
})
afterAll(() => stand.stop())

/** The job looks; returns the new mails, as subject and recipient. */
const seen = new Set<string>()
async function look(): Promise<string[]> {
    expect(await stand.instance.job(WATCH)).toMatchObject({ ok: true })
    await stand.instance.idle()
    const mails = await stand.instance.table('sys_email', 'target_table=x_1e_connect_configuration')
    const fresh = mails.filter((mail) => !seen.has(mail['sys_id'] ?? ''))
    for (const mail of fresh) seen.add(mail['sys_id'] ?? '')
    for (const mail of fresh) expect(`${mail['subject']}${mail['body']}`).not.toContain('${')
    return fresh.map((mail) => `${mail['subject']} > ${mail['recipients']}`).sort()
}
const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000 - 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
const certificateEnds = (value: string) =>
    stand.instance.script(
        'global',
        `var row = new GlideRecord('sys_certificate'); row.get('${CERTIFICATE}'); row.expires = '${value}'; row.update()`
    )
const retrieve = async () => {
    resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
    await stand.instance.idle()
}
/** To both, each in the language of theirs. */
const both = (english: string, german: string) => [`${english} > ${ADA}`, `${german} > ${BERTA}`].sort()

test('sign-in: told after the second failure, once; that it works again, once', async () => {
    await stand.settings({ user_password: 'wrong' })
    // A call of an agent is the first one, and the job itself tries the second.
    await stand.checkEntitlement()
    const before = (await stand.platform.journal()).length
    const fails = both('1E sign-in fails: App Configuration', 'Anmeldung bei 1E scheitert: App Configuration')
    expect(await look()).toEqual(fails)
    const asked = (await stand.platform.journal()).length
    expect(asked).toBeGreaterThanOrEqual(before)
    // A password that was refused twice is not tried again by itself: it may lock the account.
    await stand.pass(3600)
    expect(await look()).toEqual([])
    expect((await stand.platform.journal()).length).toBe(asked)
    await stand.checkEntitlement()
    expect(await look()).toEqual([])
    await stand.settings({ user_password: PASSWORD })
    await stand.checkEntitlement()
    const works = both(
        '1E sign-in works again: App Configuration',
        'Anmeldung bei 1E funktioniert wieder: App Configuration'
    )
    expect(await look()).toEqual(works)
    expect(await look()).toEqual([])

    await stand.settings({ user_password: 'wrong' })
    await stand.checkEntitlement()
    expect(await look()).toEqual(fails)
    await stand.settings({ user_password: PASSWORD })
    await stand.checkEntitlement()
    expect(await look()).toEqual(works)
})

test('sign-in: one failure between successes is not told', async () => {
    const id = await stand.platform.fault({
        match: { path: '^/consumer/systemstatistics/highlevel', times: 1 },
        fault: { kind: 'status', status: 401, body: 'empty' },
    })
    await stand.pass(900)
    expect(await look()).toEqual([])
    expect(await look()).toEqual([])
    await stand.platform.removeFault(id)
})

test('sign-in: a 1E that does not answer is found by the job itself, and told', async () => {
    await stand.platform.fault({ match: { path: '.' }, fault: { kind: 'reset' } })
    const told: string[] = []
    for (let at = 0; at < 4; at++) {
        await stand.pass(900)
        told.push(...(await look()))
    }
    expect(told.sort()).toEqual(
        both('1E sign-in fails: App Configuration', 'Anmeldung bei 1E scheitert: App Configuration')
    )
    await stand.platform.clearFaults()
    await stand.pass(900)
    expect(await look()).toHaveLength(2)
})

test('retrieval: told after the second failure in a row, with the reason; that it works again', async () => {
    await stand.platform.fault({
        match: { path: '^/consumer/instructiondefinitions' },
        fault: { kind: 'status', status: 500, body: 'error-array' },
    })
    await retrieve()
    expect(await look()).toEqual([])
    await retrieve()
    expect(await look()).toEqual(
        both(
            '1E instructions were not retrieved: App Configuration',
            'Anweisungen von 1E wurden nicht abgerufen: App Configuration'
        )
    )
    await retrieve()
    expect(await look()).toEqual([])
    await stand.platform.clearFaults()
    await retrieve()
    expect(await look()).toEqual(
        both(
            '1E instructions were retrieved again: App Configuration',
            'Anweisungen von 1E wurden wieder abgerufen: App Configuration'
        )
    )
    expect(await look()).toEqual([])
})

/** An end that comes nearer: who looks on which day before it, and whether that day something is told. */
const DAYS: [number, boolean][] = [
    [90, false],
    [61, false],
    [59, true],
    [45, false],
    [29, true],
    [8, false],
    [6, true],
    [1, false],
    [-1, false],
    [200, false],
    [59, true],
    [300, false],
]

test('certificate: told 60, 30 and 7 days ahead, each once, and anew for the next one', async () => {
    await stand.forceSettings({ enable_oauth: '1', signing_certificate: CERTIFICATE })
    for (const [days, isTold] of DAYS) {
        await certificateEnds(inDays(days))
        const told = (await look()).filter((mail) => /certificate|Zertifikat/.test(mail))
        const day = inDays(days).slice(0, 10)
        expect([days, told.length]).toEqual([days, isTold ? 2 : 0])
        for (const mail of told)
            expect(mail).toMatch(new RegExp(`(ends on|endet am) ${day} .+: App Configuration > (ada|berta)@`))
    }
    await stand.forceSettings({ enable_oauth: '0', signing_certificate: '' })
    await stand.checkEntitlement()
    await look()
})

test('licence: told 60, 30 and 7 days ahead, each once, and anew after it was renewed', async () => {
    // The job would read it anew from 1E.
    const told = async (days: number) => {
        await stand.forceSettings({ licence_ends: inDays(days) })
        return (await look()).filter((mail) => /licence of 1E|Lizenz von 1E/.test(mail)).length
    }
    for (const [days, isTold] of DAYS) expect([days, await told(days)]).toEqual([days, isTold ? 2 : 0])
})

test('instructions: told once when they are older than the setting, and not at all with 0', async () => {
    const old = both(
        'The instructions of 1E are old: App Configuration',
        'Die Anweisungen von 1E sind alt: App Configuration'
    )
    await stand.forceSettings({ retrieved_at: inDays(-6.5) })
    expect(await look()).toEqual([])
    await stand.settings({ catalogue_days: 5 })
    expect(await look()).toEqual(old)
    expect(await look()).toEqual([])
    await retrieve()
    expect(await look()).toEqual([])
    await stand.forceSettings({ retrieved_at: inDays(-400) })
    await stand.settings({ catalogue_days: 0 })
    expect(await look()).toEqual([])
    await stand.settings({ catalogue_days: 7 })
    expect(await look()).toEqual(old)
    await retrieve()
    await look()
})

test('the page Health says whom it was told to', async () => {
    await stand.forceSettings({ retrieved_at: inDays(-9.5) })
    await look()
    const answer = await stand.instance.as('tachyon.admin').get(`${API}/health`)
    expect(JSON.stringify(answer.body)).toMatch(/The list is 9 days old\..+Told at [^"]+ to Platform Admins\./)
    await retrieve()
    await look()
})

test('without a group nobody is told, and the job asks nothing of 1E', async () => {
    await stand.settings({ tell_group: '' })
    await stand.forceSettings({ retrieved_at: inDays(-9.5) })
    await stand.pass(3600)
    const before = (await stand.platform.journal()).length
    expect(await look()).toEqual([])
    expect((await stand.platform.journal()).length).toBe(before)
})

test('every mail exists in English and in German, with the same fields', async () => {
    const stored = await stand.instance.table('sysevent_email_action', 'event_nameSTARTSWITHx_1e_connect.health.')
    const fields = (row?: Record<string, string>) =>
        [...`${row?.['subject']} ${row?.['message_html']}`.matchAll(/\$\{[\w.]+\}/g)].join()
    const english = stored.filter((row) => !row['name']?.endsWith('(German)'))
    expect(english).toHaveLength(7)
    for (const row of english) {
        const twin = stored.find(({ name }) => name === `${row['name']} (German)`)
        expect([fields(twin), twin?.['event_name']]).toEqual([fields(row), row['event_name']])
    }
})
