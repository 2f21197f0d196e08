import type { Attachment, Attachments } from '../../src/contract/attachment.ts'
import type { Run } from '../../src/contract/run.ts'
import type { RecordStart } from '../../src/contract/wire.ts'
import { API, COLLECTOR, codeOf, eventually, resultOf, type Stand, startStand } from '../support/stand.ts'
import { aboutOf, sheetsOf, verifyExport } from '../support/workbook.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    // Only the tests let it look.
    await stand.instance.schedule(COLLECTOR, false)
})
afterAll(() => stand.stop())

const NAME = /^1E_Response_INC0010001_\d{8}_\d{6}\.xlsx$/

async function bytesOf(id: string): Promise<Buffer> {
    const answer = await fetch(`${stand.instance.url}/api/now/attachment/${id}/file`, {
        headers: { authorization: `Basic ${Buffer.from('agent:agent').toString('base64')}` },
    })
    return Buffer.from(await answer.arrayBuffer())
}

const listed = async (run: string) => resultOf<Attachments>(await stand.agent.get(`${API}/runs/${run}/attachments`))

/** Files on the incident, by the platform's own table. */
const onRecord = async () =>
    stand.instance.table('sys_attachment', `table_name=incident^table_sys_id=${await stand.incident('INC0010001')}`)

async function finished(rowCount: string, more: object = {}): Promise<Run> {
    const run = await stand.start('Return rows', { rowCount }, { again: true, ...more })
    return stand.until(run.id, (each) => each.state === 'completed')
}

test('the server attaches the stored rows as a workbook, each call another file', async () => {
    const before = (await onRecord()).length
    const run = await finished('40')
    expect(await listed(run.id)).toMatchObject({ total: 0, items: [] })
    const made = resultOf<Attachment>(await stand.agent.post(`${API}/runs/${run.id}/attachment`, {}))
    expect(made).toMatchObject({ rows: 40, fileName: expect.stringMatching(NAME) })
    const bytes = await bytesOf(made.id)
    expect(bytes.length).toBe(made.sizeBytes)
    const sheets = sheetsOf(bytes)
    const stored = await stand.rows(run.id, 0, 40)
    const cells = sheets.get('Responses')
    expect(cells?.get('A1')?.value).toBe(stored.columns[0]?.name)
    stored.rows.forEach((row, at) => {
        expect(cells?.get(`A${at + 2}`)?.value).toBe(row[0])
    })
    expect(aboutOf(sheets)).toMatchObject({
        Record: 'INC0010001',
        Device: run.device,
        'Run number': run.number,
        'Run by': 'Priya Nair',
        '1E instruction id': run.platformId,
        'Rows found': 40,
        'Rows in file': 40,
        Content: 'complete',
    })
    expect(verifyExport(bytes)).toMatchObject({ status: 0 })
    await stand.pass(2) // the name holds the second
    const second = resultOf<Attachment>(await stand.agent.post(`${API}/runs/${run.id}/attachment`, {}))
    expect(second.fileName).not.toBe(made.fileName)
    expect((await listed(run.id)).items.map((one) => one.id)).toEqual([made.id, second.id])
    expect((await onRecord()).length).toBe(before + 2)
    const seen = resultOf<Run>(await stand.agent.get(`${API}/runs/${run.id}`))
    expect(seen.attachments).toBe(2)
})

test('a run that was started with Attach attaches all of its rows, beyond the first batch too', async () => {
    const run = await finished('250', { attach: true })
    expect(run.counts).toMatchObject({ found: 250, stored: 250 })
    const { items } = await listed(run.id)
    expect(items).toMatchObject([{ rows: 250 }])
    expect(aboutOf(sheetsOf(await bytesOf(String(items[0]?.id))))).toMatchObject({
        'Rows found': 250,
        'Rows in file': 250,
        Content: 'complete',
    })
})

test('the time in the name is that of the person who attaches', async () => {
    const run = await finished('5')
    const before = await stand.instance.clock(0)
    const made = resultOf<Attachment>(await stand.instance.as('agent.de').post(`${API}/runs/${run.id}/attachment`, {}))
    const stamps = [...Array(4).keys()].map((second) =>
        new Date(before + second * 1000).toLocaleString('sv', { timeZone: 'Europe/Berlin' }).replace(/[-:]/g, '')
    )
    expect(stamps.map((stamp) => stamp.replace(' ', '_'))).toContain(/_(\d{8}_\d{6})\.xlsx$/.exec(made.fileName)?.[1])
})

test('the sheet About speaks the language of who attaches, in the zone of their profile', async () => {
    const run = await finished('5')
    const made = resultOf<Attachment>(await stand.instance.as('agent.de').post(`${API}/runs/${run.id}/attachment`, {}))
    const bytes = await bytesOf(made.id)
    const sheets = sheetsOf(bytes)
    const started = new Date(run.started ?? '').toLocaleString('sv', { timeZone: 'Europe/Berlin' })
    const about = aboutOf(sheets)
    expect(about).toMatchObject({ Inhalt: 'vollständig', 'Ausgeführt von': 'Priya Nair', 'Zeilen in der Datei': 5 })
    expect(about['Zeitzone aller Zeiten']).toBe('Europe/Berlin')
    const excelDay = (Date.parse(`${started.replace(' ', 'T')}Z`) / 86_400_000 + 25_569) * 86_400
    expect(Math.round(Number(about['Gestartet']) * 86_400)).toBe(Math.round(excelDay))
    const heads = [...(sheets.get('Responses') ?? [])]
        .filter(([at]) => /^[A-Z]1$/.test(at))
        .map(([, cell]) => cell.value)
    expect(heads).toContain('SeenUtc (Europe/Berlin)')
    expect(verifyExport(bytes)).toMatchObject({ status: 0 })
})

