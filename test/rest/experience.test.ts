import type { Experience } from '../../src/contract/experience.ts'
import type { FaultRule } from '../support/platform.ts'
import { API, COLLECTOR, CONFIGURATION, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
let record: string
beforeAll(async () => {
    stand = await startStand()
    record = `${API}/records/incident/${await stand.incident('INC0010001')}/experience`
})
afterEach(() => stand.platform.clearFaults())
afterAll(() => stand.stop())

const DOMAIN = 'corp.acme.example'
const experience = async (device = '') =>
    resultOf<Experience>(await stand.agent.get(device ? `${record}?device=${device}` : record))
const check = () => stand.checkEntitlement()
const asked = async () => (await stand.platform.journal()).filter((entry) => entry.path.startsWith('/Experience'))
const fault = (kind: string, options: object = {}, match?: FaultRule['match']) =>
    stand.platform.fault({ ...(match ? { match } : {}), fault: { kind, ...options } })
const LICENCE = { path: '^/consumer/systeminformation/' }

/** A computer that the agent may choose. */
async function computer(name: string): Promise<string> {
    const fqdn = `${name}.${DOMAIN}`
    resultOf(await stand.admin.post('/api/now/table/cmdb_ci_computer', { name, fqdn }))
    return fqdn
}

describe('before anybody has checked the licence', () => {
    test('scores stay hidden, the cure is named, and 1E is not asked for them', async () => {
        const shown = await experience()
        expect(shown).toMatchObject({ overall: null, history: [], problem: { code: 'experience_unchecked' } })
        expect(shown.problem?.message).toContain('Check Entitlement')
        expect(shown.device).toMatchObject({ fqdn: DEVICE, online: true, manufacturer: 'Dell Inc.' })
        expect(await asked()).toEqual([])
    })

    test('a check that finds nothing out says why and leaves it so', async () => {
        await fault('status', { status: 401 }, LICENCE)
        await fault('status', { status: 500 }, { path: '^/experience/' })
        expect(await check()).toMatchObject({
            entitlement: 'unknown',
            message: expect.stringContaining('1E does not say whether Experience is licensed. 1E reported:'),
        })
        expect((await experience()).problem?.code).toBe('experience_unchecked')
    })

    test('only an administrator may check', async () => {
        const before = (await stand.platform.journal()).length
        const answer = await stand.agent.post(`${API}/configurations/${CONFIGURATION}/entitlement`, {})
        expect(answer.status).toBe(403)
        expect((await stand.platform.journal()).length).toBe(before)
    })
})

describe('Check Entitlement', () => {
    test.each([
        ['the licence names the feature', [], 'licensed'],
        ['the licence does not name it, its expiry says no', [['experienceUnlicensed', {}]], 'not_licensed'],
        ['the licence may not be read, the measures are there', [['status', { status: 401 }, LICENCE]], 'licensed'],
        [
            'the licence may not be read, the measures are not licensed',
            [
                ['status', { status: 401 }, LICENCE],
                ['experienceUnlicensed', {}, { path: '^/experience/' }],
            ],
            'not_licensed',
        ],
        [
            'the licence may not be read, there are no measures',
            [
                ['status', { status: 404 }, LICENCE],
                ['experienceNoMeasure', {}],
            ],
            'not_licensed',
        ],
    ] as [string, Parameters<typeof fault>[], string][])('%s', async (_, faults, entitlement) => {
        for (const one of faults) await fault(...one)
        expect(await check()).toEqual({
            entitlement,
            message:
                entitlement === 'licensed'
                    ? 'Experience is licensed and enabled.'
                    : 'Experience is not licensed. Experience scores will not be shown.',
        })
    })

    test('a check that finds nothing out keeps the answer of the last one', async () => {
        await check()
        await fault('status', { status: 503 }, { path: '^/(experience|consumer/systeminformation)/' })
        expect(await check()).toMatchObject({ entitlement: 'licensed' })
    })

    test('without licence the scores are hidden, the device is shown, and instructions are as before', async () => {
        await fault('experienceUnlicensed')
        await check()
        const before = (await asked()).length
        const shown = await experience()
        expect(shown).toMatchObject({ overall: null, problem: { code: 'experience_not_licensed' } })
        expect(shown.device?.fqdn).toBe(DEVICE)
        expect((await asked()).length).toBe(before)
        expect((await stand.start('Which drives are mapped')).state).not.toBe('failed')
    })
})

describe('with a licence', () => {
    beforeAll(async () => {
        await check()
        await stand.settings({ troubleshooting_url: 'https://acme.1e.example/explorer' })
    })

    test('scores come with grades, change, age and history', async () => {
        const shown = await experience()
        expect(shown).toMatchObject({
            overall: { value: 43, grade: 'average', week: -6 },
            categories: {
                stability: { value: 39, grade: 'poor', week: -11 },
                performance: { value: 41, grade: 'average', week: -4 },
                responsiveness: { value: 56, grade: 'average', week: 1 },
                sentiment: null,
            },
            bands: [21, 41, 61, 81],
            link: 'https://acme.1e.example/explorer',
            problem: null,
        })
        expect(shown.overall?.month).toBe(43 - (shown.history.at(-31)?.value ?? 0))
        expect(shown.history.length).toBeGreaterThanOrEqual(90)
        expect(shown.history[shown.history.length - 1]).toEqual({ at: shown.measuredAt, value: 43 })
        expect(Date.now() - Date.parse(String(shown.measuredAt))).toBeLessThan(31 * 3_600_000)
    })

    test('1E is asked for its measures once, and never for one that it does not have', async () => {
        await experience()
        await experience()
        const metadata = (await asked()).filter((entry) => entry.path.endsWith('/Metadata'))
        const before = metadata.length
        await experience()
        expect((await asked()).filter((entry) => entry.path.endsWith('/Metadata')).length).toBe(before)
        expect(await stand.platform.violations()).toEqual([])
    })

    test('scores that are text are read; a device without any has no data', async () => {
        expect((await experience(await computer('ber-lt-0005'))).overall).toMatchObject({ value: 72, grade: 'good' })
        const none = await experience(await computer('ber-lt-0004'))
        expect(none).toMatchObject({ overall: null, problem: { code: 'experience_no_data' } })
    })

    test.each([
        ['20', 'very_poor', 'lon-lt-0001'],
        ['21', 'poor', 'lon-lt-0002'],
        ['40', 'poor', 'lon-lt-0003'],
        ['41', 'average', 'lon-lt-0004'],
        ['60', 'average', 'lon-lt-0005'],
        ['61', 'good', 'lon-lt-0006'],
        ['80', 'good', 'lon-lt-0008'],
        ['81', 'very_good', 'lon-lt-0009'],
        ['0', 'very_poor', 'lon-lt-0010'],
    ])('a score of %s is %s', async (value, grade, name) => {
        expect((await experience(`${name}.${DOMAIN}`)).overall).toMatchObject({ value: Number(value), grade })
    })

    test('a device that was never measured says so', async () => {
        const shown = await experience(`nyc-lt-0009.${DOMAIN}`)
        expect(shown.device?.fqdn).toBe(`nyc-lt-0009.${DOMAIN}`)
        expect(shown.problem).toEqual({
            code: 'experience_no_data',
            message: `1E has no experience data for nyc-lt-0009.${DOMAIN} yet.`,
            args: [`nyc-lt-0009.${DOMAIN}`],
        })
    })

    test('a device that the agent may not choose, or that 1E does not know, is not asked about', async () => {
        const before = (await asked()).length
        expect((await experience(`sin-sv-0001.${DOMAIN}`)).problem?.code).toBe('device_unknown')
        await fault('deviceUnknown', { fqdns: [DEVICE] })
        expect((await experience()).problem?.code).toBe('device_unknown')
        expect((await asked()).length).toBe(before)
    })

    test.each([
        ['the proxy user lacks the role', 'status', { status: 403 }, 'experience_role'],
        ['1E is not there', 'status', { status: 503 }, 'platform_busy'],
        ['1E answers errors with status 200', 'errorArray200', {}, 'platform_error'],
        ['1E is older than the check box says', 'experienceOldOnly', {}, 'experience_version_old'],
    ])('%s', async (_, kind, options, code) => {
        await fault(kind, options, { path: '^/experience/' })
        const shown = await experience()
        expect(shown).toMatchObject({ overall: null, problem: { code } })
        expect(shown.device?.fqdn).toBe(DEVICE)
    })

    test('without history the scores are shown all the same', async () => {
        await fault('status', { status: 500 }, { path: '^/experience/devicemetrics/search', nth: [2] })
        const shown = await experience()
        expect(shown).toMatchObject({ overall: { value: 43, week: null, month: null }, history: [], problem: null })
    })

    test('a measure that is gone costs one answer, then 1E is asked for its measures again', async () => {
        await experience()
        await fault('experienceNoMeasure')
        expect((await experience()).problem?.code).toBe('platform_error')
        expect((await experience()).problem?.code).toBe('experience_no_data')
        await stand.platform.clearFaults()
        expect((await experience()).overall?.value).toBe(43)
    })

    test('the interface before 23.5 answers when the box is clear, and says when it is wrong', async () => {
        await stand.settings({ version_23_5_or_higher: false })
        expect((await experience()).problem?.code).toBe('experience_version_new')
        await fault('experienceOldOnly')
        expect(await experience()).toMatchObject({
            overall: { value: 43, grade: 'average', week: null },
            categories: { stability: { value: 39 }, sentiment: null },
            history: [],
            problem: null,
        })
        await stand.settings({ version_23_5_or_higher: true })
    })

    test('grades follow the bands of the property, and nonsense in it changes nothing', async () => {
        const [property] = await stand.instance.table('sys_properties', 'name=x_1e_connect.experience_bands')
        const set = (value: string) =>
            stand.admin.patch(`/api/now/table/sys_properties/${property?.['sys_id']}`, { value })
        await set('10,20,30,40')
        expect(await experience()).toMatchObject({ bands: [10, 20, 30, 40], overall: { grade: 'very_good' } })
        await set('41,21,poor')
        expect(await experience()).toMatchObject({ bands: [21, 41, 61, 81], overall: { grade: 'average' } })
    })

    test('an entitlement that is older than a day is checked again by who looks next', async () => {
        await check()
        await fault('experienceUnlicensed')
        expect((await experience()).problem?.code).not.toBe('experience_not_licensed')
        await stand.instance.clock(25 * 3600)
        expect((await experience()).problem?.code).toBe('experience_not_licensed')
        await stand.platform.clearFaults()
        await check()
    })

    test('the score at the time is kept with each run', async () => {
        const run = await stand.start('Which printers are installed')
        await stand.instance.job(COLLECTOR)
        const stored = async () => (await stand.instance.table('x_1e_connect_run', `sys_id=${run.id}`))[0]
        expect(await stored()).toMatchObject({ score: '43.2' })
        const before = (await asked()).length
        await stand.instance.job(COLLECTOR)
        expect((await asked()).length).toBe(before)
    })
})

test('who may not read the record learns nothing of its device', async () => {
    const before = (await stand.platform.journal()).length
    const answers = [
        await stand.instance.as('fulfiller').get(record),
        await stand.agent.get(`${API}/records/incident/00000000000000000000000000000000/experience`),
        await stand.agent.get(`${API}/records/problem/${record.split('/')[7]}/experience`),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([403, 404, 404])
    expect(codeOf(answers[1] ?? { body: {} })).toBe('record_missing')
    expect((await stand.platform.journal()).length).toBe(before)
})
