import type { UiRelatedList } from '../../../ui-api.ts'
import { pluralLabel } from '../records/names.ts'
import type { Values } from '../records/values.ts'
import { allowed } from '../rights/acl.ts'
import type { Transaction } from '../transaction.ts'
import { DEFAULT_VIEW, viewName } from './ui-layout.ts'

/**
 * Related lists of a record's form, as far as the person may read their tables: those that name a table and its
 * reference field (`table.field`), and defined ones (`REL:` and the sys_id of their relationship) ("Related lists").
 */
export function relatedLists(tx: Transaction, table: string, id: string, view: string): UiRelatedList[] {
    const lists = tx.metadata.rows('sys_ui_related_list')
    const entries = tx.metadata.rows('sys_ui_related_list_entry')
    tx.counters.queries += 2
    for (const name of new Set([view, DEFAULT_VIEW])) {
        const list = lists.find((row) => row.name === table && viewName(tx, row.view) === name)
        if (!list) continue
        return entries
            .filter((row) => row.list_id === list.sys_id)
            .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
            .flatMap((entry) => {
                const key = entry.related_list ?? ''
                const found = key.startsWith('REL:') ? defined(tx, key.slice(4), table, id) : byReference(tx, key, id)
                if (!found || !allowed(tx, { table: found.table, operation: 'read' })) return []
                const query = [found.query, entry.filter].filter(Boolean).join('^')
                return [{ ...found, key, query, order: entry.order_by ? `ORDERBY${entry.order_by}` : '' }]
            })
    }
    return []
}

type Found = Pick<UiRelatedList, 'title' | 'table' | 'query' | 'preset'>

function byReference(tx: Transaction, key: string, id: string): Found | null {
    const [table = '', field = ''] = key.split('.')
    if (!tx.catalog.column(table, field)) return null
    return { title: pluralLabel(tx, table), table, query: `${field}=${id}`, preset: `${field}=${id}` }
}

/** A list of a relationship between two named tables, which its script `query_with` narrows for this record. */
function defined(tx: Transaction, relationship: string, table: string, id: string): Found | null {
    const row = tx.metadata.rows('sys_relationship').find((one) => one.sys_id === relationship)
    const child = row?.basic_query_from ?? ''
    if (!row || !tx.catalog.find(child) || !tx.catalog.lineage(table).includes(row.basic_apply_to ?? '')) return null
    const scope = tx.metadata.scopeName(row.sys_scope ?? null)
    const result = tx.run({
        scope,
        apart: false,
        kind: 'script',
        name: `relationship ${row.name}`,
        script: queryScript(row, table, id),
        input: null,
    })
    if (!result.error) return { title: row.name ?? child, table: child, query: String(result.answer ?? ''), preset: '' }
    tx.log('error', scope, `The relationship '${row.name}' failed: ${result.error.message} (${result.error.position})`)
    return null
}

function queryScript({ query_with, basic_query_from }: Values, table: string, id: string): string {
    const record = (of: string | null | undefined) => `new GlideRecord(${JSON.stringify(of)})`
    return `answer = (function (parent, current) {
    parent.get(${JSON.stringify(id)});
    ${query_with ?? ''}
    return current.getEncodedQuery();
})(${record(table)}, ${record(basic_query_from)});`
}
