import { BASE_TABLES } from '../base/tables.ts'
import { Catalog, type Table } from '../store/catalog.ts'
import { layOut } from '../store/layout.ts'
import { writeMeta } from '../store/own-tables.ts'
import type { Store } from '../store/store.ts'
import { withAddedColumns } from './added-columns.ts'
import type { App } from './app.ts'
import { tablesOf } from './foreign-tables.ts'

/** What an installed application adds to the tables of the instance. */
export type AppTables = Pick<App, 'id' | 'scope' | 'name' | 'tables' | 'records'>

/** Every application that is installed, from the folders of the settings and by packages alike. */
export function knownApps(store: Store): AppTables[] {
    // Written below.
    return store.all('select shape from "dev:app" order by rowid').map((row) => JSON.parse(String(row.shape)))
}

/** An upgrade keeps the application's place. */
export function remember(store: Store, { id, scope, name, tables, records }: App): void {
    const columns = records.filter(({ table }) => table === 'sys_dictionary')
    const shape: AppTables = { id, scope, name, tables, records: columns }
    store.run('insert into "dev:app" values (?,?) on conflict (id) do update set shape=excluded.shape', [
        id,
        JSON.stringify(shape),
    ])
}

/** The tables of the base and of every application. What cannot be made is named in `skipped`. */
export function tablesKnown(store: Store, skipped: Set<string>): Table[] {
    const apps = knownApps(store)
    return withAddedColumns(tablesOf(BASE_TABLES, apps, skipped), apps)
}

/** Brings the database to these tables. */
export function layOutTables(store: Store, tables: Table[]): Catalog {
    const catalog = new Catalog(tables)
    layOut(store, catalog)
    writeMeta(store, 'catalog', JSON.stringify(tables))
    return catalog
}
