import { returning } from '../engine/engine.ts'
import { streamContent } from '../host/attachment-operations.ts'
import { passes } from '../rights/acl.ts'
import type { HttpWork } from '../work/messages.ts'
import type { DoorRequest } from './door.ts'
import { type Answer, errorAnswer, HttpError, notAuthenticated } from './http-error.ts'
import { findRoute, type Route, type RouteMatch } from './routes.ts'

/** glide.rest.max_content_length: what a script may read as text. */
const TEXT_BYTES = 10 * 1024 * 1024

/** What guest/rest-service.ts leaves. */
interface GuestResponse {
    status: number
    headers: Record<string, string>
    contentType: string | null
    body: string | null
    error: { status: number; message: string; detail: string } | null
    chunks: { text?: string; stream?: string }[] | null
}

/** Answers `/api/{scope}/…` with the script of the matching operation ("Scripted REST"). */
export function scriptedRest(request: DoorRequest): Answer {
    const { tx, http } = request
    const { match, otherMethod } = findRoute(tx, http.method, http.path)
    if (!match) {
        if (!request.isLoggedIn) throw notAuthenticated()
        if (otherMethod)
            throw new HttpError(405, 'Method not supported', `${http.method} is not supported by ${http.path}`)
        throw new HttpError(400, 'Requested URI does not represent any resource', http.path)
    }
    authorise(request, match.route)
    const bodyKind = acceptBody(http, match.route)
    const result = tx.run({
        scope: match.route.scope,
        apart: false,
        kind: 'rest',
        name: `${http.method} ${match.route.operation.operation_uri}`,
        script: returning(match.route.operation.operation_script ?? ''),
        input: { request: inputOf(request, match, bodyKind) },
    })
    if (result.error) {
        tx.log(
            'error',
            match.route.scope,
            `${http.method} ${http.path}: ${result.error.message} (${result.error.position})`
        )
        return errorAnswer(500, result.error.message, result.error.position)
    }
    // A run of kind `rest` without an error always leaves a response.
    return toAnswer(request, result.response as GuestResponse)
}

/** "Who may call". */
function authorise({ tx, isLoggedIn }: DoorRequest, { operation, definition }: Route): void {
    if (operation.requires_authentication !== '1') return
    if (!isLoggedIn) throw notAuthenticated()
    const forbidden = new HttpError(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const { roles } = tx.session
    if (operation.requires_snc_internal_role === '1' && roles.has('snc_external') && !roles.has('snc_internal'))
        throw forbidden
    if (operation.requires_acl_authorization !== '1') return
    const named = idsOf(operation.enforce_acl)
    const wanted = named.length > 0 ? named : idsOf(definition.enforce_acl)
    if (wanted.length === 0) return
    const rules = tx.metadata.accessControls().filter((rule) => wanted.includes(rule.id))
    if (!rules.some((rule) => passes(tx, rule))) throw forbidden
}

function idsOf(list: string | null | undefined): string[] {
    return (list ?? '').split(',').filter(Boolean)
}

function typesOf(own: string | null | undefined, inherited: string | null | undefined): string[] {
    return (own || inherited || 'application/json,application/xml,text/xml')
        .split(',')
        .map((type) => type.trim().toLowerCase())
}

/** Checks content types and sizes. Returns what kind of body the script gets. */
function acceptBody(http: HttpWork, { operation, definition }: Route): string {
    const accept = http.headers.accept ?? '*/*'
    const produces = typesOf(operation.produces, definition.produces)
    if (!accept.split(',').some((range) => produces.some((type) => fits(range, type)))) {
        throw new HttpError(406, 'Not acceptable', `This resource produces ${produces.join(', ')}`)
    }
    if (http.body.length === 0) return 'none'
    const type = (http.headers['content-type'] ?? 'application/json').split(';')[0]?.trim().toLowerCase() ?? ''
    if (type === 'application/x-www-form-urlencoded') return 'form'
    const consumes = typesOf(operation.consumes, definition.consumes)
    if (!consumes.some((allowed) => fits(allowed, type))) {
        throw new HttpError(415, 'Unsupported media type', `This resource consumes ${consumes.join(', ')}`)
    }
    const kind = type.endsWith('json') ? 'json' : type.endsWith('xml') ? 'xml' : 'other'
    if (kind !== 'other' && http.body.length > TEXT_BYTES) {
        throw new HttpError(400, 'Request body is too large', `The limit is ${TEXT_BYTES} bytes`)
    }
    if (kind === 'json') refuseBadJson(http)
    return kind
}

function refuseBadJson(http: HttpWork): void {
    try {
        JSON.parse(Buffer.from(http.body).toString('utf8'))
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw new HttpError(400, 'The payload is not valid JSON', error.message)
    }
}

function fits(range: string, type: string): boolean {
    const wanted = range.split(';')[0]?.trim().toLowerCase() ?? ''
    if (wanted === '*/*' || wanted === '' || wanted === type) return true
    return wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1))
}

function inputOf({ tx, http }: DoorRequest, match: RouteMatch, bodyKind: string): Record<string, unknown> {
    const queryParams: Record<string, string[]> = {}
    const add = (text: string) => {
        for (const [name, value] of new URLSearchParams(text)) queryParams[name] = [...(queryParams[name] ?? []), value]
    }
    add(http.query)
    if (bodyKind === 'form') add(Buffer.from(http.body).toString('utf8'))
    return {
        path: http.path,
        url: `${tx.services.origin}${http.path}${http.query ? `?${http.query}` : ''}`,
        queryString: http.query,
        pathParams: match.pathParams,
        queryParams,
        headers: http.headers,
        bodyKind,
        accepts: typesOf(match.route.operation.produces, match.route.definition.produces),
    }
}

function toAnswer(request: DoorRequest, response: GuestResponse): Answer {
    const { error, chunks } = response
    if (error) return errorAnswer(error.status, error.message, error.detail || null, response.headers)
    if (chunks) return streamed(request, response, chunks)
    const type = response.contentType ?? 'application/json;charset=UTF-8'
    return {
        status: response.status,
        headers: { 'Content-Type': type, ...response.headers },
        body: response.body ?? '',
    }
}

function streamed(request: DoorRequest, response: GuestResponse, chunks: { text?: string; stream?: string }[]): Answer {
    if (!response.contentType) return errorAnswer(500, 'A streamed answer needs a content type', null)
    const call = { tx: request.tx, scope: 'global', state: request.state }
    const body = Buffer.concat(
        chunks.map((chunk) =>
            chunk.stream ? streamContent(call, chunk.stream) : Buffer.from(chunk.text ?? '', 'utf8')
        )
    )
    return { status: response.status, headers: { 'Content-Type': response.contentType, ...response.headers }, body }
}
