import { Args } from '../host/args.ts'
import { writeOperations } from '../host/write-operations.ts'
import { countRows, readById, readRows, secured, type Term } from '../records/read.ts'
import { normalised, type Values } from '../records/values.ts'

import { deleteRecord, insertRecord, updateRecord, type WriteResult } from '../records/write.ts'
import { allowed } from '../rights/acl.ts'
import { isEncrypted } from '../secrets.ts'
import { type DoorRequest, parametersOf, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'
import { type Shape, wireRecord } from './table-values.ts'

const PREFIX = '/api/now/table'
const DOOR = { scope: null, secure: true, workflow: true }
const MOST_ROWS = 10_000

/** `/api/now/table/{table}[/{sys_id}]` and its `v1`, `v2` spellings ("Table API"). */
export function tableApi(request: DoorRequest): Answer | undefined {
    const path = request.http.path.replace(/^\/api\/now\/v\d+\//, '/api/now/')
    const segments = segmentsBelow({ ...request.http, path }, PREFIX)
    if (!segments) return undefined
    if (!request.isLoggedIn) throw notAuthenticated()
    const [table = '', id] = segments
    const { tx, http } = request
    const known = tx.catalog.find(table)
    if (!known || segments.length > 2)
        throw new HttpError(400, `Invalid table ${table}`, `Table ${table} does not exist`)
    if (!known.access.webService)
        throw new HttpError(403, 'User Not Authorized', `Table ${table} is not open to web services`)
    if (id === undefined) {
        if (http.method === 'GET') return list(request, table)
        if (http.method === 'POST') return create(request, table)
    } else {
        if (http.method === 'GET') return one(request, table, id)
        if (http.method === 'PATCH' || http.method === 'PUT') return change(request, table, id)
        if (http.method === 'DELETE') return remove(request, table, id)
    }
    throw new HttpError(405, 'Method not supported', http.method)
}

function shapeOf(parameters: URLSearchParams): Shape {
    return {
        fields: (parameters.get('sysparm_fields') ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean),
        display: parameters.get('sysparm_display_value') ?? 'false',
        links: parameters.get('sysparm_exclude_reference_link') !== 'true',
    }
}

function list(request: DoorRequest, table: string): Answer {
    const { tx } = request
    const parameters = parametersOf(request.http)
    if (!allowed(tx, { table, operation: 'read' }))
        throw new HttpError(403, 'Insufficient rights to query records', null)
    const terms: Term[] = [{ encoded: parameters.get('sysparm_query') ?? '' }]
    for (const [name, value] of parameters) if (!name.startsWith('sysparm_')) terms.push({ any: [[name, '=', value]] })
    const limit = bounded(parameters.get('sysparm_limit'), MOST_ROWS)
    const offset = bounded(parameters.get('sysparm_offset'), 0)
    // The limit counts rows before rights: a page can come back shorter while more follow.
    const rows = readRows(tx, { table, terms, window: [offset, offset + limit] })
    const shape = shapeOf(parameters)
    const result = rows.flatMap((row) => {
        const seen = secured(tx, table, row)
        return seen ? [wireRecord(tx, table, seen.row, seen.hidden, shape)] : []
    })
    const headers: Record<string, string> = {}
    if (parameters.get('sysparm_no_count') !== 'true') {
        const total = countRows(tx, table, terms)
        headers['X-Total-Count'] = String(total)
        const link = linkOf(request, offset, limit, total)
        if (link && parameters.get('sysparm_suppress_pagination_header') !== 'true') headers.Link = link
    }
    return jsonAnswer(200, { result }, headers)
}

function bounded(text: string | null, preset: number): number {
    const value = Number(text ?? preset)
    return Number.isInteger(value) && value >= 0 ? value : preset
}

function linkOf({ tx, http }: DoorRequest, offset: number, limit: number, total: number): string {
    const at = (position: number, relation: string) => {
        const parameters = parametersOf(http)
        parameters.set('sysparm_offset', String(position))
        return `<${tx.services.origin}${http.path}?${parameters}>;rel="${relation}"`
    }
    const links = [at(0, 'first')]
    if (limit > 0 && offset > 0) links.push(at(Math.max(0, offset - limit), 'prev'))
    if (limit > 0 && offset + limit < total) links.push(at(offset + limit, 'next'))
    if (limit > 0) links.push(at(Math.max(0, Math.ceil(total / limit) - 1) * limit, 'last'))
    return links.join(',')
}

const ABSENT = () => new HttpError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")

function one(request: DoorRequest, table: string, id: string): Answer {
    const { tx } = request
    const row = readById(tx, table, id)
    const seen = row && secured(tx, table, row)
    if (!seen) throw ABSENT()
    return jsonAnswer(200, {
        result: wireRecord(tx, table, seen.row, seen.hidden, shapeOf(parametersOf(request.http))),
    })
}

function bodyValues(request: DoorRequest, table: string): Values {
    let parsed: unknown
    try {
        parsed = JSON.parse(Buffer.from(request.http.body).toString('utf8') || '{}')
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw new HttpError(400, 'Exception while reading request', error.message)
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw new HttpError(400, 'Exception while reading request', 'The payload is not a JSON object')
    }
    const asDisplay = parametersOf(request.http).get('sysparm_input_display_value') === 'true'
    const values: Values = {}
    for (const [field, given] of Object.entries(parsed)) {
        const column = request.tx.catalog.column(table, field)
        if (!column) continue
        const text =
            given === null || given === undefined
                ? null
                : typeof given === 'object'
                  ? objectValue(given)
                  : String(given)
        // A rule reads what will be stored: "true" of a body is '1' to it.
        values[field] = normalised(column, asDisplay ? fromDisplay(request, table, field, text) : text)
        // An instance wants the clear text as a display value; here it is never stored in clear.
        if (column.kind === 'password2' && text && !isEncrypted(text)) values[field] = request.tx.secrets.encrypt(text)
    }
    return values
}

/** A reference may come back in the form in which it was given. */
function objectValue(given: object): string | null {
    return 'value' in given ? String(given.value) : null
}

function fromDisplay(request: DoorRequest, table: string, field: string, text: string | null): string | null {
    const call = { tx: request.tx, scope: 'global', state: request.state }
    const value = writeOperations.undisplay?.(call, new Args({ table, field, text }))
    return value === null || value === undefined ? null : String(value)
}

function refuse(result: WriteResult, what: string): HttpError {
    return new HttpError(
        403,
        'Operation Failed',
        result.error || `ACL Exception ${what} Failed due to security constraints`
    )
}

function create(request: DoorRequest, table: string): Answer {
    const { tx } = request
    const result = insertRecord(tx, table, bodyValues(request, table), DOOR)
    if (result.id === null) throw refuse(result, 'Insert')
    const row = readById(tx, table, result.id)
    const seen = row && secured(tx, table, row)
    const shape = shapeOf(parametersOf(request.http))
    const shown = seen ? wireRecord(tx, table, seen.row, seen.hidden, shape) : { sys_id: result.id }
    const headers = { Location: `${tx.services.origin}${PREFIX}/${table}/${result.id}` }
    return jsonAnswer(201, { result: shown }, headers)
}

function change(request: DoorRequest, table: string, id: string): Answer {
    const { tx } = request
    const row = readById(tx, table, id)
    if (!row || !secured(tx, table, row)) throw ABSENT()
    const result = updateRecord(tx, table, id, bodyValues(request, table), DOOR)
    if (result.id === null) throw refuse(result, 'Update')
    return one(request, table, id)
}

function remove(request: DoorRequest, table: string, id: string): Answer {
    const { tx } = request
    const row = readById(tx, table, id)
    if (!row || !secured(tx, table, row)) throw ABSENT()
    if (!deleteRecord(tx, table, id, DOOR))
        throw new HttpError(403, 'Operation Failed', 'ACL Exception Delete Failed due to security constraints')
    return { status: 204, headers: {}, body: '' }
}
