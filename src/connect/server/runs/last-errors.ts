import { GlideRecordSecure } from '@servicenow/glide'
import { RUNS } from './store.ts'

const MOST = 20
const TOLD = ['sys_updated_on', 'number', 'state', 'error_code', 'configuration']

/** The newest runs with an error that the user may read, a line each. By code: the sentence of an error may quote 1E. */
export function lastErrors(): string[] {
    const lines: string[] = []
    const run = new GlideRecordSecure(RUNS)
    run.addNotNullQuery('error_code')
    run.orderByDesc('sys_updated_on')
    run.setLimit(MOST)
    run.query()
    while (run.next()) lines.push('error: ' + TOLD.map((field) => run.getValue(field) || '').join(' '))
    return lines
}
