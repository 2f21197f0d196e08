import type { UiRelatedList } from '../../ui-api.ts'
import { allowed } from '../rights/acl.ts'
import type { Transaction } from '../transaction.ts'
import { DEFAULT_VIEW, viewName } from './ui-layout.ts'

/**
 * Related lists of a form that name a table and its reference field (`table.field`), as far as the person may read the
 * table; relationships by script are not known here ("Related lists").
 */
export function relatedLists(tx: Transaction, table: string, view: string): UiRelatedList[] {
    const lists = tx.metadata.rows('sys_ui_related_list')
    const entries = tx.metadata.rows('sys_ui_related_list_entry')
    tx.counters.queries += 2
    for (const name of new Set([view, DEFAULT_VIEW])) {
        const list = lists.find((row) => row.name === table && viewName(tx, row.view) === name)
        if (!list) continue
        return entries
            .filter((row) => row.list_id === list.sys_id)
            .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
            .flatMap(({ related_list }) => {
                const [child = '', field = ''] = (related_list ?? '').split('.')
                if (!tx.catalog.column(child, field)) return []
                if (!allowed(tx, { table: child, operation: 'read' })) return []
                return [{ title: tx.catalog.table(child).label, table: child, field }]
            })
    }
    return []
}
