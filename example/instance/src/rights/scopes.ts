import { insertRow } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'

export type Reach = 'read' | 'create' | 'write' | 'delete' | 'execute'

/**
 * "Cross-scope access": may a script of `scope` do this to a table? Both gates must allow: the table's own flags and
 * the privilege records. A use that nobody declared is written down as requested.
 */
export function mayReachTable(tx: Transaction, scope: string, table: string, reach: Reach): boolean {
    const target = tx.catalog.table(table)
    if (target.scope === scope) return true
    const { access } = target
    const flags = {
        read: access.read,
        create: access.create,
        write: access.update,
        delete: access.delete,
        execute: false,
    }
    if (!access.isPublic || !flags[reach]) {
        refuse(
            tx,
            scope,
            `${reach} operation on table '${table}' from scope '${scope}' was denied. The table's application access settings do not allow it.`
        )
        return false
    }
    return mayUse(tx, scope, { scope: target.scope, type: 'sys_db_object', name: table, operation: reach })
}

export interface Target {
    scope: string
    type: 'sys_db_object' | 'sys_script_include' | 'scriptable'
    name: string
    operation: Reach
}

/** The second gate: `sys_scope_privilege`. Global scripts are not tracked. */
export function mayUse(tx: Transaction, scope: string, target: Target): boolean {
    if (scope === 'global' || scope === target.scope) return true
    const source = tx.metadata.scopeNamed(scope)
    if (!source) return true
    const targetScope = tx.metadata.scopeNamed(target.scope)
    const targetId = targetScope?.id ?? 'global'
    const status = tx.metadata.keep('privileges', () => {
        const rows = tx.metadata.rows('sys_scope_privilege')
        return new Map(
            rows.map((r) => [
                key(r.source_scope, r.target_scope, r.target_type, r.target_name, r.operation),
                r.status ?? '',
            ])
        )
    })
    const asked = key(source.id, targetId, target.type, target.name, target.operation)
    tx.notePrivilegeUse(asked)
    const found = status.get(asked)
    if (found === 'denied') {
        refuse(
            tx,
            scope,
            `${target.operation} on '${target.name}' from scope '${scope}' was denied by a cross-scope privilege record.`
        )
        return false
    }
    // The target app's own setting decides; global has none and behaves as permissive.
    const enforcing = targetScope?.tracking === 'enforcing'
    if (found === undefined) request(tx, source.id, targetId, target)
    if (enforcing && found !== 'allowed') {
        refuse(
            tx,
            scope,
            `${target.operation} on '${target.name}' from scope '${scope}' was denied: no cross-scope privilege allows it.`
        )
        return false
    }
    return true
}

export function key(...parts: (string | null | undefined)[]): string {
    return parts.map((part) => part ?? '').join('|')
}

function refuse(tx: Transaction, scope: string, message: string): void {
    tx.log('error', scope, `Security restricted: ${message}`)
}

function request(tx: Transaction, source: string, target: string, what: Target): void {
    tx.store.write(() => {
        const exists = tx.store.first(
            'select 1 from sys_scope_privilege where source_scope=? and target_scope=? and target_type=? and target_name=? and operation=?',
            [source, target, what.type, what.name, what.operation]
        )
        if (exists) return
        insertRow(tx.store, tx.catalog, 'sys_scope_privilege', {
            ...tx.stamps('sys_scope_privilege'),
            source_scope: source,
            target_scope: target,
            target_type: what.type,
            target_name: what.name,
            operation: what.operation,
            status: 'requested',
            sys_scope: source,
        })
        tx.store.onCommit(() => tx.shared.touchMetadata())
    })
}
