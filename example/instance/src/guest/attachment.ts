/** A stream is a name that the host knows; its bytes never enter the guest. */
class GuestStream {
    constructor(readonly _token: string) {}
    toString(): string {
        return '[object GlideScriptableInputStream]'
    }
}

/** Source: "GlideSysAttachment - Scoped" (c_GlideSysAttachmentScopedAPI.md). */
class GuestAttachment {
    write(record: GuestRecord, name: unknown, type: unknown, content: unknown): string | null {
        return attach(record, name, type, { text: textOf(content) || '' })
    }
    writeBase64(record: GuestRecord, name: unknown, type: unknown, content: unknown): string | null {
        return attach(record, name, type, { base64: textOf(content) || '' })
    }
    writeContentStream(record: GuestRecord, name: unknown, type: unknown, stream: GuestStream): string | null {
        return attach(record, name, type, { stream: stream._token })
    }
    getContent(attachment: GuestRecord): string {
        return host<string>('attachmentText', { id: attachment._state.values['sys_id'], base64: false })
    }
    getContentBase64(attachment: GuestRecord): string {
        return host<string>('attachmentText', { id: attachment._state.values['sys_id'], base64: true })
    }
    getContentStream(id: unknown): GuestStream {
        return new GuestStream('attachment:' + String(id))
    }
    getAttachments(table: unknown, id: unknown): GuestRecord {
        const record = makeRecord('sys_attachment', false)
        addTerm(record, 'table_name', '=', String(table))
        addTerm(record, 'table_sys_id', '=', String(id))
        runQuery(record)
        return record
    }
    copy(fromTable: unknown, fromId: unknown, toTable: unknown, toId: unknown): string {
        return host<string[]>('copyAttachments', {
            fromTable: String(fromTable),
            fromId: String(fromId),
            toTable: String(toTable),
            toId: String(toId),
        }).join(',')
    }
    deleteAttachment(id: unknown): void {
        host('deleteAttachment', { id: String(id) })
    }
}

/** Rows of sys_attachment_attribute of a file, with this key or with any. */
function attributes(id: unknown, key?: unknown): GuestRecord {
    const rows = makeRecord('sys_attachment_attribute', false)
    addTerm(rows, 'sys_attachment', '=', String(id))
    if (key !== undefined) addTerm(rows, 'key', '=', String(key))
    runQuery(rows)
    return rows
}

function setAttribute(id: unknown, key: unknown, value: unknown, isNew: boolean): void {
    const found = attributes(id, key)
    const row = (isNew || !found.next() ? makeRecord('sys_attachment_attribute', false) : found) as WritableRecord
    if (row !== found) row.initialize()
    row.setValue('sys_attachment', id)
    row.setValue('key', key)
    row.setValue('value', value)
    row.update()
}

function deleteAttributes(rows: GuestRecord): boolean {
    let any = false
    while (rows.next()) any = (rows as WritableRecord).deleteRecord() || any
    return any
}

/** What every record has from its prototype. */
interface WritableRecord extends GuestRecord {
    initialize(): void
    setValue(field: string, value: unknown): void
    update(): string | null
    deleteRecord(): boolean
}

hide(GuestAttachment.prototype, {
    addAttribute: (id: unknown, key: unknown, value: unknown) => setAttribute(id, key, value, true),
    addMultipleAttributes: (id: unknown, pairs: Dictionary<unknown>) => {
        eachMember(pairs, (value, key) => setAttribute(id, key, value, true))
    },
    updateAttribute: (id: unknown, key: unknown, value: unknown) => setAttribute(id, key, value, false),
    updateAllAttributes: (id: unknown, pairs: Dictionary<unknown>) => {
        eachMember(pairs, (value, key) => setAttribute(id, key, value, false))
    },
    fetchAttribute: (id: unknown, key: unknown) => attributes(id, key),
    fetchAllAttributes: (id: unknown) => attributes(id),
    deleteAttribute: (id: unknown, key: unknown) => deleteAttributes(attributes(id, key)),
    deleteAllAttributes: (id: unknown) => deleteAttributes(attributes(id)),
})

function attach(record: GuestRecord, name: unknown, type: unknown, content: Dictionary<string>): string | null {
    return host<string | null>('attach', {
        table: record._state.table,
        id: record._state.values['sys_id'],
        name: String(name),
        type: String(type),
        content: content,
    })
}

global['GlideSysAttachment'] = GuestAttachment
