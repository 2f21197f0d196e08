import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

const THING = '/api/now/table/x_dev_sample_thing'
/** The envelope of every successful answer. */
const resultOf = (body: unknown) => (body as { result: Record<string, unknown> }).result
const rowsOf = (body: unknown) => (body as { result: Record<string, unknown>[] }).result

describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    let first = ''
    beforeAll(async () => {
        instance = await startSample(engine)
        for (const [name, amount] of [
            ['one', 1],
            ['two', 2],
            ['three', 3],
        ]) {
            const made = await instance
                .as('worker')
                .post(THING, { name, amount, kind: 'a', owner: (await owner()).sys_id, secret: 'clear' })
            expect(made.status).toBe(201)
            if (name === 'one') first = String(resultOf(made.body)['sys_id'])
        }
    }, 60_000)
    afterAll(() => instance.stop())

    const owner = async () => {
        const [row] = await instance.table('sys_user', 'user_name=worker')
        return row ?? {}
    }

    // "Table API" of the platform's REST API reference.
    test('a record: text values, references with links, secrets never', async () => {
        const { body } = await instance.as('worker').get(`${THING}/${first}`)
        const { sys_id } = await owner()
        expect(resultOf(body)).toMatchObject({
            name: 'one',
            amount: '1',
            flag: 'true',
            kind: 'a',
            at: '',
            secret: '',
            owner: { link: `${instance.url}/api/now/table/sys_user/${sys_id}`, value: sys_id },
        })
    })

    test('display values, both forms, chosen fields with dot-walking', async () => {
        const fields = 'sysparm_fields=name,kind,owner,owner.email,nothing'
        const shown = await instance
            .as('worker')
            .get(`${THING}/${first}?${fields}&sysparm_display_value=true&sysparm_exclude_reference_link=true`)
        expect(resultOf(shown.body)).toEqual({
            name: 'one',
            kind: 'Alpha',
            owner: 'The worker',
            'owner.email': 'worker@acme.example',
        })
        const both = await instance.as('worker').get(`${THING}/${first}?sysparm_fields=kind&sysparm_display_value=all`)
        expect(resultOf(both.body)).toEqual({ kind: { display_value: 'Alpha', value: 'a' } })
    })

    test('a list: query, order, limit, offset, count and links', async () => {
        const page = await instance
            .as('worker')
            .get(`${THING}?sysparm_query=ORDERBYDESCamount&sysparm_limit=2&sysparm_fields=amount`)
        expect(rowsOf(page.body)).toEqual([{ amount: '3' }, { amount: '2' }])
        expect(page.headers.get('x-total-count')).toBe('3')
        expect(page.headers.get('link')).toContain('rel="next"')
        const rest = await instance
            .as('worker')
            .get(`${THING}?sysparm_query=ORDERBYDESCamount&sysparm_limit=2&sysparm_offset=2&sysparm_fields=amount`)
        expect(rowsOf(rest.body)).toEqual([{ amount: '1' }])
        expect((await instance.as('worker').get(`${THING}?amount=2&sysparm_fields=name`)).body).toEqual({
            result: [{ name: 'two' }],
        })
    })

    test('a write changes only what is named, and answers the record', async () => {
        const answer = await instance.as('worker').patch(`${THING}/${first}`, { note: 'changed', unknown: 'x' })
        expect([answer.status, resultOf(answer.body)]).toMatchObject([
            200,
            { note: 'changed', name: 'one', sys_mod_count: '1' },
        ])
    })

    test('display values can be written', async () => {
        const answer = await instance
            .as('worker')
            .patch(`${THING}/${first}?sysparm_input_display_value=true&sysparm_exclude_reference_link=true`, {
                kind: 'Beta',
                owner: 'The boss',
            })
        expect(resultOf(answer.body)).toMatchObject({ kind: 'b' })
        expect(await instance.table('x_dev_sample_thing', `sys_id=${first}^owner.user_name=boss`)).toHaveLength(1)
    })

    test('a deleted record is gone', async () => {
        const made = resultOf((await instance.as('worker').post(THING, { name: 'gone' })).body)
        const gone = await instance.as('worker').delete(`${THING}/${made['sys_id']}`)
        expect([gone.status, gone.body]).toEqual([204, null])
        expect((await instance.as('worker').get(`${THING}/${made['sys_id']}`)).status).toBe(404)
    })

    test.each([
        [
            'a table that does not exist',
            'worker',
            '/api/now/table/nothing',
            400,
            'Invalid table nothing',
            'Table nothing does not exist',
        ],
        [
            'a record that does not exist',
            'worker',
            `${THING}/0`,
            404,
            'No Record found',
            "Record doesn't exist or ACL restricts the record retrieval",
        ],
        ['a table that may not be read', 'outsider', THING, 403, 'Insufficient rights to query records', null],
        [
            'a table closed to web services',
            'admin',
            '/api/now/table/x_dev_sample_quiet',
            403,
            'User Not Authorized',
            expect.any(String),
        ],
    ])('%s', async (_title, user, path, status, message, detail) => {
        const answer = await instance.as(user).get(path)
        expect([answer.status, answer.body]).toEqual([status, { error: { message, detail }, status: 'failure' }])
    })

    test('an insert that is refused says by what', async () => {
        const noRight = await instance.as('worker').post('/api/now/table/x_dev_sample_bare', { name: 'x' })
        expect([noRight.status, noRight.body]).toMatchObject([
            403,
            {
                error: {
                    message: 'Operation Failed',
                    detail: 'ACL Exception Insert Failed due to security constraints',
                },
            },
        ])
        const aborted = await instance.as('worker').post('/api/now/table/x_dev_sample_ruled', { name: 'forbidden' })
        expect(aborted.body).toMatchObject({
            error: { detail: expect.stringContaining("aborted by Business Rule 'abort^") },
        })
        expect((await instance.as('worker').post(THING, 'nonsense')).status).toBe(400)
    })

    test('rights shorten a page after the limit', async () => {
        const guarded = '/api/now/table/x_dev_sample_guarded'
        for (const open of ['true', 'false'])
            await instance.as('admin').post(guarded, { name: open, open, inner: 'inside' })
        const answer = await instance.as('worker').get(`${guarded}?sysparm_query=ORDERBYname`)
        expect(rowsOf(answer.body).map((row) => [row['name'], 'inner' in row])).toEqual([['true', false]])
        expect(answer.headers.get('x-total-count')).toBe('2')
    })

    // "Attachment API".
    test('a file is attached, listed, read and deleted with the rights of its record', async () => {
        const incident = resultOf(
            (await instance.as('admin').post('/api/now/table/incident', { short_description: 'x' })).body
        )
        const where = `/api/now/attachment/file?table_name=incident&table_sys_id=${incident['sys_id']}&file_name=a.txt`
        const made = await instance.as('admin').post(where, 'hällo', { 'content-type': 'text/plain' })
        expect([made.status, resultOf(made.body)]).toMatchObject([
            201,
            { file_name: 'a.txt', size_bytes: '6', content_type: 'text/plain', table_name: 'incident' },
        ])
        const file = `/api/now/attachment/${resultOf(made.body)['sys_id']}`
        expect((await instance.as('admin').get(`${file}/file`, { accept: '*/*' })).body).toBe('hällo')
        const list = await instance
            .as('admin')
            .get(`/api/now/attachment?sysparm_query=table_sys_id=${incident['sys_id']}`)
        expect(rowsOf(list.body)).toHaveLength(1)
        expect((await instance.as('worker').get(`${file}/file`)).status).toBe(404)
        expect((await instance.as('worker').post(where, 'x')).status).toBe(403)
        expect((await instance.as('admin').delete(file)).status).toBe(204)
        expect((await instance.as('admin').get(file)).status).toBe(404)
    })
})
