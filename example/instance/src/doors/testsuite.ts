import { readById, readRows } from '../records/read.ts'
import { insertRow, type Values } from '../records/values.ts'
import { newId, type Transaction } from '../transaction.ts'
import { type DoorRequest, parametersOf, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer } from './http-error.ts'
import { cicdPath, LABELS, needCicdRole } from './progress.ts'

/** `/api/sn_cicd/testsuite/…` ("CI/CD API"): asks for a run of a suite of the Automated Test Framework, and tells what came of it. */
export function testsuite(request: DoorRequest): Answer | undefined {
    const segments = segmentsBelow({ ...request.http, path: cicdPath(request) }, '/api/sn_cicd/testsuite')
    if (!segments) return undefined
    needCicdRole(request)
    const [what, id] = segments
    const { method } = request.http
    if (what === 'run' && method === 'POST') return run(request)
    if (what === 'results' && id && method === 'GET') return results(request.tx, id)
    throw new HttpError(405, 'Method Not Supported', method)
}

const ENABLING: [property: string, what: string][] = [
    ['sn_atf.runner.enabled', 'Test/suite execution'],
    ['sn_atf.schedule.enabled', 'Scheduled test/suite execution'],
]

function run({ tx, http }: DoorRequest): Answer {
    const missing = ENABLING.find(([property]) => tx.property(property) !== 'true')
    if (missing) {
        const [property, what] = missing
        const error = `${what} is disabled. Change the value of property '${property}' to true to enable it`
        const state = { status: '3', status_label: LABELS[3], status_message: '', status_detail: '' }
        return jsonAnswer(200, { result: { ...state, error } })
    }
    const suite = suiteOf(tx, parametersOf(http))
    const result = newId()
    const tracker = newId()
    tx.store.write(() => {
        insertRow(tx.store, tx.catalog, 'sys_execution_tracker', {
            ...tx.stamps('sys_execution_tracker', tracker),
            name: `Test suite ${suite.name}`,
            source: result,
            source_table: 'sys_atf_test_suite_result',
            state: '0',
            percent_complete: '0',
        })
        insertRow(tx.store, tx.catalog, 'sys_atf_test_suite_result', {
            ...tx.stamps('sys_atf_test_suite_result', result),
            test_suite: suite.sys_id ?? '',
            execution_tracker: tracker,
            status: 'waiting',
        })
        tx.store.run('insert into "dev:queue" (kind, payload, state, created) values (?,?,?,?)', [
            'suite',
            JSON.stringify({ result, user: tx.session.userId }),
            'ready',
            tx.shared.now(),
        ])
    })
    tx.queued = true
    const url = `${tx.services.origin}/api/sn_cicd/progress/${tracker}`
    const state = { status: '0', status_label: LABELS[0], status_message: '', status_detail: '', error: '' }
    return jsonAnswer(200, { result: { links: { progress: { id: tracker, url } }, ...state, percent_complete: 0 } })
}

function suiteOf(tx: Transaction, parameters: URLSearchParams): Values {
    const id = parameters.get('test_suite_sys_id')
    const name = parameters.get('test_suite_name')
    if (!id && !name) throw new HttpError(400, 'Bad Request', 'Name the suite by test_suite_sys_id or test_suite_name')
    const found = readRows(tx, {
        table: 'sys_atf_test_suite',
        terms: [{ any: [id ? ['sys_id', '=', id] : ['name', '=', name ?? '']] }],
    })
    const [suite] = found
    if (!suite) throw new HttpError(404, 'No Record found', `There is no test suite ${id ?? name}`)
    if (found.length > 1) throw new HttpError(409, 'Conflict', `${found.length} test suites have the name ${name}`)
    return suite
}

function results(tx: Transaction, id: string): Answer {
    const row = readById(tx, 'sys_atf_test_suite_result', id)
    if (!row) throw new HttpError(404, 'No Record found', `There is no result ${id}`)
    return jsonAnswer(200, { result: shown(tx, row) })
}

const STATES: Record<string, string> = { waiting: '0', running: '1', success: '2', failure: '3', error: '3' }

function shown(tx: Transaction, row: Values): Record<string, unknown> {
    const { sys_id: id = '', status = '' } = row
    const state = STATES[status ?? ''] ?? ''
    const children = readRows(tx, { table: 'sys_atf_test_suite_result', terms: [{ any: [['parent', '=', id ?? '']] }] })
    const seconds = Math.round((Date.parse(`${row.end_time}Z`) - Date.parse(`${row.start_time}Z`)) / 1000)
    return {
        links: { results: { id, url: `${tx.services.origin}/sys_atf_test_suite_result.do?sys_id=${id}` } },
        status: state,
        status_label: LABELS[state] ?? '',
        status_message: '',
        status_detail: '',
        error: '',
        test_suite_status: status,
        test_suite_duration: seconds >= 0 ? `${seconds} ${seconds === 1 ? 'Second' : 'Seconds'}` : '',
        rolledup_test_success_count: Number(row.rolledup_test_success_count ?? 0),
        rolledup_test_failure_count: Number(row.rolledup_test_failure_count ?? 0),
        rolledup_test_error_count: Number(row.rolledup_test_error_count ?? 0),
        rolledup_test_skip_count: Number(row.rolledup_test_skip_count ?? 0),
        test_suite_name: readById(tx, 'sys_atf_test_suite', row.test_suite ?? '')?.name ?? '',
        child_suite_results: children.map((child) => shown(tx, child)),
    }
}
