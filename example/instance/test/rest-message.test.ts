import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

/** Echoes what arrives; the path says what else to do. */
const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
        const path = request.url ?? ''
        const status = Number(/status\/(\d+)/.exec(path)?.[1] ?? 200)
        if (path.startsWith('/silent')) return
        if (path.startsWith('/reset')) return void request.socket.destroy()
        if (path.startsWith('/redirect')) return void response.writeHead(302, { location: '/landed' }).end()
        const body = JSON.stringify({
            method: request.method,
            path,
            headers: request.headers,
            body: Buffer.concat(chunks).toString(),
        })
        setTimeout(() => response.writeHead(status, { 'x-reply': 'yes' }).end(body), path.startsWith('/slow') ? 300 : 0)
    })
})
let origin = ''
beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A listening TCP server has an address of this form.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
    server.closeAllConnections()
    server.close()
})

const message = (path: string, more = '') =>
    `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('${path.startsWith('http') ? path : origin + path}'); m.setHttpMethod('POST'); ${more} `

describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    beforeAll(async () => {
        instance = await startSample(engine)
    }, 60_000)
    afterAll(() => instance.stop())
    const run = async (script: string) => instance.script('x_dev_sample', script, 'worker')

    // RESTMessageV2 (c_RESTMessageV2API.md), RESTResponseV2 (c_RESTResponseV2API.md).
    test('sends method, headers, query, body and credentials', async () => {
        const { answer } = await run(
            `${message('/a?x=1', "m.setRequestHeader('X-One', 'eins'); m.setQueryParameter('q', 'a b'); m.setRequestBody('{\"ä\":1}'); m.setBasicAuth('me', 'pw');")}var r = m.execute(); answer = [r.getStatusCode(), JSON.parse(r.getBody()), r.getHeader('X-Reply'), r.getHeaders()['x-reply'], r.haveError()]`
        )
        expect(answer).toMatchObject([
            200,
            {
                method: 'POST',
                path: '/a?x=1&q=a%20b',
                body: '{"ä":1}',
                headers: { 'x-one': 'eins', authorization: `Basic ${btoa('me:pw')}`, 'user-agent': 'ServiceNow/1.0' },
            },
            'yes',
            'yes',
            false,
        ])
    })

    test('statuses of 4xx and 5xx do not throw', async () => {
        const { answer } = await run(
            `${message('/status/503')}var r = m.execute(); answer = [r.getStatusCode(), r.haveError(), r.getErrorMessage() !== '']`
        )
        expect(answer).toEqual([503, true, true])
    })

    test('variables are substituted in bodies unless that is disabled', async () => {
        const body = "m.setRequestBody('a' + '$' + '{x}b'); m.setStringParameterNoEscape('x', '-');"
        const { answer } = await run(
            `${message('/a', body)}var first = JSON.parse(m.execute().getBody()).body; ${message('/a', `m.disableForcedVariableSubstitution(); ${body}`)} answer = [first, JSON.parse(m.execute().getBody()).body]`
        )
        expect(answer).toEqual(['a-b', 'a$' + '{x}b'])
    })

    test.each(['http://127.0.0.1:1/refused', 'http://no.such.host.invalid/', '/reset', 'not a url'])(
        'no answer from %s: an exception with getMessage, or status 0',
        async (where) => {
            const path = where === 'not a url' ? 'http//nothing' : where
            const script = `${message(path)}try { var r = m.execute(); answer = [r.getStatusCode(), r.haveError(), r.getErrorMessage() !== ''] } catch (e) { answer = ['thrown', typeof e.getMessage(), e.message === undefined] }`
            expect((await run(script)).answer).toEqual(['thrown', 'string', true])
            await instance.anonymous().post('/__dev/faults', { restFault: 'status0' })
            expect((await run(script)).answer).toEqual([0, true, true])
            await instance.anonymous().post('/__dev/faults', { restFault: 'throw' })
        }
    )

    test('the timeout is time without data', async () => {
        await instance.anonymous().post('/__dev/faults', { restFault: 'status0' })
        const { answer } = await run(
            `${message('/silent', 'm.setHttpTimeout(400);')}var r = m.execute(); answer = [r.getStatusCode(), r.getErrorCode()]`
        )
        await instance.anonymous().post('/__dev/faults', { restFault: 'throw' })
        expect(answer).toEqual([0, 1])
    })

    test('an asynchronous request goes on while the script does', async () => {
        const { answer } = await run(
            `${message('/slow')}var a = m.executeAsync(); ${message('/slow')}var b = m.executeAsync(); a.waitForResponse(5); b.waitForResponse(5); answer = [a.getStatusCode(), b.getStatusCode()]`
        )
        expect(answer).toEqual([200, 200])
    })

    test('a response that does not come in time is a failure', async () => {
        const { error } = await run(`${message('/silent')}var a = m.executeAsync(); a.waitForResponse(0.2)`)
        expect(error).toContain('timed out')
    })

    test('redirects are followed for GET, unless that is switched off', async () => {
        const { answer } = await run(
            `${message('/redirect')}m.setHttpMethod('GET'); var path = JSON.parse(m.execute().getBody()).path;
             m.setFollowRedirect(false); answer = [path, m.execute().getStatusCode()]`
        )
        expect(answer).toEqual(['/landed', 302])
    })

    test('a MID server that is up passes the request on, an unknown one does not', async () => {
        await instance.as('admin').post('/api/now/table/ecc_agent', { name: 'mid', status: 'Up' })
        expect(
            (await run(`${message('/a', "m.setMIDServer('mid');")}answer = m.execute().getStatusCode()`)).answer
        ).toBe(200)
        expect((await run(`${message('/a', "m.setMIDServer('nobody');")}m.execute()`)).error).toContain(
            "MID server 'nobody' is not available"
        )
    })

    test('waiting for another server is not own time', async () => {
        await run(`${message('/slow')}m.execute()`)
        const last = (await instance.transactions()).filter((one) => one.name === 'script worker').pop()
        expect(last?.counters.outbound).toBe(1)
        expect((last?.counters.ms ?? 0) - (last?.counters.cpuMs ?? 0)).toBeGreaterThan(250)
    })
})
