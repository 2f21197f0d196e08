import { column, type Table } from '../store/catalog.ts'
import type { AppTables } from './known-apps.ts'

/**
 * Tables with the columns that an application, or an administrator's update set, adds to tables which are not its own: a record of
 * sys_dictionary that names such a table and a new element. Source: "Add and customize a field in a table".
 */
export function withAddedColumns(tables: Table[], apps: AppTables[]): Table[] {
    const added = apps.flatMap((app) =>
        app.records
            .filter(({ table, fields }) => table === 'sys_dictionary' && fields.element)
            .map(({ fields }) => ({ fields, scope: app.scope }))
    )
    return tables.map((table) => {
        const known = new Set(table.columns.map(({ name }) => name))
        const columns = added
            .filter(({ fields, scope }) => fields.name === table.name && scope !== table.scope)
            .filter(({ fields }) => !known.has(fields.element ?? ''))
            .map(({ fields }) => ({
                ...column(
                    fields.element ?? '',
                    fields.column_label || (fields.element ?? ''),
                    fields.internal_type || 'string',
                    Number(fields.max_length || 40)
                ),
                reference: fields.reference || null,
                mandatory: fields.mandatory === 'true',
                readOnly: fields.read_only === 'true',
                choice: Number(fields.choice || 0),
                defaultValue: fields.default_value || null,
                cascade: fields.reference_cascade_rule ?? '',
            }))
        return columns.length > 0 ? { ...table, columns: [...table.columns, ...columns] } : table
    })
}
