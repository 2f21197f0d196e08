import { GlideRecord } from '@servicenow/glide'
import { nowMs, toFieldTime } from '../clock.ts'
import { fieldOf } from '../glide.ts'

const APPROVER = 'x_1e_connect.Tachyon_Approver'
/** The platform's administrators hold every role without a row that says so. */
const REQUESTERS = ['x_1e_connect.Tachyon_User', 'admin']

/** Which of these users hold one of the roles; all holders when no user is named. */
function holders(roles: string[], users: string[] | null): string[] {
    const held = new GlideRecord('sys_user_has_role')
    held.addQuery('role.name', 'IN', roles.join(','))
    held.addQuery('state', 'active')
    if (users) held.addQuery('user', 'IN', users.join(','))
    held.query()
    const found: { [id: string]: true } = {}
    while (held.next()) found[held.getValue('user') || ''] = true
    return Object.keys(found).filter((id) => id !== '')
}

/** Who may decide now: every active user of the domain with the role, but never the requester. */
export function approversFor(domain: string, requester: string): string[] {
    const candidates = holders([APPROVER], null).filter((id) => id !== requester)
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

/** True while a run of this user may still be sent: the account is active and may run instructions. */
export function mayRequest(user: string): boolean {
    return fieldOf('sys_user', user, 'active') === '1' && holders(REQUESTERS, [user]).length > 0
}

/** True when the platform lets one person answer approvals for the other at this time. */
export function isDelegate(person: string, of: string): boolean {
    const delegate = new GlideRecord('sys_user_delegate')
    const now = toFieldTime(nowMs())
    delegate.addQuery('user', of)
    delegate.addQuery('delegate', person)
    delegate.addQuery('approvals', true)
    delegate.addQuery('starts', '<=', now)
    delegate.addQuery('ends', '>=', now)
    delegate.setLimit(1)
    delegate.query()
    return delegate.hasNext()
}
