import fs from 'node:fs'
import path from 'node:path'
import { hashPassword, type Secrets } from '../secrets.ts'
import { keyOf } from './install-app.ts'
import { idOf } from './roles.ts'
import type { Upserter } from './upsert.ts'

type SeedValue = string | number | boolean | null | { ref: string; [column: string]: string }

interface SeedFile {
    table: string
    rows: Record<string, SeedValue>[]
}

/** `${NAME}` in a seed becomes the environment variable; unset, the text stays and the row says so plainly. */
function readSeeds(folder: string, env: NodeJS.ProcessEnv): { name: string; seeds: SeedFile[] }[] {
    if (!fs.existsSync(folder)) return []
    return fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
            const text = fs
                .readFileSync(path.join(folder, name), 'utf8')
                .replace(/\$\{(\w+)\}/g, (whole, key) => env[key] ?? whole)
            // A seed file is one table or a list of tables; the loader below names what is wrong with a row.
            const parsed = JSON.parse(text) as SeedFile | SeedFile[]
            return { name, seeds: Array.isArray(parsed) ? parsed : [parsed] }
        })
}

/**
 * Loads the seeds: a row that exists stays as people have made it. Rows may refer to rows of files that come later,
 * so everything is written first and references are resolved afterwards. `firstRows` were made by this installation. Rows
 * of a table or with a reference that is not there, because its application is not, are left out and named.
 */
export function loadSeeds(
    upserter: Upserter,
    secrets: Secrets,
    folder: string,
    env: NodeJS.ProcessEnv,
    firstRows: ReadonlySet<string>
): void {
    const pending: {
        file: string
        table: string
        id: string
        field: string
        target: string
        by: Record<string, string>
    }[] = []
    for (const { name, seeds } of readSeeds(folder, env)) {
        for (const { table, rows } of seeds) {
            if (!upserter.catalog.find(table)) {
                upserter.skipped.add(`${name} brings rows of ${table}, a table that this instance does not know`)
                continue
            }
            for (const [at, row] of rows.entries()) {
                const id = typeof row.sys_id === 'string' ? row.sys_id : idOf(name, table, String(at))
                // The one row that an app's first install made may be completed by a seed.
                if (upserter.holds(table, id) && !firstRows.has(keyOf(table, id))) continue
                const values: Record<string, string | null> = { sys_id: id }
                for (const [field, value] of Object.entries(row)) {
                    if (field === 'sys_id') continue
                    if (value !== null && typeof value === 'object') {
                        const { ref, ...by } = value
                        pending.push({ file: name, table, id, field, target: ref, by })
                    } else values[field] = stored(upserter, secrets, table, field, value)
                }
                upserter.put(table, values)
            }
        }
    }
    for (const { file, table, id, field, target, by } of pending) {
        const found = upserter.find(target, by)
        if (found) upserter.put(table, { sys_id: id, [field]: found })
        else {
            if (!firstRows.has(keyOf(table, id))) upserter.deleteByQuery(table, `sys_id=${id}`, [])
            const wanted = JSON.stringify(by)
            upserter.skipped.add(`${file} brings a row of ${table} whose ${field} is not here: ${target} ${wanted}`)
        }
    }
}

function stored(
    upserter: Upserter,
    secrets: Secrets,
    table: string,
    field: string,
    value: string | number | boolean | null
): string | null {
    if (value === null || value === '') return null
    const kind = upserter.catalog.column(table, field)?.kind
    if (kind === 'password2') return secrets.encrypt(String(value))
    if (kind === 'password') return hashPassword(String(value))
    return String(value)
}
