import { ERRORS } from '../../src/contract/errors.ts'
import type { Experience } from '../../src/contract/experience.ts'
import type {
    Instruction,
    InstructionSummary,
    List,
    QuickFix,
    ResponsePage,
    RowAction,
} from '../../src/contract/wire.ts'
import { API, resultOf } from '../support/stand.ts'
import type { Recorder } from './recorder.ts'

/** The looks of the table, from the rows of one run. */
export async function recordTable(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const run = await stand.start('Which processes are running', {}, { again: true })
    const done = await stand.until(run.id, (each) => each.state === 'completed')
    const { columns, rows } = await stand.rows(run.id)
    const page: Pick<ResponsePage, 'columns' | 'rows'> = { columns, rows: rows.slice(0, 40) }
    const table = (name: string, title: string, properties: Record<string, unknown>) =>
        recorder.add('response-table', name, title, { caption: 'Responses', pageSize: 10, ...properties })
    const nothing = { columns: [], rows: [] }
    table('rows', 'Rows, more to load', { responses: page, found: done.counts.found, more: true })
    table('all', 'All rows loaded', { responses: page, found: page.rows.length })
    const rowActions = resultOf<List<RowAction>>(await stand.agent.get(`${API}/runs/${run.id}/row-actions`)).items
    const menus = { responses: page, found: page.rows.length, rowActions, notes: true }
    table('row', 'Row menu', menus)
    recorder.pressed('response-table', 'row', 'row-menu', 'Row menu, open', ['td.is-tools'])
    recorder.pressed('response-table', 'row', 'column-menu', 'Column menu, open', ['.column-menu'])
    recorder.pressed('response-table', 'row', 'sorted', 'Sorted', ['.sort'])
    table('one', 'One row', { responses: { ...page, rows: rows.slice(0, 1) }, found: 1 })
    table('loading', 'Loading', { responses: nothing, status: 'loading' })
    table('loading-more', 'Loading more', {
        responses: page,
        found: done.counts.found,
        more: true,
        status: 'loading_more',
    })
    const failed = ERRORS.platform_busy.message.replace('{0}', '5')
    table('failed', 'Loading failed', { responses: page, found: 143, more: true, status: 'failed', message: failed })
    table('empty', 'No rows', { responses: nothing, message: 'lon-lt-0007.corp.acme.example answered: nothing found.' })
}

/** The looks of a comparison, from the rows of one run of which some are changed here. */
export async function recordComparison(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const run = await stand.start('Which software matching', { titleFilter: '%' }, { again: true })
    await stand.until(run.id, (each) => each.state === 'completed')
    const { columns, rows } = await stand.rows(run.id)
    const before = { columns, rows: rows.slice(0, 60) }
    const version = columns.findIndex(({ name }) => name === 'Version')
    const after = {
        columns,
        rows: [...rows.slice(1, 60), ...rows.slice(60, 61)].map((row, at) =>
            at % 20 === 0 ? row.map((cell, column) => (column === version ? '25.2.1' : cell)) : row
        ),
    }
    const comparison = (name: string, title: string, properties: Record<string, unknown>) =>
        recorder.add('row-comparison', name, title, { before, after, since: '09:12', ...properties })
    comparison('differences', 'What differs', {})
    recorder.pressed('row-comparison', 'differences', 'all', 'All rows', ['input[type=checkbox]'])
    comparison('same', 'Nothing differs', { after: before })
    comparison('incomplete', 'An answer that is not complete', { beforePartial: true })
}

