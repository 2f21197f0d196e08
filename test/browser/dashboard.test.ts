import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { UiDashboard } from '../../example/ui-api.ts'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { emittedRecords } from '../support/emitted.ts'
import { resultOf, type Stand, startStand } from '../support/stand.ts'

const DASHBOARD = 'c0de1e0000000000000000000000da00'
const WHERE = `/$pa_dashboard.do?sysparm_dashboard=${DASHBOARD}`
const REPORT = 'c0de1e0000000000000000000000d'

let stand: Stand
let browser: Browser
let watched: WatchedPage
let page: Page
beforeAll(async () => {
    stand = await startStand({ year: { incidents: 600, runs: 700 } })
    const [run] = await stand.instance.table('x_1e_connect_run', 'state=completed')
    resultOf(
        await stand.instance.as('tachyon.admin').post('/api/now/table/x_1e_connect_roi_configuration', {
            name: 'Often run',
            definition: run?.['definition'],
        })
    )
    await stand.instance.job('1E Platform-Repair Savings')
    browser = await startBrowser()
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})
afterEach(async () => {
    const problems = watched?.problems() ?? []
    await watched?.context.close()
    expect(problems).toEqual([])
})

async function open(user: string, where = WHERE, options: { width?: number; dark?: boolean } = {}): Promise<void> {
    watched = await openPage(browser, options)
    page = watched.page
    if (options.dark) await page.addInitScript(() => localStorage.setItem('workspace-theme', 'dark'))
    await signIn(watched, stand.instance.url, user, where)
    await ready()
}

const ready = async () => {
    await page.locator('.widget').first().waitFor()
    await page.waitForFunction(() => document.querySelectorAll('.widget[aria-busy="true"]').length === 0)
}
const widget = (title: string) => page.getByRole('region', { name: title, exact: true }).first()

test('an agent reads all reports of the dashboard as charts, each with its figures in a table', async () => {
    await open('agent')
    const installed = emittedRecords('connect').filter(({ table }) => table === 'sys_report')
    const titles = await page.locator('.widget h2').allTextContents()
    expect([...titles].sort()).toEqual(installed.map(({ fields }) => String(fields['title'])).sort())
    expect(titles.length).toBeGreaterThanOrEqual(12)
    expect(await page.locator('.widget svg.chart').count()).toBe(await page.locator('.widget details').count())
    const states = widget('Runs by state')
    await states.getByText('As a table').click()
    const rows = await states.locator('tbody tr').allTextContents()
    const { body } = await stand.admin.get(
        `/api/now/stats/x_1e_connect_run?sysparm_count=true&sysparm_group_by=state&sysparm_display_value=true&sysparm_query=${encodeURIComponent('sys_created_on>=javascript:gs.daysAgoStart(89)')}`
    )
    const counted = (body as { result: { stats: { count: string }; groupby_fields: { value: string }[] }[] }).result
    expect([...rows].sort()).toEqual(counted.map((one) => `${one.groupby_fields[0]?.value}${one.stats.count}`).sort())
})

test('a bar leads to the list of its records, as many as it says', async () => {
    await open('agent')
    const bar = widget('Top 10 instructions by runs').locator('svg a').first()
    const [, count] = /: ([\d,]+)$/.exec(String(await bar.locator('title').textContent())) ?? []
    await bar.click()
    await page.getByRole('heading', { level: 1, name: 'Instruction History' }).waitFor()
    await page
        .getByText(new RegExp(`of ${count}\\b`))
        .first()
        .waitFor()
})

test('the days narrow the reports; a period without runs says so', async () => {
    await open('agent')
    const total = async () => {
        await widget('Runs by state').locator('summary').click()
        const cells = await widget('Runs by state').locator('tbody td').allTextContents()
        return cells.reduce((sum, text) => sum + Number(text.replace(',', '')), 0)
    }
    const quarter = await total()
    await page.getByRole('link', { name: '365 days' }).click()
    await ready()
    const year = await total()
    expect(year).toBeGreaterThan(quarter)
    expect(await page.getByRole('link', { name: '365 days' }).getAttribute('aria-current')).toBe('true')
    await page.goto(`${stand.instance.url}${WHERE}&days=1`)
    await ready()
    await widget('Devices with most runs').getByText('No runs in this period.').waitFor()
})

