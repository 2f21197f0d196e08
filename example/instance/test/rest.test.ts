import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

const API = '/api/x_dev_sample/v1/api'

describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    beforeAll(async () => {
        instance = await startSample(engine)
    }, 60_000)
    afterAll(() => instance.stop())

    // Scripted REST (c_CustomWebServices.md): request and response.
    test('path, query and header reach the script', async () => {
        const answer = await instance.as('worker').get(`${API}/echo/a%20b?q=1&q=2`, { 'X-Test': 'yes' })
        expect(answer.status).toBe(200)
        expect(answer.body).toEqual({
            result: {
                word: 'a b',
                q: ['1', '2'],
                none: true,
                uri: `${API}/echo/a%20b`,
                header: 'yes',
                user: 'worker',
                interactive: false,
            },
        })
        expect(answer.headers.get('x-is-logged-in')).toBe('true')
        expect(answer.headers.get('x-transaction-id')).toMatch(/^[0-9a-f]+$/)
    })

    test('a literal path beats a variable one, and the path without version works', async () => {
        expect((await instance.as('worker').get(`${API}/echo/literal`)).body).toEqual({ result: 'literal' })
        expect((await instance.as('worker').get('/api/x_dev_sample/api/echo/literal')).body).toEqual({
            result: 'literal',
        })
    })

    test('the body is parsed, stays an array, and is read once', async () => {
        const answer = await instance.as('worker').post(`${API}/echo`, [1, { a: 'ä' }])
        expect([answer.status, answer.headers.get('x-made')]).toEqual([201, 'yes'])
        expect(answer.body).toEqual({ result: { data: [1, { a: 'ä' }], array: true, again: '' } })
    })

    test('form fields are merged into the query parameters', async () => {
        const answer = await instance
            .as('worker')
            .post(`${API}/form?a=1`, 'a=2&b=3', { 'content-type': 'application/x-www-form-urlencoded' })
        expect(answer.body).toEqual({ result: { a: ['1', '2'], b: ['3'] } })
    })

    test('a streamed body becomes an attachment', async () => {
        const bytes = new Uint8Array([0, 255, 1, 254])
        const answer = await instance
            .as('admin')
            .post(`${API}/stream`, bytes, { 'content-type': 'application/octet-stream' })
        const { id } = (answer.body as { result: { id: string } }).result // what the route sets
        const file = await fetch(`${instance.url}/api/now/attachment/${id}/file`, {
            headers: { authorization: `Basic ${btoa('admin:admin')}` },
        })
        expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([...bytes])
    })

    test('a stream writer answers without the envelope, and needs a content type', async () => {
        const answer = await instance.as('worker').get(`${API}/streamed`, { accept: 'text/csv' })
        expect([answer.headers.get('content-type'), answer.body]).toEqual(['text/csv', 'a,b\n1,2\n'])
        expect((await instance.as('worker').get(`${API}/untyped`)).status).toBe(500)
    })

    test.each([
        ['invalid JSON', '{"a":', { 'content-type': 'application/json' }, 400],
        ['a type that is not consumed', 'a', { 'content-type': 'text/plain' }, 415],
        ['an answer that is not produced', '{}', { accept: 'image/png' }, 406],
        ['more than 10 MB', JSON.stringify('x'.repeat(10 * 1024 * 1024)), {}, 400],
    ])('%s is refused', async (_name, body, headers: Record<string, string>, status) => {
        const answer = await instance.as('worker').post(`${API}/echo`, body, headers)
        expect(answer.status).toBe(status)
        expect(answer.body).toMatchObject({ status: 'failure', error: { message: expect.any(String) } })
    })

    test('a text body that is neither JSON nor XML cannot be read as text', async () => {
        expect((await instance.as('worker').post(`${API}/text`, 'a', { 'content-type': 'text/plain' })).status).toBe(
            500
        )
    })

    test.each([
        ['BadRequestError', 400],
        ['NotFoundError', 404],
        ['NotAcceptableError', 406],
        ['ConflictError', 409],
        ['UnsupportedMediaTypeError', 415],
    ])('sn_ws_err.%s answers %i', async (kind, status) => {
        const answer = await instance.as('worker').get(`${API}/errors/${kind}`)
        expect([answer.status, answer.body]).toEqual([
            status,
            { error: { message: 'Not good', detail: null }, status: 'failure' },
        ])
    })

    test('ServiceError carries status, message and detail', async () => {
        const answer = await instance.as('worker').get(`${API}/errors/service`)
        expect([answer.status, answer.body]).toEqual([
            418,
            { error: { message: 'teapot', detail: 'short: stout' }, status: 'failure' },
        ])
    })

    test('an exception answers 500 with its text', async () => {
        const answer = await instance.as('worker').get(`${API}/errors/thrown`)
        expect([answer.status, answer.body]).toMatchObject([
            500,
            { error: { message: 'plain failure' }, status: 'failure' },
        ])
    })

    test('the value of a module function is lost: the body is empty', async () => {
        expect((await instance.as('worker').get(`${API}/lost`)).body).toBeNull()
    })

    // "Scripted REST": the usual function's value is the body, and `data` can be read again.
    test('what the function of an operation returns is the body', async () => {
        const { body } = await instance.as('worker').post(`${API}/returned`, { a: 1 })
        expect(body).toEqual({ result: { data: [1, 1] } })
    })

    // "Who may call".
    test.each([
        ['nobody', null, '/echo/x', 401],
        ['nobody, a public route', null, '/public', 200],
        ['a person without the role', 'outsider', '/echo/x', 403],
        ['a person with the role', 'worker', '/echo/x', 200],
        ['a person whose role contains it', 'boss', '/echo/x', 200],
        ['admin', 'admin', '/boss', 200],
        ['the role of another ACL', 'worker', '/boss', 403],
        ['one of two ACLs', 'worker', '/either', 200],
        ['any authenticated person, no ACL at all', 'outsider', '/anyone', 200],
        ['an external person', 'external', '/anyone', 403],
        ['the base ACL', 'outsider', '/base', 200],
    ])('%s: %s %s → %i', async (_name, user, path, status) => {
        const client = user === null ? instance.anonymous() : instance.as(user)
        expect((await client.get(API + path)).status).toBe(status)
    })

    test('the envelopes of 401, 403 and of an unknown path', async () => {
        const nobody = await instance.anonymous().get(`${API}/echo/x`)
        expect(nobody.body).toEqual({
            error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
            status: 'failure',
        })
        expect(nobody.headers.get('www-authenticate')).toBe('BASIC realm="Service-now"')
        const outsider = await instance.as('outsider').get(`${API}/echo/x`)
        expect(outsider.body).toEqual({
            error: { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' },
            status: 'failure',
        })
        const unknown = await instance.as('worker').get('/api/x_dev_sample/v1/api/nothing/here')
        expect([unknown.status, unknown.body]).toMatchObject([
            400,
            { error: { message: 'Requested URI does not represent any resource' } },
        ])
    })

    test('a wrong password is refused', async () => {
        const answer = await instance
            .anonymous()
            .get(`${API}/public`, { authorization: `Basic ${btoa('worker:wrong')}` })
        expect(answer.status).toBe(401)
    })

    test('a 401 tells a session its token, and nobody else any', async () => {
        const browser = await instance.login('worker')
        const stale = await browser.post(`${API}/echo/x`, {}, { 'x-usertoken': 'stale' })
        expect([stale.status, stale.headers.get('x-usertoken-response')]).toEqual([401, browser.token])
        const nobody = await instance.anonymous().post(`${API}/echo/x`, {}, { 'x-usertoken': 'stale' })
        expect([nobody.status, nobody.headers.get('x-usertoken-response')]).toEqual([401, null])
    })

    test('a browser session must send its token to write', async () => {
        const browser = await instance.login('worker')
        expect((await browser.post(`${API}/echo`, {})).status).toBe(201)
        expect((await browser.post(`${API}/echo`, {}, { 'x-usertoken': 'wrong' })).status).toBe(401)
        const read = await browser.get(`${API}/echo/x`, { 'x-usertoken': '' })
        expect(read.body).toMatchObject({ result: { interactive: true } })
    })

    test('the counters of a transaction', async () => {
        const answer = await instance.as('worker').get(`${API}/echo/x`)
        expect(JSON.parse(answer.headers.get('x-dev-transaction') ?? '')).toEqual({
            queries: 0,
            rows: 0,
            inserts: 0,
            updates: 0,
            outbound: 0,
            ms: expect.any(Number),
            cpuMs: expect.any(Number),
        })
    })
})
