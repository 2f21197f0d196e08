import type { Browser, Locator, Page } from 'playwright-core'
import { openPage, signIn, startBrowser, type WatchedPage } from '../../support/browser.ts'
import { CONFIGURATION, type Stand } from '../../support/stand.ts'

/** What the steps of one walk share: one stand, and a page for each person, who stays signed in. */
export let stand: Stand
let browser: Browser
const pages = new Map<string, WatchedPage>()

/** App Configuration of 1E ITSM Connect. */
export const FORM = `/x_1e_connect_configuration.do?sys_id=${CONFIGURATION}`

export function shareWalk(start: () => Promise<Stand>): void {
    beforeAll(async () => {
        stand = await start()
        browser = await startBrowser()
    }, 120_000)
    afterEach(() => expect([...pages.values()].flatMap((one) => one.problems())).toEqual([]))
    afterAll(async () => {
        await browser?.close()
        await stand?.stop()
    })
}

/** The page of a person, at this address. */
export async function as(user: string, where = '/navpage.do'): Promise<Page> {
    const known = pages.get(user)
    if (known) {
        await known.page.goto(`${stand.instance.url}${where}`)
        return known.page
    }
    const watched = await openPage(browser)
    watched.page.setDefaultTimeout(15_000)
    pages.set(user, watched)
    watched.page.on('dialog', (dialog) => dialog.accept())
    await signIn(watched, stand.instance.url, user, where)
    return watched.page
}

/** The browser notes what is refused by itself: that it did, and nothing else. */
export function refusals(user: string): string[] {
    return pages.get(user)?.problems() ?? []
}

export const navigator = (page: Page): Locator => page.getByRole('navigation', { name: 'Navigator' })

/** The menu items of an application as this person sees them. */
export async function menuOf(page: Page, application = '1E ITSM Connect'): Promise<string[]> {
    const menu = navigator(page).locator('div', {
        has: page.getByRole('heading', { name: application, level: 2, exact: true }),
    })
    await menu.getByRole('link').first().waitFor()
    return menu.getByRole('link').allTextContents()
}

/** A person presses an item of the menu 1E ITSM Connect. */
export async function press(user: string, item: string, application = '1E ITSM Connect'): Promise<Page> {
    const page = await as(user)
    await navigator(page)
        .locator('div', { has: page.getByRole('heading', { name: application, level: 2, exact: true }) })
        .getByRole('link', { name: item, exact: true })
        .click()
    return page
}

export async function choose(page: Page, scope: string): Promise<void> {
    const picker = page.getByLabel('Application scope')
    if ((await picker.locator('option:checked').textContent()) === scope) return
    await Promise.all([page.waitForEvent('load'), picker.selectOption({ label: scope })])
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** A field of a form by the words beside it. */
export const field = (page: Page, label: string): Locator =>
    page.getByLabel(label, { exact: true }).or(page.getByLabel(`${label} (required)`, { exact: true }))

/** Opens the tab of the form in which a field stands. */
async function openTabOf(page: Page, one: Locator): Promise<void> {
    if (await one.isVisible()) return
    const tab = await one.evaluate((element) => element.closest('[role=tabpanel]')?.getAttribute('aria-labelledby'))
    if (tab) await page.locator(`[id="${tab}"]`).click()
}

export async function fill(page: Page, values: Record<string, string | boolean>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
        const one = field(page, label)
        await one.waitFor({ state: 'attached' })
        await openTabOf(page, one)
        if (typeof value === 'boolean') await one.setChecked(value)
        else if ((await one.evaluate((element) => element.tagName)) === 'SELECT') await one.selectOption(value)
        else await one.fill(value)
    }
}

/** A person fills fields of a configuration and presses Save. Returns what the form says to it. */
export async function save(
    values: Record<string, string | boolean>,
    { user = 'tachyon.admin', where = FORM, press: name = 'Save' } = {}
): Promise<string> {
    const page = await as(user, where)
    await fill(page, values)
    await button(page, name).click()
    return said(page)
}

/** What a form says to a press. */
export async function said(page: Page): Promise<string> {
    const words = page.locator('main').getByText(/^Saved\.|Nothing was saved\.$|^Fill in first: /)
    await words.first().waitFor()
    return (await words.allTextContents()).join(' ')
}

export async function stored(id = CONFIGURATION): Promise<Record<string, string>> {
    return (await stand.instance.table('x_1e_connect_configuration', `sys_id=${id}`))[0] ?? {}
}
