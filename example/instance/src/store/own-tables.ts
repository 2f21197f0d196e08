import type { Store } from './store.ts'

/** Tables of the instance itself, which no script sees. */
export function layOutOwnTables(store: Store): void {
    store.exec(`
        create table if not exists "dev:meta" (key text primary key, value text);
        create table if not exists "dev:module" (path text primary key, scope text, root text, text text);
        create table if not exists "dev:queue" (
            id integer primary key autoincrement, kind text, payload text, state text, created integer);
        create table if not exists "dev:app" (id text primary key, shape text);
        create table if not exists "dev:installed" (
            app text, tbl text, sys_id text, update_name text, digest text, primary key (tbl, sys_id));
        create table if not exists "dev:plain" (tbl text, sys_id text, fields text, primary key (tbl, sys_id));
        create table if not exists "dev:session" (
            id text primary key, user_id text, token text, data text, created integer);
        create table if not exists "dev:undo" (id integer primary key autoincrement, context text, statement text);
        create table if not exists "dev:privilege_use" (key text primary key);
    `)
    // Data of an instance that did not yet know what an upgrade changes.
    const installed = store.all('pragma table_info("dev:installed")').map((row) => String(row.name))
    for (const name of ['update_name', 'digest'])
        if (!installed.includes(name)) store.exec(`alter table "dev:installed" add column ${name} text`)
}

export function readMeta(store: Store, key: string): string | null {
    const row = store.first('select value from "dev:meta" where key=?', [key])
    return row ? String(row.value) : null
}

export function writeMeta(store: Store, key: string, value: string): void {
    store.run('insert into "dev:meta" values (?,?) on conflict (key) do update set value=excluded.value', [key, value])
}
