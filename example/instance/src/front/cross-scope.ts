import type { Store } from '../store/store.ts'

export interface CrossScopeItem {
    sourceScope: string
    targetScope: string
    targetType: string
    targetName: string
    operation: string
    /** allowed, requested or denied. */
    status: string
    /** A record of an application says so. */
    declared: boolean
    /** A script of this instance needed it. */
    used: boolean
}

/** Privileges that were declared, and those that scripts have needed so far; scopes by name. */
export function crossScopeReport(store: Store): { items: CrossScopeItem[] } {
    const names = new Map(
        store
            .all('select "sys_id" as id, scope from sys_scope union all select "sys_id", scope from sys_app')
            .map((r) => [String(r.id), String(r.scope)])
    )
    const used = new Set(store.all('select key from "dev:privilege_use"').map((row) => String(row.key)))
    const declared = new Set(
        store
            .all('select sys_id from "dev:installed" where tbl=?', ['sys_scope_privilege'])
            .map((row) => String(row.sys_id))
    )
    const items = store
        .all(
            'select "sys_id" as id, source_scope, target_scope, target_type, target_name, operation, status from sys_scope_privilege order by source_scope, target_type, target_name, operation'
        )
        .map((row) => {
            const parts = [row.source_scope, row.target_scope, row.target_type, row.target_name, row.operation].map(
                (part) => String(part ?? '')
            )
            const [source = '', target = '', targetType = '', targetName = '', operation = ''] = parts
            return {
                sourceScope: names.get(source) ?? source,
                targetScope: names.get(target) ?? target,
                targetType,
                targetName,
                operation,
                status: String(row.status ?? ''),
                declared: declared.has(String(row.id)),
                used: used.has(parts.join('|')),
            }
        })
    return { items }
}
