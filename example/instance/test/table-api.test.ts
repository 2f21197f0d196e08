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
    // c_TableAPI.md: "You can also use the display value when the field is a choice or reference type field".
    test('pairs of name and value filter by what is stored or shown', async () => {
        const { sys_id } = await owner()
        await instance.as('worker').post(THING, { name: 'shown', kind: 'a', owner: sys_id })
        const found = async (filter: string) =>
            rowsOf((await instance.as('worker').get(`${THING}?sysparm_fields=name&name=shown&${filter}`)).body).length
        expect(await found('owner=The worker')).toBe(1)
        expect(await found('owner=The boss')).toBe(0)
        expect(await found('kind=alpha')).toBe(1)
        expect(await found('kind=Beta')).toBe(0)
    })

    // c_TableAPI.md: "Version 1 returns error code 404 with no results".
    test('an empty list is 404 in version 1 and empty in version 2', async () => {
        const answers = ['v1', 'v2'].map((version) =>
            instance.as('worker').get(`/api/now/${version}/table/x_dev_sample_thing?name=nobody`)
        )
        const [first1, second] = await Promise.all(answers)
        expect([first1?.status, second?.status, second?.body]).toEqual([404, 200, { result: [] }])
    })

    test('a caller cannot stamp a record, and X-no-response-body leaves the body out', async () => {
        const made = await instance
            .as('worker')
            .post(THING, { name: 'stamped', sys_created_by: 'admin' }, { 'x-no-response-body': 'true' })
        expect([made.status, made.body]).toEqual([201, null])
        const [row] = await instance.table('x_dev_sample_thing', 'name=stamped')
        const forged = { sys_created_by: 'admin', sys_created_on: '2001-01-01 00:00:00', note: 'changed' }
        const changed = await instance.as('worker').patch(`${THING}/${row?.['sys_id']}`, forged)
        expect(resultOf(changed.body)).toMatchObject({
            note: 'changed',
            sys_created_by: 'worker',
            sys_created_on: row?.['sys_created_on'],
        })
    })

    // c_RESTAPI.md: "You can also override HTTP methods".
    test('a POST may name another method, a GET may not; HEAD has headers only', async () => {
        const made = await instance.as('worker').post(THING, { name: 'overridden' })
        const at = `${THING}/${resultOf(made.body)['sys_id']}`
        const patched = await instance.as('worker').post(at, { note: 'n' }, { 'x-http-method-override': 'PATCH' })
        expect([patched.status, resultOf(patched.body)['note']]).toEqual([200, 'n'])
        expect((await instance.as('worker').get(at, { 'x-http-method-override': 'DELETE' })).status).toBe(200)
        const authorization = `Basic ${Buffer.from('worker:worker').toString('base64')}`
        const head = await fetch(`${instance.url}${at}`, { method: 'HEAD', headers: { authorization } })
        expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
            200,
            'application/json;charset=UTF-8',
            '',
        ])
    })

    test('a view names the fields, XML is refused by name', async () => {
        const user = await instance.as('admin').get('/api/now/table/incident?sysparm_limit=1&sysparm_view=no_such_view')
        expect(user.status).toBe(200)
        const xml = await instance.as('worker').get(THING, { accept: 'application/xml' })
        expect([xml.status, (xml.body as { error: { detail: string } }).error.detail]).toEqual([
            501,
            'The Table API answers JSON only: application/xml',
        ])
    })

    test('a password is hashed whatever way it came', async () => {
        const made = await instance
            .as('admin')
            .post('/api/now/table/sys_user', { user_name: 'new', user_password: 'pw1' })
        const person = { authorization: `Basic ${Buffer.from('new:pw1').toString('base64')}` }
        expect((await instance.anonymous().get(`${THING}?sysparm_limit=1`, person)).status).toBe(403)
        const id = resultOf(made.body)['sys_id']
        const script = `var one = new GlideRecord('sys_user'); one.get('${id}'); var first = one.getValue('user_password'); one.user_password = 'pw2'; one.update(); answer = [first.indexOf('pw1'), one.getValue('user_password').indexOf('pw2')]`
        expect((await instance.script('global', script)).answer).toEqual([-1, -1])
        const changed = { authorization: `Basic ${Buffer.from('new:pw2').toString('base64')}` }
        expect((await instance.anonymous().get(`${THING}?sysparm_limit=1`, person)).status).toBe(401)
        expect((await instance.anonymous().get(`${THING}?sysparm_limit=1`, changed)).status).toBe(403)
    })

    // batch-api.md.
    test('a batch answers each of its requests as if it had come alone', async () => {
        const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64')
        const { status, body } = await instance.as('worker').post('/api/now/v1/batch', {
            batch_request_id: 7,
            rest_requests: [
                { id: 'a', method: 'POST', url: THING, headers: [], body: encoded({ name: 'batched' }) },
                {
                    id: 'b',
                    method: 'GET',
                    url: `${THING}?name=batched&sysparm_fields=name`,
                    exclude_response_headers: true,
                },
                { id: 'c', method: 'GET', url: `${THING}/nothing` },
            ],
        })
        const batch = body as {
            batch_request_id: string
            serviced_requests: {
                id: string
                status_code: number
                status_text: string
                body: string
                headers?: object[]
            }[]
        }
        expect([status, batch.batch_request_id]).toEqual([200, '7'])
        expect(batch).toMatchObject({ unserviced_requests: [] })
        const [made, list, absent] = batch.serviced_requests
        const read = (text = '') => JSON.parse(Buffer.from(text, 'base64').toString()) as unknown
        expect(made).toMatchObject({ id: 'a', status_code: 201, status_text: 'Created' })
        expect(made?.headers).toContainEqual({ name: 'Content-Type', value: 'application/json;charset=UTF-8' })
        expect([list?.headers, read(list?.body)]).toEqual([undefined, { result: [{ name: 'batched' }] }])
        expect(absent?.status_code).toBe(404)
        const unreadable = await instance.as('worker').post('/api/now/batch', { rest_requests: [{ id: 'a' }] })
        expect([unreadable.status, (await instance.anonymous().post('/api/now/batch', {})).status]).toEqual([400, 401])
    })

    // c_AttachmentAPI.md.
    test('an attachment has an address, metadata and a name that can change', async () => {
        const authorization = `Basic ${Buffer.from('worker:worker').toString('base64')}`
        const made = await fetch(
            `${instance.url}/api/now/v1/attachment/file?table_name=x_dev_sample_thing&table_sys_id=${first}&file_name=%C3%A4.txt`,
            { method: 'POST', headers: { authorization, 'content-type': 'text/plain' }, body: 'text' }
        )
        const { result } = (await made.json()) as { result: Record<string, string> }
        const id = result['sys_id'] ?? ''
        expect(made.headers.get('location')).toBe(`${instance.url}/api/now/v1/attachment/${id}/file`)
        expect(result).toMatchObject({
            created_by_name: 'The worker',
            updated_by_name: 'The worker',
            image_height: '',
            image_width: '',
            average_image_color: '',
            sys_tags: '',
        })
        const file = await fetch(`${instance.url}/api/now/attachment/${id}/file`, { headers: { authorization } })
        const metadata = JSON.parse(file.headers.get('x-attachment-metadata') ?? '{}') as Record<string, string>
        expect(metadata).toMatchObject({ file_name: 'ä.txt', size_bytes: '4' })
        const renamed = await instance.as('worker').patch(`/api/now/attachment/${id}`, { file_name: 'b.txt' })
        expect([renamed.status, (await instance.as('worker').patch(`/api/now/attachment/${id}`, {})).status]).toEqual([
            204, 400,
        ])
        const { body } = await instance.as('worker').get(`/api/now/attachment/${id}`)
        expect(resultOf(body)['file_name']).toBe('b.txt')
        await instance.as('worker').delete(`/api/now/attachment/${id}`)
    })

    // ServiceNow/PySNC and public scripts count on these.
    test('the base has what every instance has', async () => {
        const script = `function has(table, id) { var one = new GlideRecord(table); return one.get(id) && one.getDisplayValue() }
            var problem = new GlideRecord('problem'); problem.initialize(); problem.insert();
            answer = [has('sys_user_role', '2831a114c611228501d4ea6c309d626d'), has('sys_user_role', '282bf1fac6112285017366cb5f867469'),
                /^PRB\\d{7}$/.test(problem.getValue('number')), problem.getValue('opened_by') === gs.getUserID(), has('sys_metadata', '2831a114c611228501d4ea6c309d626d') !== false,
                new GlideTableHierarchy('sys_script_include').getRoot()]`
        const { answer } = await instance.script('global', script, 'admin')
        expect(answer).toEqual(['admin', 'itil', true, true, true, 'sys_metadata'])
    })

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
