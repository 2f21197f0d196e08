import { rmSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { UiSaved } from '../../example/ui-api.ts'
import type { Attachment } from '../../src/contract/attachment.ts'
import type { ConnectionTest } from '../../src/contract/connection.ts'
import type { Experience } from '../../src/contract/experience.ts'
import type { Run } from '../../src/contract/run.ts'
import type { List, RecordStart } from '../../src/contract/wire.ts'
import { approvalRows, request, sends, untilStored } from '../support/approvals.ts'
import { keyPair } from '../support/key-pair.ts'
import { count, storeOldRuns } from '../support/old-runs.ts'
import { addPerson } from '../support/people.ts'
import type { JournalEntry } from '../support/platform.ts'
import { seedsWithout } from '../support/scratch-apps.ts'
import { API, CONFIGURATION, codeOf, DEVICE, eventually, resultOf, startWorkspace } from '../support/stand.ts'
import { openTab } from './parts/form-tabs.ts'
import {
    as,
    button,
    choose,
    FORM,
    field,
    fill,
    menuOf,
    navigator,
    press,
    refusals,
    said,
    save,
    shareWalk,
    stand,
    stored,
} from './parts/walk.ts'

/**
 * 1E's page "Post-installation tasks" from top to bottom, as its readers do what it says: one step for each row of docs/coverage.md,
 * under the row's own words. Before it begins, the apps are installed, nothing is on the incident form, and 1E is connected.
 */

const seeds = seedsWithout('form-layout.json')
shareWalk(() => startWorkspace({ env: { SEED_DIR: seeds } }))
afterAll(() => rmSync(seeds, { recursive: true, force: true }))

const PRINCIPAL = 'ACME\\svc-1e-servicenow'
const PASSWORD = 'Consumer!2026'
const CORE_FORM =
    '/x_1e_core_connect_configuration.do?sys_id=c0de1e00000000000000000000000001&sysparm_view=x_1e_core_connect'
const NEW_TENANT = '/x_1e_connect_configuration.do?sys_id=-1'
const RETRIEVAL_JOB = '1E Platform-Retrieve Instruction'
const BUTTONS = ['Test Server Connection', 'Retrieve Instructions', 'Check Entitlement']

const question = () => stand.start('Which operating system', {}, { again: true })
const completed = (run: Run) => stand.until(run.id, ({ state }) => state === 'completed')
const rowsOf = (page: Page): Locator => page.locator('tbody tr')
const sentLast = async () => (await sends(stand)).at(-1)?.body
const start = async (record: string) =>
    resultOf<RecordStart>(await stand.agent.get(`${API}/records/incident/${record}`))
const workspace = async (tab: string, number = 'INC0010001') =>
    `/now/sow/record/incident/${await stand.incident(number)}#${tab}`

/** An agent runs an instruction on the page of an incident. Returns the page. */
async function runAs(user: string, where: string, rowCount: string, { attach = false } = {}): Promise<Page> {
    const page = await as(user, where)
    await page.getByRole('combobox', { name: 'Instruction' }).fill('rowCount rows')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByLabel('Row count').fill(rowCount)
    await page.getByLabel('Attach responses as Excel').setChecked(attach)
    await button(page, 'Run').click()
    return page
}

/** What a form says to the values at and beyond both ends of a range; the value it had is set again. */
async function tryRange(label: string, column: string, [least, most]: [number, number]): Promise<void> {
    const before = (await stored())[column] ?? ''
    for (const wrong of [least - 1, most + 1]) {
        expect(await save({ [label]: String(wrong) })).toContain(
            `${label} must be a whole number between ${least} and ${most}. Nothing was saved.`
        )
        expect((await stored())[column]).toBe(before)
    }
    for (const right of [least, most]) {
        expect(await save({ [label]: String(right) })).toMatch(/^Saved\./)
        expect((await stored())[column]).toBe(String(right))
    }
    await save({ [label]: before })
}

const defaultOf = async (label: string) => field(await as('tachyon.admin', NEW_TENANT), label).inputValue()

/** The item of a plugin that an administrator switches. */
async function switchDomainSeparation(name: 'Activate' | 'Deactivate'): Promise<void> {
    const page = await as('admin', '/sys_plugins_list.do')
    await page.getByRole('link', { name: 'Domain Support - Domain Extensions Installer' }).click()
    await button(page, name).click()
    await button(page, name === 'Activate' ? 'Deactivate' : 'Activate').waitFor()
}

/** The fields that 1E's page does not know of are free, and a MID server is "if applicable". */
const FREE = [
    'MID Server',
    'Keep last answers, days',
    'Group that is told',
    'Days after which the instructions are old',
]

/** Labels of the fields of a form that are no check boxes. */
function labelsOf(page: Page): Promise<string[]> {
    return page
        .locator('main section')
        .locator('input:not([type=checkbox]), select')
        .evaluateAll((all) =>
            all.flatMap((one) =>
                one instanceof HTMLInputElement || one instanceof HTMLSelectElement
                    ? [...(one.labels ?? [])].map((label) => label.textContent?.trim() ?? '')
                    : []
            )
        )
}

/** Whether a person has a role, given or inherited. */
async function hasRole(user: string, role: string): Promise<unknown> {
    return (await stand.instance.script('global', `answer = gs.hasRole('${role}')`, user)).answer
}

describe('Introduction', () => {
    test('The app communicates with the 1E system; an administrator sets up the details', async () => {
        const address = (await stored())['platform_url'] ?? ''
        await stand.forceSettings({ platform_url: '', user_name: '' })
        const retrieve = `${API}/configurations/${CONFIGURATION}/retrieve`
        expect(codeOf(await stand.instance.as('tachyon.admin').post(retrieve, {}))).toBe('configuration_incomplete')
        const details = { '1E Platform URL': address, '1E User Name': PRINCIPAL, '1E User Password': PASSWORD }
        expect(await save(details)).toBe('Saved.')
        const before = (await stand.platform.journal()).length
        const { counts } = await completed(await question())
        expect(counts.stored).toBe(1)
        expect((await stand.platform.journal()).length).toBeGreaterThan(before)
    })

    test('Search for 1E ITSM Connect in the application navigator', async () => {
        const page = await as('admin')
        await page.getByLabel('Filter navigator').fill('1E ITSM Connect')
        await eventually('the other applications are gone', async () =>
            (await navigator(page).getByRole('heading', { level: 2 }).allTextContents()).join() === '1E ITSM Connect'
                ? true
                : undefined
        )
        expect(await menuOf(page)).toContain('Incidents')
    })
})

describe('Menu items', () => {
    test('Incidents: a list of incidents', async () => {
        const page = await press('agent', 'Incidents')
        await page.getByRole('link', { name: 'INC0010001', exact: true }).waitFor()
        expect(await rowsOf(page).count()).toBeGreaterThan(5)
    })

    test('Instruction Definitions: available 1E instructions', async () => {
        const page = await press('agent', 'Instruction Definitions')
        const available = await stand.instance.table('x_1e_connect_instruction_definition', 'active=true')
        await page.getByText(`of ${available.length}`).first().waitFor()
        expect(available.length).toBe(43)
    })

    test('Instruction History: previously run instructions', async () => {
        const { number } = await completed(await question())
        const page = await press('agent', 'Instruction History')
        await rowsOf(page).first().getByText(number).waitFor()
    })

    test('1E Approvals', async () => {
        const run = await request(stand)
        const page = await press('approver.only', '1E Approvals')
        await rowsOf(page).filter({ hasText: run.text }).first().waitFor()
        expect(await approvalRows(stand, run.id)).not.toEqual([])
    })

    test('Dashboard', async () => {
        const page = await press('agent', 'Dashboard')
        await page.locator('.widget').first().waitFor()
        await page.waitForFunction(() => !document.querySelector('.widget[aria-busy="true"]'))
        expect(await page.locator('.widget h2').count()).toBe(23)
    })

    test('Administration › Setup', async () => {
        const page = await press('admin', 'Setup')
        await page.getByRole('link', { name: 'Get Started' }).click()
        expect(await page.locator('main li h3').count()).toBe(10)
    })

    test('Administration › App Configuration', async () => {
        const page = await press('tachyon.admin', 'App Configuration')
        await page.getByRole('tab', { name: '1E ITSM Connect', exact: true }).waitFor()
        const items = await navigator(page)
            .getByRole('heading', { name: 'Administration' })
            .first()
            .evaluate((heading) => heading.closest('div')?.textContent ?? '')
        expect(items).toMatch(/Administration.*App Configuration/)
    })

    test('Administration › ROI Configurations', async () => {
        const page = await press('tachyon.admin', 'ROI Configurations')
        await page.getByRole('heading', { name: 'ROI Configuration', level: 1 }).waitFor()
        await page.getByRole('link', { name: 'New', exact: true }).waitFor()
    })

    test('Administration › Quick fixes Categories', async () => {
        const page = await press('tachyon.admin', 'Quick fixes Categories')
        await page.getByRole('heading', { name: /Quick fix(es)? Categor/i, level: 1 }).waitFor()
        await page.getByRole('link', { name: 'New', exact: true }).waitFor()
    })

    test('Administration › Instruction Sets', async () => {
        const page = await press('tachyon.admin', 'Instruction Sets')
        const sets = await stand.instance.table('x_1e_connect_instruction_set')
        expect(sets.length).toBeGreaterThan(3)
        for (const set of sets)
            await page
                .getByRole('link', { name: set['name'] ?? '', exact: true })
                .first()
                .waitFor()
    })

    test('Administration › Scheduled Jobs', async () => {
        const page = await press('tachyon.admin', 'Scheduled Jobs')
        await page.getByRole('rowheader').first().waitFor()
        const shown = (await page.getByRole('rowheader').allTextContents()).map((name) => name.trim())
        const ours = await stand.instance.table('sysauto_script', 'nameSTARTSWITH1E Platform-')
        expect([...shown].sort()).toEqual(ours.map((job) => job['name'] ?? '').sort())
    })

    test('Administration › Multi-Tenant Configurations', async () => {
        const page = await press('tachyon.admin', 'Multi-Tenant Configurations')
        await page.getByRole('heading', { name: 'Multi-Tenant Configurations', level: 1 }).waitFor()
        expect(await page.getByRole('table').getByRole('link', { name: 'App Configuration' }).count()).toBe(0)
    })

    test('Administration › Logs', async () => {
        await stand.instance.script('x_1e_connect', "gs.error('A line of this app')")
        await stand.instance.script('global', "gs.error('A line of another')")
        const page = await press('admin', 'Logs')
        await page.getByText('A line of this app').first().waitFor()
        expect(await page.getByText('A line of another').count()).toBe(0)
    })

    test('Administration › Support', async () => {
        const page = await press('tachyon.admin', 'Support')
        const support = page.getByRole('region', { name: 'The 1E platform: 1E Support' })
        expect(await support.getByRole('link').getAttribute('href')).toBe('https://support.1e.com')
    })

    test('Each item is shown to the roles that may open it', async () => {
        const user = ['Incidents', 'Instruction Definitions', 'Instruction History', 'Dashboard']
        const approver = ['Incidents', 'Instruction Definitions', '1E Approvals']
        const administration =
            'App Configuration|ROI Configurations|Quick fixes Categories|Instruction Sets|Scheduled Jobs|Multi-Tenant Configurations|Support'
        for (const [role, items] of [
            ['Tachyon_User', user],
            ['Tachyon_Approver', approver],
            ['Tachyon_Admin', [...user, '1E Approvals', ...administration.split('|')]],
        ] as const) {
            await addPerson(stand.instance, role, [`x_1e_connect.${role}`])
            const seen = await menuOf(await as(role))
            // What the page does not know of stands in the same menu.
            const more = [
                'Health',
                'Row actions',
                'Checks of fixes',
                'Approvals required',
                'Transfer',
                'Automation calls',
                'Revealed values',
                'Values revealed by person',
            ]
            expect([role, seen.filter((item) => !more.includes(item)).sort()]).toEqual([role, [...items].sort()])
        }
        expect(await menuOf(await as('admin'))).toEqual(expect.arrayContaining(['Setup', 'Logs']))
    })
})

describe('App configuration, single tenant', () => {
    test('All fields are mandatory except Enable Approval', async () => {
        const page = await as('tachyon.admin', FORM)
        await field(page, 'Page size').waitFor()
        const labels = await labelsOf(page)
        expect(labels.filter((label) => !label.includes('(required)'))).toEqual(FREE)
        const text = labels
            .filter((label) => label.includes('(required)'))
            .map((label) => label.replace(/ *\(required\)/, ''))
        const empty = text.filter((label) => !/^(Page size|Targeted device field name|1E User Password)$/.test(label))
        expect(empty).toHaveLength(16)
        expect(await save(Object.fromEntries(empty.map((label) => [label, ''])))).toContain(
            `Fill in first: ${empty.join(', ')}.`
        )
        expect(await save({ 'Enable Approval': false })).toBe('Saved.')
        await save({ 'Enable Approval': true })
    })

    test('Domain separation is controlled by the installed plugin', async () => {
        const unused = 'This instance is domain separated. Use Multi-Tenant Configurations; this page has no effect.'
        await switchDomainSeparation('Activate')
        await (await as('tachyon.admin', FORM)).getByText(unused).waitFor()
        await switchDomainSeparation('Deactivate')
        const page = await as('tachyon.admin', FORM)
        await button(page, 'Save').waitFor()
        expect(await page.getByText(unused).count()).toBe(0)
    })

    test('With OAuth, user name and password have no effect', async () => {
        const [key] = await stand.instance.table('sys_certificate', 'name=1E key of ACME')
        const [provider] = await stand.instance.table('jwt_provider', 'nameLIKEACME')
        await stand.platform.registerCertificate({
            pem: key?.['pem_certificate'] ?? '',
            appId: 'walk',
            principal: PRINCIPAL,
        })
        const oauth = {
            enable_oauth: true,
            jwt_provider: provider?.['sys_id'] ?? '',
            signing_certificate: key?.['sys_id'] ?? '',
            app_id: 'walk',
        }
        await stand.settings({ ...oauth, user_name: 'ACME\\nobody', user_password: 'wrong' })
        const page = await as('tachyon.admin', FORM)
        await field(page, 'App ID').waitFor()
        for (const label of ['1E User Name', '1E User Password']) expect(await field(page, label).count()).toBe(0)
        await button(page, 'Test Server Connection').click()
        await page.getByText(`Connected as ${PRINCIPAL}.`).waitFor()
        await stand.settings({ enable_oauth: false, user_name: PRINCIPAL, user_password: PASSWORD })
    })

    test('1E User Name and 1E User Password: the proxy user; domain\\username', async () => {
        expect(await save({ '1E User Name': 'svc-1e-servicenow' })).toContain(
            'Enter the 1E user name as domain\\username.'
        )
        const page = await as('tachyon.admin', FORM)
        expect(await field(page, '1E User Password').getAttribute('type')).toBe('password')
        await button(page, 'Test Server Connection').click()
        await page.getByText(`Connected as ${PRINCIPAL}.`).waitFor()
    })

    test('The proxy user is assigned to the Actioners role in 1E', async () => {
        await stand.platform.roles({ principal: PRINCIPAL, actioner: false })
        expect((await question()).problem?.code).toBe('platform_permission')
        await stand.platform.roles({ principal: PRINCIPAL, actioner: true })
        await completed(await question())
    })

    test('The proxy runs instructions, verifies status and collects responses', async () => {
        const before = (await stand.platform.journal()).length
        const { platformId } = await completed(await question())
        const asked = (await stand.platform.journal())
            .slice(before)
            .map(({ method, path }) => `${method} ${path}`.toLowerCase())
        for (const call of [
            'post /consumer/instructions/targeted',
            `get /consumer/instructions/${platformId}`,
            `post /consumer/responses/${platformId}`,
        ])
            expect(asked).toContain(call)
    })

    test('The proxy retrieves instructions', async () => {
        const retrieve = async (wish: RegExp) => {
            await button(await as('tachyon.admin', FORM), 'Retrieve Instructions').click()
            await eventually(`the retrieval says ${wish}`, async () =>
                wish.test((await stored())['retrieval'] ?? '') ? true : undefined
            )
        }
        await stand.settings({ user_password: 'of nobody' })
        await retrieve(/^Failed at .+: /)
        await stand.settings({ user_password: PASSWORD })
        await retrieve(/^43 received/)
    })

    test('Enable Approval: off, ServiceNow does not ask', async () => {
        expect(await save({ 'Enable Approval': false })).toBe('Saved.')
        const run = await request(stand)
        expect([run.state === 'awaiting_approval', await approvalRows(stand, run.id)]).toEqual([false, []])
        await completed(run)
        await save({ 'Enable Approval': true })
    })

    test('Enable Approval: on, the instruction follows the approval workflow', async () => {
        expect(await field(await as('tachyon.admin', FORM), 'Enable Approval').isChecked()).toBe(true)
        const run = await request(stand, { parameters: { serviceName: 'Walked', startMode: 'Manual' } })
        expect(run.state).toBe('awaiting_approval')
        const before = (await sends(stand)).length
        const page = await press('approver.only', '1E Approvals')
        await rowsOf(page).filter({ hasText: 'Walked' }).getByRole('link').first().click()
        await button(page, 'Approve').click()
        await untilStored(stand, run.id, 'running')
        expect((await sends(stand)).length).toBe(before + 1)
    })

    test('1E instructions keep answers minutes: sent with each run; default 120, 10 to 10080', async () => {
        const label = '1E instructions keep answers minutes'
        expect(await defaultOf(label)).toBe('120')
        await tryRange(label, 'keep_answers_minutes', [10, 10080])
        await save({ [label]: '200' })
        await question()
        expect(await sentLast()).toMatchObject({ ResponseTtlMinutes: 200 })
        await save({ [label]: '120' })
    })

    test('1E instructions gather data minutes: sent with each run; default 60, 10 to 10080', async () => {
        const label = '1E instructions gather data minutes'
        expect(await defaultOf(label)).toBe('60')
        await tryRange(label, 'gather_data_minutes', [10, 10080])
        await save({ [label]: '30' })
        await question()
        expect(await sentLast()).toMatchObject({ InstructionTtlMinutes: 30 })
        await save({ [label]: '60' })
    })

    test('A value outside its range is never used', async () => {
        await stand.forceSettings({ keep_answers_minutes: '9', gather_data_minutes: '10081' })
        await question()
        expect(await sentLast()).toMatchObject({ InstructionTtlMinutes: 60, ResponseTtlMinutes: 120 })
        await stand.forceSettings({ keep_answers_minutes: '120', gather_data_minutes: '60' })
    })

    test('Instruction response keep days: clean-up; default 5', async () => {
        expect(await defaultOf('Instruction response keep days')).toBe('5')
        const responses = (text: string) => count(stand.instance, 'x_1e_connect_response', `run.text=${text}`)
        await storeOldRuns(stand.instance, { runs: 1, rows: 3, daysOld: 6, text: 'Six days' })
        await storeOldRuns(stand.instance, { runs: 1, rows: 3, daysOld: 4, text: 'Four days' })
        await stand.instance.job('1E Platform-Purge Responses')
        expect([await responses('Six days'), await responses('Four days')]).toEqual([0, 3])
        expect(await save({ 'Instruction response keep days': '3' })).toBe('Saved.')
        await stand.instance.job('1E Platform-Purge Responses')
        expect(await responses('Four days')).toBe(0)
        await save({ 'Instruction response keep days': '5' })
    })

    test('Instruction history keep months: clean-up; default 3', async () => {
        expect(await defaultOf('Instruction history keep months')).toBe('3')
        const runs = (text: string) => count(stand.instance, 'x_1e_connect_run', `text=${text}`)
        await storeOldRuns(stand.instance, { runs: 1, rows: 0, daysOld: 95, text: 'Over three months' })
        await storeOldRuns(stand.instance, { runs: 1, rows: 0, daysOld: 85, text: 'Under three months' })
        await stand.instance.job('1E Platform-Purge History')
        expect([await runs('Over three months'), await runs('Under three months')]).toEqual([0, 1])
        expect(await save({ 'Instruction history keep months': '1' })).toBe('Saved.')
        await stand.instance.job('1E Platform-Purge History')
        expect(await runs('Under three months')).toBe(0)
        await save({ 'Instruction history keep months': '3' })
    })

    test('Details of each run are saved in the history', async () => {
        const { id, number, text } = await completed(await question())
        const page = await press('agent', 'Instruction History')
        await page.getByRole('link', { name: number, exact: true }).click()
        const main = page.locator('main')
        for (const detail of [text, DEVICE, 'Priya Nair', 'INC0010001']) await main.getByText(detail).first().waitFor()
        await page.getByRole('tab', { name: 'Instruction Responses (1)' }).waitFor()
        expect(page.url()).toContain(id)
    })

    test('What was deleted is lost and can never be viewed or retrieved again', async () => {
        const [responses = ''] = await storeOldRuns(stand.instance, { runs: 1, rows: 2, daysOld: 6, text: 'Lost' })
        const [history] = await storeOldRuns(stand.instance, { runs: 1, rows: 2, daysOld: 95, text: 'Gone' })
        await stand.instance.job('1E Platform-Purge Responses')
        await stand.instance.job('1E Platform-Purge History')
        expect((await stand.rows(responses)).rows).toEqual([])
        const more = await stand.agent.post(`${API}/runs/${responses}/responses`, {})
        expect([more.status, codeOf(more)]).toEqual([410, 'responses_removed'])
        expect((await stand.agent.get(`${API}/runs/${history}`)).status).toBe(404)
        expect(await count(stand.instance, 'x_1e_connect_response', `run=${history}`)).toBe(0)
    })

    test('Status API wait seconds: pause between status calls, and between response calls; default 3', async () => {
        expect(await defaultOf('Status API wait seconds')).toBe('3')
        await save({ 'Status API wait seconds': '2' })
        const run = await stand.start('Answer after seconds', { seconds: '8' }, { again: true })
        for (let second = 0; second < 10; second++) {
            await stand.agent.get(`${API}/runs/${run.id}`)
            await stand.pass(1)
        }
        const calls = await stand.platform.journal()
        const pauses = (ofKind: (entry: JournalEntry) => boolean) => {
            const times = calls.filter(ofKind).map(({ virtualTime }) => Date.parse(virtualTime))
            return times.slice(1).map((time, at) => time - (times[at] ?? 0))
        }
        const to = (where: string) => (entry: JournalEntry) =>
            entry.path.toLowerCase() === `/consumer/${where}/${run.platformId}`
        expect(pauses(to('responses')).length).toBeGreaterThan(1)
        for (const kind of ['instructions', 'instructionstatistics/combined', 'responses'])
            expect([kind, Math.min(...pauses(to(kind)), 9999) >= 2000]).toEqual([kind, true])
        await save({ 'Status API wait seconds': '1' })
    })

    test('Response batch size: rows of one call; the first response as soon as the first batch is ready', async () => {
        expect(await defaultOf('Response batch size')).toBe('100')
        const run = await stand.start('Return rows', { rowCount: '500' }, { again: true })
        const first = await stand.until(run.id, ({ counts }) => counts.stored > 0 && counts.found === 500)
        expect([first.counts.stored, first.more]).toEqual([100, true])
        const rowCalls = (await stand.platform.journal()).filter(
            ({ path }) => path.toLowerCase() === `/consumer/responses/${run.platformId}`
        )
        expect(Math.max(...rowCalls.map(({ rows }) => rows ?? 0))).toBe(100)
    })

    test('Load more: a new call, its rows are stored in a ServiceNow table', async () => {
        const page = await runAs('agent', await workspace('1e-itsm-connect'), '1250')
        await page.getByText('1–10 of 1,000 loaded, 1,250 found').waitFor()
        const before = (await stand.platform.journal()).length
        const kept = await count(stand.instance, 'x_1e_connect_response', '')
        await button(page, 'Load more').click()
        await page.getByText(/of 1,250 rows, all loaded$/).waitFor()
        const calls = (await stand.platform.journal()).slice(before).filter(({ path }) => /\/responses\//i.test(path))
        expect(calls.map(({ rows }) => rows).filter((rows) => rows)).toEqual([100, 100, 50])
        expect(await count(stand.instance, 'x_1e_connect_response', '')).toBe(kept + 250)
    })

    test('Page size: default page size of the response table', async () => {
        expect(await save({ 'Page size': '25' })).toBe('Saved.')
        const { id, number } = await stand.newIncident()
        await completed(await stand.start('Return rows', { rowCount: '60' }, { record: id }))
        const page = await as('agent', await workspace('1e-itsm-connect', number))
        await page.getByText('1–25 of 60 rows, all loaded').waitFor()
        expect(await page.getByLabel('Page size').inputValue()).toBe('25')
        await save({ 'Page size': '10' })
    })

    test('Attached response file name prefix', async () => {
        expect(await save({ 'Attached response file name prefix': 'Acme' })).toBe('Saved.')
        const run = await completed(await stand.start('Return rows', { rowCount: '3' }, { again: true }))
        const { fileName } = resultOf<Attachment>(await stand.agent.post(`${API}/runs/${run.id}/attachment`, {}))
        expect(fileName).toMatch(/^Acme_INC0010001_\d{8}_\d{6}\.xlsx$/)
        await save({ 'Attached response file name prefix': '1E_Response' })
    })

    test('Users choose to receive responses as an attached Excel file', async () => {
        const filesOf = (record: string) =>
            stand.instance.table('sys_attachment', `table_name=incident^table_sys_id=${record}`)
        for (const attach of [false, true]) {
            const { id, number } = await stand.newIncident()
            const page = await runAs('agent', await workspace('1e-itsm-connect', number), '7', { attach })
            await page.getByText('1–7 of 7 rows, all loaded').waitFor()
            if (attach) await page.getByRole('group', { name: 'Attachments' }).getByRole('link').waitFor()
            expect((await filesOf(id)).map((file) => file['file_name'])).toEqual(
                attach ? [expect.stringMatching(/^1E_Response_.+\.xlsx$/)] : []
            )
        }
    })

    test('The attachment appears just below the responses table', async () => {
        const { number } = await stand.newIncident()
        const page = await runAs('agent', await workspace('1e-itsm-connect', number), '7', { attach: true })
        const files = page.getByRole('group', { name: 'Attachments' })
        await files.getByRole('link').waitFor()
        const boxOf = async (one: Locator) => (await one.boundingBox()) ?? { y: 0, height: 0 }
        const table = await boxOf(page.getByRole('grid'))
        const gap = (await boxOf(files)).y - (table.y + table.height)
        expect(gap).toBeGreaterThanOrEqual(0)
        expect(gap).toBeLessThan(120)
    })

    test('Targeted device field name: default cmdb_ci', async () => {
        expect(await defaultOf('Targeted device field name')).toBe('cmdb_ci')
        const { id } = await stand.newIncident('lon-lt-0007')
        expect((await start(id)).device?.fqdn).toBe(DEVICE)
    })

    test('Targeted device field name: any reference field of the incident page', async () => {
        const chooser = field(await as('tachyon.admin', FORM), 'Targeted device field name')
        await chooser.waitFor()
        const choices = await chooser.locator('option').allTextContents()
        for (const label of ['Configuration item [cmdb_ci]', 'Service [business_service]', 'Caller [caller_id]'])
            expect(choices).toContain(label)
        expect(choices.join()).not.toContain('short_description')
        const [computer] = await stand.instance.table('cmdb_ci_computer', 'name=lon-lt-0007')
        const incident = { short_description: 'By service', business_service: computer?.['sys_id'] }
        const made = resultOf<{ sys_id: string }>(await stand.admin.post('/api/now/table/incident', incident))
        expect((await start(made.sys_id)).device).toBeNull()
        expect(await save({ 'Targeted device field name': 'business_service' })).toBe('Saved.')
        expect((await start(made.sys_id)).device?.fqdn).toBe(DEVICE)
        await save({ 'Targeted device field name': 'cmdb_ci' })
    })

    test('Button Save', async () => {
        expect(await save({ 'Response batch size': '77' })).toBe('Saved.')
        expect((await stored())['response_batch_size']).toBe('77')
        expect(await field(await as('tachyon.admin', FORM), 'Response batch size').inputValue()).toBe('77')
        await save({ 'Response batch size': '100' })
    })

    test('Test Server Connection, Retrieve Instructions and Check Entitlement stand in the top right corner, in this order', async () => {
        const page = await as('tachyon.admin', FORM)
        const boxes = []
        for (const name of BUTTONS) boxes.push((await button(page, name).boundingBox()) ?? { x: 0, y: 999 })
        const xs = boxes.map(({ x }) => x)
        expect(xs).toEqual([...xs].sort((a, b) => a - b))
        expect(Math.min(...xs)).toBeGreaterThan(720)
        expect(Math.max(...boxes.map(({ y }) => y))).toBeLessThan(200)
    })

    test('Button Test Server Connection', async () => {
        const page = await as('tachyon.admin', FORM)
        await button(page, 'Test Server Connection').click()
        await page.getByText(`Connected as ${PRINCIPAL}.`).waitFor()
        await stand.platform.fault({
            match: { path: '^/' },
            fault: { kind: 'status', status: 503, body: 'error-array' },
        })
        await button(page, 'Test Server Connection').click()
        await page.getByText(`Connected as ${PRINCIPAL}.`).waitFor({ state: 'detached' })
        await stand.platform.clearFaults()
    })

    test('Button Retrieve Instructions', async () => {
        const [one] = await stand.instance.table('x_1e_connect_instruction_definition', 'active=true')
        const where = `/api/now/table/x_1e_connect_instruction_definition/${one?.['sys_id']}`
        const isActive = async () => resultOf<{ active: string }>(await stand.admin.get(where)).active
        resultOf(await stand.admin.patch(where, { active: 'false' }))
        expect(await isActive()).toBe('false')
        await button(await as('tachyon.admin', FORM), 'Retrieve Instructions').click()
        await eventually('it is there again', async () => ((await isActive()) === 'true' ? true : undefined))
    })

    test('On clicking Retrieve Instructions, there is an appropriate message', async () => {
        const page = await as('tachyon.admin', FORM)
        await button(page, 'Retrieve Instructions').click()
        await page.getByText(/^Retrieving instructions in the background/).waitFor()
        await stand.instance.idle()
        await (await as('tachyon.admin', FORM)).getByText('43 received, 0 added, 0 updated, 0 deactivated.').waitFor()
    })

    test('Retrieve Instructions adds the scheduled job 1E Platform-Retrieve Instruction', async () => {
        const jobs = () => stand.instance.table('sysauto_script', `name=${RETRIEVAL_JOB}`)
        const [job] = await jobs()
        await stand.admin.delete(`/api/now/table/sysauto_script/${job?.['sys_id']}`)
        expect(await jobs()).toEqual([])
        await button(await as('tachyon.admin', FORM), 'Retrieve Instructions').click()
        await stand.instance.idle()
        await (await press('tachyon.admin', 'Scheduled Jobs')).getByRole('rowheader', { name: RETRIEVAL_JOB }).waitFor()
        expect(await jobs()).toHaveLength(1)
    })

    test('The scheduled job retrieves instructions periodically', async () => {
        const row = (await press('tachyon.admin', 'Scheduled Jobs')).getByRole('row', { name: RETRIEVAL_JOB })
        expect(await row.textContent()).toMatch(/daily/i)
        const [job] = await stand.instance.table('sysauto_script', `name=${RETRIEVAL_JOB}`)
        const [next] = await stand.instance.table('sys_trigger', `job_id=${job?.['sys_id']}^trigger_type!=0`)
        expect(next?.['next_action']).toMatch(/^\d{4}-/)
        const asked = async () =>
            (await stand.platform.journal()).filter(({ path }) => /InstructionDefinitions$/.test(path)).length
        const before = await asked()
        await stand.instance.job(RETRIEVAL_JOB)
        await eventually('the job has asked 1E', async () => ((await asked()) > before ? true : undefined))
    })

    test('Button Check Entitlement; without it scores are not displayed', async () => {
        const check = async (words: string) => {
            const page = await as('tachyon.admin', FORM)
            await button(page, 'Check Entitlement').click()
            await page.getByText(words).waitFor()
        }
        const scores = async () =>
            (await as('agent', await workspace('1e-experience'))).getByRole('rowheader', { name: 'Stability' })
        await stand.platform.fault({ fault: { kind: 'experienceUnlicensed' } })
        await check('Experience is not licensed. Experience scores will not be shown.')
        // 1E would give the scores now.
        await stand.platform.clearFaults()
        const hidden = await scores()
        await hidden.page().getByText(DEVICE).first().waitFor()
        expect(await hidden.count()).toBe(0)
        await check('Experience is licensed and enabled.')
        await (await scores()).waitFor()
    })
})
describe('Multi-tenant', () => {
    const TABLE = 'x_1e_connect_configuration'
    const GLOBEX_DEVICE = 'gbx-lt-0001.corp.globex.example'
    let tenant = ''
    let form = ''
    const of = async (table: string, query: string) => (await stand.instance.table(table, query))[0]?.['sys_id'] ?? ''
    const made = async (table: string, values: object) =>
        resultOf<{ sys_id: string }>(await stand.admin.post(`/api/now/table/${table}`, values)).sys_id
    /** What an administrator of the platform chooses for the tenant: servers, keys and providers. */
    const settle = async (values: object) =>
        resultOf(await stand.admin.patch(`/api/now/table/${TABLE}/${tenant}`, values))
    const put = async (changes: object, id = '-1') =>
        (await stand.instance.as('tachyon.admin').post(`/__ui/save/${TABLE}`, { id, changes })).body as UiSaved // the door's own answer
    const complete = async (company: string) => ({
        name: company,
        company: await of('core_company', `name=${company}`),
        platform_url: 'https://1e.example.com',
        troubleshooting_url: 'https://1e.example.com/explorer',
        user_name: 'X\\svc',
        user_password: 'secret',
    })
    const property = async (value: string) => {
        const id = await of('sys_properties', 'name=x_1e_core_connect.multi_tenant_instance')
        resultOf(await stand.admin.patch(`/api/now/table/sys_properties/${id}`, { value }))
    }
    const tryConnection = async () =>
        resultOf<ConnectionTest>(
            await stand.instance.as('tachyon.admin').post(`${API}/configurations/${tenant}/test`, {})
        )
    /** What 1E is asked while something is done. */
    const askedBy = async (work: () => Promise<unknown>) => {
        const before = (await stand.platform.journal()).length
        await work()
        return (await stand.platform.journal()).slice(before)
    }
    const sentToMid = () => count(stand.instance, 'ecc_queue', 'agent=mid.server.mid-gbx-01')
    const valueShown = (page: Page, label: string) => page.locator('.field', { hasText: new RegExp(`^${label}`) })
    const globex = () => stand.instance.as('globex.agent')
    const globexStart = async () =>
        resultOf<RecordStart>(await globex().get(`${API}/records/incident/${await stand.incident('INC0010101')}`))
    const basic = {
        enable_oauth: false,
        user_name: PRINCIPAL,
        user_password: PASSWORD,
        mid_server: '',
        use_mid_server_for_oauth: false,
    }
    /** The tenant signs in with the key of ACME, which the platform's administrator has made. */
    const oauth = async () => {
        const [key] = await stand.instance.table('sys_certificate', 'name=1E key of ACME')
        await stand.platform.registerCertificate({
            pem: key?.['pem_certificate'] ?? '',
            appId: 'of-globex',
            principal: PRINCIPAL,
        })
        return {
            enable_oauth: true,
            jwt_provider: await of('jwt_provider', 'nameLIKEACME'),
            signing_certificate: key?.['sys_id'] ?? '',
            app_id: 'of-globex',
        }
    }

    /** With the magnifying glass. */
    async function chooseCompany(page: Page, name: string): Promise<void> {
        await button(page, 'Look up Company').click()
        await page.getByRole('button', { name, exact: true }).click()
    }

    beforeAll(async () => {
        await switchDomainSeparation('Activate')
        await stand.platform.enlarge({ devices: [GLOBEX_DEVICE] })
        await made('core_company', { name: 'Initech', sys_domain: await made('domain', { name: 'TOP/Initech' }) })
        const page = await press('tachyon.admin', 'Multi-Tenant Configurations')
        await page.getByRole('link', { name: 'New', exact: true }).click()
        await fill(page, {
            Name: 'Globex',
            '1E Platform URL': (await stored())['platform_url'] ?? '',
            '1E Endpoint Troubleshooting URL': `${stand.instance.url}/now/sow/home?from=globex`,
            '1E User Name': PRINCIPAL,
            '1E User Password': PASSWORD,
            'Status API wait seconds': '1',
        })
        await chooseCompany(page, 'Globex')
        await button(page, 'Submit').click()
        expect(await said(page)).toBe('Saved.')
        tenant = await of(TABLE, 'name=Globex')
        form = `/${TABLE}.do?sys_id=${tenant}`
        resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${tenant}/retrieve`, {}))
        await eventually('instructions are retrieved', async () =>
            (await stored(tenant))['retrieved_at'] ? true : undefined
        )
    }, 60_000)
    afterAll(() => switchDomainSeparation('Deactivate'))

    const UNUSED = 'This instance is domain separated. Use Multi-Tenant Configurations; this page has no effect.'

    test('Auto-populated from the plugin; property x_1e_core_connect.multi_tenant_instance', async () => {
        await (await as('tachyon.admin', FORM)).getByText(UNUSED).waitFor()
        await property('false')
        await button(await as('tachyon.admin', FORM), 'Save').waitFor()
        await property('true')
        await switchDomainSeparation('Deactivate')
        await (await as('tachyon.admin', FORM)).getByText(UNUSED).waitFor()
        await switchDomainSeparation('Activate')
        await property('')
    })

    test('In that mode both App Configuration pages are not used', async () => {
        for (const [user, where] of [
            ['tachyon.admin', FORM],
            ['admin', CORE_FORM],
        ] as const) {
            const page = await as(user, where)
            await page.getByText(UNUSED).waitFor()
            expect(await page.locator('main').getByRole('textbox').count()).toBe(0)
        }
        expect(JSON.stringify(await start(await stand.incident('INC0010001')))).toContain(
            'No 1E configuration exists for the domain'
        )
    })

    test('Page Multi-Tenant Configurations: list and New', async () => {
        const page = await press('tachyon.admin', 'Multi-Tenant Configurations')
        await page.getByRole('table').getByRole('link', { name: 'Globex', exact: true }).first().waitFor()
        expect(await page.getByRole('table').getByRole('link', { name: 'App Configuration' }).count()).toBe(0)
        await page.getByRole('link', { name: 'New', exact: true }).click()
        await field(page, 'Company').waitFor()
    })

    test('A tenant can be configured only while domain separation is enabled', async () => {
        await property('false')
        await (await as('tachyon.admin', NEW_TENANT))
            .getByText('This instance is not domain separated. Use App Configuration.')
            .waitFor()
        expect((await put(await complete('Initech'))).id).toBeNull()
        await property('')
        const page = await as('tachyon.admin', NEW_TENANT)
        await field(page, 'Company').waitFor()
        expect(await page.getByText('This instance is not domain separated.').count()).toBe(0)
    })

    test('All fields of a tenant are mandatory except Enable Approval', async () => {
        const page = await as('tachyon.admin', NEW_TENANT)
        await field(page, 'Company').waitFor()
        expect((await labelsOf(page)).filter((label) => !label.includes('(required)'))).toEqual(FREE)
        await fill(page, { 'Enable Approval': false })
        await button(page, 'Submit').click()
        expect(await said(page)).toBe(
            'Fill in first: Name, Company, 1E Platform URL, 1E User Name, 1E User Password, 1E Endpoint Troubleshooting URL.'
        )
    })

    test('One configuration record for each domain', async () => {
        const { id, messages } = await put({ ...(await complete('Globex')), name: 'Second' })
        expect([id, messages.map(({ text }) => text)]).toEqual([
            null,
            [
                'A configuration for domain TOP/Globex already exists: Globex. Only one configuration is allowed per domain.',
            ],
        ])
    })

    const OF_BASIC = ['1E User Name', '1E User Password']
    const OF_OAUTH = [
        'Are you using MID Server for OAuth-based Authentication',
        'JWT Provider',
        'Signing Certificate PEM',
        'App ID',
    ]

    test('Page for basic authentication', async () => {
        const page = await as('tachyon.admin', form)
        for (const label of OF_BASIC) await field(page, label).waitFor()
        for (const label of OF_OAUTH) expect([label, await valueShown(page, label).count()]).toEqual([label, 0])
    })

    test('Page for OAuth authentication', async () => {
        const page = await as('admin', form)
        await choose(page, '1E ITSM Connect')
        await field(page, 'Enable OAuth').check()
        await openTab(page, /^OAuth/)
        for (const label of OF_OAUTH) await field(page, label).waitFor()
        for (const label of OF_BASIC) expect([label, await field(page, label).count()]).toEqual([label, 0])
        await choose(page, 'Global')
    })

    test('Test Server Connection, Retrieve Instructions and Check Entitlement of a tenant', async () => {
        const page = await as('tachyon.admin', form)
        await button(page, 'Test Server Connection').click()
        await page.getByText(`Connected as ${PRINCIPAL}.`).waitFor()
        await button(page, 'Retrieve Instructions').click()
        await page.getByText(/^Retrieving instructions in the background/).waitFor()
        await button(page, 'Check Entitlement').click()
        await page.getByText('Experience is licensed and enabled.').waitFor()
        await stand.instance.idle()
        const domain = (await stored(tenant))['sys_domain'] ?? ''
        expect(
            await count(stand.instance, 'x_1e_connect_instruction_definition', `active=true^sys_domain=${domain}`)
        ).toBe(43)
    })

    test('Switching domains', async () => {
        const page = await as('admin', `/${TABLE}_list.do`)
        const picker = page.getByRole('banner').getByLabel('Domain', { exact: true })
        for (const domain of ['TOP/Initech', 'global']) {
            await Promise.all([page.waitForEvent('load'), picker.selectOption({ label: domain })])
            await eventually(`${domain} is chosen`, async () =>
                (await picker.locator('option:checked').textContent()) === domain ? true : undefined
            )
            await page.goto(`${stand.instance.url}/${TABLE}_list.do?sysparm_query=name%3DGlobex`)
            await page
                .getByText(domain === 'global' ? '1–1 of 1' : /^(No records.*|0 of 0|0–0 of 0)$/)
                .first()
                .waitFor()
        }
    })

    test('Each of the settings is unique to a particular domain', async () => {
        const [before, other] = [await stored(), await start(await stand.incident('INC0010001'))]
        expect(await save({ 'Page size': '50', 'Response batch size': '20' }, { where: form })).toBe('Saved.')
        expect((await globexStart()).settings).toMatchObject({ pageSize: 50, batchSize: 20 })
        expect(await stored()).toEqual(before)
        expect((await start(await stand.incident('INC0010001'))).settings).toEqual(other.settings)
        await save({ 'Page size': '10', 'Response batch size': '100' }, { where: form })
    })

    test('Field Name, unique', async () => {
        const { id, messages } = await put({ ...(await complete('Initech')), name: 'Globex' })
        expect([id, messages.map(({ text }) => text)]).toEqual([
            null,
            ['There is already a configuration named Globex.'],
        ])
    })

    test('Field Application, filled by the app', async () => {
        const page = await as('tachyon.admin', NEW_TENANT)
        await valueShown(page, 'Application').getByText('1E ITSM Connect').waitFor()
        expect(await field(page, 'Application').count()).toBe(0)
        expect((await stored(tenant))['application']).toBe('x_1e_connect')
    })

    test('Field Company; Domain follows it', async () => {
        const page = await as('tachyon.admin', NEW_TENANT)
        await chooseCompany(page, 'Initech')
        await valueShown(page, 'Domain').getByText('TOP/Initech').waitFor()
        expect(await field(page, 'Company').inputValue()).toBe('Initech')
    })

    test('The mapping between a company and a domain has to be configured in advance', async () => {
        const { id, messages } = await put(await complete('Apple'))
        expect([id, messages.map(({ text }) => text)]).toEqual([
            null,
            ['The company Apple has no domain. Map the company to a domain first.'],
        ])
    })

    test('Field Domain, read only', async () => {
        const page = await as('tachyon.admin', form)
        await valueShown(page, 'Domain').getByText('TOP/Globex').waitFor()
        expect(await valueShown(page, 'Domain').getByRole('combobox').count()).toBe(0)
        const before = (await stored(tenant))['sys_domain']
        await put({ sys_domain: await of('domain', 'name=TOP/Initech') }, tenant)
        expect((await stored(tenant))['sys_domain']).toBe(before)
    })

    test('Field Enable OAuth', async () => {
        const ways = async () => {
            const asked = await askedBy(tryConnection)
            return [
                asked.some(({ path }) => path.includes('JwtAuthentication')),
                asked.some(({ headers }) => 'authorization' in headers),
            ]
        }
        expect(await ways()).toEqual([false, true])
        await settle(await oauth())
        expect(await ways()).toEqual([true, false])
        await settle(basic)
    })

    test('Field MID Server', async () => {
        await settle({ ...basic, mid_server: await of('ecc_agent', 'name=mid-gbx-01') })
        const before = await sentToMid()
        expect((await tryConnection()).connected).toBe(true)
        expect(await sentToMid()).toBeGreaterThan(before)
        await settle(basic)
        const after = await sentToMid()
        expect((await tryConnection()).connected).toBe(true)
        expect(await sentToMid()).toBe(after)
    })

    test('A MID Server is one of the domain that it connects with 1E', async () => {
        const other = await made('ecc_agent', {
            name: 'mid-initech',
            status: 'Up',
            sys_domain: await of('domain', 'name=TOP/Initech'),
        })
        const refused = await stand.admin.patch(`/api/now/table/${TABLE}/${tenant}`, {
            mid_server: other,
            user_password: PASSWORD,
        })
        expect([refused.status, (await stored(tenant))['mid_server']]).toEqual([403, ''])
    })

    test('Field 1E Platform URL', async () => {
        const address = (await stored(tenant))['platform_url'] ?? ''
        expect(await save({ '1E Platform URL': 'dex', '1E User Password': PASSWORD }, { where: form })).toContain(
            '1E Platform URL must be an https address'
        )
        expect((await stored(tenant))['platform_url']).toBe(address)
        expect(await save({ '1E Platform URL': `${address}/`, '1E User Password': PASSWORD }, { where: form })).toBe(
            'Saved.'
        )
        expect((await askedBy(tryConnection)).length).toBeGreaterThan(0)
    })

    test('Field Are you using MID Server for OAuth-based Authentication: no impact with basic authentication', async () => {
        const mid = { mid_server: await of('ecc_agent', 'name=mid-gbx-01') }
        const throughMid = async (values: object) => {
            await settle({ ...basic, ...values })
            const before = await sentToMid()
            expect((await tryConnection()).connected).toBe(true)
            return (await sentToMid()) > before
        }
        for (const box of [false, true]) {
            expect([box, await throughMid({ ...mid, use_mid_server_for_oauth: box })]).toEqual([box, true])
            expect([box, await throughMid({ ...mid, ...(await oauth()), use_mid_server_for_oauth: box })]).toEqual([
                box,
                box,
            ])
        }
        await settle(basic)
    })

    test('Field JWT Provider', async () => {
        await settle(await oauth())
        expect((await tryConnection()).connected).toBe(true)
        // That of another key: 1E takes the signature no longer.
        await settle({ jwt_provider: await of('jwt_provider', 'nameLIKEGlobex') })
        expect((await tryConnection()).connected).toBe(false)
        const refused = await stand.admin.patch(`/api/now/table/${TABLE}/${tenant}`, { jwt_provider: '' })
        expect(refused.status).toBe(403)
        await settle(basic)
    })

    test('Field Signing Certificate PEM: public and private key', async () => {
        const { certificate, key } = keyPair('walk')
        const page = await as('admin', form)
        await choose(page, '1E ITSM Connect')
        await button(page, 'Signing key …').click()
        const paste = page.getByLabel('Or paste its text')
        await paste.fill(certificate)
        await page.getByText(/^Both are needed: a block BEGIN CERTIFICATE/).waitFor()
        await page.getByLabel('App ID').fill('walk')
        await paste.fill(certificate + key)
        await page.getByText('Certificate and private key belong together.').waitFor()
        await button(page, 'Save and sign with it').click()
        await page.getByText(/^Stored, and used by the configuration/).waitFor()
        await stand.platform.registerCertificate({ pem: certificate, appId: 'walk', principal: PRINCIPAL })
        expect((await tryConnection()).connected).toBe(true)
        await choose(await as('admin', form), 'Global')
        await settle(basic)
    })

    test('Field App ID', async () => {
        await settle(await oauth())
        expect((await tryConnection()).connected).toBe(true)
        await settle({ app_id: 'of-nobody' })
        expect((await tryConnection()).connected).toBe(false)
        // As the key's ID: 1E knows the key by nothing else.
        const [key] = await stand.instance.table('sys_certificate', 'name=1E key of ACME')
        const pem = key?.['pem_certificate'] ?? ''
        await stand.platform.registerCertificate({ pem, appId: 'of-globex', kid: 'of-globex', principal: PRINCIPAL })
        await settle({ app_id: 'of-globex', kid_mode: 'thumbprint' })
        expect((await tryConnection()).connected).toBe(false)
        await settle({ kid_mode: 'app_id' })
        expect((await tryConnection()).connected).toBe(true)
        await settle({ ...basic, kid_mode: 'thumbprint' })
    })

    test('Field 1E version 23.5 or higher: ticked by default, chooses the new or the old Experience API', async () => {
        expect(await field(await as('tachyon.admin', NEW_TENANT), '1E version 23.5 or higher').isChecked()).toBe(true)
        resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${tenant}/entitlement`, {}))
        const asked = async (version: boolean) => {
            await settle({ version_23_5_or_higher: version })
            const where = `${API}/records/incident/${await stand.incident('INC0010101')}/experience?refresh=true`
            const calls = await askedBy(async () => resultOf<Experience>(await globex().get(where)))
            return calls.map(({ path }) => path).filter((path) => /experience/i.test(path))
        }
        const [old, current] = [await asked(false), await asked(true)]
        expect(old.length).toBeGreaterThan(0)
        expect(current.filter((path) => old.includes(path))).toEqual([])
    })

    test('The other settings of a tenant have the names, defaults and ranges of App Configuration', async () => {
        const page = await as('tachyon.admin', NEW_TENANT)
        for (const [label, value] of [
            ['1E instructions keep answers minutes', '120'],
            ['1E instructions gather data minutes', '60'],
            ['Instruction response keep days', '5'],
            ['Instruction history keep months', '3'],
            ['Status API wait seconds', '3'],
            ['Response batch size', '100'],
            ['Attached response file name prefix', '1E_Response'],
            ['Targeted device field name', 'cmdb_ci'],
        ] as const)
            expect([label, await field(page, label).inputValue()]).toEqual([label, value])
        for (const minutes of ['9', '10081']) {
            const { id, messages } = await put({ keep_answers_minutes: minutes, gather_data_minutes: minutes }, tenant)
            expect([id, messages.map(({ text }) => text)]).toEqual([
                null,
                [
                    '1E instructions keep answers minutes must be a whole number between 10 and 10080.',
                    '1E instructions gather data minutes must be a whole number between 10 and 10080.',
                    'Nothing was saved.',
                ],
            ])
        }
        for (const minutes of ['10', '10080', '60'])
            expect((await put({ keep_answers_minutes: minutes, gather_data_minutes: minutes }, tenant)).id).toBe(tenant)
    })

    test('Page size of a tenant: 10, 25, 50 and 100, by default 10', async () => {
        const sizes = field(await as('tachyon.admin', NEW_TENANT), 'Page size')
        expect(await sizes.inputValue()).toBe('10')
        expect(await sizes.locator('option').allTextContents()).toEqual(['10', '25', '50', '100'])
        expect((await put({ page_size: '20' }, tenant)).id).toBeNull()
    })

    test('Field 1E Endpoint Troubleshooting URL: opens from Related Links', async () => {
        const page = await as('globex.agent', `/incident.do?sys_id=${await stand.incident('INC0010101')}`)
        await page
            .getByRole('region', { name: 'Related Links' })
            .getByRole('button', { name: 'Endpoint Troubleshooting' })
            .click()
        await page.waitForURL(`${stand.instance.url}/now/sow/home?from=globex`)
        expect((await tryConnection()).connected).toBe(true)
    })

    test('Button Submit', async () => {
        const page = await as('tachyon.admin', NEW_TENANT)
        await fill(page, {
            Name: 'Initech',
            '1E Platform URL': 'https://1e.initech.example',
            '1E Endpoint Troubleshooting URL': 'https://1e.initech.example/explorer',
            '1E User Name': 'INITECH\\svc-1e',
            '1E User Password': 'Initech!2026',
        })
        await chooseCompany(page, 'Initech')
        await button(page, 'Submit').click()
        expect(await said(page)).toBe('Saved.')
        const [row] = await stand.instance.table(TABLE, 'name=Initech')
        expect(row).toMatchObject({ user_name: 'INITECH\\svc-1e', sys_domain: await of('domain', 'name=TOP/Initech') })
        await stand.admin.delete(`/api/now/table/${TABLE}/${row?.['sys_id']}`)
    })

    test('Button Delete', async () => {
        const { id } = await put(await complete('Initech'))
        const page = await as('tachyon.admin', `/${TABLE}.do?sys_id=${id}`)
        await button(page, 'Delete').click()
        await page.waitForURL(/_list\.do/)
        expect(await stand.instance.table(TABLE, `sys_id=${id}`)).toEqual([])
        expect(await stored(tenant)).toMatchObject({ name: 'Globex' })
    })
})

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** New..., the caption in the pop-up, the item from Available to Selected with `>`, Save. */
async function addSection(page: Page, caption: string, item: string): Promise<void> {
    await page.locator('#section:enabled').waitFor()
    await page.getByLabel('Section', { exact: true }).selectOption({ label: 'New...' })
    const popup = page.getByRole('dialog', { name: 'Create New Section' })
    await popup.getByLabel('Section caption').fill(caption)
    await popup.getByRole('button', { name: 'OK' }).click()
    await page.getByLabel('Available').selectOption({ label: item })
    await button(page, '> Add').click()
    const selected = page.getByLabel('Selected').locator('option')
    // The list is drawn a moment after the press.
    await selected.first().waitFor({ state: 'attached' })
    expect(await selected.allTextContents()).toEqual([item])
    await button(page, 'Save').click()
}

