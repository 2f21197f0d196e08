import type { AppRecord } from './records.ts'
import { idOf } from './roles.ts'
import type { Upserter } from './upsert.ts'

/** What makes a row of these tables the one that an exported record without sys_id means. */
const KEYS: Record<string, string[]> = {
    sys_dictionary: ['name', 'element'],
    sys_choice: ['name', 'element', 'value', 'language'],
    sys_documentation: ['name', 'element', 'language'],
}

/** The sys_id of a record: its own, that of the row it means, or one that follows from its values. */
export function recordId(upserter: Upserter, { table, fields }: AppRecord): string {
    if (fields.sys_id) return fields.sys_id
    const names = KEYS[table] ?? Object.keys(fields).sort()
    const by = Object.fromEntries(names.map((name) => [name, fields[name] ?? '']))
    const known = KEYS[table] && upserter.catalog.find(table) ? upserter.find(table, by) : undefined
    return known ?? idOf(table, ...Object.values(by))
}
