import { GlideRecord, gs } from '@servicenow/glide'
import { nowMs, toFieldTime } from '../clock.ts'
import { fieldOf } from '../glide.ts'
import type { ApprovalRow } from '../runs/stored.ts'

const APPROVER = 'x_1e_connect.Tachyon_Approver'
/** `admin` has every role of the platform, without a row for it. */
const REQUESTERS = ['x_1e_connect.Tachyon_User', 'admin']

/** The users among these who have one of the roles; all who have one when `users` is null. */
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

/** Somebody who may decide. */
export interface Approver {
    id: string
    name: string
}

/** Who may decide now: every active user of the domain with the role, but never the requester. */
export function approversFor(domain: string, requester: string): Approver[] {
    const candidates = holders([APPROVER], null).filter((id) => id !== requester)
    if (candidates.length === 0) return []
    const user = new GlideRecord('sys_user')
    user.addQuery('sys_id', 'IN', candidates.join(','))
    user.addQuery('active', true)
    user.orderBy('sys_id')
    user.query()
    const found: Approver[] = []
    while (user.next()) {
        // The field may be missing without domain separation.
        if ((user.getValue('sys_domain') || 'global') !== domain) continue
        found.push({ id: user.getUniqueValue(), name: user.getValue('name') || '' })
    }
    return found
}

/** True when this person is one of them. */
export function isAmong(approvers: Approver[], person: string): boolean {
    return approvers.some((approver) => approver.id === person)
}

/** The rows that ask these people. We choose their sys_ids. */
export function requestsTo(approvers: Approver[]): ApprovalRow[] {
    return approvers.map((approver) => ({ row: gs.generateGUID(), approver: approver.id, name: approver.name }))
}

/** True while a run of this user may still be sent: the account is active and may run instructions. */
export function mayRequest(user: string): boolean {
    return fieldOf('sys_user', user, 'active') === '1' && holders(REQUESTERS, [user]).length > 0
}

/** True when the platform lets `person` decide approvals for `of` now. */
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