describe('Incident form', () => {
    /** From the menu to the hamburger menu's *Configure › Form Layout*. */
    async function openLayout(): Promise<Page> {
        const page = await press('admin', 'Incidents')
        await page.getByRole('link', { name: 'INC0010001', exact: true }).click()
        await button(page, 'Additional actions').click()
        await page.getByRole('list', { name: 'Configure' }).getByRole('link', { name: 'Form Layout' }).click()
        await page.getByRole('heading', { name: 'Configuring Incident form' }).waitFor()
        return page
    }

    test('Configure › Form Layout with Section, New…, Available, Selected, Save; application scope Global', async () => {
        const page = await openLayout()
        expect(await page.getByLabel('Application scope').locator('option:checked').textContent()).toBe('Global')
        expect(await page.getByLabel('Section', { exact: true }).locator('option').allTextContents()).toContain(
            'New...'
        )
        for (const list of ['Available', 'Selected']) await page.getByLabel(list).waitFor()
        for (const name of ['> Add', 'Save']) await button(page, name).waitFor()
        await choose(page, '1E ITSM Connect')
        await page.getByRole('alert').getByText('Global').first().waitFor()
        expect(await button(page, 'Save').isDisabled()).toBe(true)
        await choose(page, 'Global')
    })

    test('Section 1E ITSM Connect with item Tachyon Instructions', async () => {
        const page = await openLayout()
        await addSection(page, '1E ITSM Connect', 'Tachyon Instructions')
        await openTab(page, '1E ITSM Connect')
        const agent = await as('agent', `/incident.do?sys_id=${await stand.incident('INC0010001')}`)
        await (await openTab(agent, '1E ITSM Connect'))
            .frameLocator('iframe')
            .getByRole('combobox', { name: 'Instruction' })
            .waitFor()
    })

    test('Section 1E Experience with item 1E Show Device Experience', async () => {
        const page = await openLayout()
        await addSection(page, '1E Experience', '1E Show Device Experience')
        await openTab(page, '1E Experience')
        const agent = await as('agent', `/incident.do?sys_id=${await stand.incident('INC0010001')}`)
        await (await openTab(agent, '1E Experience')).frameLocator('iframe').getByText('lon-lt-0007').first().waitFor()
    })

    test('The sections are the tabs 1E ITSM Connect and 1E Experience of the incident page', async () => {
        const page = await as('agent', await workspace('details'))
        for (const name of ['1E ITSM Connect', '1E Experience']) {
            await page.getByRole('tab', { name, exact: true }).click()
            await page.getByRole('tabpanel', { name }).getByText('lon-lt-0007').first().waitFor()
        }
    })

    test('Form Layout is accessible only to an administrator of the platform', async () => {
        for (const user of ['agent', 'tachyon.admin']) {
            const page = await as(user, `/incident.do?sys_id=${await stand.incident('INC0010001')}`)
            await section(page, 'Incident').waitFor()
            expect([user, await button(page, 'Additional actions').count()]).toEqual([user, 0])
            await page.goto(
                `${stand.instance.url}/slushbucket.do?sysparm_form=section&sysparm_list=incident&sysparm_view=`
            )
            await page.getByRole('alert').getByText('You may not configure forms.').waitFor()
            expect(refusals(user)).toEqual([expect.stringContaining('403')])
        }
    })
})

