import type { Browser, Locator, Page } from 'playwright-core'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { type Stand, startStand } from '../support/stand.ts'

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

/** Presses the button of a task. Returns the percentage once the page shows the task in this state. */
async function press(name: string, button: string, state: string): Promise<string | null> {
    await task(name).getByRole('button', { name: button }).click()
    await page.getByRole('heading', { name: `${name} · ${state}` }).waitFor()
    return page.locator('#x-1e-percent').textContent()
}

test('Setup is in the menu; its seven tasks are marked one by one, and taken back; what is marked stays', async () => {
    await page.goto(`${stand.instance.url}/navpage.do`)
    await page.getByRole('link', { name: 'Setup' }).click()
    await page.getByRole('heading', { name: 'Getting started' }).waitFor()
    await page.getByRole('link', { name: 'Get Started' }).click()
    expect(
        (await page.locator('main li h3').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
    ).toEqual([
        'Add the 1EServiceNowCore Consumer · To do',
        'Restart Tachyon Coordinator · To do',
        'Restart IIS (if Basic Authentication is in use) · To do',
        'Add a proxy user · To do',
        '1E Core App Settings · To do',
        '1E ITSM Connect App Settings · To do',
        'OAuth Configurations · To do',
    ])
    expect(await page.locator('#x-1e-percent').textContent()).toBe('0 %')
    expect(await page.getByRole('button', { name: 'Skip' }).count()).toBe(1)
    const percents = [
        await press('Add the 1EServiceNowCore Consumer', 'Mark as Complete', 'Done'),
        await press('Restart Tachyon Coordinator', 'Mark as Complete', 'Done'),
        await press('Restart IIS (if Basic Authentication is in use)', 'Skip', 'Skipped'),
        await press('Add a proxy user', 'Mark as Complete', 'Done'),
        await press('1E Core App Settings', 'Mark as Complete', 'Done'),
        await press('1E ITSM Connect App Settings', 'Mark as Complete', 'Done'),
        await press('OAuth Configurations', 'Mark as Complete', 'Done'),
        await press('1E Core App Settings', 'Mark as Incomplete', 'To do'),
    ]
    expect(percents).toEqual(['12 %', '25 %', '37 %', '50 %', '66 %', '83 %', '100 %', '83 %'])
    for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
            document.documentElement.dataset['theme'] = chosen
        }, theme)
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
    await follow('OAuth Configurations', 'JWT providers', 'JWT Provider')
})

test('Setup leads to the installation check: what is missing is said with its cure, and goes with the copied text', async () => {
    await page.getByRole('link', { name: 'Installation check' }).click()
    const check = page.getByRole('region', { name: 'Installation check' })
    const press = () => check.getByRole('button', { name: 'Check the installation' }).click()
    expect(await check.getByRole('table').count()).toBe(0)
    await press()
    await check.getByText('Everything is there.').waitFor()
    expect(await check.getByRole('row').count()).toBe(14)
    for (const theme of ['light', 'dark']) {
        await page.evaluate(async (chosen) => {
            document.documentElement.dataset['theme'] = chosen
            await Promise.all(document.getAnimations().map((one) => one.finished))
        }, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    const [job] = await stand.instance.table('sysauto_script', 'name=1E Platform-Collect Runs')
    const active = (value: string) =>
        stand.admin.patch(`/api/now/table/sysauto_script/${job?.['sys_id']}`, { active: value })
    await active('false')
    await press()
    await check.getByText('1 of 13 have failed.').waitFor()
    await check.getByRole('row', { name: /Scheduled jobs.*Failed.*1E Platform-Collect Runs\. Activate them/ }).waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await check.getByRole('button', { name: 'Copy report' }).click()
    await check.getByText('Copied').waitFor()
    const report = await page.evaluate(() => navigator.clipboard.readText())
    expect(report).toMatch(
        /^1E ITSM Connect: 0\.1\.0\n1E Core: 0\.1\.0\n(installation \w+: (passed|failed\. .+)\n?){13}$/
    )
    const text = await page.getByRole('textbox', { name: 'Diagnostics' }).inputValue()
    expect(text.match(/^installation \w+: (passed|failed\. .+)$/gm)).toHaveLength(13)
    await active('true')
})
