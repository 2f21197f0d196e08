import { displayValue } from '../records/display.ts'
import { readById } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import { allowed, hasFieldRules } from '../rights/acl.ts'
import type { Column } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'

/** `sysparm_*` that shape a record's values. */
export interface Shape {
    fields: string[]
    display: string
    links: boolean
}

type Shown =
    | string
    | { link: string; value?: string; display_value?: string }
    | { display_value: string; value: string }

/** The text of a value as REST gives it: booleans as words, secrets never. */
export function wireValue(column: Column | undefined, value: string | null): string {
    if (!column || value === null) return ''
    if (column.kind === 'boolean') return value === '1' ? 'true' : 'false'
    return column.kind === 'password2' || column.kind === 'password' ? '' : value
}

/** A record as the Table API shows it; `hidden` fields are left out. */
export function wireRecord(
    tx: Transaction,
    table: string,
    row: Values,
    hidden: string[],
    shape: Shape
): Record<string, Shown> {
    const names = shape.fields.length > 0 ? shape.fields : [...tx.catalog.columns(table).keys()]
    const record: Record<string, Shown> = {}
    for (const name of names) {
        const at = walked(tx, table, row, name)
        if (!at || (at.depth === 0 && hidden.includes(name))) continue
        record[name] = shown(tx, at, shape)
    }
    return record
}

interface Walked {
    table: string
    name: string
    column: Column
    value: string | null
    depth: number
}

/** A dot-walked field; a field that may not be read is empty, an unknown one is ignored. */
function walked(tx: Transaction, table: string, row: Values, path: string): Walked | undefined {
    const names = path.split('.')
    let at = { table, row }
    for (const [depth, name] of names.entries()) {
        const column = tx.catalog.column(at.table, name)
        if (!column) return undefined
        const value = at.row[name] ?? null
        if (depth === names.length - 1)
            return { table: at.table, name, column, value: mayRead(tx, at, name, depth) ? value : null, depth }
        if (!column.reference || !tx.catalog.find(column.reference)) return undefined
        const target = value && mayRead(tx, at, name, depth) ? readById(tx, column.reference, value) : null
        at = { table: column.reference, row: target ?? {} }
    }
    return undefined
}

function mayRead(tx: Transaction, at: { table: string; row: Values }, field: string, depth: number): boolean {
    // The first record's fields were looked at when it was read.
    if (depth === 0 || at.row.sys_id === undefined) return true
    if (!allowed(tx, { table: at.table, operation: 'read', row: at.row })) return false
    return (
        !hasFieldRules(tx, at.table, 'read') || allowed(tx, { table: at.table, operation: 'read', field, row: at.row })
    )
}

function shown(tx: Transaction, { table, name, column, value }: Walked, shape: Shape): Shown {
    const plain = wireValue(column, value)
    const display = () => displayValue(tx, table, name, value)
    if (shape.display === 'all') return { display_value: display(), value: plain }
    const text = shape.display === 'true' ? display() : plain
    if (column.kind !== 'reference' || plain === '' || !shape.links || !column.reference) return text
    const link = `${tx.services.origin}/api/now/table/${column.reference}/${plain}`
    return shape.display === 'true' ? { display_value: text, link } : { link, value: plain }
}
