import type { Instance } from '../../../test/support/instance.ts'
import type { UiFieldEffect, UiRecord } from '../../ui-api.ts'
import { startSample } from './sample/start.ts'

// Sources: "UI policies", "Create a UI policy", "Related lists".

let instance: Instance
let thing: string
beforeAll(async () => {
    instance = await startSample('node')
    thing = await insert('x_dev_sample_thing', { name: 'One', kind: 'a', flag: true })
}, 60_000)
afterAll(() => instance.stop())
afterEach(async () => {
    for (const row of await instance.table('sys_ui_policy', 'table=x_dev_sample_thing^ORtable=x_dev_sample_child'))
        await instance.as('admin').delete(`/api/now/table/sys_ui_policy/${row['sys_id']}`)
})

async function insert(table: string, body: object): Promise<string> {
    const answer = await instance.as('admin').post(`/api/now/table/${table}`, body)
    expect(answer.status).toBe(201)
    return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
}

async function policy(more: object, actions: object[]): Promise<void> {
    const common = { table: 'x_dev_sample_thing', short_description: 'A policy', active: true, on_load: true }
    const id = await insert('sys_ui_policy', { ...common, reverse_if_false: true, global: true, order: 100, ...more })
    for (const action of actions) await insert('sys_ui_policy_action', { ui_policy: id, ...action })
}

const effects = async (changes: object = {}, table = 'x_dev_sample_thing', id = thing, view = '') =>
    (await instance.as('admin').post(`/__ui/effects/${table}`, { id, view, changes })).body as Record<
        string,
        UiFieldEffect
    > // the door's own answer
const onLoad = async () =>
    ((await instance.as('admin').get(`/__ui/record/x_dev_sample_thing/${thing}?view=`)).body as UiRecord).effects

test('a policy acts while its condition holds, on what was typed too, and reverses when it does not', async () => {
    await policy({ conditions: 'kind=b^flag=false' }, [{ field: 'note', visible: 'true', mandatory: 'true' }])
    expect(await onLoad()).toEqual({ note: { visible: false, mandatory: false, readOnly: null } })
    expect(await effects({ kind: 'b' })).toEqual({ note: { visible: false, mandatory: false, readOnly: null } })
    expect(await effects({ kind: 'b', flag: 'false' })).toEqual({
        note: { visible: true, mandatory: true, readOnly: null },
    })
})

test('without reverse nothing happens while it does not hold; what is ignored stays as it is', async () => {
    await policy({ conditions: 'kind=b', reverse_if_false: false }, [{ field: 'note', disabled: 'true' }])
    expect(await effects()).toEqual({})
    expect(await effects({ kind: 'b' })).toEqual({ note: { visible: null, mandatory: null, readOnly: true } })
})

test('policies act in their order, the last one counts', async () => {
    await policy({ order: 200 }, [{ field: 'note', visible: 'false' }])
    await policy({ order: 100 }, [{ field: 'note', visible: 'true', mandatory: 'true' }])
    expect(await effects()).toEqual({ note: { visible: false, mandatory: true, readOnly: null } })
})

test('only active ones, of this view, and on load those that are for it', async () => {
    await policy({ active: false }, [{ field: 'note', visible: 'false' }])
    await policy({ global: false, view: 'narrow' }, [{ field: 'amount', visible: 'false' }])
    await policy({ on_load: false }, [{ field: 'owner', visible: 'false' }])
    expect(Object.keys(await onLoad())).toEqual([])
    expect(Object.keys(await effects())).toEqual(['owner'])
    expect(Object.keys(await effects({}, 'x_dev_sample_thing', thing, 'narrow')).sort()).toEqual(['amount', 'owner'])
})

test('a table that extends another has its policies where they are inherited', async () => {
    const child = await insert('x_dev_sample_child', { name: 'Child', kind: 'a' })
    await policy({ inherit: true }, [{ field: 'note', visible: 'false' }])
    await policy({}, [{ field: 'amount', visible: 'false' }])
    expect(Object.keys(await effects({}, 'x_dev_sample_child', child))).toEqual(['note'])
})

