import type { Catalog, Column } from '../store/catalog.ts'
import { comparable, viewOf } from '../store/layout.ts'
import { quoted } from '../store/store.ts'

const MAX_WALK = 5

/** A field in SQL: as it is stored, and as it is compared. */
export type Field = { column: Column; raw: string; compared: string }

/** An expression for a field, dot-walked where needed. */
export function fieldOf(table: string, path: string, catalog: Catalog): Field | undefined {
    const names = path.split('.')
    if (names.length > MAX_WALK) return undefined
    let at = table
    let alias = 't.'
    const wraps: string[] = []
    for (const [depth, name] of names.entries()) {
        const column = catalog.column(at, name)
        if (!column) return undefined
        if (depth === names.length - 1) {
            const wrap = (text: string) =>
                wraps.reduceRight((inner, outer) => outer.replace('?inner?', () => inner), text)
            return { column, raw: wrap(`${alias}${quoted(name)}`), compared: wrap(comparable(column, alias)) }
        }
        if (!column.reference || !catalog.find(column.reference)) return undefined
        const next = `w${depth}.`
        wraps.push(
            `(select ?inner? from ${viewOf(catalog, column.reference)} w${depth} where w${depth}."sys_id"=${alias}${quoted(name)})`
        )
        at = column.reference
        alias = next
    }
    return undefined
}
