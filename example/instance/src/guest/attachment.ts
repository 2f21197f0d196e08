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
