import { readById } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import { type DoorRequest, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'

/** States of the CI/CD API. */
export const LABELS: Record<string, string> = {
    0: 'Pending',
    1: 'Running',
    2: 'Successful',
    3: 'Failed',
    4: 'Canceled',
}
const ROLES = ['admin', 'sn_cicd.sys_ci_automation']

/** A path of the CI/CD API without its version. */
export function cicdPath({ http }: DoorRequest): string {
    return http.path.replace(/^\/api\/sn_cicd\/v\d+\//, '/api/sn_cicd/')
}

/** "Forbidden. The user isn’t an admin or doesn’t have the sn_cicd.sys_ci_automation role." */
export function needCicdRole({ tx, isLoggedIn }: DoorRequest): void {
    if (!isLoggedIn) throw notAuthenticated()
    if (!ROLES.some((role) => tx.session.roles.has(role))) throw new HttpError(403, 'User Not Authorized')
}

/** `GET /api/sn_cicd/progress/{id}` ("CI/CD API"): how far a record of sys_execution_tracker is. */
export function progress(request: DoorRequest): Answer | undefined {
    const { tx, http } = request
    const [id] = segmentsBelow({ ...http, path: cicdPath(request) }, '/api/sn_cicd/progress') ?? []
    if (!id) return undefined
    if (request.isLoggedIn && http.method !== 'GET') throw new HttpError(405, 'Method Not Supported', http.method)
    needCicdRole(request)
    const row = readById(tx, 'sys_execution_tracker', id)
    if (!row) throw new HttpError(404, 'No Record found', `There is no progress ${id}`)
    const { state = '', message } = row
    const { origin } = tx.services
    return jsonAnswer(200, {
        result: {
            links: { progress: { id, url: `${origin}/api/sn_cicd/progress/${id}` }, ...linksOf(origin, row) },
            status: state,
            status_label: LABELS[state ?? ''] ?? '',
            status_message: message ?? '',
            status_detail: row.detailed_message ?? '',
            error: state === '3' ? (message ?? '') : '',
            percent_complete: Number(row.percent_complete ?? 0),
        },
    })
}

/** Where to go on from here: the results of a test suite, or the record that was worked on. */
function linksOf(origin: string, { source, source_table: table }: Values): Record<string, unknown> {
    if (table === 'sys_atf_test_suite_result')
        return { results: { id: source, url: `${origin}/api/sn_cicd/testsuite/results/${source}` } }
    return { source: { id: source ?? '', url: `${origin}/api/now/table/${table}/${source ?? ''}` } }
}