describe('Interaction form', () => {
    test('Interaction form: the same items, through profile icon › Configure page › Form Layout, in the scope Interaction Management for Service Operations Workspace', async () => {
        const [interaction] = await stand.instance.table('interaction', 'number=IMS0010001')
        const page = await as('admin', `/now/sow/record/interaction/${interaction?.['sys_id']}#details`)
        for (const [caption, item] of [
            ['1E ITSM Connect', 'Tachyon Instructions'],
            ['1E Experience', '1E Show Device Experience'],
        ] as const) {
            await page.locator('#profile').click()
            await page.getByRole('list', { name: 'Configure page' }).getByRole('link', { name: 'Form Layout' }).click()
            await page.getByRole('heading', { name: /^Configuring/ }).waitFor()
            await page
                .getByLabel('Application scope')
                .selectOption({ label: 'Interaction Management for Service Operations Workspace' })
            await addSection(page, caption, item)
            await page.getByRole('tab', { name: 'Details' }).click()
            await section(page, caption).waitFor()
        }
        await page.getByLabel('Application scope').selectOption({ label: 'Global' })
    })
})

describe('Roles', () => {
    test('x_1e_connect.Tachyon_Admin: manages the app, has the rights of Tachyon_User', async () => {
        const admin = await addPerson(stand.instance, 'chief', ['x_1e_connect.Tachyon_Admin'])
        const form = `/api/now/table/x_1e_connect_configuration/${CONFIGURATION}`
        expect((await admin.patch(form, { page_size: '25' })).status).toBe(200)
        expect((await admin.patch(form, { page_size: '10' })).status).toBe(200)
        expect(resultOf<List<object>>(await admin.get(`${API}/instructions?query=Which`)).items.length).toBeGreaterThan(
            3
        )
        expect(await hasRole('chief', 'x_1e_connect.Tachyon_User')).toBe(true)
    })

    test('x_1e_connect.Tachyon_User: access to incidents, runs instructions', async () => {
        await addPerson(stand.instance, 'desk', ['itil', 'x_1e_connect.Tachyon_User'])
        const list = await press('desk', 'Incidents')
        await list.getByRole('link', { name: 'INC0010001', exact: true }).waitFor()
        const { number } = await stand.newIncident()
        const page = await runAs('desk', await workspace('1e-itsm-connect', number), '4')
        await page.getByText('1–4 of 4 rows, all loaded').waitFor()
    })

    test('x_1e_connect.Tachyon_Approver', async () => {
        const run = await request(stand, { parameters: { serviceName: 'Role', startMode: 'Manual' } })
        const page = await press('approver.only', '1E Approvals')
        await rowsOf(page).filter({ hasText: 'Role' }).getByRole('link').first().click()
        await button(page, 'Approve').click()
        await untilStored(stand, run.id, 'running')
    })

    test('x_1E_core_connect.user is inherited automatically', async () => {
        for (const role of ['Admin', 'User', 'Approver']) {
            await addPerson(stand.instance, `heir.${role}`, [`x_1e_connect.Tachyon_${role}`])
            expect([role, await hasRole(`heir.${role}`, 'x_1E_core_connect.user')]).toEqual([role, true])
        }
        expect(await hasRole('fulfiller', 'x_1E_core_connect.user')).toBe(false)
    })

    const REASON = 'The configuration belongs to the application 1E ITSM Connect, but Global is selected.'

    test('Administrators change their application scope to configure', async () => {
        const page = await as('admin', FORM)
        await choose(page, 'Global')
        await page.getByText(REASON).waitFor()
        expect(await button(page, 'Save').count()).toBe(0)
        await choose(page, '1E ITSM Connect')
        expect(await save({ 'Response batch size': '99' }, { user: 'admin' })).toBe('Saved.')
        expect(await save({ 'Response batch size': '100' }, { user: 'admin' })).toBe('Saved.')
        await choose(page, 'Global')
    })

    test('Administrators change their application scope to retrieve instructions', async () => {
        const page = await as('admin', FORM)
        await choose(page, 'Global')
        await button(page, 'Retrieve Instructions').click()
        await page.getByRole('alert').getByText(REASON).waitFor()
        await choose(page, '1E ITSM Connect')
        await button(page, 'Retrieve Instructions').click()
        await page.getByText(/^Retrieving instructions in the background/).waitFor()
        await choose(page, 'Global')
    })

    test('A Full Administrator gives users and groups their roles', async () => {
        await addPerson(stand.instance, 'recruit', [])
        const [group] = await stand.instance.table('sys_user_group', 'name=Field Services')
        const [role] = await stand.instance.table('sys_user_role', 'name=x_1e_connect.Tachyon_Approver')
        const [person] = await stand.instance.table('sys_user', 'user_name=recruit')
        for (const [table, given] of [
            ['sys_group_has_role', { group: group?.['sys_id'], role: role?.['sys_id'] }],
            ['sys_user_grmember', { group: group?.['sys_id'], user: person?.['sys_id'] }],
        ] as const)
            resultOf(await stand.admin.post(`/api/now/table/${table}`, given))
        expect(await hasRole('recruit', 'x_1e_connect.Tachyon_Approver')).toBe(true)
        const page = await press('admin', 'Users', 'User Administration')
        await page.getByLabel('Search in').selectOption({ label: 'User ID' })
        await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('recruit')
        await page.keyboard.press('Enter')
        await page.getByText('1–1 of 1', { exact: true }).waitFor()
        await page.getByRole('link', { name: 'recruit', exact: true }).first().click()
        await (await openTab(page, 'User Roles')).getByRole('link', { name: 'New', exact: true }).click()
        await field(page, 'Role').fill('x_1e_connect.Tachyon_User')
        await page.locator('#field-role-offers option').first().waitFor({ state: 'attached' })
        await field(page, 'Role').fill('x_1e_connect.Tachyon_User')
        await button(page, 'Submit').click()
        expect(await said(page)).toBe('Saved.')
        expect(await hasRole('recruit', 'x_1e_connect.Tachyon_User')).toBe(true)
    })

    test('A role of the proxy limited to instruction sets or management groups', async () => {
        const [set] = await stand.instance.table('x_1e_connect_instruction_set', 'active=true^name=Performance')
        await stand.platform.roles({ principal: PRINCIPAL, instructionSets: [String(set?.['name'])] })
        const inSet = await stand.start('How much memory is in use', {}, { again: true })
        expect([inSet.problem, (await question()).problem?.code]).toEqual([null, 'platform_permission'])
        await stand.platform.roles({ principal: PRINCIPAL, instructionSets: null, managementGroups: [] })
        expect(
            (await stand.until((await question()).id, ({ state }) => state === 'failed' || state === 'completed')).state
        ).toBe('failed')
        // It can be changed at any time.
        await stand.platform.roles({ principal: PRINCIPAL, managementGroups: null })
        await completed(await question())
    })
})
