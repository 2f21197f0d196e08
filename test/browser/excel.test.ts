import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'
import type { Attachment, Attachments } from '../../src/contract/attachment.ts'
import type { Run } from '../../src/contract/run.ts'
import type { List } from '../../src/contract/wire.ts'
import { accessibilityProblems } from '../support/browser.ts'
import { API, resultOf, startWorkspace } from '../support/stand.ts'
import { aboutOf, sheetsOf, verifyExport } from '../support/workbook.ts'
import { open, page, shareStand, stand, watched } from './parts/session.ts'

shareStand(() => startWorkspace())
beforeEach(async () => {
    const record = await stand.incident('INC0010001')
    await open('agent', `/now/sow/record/incident/${record}#1e-itsm-connect`)
})
afterEach(() => stand.platform.clearFaults())

const exportButton = () => page.getByRole('button', { name: 'Export to Excel' })
const item = (name: string) => page.getByRole('menuitem', { name })
const files = () => page.getByRole('group', { name: 'Attachments' }).getByRole('link')

async function start(rowCount: number, attach = false): Promise<void> {
    const instruction = page.getByRole('combobox', { name: 'Instruction' })
    await instruction.fill('rowCount rows')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByLabel('Row count').fill(String(rowCount))
    if (attach) await page.getByLabel('Attach responses as Excel').check()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
}

async function run(rowCount: number, attach = false): Promise<void> {
    await start(rowCount, attach)
    await page
        .getByText(`Answered, ${rowCount.toLocaleString('en-US')} rows`)
        .first()
        .waitFor()
    await exportButton().waitFor()
}

async function newestRun(): Promise<Run> {
    const record = await stand.incident('INC0010001')
    const runs = resultOf<List<Run>>(await stand.agent.get(`${API}/runs?table=incident&record=${record}`))
    const [newest] = runs.items
    if (!newest) throw new Error('nothing was run')
    return newest
}

const bytesOf = async (download: Download) => readFileSync(await download.path())

test('all rows are downloaded as a workbook that is complete', async () => {
    await run(250)
    await exportButton().click()
    expect(await accessibilityProblems(page)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), item('Download').click()])
    expect(download.suggestedFilename()).toMatch(/^1E_Response_INC0010001_\d{8}_\d{6}\.xlsx$/)
    await page.getByText('250 rows downloaded.').waitFor()
    const bytes = await bytesOf(download)
    expect(verifyExport(bytes)).toMatchObject({ status: 0, output: expect.stringContaining('250 of 250 rows') })
    expect(sheetsOf(bytes).get('Responses')?.has('A251')).toBe(true)
    expect((await newestRun()).counts.stored).toBe(250)
})

test('a workbook is attached to the record and listed below the rows', async () => {
    await run(240)
    await exportButton().click()
    await item('Attach to this record').click()
    await page.getByText('240 rows attached.').waitFor()
    expect(await files().count()).toBe(1)
    const { items } = resultOf<Attachments>(await stand.agent.get(`${API}/runs/${(await newestRun()).id}/attachments`))
    expect(items).toEqual([expect.objectContaining({ rows: 240 })])
    const [download] = await Promise.all([page.waitForEvent('download'), files().first().click()])
    expect(verifyExport(await bytesOf(download))).toMatchObject({ status: 0 })
    expect(await accessibilityProblems(page)).toEqual([])
})

test('an agent who wants the rows attached finds the file below them, and again after a reload', async () => {
    await run(60, true)
    await files().first().waitFor()
    expect(await files().first().textContent()).toMatch(/^1E_Response_INC0010001_\d{8}_\d{6}\.xlsx$/)
    await page.reload()
    await files().first().waitFor()
    expect(await files().count()).toBe(1)
})

