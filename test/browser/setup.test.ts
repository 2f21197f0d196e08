import type { Browser, Page } from 'playwright-core'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { type Stand, startStand } from '../support/stand.ts'

let stand: Stand
let browser: Browser
let watched: WatchedPage
let page: Page
beforeAll(async () => {
    stand = await startStand()
    browser = await startBrowser()
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})
afterEach(async () => {
    const problems = watched.problems()
    await watched.context.close()
    expect(problems).toEqual([])
})

/** Headings of the tasks, each with its state, and the percentage. */
async function progress(): Promise<string[]> {
    await page.reload()
    const tasks = await page.locator('main li h3').allTextContents()
    return [
        ...tasks.map((task) => task.replace(/\s+/g, ' ').trim()),
        (await page.locator('#x-1e-percent').textContent()) ?? '',
    ]
}

test('Setup shows its seven tasks with what the records say of them, links to each, and how much is done', async () => {
    watched = await openPage(browser, { width: 1024 })
    page = watched.page
    await signIn(watched, stand.instance.url, 'admin', '/navpage.do')
    await page.getByRole('link', { name: 'Setup' }).click()
    await page.getByRole('heading', { name: '1E Platform Configuration' }).waitFor()
    const [row] = await stand.instance.table('x_1e_connect_configuration')
    expect(await progress()).toEqual([
        'Add the 1EServiceNowCore Consumer · Done',
        'Restart Tachyon Coordinator · Done',
        'Restart IIS (if Basic Authentication is in use) · Done',
        'Add a proxy user · Done',
        '1E Core App Settings · Done',
        '1E ITSM Connect App Settings · Done',
        'OAuth Configurations · Not needed',
        '100 %',
    ])
    await stand.forceSettings({ retrieved_at: '' })
    expect((await progress()).slice(-4)).toEqual([
        '1E Core App Settings · Done',
        '1E ITSM Connect App Settings · To do',
        'OAuth Configurations · Not needed',
        '33 %',
    ])
    await stand.forceSettings({ platform_url: '', enable_oauth: 'true' })
    expect(await progress()).toEqual([
        'Add the 1EServiceNowCore Consumer · To do',
        'Restart Tachyon Coordinator · To do',
        'Restart IIS (if Basic Authentication is in use) · Not needed',
        'Add a proxy user · To do',
        '1E Core App Settings · To do',
        '1E ITSM Connect App Settings · To do',
        'OAuth Configurations · To do',
        '12 %',
    ])
    await stand.forceSettings({
        platform_url: String(row?.['platform_url']),
        enable_oauth: 'false',
        retrieved_at: String(row?.['retrieved_at']),
    })
    expect(await page.getByRole('progressbar', { name: 'Progress' }).count()).toBe(1)
    for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
            document.documentElement.dataset['theme'] = chosen
        }, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    const configure = page.getByRole('region', { name: '1E ITSM Connect Configuration' })
    await configure.getByRole('link', { name: 'Configure' }).first().click()
    await page.getByRole('region', { name: '1E Core App Configuration' }).waitFor()
    await page.goBack()
    await configure.getByRole('link', { name: 'JWT providers' }).click()
    await page.getByRole('heading', { name: 'JWT Provider' }).waitFor()
})
