import { createHash } from 'node:crypto'
import { PLAIN_TABLES } from '../base/plain-tables.ts'
import type { Values } from '../records/values.ts'
import { rowsOf } from '../store/layout.ts'
import type { App } from './app.ts'
import { unreadable } from './conditions.ts'
import { UpgradeHistory } from './history.ts'
import { toModule } from './modules.ts'
import { recordId } from './record-keys.ts'
import type { AppRecord } from './records.ts'
import { idOf } from './roles.ts'
import type { Upserter } from './upsert.ts'

const KEPT: Record<string, string[]> = { sys_properties: ['value'], sys_number: ['number'], sys_plugins: ['active'] }

/** What an administrator may have changed survives an upgrade. */
export function keptFields(table: string): string[] {
    return KEPT[table] ?? []
}

export const keyOf = (table: string, id: string): string => `${table} ${id}`

/** One application on its way into the database: `place`, `resolve` once all that come together are there, `finish`. */
export class AppInstallation {
    /** Rows that a first installation made. */
    readonly firstRows = new Set<string>()
    private readonly history = new UpgradeHistory()
    private readonly digests: Map<string, string>
    /** Update names of files that were changed on this instance, and whether an upgrade may replace them. */
    private readonly updates: Map<string, boolean>
    private readonly settled: AppRecord[] = []

    constructor(
        private readonly upserter: Upserter,
        private readonly app: App,
        private readonly withDemo: boolean
    ) {
        const { store } = upserter
        const files = store.all('select tbl, sys_id, digest from "dev:installed" where app=?', [app.scope])
        this.digests = new Map(files.map((row) => [keyOf(String(row.tbl), String(row.sys_id)), String(row.digest)]))
        const updates = store.all('select name, replace_on_upgrade as replace from sys_update_xml')
        this.updates = new Map(updates.map((row) => [String(row.name), Number(row.replace) === 1]))
    }

    place(): void {
        const { app } = this
        const first = this.digests.size === 0 ? [...app.firstInstall, ...(this.withDemo ? app.demo : [])] : []
        for (const record of [app.record, ...this.choices(), ...app.records, ...first]) this.placeRecord(record)
        for (const { table, fields } of first) this.firstRows.add(keyOf(table, fields.sys_id ?? ''))
        this.placeModules()
    }

    resolve(): void {
        for (const record of this.settled) this.upserter.resolve(record)
    }

    finish(): void {
        this.history.write(this.upserter, this.app.scope)
    }

    /** Choices of the dictionary that no other record holds. */
    private choices(): AppRecord[] {
        const name = ({ name, element, value, language }: Values) => JSON.stringify([name, element, value, language])
        const brought = this.app.records.filter(({ table }) => table === 'sys_choice').map(({ fields }) => name(fields))
        const all = this.app.tables.flatMap(({ table, choices }) =>
            choices.map((one) => ({ ...one, name: table.name }))
        )
        return all.flatMap((choice) => {
            const { name: table, element, value, language } = choice
            const sysId = idOf('choice', table, element, value, language)
            const known = this.upserter.find('sys_choice', { name: table, element, value, language })
            if (brought.includes(name(choice)) || (known && known !== sysId)) return []
            const fields = { ...choice, sys_id: sysId }
            return [{ table: 'sys_choice', action: 'INSERT_OR_UPDATE' as const, fields, coalesced: [], query: '' }]
        })
    }

    private placeRecord(record: AppRecord): void {
        if (record.action === 'delete_multiple') this.makeRoom(record)
        else if (!this.isOthersTable(record) && this.isKnown(record)) this.placeFile(record)
    }

    /** What a choice file replaces; what it brings again stays in its place. */
    private makeRoom({ table, query }: AppRecord): void {
        const brought = this.app.records.filter((record) => record.table === table)
        const ids = brought.map(({ fields }) => fields.sys_id ?? '')
        this.upserter.deleteByQuery(table, query, ids)
    }

    private placeFile(record: AppRecord): void {
        const { table, action } = record
        const id = recordId(this.upserter, record)
        record.fields.sys_id = id
        const values = this.valuesOf(record)
        const file = record.fields.sys_update_name || `${table}_${id}`
        const digest = createHash('sha256')
            .update(JSON.stringify([action, values]))
            .digest('hex')
        const isChanged = this.digests.get(keyOf(table, id)) !== digest
        const exists = this.upserter.holds(table, id)
        if (this.updates.get(file) === false) this.history.add(file, record, 'skipped', isChanged)
        else if (action === 'DELETE') {
            if (exists) this.history.add(file, record, 'deleted', true)
            removeRecord(this.upserter, table, id)
            return
        } else if (exists && !isChanged && !this.updates.has(file)) this.history.unchanged++
        else {
            this.upserter.put(table, values, keptFields(table))
            this.upserter.store.run('delete from sys_update_xml where name=?', [file])
            this.history.add(file, record, exists ? 'updated' : 'inserted', isChanged)
        }
        if (this.updates.get(file) !== false) this.settled.push(record)
        const row = [this.app.scope, table, id, file, digest]
        this.upserter.store.run('insert or replace into "dev:installed" values (?,?,?,?,?)', row)
    }

    /** `Table()` on a table that is there writes a record of it under another sys_id: what counts are its columns. */
    private isOthersTable({ table, fields }: AppRecord): boolean {
        if (table !== 'sys_db_object') return false
        const known = this.upserter.find('sys_db_object', { name: fields.name ?? '' })
        return known !== undefined && known !== fields.sys_id
    }

    /** Whether the instance can hold the record; what it cannot is named. */
    private isKnown(record: AppRecord): boolean {
        const { catalog, skipped } = this.upserter
        const isKept = catalog.find(record.table) || PLAIN_TABLES.has(record.table)
        const fault = isKept ? unreadable(record, catalog) : undefined
        if (!isKept)
            skipped.add(`${this.app.name} brings a record of ${record.table}, a table that this instance does not know`)
        if (fault) skipped.add(`${this.app.name}: ${fault}`)
        return isKept && !fault
    }

    private valuesOf({ table, fields }: AppRecord): Values {
        const { catalog } = this.upserter
        if (!catalog.find(table)) return fields
        return this.upserter.fitted(
            table,
            catalog.column(table, 'sys_scope') ? { sys_scope: this.app.id, ...fields } : fields
        )
    }

    private placeModules(): void {
        const { store } = this.upserter
        store.run('delete from "dev:module" where scope=?', [this.app.scope])
        for (const { table, fields } of this.app.records) {
            if (table !== 'sys_module') continue
            const module = toModule(fields.path ?? '', this.app.scope, fields.content ?? '')
            if (!module) continue
            const { path, scope, root, text } = module
            store.run('insert or replace into "dev:module" values (?,?,?,?)', [path, scope, root, text])
        }
    }
}

/** Takes back what an application brought. */
export function removeRecord({ store, catalog }: Upserter, table: string, id: string): void {
    if (catalog.find(table)) store.run(`delete from ${rowsOf(table)} where "sys_id"=?`, [id])
    store.run('delete from "dev:plain" where tbl=? and sys_id=?', [table, id])
    store.run('delete from "dev:installed" where tbl=? and sys_id=?', [table, id])
}
