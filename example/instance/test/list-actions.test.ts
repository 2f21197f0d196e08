import type { Instance } from '../../../test/support/instance.ts'
import type { UiList, UiListActionResult } from '../../ui-api.ts'
import { ENGINES, startSample } from './sample/start.ts'

// Sources: "Defining UI actions", "Create a UI action": list banner button, list bottom button, list choice, list link.

const THING = 'x_dev_sample_thing'

describe.each(ENGINES)('on %s', (engine) => {
    let instance: Instance
    let things: string[]
    beforeAll(async () => {
        instance = await startSample(engine)
        things = [
            await insert(THING, { name: 'One', kind: 'a' }),
            await insert(THING, { name: 'Three', kind: 'b' }),
            await insert(THING, { name: 'Two', kind: 'a' }),
        ]
    }, 60_000)
    afterAll(() => instance.stop())
    afterEach(async () => {
        for (const row of await instance.table('sys_ui_action', `table=${THING}`))
            await instance.as('admin').delete(`/api/now/table/sys_ui_action/${row['sys_id']}`)
        for (const id of things) await instance.as('admin').patch(`/api/now/table/${THING}/${id}`, { note: '' })
    })

    async function insert(table: string, body: object): Promise<string> {
        const answer = await instance.as('admin').post(`/api/now/table/${table}`, body)
        expect(answer.status).toBe(201)
        return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
    }

    const action = (more: object) => insert('sys_ui_action', { table: THING, active: true, ...more })

    async function offered(user = 'worker', query = ''): Promise<string[]> {
        const answer = await instance.as(user).get(`/__ui/list/${THING}?query=${query}`)
        return (answer.body as UiList).actions.map(({ name, place }) => `${place} ${name}`) // the door's own answer
    }

    async function press(id: string, rows: string[], user = 'worker', first = '') {
        const answer = await instance.as(user).post(`/__ui/list-action/${id}`, { table: THING, rows, first })
        return { status: answer.status, result: answer.body as UiListActionResult } // the door's own answer
    }

    const notes = async () =>
        (await instance.table(THING, 'ORDERBYname')).map((row) => `${row['name']} ${row['note']}`.trim())

    test('a list offers what stands in it, by place, role and order; also twice', async () => {
        await action({ name: 'Below', order: 30, list_button: true })
        await action({ name: 'Above and chosen', order: 10, list_banner_button: true, list_choice: true })
        await action({ name: 'Among links', order: 20, list_link: true })
        await action({ name: 'Of the form', form_button: true, show_update: true })
        await action({ name: 'For administrators', order: 40, list_choice: true, roles: 'admin' })
        await action({ name: 'Inactive', active: false, list_choice: true })
        const shared = ['banner Above and chosen', 'choice Above and chosen', 'link Among links', 'button Below']
        expect(await offered()).toEqual(shared)
        expect(await offered('admin')).toEqual([...shared, 'choice For administrators'])
        expect(await offered('outsider')).toEqual([])
    })

    test('a client action is run by the page with its Onclick, and never by the server', async () => {
        const script = 'function go() { window.went = g_list.getChecked() }'
        const id = await action({ name: 'Go', list_button: true, client: true, onclick: 'go()', script })
        const answer = await instance.as('worker').get(`/__ui/list/${THING}`)
        const [found] = (answer.body as UiList).actions // the door's own answer
        expect(found).toMatchObject({ name: 'Go', place: 'button', clientScript: `${script}\ngo()` })
        expect((await press(id, things)).status).toBe(403)
    })

    test('the banner asks the condition of the first row alone; choices and bottom buttons stand without it', async () => {
        const condition = "current.getValue('kind') == 'a'"
        await action({ name: 'Banner', order: 10, list_banner_button: true, condition })
        await action({ name: 'Choice', order: 20, list_choice: true, condition })
        await action({ name: 'Button', order: 30, list_button: true, condition })
        expect(await offered('worker', 'ORDERBYname')).toEqual(['banner Banner', 'choice Choice', 'button Button'])
        expect(await offered('worker', 'kind=b')).toEqual(['choice Choice', 'button Button'])
        expect(await offered('worker', 'name=none')).toEqual(['choice Choice', 'button Button'])
    })

    test('it acts on each chosen row whose condition holds at that moment, and says how many were left out', async () => {
        const id = await action({
            name: 'Mark',
            list_choice: true,
            condition: "current.getValue('kind') == 'a' && gs.nil(current.getValue('note'))",
            script: `current.setValue('note', 'marked'); current.update(); gs.addInfoMessage('Marked.');
                     var other = new GlideRecord('${THING}'); other.get('name', 'Two'); other.setValue('note', 'first'); other.update();`,
        })
        expect((await press(id, things)).result).toEqual({
            redirect: null,
            messages: [{ kind: 'info', text: 'Marked.' }],
            done: 1,
            skipped: 2,
        })
        expect(await notes()).toEqual(['One marked', 'Three', 'Two first'])
    })

    test('one row that fails does not stop the next', async () => {
        const id = await action({
            name: 'Fail once',
            list_button: true,
            script: "if (current.getValue('name') == 'One') throw new Error('no reason'); current.setValue('note', 'done'); current.update();",
        })
        const { result } = await press(id, things)
        expect(result.messages).toEqual([{ kind: 'error', text: 'Fail once failed. The log says why.' }])
        expect(await notes()).toEqual(['One', 'Three done', 'Two done'])
    })

    test('without rows a button of the banner acts once and writes nothing; the others ask for rows', async () => {
        const script = `gs.addInfoMessage(current.getTableName() + ' ' + gs.nil(current.getUniqueValue())); current.update();
                        action.setRedirectURL('/${THING}_list.do');`
        const banner = await action({ name: 'Banner', list_banner_button: true, script })
        expect((await press(banner, [])).result).toEqual({
            redirect: `/${THING}_list.do`,
            messages: [{ kind: 'info', text: `${THING} true` }],
            done: 0,
            skipped: 0,
        })
        expect(await notes()).toHaveLength(3)
        const choice = await action({ name: 'Choice', list_choice: true, script })
        expect(await press(choice, [])).toMatchObject({
            status: 400,
            result: { error: { message: 'No records selected' } },
        })
    })

    test('what is not offered cannot be pressed, and a row that may not be read is left out', async () => {
        const script = "current.setValue('note', 'forced'); current.update();"
        const mine = await action({ name: 'Mine', list_choice: true, roles: 'admin', script })
        expect((await press(mine, things)).status).toBe(403)
        const unfit = await action({
            name: 'Unfit',
            list_banner_button: true,
            condition: "current.getValue('kind') == 'b'",
            script,
        })
        expect((await press(unfit, things, 'worker', things[0])).status).toBe(403)
        expect((await press(mine, ['f'.repeat(32)], 'admin')).result).toMatchObject({ done: 0, skipped: 1 })
        const open = await action({ name: 'Open', list_choice: true, script })
        expect((await press(open, things, 'outsider')).status).toBe(403)
        expect(await notes()).toEqual(['One', 'Three', 'Two'])
    })
})
