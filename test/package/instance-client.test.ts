import { execFile } from 'node:child_process'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the instance of a test answers: status, type and text by path. */
const ANSWERS: Record<string, [number, string, string]> = {
    '/api/now/table/incident': [200, 'application/json', '{"result":[]}'],
    '/api/now/table/nothing': [204, 'application/json', ''],
    '/api/now/table/refused': [403, 'application/json', '{"error":{"message":"User Not Authorized"}}'],
    '/asleep': [200, 'text/html', '<html>Your instance is hibernating</html>'],
}

const seen: { method?: string; authorization?: string; body: string }[] = []
const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ method: request.method, authorization: request.headers.authorization, body })
    const [status, type, text] = ANSWERS[request.url ?? ''] ?? [302, 'text/html', '']
    response.writeHead(status, { 'Content-Type': type, Location: '/login.do' }).end(text)
})
let origin: string
beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://localhost:${(server.address() as AddressInfo).port}` // a server on a port
})
afterAll(() => server.close())

const SCRIPT = `
import { instanceClient } from './scripts/instance-client.mjs'
const [origin, where] = process.argv.slice(1)
const said = instanceClient({ origin, user: 'me', password: 'p:w' })('POST', where, { a: 1 })
console.log(JSON.stringify(await said.catch(({ message }) => ({ stopped: message }))))`

/** What a command gets from the client. */
function call(where: string, to = origin): Promise<Record<string, unknown>> {
    const args = ['--input-type=module', '-e', SCRIPT, to, where]
    return new Promise((resolve, reject) =>
        execFile(process.execPath, args, (error, out) => (error ? reject(error) : resolve(JSON.parse(out))))
    )
}

test('a call carries the sign-in and JSON, and answers with status, body and time', async () => {
    expect(await call('/api/now/table/incident')).toEqual({ status: 200, body: { result: [] }, ms: expect.any(Number) })
    expect(seen.at(-1)).toEqual({ method: 'POST', authorization: `Basic ${btoa('me:p:w')}`, body: '{"a":1}' })
    expect(await call('/api/now/table/nothing')).toMatchObject({ status: 204, body: null })
})

test('a refusal of the instance is an answer, and a redirect is not followed', async () => {
    expect(await call('/api/now/table/refused')).toMatchObject({
        status: 403,
        body: { error: { message: 'User Not Authorized' } },
    })
    expect(await call('/elsewhere')).toMatchObject({ status: 302, body: null })
})

test('an instance that is asleep, or not there, is named with what to do, without the password', async () => {
    const { stopped: asleep } = await call('/asleep')
    expect(asleep).toMatch(/^no_api: .*\/asleep answered 200 with a page .* wake it/)
    const { stopped: away } = await call('/', 'http://localhost:1')
    expect(away).toMatch(/^no_answer: http:\/\/localhost:1 cannot be reached: /)
    expect(`${asleep} ${away}`).not.toContain('p:w')
})
