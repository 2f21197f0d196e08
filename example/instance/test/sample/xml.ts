/** Emitted application XML from plain values: what `now-sdk build` would write for the same records. */
export interface RecordFile {
    name: string
    text: string
}

type Fields = Record<string, string | number | boolean>

function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

function field(name: string, value: string | number | boolean): string {
    const text = String(value)
    return /[<&\n]/.test(text) ? `<${name}><![CDATA[${text}]]></${name}>` : `<${name}>${text}</${name}>`
}

export function record(table: string, fields: Fields & { sys_id: string }): RecordFile {
    const body = Object.entries(fields).map(([name, value]) => field(name, value))
    return {
        name: `update/${table}_${fields.sys_id}.xml`,
        text: `<?xml version="1.0"?>\n<record_update table="${table}"><${table} action="INSERT_OR_UPDATE">${body.join('')}</${table}></record_update>`,
    }
}

export interface TableShape {
    name: string
    label: string
    extends?: string
    access?: Partial<Record<'access' | 'read' | 'create' | 'update' | 'delete' | 'ws', string>>
    columns: Record<string, string>
    indexes?: Record<string, { unique: boolean; columns: string[] }>
    choices?: Record<string, Record<string, string>>
}

/** A table in the bootstrap format; a column is `type attribute=value …`. */
export function table(shape: TableShape): RecordFile {
    const access = {
        access: 'public',
        read: 'true',
        create: 'true',
        update: 'true',
        delete: 'true',
        ws: 'true',
        ...shape.access,
    }
    const columns = Object.entries(shape.columns).map(([name, text]) => {
        const [type = 'string', ...rest] = text.split(' ')
        const attributes = rest.map((part) => {
            const [key = '', value = ''] = part.split(/=(.*)/s)
            return ` ${key}="${escaped(value.replaceAll('+', ' '))}"`
        })
        const choices = Object.entries(shape.choices?.[name] ?? {}).map(
            ([value, label], at) =>
                `<element value="${value}" label="${label}" sequence="${at}" inactive="false" language="en"/>`
        )
        const inner = choices.length > 0 ? `<choice>${choices.join('')}</choice>` : ''
        return `<element name="${name}" type="${type}" label="${name}"${attributes.join('')}>${inner}</element>`
    })
    const indexes = Object.entries(shape.indexes ?? {}).map(
        ([name, index]) =>
            `<index name="${name}" unique="${index.unique}">${index.columns.map((one) => `<element name="${one}"/>`).join('')}</index>`
    )
    const parent = shape.extends ? ` extends="${shape.extends}"` : ''
    return {
        name: `dictionary/${shape.name}.xml`,
        text:
            `<?xml version="1.0"?>\n<database><element name="${shape.name}" type="collection" label="${shape.label}"${parent} access="${access.access}"` +
            ` ws_access="${access.ws}" read_access="${access.read}" create_access="${access.create}" update_access="${access.update}"` +
            ` delete_access="${access.delete}">${columns.join('')}${indexes.join('')}</element></database>`,
    }
}
