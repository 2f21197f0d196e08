import type { Rule } from '../metadata.ts'
import { CACHED_TABLES } from '../metadata.ts'
import { allowed, hasFieldRules } from '../rights/acl.ts'
import { mayReachTable } from '../rights/scopes.ts'
import { rowsOf } from '../store/layout.ts'
import { UniqueViolation } from '../store/store.ts'
import { newId, type Transaction } from '../transaction.ts'
import { removeAttachments } from './attachments.ts'
import { cascade, restriction } from './cascade.ts'
import { drawConsequences } from './consequences.ts'
import { trackUpdate } from './customer-updates.ts'
import { defaultsOf, fitted } from './defaults.ts'
import { writeJournal } from './journal.ts'
import { readById } from './read.ts'
import { queueAsync, runRules, type Write } from './rules.ts'
import { insertRow, updateRow, type Values } from './values.ts'

export interface WriteOptions {
    /** Scope of the script; null for the platform's own doors, which no scope rule concerns. */
    scope: string | null
    /** ACLs apply (`GlideRecordSecure`, Table API). */
    secure: boolean
    /** `setWorkflow(false)`: no rules. */
    workflow: boolean
    /** `deleteMultiple()` "does not delete attachments". */
    keepsFiles?: boolean
}

export interface WriteResult {
    /** sys_id, or null when nothing was written. */
    id: string | null
    values: Values
    error: string
}

const REACH = { insert: 'create', update: 'write', delete: 'delete' } as const

/** For the log: whether another transaction committed between the last look at the table and the insert that was refused. */
function sinceLooked(tx: Transaction, table: string): string {
    const looked = tx.looked.get(table)
    return looked === undefined || looked === tx.store.version() ? '' : ' Others have written since it was looked for.'
}

/** Inserts a record with its rules. Never throws for a refusal: `id` is null and `error` says why. */
export function insertRecord(tx: Transaction, table: string, given: Values, options: WriteOptions): WriteResult {
    const refusal = refused(tx, table, 'insert', options, given)
    if (refusal) return { id: null, values: given, error: refusal }
    const values = options.secure ? writable(tx, table, 'create', given, given, options) : given
    return tx.store.write(() => {
        const start = { ...defaultsOf(tx, table, values), ...values }
        const id = start.sys_id || newId()
        const write: Write = {
            tx,
            table,
            operation: 'insert',
            values: { ...start, sys_id: id },
            before: null,
            aborted: null,
            workflow: options.workflow,
        }
        runRules(write, 'before')
        if (write.aborted) return abort(write, options)
        const stamps = tx.stamps(table, id)
        const created = write.values.sys_created_on
        const row: Values = fitted(tx, table, {
            ...write.values,
            ...stamps,
            sys_created_on: created || stamps.sys_created_on || null,
        })
        try {
            insertRow(tx.store, tx.catalog, table, row)
        } catch (error) {
            if (!(error instanceof UniqueViolation)) throw error
            const message = `Unique Key violation detected by database (${table}): ${error.message}`
            tx.log('error', options.scope ?? 'platform', `${message}${sinceLooked(tx, table)}`)
            return { id: null, values: write.values, error: message }
        }
        tx.counters.inserts++
        write.values = { ...row, ...journals(tx, table, write.values) }
        writeJournal(tx, table, id, write.values)
        finish(write)
        return { id, values: write.values, error: '' }
    })
}

/** Writes the changed fields of a record. Without a change nothing is written and no rule runs. */
export function updateRecord(
    tx: Transaction,
    table: string,
    id: string,
    changes: Values,
    options: WriteOptions
): WriteResult {
    const base = readById(tx, table, id)
    if (!base) return { id: null, values: changes, error: `Record ${id} of ${table} does not exist` }
    const own = base.sys_class_name && tx.catalog.find(base.sys_class_name) ? base.sys_class_name : table
    const before = own === table ? base : (readById(tx, own, id) ?? base)
    const refusal = refused(tx, own, 'update', options, before)
    if (refusal) return { id: null, values: before, error: refusal }
    const wanted = options.secure ? writable(tx, own, 'write', changes, before, options) : changes
    if (!differs(tx, own, before, wanted)) return { id, values: before, error: '' }
    return tx.store.write(() => {
        const write: Write = {
            tx,
            table: own,
            operation: 'update',
            values: { ...before, ...wanted },
            before,
            aborted: null,
            workflow: options.workflow,
        }
        runRules(write, 'before')
        if (write.aborted) return abort(write, options)
        const row = fitted(tx, own, {
            ...write.values,
            sys_updated_on: tx.now(),
            sys_updated_by: tx.session.userName,
            sys_mod_count: String(Number(before.sys_mod_count ?? 0) + 1),
        })
        const changed = Object.fromEntries(
            Object.entries(row).filter(([name, value]) => value !== (before[name] ?? null))
        )
        try {
            updateRow(tx.store, tx.catalog, own, id, changed)
        } catch (error) {
            if (!(error instanceof UniqueViolation)) throw error
            const message = `Unique Key violation detected by database (${own}): ${error.message}`
            tx.log('error', options.scope ?? 'platform', message)
            return { id: null, values: write.values, error: message }
        }
        tx.counters.updates++
        write.values = { ...row, ...journals(tx, own, wanted) }
        writeJournal(tx, own, id, write.values)
        finish(write)
        return { id, values: write.values, error: '' }
    })
}

