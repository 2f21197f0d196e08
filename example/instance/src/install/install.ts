import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { BASE_RECORDS } from '../base/records.ts'
import { BASE_TABLES } from '../base/tables.ts'
import type { Secrets } from '../secrets.ts'
import type { Settings } from '../settings.ts'
import type { SharedState } from '../shared-state.ts'
import { Catalog } from '../store/catalog.ts'
import { readMeta, writeMeta } from '../store/own-tables.ts'
import type { Store } from '../store/store.ts'
import { type App, digestOf, filesBelow, type PackageFiles, readApp } from './app.ts'
import { refuseUnfit } from './dependencies.ts'
import { dictionaryRecords } from './dictionary-records.ts'
import { AppInstallation, keptFields } from './install-app.ts'
import { makeKeyPairs } from './key-stores.ts'
import { layOutTables, remember, tablesKnown } from './known-apps.ts'
import { inheritRoles } from './roles.ts'
import { loadSeeds } from './seed.ts'
import { Upserter } from './upsert.ts'

/**
 * Brings the database to the state that the base, the built applications of the settings and the seeds describe. Does nothing
 * when they are those of the last start. Returns whether it did anything. Data stays, and so do applications that came as a package.
 */
export function installAtStart(store: Store, settings: Settings, shared: SharedState, secrets: Secrets): boolean {
    const packages = settings.apps.map(filesBelow)
    const digest = fingerprint(settings, packages)
    if (readMeta(store, 'installed') === digest) return false
    const apps = settings.apps.map((folder, at) => readApp(folder, packages[at] ?? new Map()))
    store.write(() => {
        installBase(store, shared.now())
        const { upserter, firstRows } = bring(store, apps, shared.now(), true)
        loadSeeds(upserter, secrets, settings.seedDir, process.env, firstRows)
        settle(upserter, secrets)
        writeMeta(store, 'installed', digest)
    })
    shared.touchMetadata()
    return true
}

/** Installs one application; throws a sentence when it may not be. Returns what could not be installed, in sentences. */
export function installPackage(store: Store, app: App, now: number, secrets: Secrets, withDemo: boolean): string[] {
    return store.write(() => {
        const { upserter } = bring(store, [app], now, withDemo)
        settle(upserter, secrets)
        return [...upserter.skipped]
    })
}

function installBase(store: Store, now: number): void {
    const upserter = new Upserter(store, layOutTables(store, tablesKnown(store, new Set())), now, new Set())
    for (const [table, rows] of Object.entries(BASE_RECORDS))
        for (const row of rows) upserter.put(table, row, keptFields(table))
    for (const record of dictionaryRecords(new Catalog(BASE_TABLES))) upserter.put(record.table, record.fields)
}

function bring(
    store: Store,
    apps: App[],
    now: number,
    withDemo: boolean
): { upserter: Upserter; firstRows: Set<string> } {
    const skipped = new Set<string>()
    for (const app of apps) remember(store, app)
    const upserter = new Upserter(store, layOutTables(store, tablesKnown(store, skipped)), now, skipped)
    const installations = apps.map((app) => {
        refuseUnfit(store, app)
        const installation = new AppInstallation(upserter, app, withDemo)
        installation.place()
        return installation
    })
    for (const installation of installations) installation.resolve()
    for (const installation of installations) installation.finish()
    return { upserter, firstRows: new Set(installations.flatMap(({ firstRows }) => [...firstRows])) }
}

/** What follows from the rows that are there now. */
function settle(upserter: Upserter, secrets: Secrets): void {
    const { store, dropped, skipped } = upserter
    inheritRoles(upserter)
    makeKeyPairs(upserter, secrets)
    // Explains why a field of an emitted record is missing.
    writeMeta(store, 'fields not kept', [...dropped].sort().join(' '))
    writeMeta(store, 'not installed', [...skipped].join('\n'))
}

function fingerprint(settings: Settings, packages: PackageFiles[]): string {
    const hash = createHash('sha256')
        .update(digestOf(packages))
        .update(JSON.stringify([BASE_TABLES, BASE_RECORDS]))
    if (fs.existsSync(settings.seedDir)) {
        for (const name of fs.readdirSync(settings.seedDir).sort()) {
            if (name.endsWith('.json')) hash.update(name).update(fs.readFileSync(path.join(settings.seedDir, name)))
        }
    }
    return hash.digest('hex')
}
