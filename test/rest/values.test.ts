import type { Attachment } from '../../src/contract/attachment.ts'
import type { Run } from '../../src/contract/run.ts'
import type { PlatformPage, ResponsePage, WholeText } from '../../src/contract/wire.ts'
import {
    API,
    COLLECTOR,
    CONFIGURATION,
    codeOf,
    eventually,
    resultOf,
    type Stand,
    startStand,
} from '../support/stand.ts'
import { aboutOf, sheetsOf } from '../support/workbook.ts'

// What the device said, digit for digit, from 1E's answer to REST and workbook.

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.instance.schedule(COLLECTOR, false)
    await stand.platform.enlarge({ unusual: true })
    resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
    await eventually('the unusual instructions are there', async () =>
        (await stand.instruction('own words').catch(() => null)) ? true : undefined
    )
})
afterAll(() => stand.stop())
afterEach(() => stand.platform.clearFaults())

async function answered(words: string): Promise<Run> {
    const run = await stand.start(words, {}, { again: true })
    return stand.until(run.id, (each) => each.state === 'completed')
}

async function workbookOf(run: Run): Promise<ReturnType<typeof sheetsOf>> {
    const { id } = resultOf<Attachment>(await stand.agent.post(`${API}/runs/${run.id}/attachment`, {}))
    const answer = await fetch(`${stand.instance.url}/api/now/attachment/${id}/file`, {
        headers: { authorization: `Basic ${Buffer.from('agent:agent').toString('base64')}` },
    })
    return sheetsOf(Buffer.from(await answer.arrayBuffer()))
}

test('integers beyond 2^53 keep every digit, stored, from 1E and in the workbook', async () => {
    const run = await answered('double cannot hold')
    const stored = await stand.rows(run.id)
    expect(stored.rows).toHaveLength(8)
    for (const [number, digits] of stored.rows) {
        expect(String(number)).toBe(digits)
        expect(typeof number).toBe(Number.isSafeInteger(Number(digits)) ? 'number' : 'string')
    }
    const page = resultOf<PlatformPage>(await stand.agent.post(`${API}/runs/${run.id}/pages`, { limit: 10 }))
    expect(page.rows.map(([number]) => String(number)).sort()).toEqual(page.rows.map(([, digits]) => digits).sort())
    const sheet = (await workbookOf(run)).get('Responses')
    for (let row = 2; row <= 9; row++) {
        const [number, digits] = [sheet?.get(`A${row}`), sheet?.get(`B${row}`)]
        expect(String(number?.value)).toBe(digits?.value)
    }
})

test('text of an instruction without schema is a column of its own', async () => {
    const run = await answered('own words')
    const { columns, rows } = await stand.rows(run.id)
    expect(columns.map((column) => column.name)).toEqual(['Output'])
    expect(rows.map(([text]) => text)).toEqual([
        `${run.device} says:\n\tline 1\n<b>not bold</b> & "quoted"\n`,
        `${run.device} says:\n\tline 2\n<b>not bold</b> & "quoted"\n`,
    ])
    const sheet = (await workbookOf(run)).get('Responses')
    expect([sheet?.get('A1')?.value, sheet?.get('A2')?.value]).toEqual(['Output', rows[0]?.[0]])
})

describe('a text that 1E cuts in its pages', () => {
    let run: Run
    let stored: ResponsePage
    beforeAll(async () => {
        run = await answered('longer than 1E gives')
        stored = await stand.rows(run.id)
    })
    const cell = (at: number, column = 'Text') => {
        const [shard, row] = stored.ids[at] ?? ['', '']
        return stand.agent.get(`${API}/runs/${run.id}/cell?${new URLSearchParams({ shard, row, column })}`)
    }

    test('is known by its column, and comes whole when it is asked for by itself', async () => {
        expect(stored.columns).toMatchObject([{ name: 'Length' }, { name: 'Text', large: true }])
        const at = stored.rows.findIndex(([length]) => length === 5000)
        expect(String(stored.rows[at]?.[1])).toHaveLength(1024)
        const { text } = resultOf<WholeText>(await cell(at))
        expect(text).toHaveLength(5000)
        expect(text?.startsWith(String(stored.rows[at]?.[1]))).toBe(true)
    })

    test('stands whole in the workbook of the server', async () => {
        const sheets = await workbookOf(run)
        const sheet = sheets.get('Responses')
        for (let row = 2; row <= stored.rows.length + 1; row++) {
            const length = Number(sheet?.get(`A${row}`)?.value)
            expect(String(sheet?.get(`B${row}`)?.value ?? '')).toHaveLength(Math.min(length, 32_767))
        }
        expect(aboutOf(sheets)['Texts perhaps cut by 1E']).toBeUndefined()
    })

    test('is marked where 1E does not offer it whole', async () => {
        await stand.platform.fault({
            match: { path: '/column/' },
            fault: { kind: 'status', status: 404, body: 'error-array' },
        })
        const at = stored.rows.findIndex(([length]) => length === 5000)
        expect(resultOf<WholeText>(await cell(at))).toEqual({ text: null })
        const sheets = await workbookOf(run)
        const texts = [...(sheets.get('Responses') ?? [])].map(([, { value }]) => String(value))
        expect(texts.filter((text) => text.endsWith('… [perhaps cut by 1E at 1024 characters]'))).toHaveLength(4)
        expect(aboutOf(sheets)['Texts perhaps cut by 1E']).toBe(4)
    })

    test.each([
        ['row', { shard: '1', row: '1 or 1=1', column: 'Text' }],
        ['shard', { shard: '', row: '1', column: 'Text' }],
        ['column', { shard: '1', row: '1', column: '../../Instructions' }],
    ])('is not asked for with another %s than rows have', async (_name, query) => {
        const before = (await stand.platform.journal()).length
        const refused = await stand.agent.get(`${API}/runs/${run.id}/cell?${new URLSearchParams(query)}`)
        expect([refused.status, codeOf(refused)]).toEqual([400, 'body_invalid'])
        expect((await stand.platform.journal()).length).toBe(before)
    })
})

test('rows that 1E counts and does not give are not called done', async () => {
    await stand.platform.fault({
        match: { path: '^/consumer/responses/' },
        fault: { kind: 'emptyPage', range: 'null' },
    })
    const run = await stand.start('Which operating system', {}, { again: true })
    const ended = await stand.until(run.id, (each) => each.state === 'completed', 60_000)
    expect(ended.counts.stored).toBe(0)
    expect(ended.phase).toMatchObject({
        key: 'empty',
        tone: 'bad',
        message: 'The device answered, but 1E gave none of the rows that it counts: {0}.',
    })
})
