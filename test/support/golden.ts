import { readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import type { Instance } from './instance.ts'

/** Rows of the query that `test/support/golden.sql` names so, straight from the instance's database. */
export function golden(instance: Instance, name: string): Record<string, string | number | null>[] {
    const [, text] = new RegExp(`^-- ${name}:[^\\n]*\\n([\\s\\S]*?;)\\s*$`, 'm').exec(
        readFileSync('test/support/golden.sql', 'utf8')
    ) ?? ['', '']
    if (!text) throw new Error(`golden.sql has no query ${name}.`)
    const database = new Database(path.join(instance.dataDir, 'instance.db'), { readonly: true })
    try {
        // Every column is text, a number or null.
        return database.prepare(text).all() as Record<string, string | number | null>[]
    } finally {
        database.close()
    }
}
