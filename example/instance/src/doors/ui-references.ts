import type { UiReference } from '../../../ui-api.ts'
import { readRows, secured, type Term } from '../records/read.ts'
import { allowed } from '../rights/acl.ts'
import type { Transaction } from '../transaction.ts'

/** `glide.xmlhttp.max_choices`. */
const MOST = 15

/** An attribute of the field, else of the table that it refers to. */
function attributeOf(tx: Transaction, table: string, field: string, target: string, name: string): string {
    const entries = tx.metadata.rows('sys_dictionary')
    const lineage = tx.catalog.lineage(table)
    const ofField = entries.find((row) => row.element === field && lineage.includes(row.name ?? ''))
    const ofTable = entries.find((row) => !row.element && row.name === target)
    for (const entry of [ofField, ofTable]) {
        const part = (entry?.attributes ?? '').split(',').find((one) => one.trim().startsWith(`${name}=`))
        if (part) return part.slice(part.indexOf('=') + 1).trim()
    }
    return ''
}

function qualifierOf(tx: Transaction, table: string, field: string): string {
    const lineage = tx.catalog.lineage(table)
    const entry = tx.metadata
        .rows('sys_dictionary')
        .find((row) => row.element === field && lineage.includes(row.name ?? ''))
    const qualifier = entry?.reference_qual ?? ''
    // A script or a dynamic one is not read here (docs/fidelity.md).
    return qualifier.startsWith('javascript:') ? '' : qualifier
}

/**
 * What a reference field offers for a text: records whose display value begins with it, or contains it after `*`; with the attribute
 * ref_ac_columns_search those whose columns in ref_ac_columns do so too. Sources: "Auto-complete for reference fields",
 * "Reference qualifiers".
 */
export function referenceChoices(tx: Transaction, table: string, field: string, text: string): UiReference[] {
    const column = tx.catalog.column(table, field)
    const target = column?.kind === 'domain_id' ? 'domain' : column?.reference
    if (!target || !tx.catalog.find(target) || !allowed(tx, { table: target, operation: 'read' })) return []
    const attribute = (name: string) => attributeOf(tx, table, field, target, name)
    const display = tx.catalog.displayColumn(target)
    const more = attribute('ref_ac_columns_search') === 'true' ? attribute('ref_ac_columns').split(';') : []
    const columns = [display, ...more].filter((name) => tx.catalog.column(target, name))
    const operator = text.startsWith('*') ? 'CONTAINS' : 'STARTSWITH'
    const words = text.replace(/^\*/, '')
    const matched: Term = { any: columns.map((name): [string, string, string] => [name, operator, words]) }
    const order = `ORDERBY${attribute('ref_ac_order_by') || display}`
    const terms = [{ encoded: qualifierOf(tx, table, field) }, matched, { encoded: order }]
    return [...readRows(tx, { table: target, terms, window: [0, MOST] })].flatMap((row) => {
        const seen = secured(tx, target, row)
        return seen ? [{ id: row.sys_id ?? '', display: seen.row[display] ?? '' }] : []
    })
}
