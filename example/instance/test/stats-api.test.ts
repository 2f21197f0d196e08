import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

const STATS = '/api/now/stats/x_dev_sample_thing'
const THING = '/api/now/table/x_dev_sample_thing'
/** The envelope of every successful answer. */
const resultOf = (body: unknown) => (body as { result: unknown }).result

// "Aggregate API" of the platform's REST API reference (c_AggregateAPI.md); it stands on GlideAggregate.
describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    beforeAll(async () => {
        instance = await startSample(engine)
        const now = new Date().toISOString().slice(0, 10)
        for (const [name, amount, kind, day] of [
            ['one', 1, 'a', now],
            ['two', 2, 'a', '2026-01-31'],
            ['three', 4, 'b', '2026-02-01'],
        ])
            expect((await instance.as('worker').post(THING, { name, amount, kind, day, note: 'stats' })).status).toBe(
                201
            )
    }, 60_000)
    afterAll(() => instance.stop())

    const ask = async (parameters: string, user = 'worker') => {
        const { status, body } = await instance.as(user).get(`${STATS}?sysparm_query=note=stats&${parameters}`)
        return { status, result: resultOf(body) }
    }

    test('counts and aggregates of all rows are one object of texts, averages with four decimals', async () => {
        const all = 'sysparm_count=true&sysparm_sum_fields=amount&sysparm_avg_fields=amount&sysparm_max_fields=amount'
        expect(await ask(all)).toEqual({
            status: 200,
            result: {
                stats: { count: '3', sum: { amount: '7' }, avg: { amount: '2.3333' }, max: { amount: '4' } },
            },
        })
    })

    test('groups carry their fields, with display values when asked', async () => {
        expect((await ask('sysparm_count=true&sysparm_group_by=kind')).result).toEqual([
            { stats: { count: '2' }, groupby_fields: [{ value: 'a', field: 'kind' }] },
            { stats: { count: '1' }, groupby_fields: [{ value: 'b', field: 'kind' }] },
        ])
        expect((await ask('sysparm_count=true&sysparm_group_by=kind&sysparm_display_value=all')).result).toMatchObject([
            { groupby_fields: [{ display_value: 'Alpha', value: 'a', field: 'kind' }] },
            { groupby_fields: [{ display_value: 'Beta', value: 'b' }] },
        ])
    })

    test('groups are ordered and left out by their aggregates', async () => {
        const kinds = async (parameters: string) =>
            (
                (await ask(`sysparm_sum_fields=amount&sysparm_group_by=kind&${parameters}`)).result as {
                    groupby_fields: { value: string }[]
                }[]
            ).map((row) => row.groupby_fields[0]?.value)
        expect(await kinds('sysparm_order_by=SUM^amount^DESC')).toEqual(['b', 'a'])
        expect(await kinds('sysparm_order_by=COUNT')).toEqual(['b', 'a'])
        expect(await kinds('sysparm_having=count^kind^>^1')).toEqual(['a'])
    })

    test('fields are conditions too, and a date is compared by its day', async () => {
        const count = async (parameters: string) => (await ask(`sysparm_count=true&${parameters}`)).result
        expect(await count('kind=b')).toEqual({ stats: { count: '1' } })
        const on = async (query: string) =>
            resultOf(
                (await instance.as('worker').get(`${STATS}?sysparm_count=true&sysparm_query=note=stats^${query}`)).body
            )
        expect(await on('day>=2026-02-01 00:00:00')).toEqual({ stats: { count: '2' } })
        expect(await on('day<2026-02-01 00:00:00')).toEqual({ stats: { count: '1' } })
        expect(await on('day>=javascript:gs.daysAgoStart(0)')).toEqual({ stats: { count: '1' } })
        expect(await on('dayONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()')).toEqual({
            stats: { count: '1' },
        })
    })

    test('refuses unknown tables and fields by name, and whoever may not read', async () => {
        expect((await instance.as('worker').get('/api/now/stats/x_dev_nothing?sysparm_count=true')).status).toBe(400)
        expect((await ask('sysparm_count=true&sysparm_group_by=nothing')).status).toBe(400)
        expect((await ask('sysparm_sum_fields=nothing')).status).toBe(400)
        expect((await instance.anonymous().get(`${STATS}?sysparm_count=true`)).status).toBe(401)
        expect((await instance.as('worker').post(STATS, {})).status).toBe(405)
    })
})