/** Deletes a record and what its references cascade to; false when there was none or it was refused. */
export function deleteRecord(tx: Transaction, table: string, id: string, options: WriteOptions): boolean {
    const base = readById(tx, table, id)
    if (!base) return false
    const own = base.sys_class_name && tx.catalog.find(base.sys_class_name) ? base.sys_class_name : table
    const before = own === table ? base : (readById(tx, own, id) ?? base)
    if (refused(tx, own, 'delete', options, before)) return false
    const restricted = restriction(tx, own, id)
    if (restricted) {
        tx.log('error', options.scope ?? 'platform', restricted)
        return false
    }
    return tx.store.write(() => {
        const write: Write = {
            tx,
            table: own,
            operation: 'delete',
            values: { ...before },
            before,
            aborted: null,
            workflow: options.workflow,
        }
        runRules(write, 'before')
        if (write.aborted) return abort(write, options).id !== null
        tx.store.run(`delete from ${rowsOf(own)} where "sys_id"=?`, [id])
        tx.counters.updates++
        if (!options.keepsFiles) removeAttachments(tx, own, id)
        const follow = { scope: null, secure: false, workflow: options.workflow }
        cascade(tx, own, id, (other, row) => deleteRecord(tx, other, row, follow))
        finish(write)
        return true
    })
}

function refused(
    tx: Transaction,
    table: string,
    operation: 'insert' | 'update' | 'delete',
    options: WriteOptions,
    row: Values
): string | null {
    const reach = REACH[operation]
    if (options.scope !== null && !mayReachTable(tx, options.scope, table, reach)) {
        return `Operation against file '${table}' was refused: no cross-scope access`
    }
    if (options.secure && !allowed(tx, { table, operation: reach, row })) {
        return `ACL Exception ${operation === 'insert' ? 'Insert' : operation === 'update' ? 'Update' : 'Delete'} Failed due to security constraints`
    }
    return null
}

/**
 * "Non-writable fields are set to NULL when trying to write to the database" by a script (p_GlideServerAPIs.md); through a
 * platform's door an update leaves them as they are.
 */
function writable(
    tx: Transaction,
    table: string,
    operation: 'create' | 'write',
    given: Values,
    row: Values,
    { scope }: WriteOptions
): Values {
    if (!hasFieldRules(tx, table, operation)) return given
    const kept: Values = {}
    for (const [field, value] of Object.entries(given)) {
        if (field === 'sys_id' || allowed(tx, { table, operation, field, row })) kept[field] = value
        else if (operation === 'create' || scope !== null) kept[field] = null
    }
    return kept
}

function differs(tx: Transaction, table: string, before: Values, wanted: Values): boolean {
    const row = fitted(tx, table, { ...before, ...wanted })
    const hasJournal = Object.values(journals(tx, table, wanted)).some(Boolean)
    return hasJournal || Object.keys(row).some((name) => row[name] !== (before[name] ?? null))
}

function journals(tx: Transaction, table: string, values: Values): Values {
    const kept: Values = {}
    for (const [name, value] of Object.entries(values)) {
        if (tx.catalog.column(table, name)?.kind.startsWith('journal') && value) kept[name] = value
    }
    return kept
}

function finish(write: Write): void {
    const { tx, table } = write
    tx.forget()
    if (CACHED_TABLES.has(table)) tx.store.onCommit(() => tx.shared.touchMetadata())
    drawConsequences(write)
    trackUpdate(write)
    queueAsync(write)
    runRules(write, 'after')
}

function abort(write: Write, options: WriteOptions): WriteResult {
    // A write that an aborting rule stopped leaves nothing of its own; what the rule wrote elsewhere stays.
    const rule: Rule | null = write.aborted
    const error = rule
        ? `Operation against file '${write.table}' was aborted by Business Rule '${rule.name}^${rule.id}'. Business Rule Stack:${rule.name}`
        : ''
    write.tx.log('error', options.scope ?? 'platform', error)
    return { id: null, values: write.values, error }
}
