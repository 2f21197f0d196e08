import { Catalog } from '../store/catalog.ts'
import { rowsOf, tearDown } from '../store/layout.ts'
import type { Store } from '../store/store.ts'
import { readCatalog } from './catalog-reader.ts'
import { refuseNeeded } from './dependencies.ts'
import { removeRecord } from './install-app.ts'
import { knownApps, layOutTables, tablesKnown } from './known-apps.ts'
import { inheritRoles } from './roles.ts'
import { Upserter } from './upsert.ts'

/**
 * Deletes an application with everything that belongs to it: its files, those that people made in its scope, its tables with
 * their rows, columns in other tables, roles with their grants, and jobs ("Delete an application"). Throws a sentence when it may not be.
 */
export function removeApp(store: Store, id: string, now: number): void {
    const app = knownApps(store).find((one) => one.id === id)
    if (!app) throw new Error(`There is no application with the sys_id ${id}.`)
    refuseNeeded(store, id)
    const before = readCatalog(store)
    store.write(() => {
        const upserter = new Upserter(store, before, now, new Set())
        for (const row of store.all('select tbl, sys_id from "dev:installed" where app=?', [app.scope]))
            removeRecord(upserter, String(row.tbl), String(row.sys_id))
        for (const { name } of before.all())
            if (before.column(name, 'sys_scope')) store.run(`delete from ${rowsOf(name)} where sys_scope=?`, [id])
        for (const { name, scope } of before.all()) if (scope === app.scope) forgetTable(store, name)
        store.run('delete from sys_trigger where job_id not in (select "sys_id" from sysauto_script)')
        for (const [sql, value] of REMAINS) store.run(sql, [value === 'id' ? id : app.scope])
        const tables = tablesKnown(store, new Set())
        tearDown(store, before, new Catalog(tables))
        takeRoles(new Upserter(store, layOutTables(store, tables), now, new Set()))
    })
}

/** What names the application in tables that belong to nobody. */
const REMAINS: [string, 'id' | 'scope'][] = [
    ['delete from "dev:app" where id=?', 'id'],
    ['delete from "dev:module" where scope=?', 'scope'],
    [`delete from "dev:privilege_use" where key like ? || '|%'`, 'id'],
    ['delete from sys_package_dependency_m2m where sys_package=?', 'id'],
    ['delete from sys_update_xml where application=?', 'id'],
    [`delete from sys_user_preference where name='apps.current_app' and value=?`, 'id'],
]

/** What the platform keeps about a table beside it, and the files of its records. */
function forgetTable(store: Store, name: string): void {
    for (const table of ['sys_db_object', 'sys_dictionary', 'sys_documentation', 'sys_choice', 'sys_journal_field'])
        store.run(`delete from ${rowsOf(table)} where name=?`, [name])
    const files = 'select "sys_id" from sys_attachment where table_name=?'
    store.run(`delete from sys_attachment_doc where sys_attachment in (${files})`, [name])
    store.run('delete from sys_attachment where table_name=?', [name])
}

/** Takes the roles that are gone from whoever has them, with what they contain. */
function takeRoles(upserter: Upserter): void {
    const { store } = upserter
    const gone = 'not in (select "sys_id" from sys_user_role)'
    store.run(
        `delete from sys_user_has_role where inherited=1 and "user" in (select "user" from sys_user_has_role where role ${gone})`
    )
    for (const [table, column] of ROLE_COLUMNS) store.run(`delete from ${table} where ${column} ${gone}`)
    inheritRoles(upserter)
}

const ROLE_COLUMNS = [
    ['sys_user_has_role', 'role'],
    ['sys_group_has_role', 'role'],
    ['sys_user_role_contains', 'role'],
    ['sys_user_role_contains', 'contains'],
    ['sys_security_acl_role', 'sys_user_role'],
    ['sys_ui_action_role', 'sys_user_role'],
]
