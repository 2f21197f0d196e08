import type { UiList } from '../../../ui-api.ts'
import { columnLabel, pluralLabel } from '../records/names.ts'
import { countRows, readRows, secured } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import { allowed } from '../rights/acl.ts'
import { permitted } from '../rights/query-rules.ts'
import { type Column, SYSTEM_COLUMN_NAMES } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { type DoorRequest, parametersOf } from './door.ts'
import { uiValue } from './ui-field.ts'
import { DEFAULT_VIEW, viewName } from './ui-layout.ts'
import { uiListActions } from './ui-list-action.ts'

const MOST_COLUMNS = 10

/** Rows of a table that the person may read; a page can be shorter than its limit because of rights. */
export function uiList({ tx, http }: DoorRequest, table: string): UiList {
    const parameters = parametersOf(http)
    const offset = whole(parameters.get('offset'), 0)
    const limit = Math.min(whole(parameters.get('limit'), 20), 1000)
    const columns = listColumns(tx, table, parameters.get('view') ?? '')
    const list: UiList = {
        table,
        title: pluralLabel(tx, table),
        canCreate: allowed(tx, { table, operation: 'create', row: {} }),
        columns: columns.map((column) => ({
            name: column.name,
            label: columnLabel(tx, table, column),
            kind: column.kind,
            reference: column.reference,
        })),
        actions: [],
        rows: [],
        total: 0,
        hidden: 0,
        offset,
        limit,
    }
    if (!allowed(tx, { table, operation: 'read' })) return list
    const order = parameters.get('order') || `ORDERBY${usualOrder(tx, table)}`
    const terms = permitted(tx, table, [{ encoded: parameters.get('query') ?? '' }, { encoded: order }])
    list.total = countRows(tx, table, terms)
    let first: Values | null = null
    for (const row of readRows(tx, { table, terms, window: [offset, offset + limit] })) {
        const seen = secured(tx, table, row)
        if (!seen) {
            list.hidden++
            continue
        }
        first ??= row
        list.rows.push({
            id: row.sys_id ?? '',
            cells: columns.map((column) => uiValue(tx, table, column, seen.row)),
        })
    }
    list.actions = uiListActions(tx, table, first ?? {})
    return list
}

/** "Default sort order": by order, else by number, else by name. */
function usualOrder(tx: Transaction, table: string): string {
    return ['order', 'number', 'name'].find((name) => tx.catalog.column(table, name)) ?? 'sys_created_on'
}

/** Columns of the table's list layout in that view, else in the default view, else its first own ones. */
function listColumns(tx: Transaction, table: string, view: string): Column[] {
    const elements = tx.metadata.rows('sys_ui_list_element')
    const lists = tx.metadata.rows('sys_ui_list').filter((row) => !row.parent && !row.sys_user)
    tx.counters.queries += 2
    for (const name of new Set([view || DEFAULT_VIEW, DEFAULT_VIEW])) {
        for (const level of tx.catalog.lineage(table)) {
            const list = lists.find((row) => row.name === level && viewName(tx, row.view) === name)
            if (!list) continue
            const found = elements
                .filter((row) => row.list_id === list.sys_id)
                .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
                .flatMap((row) => tx.catalog.column(table, row.element ?? '') ?? [])
            if (found.length > 0) return found
        }
    }
    const own = [...tx.catalog.columns(table).values()].filter((c) => !SYSTEM_COLUMN_NAMES.includes(c.name))
    return own.slice(0, MOST_COLUMNS)
}

function whole(text: string | null, preset: number): number {
    const value = Number(text || preset)
    return Number.isInteger(value) && value >= 0 ? value : preset
}
