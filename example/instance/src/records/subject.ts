import type { Subject } from '../query/match.ts'
import type { Column } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { displayValue } from './display.ts'
import { fetchById, type Values } from './values.ts'

/** A record in memory as conditions see it; `before` holds the values it had. */
export function subjectOf(tx: Transaction, table: string, values: Values, before?: Values): Subject {
    const walk = (path: string): { table: string; values: Values; name: string } | undefined => {
        const names = path.split('.')
        let at = { table, values }
        for (const name of names.slice(0, -1)) {
            const target = tx.catalog.column(at.table, name)?.reference
            const id = at.values[name]
            if (!target || !tx.catalog.find(target)) return undefined
            at = { table: target, values: (id && fetchById(tx.store, tx.catalog, target, id)) || {} }
        }
        return { ...at, name: names[names.length - 1] ?? '' }
    }
    const column = (path: string): Column | undefined => {
        const found = walk(path)
        return found && tx.catalog.column(found.table, found.name)
    }
    return {
        table,
        column,
        value(path) {
            const found = walk(path)
            return found ? (found.values[found.name] ?? null) : null
        },
        display(path) {
            const found = walk(path)
            return found ? displayValue(tx, found.table, found.name, found.values[found.name] ?? null) : ''
        },
        before: (path) => (before ? (before[path] ?? null) : undefined),
    }
}
