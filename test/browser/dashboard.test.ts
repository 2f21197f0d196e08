import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { UiDashboard } from '../../example/ui-api.ts'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { emittedRecords } from '../support/emitted.ts'
import { resultOf, type Stand, startStand } from '../support/stand.ts'

const DASHBOARD = 'c0de1e0000000000000000000000da00'
const WHERE = `/now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/${DASHBOARD}`
const WIDGETS = '/api/now/table/par_dashboard_widget'

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
/** Titles of the installed widgets, but for those of what was revealed, which have a dashboard of their own. */
const installed = () =>
    emittedRecords('connect')
        .filter(
            ({ table, fields }) =>
                table === 'par_dashboard_widget' && !/x_1e_connect_reveal/.test(fields['component_props'] ?? '')
        )
        .map(({ fields }) => String(JSON.parse(fields['component_props'] ?? '').headerTitle))
/** The record of the widget with this title. */
async function recordOf(title: string): Promise<{ id: string; canvas: string; props: Record<string, unknown> }> {
    const rows = await stand.instance.table('par_dashboard_widget')
    for (const row of rows) {
        const props = JSON.parse(row['component_props'] ?? '')
        if (props.headerTitle === title) return { id: row['sys_id'] ?? '', canvas: row['canvas'] ?? '', props }
    }
    throw new Error(`There is no widget ${title}`)
}
const widget = (title: string) => page.getByRole('region', { name: title, exact: true }).first()

test('an agent reads all widgets of the dashboard as charts, each with its figures in a table', async () => {
    await open('agent')
    const titles = await page.locator('.widget h2').allTextContents()
    expect([...titles].sort()).toEqual(installed().sort())
    expect(titles.length).toBeGreaterThanOrEqual(12)
    expect(await page.locator('.widget svg.chart').count()).toBe(await page.locator('.widget details').count())
    // An instruction is named by its sentence, without the names of its parameters.
    expect(await page.locator('.widget').getByText(/%\w+%/).count()).toBe(0)
    expect(await page.locator('.widget').getByText(/…/).count()).toBeGreaterThan(0)
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

test('the days narrow the widgets; a period without runs says so', async () => {
    await open('agent')
    const total = async () => {
        await widget('Runs by state').locator('summary').click()
        const cells = await widget('Runs by state').locator('tbody td').allTextContents()
        return cells.reduce((sum, text) => sum + Number(text.replace(',', '')), 0)
    }
    const quarter = await total()
    // What says itself which time it is about does not follow.
    expect(await page.getByText('Not changed by the days chosen above').count()).toBe(4)
    await page.getByRole('link', { name: '365 days' }).click()
    await ready()
    const year = await total()
    expect(year).toBeGreaterThan(quarter)
    expect(await page.getByRole('link', { name: '365 days' }).getAttribute('aria-current')).toBe('true')
    await page.goto(`${stand.instance.url}${WHERE}?days=1`)
    await ready()
    await widget('Devices with most runs').getByText('No runs in this period.').waitFor()
})

test('the page follows the records: one widget is edited, one deleted, two added, what it cannot draw is named', async () => {
    const states = await recordOf('Runs by state')
    const change = (props: object) => ({ component_props: JSON.stringify({ ...states.props, ...props }) })
    const [source] = states.props['dataSources'] as object[] // what Dashboard() writes
    const completed = { headerTitle: 'Completed runs', dataSources: [{ ...source, filterQuery: 'state=completed' }] }
    resultOf(await stand.admin.patch(`${WIDGETS}/${states.id}`, change(completed)))
    const devices = await recordOf('Devices with most runs')
    expect((await stand.admin.delete(`${WIDGETS}/${devices.id}`)).status).toBe(204)
    const kinds = [{ groupBy: [{ dataSource: 'rows', groupByField: 'kind' }], maxNumberOfGroups: 1, showOthers: true }]
    const places = { canvas: states.canvas, x: 0, y: 999, w: 24, h: 16 }
    const add = async (component: string, props: object) =>
        resultOf(await stand.admin.post(WIDGETS, { ...places, component, ...change(props) }))
    await add('96abe7e38d8790718022c5630a92176c', { headerTitle: 'Kinds of questions', groupBy: kinds })
    await add('96abe7e38d8790718022c5630a92176c', { headerTitle: 'With a goal', showTarget: true })
    await add('9c8c44bd78fe5918950e0db8e286211d', { headerTitle: 'On a map' })
    await open('agent')
    const titles = await page.locator('.widget h2').allTextContents()
    expect(titles).not.toContain('Devices with most runs')
    const done = widget('Completed runs')
    await done.locator('summary').click()
    expect(await done.locator('tbody th').allTextContents()).toEqual(['Completed'])
    expect(await widget('Kinds of questions').locator('svg a').count()).toBe(2)
    await widget('With a goal').getByText('This page cannot draw: showTarget.').waitFor()
    await widget('On a map')
        .getByText('This page cannot draw: the component 9c8c44bd78fe5918950e0db8e286211d.')
        .waitFor()
})

test('no title of a widget occurs in the example', () => {
    const titles = installed()
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
    const { id } = await recordOf('Total savings this month')
    for (const user of ['fulfiller', 'approver.only']) {
        const client = stand.instance.as(user)
        expect([user, (await client.get(`/__ui/dashboard/${DASHBOARD}`)).status]).toEqual([user, 403])
        expect([user, (await client.get(`/__ui/chart/${id}`)).status]).toEqual([user, 403])
        const { status } = await client.get('/api/now/stats/x_1e_connect_saving?sysparm_count=true')
        expect([user, status]).toEqual([user, 403])
    }
})

test('a dashboard is shared with people and groups too, which gives nothing of the tables below it', async () => {
    const [fulfiller] = await stand.instance.table('sys_user', 'user_name=fulfiller')
    const { id } = await recordOf('Total savings this month')
    const shared = { dashboard: DASHBOARD, user: fulfiller?.['sys_id'], can_read: false }
    const permission = resultOf<{ sys_id: string }>(
        await stand.admin.post('/api/now/table/par_dashboard_permission', shared)
    ).sys_id
    const asked = async () => (await stand.instance.as('fulfiller').get(`/__ui/dashboard/${DASHBOARD}`)).status
    expect(await asked()).toBe(403)
    const where = `/api/now/table/par_dashboard_permission/${permission}`
    resultOf(await stand.admin.patch(where, { can_read: true }))
    expect(await asked()).toBe(200)
    expect((await stand.instance.as('fulfiller').get(`/__ui/chart/${id}`)).status).toBe(403)
    expect((await stand.admin.delete(where)).status).toBe(204)
})

test('the dashboard speaks German where the person does', async () => {
    const [agent] = await stand.instance.table('sys_user', 'user_name=agent')
    const where = `/api/now/table/sys_user/${agent?.['sys_id']}`
    resultOf(await stand.admin.patch(where, { preferred_language: 'de' }))
    try {
        const { body } = await stand.agent.get(`/__ui/dashboard/${DASHBOARD}`)
        const titles = (body as UiDashboard).tabs.flatMap(({ widgets }) => widgets.map(({ title }) => title))
        expect(titles).toContain('Einsparungen je Monat')
        await open('agent', `${WHERE}?days=1`)
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
    await open('agent', `${WHERE}?days=365`, { width, dark: theme === 'dark' })
    for (const summary of await page.locator('.widget summary').all()) await summary.click()
    expect(await accessibilityProblems(page)).toEqual([])
    const over = await page.evaluate(
        () => [...document.querySelectorAll('.widget')].filter((each) => each.scrollWidth > each.clientWidth + 1).length
    )
    expect(over).toBe(0)
})
