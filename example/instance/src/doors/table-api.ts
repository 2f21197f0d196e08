import { Args } from '../host/args.ts'
import { writeOperations } from '../host/write-operations.ts'
import { countRows, readById, readRows, secured, type Term } from '../records/read.ts'
import { normalised, type Values } from '../records/values.ts'
import { deleteRecord, insertRecord, updateRecord, type WriteResult } from '../records/write.ts'
import { allowed } from '../rights/acl.ts'
import { permitted } from '../rights/query-rules.ts'
import { isEncrypted } from '../secrets.ts'
import type { Transaction } from '../transaction.ts'
import { type DoorRequest, parametersOf, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'
import { type Shape, wireRecord } from './table-values.ts'
import { DEFAULT_VIEW, viewFields } from './ui-layout.ts'

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
    refuseXml(http.headers)
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

function refuseXml(headers: Record<string, string>): void {
    const accept = headers.accept ?? '*/*'
    if (!/json|\*/.test(accept)) throw new HttpError(501, 'Not emulated', `The Table API answers JSON only: ${accept}`)
}

/** Fields that a system stamps, which a caller cannot set. */
const STAMPS = ['sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count']

/** The names in `sysparm_fields`, else those of the view. */
function fieldsOf(tx: Transaction, table: string, parameters: URLSearchParams): string[] {
    const named = (parameters.get('sysparm_fields') ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    const view = parameters.get('sysparm_view')
    return named.length > 0 || !view ? named : viewFields(tx, table, view === 'desktop' ? DEFAULT_VIEW : view)
}

function shapeOf(tx: Transaction, table: string, parameters: URLSearchParams): Shape {
    return {
        fields: fieldsOf(tx, table, parameters),
        display: parameters.get('sysparm_display_value') ?? 'false',
        links: parameters.get('sysparm_exclude_reference_link') !== 'true',
    }
}

function list(request: DoorRequest, table: string): Answer {
    const { tx, http } = request
    const parameters = parametersOf(request.http)
    if (!allowed(tx, { table, operation: 'read' }))
        throw new HttpError(403, 'Insufficient rights to query records', null)
    const asked: Term[] = [{ encoded: parameters.get('sysparm_query') ?? '' }]
    for (const [name, value] of parameters)
        if (!name.startsWith('sysparm_')) asked.push({ any: filtersOf(tx, table, name, value) })
    const terms = permitted(tx, table, asked)
    const limit = bounded(parameters.get('sysparm_limit'), MOST_ROWS)
    const offset = bounded(parameters.get('sysparm_offset'), 0)
    // The limit counts rows before rights: a page can come back shorter while more follow.
    const rows = readRows(tx, { table, terms, window: [offset, offset + limit] })
    if (rows.length === 0 && http.path.startsWith('/api/now/v1/')) throw ABSENT()
    const shape = shapeOf(tx, table, parameters)
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

/** A pair of name and value, which may be what a choice or a reference shows: `state=closed`. */
function filtersOf(tx: Transaction, table: string, name: string, value: string): [string, string, string][] {
    const filters: [string, string, string][] = [[name, '=', value]]
    const column = tx.catalog.column(table, name)
    if (column?.kind === 'reference' && column.reference && tx.catalog.find(column.reference))
        filters.push([`${name}.${tx.catalog.displayColumn(column.reference)}`, '=', value])
    for (const choice of tx.metadata.choices(table, name, tx.session.language))
        if (choice.label?.toLowerCase() === value.toLowerCase()) filters.push([name, '=', choice.value ?? ''])
    return filters
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
        result: wireRecord(tx, table, seen.row, seen.hidden, shapeOf(tx, table, parametersOf(request.http))),
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
        if (!column || STAMPS.includes(field)) continue
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
    const shape = shapeOf(tx, table, parametersOf(request.http))
    const shown = seen ? wireRecord(tx, table, seen.row, seen.hidden, shape) : { sys_id: result.id }
    const headers = { Location: `${tx.services.origin}${PREFIX}/${table}/${result.id}` }
    return shownUnless(request, jsonAnswer(201, { result: shown }, headers))
}

/** "Set this request header to true to suppress the response body". */
function shownUnless({ http }: DoorRequest, answer: Answer): Answer {
    return http.headers['x-no-response-body'] === 'true' ? { ...answer, body: '' } : answer
}

function change(request: DoorRequest, table: string, id: string): Answer {
    const { tx } = request
    const row = readById(tx, table, id)
    if (!row || !secured(tx, table, row)) throw ABSENT()
    const result = updateRecord(tx, table, id, bodyValues(request, table), DOOR)
    if (result.id === null) throw refuse(result, 'Update')
    return shownUnless(request, one(request, table, id))
}

function remove(request: DoorRequest, table: string, id: string): Answer {
    const { tx } = request
    const row = readById(tx, table, id)
    if (!row || !secured(tx, table, row)) throw ABSENT()
    if (!deleteRecord(tx, table, id, DOOR))
        throw new HttpError(403, 'Operation Failed', 'ACL Exception Delete Failed due to security constraints')
    return { status: 204, headers: {}, body: '' }
}
