import type { Run } from '../../src/contract/run.ts'
import type { InstructionSummary, List } from '../../src/contract/wire.ts'
import { emittedRecords } from '../support/emitted.ts'
import { API, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// Requirements of OWASP ASVS 5.0 at the doors; docs/certification.md lists them all.

let stand: Stand
let run: Run
beforeAll(async () => {
    stand = await startStand()
    run = await stand.start('Return rows', { rowCount: '1500' })
    await stand.until(run.id, (one) => one.state === 'completed')
})
afterAll(() => stand.stop())

const routes = emittedRecords('connect')
    .filter(({ table }) => table === 'sys_ws_operation')
    .map(({ fields }) => [fields['http_method'] ?? '', fields['operation_uri'] ?? ''] as const)

function filled(uri: string): string {
    const id = uri.includes('/configurations/') ? CONFIGURATION : run.id
    return uri.replace('{table}', 'incident').replace('{id}', uri.includes('/records/') ? run.record : id)
}

test.each(routes)('every route answers JSON with its character set, refusals too: %s %s', async (method, uri) => {
    for (const client of [stand.agent, stand.instance.as('fulfiller'), stand.instance.anonymous()]) {
        const path = filled(uri)
        const answer = method === 'GET' ? await client.get(path) : await client.post(path, {})
        expect(answer.headers.get('content-type')).toMatch(/^application\/json;\s?charset=UTF-8$/i)
    }
})

const BODIES = ['/runs', '/runs/{id}/pages', '/runs/{id}/approval', '/runs/{id}/attachment']

test.each(BODIES)('a body with __proto__ or a field too many is refused: %s', async (path) => {
    for (const body of ['{"__proto__":{"decision":"approve","limit":1}}', '{"constructor":{}}', '{"extra":1}']) {
        const answer = await stand.agent.post(`${API}${path.replace('{id}', run.id)}`, body, {
            'content-type': 'application/json',
        })
        expect([body, answer.status, codeOf(answer)]).toEqual([body, 400, 'body_invalid'])
    }
})

test('words that look like a query find nothing more', async () => {
    const search = async (words: string) =>
        resultOf<List<InstructionSummary>>(
            await stand.agent.get(`${API}/instructions?query=${encodeURIComponent(words)}`)
        ).total
    expect(await search('operating')).toBeGreaterThan(0)
    for (const words of ['zzz^ORnameISNOTEMPTY', 'zzz^NQactive=true', "zzz' or 1=1 --", 'javascript:gs.getUserID()'])
        expect([words, await search(words)]).toEqual([words, 0])
})

test('no answer holds more than a page', async () => {
    const rows = await stand.rows(run.id, 0, 9_999_999)
    expect(rows.rows.length).toBeLessThanOrEqual(1000)
    const page = await stand.agent.post(`${API}/runs/${run.id}/pages`, { limit: 1001 })
    expect([page.status, codeOf(page)]).toEqual([400, 'body_invalid'])
    const many = await stand.agent.get(`${API}/instructions?limit=100000`)
    expect(many.status).toBe(400)
})
