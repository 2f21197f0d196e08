import { createHash } from 'node:crypto'
import type { Upserter } from './upsert.ts'

/** A sys_id that is the same each time for the same name. */
export function idOf(...names: string[]): string {
    return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 32)
}

/**
 * Writes a row of sys_user_has_role for every role that a user has through another role or a group, as the platform
 * does when a role is granted: scripts look for approvers there.
 */
export function inheritRoles(upserter: Upserter): void {
    const contains = upserter.rows('sys_user_role_contains')
    const members = upserter.rows('sys_user_grmember')
    const groupRoles = upserter.rows('sys_group_has_role')
    const given = upserter.rows('sys_user_has_role')
    const have = new Set(given.map((row) => `${row.user} ${row.role}`))
    const waiting = given.map((row) => ({ user: row.user ?? '', role: row.role ?? '', through: '', group: '' }))
    for (const member of members) {
        for (const row of groupRoles.filter((at) => at.group === member.group)) {
            const user = member.user ?? ''
            const role = row.role ?? ''
            const group = member.group ?? ''
            add({ user, role, through: '', group })
        }
    }
    for (let at = waiting.pop(); at; at = waiting.pop()) {
        const { user, role, group } = at
        for (const row of contains.filter((one) => one.role === role))
            add({ user, role: row.contains ?? '', through: role, group })
    }

    function add(grant: { user: string; role: string; through: string; group: string }): void {
        if (have.has(`${grant.user} ${grant.role}`)) return
        have.add(`${grant.user} ${grant.role}`)
        waiting.push(grant)
        upserter.put('sys_user_has_role', {
            sys_id: idOf('has_role', grant.user, grant.role),
            user: grant.user,
            role: grant.role,
            inherited: 'true',
            included_in_role: grant.through || null,
            granted_by: grant.group || null,
            state: 'active',
        })
    }
}
