import { attachmentContent, attachmentsOf, removeAttachment, storeAttachment } from '../records/attachments.ts'
import { mayReachTable } from '../rights/scopes.ts'
import { Args } from './args.ts'
import type { Call, Operation } from './call.ts'

/** "getContent(gr), getContentBase64(gr): at most 5 MB". */
const READABLE_BYTES = 5 * 1024 * 1024

/** A stream's bytes: the request's body, or an attachment's. */
export function streamContent(call: Call, token: string): Buffer {
    if (token === 'request') return call.state.body
    const id = token.startsWith('attachment:') ? token.slice('attachment:'.length) : ''
    const content = attachmentContent(call.tx, id)
    if (!content) throw new Error(`There is no attachment ${id}.`)
    return content
}

export function contentOf(call: Call, args: Args): Buffer {
    const stream = args.optional('stream')
    if (stream !== null) return streamContent(call, stream)
    const base64 = args.optional('base64')
    return base64 !== null ? Buffer.from(base64, 'base64') : Buffer.from(args.text('text'), 'utf8')
}

export const attachmentOperations: Record<string, Operation> = {
    attach(call, args) {
        const table = args.text('table')
        if (!mayReachTable(call.tx, call.scope, table, 'write')) return null
        if (!mayReachTable(call.tx, call.scope, 'sys_attachment', 'create')) return null
        const content = contentOf(call, new Args(args.get('content')))
        return storeAttachment(call.tx, {
            table,
            id: args.text('id'),
            name: args.text('name'),
            type: args.text('type'),
            content,
        })
    },
    attachmentText(call, args) {
        const content = attachmentContent(call.tx, args.text('id'))
        if (!content) return ''
        if (content.length > READABLE_BYTES)
            throw new Error('The attachment is larger than 5 MB; use getContentStream.')
        return content.toString(args.flag('base64') ? 'base64' : 'utf8')
    },
    copyAttachments(call, args) {
        return attachmentsOf(call.tx, args.text('fromTable'), args.text('fromId')).map((row) =>
            storeAttachment(call.tx, {
                table: args.text('toTable'),
                id: args.text('toId'),
                name: row.file_name ?? '',
                type: row.content_type ?? '',
                content: attachmentContent(call.tx, row.sys_id ?? '') ?? Buffer.alloc(0),
            })
        )
    },
    deleteAttachment(call, args) {
        removeAttachment(call.tx, args.text('id'))
        return null
    },
    requestText: (call) => call.state.body.toString('utf8'),
}
