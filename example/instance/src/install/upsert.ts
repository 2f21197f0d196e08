import { storedTime } from '../query/zone.ts'
import { fromSql, insertRow, normalised, selectList, updateRow, type Values } from '../records/values.ts'
import type { Catalog } from '../store/catalog.ts'
import { rowsOf, viewOf } from '../store/layout.ts'
import { quoted, type Store } from '../store/store.ts'
import type { AppRecord } from './records.ts'

/** Writes rows as an installation does: no rules, no rights, no defaults of a session. */
export class Upserter {
    /** Fields that the base tables do not have, once each. */
    readonly dropped = new Set<string>()

    constructor(
        readonly store: Store,
        readonly catalog: Catalog,
        private readonly now: number,
        /** What was not installed, in sentences. */
        readonly skipped = new Set<string>()
    ) {}

    /** The values as the table's columns keep them. */
    fitted(table: string, given: Values): Values {
        const columns = this.catalog.columns(table)
        const values: Values = {}
        for (const [name, value] of Object.entries(given)) {
            const column = columns.get(name)
            if (!column) this.dropped.add(`${table}.${name}`)
            else values[name] = normalised(column, value)
        }
        return values
    }

    /** Whether there is a record, be it of a table that only keeps what it gets. */
    holds(table: string, id: string): boolean {
        if (this.catalog.find(table)) return this.find(table, { sys_id: id }) !== undefined
        return this.store.first('select 1 from "dev:plain" where tbl=? and sys_id=?', [table, id]) !== undefined
    }

    /** Inserts or updates by sys_id. Fields in `keep` are not overwritten in a row that exists. */
    put(table: string, given: Values, keep: string[] = []): void {
        if (!this.catalog.find(table)) {
            const text = JSON.stringify(given)
            this.store.run('insert or replace into "dev:plain" values (?,?,?)', [table, given.sys_id ?? '', text])
            return
        }
        const columns = this.catalog.columns(table)
        const values = this.fitted(table, given)
        const id = values.sys_id
        if (!id) throw new Error(`A record of ${table} has no sys_id.`)
        values.sys_class_name = table
        const known = this.store.first(
            `select "sys_class_name" as class from ${viewOf(this.catalog, table)} where "sys_id"=?`,
            [id]
        )
        const stamp = storedTime(this.now)
        if (known) {
            for (const name of keep) delete values[name]
            updateRow(this.store, this.catalog, table, id, { ...values, sys_updated_on: stamp })
            return
        }
        for (const [name, column] of columns) {
            if (name in values) continue
            if (column.defaultValue && !column.defaultValue.startsWith('javascript:'))
                values[name] = normalised(column, column.defaultValue)
            else if (column.kind === 'boolean') values[name] = '0'
        }
        insertRow(this.store, this.catalog, table, {
            sys_created_on: stamp,
            sys_created_by: 'system',
            sys_updated_on: stamp,
            sys_updated_by: 'system',
            sys_mod_count: '0',
            ...values,
        })
    }

    /** sys_id of the first row whose columns have these values; undefined when there is none. */
    find(table: string, by: Record<string, string | null>): string | undefined {
        const columns = this.catalog.columns(table)
        const names = Object.keys(by).filter((name) => columns.has(name))
        if (names.length === 0) return undefined
        const where = names
            .map((name) => (isEmpty(by[name]) ? `${quoted(name)} is null` : `${quoted(name)}=?`))
            .join(' and ')
        const values = names.map((name) => by[name] ?? null).filter((value) => !isEmpty(value))
        const row = this.store.first(
            `select "sys_id" as id from ${viewOf(this.catalog, table)} where ${where} order by "sys_id"`,
            values
        )
        return row ? String(row.id) : undefined
    }

    rows(table: string): Values[] {
        const columns = this.catalog.columns(table)
        return this.store
            .all(`select ${selectList(columns)} from ${viewOf(this.catalog, table)} t`)
            .map((row) => fromSql(columns, row))
    }

    /** `action="delete_multiple"` of choices: groups of name, element, value, language joined by ^NQ. `keep` are sys_ids that stay. */
    deleteByQuery(table: string, query: string, keep: string[]): void {
        for (const group of query.split('^NQ')) {
            const by = Object.fromEntries(group.split('^').map((term) => term.split(/=(.*)/s).slice(0, 2)))
            const names = Object.keys(by).filter((name) => this.catalog.column(table, name))
            if (names.length === 0) continue
            const where = names.map((name) => `${quoted(name)}=?`).join(' and ')
            this.store.run(
                `delete from ${rowsOf(table)} where ${where} and "sys_id" not in (select value from json_each(?))`,
                [...names.map((name) => by[name] ?? ''), JSON.stringify(keep)]
            )
        }
    }

    /**
     * Second pass: a reference with coalesce attributes is resolved by them and its text ignored, because the text can
     * be a random sys_id (`sow-extension-and-fluent`, "Silent wrong output"). Unless the text is the sys_id of a row.
     */
    resolve(record: AppRecord): void {
        for (const { field, by } of record.coalesced) {
            const target = this.catalog.column(record.table, field)?.reference
            const id = record.fields.sys_id
            if (!target || !this.catalog.find(target) || !id) continue
            const text = record.fields[field] ?? ''
            if (this.find(target, { sys_id: text })) continue
            const found = this.find(target, by)
            if (found) updateRow(this.store, this.catalog, record.table, id, { [field]: found })
        }
    }
}

function isEmpty(value: string | null | undefined): boolean {
    return value === null || value === undefined || value === '' || value === 'NULL'
}
