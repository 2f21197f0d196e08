import type { Instance } from '../../../test/support/instance.ts'
import type { UiRecord } from '../../ui-api.ts'
import { ENGINES, startSample } from './sample/start.ts'

// Sources: "Business rules: display"; "GlideSystem - Scoped: getCurrentApplicationId, the application picker's".

describe.each(ENGINES)('on %s', (engine) => {
    let instance: Instance
    let incident: string
    beforeAll(async () => {
        instance = await startSample(engine)
        incident = await insert('incident', { short_description: 'A form with a notice' })
    }, 60_000)
    afterAll(() => instance.stop())

    async function insert(table: string, body: object): Promise<string> {
        const answer = await instance.as('admin').post(`/api/now/table/${table}`, body)
        expect(answer.status).toBe(201)
        return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
    }

    const rule = (more: object) =>
        insert('sys_script', {
            collection: 'incident',
            when: 'before_display',
            active: true,
            action_query: true,
            ...more,
        })

    async function notices(view: string): Promise<string[]> {
        const answer = await instance.as('admin').get(`/__ui/record/incident/${incident}${view}`)
        return (answer.body as UiRecord).notices.map(({ kind, text }) => `${kind} ${text}`) // the door's own answer
    }

    test('display rules say on a classic form what they have to say, in order, and change nothing', async () => {
        await rule({
            name: 'second',
            order: 200,
            script: "g_scratchpad.x = 1; gs.addErrorMessage('b'); current.short_description = 'changed';",
        })
        await rule({ name: 'first', order: 100, script: "gs.addInfoMessage('a ' + current.short_description);" })
        await rule({
            name: 'not meant',
            order: 300,
            condition: "current.state == '7'",
            script: "gs.addInfoMessage('c')",
        })
        await rule({ name: 'broken', order: 400, script: 'nothing.here()' })
        expect(await notices('?view=')).toEqual(['info a A form with a notice', 'error b'])
        expect(await notices('')).toEqual([])
        const [stored] = await instance.table('incident', `sys_id=${incident}`)
        expect(stored?.['short_description']).toBe('A form with a notice')
        expect((await instance.log()).map(({ message }) => message)).toContainEqual(
            expect.stringContaining("Business rule 'broken' failed")
        )
    })

    test('the current application is the one of the picker, whatever scope the script has', async () => {
        const current = async () =>
            (await instance.script('x_dev_sample', 'answer = gs.getCurrentApplicationId()', 'admin')).answer
        const [app] = await instance.table('sys_scope', 'scope=x_dev_sample')
        await instance.as('admin').post('/__ui/application/global', {})
        expect(await current()).toBe('global')
        await instance.as('admin').post(`/__ui/application/${app?.['sys_id']}`, {})
        expect(await current()).toBe(app?.['sys_id'])
    })
})
