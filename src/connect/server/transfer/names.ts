import { GlideRecord } from '@servicenow/glide'
import type { Reference } from '../carried.ts'
import type { Configuration } from '../configurations/store.ts'
import { DEFINITIONS, SETS } from '../instructions/store.ts'
import { CATEGORIES } from '../quick-fixes/store.ts'

/** What is here under which name. */
export interface Names {
    nameOf(kind: Reference, id: string): string
    /** sys_ids of what has that name; capitals do not count. */
    idsOf(kind: Reference, name: string): string[]
    /** A category that was made meanwhile. */
    add(kind: Reference, name: string, id: string): void
}

/** Names of the instructions and sets of a configuration, and of the categories of its domain. */
export function namesAround(configuration: Configuration): Names {
    const ids: { [key: string]: string[] } = {}
    const names: { [key: string]: string } = {}
    const add = (kind: Reference, name: string, id: string) => {
        const key = kind + ' ' + name.toLowerCase()
        ids[key] = (ids[key] || []).concat(id)
        names[kind + ' ' + id] = name
    }
    const load = (kind: Reference, table: string, field: string, value: string) => {
        const row = new GlideRecord(table)
        row.addQuery(field, value)
        row.query()
        while (row.next()) add(kind, (row.getValue('name') || '').trim(), row.getUniqueValue())
    }
    load('definition', DEFINITIONS, 'configuration', configuration.id)
    load('set', SETS, 'configuration', configuration.id)
    load('category', CATEGORIES, 'sys_domain', configuration.domain)
    return {
        nameOf: (kind, id) => names[kind + ' ' + id] || '',
        idsOf: (kind, name) => ids[kind + ' ' + name.toLowerCase()] || [],
        add: add,
    }
}