test('a file with fewer rows than were found says so, and the check refuses it', async () => {
    const run = await finished('250')
    const made = resultOf<Attachment>(await stand.agent.post(`${API}/runs/${run.id}/attachment`, {}))
    const bytes = await bytesOf(made.id)
    expect(aboutOf(sheetsOf(bytes))['Content']).toBe(
        'partial: 100 of 250 rows; the server writes only the first rows that are stored'
    )
    expect(verifyExport(bytes).status).toBe(1)
    const changed = Buffer.from(bytes)
    changed[changed.indexOf('inlineStr') + 40] = 0x58
    expect(verifyExport(changed)).toMatchObject({ status: 1, output: expect.stringContaining('checksum') })
})

test('a run that was started with the wish has its rows attached by the time it is done, once', async () => {
    const before = (await onRecord()).length
    const run = await finished('30', { attach: true })
    expect(run).toMatchObject({ attach: true, attachments: 1, attachProblem: null })
    const { items } = await listed(run.id)
    expect(items).toEqual([expect.objectContaining({ rows: 30, fileName: expect.stringMatching(NAME) })])
    await Promise.all(Array.from({ length: 5 }, () => stand.agent.get(`${API}/runs/${run.id}`)))
    await stand.instance.job(COLLECTOR)
    expect((await onRecord()).length).toBe(before + 1)
})

test('the collector attaches for a tab that was closed', async () => {
    const before = (await onRecord()).length
    const run = await stand.start('Return rows', { rowCount: '20' }, { again: true, attach: true })
    await eventually('the file is on the record', async () => {
        await stand.instance.job(COLLECTOR)
        await stand.pass(1)
        return (await onRecord()).length > before ? true : undefined
    })
    expect((await listed(run.id)).total).toBe(1)
})

test('a file whose writer died before it was noted is adopted and not made again', async () => {
    const run = await finished('10', { attach: true })
    const [file] = (await listed(run.id)).items
    const before = (await onRecord()).length
    await stand.instance.script(
        'x_1e_connect',
        `var run = new GlideRecord('x_1e_connect_run'); run.get('${run.id}');
        run.setValue('attach_state', 'wanted'); run.setValue('details', JSON.stringify({ columns: JSON.parse(run.getValue('details')).columns })); run.update()`
    )
    await stand.instance.job(COLLECTOR)
    expect((await listed(run.id)).items).toEqual([{ ...file, rows: null }])
    expect((await onRecord()).length).toBe(before)
})

test('a workbook that the browser uploaded is noted, and only one of the record', async () => {
    const run = await finished('10')
    const record = await stand.incident('INC0010001')
    const other = await stand.incident('INC0010002')
    const upload = async (on: string, name: string) => {
        const where = `/api/now/attachment/file?table_name=incident&table_sys_id=${on}&file_name=${name}`
        return resultOf<{ sys_id: string }>(await stand.agent.post(where, { any: 'content' })).sys_id
    }
    const note = (attachment: string) => stand.agent.post(`${API}/runs/${run.id}/attachment`, { attachment, rows: 10 })
    const mine = await upload(record, 'mine.xlsx')
    expect(resultOf<Attachment>(await note(mine))).toMatchObject({ id: mine, fileName: 'mine.xlsx', rows: 10 })
    await note(mine)
    expect((await listed(run.id)).total).toBe(1)
    for (const wrong of [await upload(other, 'other.xlsx'), await upload(record, 'text.txt'), '0'.repeat(32)]) {
        const refused = await note(wrong)
        expect([refused.status, codeOf(refused)]).toEqual([404, 'attachment_missing'])
    }
})

/** Whether anybody but an administrator passes the rule that lets people write incidents. */
async function mayWriteIncidents(may: boolean): Promise<void> {
    await stand.instance.script(
        'global',
        `var acl = new GlideRecord('sys_security_acl'); acl.addQuery('name', 'incident'); acl.addQuery('operation', 'write');
        acl.query(); while (acl.next()) { acl.setValue('advanced', ${!may}); acl.setValue('script', '${may ? '' : 'answer = false'}'); acl.update() }`
    )
}

afterEach(() => mayWriteIncidents(true))

test('without write access to the record nothing is attached and nothing is started', async () => {
    const run = await finished('10')
    await mayWriteIncidents(false)
    const before = (await onRecord()).length
    const refused = await stand.agent.post(`${API}/runs/${run.id}/attachment`, {})
    expect([refused.status, codeOf(refused)]).toEqual([403, 'attach_forbidden'])
    const record = await stand.incident('INC0010001')
    const start = resultOf<RecordStart>(await stand.agent.get(`${API}/records/incident/${record}`))
    expect(start.permissions).toMatchObject({ run: true, attach: false })
    const runs = (await stand.instance.table('x_1e_connect_run')).length
    const started = await stand.agent.post(`${API}/runs`, {
        table: 'incident',
        record,
        definition: (await stand.instruction('Return rows')).id,
        parameters: { rowCount: '5' },
        attach: true,
        again: true,
    })
    expect([started.status, codeOf(started)]).toEqual([403, 'attach_forbidden'])
    expect((await onRecord()).length).toBe(before)
    expect((await stand.instance.table('x_1e_connect_run')).length).toBe(runs)
})

test('a run without rows gives no file', async () => {
    const run = await stand.start('Always finds nothing', {}, { again: true })
    await stand.until(run.id, (each) => each.state === 'completed')
    const refused = await stand.agent.post(`${API}/runs/${run.id}/attachment`, {})
    expect([refused.status, codeOf(refused)]).toEqual([409, 'rows_missing'])
})
