import type { Store } from '../store/store.ts'
import type { App } from './app.ts'
import { knownApps } from './known-apps.ts'
import type { AppRecord } from './records.ts'

const TABLE = 'sys_package_dependency_m2m'

/** Throws when the scope belongs to another application, or one that this application depends on is missing or too old. */
export function refuseUnfit(store: Store, app: App): void {
    const other = store.first('select name from "sys_scope*" where scope=? and "sys_id"<>?', [app.scope, app.id])
    if (other) throw new Error(`The scope ${app.scope} of ${app.name} belongs to the application ${other.name}.`)
    for (const record of app.records) {
        if (record.table !== TABLE || record.fields.sys_package !== app.id) continue
        const { min_version: wanted = '' } = record.fields
        const { name, version } = neededOf(store, record)
        if (version === undefined) throw new Error(`${app.name} depends on ${name} ${wanted}, which is not installed.`)
        if (isOlder(version, wanted))
            throw new Error(`${app.name} depends on ${name} ${wanted}; ${version} is installed.`)
    }
}

/** Throws when another application depends on this one, or extends one of its tables ("Delete a table", "Delete an application"). */
export function refuseNeeded(store: Store, id: string): void {
    const apps = knownApps(store)
    const own = new Set(apps.filter((app) => app.id === id).flatMap((app) => app.tables.map(({ table }) => table.name)))
    const needs = store.all(`select sys_package as id from ${TABLE} where dependency=?`, [id]).map((row) => row.id)
    const dependent = apps.filter(
        (app) =>
            app.id !== id && (needs.includes(app.id) || app.tables.some(({ table }) => own.has(table.extends ?? '')))
    )
    const names = dependent.map(({ name }) => name).join(', ')
    if (names) throw new Error(`The application cannot be deleted: ${names} depends on it.`)
}

/** The package that a dependency names: by its ID (`source`) as the SDK emits it, else by its sys_id. */
function neededOf(store: Store, { fields, coalesced }: AppRecord): { name: string; version?: string } {
    const source = coalesced.find(({ field }) => field === 'dependency')?.by.source
    const row = store.first('select name, version from "sys_package*" where source=? or "sys_id"=?', [
        source ?? '',
        source ? '' : (fields.dependency ?? ''),
    ])
    if (!row) return { name: source ?? fields.dependency ?? '' }
    return { name: String(row.name), version: String(row.version ?? '') }
}

/** Versions are compared number by number. */
function isOlder(version: string, wanted: string): boolean {
    const [have = [], need = []] = [version, wanted].map((text) => text.split('.').map(Number))
    const at = need.findIndex((part, place) => part !== (have[place] ?? 0))
    return at >= 0 && (have[at] ?? 0) < (need[at] ?? 0)
}
