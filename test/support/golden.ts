import { readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import type { Instance } from './instance.ts'

/** Rows of a section of golden.sql, read beside the running instance. */
export function golden(instance: Instance, section: string): Record<string, string | number | null>[] {
    const [, ...sections] = readFileSync('test/support/golden.sql', 'utf8').split(/^-- name: /m)
    const found = sections.find((text) => text.startsWith(`${section}\n`))
    if (!found) throw new Error(`golden.sql has no section ${section}`)
    const database = new Database(path.join(instance.dataDir, 'instance.db'), { readonly: true })
    try {
        // Columns of these queries are text, numbers or null.
        return database.prepare(found.slice(section.length)).all() as Record<string, string | number | null>[]
    } finally {
        database.close()
    }
}
