import { type Catalog, type Column, isNumber, isText, type TableIndex } from './catalog.ts'
import { quoted, type Store } from './store.ts'

/** Name of the SQLite table that holds the rows of exactly this class. */
export function rowsOf(table: string): string {
    return quoted(table)
}

/** Name to read from: the view over all classes when others extend this table. */
export function viewOf(catalog: Catalog, table: string): string {
    return catalog.descendants(table).length > 1 ? quoted(`${table}*`) : quoted(table)
}

/** The SQL text whose value is compared: text folded, everything else as it is. `of` is a table alias. */
export function comparable(c: Column, of: string): string {
    const name = `${of}${quoted(c.name)}`
    return isText(c) ? `coalesce(${of}${quoted(`${c.name}~`)},lower(${name}))` : name
}

/** Brings the database to the catalog's form: adds tables, columns and indexes, never drops a column. */
export function layOut(store: Store, catalog: Catalog): void {
    const rows = store.all("select type, name from sqlite_master where type in ('table','index','view')")
    const present = new Set(rows.filter((r) => r.type === 'table').map((r) => String(r.name)))
    const indexes = new Set(rows.filter((r) => r.type === 'index').map((r) => String(r.name)))
    for (const row of rows) if (row.type === 'view') store.exec(`drop view ${quoted(String(row.name))}`)
    const wanted = new Set<string>()
    for (const table of catalog.all()) {
        const columns = [...catalog.columns(table.name).values()]
        if (present.has(table.name)) addColumns(store, table.name, columns)
        else store.exec(`create table ${rowsOf(table.name)} (${columns.map(definition).join(', ')})`)
        for (const index of indexesOf(catalog, table.name)) {
            wanted.add(index.name)
            if (!indexes.has(index.name)) createIndex(store, catalog, table.name, index)
        }
    }
    for (const name of indexes) {
        if (name.startsWith('x:') && !wanted.has(name)) store.exec(`drop index ${quoted(name)}`)
    }
    for (const table of catalog.all()) createView(store, catalog, table.name)
}

/** Takes away the tables and columns that a later catalog no longer has, with their rows; `layOut` follows. */
export function tearDown(store: Store, before: Catalog, after: Catalog): void {
    const rows = store.all("select type, name, tbl_name as tbl from sqlite_master where type in ('index','view')")
    for (const { type, name } of rows) if (type === 'view') store.exec(`drop view ${quoted(String(name))}`)
    for (const { name } of before.all()) {
        if (!after.find(name)) {
            store.exec(`drop table ${rowsOf(name)}`)
            continue
        }
        const kept = after.columns(name)
        const gone = [...before.columns(name).values()].filter((c) => !kept.has(c.name))
        // A column of an index cannot be dropped; `layOut` makes the index of those that stay.
        if (gone.length > 0)
            for (const { type, name: index, tbl } of rows)
                if (type === 'index' && tbl === name && String(index).startsWith('x:'))
                    store.exec(`drop index ${quoted(String(index))}`)
        for (const c of gone)
            for (const part of isText(c) ? [c.name, `${c.name}~`] : [c.name])
                store.exec(`alter table ${rowsOf(name)} drop column ${quoted(part)}`)
    }
}

function definition(c: Column): string {
    const type = isNumber(c) ? (c.kind === 'decimal' || c.kind === 'float' ? 'real' : 'integer') : 'text'
    const key = c.name === 'sys_id' ? ' primary key' : ''
    const shadow = isText(c) ? `, ${quoted(`${c.name}~`)} text` : ''
    return `${quoted(c.name)} ${type}${key}${shadow}`
}

function addColumns(store: Store, table: string, columns: Column[]): void {
    const have = new Set(store.all(`pragma table_info(${quoted(table)})`).map((r) => String(r.name)))
    for (const c of columns) {
        if (have.has(c.name)) continue
        for (const part of definition(c).split(', ')) store.exec(`alter table ${rowsOf(table)} add column ${part}`)
    }
}

/** The table's own and inherited indexes; unique columns count as one-column unique indexes. */
function indexesOf(catalog: Catalog, table: string): TableIndex[] {
    const found: TableIndex[] = []
    for (const level of catalog.lineage(table)) {
        const at = catalog.table(level)
        const declared = [
            ...at.indexes,
            ...at.columns.filter((c) => c.unique).map((c) => ({ name: '', unique: true, columns: [c.name] })),
            ...at.columns
                .filter((c) => c.kind === 'reference')
                .map((c) => ({ name: '', unique: false, columns: [c.name] })),
        ]
        for (const index of declared) {
            const kind = index.unique ? 'u' : 'i'
            found.push({ ...index, name: `x:${table}:${kind}:${index.columns.join(',')}` })
        }
    }
    return found
}

function createIndex(store: Store, catalog: Catalog, table: string, index: TableIndex): void {
    const columns = catalog.columns(table)
    const parts = index.columns.map((name) => {
        const c = columns.get(name)
        if (!c) throw new Error(`Index of '${table}' names the column '${name}', which does not exist.`)
        return comparable(c, '')
    })
    const unique = index.unique ? 'unique ' : ''
    store.exec(`create ${unique}index if not exists ${quoted(index.name)} on ${rowsOf(table)} (${parts.join(', ')})`)
}

function createView(store: Store, catalog: Catalog, table: string): void {
    const classes = catalog.descendants(table)
    if (classes.length < 2) return
    const names = [...catalog.columns(table).values()].flatMap((c) =>
        isText(c) ? [quoted(c.name), quoted(`${c.name}~`)] : [quoted(c.name)]
    )
    const parts = classes.map((name) => `select ${names.join(', ')} from ${rowsOf(name)}`)
    store.exec(`create view ${viewOf(catalog, table)} as ${parts.join(' union all ')}`)
}
