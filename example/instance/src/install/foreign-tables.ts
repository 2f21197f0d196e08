import type { Table } from '../store/catalog.ts'
import type { AppTables } from './known-apps.ts'

/**
 * The base's tables and those of the applications. `Table()` with the name of a table that is there already adds its columns and
 * indexes (ServiceNow/sdk-examples, table-sample). A table that cannot be made is left out and named in `skipped`.
 */
export function tablesOf(base: Table[], apps: AppTables[], skipped: Set<string>): Table[] {
    const tables = new Map(base.map((table) => [table.name, table]))
    const waiting = apps.flatMap((app) => app.tables.map(({ table }) => ({ app, table })))
    // A parent may come after its child.
    for (let before = -1; before !== waiting.length; ) {
        before = waiting.length
        for (const { app, table } of waiting.splice(0)) {
            const known = tables.get(table.name)
            if (known) tables.set(table.name, added(known, table, app, tables))
            else if (isOwn(app, table) && (!table.extends || tables.has(table.extends))) tables.set(table.name, table)
            else waiting.push({ app, table })
        }
    }
    for (const { app, table } of waiting) {
        const reason = isOwn(app, table) ? `extends ${table.extends}` : 'belongs to another application'
        skipped.add(`${app.name}: the table ${table.name} ${reason}, which this instance does not know`)
    }
    return [...tables.values()]
}

/** The names of an application's own tables begin with its scope; those of the global scope are free. */
function isOwn(app: AppTables, { name }: Table): boolean {
    return app.scope === 'global' || name.startsWith(`${app.scope}_`)
}

function added(known: Table, more: Table, app: AppTables, tables: Map<string, Table>): Table {
    if (isOwn(app, more) && app.scope !== 'global') throw new Error(`The table ${more.name} is defined twice.`)
    const names = new Set<string>()
    for (let at: Table | undefined = known; at; at = tables.get(at.extends ?? ''))
        for (const { name } of at.columns) names.add(name)
    return {
        ...known,
        columns: [...known.columns, ...more.columns.filter(({ name }) => !names.has(name))],
        indexes: [...known.indexes, ...more.indexes],
    }
}