export async function recordPicker(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const search = async (query: string) =>
        resultOf<List<InstructionSummary>>(
            await stand.agent.get(`${API}/instructions?query=${encodeURIComponent(query)}`)
        )
    const whole = async (words: string) =>
        resultOf<Instruction>(await stand.agent.get(`${API}/instructions/${(await stand.instruction(words)).id}`))
    const all = await search('')
    const picker = (name: string, title: string, properties: Record<string, unknown>) =>
        recorder.add('instruction-picker', name, title, { instructions: all.items, total: all.total, ...properties })
    picker('search', 'Nothing chosen', {})
    const fixes = await stand.agent.get(`${API}/records/incident/${await stand.incident('INC0010001')}/quick-fixes`)
    const options = resultOf<List<QuickFix>>(fixes).items.map(({ id, instruction, label, reason }) => ({
        ...instruction,
        text: label,
        note: reason,
        fix: id,
    }))
    picker('quick-fixes', 'Quick fixes', { groups: [{ label: 'Quick fixes', options }] })
    recorder.pressed('instruction-picker', 'quick-fixes', 'open', 'The list, open', ['#input'])
    picker('chosen', 'A question', { instruction: await whole('Which processes are running') })
    const action = await whole('Restart the service')
    picker('parameters', 'An action with parameters, needs approval', { instruction: action })
    picker('incomplete', 'Something is missing', { instruction: action, attempt: 1 })
    picker('loading', 'Searching', { instructions: [], total: 0, status: 'loading' })
    picker('none', 'Nothing found', { instructions: [], total: 0, status: 'ready' })
    const message = 'The server cannot be reached. Check the network connection.'
    picker('failed', 'The search failed', { instructions: [], total: 0, status: 'failed', message })
}

export function recordExport(recorder: Recorder): void {
    const excel = (name: string, title: string, properties: Record<string, unknown>) =>
        recorder.add('excel-export', name, title, { attachable: true, ...properties })
    excel('ready', 'Ready', {})
    recorder.pressed('excel-export', 'ready', 'menu', 'Menu, open', ['#open'])
    excel('writing', 'Writing', { exporting: true, written: 3000, found: 25000 })
    excel('written', 'Written', { message: '25000 rows downloaded.' })
    excel('not-attachable', 'May not be attached', { attachable: false })
    recorder.pressed('excel-export', 'not-attachable', 'menu-not-attachable', 'Menu, may not be attached', ['#open'])
}

/** The card and the element around it: each grade, and each reason why there are no scores. */
export async function recordExperience(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const show = async (name: string, title: string, device: string | null = 'lon-lt-0007', user = 'agent') => {
        const { id: record } = await stand.newIncident(device)
        const calls = {}
        const where = `/records/incident/${record}/experience`
        const answer = await recorder.read(stand.instance.as(user), calls, where)
        recorder.add('device-experience', name, title, { table: 'incident', sysId: record }, calls)
        if (answer.status !== 200) return
        const experience = resultOf<Experience>(answer)
        recorder.add('experience-card', name, title, { experience, busy: false })
    }
    await show('unchecked', 'Licence not checked')
    await show('unchecked-admin', 'Licence not checked, for an administrator', 'lon-lt-0007', 'tachyon.admin')
    await stand.platform.fault({ fault: { kind: 'experienceUnlicensed' } })
    await stand.checkEntitlement()
    await show('not-licensed', 'Not licensed')
    await stand.platform.clearFaults()
    await stand.checkEntitlement()
    await show('average', 'Average, one category without data')
    await show('very-good', 'Very good', 'lon-lt-0009')
    await show('good', 'Good', 'lon-lt-0008')
    await show('poor', 'Poor', 'lon-lt-0003')
    await show('very-poor', 'Very poor', 'lon-lt-0001')
    await show('old', 'Old scores, device offline', 'lon-lt-0013')
    await show('no-data', 'No data yet', 'nyc-lt-0009')
    await show('no-device', 'No device', null)
    await show('unknown', 'Unknown to 1E', 'ghost-01')
    for (const [name, title, status] of [
        ['role', 'Role missing in 1E', 403],
        ['busy-1e', '1E is busy', 503],
    ] as const) {
        await stand.platform.fault({ match: { path: '^/experience/' }, fault: { kind: 'status', status } })
        await show(name, title)
        await stand.platform.clearFaults()
    }
    recorder.add('experience-card', 'loading', 'Loading', { experience: null, busy: true })
}
