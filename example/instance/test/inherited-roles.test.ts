import type { Instance } from '../../../test/support/instance.ts'
import { startSample } from './sample/start.ts'

// Source: "Assign a role to a user": contained roles are given with it, as inherited; a group gives its roles to its members.

let instance: Instance
beforeAll(async () => {
    instance = await startSample('node')
}, 60_000)
afterAll(() => instance.stop())

const idOf = async (table: string, query: string) => String((await instance.table(table, query))[0]?.['sys_id'])

async function insert(table: string, values: Record<string, string>): Promise<string> {
    const { status, body } = await instance.as('admin').post(`/api/now/table/${table}`, values)
    expect(status).toBe(201)
    return (body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
}

const remove = (table: string, id: string) => instance.as('admin').delete(`/api/now/table/${table}/${id}`)

const answers = (row: Record<string, string>, name: string) => row[name] ?? ''

/** Roles of a user: name, whether inherited, and through which role or group. */
async function rolesOf(user: string): Promise<string[]> {
    const names = new Map((await instance.table('sys_user_role')).map((row) => [row['sys_id'], answers(row, 'name')]))
    const groups = new Map((await instance.table('sys_user_group')).map((row) => [row['sys_id'], answers(row, 'name')]))
    const rows = await instance.table('sys_user_has_role', `user=${user}`)
    return rows
        .map((row) => {
            const reference = (name: string) => Object(row[name])['value'] ?? row[name] ?? ''
            const through = names.get(reference('included_in_role')) ?? groups.get(reference('granted_by')) ?? ''
            return `${names.get(reference('role'))} ${row['inherited']} ${through}`.trim()
        })
        .sort()
}

test('a role brings those that it contains, at any depth, and takes them away with it', async () => {
    const outer = await insert('sys_user_role', { name: 'x_dev_sample.outer' })
    const middle = await insert('sys_user_role', { name: 'x_dev_sample.middle' })
    const inner = await insert('sys_user_role', { name: 'x_dev_sample.inner' })
    await insert('sys_user_role_contains', { role: outer, contains: middle })
    await insert('sys_user_role_contains', { role: middle, contains: inner })
    const user = await insert('sys_user', { user_name: 'newcomer', name: 'New Comer' })

    const given = await insert('sys_user_has_role', { user, role: outer })
    expect(await rolesOf(user)).toEqual([
        'x_dev_sample.inner true x_dev_sample.middle',
        'x_dev_sample.middle true x_dev_sample.outer',
        'x_dev_sample.outer false',
    ])
    // What was given by itself stays when the other goes.
    const own = await insert('sys_user_has_role', { user, role: inner })
    await remove('sys_user_has_role', given)
    expect(await rolesOf(user)).toEqual(['x_dev_sample.inner false'])
    await remove('sys_user_has_role', own)
    expect(await rolesOf(user)).toEqual([])

    const group = await insert('sys_user_group', { name: 'Newcomers' })
    await insert('sys_group_has_role', { group, role: middle })
    const member = await insert('sys_user_grmember', { user, group })
    expect(await rolesOf(user)).toEqual([
        'x_dev_sample.inner true x_dev_sample.middle',
        'x_dev_sample.middle true Newcomers',
    ])
    const more = await insert('sys_group_has_role', { group, role: outer })
    expect(await rolesOf(user)).toContain('x_dev_sample.outer true Newcomers')
    await remove('sys_group_has_role', more)
    await remove('sys_user_grmember', member)
    expect(await rolesOf(user)).toEqual([])
})

test('a password that is typed into a form is kept encrypted or hashed, never as it was typed', async () => {
    const user = await idOf('sys_user', 'user_name=newcomer')
    const saved = await instance
        .as('admin')
        .post('/__ui/save/sys_user', { id: user, changes: { user_password: 'Secret!1' } })
    expect(saved.status).toBe(200)
    expect((await instance.as('newcomer').get('/__ui/session')).status).toBe(401)
    const asked = await instance.script(
        'global',
        `var u = new GlideRecord('sys_user'); u.get('${user}'); answer = u.getValue('user_password')`
    )
    expect(asked.answer).not.toContain('Secret')
})
