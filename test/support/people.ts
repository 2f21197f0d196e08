import type { Instance, InstanceClient } from './instance.ts'
import { resultOf } from './stand.ts'

/** A person with these roles and no other; the password is the name. `more` are fields of the record. */
export async function addPerson(
    instance: Instance,
    name: string,
    roles: readonly string[],
    more: Record<string, string> = {}
): Promise<InstanceClient> {
    const admin = instance.as('admin')
    const person = { user_name: name, name, active: 'true', ...more }
    const { sys_id: user } = resultOf<{ sys_id: string }>(await admin.post('/api/now/table/sys_user', person))
    // The form alone takes a password in clear.
    const saved = await admin.post('/__ui/save/sys_user', { id: user, changes: { user_password: name } })
    if (saved.status !== 200) throw new Error(`${saved.status}: ${JSON.stringify(saved.body)}`)
    for (const wanted of roles) {
        const [role] = await instance.table('sys_user_role', `name=${wanted}`)
        resultOf(await admin.post('/api/now/table/sys_user_has_role', { user, role: role?.['sys_id'] }))
    }
    return instance.as(name)
}
