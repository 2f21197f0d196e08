import fc from 'fast-check'
import type { UiField, UiRecord, UiSaved } from '../../example/ui-api.ts'
import type { RecordStart } from '../../src/contract/wire.ts'
import { writeDeviceFields } from '../support/device-fields.ts'
import { API, CONFIGURATION, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

const TABLE = 'x_1e_connect_configuration'

let stand: Stand
beforeAll(async () => {
    stand = await startStand({ apps: ['dist/sow', 'dist/core', 'dist/connect', writeDeviceFields()] })
})
afterAll(() => stand.stop())

/** What a form's button *Update* says; `id` is null when nothing was stored. */
const save = async (changes: object, id = CONFIGURATION) =>
    resultOf0<UiSaved>(await stand.instance.as('tachyon.admin').post(`/__ui/save/${TABLE}`, { id, changes }))
/** Answers of the pages' own door have no envelope. */
function resultOf0<T>({ status, body }: { status: number; body: unknown }): T {
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
    return body as T // the door's own answer
}
/** What is wrong; that nothing was saved is said once, behind it. */
const errors = ({ id, messages }: UiSaved) => {
    const said = messages.filter(({ kind }) => kind === 'error').map(({ text }) => text)
    if (id === null && said.at(-1) === 'Nothing was saved.') said.pop()
    return said
}
const row = async () => (await stand.instance.table(TABLE, `sys_id=${CONFIGURATION}`))[0] ?? {}
const start = async (incident: string) =>
    resultOf<RecordStart>(await stand.agent.get(`${API}/records/incident/${incident}`))

describe('a setting that cannot be is told on the form and not stored', () => {
    test.each([
        ['platform_url', '', '1E Platform URL is required.'],
        [
            'platform_url',
            'http://dex.acme.example',
            '1E Platform URL must be an https address without a path, for example https://dex.example.com.',
        ],
        [
            'platform_url',
            'https://dex.acme.example/portal',
            '1E Platform URL must be an https address without a path, for example https://dex.example.com.',
        ],
        [
            'platform_url',
            'dex',
            '1E Platform URL must be an https address without a path, for example https://dex.example.com.',
        ],
        ['troubleshooting_url', '', '1E Endpoint Troubleshooting URL is required.'],
        [
            'troubleshooting_url',
            'javascript:alert(1)',
            '1E Endpoint Troubleshooting URL must be an https address, for example https://dex.example.com/explorer.',
        ],
        ['user_name', 'svc-1e', 'Enter the 1E user name as domain\\username.'],
        ['user_name', '', '1E user name and password, or an alias, are required when OAuth is disabled.'],
        ['user_password', '', '1E user name and password, or an alias, are required when OAuth is disabled.'],
        [
            'keep_answers_minutes',
            '9',
            '1E instructions keep answers minutes must be a whole number between 10 and 10080.',
        ],
        [
            'gather_data_minutes',
            '10081',
            '1E instructions gather data minutes must be a whole number between 10 and 10080.',
        ],
        ['status_wait_seconds', '', 'Status API wait seconds is required.'],
        ['page_size', '11', 'Page size must be one of 10, 25, 50, 100.'],
        [
            'attachment_prefix',
            'a/b',
            'Attached response file name prefix may not contain \\ / : * ? " < > | and may be at most 60 characters.',
        ],
        ['target_device_field', 'short_description', 'short_description is not a reference field on Incident.'],
        ['target_device_field', 'caller_id.name', 'caller_id.name is not a reference field on Incident.'],
    ])('%s "%s"', async (field, value, text) => {
        const before = (await row())[field]
        const saved = await save({ [field]: value })
        expect(errors(saved)).toEqual([text])
        expect(saved.id).toBeNull()
        expect((await row())[field]).toBe(before)
    })

    test('what is asked for is all named at once', async () => {
        const saved = await save({ platform_url: '', page_size: '11', user_name: 'svc' })
        expect(errors(saved)).toHaveLength(3)
        expect(saved.id).toBeNull()
    })

    test.each(['https://dex.acme.example', 'https://dex.acme.example/', 'https://dex.acme.example:8443/Consumer'])(
        '%s is an address of 1E',
        async (address) => {
            const before = String((await row())['platform_url'])
            expect(errors(await save({ platform_url: address, user_password: 'another' }))).toEqual([])
            await save({ platform_url: before, user_password: 'Consumer!2026' })
        }
    )
})

test('A14: keeping answers shorter than gathering them is stored with a warning, said when it is chosen and not again', async () => {
    const said = ({ messages }: UiSaved) => messages.map(({ text }) => text)
    expect(said(await save({ keep_answers_minutes: '30', gather_data_minutes: '60' }))).toContainEqual(
        expect.stringContaining('late devices’ answers disappear sooner')
    )
    expect((await row())['keep_answers_minutes']).toBe('30')
    expect(said(await save({ page_size: '25' }))).toEqual([])
    await save({ keep_answers_minutes: '120', page_size: '10' })
})

test('the configuration of the instance cannot be deleted', async () => {
    const answer = await stand.admin.delete(`/api/now/table/${TABLE}/${CONFIGURATION}`)
    expect(answer.status).toBe(403)
    expect(await row()).toMatchObject({ sys_id: CONFIGURATION })
})

test('without domain separation there is one configuration', async () => {
    const company = (await stand.instance.table('core_company', 'name=Globex'))[0]?.['sys_id']
    const saved = await save({ name: 'Second', company, platform_url: 'https://x.example' }, '-1')
    expect(errors(saved)).toContain('This instance is not domain separated. Use App Configuration.')
})

describe('what is typed is stored as it was meant, or refused in words', () => {
    const tableApi = async (changes: object) => stand.admin.patch(`/api/now/table/${TABLE}/${CONFIGURATION}`, changes)

    test.each([
        ['name', '   ', 'Name is required.'],
        ['user_password', '   ', '1E User Password is required.'],
        ['attachment_prefix', ' \t ', 'Attached response file name prefix is required.'],
        ['name', 'x'.repeat(101), 'Name may have at most 100 characters; these are 101.'],
        [
            'platform_url',
            `https://dex.example/${'x'.repeat(2000)}`,
            '1E Platform URL may have at most 1024 characters; these are 2020.',
        ],
        ['platform_url', 'https://-', '1E Platform URL: no server has the name or address in https://-.'],
        [
            'platform_url',
            'https://dex.example\\evil',
            '1E Platform URL must be an https address without a path, for example https://dex.example.com.',
        ],
        [
            'platform_url',
            'https://dex.example:99999',
            '1E Platform URL: the port in https://dex.example:99999 must be between 1 and 65535.',
        ],
        [
            'platform_url',
            'https://169.254.169.254',
            '1E Platform URL: https://169.254.169.254 is an address for one network link only, which no 1E platform has.',
        ],
        [
            'troubleshooting_url',
            'https://dex.example:0/explorer',
            '1E Endpoint Troubleshooting URL: the port in https://dex.example:0/explorer must be between 1 and 65535.',
        ],
        ['mid_server', 'no such server', 'MID Server: there is no record “no such server”. Choose one from the list.'],
    ])('%s "%s": by the form and by the Table API, with the same words', async (field, value, text) => {
        const before = await row()
        const saved = await save({ [field]: value })
        expect(errors(saved)).toEqual([text])
        expect(saved.messages.at(-1)?.text).toBe('Nothing was saved.')
        expect((await tableApi({ [field]: value })).status).toBe(403)
        expect(await row()).toEqual(before)
    })

    test('blanks around a value are none of it; a password keeps its own', async () => {
        const before = await row()
        expect(errors(await save({ name: '  Acme  ', user_name: ' ACME\\svc-1e-servicenow ' }))).toEqual([])
        expect(await row()).toMatchObject({ name: 'Acme', user_name: 'ACME\\svc-1e-servicenow' })
        await save({ name: before['name'], user_password: ' Consumer!2026 ' })
        expect(
            (await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/test`, {})).body
        ).toMatchObject({
            result: { connected: false },
        })
        await save({ user_password: 'Consumer!2026' })
    })

    test('two people change the same setting: the second is told both values, and nothing of theirs is lost unseen', async () => {
        const open = async () =>
            resultOf0<UiRecord>(
                await stand.instance.as('tachyon.admin').get(`/__ui/record/${TABLE}/${CONFIGURATION}?view=`)
            )
        const [mine, hers] = [await open(), await open()]
        expect(errors(await save({ ...hers.set, response_batch_size: '50', attachment_prefix: 'Hers' }))).toEqual([])
        // What the app writes by itself, for somebody else, makes nobody the one who changed the setting.
        resultOf(await stand.admin.post(`${API}/configurations/${CONFIGURATION}/test`, {}))
        expect((await row())['sys_updated_by']).toBe('admin')
        const refused = await save({ ...mine.set, response_batch_size: '70', page_size: '25' })
        expect(errors(refused)).toEqual([
            'Response batch size was changed to “50” by tachyon.admin since you opened this form, and you entered “70”. Open the form again, and change what is still to be changed.',
        ])
        expect(await row()).toMatchObject({ response_batch_size: '50', page_size: '10' })
        // What only the other one has changed stays theirs.
        expect(errors(await save({ ...mine.set, page_size: '25' }))).toEqual([])
        expect(await row()).toMatchObject({ attachment_prefix: 'Hers', page_size: '25', shown_values: '' })
        await save({ response_batch_size: '100', page_size: '10', attachment_prefix: '1E_Response' })
    })

    const TYPED = {
        name: 100,
        platform_url: 1024,
        troubleshooting_url: 1024,
        user_name: 200,
        attachment_prefix: 60,
        keep_answers_minutes: 40,
        page_size: 40,
        target_device_field: 80,
    }
    test.each(['form', 'Table API'])(
        'whatever is typed, by the %s: it is stored trimmed, or nothing is and a sentence says so',
        async (way) => {
            const text = fc.oneof(
                fc.string({ unit: 'grapheme', maxLength: 30 }),
                fc.constantFrom(
                    ' ',
                    '10',
                    ' 25 ',
                    '1e3',
                    '-1',
                    'cmdb_ci',
                    'A\\b',
                    'https://x.example ',
                    'HTTPS://X.example/Consumer',
                    '\u00a0x'
                ),
                fc.integer({ min: 30, max: 1500 }).map((length) => 'x'.repeat(length))
            )
            await fc.assert(
                fc.asyncProperty(fc.constantFrom(...Object.keys(TYPED)), text, async (field, typed) => {
                    const before = await row()
                    // Another address asks for the password again.
                    const changes = { [field]: typed, user_password: 'Consumer!2026' }
                    const said =
                        way === 'form'
                            ? errors(await save(changes)).length > 0
                            : (await tableApi(changes)).status === 403
                    const after = await row()
                    const {
                        sys_updated_on: _on,
                        sys_mod_count: _count,
                        sys_updated_by: _by,
                        user_password: _secret,
                        ...stored
                    } = after
                    if (said) expect(stored).toMatchObject({ [field]: before[field] })
                    else if (/minutes$/.test(field)) expect(Number(after[field])).toBe(Number(typed))
                    else expect(String(after[field])).toBe(typed.trim())
                    for (const other of Object.keys(TYPED))
                        if (other !== field) expect(after[other]).toBe(before[other])
                }),
                { numRuns: 60 }
            )
            await save({
                name: 'App Configuration',
                platform_url: stand.platform.consumerUrl,
                user_password: 'Consumer!2026',
            })
        }
    )
})

describe('Targeted device field name', () => {
    test('is chosen among the reference fields of incident', async () => {
        const page = resultOf0<UiRecord>(
            await stand.instance.as('tachyon.admin').get(`/__ui/record/${TABLE}/${CONFIGURATION}?view=`)
        )
        const field = page.fields['target_device_field'] as UiField // on the form
        expect(field.kind).toBe('choice')
        const values = (field.choices ?? []).map(({ value }) => value)
        expect(values).toEqual(expect.arrayContaining(['cmdb_ci', 'caller_id', 'u_device', 'u_asset']))
        expect(values).not.toContain('short_description')
    })

    const computer = async () => (await stand.instance.table('cmdb_ci_computer', 'name=lon-lt-0007'))[0]?.['sys_id']
    const incidentWith = async (values: object) =>
        resultOf<{ sys_id: string }>(await stand.admin.post('/api/now/table/incident', values)).sys_id
    const chosen = async (field: string, value: string | undefined) => {
        await stand.settings({ target_device_field: field })
        return start(await incidentWith({ short_description: field, [field]: value ?? '' }))
    }
    afterAll(() => stand.settings({ target_device_field: 'cmdb_ci' }))

    test('a field of an administrator that refers to a computer names it', async () => {
        const { device, problem } = await chosen('u_device', await computer())
        expect([device?.fqdn, device?.ci, problem]).toEqual([DEVICE, await computer(), null])
    })

    test('an asset stands for its configuration item', async () => {
        const made = await stand.admin.post('/api/now/table/alm_hardware', {
            display_name: 'P1000479 - Latitude',
            ci: await computer(),
        })
        const { device, problem } = await chosen('u_asset', resultOf<{ sys_id: string }>(made).sys_id)
        expect([device?.fqdn, device?.ci, problem]).toEqual([DEVICE, await computer(), null])
    })

    test('an asset without its item says that it is no computer', async () => {
        const made = await stand.admin.post('/api/now/table/alm_hardware', { display_name: 'Keyboard' })
        const { device, problem } = await chosen('u_asset', resultOf<{ sys_id: string }>(made).sys_id)
        expect([device, problem?.code]).toEqual([null, 'device_not_computer'])
    })

    test('a person is no device, and the sentence names the person', async () => {
        const [person] = await stand.instance.table('sys_user', 'user_name=john.smith')
        const { problem } = await chosen('caller_id', person?.['sys_id'])
        expect(problem).toMatchObject({ code: 'device_not_computer', message: expect.stringContaining('John') })
    })

    test('another table names a device by the host name in it', async () => {
        const [group] = await stand.instance.table('sys_user_group', 'name=Service Desk')
        expect((await chosen('assignment_group', group?.['sys_id'])).problem?.code).toBe('device_not_computer')
        const host = await stand.admin.post('/api/now/table/sys_user_group', { name: 'lon-lt-0007' })
        const { device, problem } = await chosen('assignment_group', resultOf<{ sys_id: string }>(host).sys_id)
        expect([device?.fqdn, device?.ci, problem]).toEqual(['lon-lt-0007', null, null])
    })
})

const LIMITS = {
    keep_answers_minutes: [10, 10080, 120],
    gather_data_minutes: [10, 10080, 60],
    response_keep_days: [1, 365, 5],
    last_answer_keep_days: [0, 365, 0],
    history_keep_months: [1, 60, 3],
    status_wait_seconds: [1, 60, 3],
    response_batch_size: [1, 1000, 100],
} as const
const READ = {
    keep_answers_minutes: 'keepMinutes',
    gather_data_minutes: 'gatherMinutes',
    status_wait_seconds: 'statusWaitSeconds',
    response_batch_size: 'batchSize',
} as const
const anyField = fc.constantFrom(...(Object.keys(LIMITS) as (keyof typeof LIMITS)[])) // its own keys
const anyText = fc.oneof(
    fc.integer({ min: -20, max: 20_000 }).map(String),
    fc.constantFrom('0', '1', '9', '10', '60', '61', '365', '366', '1000', '1001', '10080', '10081', ''),
    fc.double({ noNaN: true }).map(String),
    fc.string({ maxLength: 8 })
)
const doors = {
    form: async (field: string, value: string) => void (await save({ [field]: value })),
    'Table API': async (field: string, value: string) =>
        void (await stand.admin.patch(`/api/now/table/${TABLE}/${CONFIGURATION}`, { [field]: value })),
    script: async (field: string, value: string) =>
        void (await stand.instance.script(
            'global',
            `var one = new GlideRecord('${TABLE}'); one.get('${CONFIGURATION}');
             one.setValue('${field}', ${JSON.stringify(value)}); one.update()`
        )),
}

test.each(Object.keys(doors))('no value outside its range is stored through the %s', async (door) => {
    await fc.assert(
        fc.asyncProperty(anyField, anyText, async (field, value) => {
            await doors[door as keyof typeof doors](field, value) // its own keys
            const stored = Number((await row())[field])
            const [min, max] = LIMITS[field]
            expect(Number.isInteger(stored) && stored >= min && stored <= max).toBe(true)
        }),
        { numRuns: 40 }
    )
})

test('a value that got past every rule is not used', async () => {
    const incident = await stand.incident('INC0010001')
    await fc.assert(
        fc.asyncProperty(
            fc.constantFrom(...(Object.keys(READ) as (keyof typeof READ)[])),
            anyText,
            async (field, value) => {
                await stand.forceSettings({ [field]: value.replace(/['\\]/g, '') })
                const { settings } = await start(incident)
                const used = settings[READ[field]]
                const [min, max, fallback] = LIMITS[field]
                const stored = (await row())[field] ?? ''
                const isGood =
                    stored !== '' && Number.isInteger(Number(stored)) && Number(stored) >= min && Number(stored) <= max
                expect(used).toBe(isGood ? Number(stored) : fallback)
            }
        ),
        { numRuns: 60 }
    )
    await stand.forceSettings({
        status_wait_seconds: '1',
        keep_answers_minutes: '120',
        gather_data_minutes: '60',
        response_batch_size: '100',
    })
})