test('a tab that is closed while it attaches leaves no broken file, and the file can be made again', async () => {
    await run(130)
    const { id } = await newestRun()
    const kept = async () => resultOf<Attachments>(await stand.agent.get(`${API}/runs/${id}/attachments`)).items
    const before = new Set((await stand.instance.table('sys_attachment')).map((row) => row['sys_id']))
    await exportButton().click()
    await Promise.all([page.waitForRequest('**/api/now/attachment/file**'), item('Attach to this record').click()])
    await page.close()
    await stand.instance.idle()
    // Cut off it is not there; sent to its end it is whole, though nobody was left to note it with the run.
    for (const { sys_id } of await stand.instance.table('sys_attachment')) {
        if (!sys_id || before.has(sys_id)) continue
        const answer = await fetch(`${stand.instance.url}/api/now/attachment/${sys_id}/file`, {
            headers: { Authorization: `Basic ${btoa('agent:agent')}` },
        })
        expect(verifyExport(Buffer.from(await answer.arrayBuffer()))).toMatchObject({ status: 0 })
    }
    const again = resultOf<Attachment>(await stand.agent.post(`${API}/runs/${id}/attachment`, {}))
    expect(again.rows).toBeGreaterThan(0)
    expect((await kept()).map((one) => one.id)).toContain(again.id)
})

test('when 1E has forgotten the answers, the stored rows are exported and said to be a part', async () => {
    await run(1230)
    await page.getByText('1–10 of 1,000 loaded, 1,230 found').waitFor()
    await stand.platform.fault({
        match: { path: '^/consumer/responses/' },
        fault: { kind: 'status', status: 404, body: 'error-array' },
    })
    await exportButton().click()
    const [download] = await Promise.all([page.waitForEvent('download'), item('Download').click()])
    await page.getByText('1000 rows downloaded. 1E no longer has the others.').waitFor()
    // The browser notes the refusal by itself; nothing else may be noted.
    expect(watched.problems().filter((problem) => !/410 \(Gone\)/.test(problem))).toEqual([])
    expect(aboutOf(sheetsOf(await bytesOf(download)))['Content']).toBe(
        'partial: 1000 of 1230 rows; 1E no longer had the others'
    )
})

test('rows that 1E gives again are in the file once', async () => {
    await run(2400)
    await stand.platform.fault({
        match: { path: '^/consumer/responses/' },
        fault: { kind: 'duplicateRows', n: 7 },
    })
    await exportButton().click()
    const [download] = await Promise.all([page.waitForEvent('download'), item('Download').click()])
    await page.getByText('2400 rows downloaded.').waitFor()
    const bytes = await bytesOf(download)
    expect(verifyExport(bytes)).toMatchObject({ status: 0, output: expect.stringContaining('2400 of 2400 rows') })
    const names = [...(sheetsOf(bytes).get('Responses') ?? [])].filter(([at]) => /^A\d+$/.test(at))
    expect(new Set(names.map(([, cell]) => cell.value)).size).toBe(2401)
})

test('a file that is made while the run goes on says so', async () => {
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/\\d+$' },
        fault: { kind: 'statusStuck', status: 5 },
    })
    // Without statistics nobody knows that the device has answered, so the run goes on.
    await stand.platform.fault({ fault: { kind: 'statsLag', seconds: 600 } })
    await start(60)
    await page
        .getByText(/60 rows so far/)
        .first()
        .waitFor()
    await exportButton().click()
    const [download] = await Promise.all([page.waitForEvent('download'), item('Download').click()])
    await page.getByText('60 rows downloaded. The run is still going on.').waitFor()
    expect(aboutOf(sheetsOf(await bytesOf(download)))['Content']).toContain('the run was still going on')
})

test('an export can be stopped', async () => {
    await run(5000)
    await stand.platform.fault({ match: { path: '^/consumer/responses/' }, fault: { kind: 'latency', ms: 1500 } })
    await exportButton().click()
    await item('Download').click()
    await page.getByText(/of 5000 rows written/).waitFor()
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await page.getByText('Export stopped.').waitFor()
    await exportButton().waitFor()
})
