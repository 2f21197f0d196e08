import { type Catalog, isText } from '../store/catalog.ts'
import { rowsOf } from '../store/layout.ts'
import { quoted, type Store } from '../store/store.ts'

/** "Tables excluded from rollback after running an automated test", and the framework's own results. */
const EXCLUDED = new Set(
    `ecc_queue sys_email sys_execution_tracker sys_upgrade_history sys_upgrade_history_log sys_mutex
     sys_atf_test_suite_result sys_atf_test_result sys_atf_test_result_step`.split(/\s+/)
)

const isTracked = (table: string) => !EXCLUDED.has(table) && !/^(syslog|sys_cluster|v_)/.test(table)

/** Connections that have the triggers already; a worker whose tables change is replaced. */
const prepared = new WeakSet<Store>()

/**
 * Writes down, for each row that this connection changes, the statement that takes it back. SQLite's own way: temporary triggers, which
 * no other connection has, and which do nothing while `tracking` is empty. Returns what ends it.
 */
export function track(store: Store, catalog: Catalog, context: string): () => void {
    if (!prepared.has(store)) {
        const tables = catalog.all().filter(({ name }) => isTracked(name))
        store.exec(`create temp table tracking (context text);
            ${tables.map(({ name }) => triggers(catalog, name)).join('\n')}`)
        prepared.add(store)
    }
    store.run('insert into tracking values (?)', [context])
    return () => store.run('delete from tracking')
}

/** Takes back what was written down under this name, the newest first. */
export function rollBack(store: Store, context: string): void {
    store.write(() => {
        for (const { statement } of store.all('select statement from "dev:undo" where context=? order by id desc', [
            context,
        ]))
            store.exec(String(statement))
        store.run('delete from "dev:undo" where context=?', [context])
    })
}

const OPERATIONS = ['insert', 'update', 'delete']

function triggers(catalog: Catalog, table: string): string {
    const cells = [...catalog.columns(table).values()].flatMap((c) =>
        isText(c) ? [quoted(c.name), quoted(`${c.name}~`)] : [quoted(c.name)]
    )
    const rows = rowsOf(table)
    const where = (row: string) => `' where "sys_id"=' || quote(${row}."sys_id")`
    const undo: Record<string, string> = {
        insert: `${literal(`delete from ${rows}`)} || ${where('new')}`,
        update: `${literal(`update ${rows} set `)} || ${cells.map((cell) => `${literal(`${cell}=`)} || quote(old.${cell})`).join(" || ',' || ")} || ${where('new')}`,
        delete: `${literal(`insert into ${rows} (${cells.join(',')}) values (`)} || ${cells.map((cell) => `quote(old.${cell})`).join(" || ',' || ")} || ')'`,
    }
    return OPERATIONS.map(
        (on) => `create temp trigger ${quoted(`undo ${on} ${table}`)} after ${on} on main.${rows}
            when exists (select 1 from tracking) begin
            insert into "dev:undo" (context, statement) select context, ${undo[on]} from tracking; end;`
    ).join('\n')
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
