import { parseQuery } from '../query/parse.ts'
import type { Catalog } from '../store/catalog.ts'
import type { AppRecord } from './records.ts'

/** Fields of emitted records that hold an encoded query, and the table that it asks about. */
const CONDITIONS: Record<string, { field: string; about: (fields: AppRecord['fields']) => string | undefined }[]> = {
    sys_script: [
        { field: 'filter_condition', about: (fields) => fields.collection },
        { field: 'template', about: (fields) => fields.collection },
    ],
    sys_security_acl: [{ field: 'condition', about: (fields) => fields.name?.split('.')[0] }],
    sys_ui_policy: [{ field: 'conditions', about: (fields) => fields.table }],
    sysevent_email_action: [{ field: 'condition', about: (fields) => fields.collection }],
    sys_app_module: [{ field: 'filter', about: (fields) => fields.name }],
}

/**
 * Says which condition of a record cannot be read: an unknown operator or a column that its table does not have. A real
 * instance drops such a part, so that the rule applies to every row; here the record is not installed.
 */
export function unreadable(record: AppRecord, catalog: Catalog): string | undefined {
    for (const { field, about } of CONDITIONS[record.table] ?? []) {
        const text = record.fields[field]
        if (!text) continue
        const { unreadable: parts, groups } = parseQuery(text)
        const table = about(record.fields)
        const columns = table && catalog.find(table) ? catalog.columns(table) : undefined
        const asked = groups.flat(2).map((condition) => condition.field.split('.')[0] ?? '')
        const unknown = columns ? asked.filter((name) => !columns.has(name)) : []
        const [fault] = [...parts, ...unknown]
        if (fault === undefined) continue
        const named = record.fields.name || record.fields.sys_id || ''
        return `${record.table} ${named} has a ${field} that cannot be read at '${fault}': ${text}`
    }
    return undefined
}
