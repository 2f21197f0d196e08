import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { PLAIN_TABLES } from '../base/plain-tables.ts'
import { BASE_RECORDS } from '../base/records.ts'
import { BASE_TABLES } from '../base/tables.ts'
import type { Secrets } from '../secrets.ts'
import type { Settings } from '../settings.ts'
import type { SharedState } from '../shared-state.ts'
import { Catalog } from '../store/catalog.ts'
import { layOut, rowsOf } from '../store/layout.ts'
import { readMeta, writeMeta } from '../store/own-tables.ts'
import type { Store } from '../store/store.ts'
import { withAddedColumns } from './added-columns.ts'
import { type App, digestOf, readApp } from './app.ts'
import { unreadable } from './conditions.ts'
import { dictionaryRecords } from './dictionary-records.ts'
import { tablesOf } from './foreign-tables.ts'
import { makeKeyPairs } from './key-stores.ts'
import { toModule } from './modules.ts'
import { recordId } from './record-keys.ts'
import type { AppRecord } from './records.ts'
import { idOf, inheritRoles } from './roles.ts'
import { loadSeeds } from './seed.ts'
import { Upserter } from './upsert.ts'

/**
 * Brings the database to the state that the built applications, the base and the seeds describe. Does nothing when
 * they are those of the last start. Returns whether it did anything. Data stays; records that an application no longer
 * has are removed.
 */
export function install(store: Store, settings: Settings, shared: SharedState, secrets: Secrets): boolean {
    const digest = fingerprint(settings)
    if (readMeta(store, 'installed') === digest) return false
    const apps = settings.apps.map(readApp)
    const skipped = new Set<string>()
    const tables = withAddedColumns(tablesOf(BASE_TABLES, apps, skipped), apps)
    const catalog = new Catalog(tables)
    const upserter = new Upserter(store, catalog, shared.now(), skipped)
    store.write(() => {
        layOut(store, catalog)
        for (const [table, rows] of Object.entries(BASE_RECORDS))
            for (const row of rows) upserter.put(table, row, keptFields(table))
        for (const record of dictionaryRecords(catalog)) upserter.put(record.table, record.fields)
        for (const app of apps) installApp(upserter, app)
        for (const app of apps) for (const record of [...app.records, ...app.firstInstall]) upserter.resolve(record)
        loadSeeds(upserter, secrets, settings.seedDir, process.env)
        store.run('delete from "dev:installed" where app=?', ['first install'])
        inheritRoles(upserter)
        makeKeyPairs(upserter, secrets)
        writeMeta(store, 'catalog', JSON.stringify(tables))
        // Explains why a field of an emitted record is missing.
        writeMeta(store, 'fields not kept', [...upserter.dropped].sort().join(' '))
        writeMeta(store, 'not installed', [...skipped].join('\n'))
        writeMeta(store, 'installed', digest)
    })
    shared.touchMetadata()
    return true
}

function fingerprint(settings: Settings): string {
    const hash = createHash('sha256')
        .update(digestOf(settings.apps))
        .update(JSON.stringify([BASE_TABLES, BASE_RECORDS]))
    if (fs.existsSync(settings.seedDir)) {
        for (const name of fs.readdirSync(settings.seedDir).sort()) {
            if (name.endsWith('.json')) hash.update(name).update(fs.readFileSync(path.join(settings.seedDir, name)))
        }
    }
    return hash.digest('hex')
}

const KEPT: Record<string, string[]> = { sys_properties: ['value'], sys_number: ['number'], sys_plugins: ['active'] }

/** What an administrator may have changed survives an upgrade. */
function keptFields(table: string): string[] {
    return KEPT[table] ?? []
}

function installApp(upserter: Upserter, app: App): void {
    const { store } = upserter
    const before = new Set(
        store.all('select tbl, sys_id from "dev:installed" where app=?', [app.scope]).map((r) => `${r.tbl} ${r.sys_id}`)
    )
    const isFirst = before.size === 0
    const put = (record: AppRecord) => {
        const id = record.fields.sys_id
        // "action": a record that an earlier version of the application brought and this one takes back.
        if (record.action === 'DELETE') {
            if (id) removeRecord(upserter, `${record.table} ${id}`)
            return
        }
        putRecord(upserter, app, record)
        if (!id) return
        before.delete(`${record.table} ${id}`)
        store.run('insert or replace into "dev:installed" values (?,?,?)', [app.scope, record.table, id])
    }
    for (const record of [...app.records, ...app.firstInstall])
        if (record.action !== 'delete_multiple') record.fields.sys_id = recordId(upserter, record)
    put(app.record)
    for (const { table, choices } of app.tables) {
        for (const choice of choices) {
            const fields = {
                ...choice,
                sys_id: idOf('choice', table.name, choice.element, choice.value, choice.language),
                name: table.name,
            }
            const { name, element, value, language } = fields
            const known = upserter.find('sys_choice', { name, element, value, language })
            if (known && known !== fields.sys_id) continue
            put({ table: 'sys_choice', action: 'INSERT_OR_UPDATE', fields, coalesced: [], query: '' })
        }
    }
    for (const record of app.records) put(record)
    if (isFirst) {
        for (const record of app.firstInstall) {
            putRecord(upserter, app, record)
            if (record.fields.sys_id) {
                store.run('insert or replace into "dev:installed" values (?,?,?)', [
                    'first install',
                    record.table,
                    record.fields.sys_id,
                ])
            }
        }
    }
    for (const gone of before) removeRecord(upserter, gone)
    installModules(upserter, app)
}

function putRecord(upserter: Upserter, app: App, record: AppRecord): void {
    const { table, fields } = record
    if (record.action === 'delete_multiple') {
        upserter.deleteByQuery(table, record.query)
        return
    }
    if (!upserter.catalog.find(table)) {
        if (!PLAIN_TABLES.has(table)) {
            upserter.skipped.add(`${app.name} brings a record of ${table}, a table that this instance does not know`)
            return
        }
        upserter.store.run('insert or replace into "dev:plain" values (?,?,?)', [
            table,
            fields.sys_id ?? '',
            JSON.stringify(fields),
        ])
        return
    }
    const fault = unreadable(record, upserter.catalog)
    if (fault) {
        upserter.skipped.add(`${app.name}: ${fault}`)
        return
    }
    const values = upserter.catalog.column(table, 'sys_scope') ? { sys_scope: app.id, ...fields } : fields
    upserter.put(table, values, keptFields(table))
}

function removeRecord(upserter: Upserter, key: string): void {
    const [table = '', id = ''] = key.split(' ')
    if (upserter.catalog.find(table)) upserter.store.run(`delete from ${rowsOf(table)} where "sys_id"=?`, [id])
    upserter.store.run('delete from "dev:plain" where tbl=? and sys_id=?', [table, id])
    upserter.store.run('delete from "dev:installed" where tbl=? and sys_id=?', [table, id])
}

function installModules(upserter: Upserter, app: App): void {
    upserter.store.run('delete from "dev:module" where scope=?', [app.scope])
    for (const { table, fields } of app.records) {
        if (table !== 'sys_module') continue
        const module = toModule(fields.path ?? '', app.scope, fields.content ?? '')
        if (!module) continue
        upserter.store.run('insert or replace into "dev:module" values (?,?,?,?)', [
            module.path,
            module.scope,
            module.root,
            module.text,
        ])
    }
}
