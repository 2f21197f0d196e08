import { readById } from '../records/read.ts'
import { type DoorRequest, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'

const LABELS: Record<string, string> = { 0: 'Pending', 1: 'Running', 2: 'Successful', 3: 'Failed', 4: 'Canceled' }
const ROLES = ['admin', 'sn_cicd.sys_ci_automation']

/** `GET /api/sn_cicd/progress/{id}` ("CI/CD API"): how far a record of sys_execution_tracker is. */
export function progress(request: DoorRequest): Answer | undefined {
    const { tx, http } = request
    const path = http.path.replace(/^\/api\/sn_cicd\/v\d+\//, '/api/sn_cicd/')
    const [id] = segmentsBelow({ ...http, path }, '/api/sn_cicd/progress') ?? []
    if (!id) return undefined
    if (!request.isLoggedIn) throw notAuthenticated()
    if (http.method !== 'GET') throw new HttpError(405, 'Method Not Supported', http.method)
    if (!ROLES.some((role) => tx.session.roles.has(role))) throw new HttpError(403, 'User Not Authorized')
    const row = readById(tx, 'sys_execution_tracker', id)
    if (!row) throw new HttpError(404, 'No Record found', `There is no progress ${id}`)
    const { state = '', message, source, source_table: table } = row
    const { origin } = tx.services
    return jsonAnswer(200, {
        result: {
            links: {
                progress: { id, url: `${origin}/api/sn_cicd/progress/${id}` },
                source: { id: source ?? '', url: `${origin}/api/now/table/${table}/${source ?? ''}` },
            },
            status: state,
            status_label: LABELS[state ?? ''] ?? '',
            status_message: message ?? '',
            status_detail: row.detailed_message ?? '',
            error: state === '3' ? (message ?? '') : '',
            percent_complete: Number(row.percent_complete ?? 0),
        },
    })
}
