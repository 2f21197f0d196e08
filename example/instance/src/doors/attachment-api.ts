import { attachmentContent, mayTouchFiles, removeAttachment, storeAttachment } from '../records/attachments.ts'
import { readById, readRows } from '../records/read.ts'
import { updateRow, type Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { type DoorRequest, parametersOf, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'

const PREFIX = '/api/now/attachment'

/** `/api/now/attachment…` ("Attachment API"). Rights are those of the record. */
export function attachmentApi(request: DoorRequest): Answer | undefined {
    const path = request.http.path.replace(/^\/api\/now\/v\d+\//, '/api/now/')
    const segments = segmentsBelow({ ...request.http, path }, PREFIX)
    if (!segments) return undefined
    if (!request.isLoggedIn) throw notAuthenticated()
    const { method } = request.http
    const [first, second] = segments
    if (method === 'GET' && first === undefined) return list(request)
    if (method === 'POST' && first === 'file') return upload(request)
    if (method === 'POST' && first === 'upload')
        throw new HttpError(501, 'Not emulated', 'POST /api/now/attachment/upload; use /file')
    if (method === 'GET' && first && second === 'file') return file(request, first)
    if (method === 'GET' && first)
        return jsonAnswer(200, { result: metadata(request.tx, readable(request, first, 'read')) })
    if (method === 'PATCH' && first) return rename(request, first)
    if (method === 'DELETE' && first) {
        readable(request, first, 'write')
        removeAttachment(request.tx, first)
        return { status: 204, headers: {}, body: '' }
    }
    throw new HttpError(400, 'Requested URI does not represent any resource', request.http.path)
}

function readable({ tx }: DoorRequest, id: string, operation: 'read' | 'write'): Values {
    const row = readById(tx, 'sys_attachment', id)
    if (!row || !mayTouchFiles(tx, row.table_name ?? '', row.table_sys_id ?? '', operation)) {
        throw new HttpError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
    }
    return row
}

function metadata(tx: Transaction, row: Values): Record<string, string> {
    const names =
        'sys_id file_name content_type size_bytes size_compressed table_name table_sys_id hash state image_height image_width ' +
        'average_image_color sys_tags sys_created_on sys_created_by sys_updated_on sys_updated_by sys_mod_count'
    const result: Record<string, string> = {}
    for (const name of names.split(' ')) result[name] = row[name] ?? ''
    result.compressed = row.compressed === '1' ? 'true' : 'false'
    result.created_by_name = nameOf(tx, row.sys_created_by)
    result.updated_by_name = nameOf(tx, row.sys_updated_by)
    result.download_link = `${tx.services.origin}${PREFIX}/${row.sys_id}/file`
    return result
}

function nameOf(tx: Transaction, userName: string | null | undefined): string {
    const row = tx.store.first('select name from sys_user where user_name=?', [userName ?? ''])
    return String(row?.name ?? '')
}

/** `PATCH /api/now/attachment/{sys_id}`: "Renames an attachment". */
function rename(request: DoorRequest, id: string): Answer {
    const { tx, http } = request
    readable(request, id, 'write')
    const name: unknown = JSON.parse(Buffer.from(http.body).toString('utf8') || '{}')?.file_name
    if (typeof name !== 'string' || name === '') throw new HttpError(400, 'Missing parameter', 'file_name is required')
    updateRow(tx.store, tx.catalog, 'sys_attachment', id, {
        file_name: name.slice(0, 100),
        sys_updated_on: tx.now(),
        sys_updated_by: tx.session.userName,
    })
    return { status: 204, headers: {}, body: '' }
}

function list(request: DoorRequest): Answer {
    const { tx } = request
    const parameters = parametersOf(request.http)
    const limit = Number(parameters.get('sysparm_limit') ?? 1000)
    const offset = Number(parameters.get('sysparm_offset') ?? 0)
    const terms = [{ encoded: parameters.get('sysparm_query') ?? '' }]
    const rows = readRows(tx, { table: 'sys_attachment', terms, window: [offset, offset + limit] })
    const seen = rows.filter((row) => mayTouchFiles(tx, row.table_name ?? '', row.table_sys_id ?? '', 'read'))
    return jsonAnswer(200, { result: seen.map((row) => metadata(tx, row)) }, { 'X-Total-Count': String(seen.length) })
}

function upload(request: DoorRequest): Answer {
    const { tx, http } = request
    const parameters = parametersOf(http)
    const table = parameters.get('table_name') ?? ''
    const id = parameters.get('table_sys_id') ?? ''
    const name = parameters.get('file_name') ?? ''
    if (!tx.catalog.find(table)) throw new HttpError(400, `Invalid table ${table}`, `Table ${table} does not exist`)
    if (id === '' || name === '')
        throw new HttpError(400, 'Missing parameter', 'table_sys_id and file_name are required')
    if (!readById(tx, table, id)) throw new HttpError(404, 'No Record found', `There is no record ${id} in ${table}`)
    if (!mayTouchFiles(tx, table, id, 'write')) {
        throw new HttpError(403, 'User Not Authorized', 'Insufficient rights to attach files to the record')
    }
    const type = http.headers['content-type'] ?? 'application/octet-stream'
    const made = storeAttachment(tx, { table, id, name, type, content: Buffer.from(http.body) })
    // The versioned address when that was asked, as ServiceNow/PySNC expects it.
    const location = `${tx.services.origin}${http.path.replace(/\/file$/, '')}/${made}/file`
    return jsonAnswer(201, { result: metadata(tx, readable(request, made, 'read')) }, { Location: location })
}

const NOT_ASCII = /[^ -~]/g

/** A header holds ASCII only; JSON can say the rest with it. */
function escapedLetter(letter: string): string {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function file(request: DoorRequest, id: string): Answer {
    const row = readable(request, id, 'read')
    const content = attachmentContent(request.tx, id) ?? Buffer.alloc(0)
    const encoded = encodeURIComponent(row.file_name ?? 'file')
    return {
        status: 200,
        headers: {
            'Content-Type': row.content_type ?? 'application/octet-stream',
            'X-Attachment-Metadata': JSON.stringify(metadata(request.tx, row)).replace(NOT_ASCII, escapedLetter),
            'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
            // What people attach must never run as a page of this origin.
            'X-Content-Type-Options': 'nosniff',
            'Content-Security-Policy': "default-src 'none'; sandbox",
        },
        body: content,
    }
}