test('a script is not run, and that is logged', async () => {
    const before = (await instance.log()).at(-1)?.sequence ?? ''
    await policy({ run_scripts: true, short_description: 'With a script' }, [{ field: 'note', visible: 'false' }])
    expect(Object.keys(await effects())).toEqual(['note'])
    expect((await instance.log(before)).map(({ message }) => message)).toContain(
        "The scripts of the UI policy 'With a script' are not run here"
    )
})

test('a record that the user may not read tells nothing', async () => {
    await policy({ conditions: 'name=One' }, [{ field: 'note', visible: 'false' }])
    const answer = await instance.anonymous().post('/__ui/effects/x_dev_sample_thing', { id: thing, changes: {} })
    expect(answer.status).toBe(401)
    expect(await effects({}, 'x_dev_sample_thing', 'f'.repeat(32))).toEqual({})
})

test('a defined related list is narrowed by the script of its relationship; one that fails is logged and left out', async () => {
    const script = `(function refineQuery(current, parent) {
        current.addQuery('kind', parent.getValue('kind'));
        current.addQuery('sys_id', '!=', parent.getUniqueValue());
    })(current, parent);`
    const relationship = (more: object) =>
        insert('sys_relationship', {
            name: 'Of the same kind',
            basic_apply_to: 'x_dev_sample_thing',
            basic_query_from: 'x_dev_sample_child',
            query_with: script,
            ...more,
        })
    const list = await insert('sys_ui_related_list', { name: 'x_dev_sample_thing', view: 'Of relationships' })
    const keys: string[] = []
    const made = [
        {},
        { name: 'Bare', query_with: "current.addQuery('amount', 3) // no more" },
        { name: 'Broken', query_with: 'nothing.at.all()' },
        { name: 'For others', basic_apply_to: 'incident' },
    ]
    for (const more of made) keys.push(`REL:${await relationship(more)}`)
    for (const [position, related_list] of keys.entries())
        await insert('sys_ui_related_list_entry', { list_id: list, related_list, position })
    const before = (await instance.log()).at(-1)?.sequence ?? ''
    const answer = await instance.as('admin').get(`/__ui/record/x_dev_sample_thing/${thing}?view=Of+relationships`)
    const common = { table: 'x_dev_sample_child', order: '' }
    expect((answer.body as UiRecord).related).toEqual([
        { ...common, key: keys[0], title: 'Of the same kind', query: `kind=a^sys_id!=${thing}`, preset: '' },
        { ...common, key: keys[1], title: 'Bare', query: 'amount=3', preset: '' },
    ])
    expect((await instance.log(before)).map(({ message }) => message)).toEqual([
        expect.stringContaining("The relationship 'Broken' failed"),
    ])
})

test('related lists of a form: those that name a field of a table that the user may read', async () => {
    const [view] = await instance.table('sys_ui_view', 'name=Default view')
    const list = await insert('sys_ui_related_list', { name: 'x_dev_sample_thing', view: view?.['sys_id'] })
    const entry = (related_list: string, position: number, more: object = {}) =>
        insert('sys_ui_related_list_entry', { list_id: list, related_list, position, ...more })
    await entry('x_dev_sample_thing.peer', 1, { filter: 'kind=a', order_by: 'amount' })
    await entry('x_dev_sample_child.peer', 0)
    await entry('x_dev_sample_thing.invented', 2)
    await entry('no_such_table.peer', 3)
    const answer = await instance.as('admin').get(`/__ui/record/x_dev_sample_thing/${thing}?view=`)
    expect((answer.body as UiRecord).related).toEqual([
        {
            key: 'x_dev_sample_child.peer',
            title: 'Childs',
            table: 'x_dev_sample_child',
            query: `peer=${thing}`,
            preset: `peer=${thing}`,
            order: '',
        },
        {
            key: 'x_dev_sample_thing.peer',
            title: 'Things',
            table: 'x_dev_sample_thing',
            query: `peer=${thing}^kind=a`,
            preset: `peer=${thing}`,
            order: 'ORDERBYamount',
        },
    ])
    const fresh = await instance.as('admin').get('/__ui/record/x_dev_sample_thing/-1?view=')
    expect((fresh.body as UiRecord).related).toEqual([])
})
