import { idOf } from '../install/roles.ts'
import type { SqlRow } from '../store/store.ts'
import type { Transaction } from '../transaction.ts'
import { insertRow, type Values } from './values.ts'

/** Tables of which a write changes what roles somebody has. */
export function concernsRoles(table: string): boolean {
    return ['sys_user_has_role', 'sys_user_grmember', 'sys_group_has_role'].includes(table)
}

/** Gives whom a write concerns the inherited roles that follow from the roles and groups they have now. */
export function followRoles(tx: Transaction, rows: readonly (Values | null)[]): void {
    const users = new Set<string>()
    for (const row of rows) {
        if (row?.user) users.add(row.user)
        if (row?.group && !row.user)
            for (const member of tx.store.all('select "user" as id from sys_user_grmember where "group"=?', [
                row.group,
            ]))
                users.add(String(member.id))
    }
    for (const user of users) settle(tx, user)
}

interface Inherited {
    role: string
    through: string | null
    group: string | null
}

function settle(tx: Transaction, user: string): void {
    const rows = tx.store.all('select "sys_id" as id, role, inherited from sys_user_has_role where "user"=?', [user])
    const own = rows.filter((row) => Number(row.inherited) !== 1).map((row) => String(row.role))
    const wanted = inheritedOf(tx, user, own)
    for (const row of rows) {
        if (Number(row.inherited) === 1 && !wanted.delete(String(row.role)))
            tx.store.run('delete from sys_user_has_role where "sys_id"=?', [String(row.id)])
    }
    for (const { role, through, group } of wanted.values()) {
        const id = idOf('has_role', user, role, tx.now())
        insertRow(tx.store, tx.catalog, 'sys_user_has_role', {
            ...tx.stamps('sys_user_has_role', id),
            user,
            role,
            inherited: '1',
            included_in_role: through,
            granted_by: group,
            state: 'active',
        })
    }
}

/** Roles through groups and, at any depth, through other roles; without those that the user has by themselves. */
function inheritedOf(tx: Transaction, user: string, own: readonly string[]): Map<string, Inherited> {
    const contains = tx.store.all('select role, contains from sys_user_role_contains')
    const granted: SqlRow[] = tx.store.all(
        'select g.role as role, g."group" as grp from sys_group_has_role g join sys_user_grmember m on m."group"=g."group" where m."user"=?',
        [user]
    )
    const found = new Map<string, Inherited>()
    const waiting: Inherited[] = [
        ...own.map((role) => ({ role, through: null, group: null })),
        ...granted.map(({ role, grp }) => ({ role: String(role), through: null, group: String(grp) })),
    ]
    const seen = new Set<string>()
    for (let at = waiting.shift(); at; at = waiting.shift()) {
        if (seen.has(at.role)) continue
        seen.add(at.role)
        if (!own.includes(at.role)) found.set(at.role, at)
        const { role, group } = at
        for (const row of contains)
            if (String(row.role) === role) waiting.push({ role: String(row.contains), through: role, group })
    }
    return found
}
