import fc from 'fast-check'
import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { itemAt } from '../src/lookup.ts'
import { type Client, connect, type Page, type Row } from './client.ts'

let platform: Platform
let client: Client

beforeAll(async () => {
    platform = await startPlatform()
    client = connect(platform)
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ freeze: true })
})

const manyRows = (rowCount: number) => client.run('1E-Sim-ManyRows', { parameters: { rowCount: String(rowCount) } })
const key = ({ ShardId, Id }: Row) => `${ShardId};${Id}`
const decoded = (range: string | null) => Buffer.from(range ?? '', 'base64').toString('ascii')

/** Reads from a place until a page is empty. */
async function readOn(id: number, start: string, size: number): Promise<{ rows: Row[]; pages: Page[]; range: string }> {
    const rows: Row[] = []
    const pages: Page[] = []
    let range = start
    for (;;) {
        const { body } = await client.page(id, range, size)
        pages.push(body)
        if (body.Responses.length === 0) return { rows, pages, range }
        rows.push(...body.Responses)
        range = body.Range ?? range
    }
}

/** Ids of every shard run from 1 without gaps and come in order. */
function expectWhole(rows: Row[], count: number): void {
    expect(new Set(rows.map(key)).size).toBe(count)
    expect(rows).toHaveLength(count)
    const last = new Map<number, number>()
    for (const { ShardId, Id } of rows) {
        expect(Id).toBe((last.get(ShardId) ?? 0) + 1)
        last.set(ShardId, Id)
    }
}

test('fills every page but the last', async () => {
    const id = await manyRows(250)
    await platform.clock({ advanceSeconds: 10 })
    const { rows, pages } = await readOn(id, '0;0', 100)
    expect(pages.map(({ Responses }) => Responses.length)).toEqual([100, 100, 50, 0])
    expect(rows.map(({ Values }) => Values.Index)).toEqual(Array.from({ length: 250 }, (_, at) => at))
    expectWhole(rows, 250)
})

test('short pages come while rows remain and lose none of 250 rows', async () => {
    const id = await manyRows(250)
    await platform.clock({ advanceSeconds: 10 })
    await platform.fault({ fault: { kind: 'shortPages' } })
    const { rows, pages } = await readOn(id, '0;0', 100)
    expect(pages[0]?.Responses).toHaveLength(99)
    expect(pages.slice(0, -1).some(({ Responses }, at) => at < pages.length - 2 && Responses.length < 50)).toBe(true)
    expectWhole(rows, 250)
})

test('the first short pages take one row of each of three shards', async () => {
    const id = await manyRows(23)
    await platform.clock({ advanceSeconds: 10 })
    await platform.fault({ fault: { kind: 'shortPages' } })
    const first = await client.page(id, '0;0', 5)
    expect(decoded(first.body.Range)).toBe('1;1,2;1,3;1')
    expect(first.body.Range).toBe('MTsxLDI7MSwzOzE=')
    const second = await client.page(id, first.body.Range, 5)
    expect(second.body.Range).toBe('MTsyLDI7MiwzOzI=')
    expectWhole((await readOn(id, '0;0', 5)).rows, 23)
})

test('an old Range gives exactly the rows that came since, of all shards', async () => {
    const id = await manyRows(240)
    await platform.clock({ advanceSeconds: 0.2 })
    const answersAt = Date.parse((await platform.instruction(id)).devices[0]?.answersAt ?? '')
    const now = Date.parse((await platform.clock()).virtual)
    await platform.clock({ advanceSeconds: (answersAt - now) / 1000 })
    const before = await readOn(id, '0;0', 30)
    expectWhole(before.rows, 80)
    const again = await client.page(id, before.range, 30)
    expect(again.body).toEqual({ Range: before.range, Responses: [] })
    await platform.clock({ advanceSeconds: 5 })
    const after = await readOn(id, before.range, 30)
    expect(after.rows).toHaveLength(160)
    expect(new Set(after.rows.map(({ ShardId }) => ShardId))).toEqual(new Set([1, 2, 3]))
    expectWhole([...before.rows, ...after.rows], 240)
})

test('the same Start gives the same bytes', async () => {
    const id = await client.run('1E-Sim-WideRows')
    await platform.clock({ advanceSeconds: 10 })
    const [one, two] = [await client.page(id, '0;0', 10), await client.page(id, '0;0', 10)]
    expect(two.text).toBe(one.text)
})

test('the same seed gives the same rows after a reset, another seed gives others', async () => {
    const values = async (seed: string) => {
        await platform.reset(seed)
        const id = await client.run('1E-Sim-NetworkAdapters')
        await platform.clock({ advanceSeconds: 10 })
        return (await client.page(id, '0;0', 10)).body.Responses.map((row) => [key(row), row.Values])
    }
    const first = await values('one')
    expect(await values('one')).toEqual(first)
    expect(await values('two')).not.toEqual(first)
    await platform.reset('1e-sim')
})

test('a Range of another instruction is refused', async () => {
    const [one, other] = [await manyRows(50), await manyRows(50)]
    await platform.clock({ advanceSeconds: 10 })
    const { body } = await client.page(one, '0;0', 10)
    const answer = await client.page(other, body.Range, 10)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject([{ ErrorCode: 'Responses.InvalidRange' }])
    expect(await platform.violations()).toMatchObject([{ kind: 'unknownStart' }])
})

test('a page deep in 120,000 rows is as quick as the first and holds its rows', async () => {
    await platform.clock({ instant: true })
    const id = await manyRows(120_000)
    let range: string | null = '0;0'
    const times: number[] = []
    let last: Row[] = []
    for (let page = 0; page < 120; page += 1) {
        const began = performance.now()
        const answer: { body: Page } = await client.page(id, range, 1000)
        times.push(performance.now() - began)
        range = answer.body.Range
        last = answer.body.Responses
    }
    expect(last.at(-1)?.Values.Index).toBe(119_999)
    const middle = (part: number[]) =>
        itemAt(
            part.sort((a, b) => a - b),
            Math.floor(part.length / 2)
        )
    expect(middle(times.slice(-40))).toBeLessThan(middle(times.slice(0, 40)) * 3 + 20)
    expect((await platform.state()).memoryBytes).toBeLessThan(300e6)
})

test('any page sizes with any pauses between them give every row once, in order of each shard', async () => {
    const steps = fc.array(
        fc.record({ size: fc.integer({ min: 1, max: 60 }), pauseMs: fc.integer({ min: 0, max: 900 }) }),
        {
            minLength: 1,
            maxLength: 12,
        }
    )
    await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 150 }), steps, fc.boolean(), async (count, pauses, short) => {
            await platform.reset()
            await platform.clock({ freeze: true })
            if (short) await platform.fault({ fault: { kind: 'shortPages' } })
            const id = await manyRows(count)
            const rows: Row[] = []
            let range = '0;0'
            for (const { size, pauseMs } of pauses) {
                await platform.clock({ advanceSeconds: pauseMs / 1000 })
                const { body } = await client.page(id, range, size)
                expect(body.Responses.length).toBeLessThanOrEqual(size)
                rows.push(...body.Responses)
                range = body.Range ?? range
            }
            await platform.clock({ advanceSeconds: 30 })
            rows.push(...(await readOn(id, range, 40)).rows)
            expectWhole(rows, count)
        }),
        { numRuns: 25 }
    )
})
