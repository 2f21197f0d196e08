import type { Run } from '../../src/contract/run.ts'
import { count, storeOldRuns } from '../support/old-runs.ts'
import { API, COLLECTOR, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeEach(async () => {
    stand = await startStand()
})
afterEach(() => stand.stop())

const DAY = 86400
const read = async (id: string) => resultOf<Run>(await stand.agent.get(`${API}/runs/${id}`))
const rows = (query: string) => count(stand.instance, 'x_1e_connect_response', query)
const runs = (query: string) => count(stand.instance, 'x_1e_connect_run', query)
const purgeResponses = () => stand.instance.job('1E Platform-Purge Responses')
const purgeHistory = () => stand.instance.job('1E Platform-Purge History')
const open = ['queued', 'sending', 'unconfirmed', 'running']

test('A20: responses older than the setting go for good; the run, its attachment and younger runs stay', async () => {
    const { id: record, number } = await stand.newIncident()
    const started = await stand.start('rowCount rows', { rowCount: '250' }, { record, attach: true })
    const old = await stand.until(started.id, (one) => one.state === 'completed' && one.attachments === 1)
    await stand.instance.job(COLLECTOR)
    const definition = await stand.instruction('rowCount rows')
    for (const state of open) await storeOldRuns(stand.instance, { runs: 1, rows: 3, daysOld: 40, state })
    await stand.instance.clock(4 * DAY)
    const young = await stand.start('Which operating system', {}, { record })
    await stand.until(young.id, (one) => one.state === 'completed')
    await purgeResponses()
    expect(await rows(`run=${old.id}`)).toBe(old.counts.stored)

    await stand.instance.clock(DAY + 3600)
    await purgeResponses()
    const purged = await read(old.id)
    expect(await rows(`run=${old.id}`)).toBe(0)
    expect(purged).toMatchObject({
        state: 'completed',
        counts: { stored: 0, found: 250 },
        more: false,
        phase: { key: 'removed', message: 'Responses were removed on {0}.' },
        attachments: 1,
    })
    expect(String(purged.phase.args[0])).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    expect(Date.parse(String(purged.responsesRemoved))).toBeGreaterThan(
        Date.parse(String(old.finished)) + 5 * DAY * 1000
    )
    expect(await stand.rows(old.id)).toMatchObject({ rows: [], stored: 0, more: false })
    const more = await stand.agent.post(`${API}/runs/${old.id}/responses`, {})
    expect([more.status, codeOf(more)]).toEqual([410, 'responses_removed'])
    const files = resultOf<{ file_name: string }[]>(
        await stand.admin.get(`/api/now/attachment?sysparm_query=table_sys_id=${record}`)
    )
    expect(files.map((file) => file.file_name)).toEqual([expect.stringContaining(number)])

    expect((await read(young.id)).counts.stored).toBeGreaterThan(0)
    expect(await rows('run.text=Old')).toBe(open.length * 3)

    await stand.instance.clock(93 * DAY)
    await purgeResponses()
    const waiting = { runs: 1, rows: 0, daysOld: 400, state: 'awaiting_approval', text: 'Waiting' }
    await storeOldRuns(stand.instance, waiting)
    await purgeHistory()
    expect(await runs('text=Waiting')).toBe(1)
    const gone = await stand.agent.get(`${API}/runs/${old.id}`)
    expect([gone.status, codeOf(gone)]).toEqual([404, 'run_missing'])
    expect([await runs('text=Old'), await rows('run.text=Old')]).toEqual([open.length, open.length * 3])
    expect((await stand.instance.table('sys_attachment', `table_sys_id=${record}`)).length).toBe(1)
    expect((await stand.instruction('rowCount rows')).averageSeconds).toBe(definition.averageSeconds)
    expect(definition.averageSeconds).not.toBeNull()
})

test('each configuration has its own ages; runs of one that is gone go by the defaults', async () => {
    const made = await stand.instance.script(
        'x_1e_connect',
        `var other = new GlideRecord('x_1e_connect_configuration'); other.initialize();
         // Past the rule that allows one only: which runs belong to which is all that matters here.
         other.setWorkflow(false);
         other.setValue('name', 'Keeps long'); other.setValue('response_keep_days', 30); other.setValue('history_keep_months', 12);
         answer = other.insert()`
    )
    const long = String(made.answer)
    const gone = 'a'.repeat(32)
    for (const [configuration, text] of [
        [CONFIGURATION, 'short'],
        [long, 'long'],
        [gone, 'gone'],
    ] as const) {
        await storeOldRuns(stand.instance, { runs: 2, rows: 4, daysOld: 10, configuration, text })
        await storeOldRuns(stand.instance, { runs: 2, rows: 4, daysOld: 100, configuration, text: `${text} history` })
        // A run that nobody ended in time counts from when it was asked for.
        await storeOldRuns(stand.instance, { runs: 1, rows: 0, daysOld: 100, configuration, text: `${text} history` })
    }
    await purgeResponses()
    expect(await Promise.all(['short', 'long', 'gone'].map((text) => rows(`run.text=${text}`)))).toEqual([0, 8, 0])
    await purgeHistory()
    const histories = ['short', 'long', 'gone'].map((text) => runs(`text=${text} history`))
    expect(await Promise.all(histories)).toEqual([0, 3, 0])
    expect(await Promise.all(['short', 'long', 'gone'].map((text) => runs(`text=${text}`)))).toEqual([2, 2, 2])
})

const DEFINITIONS = 'x_1e_connect_instruction_definition'
const choose = async (definition: string, keep_last: boolean) =>
    resultOf(
        await stand.instance.as('tachyon.admin').patch(`/api/now/table/${DEFINITIONS}/${definition}`, { keep_last })
    )

test('the last answer to a chosen question outlives the others, once for each device, until its days are over', async () => {
    const { id: definition } = await stand.instruction('Which operating system')
    const { id: other } = await stand.instruction('Which processes')
    await choose(definition, true)
    const stored = async (daysOld: number, device: string, more = {}) =>
        String((await storeOldRuns(stand.instance, { runs: 1, rows: 2, daysOld, definition, device, ...more }))[0])
    const left = async (...ids: string[]) => {
        await purgeResponses()
        return Promise.all(ids.map((id) => rows(`run=${id}`)))
    }
    // Off by default, whatever is chosen.
    expect(await left(await stored(6, 'a.example'))).toEqual([0])

    await stand.settings({ last_answer_keep_days: 30 })
    const last = await stored(8, 'a.example')
    const before = await stored(9, 'a.example')
    const elsewhere = await stored(20, 'b.example')
    const otherValues = await stored(10, 'a.example', { text: 'Of other values' })
    const failed = await stored(7, 'a.example', { state: 'failed' })
    const unchosen = await stored(8, 'a.example', { definition: other })
    const young = await stored(1, 'c.example')
    const old = await stored(8, 'c.example')
    const over = await stored(31, 'd.example')
    expect(await left(last, before, elsewhere, otherValues, failed, unchosen, young, old, over)).toEqual([
        2, 0, 2, 2, 0, 0, 2, 0, 0,
    ])
    expect((await read(last)).counts.stored).toBe(2)

    await stand.instance.clock(9 * DAY)
    expect(await left(elsewhere, last, young)).toEqual([2, 2, 2])
    await stand.instance.clock(2 * DAY)
    expect(await left(elsewhere, last, young)).toEqual([0, 2, 2])
    await choose(definition, false)
    expect(await left(last, young)).toEqual([0, 0])
})

test('keeping last answers is the setting of each domain’s configuration', async () => {
    const { id: definition } = await stand.instruction('Which operating system')
    await choose(definition, true)
    await stand.settings({ last_answer_keep_days: 30 })
    const { answer } = await stand.instance.script(
        'x_1e_connect',
        `var other = new GlideRecord('x_1e_connect_configuration'); other.initialize();
         // Past the rule that allows one only.
         other.setWorkflow(false);
         other.setValue('name', 'Keeps none'); var id = other.insert();
         var chosen = new GlideRecord('${DEFINITIONS}'); chosen.initialize(); chosen.setValue('name', 'Chosen too');
         chosen.setValue('configuration', id); chosen.setValue('keep_last', true); answer = [id, chosen.insert()]`
    )
    const [configuration, theirs] = answer as [string, string] // just made
    const common = { runs: 1, rows: 2, daysOld: 8, device: 'a.example' }
    await storeOldRuns(stand.instance, { ...common, definition, text: 'ours' })
    await storeOldRuns(stand.instance, { ...common, definition: theirs, configuration, text: 'theirs' })
    await purgeResponses()
    expect([await rows('run.text=ours'), await rows('run.text=theirs')]).toEqual([2, 0])
})

/** A rule of the instance's own administrator on rows that are deleted. */
async function onDelete(script: string): Promise<void> {
    const [scope] = await stand.instance.table('sys_scope', 'scope=x_1e_connect')
    const rule = {
        // A rule of another scope cannot abort.
        sys_scope: scope?.['sys_id'] ?? '',
        name: 'On delete',
        collection: 'x_1e_connect_response',
        when: 'before',
        action_delete: 'true',
        active: 'true',
        script: `(function executeRule(current, previous) { ${script} })(current, previous);`,
    }
    resultOf(await stand.admin.post('/api/now/table/sys_script', rule))
}

test('a configuration whose rows cannot be deleted does not stop the others, and is logged', async () => {
    const bad = await storeOldRuns(stand.instance, { runs: 1, rows: 4, daysOld: 10 })
    const good = await storeOldRuns(stand.instance, { runs: 1, rows: 4, daysOld: 10, configuration: 'a'.repeat(32) })
    await onDelete(`if (current.getValue('run') == '${bad[0]}') current.setAbortAction(true);`)
    await purgeResponses()
    expect([await rows(`run=${bad[0]}`), await rows(`run=${good[0]}`)]).toEqual([4, 0])
    const logged = (await stand.instance.log()).filter(({ level }) => level === 'error').map(({ message }) => message)
    expect(logged).toContainEqual(expect.stringContaining('4 rows of x_1e_connect_response could not be deleted'))
})

test('the job stops when its time is over, after a whole chunk, and goes on next time', async () => {
    await storeOldRuns(stand.instance, { runs: 2, rows: 1500, daysOld: 10 })
    // However fast the machine is, 3,000 rows take three seconds.
    await onDelete('var end = new Date().getTime() + 1; while (new Date().getTime() <= end);')
    const [property] = await stand.instance.table('sys_properties', 'name=x_1e_connect.purge_seconds')
    expect(property?.['value']).toBe('600')
    const limit = (value: string) =>
        stand.admin.patch(`/api/now/table/sys_properties/${property?.['sys_id']}`, { value })
    resultOf(await limit('1'))
    await purgeResponses()
    const left = await rows('')
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(3000)
    expect(left % 500).toBe(0)
    resultOf(await limit('600'))
    await purgeResponses()
    expect(await rows('')).toBe(0)
})