test('the page follows the records: one report is edited, one deleted, one added', async () => {
    const edited = `/api/now/table/sys_report/${REPORT}010`
    resultOf(await stand.admin.patch(edited, { title: 'Completed runs', filter: 'state=completed' }))
    expect((await stand.admin.delete(`/api/now/table/sys_report/${REPORT}018`)).status).toBe(204)
    const make = async (table: string, values: object) =>
        resultOf<{ sys_id: string }>(await stand.admin.post(`/api/now/table/${table}`, values)).sys_id
    const report = await make('sys_report', {
        title: 'Kinds of questions',
        table: 'x_1e_connect_run',
        type: 'pie',
        field: 'kind',
        user: 'GLOBAL',
    })
    const [canvas] = await stand.instance.table('sys_grid_canvas', 'name=1E ITSM Connect')
    const portal = await make('sys_portal', { page: canvas?.['legacy_page'] })
    await make('sys_portal_preferences', {
        portal_section: portal,
        name: 'renderer',
        value: 'com.glide.ui.portal.RenderReport',
    })
    await make('sys_portal_preferences', { portal_section: portal, name: 'sys_id', value: report })
    await make('sys_grid_canvas_pane', { grid_canvas: canvas?.['sys_id'], portal_widget: portal, posx: 0, posy: 999 })
    await open('agent')
    const titles = await page.locator('.widget h2').allTextContents()
    expect(titles).toContain('Kinds of questions')
    expect(titles).toContain('Completed runs')
    expect(titles).not.toContain('Devices with most runs')
    const done = widget('Completed runs')
    await done.locator('summary').click()
    expect(await done.locator('tbody th').allTextContents()).toEqual(['Completed'])
    expect(await widget('Kinds of questions').locator('svg a').count()).toBe(2)
})

test('no title of a report occurs in the example', () => {
    const titles = emittedRecords('connect')
        .filter(({ table }) => table === 'sys_report')
        .map(({ fields }) => String(fields['title']))
    const files = readdirSync('example', { recursive: true })
        .map((name) => path.join('example', String(name)))
        .filter((file) => statSync(file).isFile() && !file.endsWith('.json'))
    const named = files.filter((file) => {
        const text = readFileSync(file, 'utf8')
        return titles.some((title) => text.includes(title))
    })
    expect(named).toEqual([])
})

test('whoever has no role of ours gets neither the dashboard nor its figures', async () => {
    for (const user of ['fulfiller', 'approver.only']) {
        const client = stand.instance.as(user)
        expect([user, (await client.get(`/__ui/dashboard/${DASHBOARD}`)).status]).toEqual([user, 403])
        expect([user, (await client.get(`/__ui/report/${REPORT}001`)).status]).toEqual([user, 404])
        const { status } = await client.get('/api/now/stats/x_1e_connect_saving?sysparm_count=true')
        expect([user, status]).toEqual([user, 403])
    }
})

test('the dashboard speaks German where the person does', async () => {
    const [agent] = await stand.instance.table('sys_user', 'user_name=agent')
    const where = `/api/now/table/sys_user/${agent?.['sys_id']}`
    resultOf(await stand.admin.patch(where, { preferred_language: 'de' }))
    try {
        const { body } = await stand.agent.get(`/__ui/dashboard/${DASHBOARD}`)
        const titles = (body as UiDashboard).tabs.flatMap(({ widgets }) => widgets.map(({ title }) => title))
        expect(titles).toContain('Einsparungen je Monat')
        await open('agent', `${WHERE}&days=1`)
        await page.getByText('Keine Ausführungen in diesem Zeitraum.').first().waitFor()
    } finally {
        resultOf(await stand.admin.patch(where, { preferred_language: '' }))
    }
})

test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 1024],
] as const)('axe finds nothing on the dashboard, %s at %i, and nothing overflows', async (theme, width) => {
    await open('agent', `${WHERE}&days=365`, { width, dark: theme === 'dark' })
    for (const summary of await page.locator('.widget summary').all()) await summary.click()
    expect(await accessibilityProblems(page)).toEqual([])
    const over = await page.evaluate(
        () => [...document.querySelectorAll('.widget')].filter((each) => each.scrollWidth > each.clientWidth + 1).length
    )
    expect(over).toBe(0)
})
