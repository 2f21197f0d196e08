import { domainPath } from '../rights/domain-path.ts'
import { hashPassword, isEncrypted, isHashed } from '../secrets.ts'
import { isJournal } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { normalised, type Values } from './values.ts'

/** Defaults of the dictionary for fields that `given` leaves out, and the automatic number. */
export function defaultsOf(tx: Transaction, table: string, given: Values): Values {
    const values: Values = {}
    for (const [name, column] of tx.catalog.columns(table)) {
        if (name in given && given[name] !== null) continue
        const preset = column.defaultValue
        if (preset && !preset.startsWith('javascript:')) values[name] = normalised(column, preset)
        else if (preset) values[name] = scriptedDefault(tx, table, preset)
        else if (column.kind === 'boolean') values[name] = '0'
    }
    if (tx.catalog.column(table, 'number') && !given.number) values.number ??= nextNumber(tx, table)
    if (tx.catalog.isSeparated(table) && !given.sys_domain) values.sys_domain = tx.session.domain ?? 'global'
    return values
}

/** The few scripts that a dictionary default may hold here. */
function scriptedDefault(tx: Transaction, table: string, script: string): string | null {
    if (/getNextObjNumberPadded/.test(script)) return nextNumber(tx, table)
    if (/gs\.getUserID\(\)/.test(script)) return tx.session.userId
    if (/gs\.nowDateTime\(\)|gs\.now\(\)|new GlideDateTime\(\)/.test(script)) return tx.now()
    tx.log('warn', 'dictionary', `Default of ${table} is not emulated: ${script}`)
    return null
}

/** The next number of a table by `sys_number` of its nearest ancestor; null when there is none. */
export function nextNumber(tx: Transaction, table: string): string | null {
    return tx.store.write(() => {
        for (const level of tx.catalog.lineage(table)) {
            const row = tx.store.first(
                'select sys_id, prefix, number, maximum_digits from sys_number where category=?',
                [level]
            )
            if (!row) continue
            const number = Number(row.number ?? 0) + 1
            tx.store.run('update sys_number set number=? where sys_id=?', [number, String(row.sys_id)])
            return `${row.prefix ?? ''}${String(number).padStart(Number(row.maximum_digits ?? 7), '0')}`
        }
        return null
    })
}

/**
 * Values as they will be stored: kinds brought to form, text cut to its length with a warning in the log
 * ("too long"). Journal fields are left out, they have a table of their own.
 */
export function fitted(tx: Transaction, table: string, values: Values): Values {
    const row: Values = {}
    for (const [name, column] of tx.catalog.columns(table)) {
        if (isJournal(column)) {
            row[name] = null
            continue
        }
        if (!(name in values)) continue
        let value = normalised(column, values[name] ?? null)
        if (column.kind === 'password2' && value !== null && !isEncrypted(value)) {
            tx.log('error', 'dictionary', `${table}.${name}: expecting encrypted data`)
            value = null
        }
        if (column.kind === 'password' && value !== null && !isHashed(value)) value = hashPassword(value)
        if (value !== null && isCut(column.kind) && value.length > column.maxLength) {
            tx.log(
                'warn',
                'dictionary',
                `${table}.${name} was cut from ${value.length} to ${column.maxLength} characters`
            )
            value = value.slice(0, column.maxLength)
        }
        row[name] = value
    }
    if (row.sys_domain && tx.catalog.column(table, 'sys_domain_path'))
        row.sys_domain_path = domainPath(tx.metadata, row.sys_domain)
    return row
}

const NEVER_CUT = new Set([
    'GUID',
    'password',
    'password2',
    'script',
    'html',
    'reference',
    'domain_id',
    'glide_date_time',
])

function isCut(kind: string): boolean {
    return !NEVER_CUT.has(kind)
}
