import type { Catalog } from '../store/catalog.ts'
import { idOf } from './roles.ts'

/** Rows of sys_db_object and sys_dictionary for the base tables; an application brings its own. */
export function dictionaryRecords(catalog: Catalog): { table: string; fields: Record<string, string> }[] {
    return catalog
        .all()
        .filter((table) => table.scope === 'global')
        .flatMap((table) => [
            {
                table: 'sys_db_object',
                fields: {
                    sys_id: idOf('table', table.name),
                    name: table.name,
                    label: table.label,
                    super_class: table.extends ? idOf('table', table.extends) : '',
                    access: table.access.isPublic ? 'public' : 'package_private',
                    read_access: String(table.access.read),
                    create_access: String(table.access.create),
                    update_access: String(table.access.update),
                    delete_access: String(table.access.delete),
                    ws_access: String(table.access.webService),
                },
            },
            ...table.columns.map((column) => ({
                table: 'sys_dictionary',
                fields: {
                    sys_id: idOf('column', table.name, column.name),
                    name: table.name,
                    element: column.name,
                    internal_type: column.kind,
                    column_label: column.label,
                    reference: column.reference ?? '',
                    max_length: String(column.maxLength),
                    mandatory: String(column.mandatory),
                    display: String(column.display),
                    read_only: String(column.readOnly),
                    default_value: column.defaultValue ?? '',
                    choice: String(column.choice),
                    active: 'true',
                },
            })),
        ])
}
