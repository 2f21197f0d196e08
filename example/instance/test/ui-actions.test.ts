import type { Instance } from '../../../test/support/instance.ts'
import type { UiActionResult, UiRecord } from '../../ui-api.ts'
import { ENGINES, startSample } from './sample/start.ts'

// Sources: "UI actions", "UI action scripts: current and action", "addInfoMessage, addErrorMessage" of GlideSystem.

describe.each(ENGINES)('on %s', (engine) => {
    let instance: Instance
    let incident: string
    beforeAll(async () => {
        instance = await startSample(engine)
        const [user] = await instance.table('sys_user', 'user_name=worker')
        const [role] = await instance.table('sys_user_role', 'name=itil')
        await insert('sys_user_has_role', { user: user?.['sys_id'], role: role?.['sys_id'], state: 'active' })
        incident = await insert('incident', { short_description: 'A form with buttons' })
    }, 60_000)
    afterAll(() => instance.stop())

    async function insert(table: string, body: object): Promise<string> {
        const answer = await instance.as('admin').post(`/api/now/table/${table}`, body)
        expect(answer.status).toBe(201)
        return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
    }

    const action = (more: object) =>
        insert('sys_ui_action', { table: 'incident', active: true, show_update: true, form_button: true, ...more })

    async function offered(user: string): Promise<string[]> {
        const answer = await instance.as(user).get(`/__ui/record/incident/${incident}?view=`)
        return (answer.body as UiRecord).actions.map(({ name, kind }) => `${kind} ${name}`) // the door's own answer
    }

    async function press(user: string, id: string, changes: object = {}) {
        const answer = await instance.as(user).post(`/__ui/action/${id}`, { table: 'incident', id: incident, changes })
        return { status: answer.status, result: answer.body as UiActionResult } // the door's own answer
    }

    const stored = async () => (await instance.table('incident', `sys_id=${incident}`))[0] ?? {}

    test('a form offers what is active, for its table or all, by role and condition, in order', async () => {
        await action({ name: 'Second', order: 20 })
        await action({ name: 'First', order: 10, table: 'global' })
        await action({ name: 'Of the parent', order: 30, table: 'task', form_button: false, form_link: true })
        await action({ name: 'Inactive', active: false })
        await action({ name: 'On new records only', show_update: false })
        await action({ name: 'In the browser', client: true })
        await action({ name: 'Of another table', table: 'interaction' })
        await action({ name: 'For administrators', order: 40, roles: 'admin' })
        await action({ name: 'Never', condition: "current.getValue('short_description') == 'something else'" })
        await action({ name: 'Broken', condition: 'nonsense(' })
        const inOrder = ['button First', 'button Second', 'link Of the parent', 'button In the browser']
        expect(await offered('worker')).toEqual(inOrder)
        expect(await offered('admin')).toContain('button For administrators')
    })

    test('the script sees what was typed, writes what it wants, speaks and leads on', async () => {
        const id = await action({
            name: 'Speak',
            script: `gs.addInfoMessage('was ' + previousText()); gs.addErrorMessage('is ' + current.getValue('short_description'));
                     current.setValue('description', 'written'); current.update(); action.setRedirectURL(current);
                     function previousText() { var r = new GlideRecord('incident'); r.get(current.getUniqueValue()); return r.getValue('short_description') }`,
        })
        expect(await press('worker', id, { short_description: 'typed' })).toEqual({
            status: 200,
            result: {
                redirect: `/incident.do?sys_id=${incident}`,
                messages: [
                    { kind: 'info', text: 'was A form with buttons' },
                    { kind: 'error', text: 'is typed' },
                ],
            },
        })
        expect(await stored()).toMatchObject({ short_description: 'typed', description: 'written' })
    })

    test('without update nothing that was typed is kept', async () => {
        const id = await action({ name: 'Only look', script: "gs.addInfoMessage('seen')" })
        expect((await press('worker', id, { short_description: 'lost' })).result.messages).toHaveLength(1)
        expect((await stored())['short_description']).toBe('typed')
    })

    test('an action with the action name of Update stands in for it, and what its rules say keeps the form open', async () => {
        const own = { name: 'Store', action_name: 'sysverb_update' }
        const id = await action({ ...own, script: "current.setValue('description', 'by Store'); current.update()" })
        const worker = instance.as('worker')
        const save = (changes: object) => worker.post('/__ui/save/incident', { id: incident, changes })
        const form = await worker.get(`/__ui/record/incident/${incident}?view=`)
        expect((form.body as UiRecord).actions.find((one) => one.id === id)).toMatchObject({
            name: 'Store',
            kind: 'update',
        })
        expect((await save({ short_description: 'stored' })).body).toEqual({ id: incident, messages: [] })
        expect(await stored()).toMatchObject({ short_description: 'stored', description: 'by Store' })
        await instance
            .as('admin')
            .patch(`/api/now/table/sys_ui_action/${id}`, { script: "gs.addErrorMessage('Not now')" })
        expect((await save({ short_description: 'again' })).body).toEqual({
            id: null,
            messages: [{ kind: 'error', text: 'Not now' }],
        })
        await instance.as('admin').delete(`/api/now/table/sys_ui_action/${id}`)
        await save({ short_description: 'typed' })
        expect((await stored())['short_description']).toBe('typed')
    })

    test('a script that fails says so, and the log says why', async () => {
        const id = await action({ name: 'Fail', script: "throw new Error('no reason')" })
        const { result } = await press('worker', id)
        expect(result.messages).toEqual([{ kind: 'error', text: 'Fail failed. The log says why.' }])
        expect((await instance.log()).some(({ message }) => /UI action 'Fail' failed: no reason/.test(message))).toBe(
            true
        )
    })

    test('what is not offered cannot be pressed, and what may not be written is not', async () => {
        const forbidden = await action({ name: 'Forbidden', roles: 'admin', script: 'current.update()' })
        expect((await press('worker', forbidden, { short_description: 'forced' })).status).toBe(403)
        expect((await stored())['short_description']).toBe('typed')
        const update = await action({ name: 'Update', script: 'current.update()' })
        await press('worker', update, { short_description: 'mine', sys_created_by: 'somebody', no_such_field: 'x' })
        expect(await stored()).toMatchObject({ short_description: 'mine', sys_created_by: 'admin' })
    })
})
