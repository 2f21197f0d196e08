import { GlideRecord } from '@servicenow/glide'

const APPROVER = 'x_1e_connect.Tachyon_Approver'

/** Which of these users hold the role of an approver; all holders when no user is named. */
function holders(users: string[] | null): string[] {
    const held = new GlideRecord('sys_user_has_role')
    held.addQuery('role.name', APPROVER)
    held.addQuery('state', 'active')
    if (users) held.addQuery('user', 'IN', users.join(','))
    held.query()
    const found: { [id: string]: true } = {}
    while (held.next()) found[held.getValue('user') || ''] = true
    return Object.keys(found).filter((id) => id !== '')
}

/** True while this user may approve at all. */
export function isApprover(user: string): boolean {
    return holders([user]).length > 0
}

/** Who is asked: every active user of the domain with the role, but never the requester. */
export function approversFor(domain: string, requester: string): string[] {
    const candidates = holders(null).filter((id) => id !== requester)
    if (candidates.length === 0) return []
    const user = new GlideRecord('sys_user')
    user.addQuery('sys_id', 'IN', candidates.join(','))
    user.addQuery('active', true)
    user.orderBy('sys_id')
    user.query()
    const found: string[] = []
    while (user.next()) {
        // Without domain separation the field may be missing; then everybody is in the one domain.
        if ((user.getValue('sys_domain') || 'global') === domain) found.push(user.getUniqueValue())
    }
    return found
}
