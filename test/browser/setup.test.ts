import type { Browser, Locator, Page } from 'playwright-core'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { type Stand, startStand } from '../support/stand.ts'
import { setTheme } from './parts/theme.ts'

let stand: Stand
let browser: Browser
let watched: WatchedPage
let page: Page
beforeAll(async () => {
    // The installation check tries the unique indexes.
    stand = await startStand({ violations: true })
    browser = await startBrowser()
    watched = await openPage(browser, { width: 1024 })
    page = watched.page
    await signIn(watched, stand.instance.url, 'admin', '/navpage.do')
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})
beforeEach(() => page.goto(`${stand.instance.url}/x_1e_connect_setup.do`))
afterEach(() => expect(watched.problems()).toEqual([]))

const task = (name: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })

/** A picture for whoever looks at it, where PICTURES names a folder. */
async function picture(name: string): Promise<void> {
    const folder = process.env['PICTURES']
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

/** Presses the button of a task. Returns the percentage once the page shows the task in this state. */
async function press(name: string, button: string, state: string): Promise<string | null> {
    await task(name).getByRole('button', { name: button }).click()
    await page.getByRole('heading', { name: `${name} · ${state}` }).waitFor()
    return page.locator('#x-1e-percent').textContent()
}

test('Setup is in the menu; what shows itself is verified, the other tasks are marked, skipped and taken back', async () => {
    await page.goto(`${stand.instance.url}/navpage.do`)
    await page.getByRole('link', { name: 'Setup' }).click()
    await page.getByRole('heading', { name: 'Getting started' }).waitFor()
    await page.getByRole('link', { name: 'Get Started' }).click()
    // Nobody has tested the connection yet; the instructions are there, and people have their roles.
    expect(
        (await page.locator('main li h3').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
    ).toEqual([
        'Add the 1EServiceNowCore Consumer · To do',
        'Restart Tachyon Coordinator · To do',
        'Restart IIS (if Basic Authentication is in use) · To do',
        'Add a proxy user · To do',
        '1E Core App Settings · To do',
        '1E ITSM Connect App Settings · Verified',
        'OAuth Configurations · To do',
        'Roles · Verified',
        'Incident form · To do',
        'Interaction form · To do',
    ])
    expect(await page.locator('#x-1e-percent').textContent()).toBe('16 %')
    expect(await page.getByRole('button', { name: 'Skip' }).count()).toBe(4)
    const percents = [
        await press('Restart Tachyon Coordinator', 'Mark as Complete', 'Done'),
        await press('Restart IIS (if Basic Authentication is in use)', 'Skip', 'Skipped'),
        await press('OAuth Configurations', 'Skip', 'Skipped'),
        await press('Interaction form', 'Skip', 'Skipped'),
        await press('1E Core App Settings', 'Mark as Complete', 'Done'),
        await press('1E Core App Settings', 'Mark as Incomplete', 'To do'),
    ]
    expect(percents).toEqual(['29 %', '41 %', '50 %', '58 %', '66 %', '58 %'])
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
})

test('Verify says what the connection test says; a test that fails keeps nobody from marking', async () => {
    const name = '1E Core App Settings'
    const verify = async (words: RegExp) => {
        await task(name).getByRole('button', { name: 'Verify' }).click()
        await task(name).getByRole('status').filter({ hasText: words }).waitFor()
    }
    await verify(/^App Configuration: Connected as /)
    await stand.settings({ user_password: 'wrong' })
    await verify(/^App Configuration: Sign-in: /)
    await press(name, 'Mark as Complete', 'Done')
    await stand.settings({ user_password: 'Consumer!2026' })
    await press(name, 'Mark as Incomplete', 'To do')
    await verify(/^App Configuration: Connected as /)
    // One walk shows four tasks, and the page says so without being loaded anew.
    for (const proved of ['Add the 1EServiceNowCore Consumer', 'Add a proxy user', name])
        await page.getByRole('heading', { name: `${proved} · Verified` }).waitFor()
    expect(await page.locator('#x-1e-percent').textContent()).toBe('91 %')
})

test('the tile Health says how many connections work, which one does not, and why, and leads there', async () => {
    const tile = page.getByRole('region', { name: 'Health' })
    const ask = () =>
        stand.admin.post('/api/x_1e_connect/v1/itsm/configurations/c0de1e00000000000000000000000001/entitlement', {})
    await stand.settings({ user_password: 'wrong' })
    await ask()
    await page.reload()
    await tile.getByText('Connections to 1E: 0 work, 0 need attention, 1 do not work.').waitFor()
    await tile.getByText('App Configuration · Does not work').waitFor()
    await tile.getByText(/Sign-in: 1E refuses the user ACME\\svc-1e-servicenow since /).waitFor()
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
        await picture(`setup-${theme}`)
    }
    await tile.getByRole('link', { name: 'App Configuration' }).click()
    await page.getByRole('heading', { level: 1, name: 'App Configuration' }).waitFor()
    await page.goBack()
    await tile.getByRole('link', { name: 'Open Health' }).click()
    await page.getByRole('heading', { level: 1, name: 'Health' }).waitFor()

    await stand.settings({ user_password: 'Consumer!2026' })
    await ask()
    await page.goBack()
    await page.reload()
    await tile.getByText(/^Connections to 1E: .+ 0 do not work\.$/).waitFor()
    expect(await tile.getByText(/Does not work/).count()).toBe(0)
})

test('a form that has our item is verified; back from Configure there is a way to Setup', async () => {
    await task('Incident form').getByRole('button', { name: 'Verify' }).click()
    await task('Incident form').getByRole('status').getByText('To do').waitFor()
    const [section] = await stand.instance.table('sys_ui_section', 'name=incident')
    const [formatter] = await stand.instance.table('sys_ui_formatter', 'name=Tachyon Instructions^table=incident')
    const placed = await stand.admin.post('/api/now/table/sys_ui_element', {
        element: formatter?.['formatter'],
        type: 'formatter',
        sys_ui_formatter: formatter?.['sys_id'],
        sys_ui_section: section?.['sys_id'],
    })
    expect(placed.status).toBe(201)
    await task('Incident form').getByRole('button', { name: 'Verify' }).click()
    await task('Incident form').getByRole('status').getByText('Verified').waitFor()
    await task('1E Core App Settings').getByRole('link', { name: 'Configure' }).click()
    await page.getByRole('button', { name: 'Back to Setup' }).click()
    await page.getByRole('heading', { name: 'Getting started' }).waitFor()
})

test('Configure leads from each task of the apps to its page', async () => {
    const follow = async (name: string, link: string, heading: string) => {
        await task(name).getByRole('link', { name: link }).click()
        await page.getByText(heading, { exact: true }).first().waitFor()
        await page.goBack()
    }
    await follow('1E Core App Settings', 'Configure', '1E Core App Configuration')
    await follow('1E ITSM Connect App Settings', 'Configure', 'App Configuration')
    await follow('OAuth Configurations', 'Configure', '1E Core App Configuration')
    await follow('OAuth Configurations', 'JWT providers', 'JWT Providers')
})

test('Setup leads to the installation check: what is missing is said with its cure, and goes with the copied text', async () => {
    await page.getByRole('link', { name: 'Installation check' }).click()
    const check = page.getByRole('region', { name: 'Installation check' })
    const press = () => check.getByRole('button', { name: 'Check the installation' }).click()
    expect(await check.getByRole('table').count()).toBe(0)
    await press()
    await check.getByText('Everything is there.').waitFor()
    expect(await check.getByRole('row').count()).toBe(15)
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    const [job] = await stand.instance.table('sysauto_script', 'name=1E Platform-Collect Runs')
    const active = (value: string) =>
        stand.admin.patch(`/api/now/table/sysauto_script/${job?.['sys_id']}`, { active: value })
    await active('false')
    await press()
    await check.getByText('1 of 14 have failed.').waitFor()
    await check.getByRole('row', { name: /Scheduled jobs.*Failed.*1E Platform-Collect Runs\. Activate them/ }).waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await check.getByRole('button', { name: 'Copy report' }).click()
    await check.getByText('Copied').waitFor()
    const report = await page.evaluate(() => navigator.clipboard.readText())
    expect(report).toMatch(
        /^1E ITSM Connect: 0\.1\.0\n1E Core: 0\.1\.0\n(installation \w+: (passed(\. .+)?|failed\. .+)\n?){14}$/
    )
    const text = await page.getByRole('textbox', { name: 'Diagnostics' }).inputValue()
    expect(text.match(/^installation \w+: (passed|failed\. .+)$/gm)).toHaveLength(13)
    await active('true')
})
