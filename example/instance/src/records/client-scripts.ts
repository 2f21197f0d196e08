import type { UiRecord } from '../../../ui-api.ts'
import type { Transaction } from '../transaction.ts'

const TYPES = ['onLoad', 'onChange'] as const

/**
 * Active client scripts of the table's classic form, by their order ("Client scripts"). Those for changes in a list and for the
 * mobile app are not for it; what runs on submission is logged as not run.
 */
export function clientScriptsOf(tx: Transaction, table: string): UiRecord['clientScripts'] {
    const lineage = tx.catalog.lineage(table)
    return tx.metadata
        .rows('sys_script_client')
        .filter((row) => row.active === '1' && row.ui_type !== '1' && lineage.includes(row.table ?? ''))
        .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
        .flatMap((row) => {
            const type = TYPES.find((one) => one === row.type)
            if (!type) {
                tx.log(
                    'warn',
                    'platform',
                    `Client script '${row.name}' is of type ${row.type}, which no page here runs.`
                )
                return []
            }
            return [{ name: row.name ?? '', type, field: row.field ?? '', script: row.script ?? '' }]
        })
}
