import { id } from './ids.ts'
import { aclId } from './rights.ts'
import { type RecordFile, record } from './xml.ts'

interface Operation {
    path: string
    method?: string
    script: string
    authentication?: boolean
    authorization?: boolean
    internal?: boolean
    acl?: string
    consumes?: string
    produces?: string
}

const OPERATIONS: Operation[] = [
    {
        path: '/echo/{word}',
        script: "response.setBody({ word: request.pathParams.word, q: request.queryParams.q, none: request.queryParams.none === undefined, uri: request.uri, header: request.getHeader('X-Test'), user: gs.getUserName(), interactive: gs.isInteractive() })",
    },
    { path: '/echo/literal', script: "response.setBody('literal')" },
    {
        path: '/echo',
        method: 'POST',
        script: "var first = request.body.data; response.setStatus(201); response.setHeader('X-Made', 'yes'); response.setBody({ data: first, array: first instanceof Array, again: request.body.dataString })",
    },
    { path: '/form', method: 'POST', script: 'response.setBody(request.queryParams)' },
    {
        path: '/stream',
        method: 'POST',
        consumes: 'application/octet-stream',
        script: "var incident = new GlideRecord('incident'); incident.newRecord(); incident.insert(); var id = new GlideSysAttachment().writeContentStream(incident, 'a.bin', 'application/octet-stream', request.body.dataStream); response.setBody({ id: id, incident: incident.getUniqueValue() })",
    },
    {
        path: '/streamed',
        produces: 'text/csv',
        script: "response.setContentType('text/csv'); response.setStatus(200); var writer = response.getStreamWriter(); writer.writeString('a,b\\n'); writer.writeString('1,2\\n')",
    },
    { path: '/untyped', script: "response.getStreamWriter().writeString('x')" },
    { path: '/text', method: 'POST', consumes: 'text/plain', script: 'response.setBody(request.body.dataString)' },
    { path: '/errors/{kind}', script: "throw new sn_ws_err[request.pathParams.kind]('Not good')" },
    {
        path: '/errors/service',
        script: "var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage('teapot'); e.setDetail('short: stout'); response.setError(e)",
    },
    { path: '/errors/thrown', script: "throw new Error('plain failure')" },
    { path: '/errors/status', script: "response.setStatus('no number')" },
    { path: '/lost', script: 'var start = function () { return { lost: true } }; start(request, response)' },
    {
        path: '/returned',
        script: '// What an operation begins with.\n(function process(request, response) { return { data: [request.body.data.a, request.body.data.a] } })(request, response);',
        method: 'POST',
    },
    { path: '/endless', script: 'while (true) {}' },
    { path: '/public', authentication: false, script: 'response.setBody(gs.getUserName())' },
    { path: '/anyone', acl: '', script: "response.setBody('any')" },
    { path: '/boss', acl: 'never', script: "response.setBody('boss')" },
    { path: '/either', acl: 'never,call', script: "response.setBody('either')" },
    { path: '/base', acl: 'base', script: "response.setBody('base')" },
]

function aclList(names: string): string {
    if (names === 'base') return 'cf9d01d3e73003009d6247e603f6a990'
    return names
        .split(',')
        .filter(Boolean)
        .map((name) => aclId(`x_dev_sample.${name}`))
        .join(',')
}

/** A scripted REST service with one operation for each documented behaviour. */
export function services(): RecordFile[] {
    const definition = id('ws')
    const version = id('ws version')
    return [
        record('sys_ws_definition', {
            sys_id: definition,
            name: 'Sample',
            namespace: 'x_dev_sample',
            service_id: 'api',
            base_uri: '/api/x_dev_sample/api',
            active: true,
            is_versioned: true,
            default_version: 'v1',
            enforce_acl: '',
            consumes: 'application/json',
            produces: 'application/json',
        }),
        record('sys_ws_version', {
            sys_id: version,
            version: 1,
            version_id: 'v1',
            is_default: true,
            active: true,
            web_service_definition: definition,
        }),
        ...OPERATIONS.map(
            ({
                path,
                method = 'GET',
                script,
                authentication = true,
                authorization = true,
                internal = true,
                acl = 'call',
                consumes = '',
                produces = '',
            }) =>
                record('sys_ws_operation', {
                    sys_id: id('operation', method, path),
                    name: `${method} ${path}`,
                    http_method: method,
                    relative_path: path,
                    operation_uri: `/api/x_dev_sample/v1/api${path}`,
                    default_operation_uri: `/api/x_dev_sample/api${path}`,
                    active: true,
                    requires_authentication: authentication,
                    requires_acl_authorization: authorization,
                    requires_snc_internal_role: internal,
                    enforce_acl: aclList(acl),
                    consumes,
                    produces,
                    web_service_definition: definition,
                    web_service_version: version,
                    operation_script: script,
                })
        ),
    ]
}
