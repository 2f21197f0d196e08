import { GlideDigest, GlideRecord } from '@servicenow/glide'
import type { Carried, CarriedField, CarriedValues } from '../carried.ts'
import type { Configuration } from '../configurations/store.ts'
import type { TransferChange, TransferPreview, TransferRefusal } from '../contract/transfer.ts'
import { translate } from '../translate.ts'
import { problemsOfPlan } from './check.ts'
import { type Names, namesAround } from './names.ts'
import { kindOf, PARTS } from './parts.ts'
import type { Plan, Planned } from './planned.ts'
import { type FileRow, keyOf, readFile } from './read.ts'
import { type StoredRow, storedRows } from './stored.ts'

/** What the row needs and this instance lacks. */
function lacks(part: Carried, row: FileRow, names: Names, made: { [key: string]: true }): TransferRefusal[] {
    const refused: TransferRefusal[] = []
    for (const { kind, column, name } of part.fields) {
        const wanted = row.values[column] || ''
        if (wanted === '' || (kind !== 'definition' && kind !== 'set' && kind !== 'category')) continue
        const found = names.idsOf(kind, wanted).length
        if (found === 1 || (kind === 'category' && made[wanted.toLowerCase()])) continue
        const refuse = (message: string) =>
            refused.push({ path: row.path + '/' + name, name: part.title(row.values), message: message })
        if (found > 1) refuse(translate('{0} records here have the name {1}.', [found, wanted]))
        else if (kind === 'definition') refuse(translate('The 1E of this instance has no instruction {0}.', [wanted]))
        else if (kind === 'set') refuse(translate('The 1E of this instance has no instruction set {0}.', [wanted]))
        else refuse(translate('There is no quick fix category {0}, neither here nor in the file.', [wanted]))
    }
    return refused
}

/** Asks for nothing here, because what it names is not here. */
function isNothing(part: Carried, row: FileRow, names: Names): boolean {
    return (
        part.isNothing !== undefined &&
        part.isNothing(row.values) &&
        names.idsOf('definition', row.values['name'] || '').length === 0
    )
}

/** Rows of the file beside those that are here: the first of a key with the first. */
function pairs(part: Carried, rows: FileRow[], stored: StoredRow[]): { row: FileRow; here: StoredRow | null }[] {
    const free: { [key: string]: StoredRow[] } = {}
    for (const each of stored) {
        const key = keyOf(part, each.values)
        free[key] = (free[key] || []).concat(each)
    }
    return rows.map((row) => ({ row: row, here: (free[keyOf(part, row.values)] || []).shift() || null }))
}

function plannedOf(part: Carried, row: FileRow, here: StoredRow | null): Planned | null {
    const before = here ? here.values : {}
    const changed = part.fields.filter(({ column }) => {
        const after = row.values[column]
        return after !== undefined && after !== before[column]
    })
    if (here && changed.length === 0) return null
    const after: CarriedValues = {}
    for (const { column } of changed) after[column] = row.values[column] || ''
    return {
        part: part,
        path: row.path,
        id: here ? here.id : '',
        before: before,
        after: here ? { ...before, ...after } : after,
        changed: changed,
    }
}

/** What the file would do here, and everything that is wrong with that. */
export function planOf(file: unknown, configuration: Configuration): Plan {
    const read = readFile(file)
    const names = namesAround(configuration)
    const plan: Plan = { rows: [], refused: read.refused, same: 0, names: names }
    const made: { [key: string]: true } = {}
    for (const row of read.rows['categories'] || []) made[(row.values['name'] || '').toLowerCase()] = true
    for (const part of PARTS) {
        const rows = read.rows[part.part] || []
        if (rows.length === 0) continue
        const known = rows.filter((row) => {
            if (isNothing(part, row, names)) {
                plan.same++
                return false
            }
            const missing = lacks(part, row, names, made)
            for (const each of missing) plan.refused.push(each)
            return missing.length === 0
        })
        for (const { row, here } of pairs(part, known, storedRows(part, configuration, names))) {
            const planned = plannedOf(part, row, here)
            if (planned) plan.rows.push(planned)
            else if (part.part === 'settings') plan.same += Object.keys(row.values).length
            else plan.same++
        }
    }
    for (const each of problemsOfPlan(plan, configuration)) plan.refused.push(each)
    return plan
}

/** Names what the plan changes: equal as long as the same would be written. */
export function digestOf(plan: Plan): string {
    const told = plan.rows.map(({ part, id, before, after, changed }) => [
        part.part,
        id,
        changed.map(({ column }) => [column, before[column] || '', after[column] || '']),
    ])
    return new GlideDigest().getSHA256Hex(JSON.stringify([told, plan.refused]))
}

function shownValue(value: string, field: CarriedField): string {
    if (field.kind !== 'flag' || value === '') return value
    return value === 'true' ? translate('Yes', []) : translate('No', [])
}

/** The plan in the words of the reader. */
export function previewOf(plan: Plan): TransferPreview {
    const labels: { [part: string]: GlideRecord } = {}
    const changes = plan.rows.map(({ part, id, before, after, changed }): TransferChange => {
        const row = labels[part.part] || new GlideRecord(part.table)
        labels[part.part] = row
        return {
            part: part.part,
            kind: kindOf(part.part),
            name: part.title(after),
            isNew: id === '',
            fields: changed.map((field) => ({
                label: row.getElement(field.column).getLabel(),
                from: shownValue(before[field.column] || '', field),
                to: shownValue(after[field.column] || '', field),
            })),
        }
    })
    return { digest: digestOf(plan), refused: plan.refused, changes: changes, same: plan.same }
}
