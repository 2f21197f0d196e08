import { GlideRecord } from '@servicenow/glide'
import type { Carried, CarriedField, CarriedValues } from '../carried.ts'
import type { Configuration } from '../configurations/store.ts'
import { isTrue } from '../glide.ts'
import { presetsOf } from '../quick-fixes/store.ts'
import type { Names } from './names.ts'
import { keyOf, presetsText } from './read.ts'

/** A row that is here. */
export interface StoredRow {
    id: string
    values: CarriedValues
}

/** Of a configuration belong the rows of its domain; what comes from its 1E names it. */
function rowsOf(part: Carried, configuration: Configuration): GlideRecord {
    const row = new GlideRecord(part.table)
    const isOfInstruction = part.part === 'approvals' || part.part === 'answers'
    if (part.part === 'settings') row.addQuery('sys_id', configuration.id)
    else if (part.part === 'instructionSets' || isOfInstruction) row.addQuery('configuration', configuration.id)
    else row.addQuery('sys_domain', configuration.domain)
    // 1E offers an inactive definition no longer: nobody can run it.
    if (isOfInstruction) row.addQuery('active', true)
    row.orderBy('sys_created_on')
    row.orderBy('sys_id')
    row.query()
    return row
}

function carriedValue(row: GlideRecord, field: CarriedField, names: Names, isNamed: boolean): string {
    const stored = (row.getValue(field.column) || '').trim()
    switch (field.kind) {
        case 'flag':
            return String(isTrue(stored))
        case 'whole':
        case 'number':
            return String(Number(stored || 0))
        case 'presets':
            return presetsText(presetsOf(stored) || {})
        case 'text':
            return stored
        default:
            return isNamed ? stored : names.nameOf(field.kind, stored)
    }
}

/** Rows of a part that are here, by their key; those with the same key oldest first. */
export function storedRows(part: Carried, configuration: Configuration, names: Names): StoredRow[] {
    const row = rowsOf(part, configuration)
    const found: StoredRow[] = []
    while (row.next()) {
        const values: CarriedValues = {}
        for (const field of part.fields) {
            // Of a set and an instruction itself the name is the key.
            values[field.column] = carriedValue(row, field, names, field.column === 'name')
        }
        found.push({ id: row.getUniqueValue(), values: values })
    }
    const keyed = found.map((each, index) => ({ each: each, key: keyOf(part, each.values), index: index }))
    // The index makes the order total: the engine's sort is not stable.
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    return keyed.map(({ each }) => each)
}
