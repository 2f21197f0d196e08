import type { Browser, Locator, Page } from 'playwright-core'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { eventually, resultOf } from '../support/stand.ts'
import { startTwoTenants, type TwoTenants } from '../support/tenants.ts'

// The page Health, with two tenants of which one fails: what does not work comes first, and a test reports as it comes.

let two: TwoTenants
let browser: Browser
let watched: WatchedPage
let page: Page
beforeAll(async () => {
    two = await startTwoTenants()
    browser = await startBrowser()
    await setPassword('wrong')
    const where = `/api/x_1e_connect/v1/itsm/configurations/${two.globex.configuration}/entitlement`
    await two.instance.as('tachyon.admin').post(where, {})
}, 120_000)
afterAll(async () => {
    await browser?.close()
    await two?.stop()
})
afterEach(async () => {
    const problems = watched.problems()
    await watched.context.close()
    expect(problems).toEqual([])
})

async function setPassword(user_password: string): Promise<void> {
    const where = `/api/now/table/x_1e_connect_configuration/${two.globex.configuration}`
    resultOf(await two.instance.as('admin').patch(where, { user_password }))
}

async function open(where = '/x_1e_connect_health.do', width = 1440, user = 'tachyon.admin'): Promise<void> {
    watched = await openPage(browser, { width })
    page = watched.page
    await signIn(watched, two.instance.url, user, where)
}

const card = (name: string): Locator => page.getByRole('region', { name })
const lineOf = (name: string, line: string): Locator =>
    card(name)
        .getByRole('listitem')
        .filter({ has: page.getByText(line, { exact: true }) })
const asked = async () => (await two.platform.journal()).length
/** A picture for whoever looks at it, where PICTURES names a folder. */
async function picture(name: string): Promise<void> {
    const folder = process.env['PICTURES']
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
async function setTheme(theme: string): Promise<void> {
    await page.evaluate(async (chosen) => {
        document.documentElement.dataset['theme'] = chosen
        await Promise.all(document.getAnimations().map((one) => one.finished))
    }, theme)
}

test('from the menu: the failing tenant first, its failure first with cause, cure and what agents read; 1E is not asked', async () => {
    await open('/navpage.do')
    const before = await asked()
    await page.getByRole('link', { name: 'Health' }).click()
    await page.getByText('Nothing here calls 1E until you press a test.').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Globex', 'ACME'])
    const first = card('Globex').getByRole('listitem').first()
    expect(await first.textContent()).toMatch(
        /^Sign-in1E refuses the user GLOBEX\\svc-1e-servicenow since .+ Enter the password in the configuration, then test\. Last success: .+Agents read meanwhile: “ServiceNow cannot use 1E/
    )
    await first.getByRole('img', { name: 'Does not work' }).waitFor()
    await card('Globex')
        .getByText(/^Does not work: 1/)
        .waitFor()
    expect(await asked()).toBe(before)
    await first.getByRole('link', { name: 'Open configuration' }).click()
    await page.getByLabel('1E User Name').waitFor()
    await page.goBack()
    await card('Globex').waitFor()
})

test.each([1440, 1024, 390])('at %s pixels it is accessible in light and dark, and nothing is cut', async (width) => {
    await open('/x_1e_connect_health.do', width)
    await card('Globex').waitFor()
    for (const theme of ['light', 'dark']) {
        await setTheme(theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
        await picture(`health-${width}-${theme}`)
    }
    const beyond = await page.evaluate(
        () =>
            [...document.querySelectorAll('#x-1e-health *')].filter(
                (each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1
            ).length
    )
    expect(beyond).toBe(0)
    // The name of a line is one line.
    for (const name of await page.locator('.line__name').all())
        expect((await name.boundingBox())?.height).toBeLessThan(30)
})

test('Test all asks one tenant after the other, by keyboard too; each reports as it comes, and the focus stays', async () => {
    await open()
    await card('ACME').waitFor()
    await setPassword('Globex!2026')
    // The second one waits for a word of the test, so that it is seen waiting.
    const latency = await two.platform.fault({ tenant: 'globex', fault: { kind: 'latency', ms: 400 } })
    await page.getByRole('button', { name: 'Test all' }).focus()
    await page.keyboard.press('Enter')
    await lineOf('Globex', 'Last test').getByText('Asking 1E, hop by hop …').waitFor()
    await lineOf('ACME', 'Last test').getByText('Next to be tested').waitFor()
    await card('Globex')
        .getByText(/^Connected as GLOBEX\\svc-1e-servicenow/)
        .waitFor()
    await card('ACME')
        .getByText(/^Connected as ACME\\svc/)
        .waitFor()
    for (const name of ['Globex', 'ACME']) await lineOf(name, 'Last test').getByText('Every hop passed.').waitFor()
    await lineOf('Globex', 'Sign-in').getByText('GLOBEX\\svc-1e-servicenow, with a password').waitFor()
    await eventually('both may be tested again', async () =>
        (await page.getByRole('button', { name: 'Test all' }).isEnabled()) ? true : undefined
    )
    await two.platform.removeFault(latency)
    await picture('health-tested')
})

test('a test that fails says where, in its card, and the report is copied without names', async () => {
    await open()
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await setPassword('wrong')
    await card('Globex').getByRole('button', { name: 'Test connection' }).click()
    await card('Globex')
        .getByRole('status')
        .filter({ hasText: /^Sign-in: 1E rejected the proxy user/ })
        .waitFor()
    await lineOf('Globex', 'Last test').getByText('It failed at Sign-in.').waitFor()
    await page.getByRole('button', { name: 'Copy report' }).first().click()
    await page.getByText('Copied: without passwords, tokens, people or device names.').waitFor()
    const report = await page.evaluate(() => navigator.clipboard.readText())
    expect(report.match(/^1E ITSM Connect 0\.1\.0/gm)).toHaveLength(2)
    expect(report).toMatch(/^FAILED {3}test: sign_in platform_auth at /m)
    expect(report).not.toMatch(/svc-/)
})

test('Setup counts the connections that work, names the one that does not, and leads to them', async () => {
    await open('/x_1e_connect_setup.do', 1440, 'admin')
    const tile = page.getByRole('region', { name: 'Health' })
    await tile.getByText('Connections to 1E: 1 work, 0 need attention, 1 do not work.').waitFor()
    await tile.getByText('Globex · Does not work').waitFor()
    expect(await tile.getByText('ACME').count()).toBe(0)
    await tile.getByRole('link', { name: 'Open Health' }).click()
    await card('Globex').waitFor()
})

test('an administrator of one tenant sees that one alone', async () => {
    await open('/x_1e_connect_health.do', 1440, 'globex.admin')
    await card('Globex').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Globex'])
})

test('in German every word of it is', async () => {
    const [person] = await two.instance.table('sys_user', 'user_name=tachyon.admin')
    const speak = (preferred_language: string) =>
        two.instance.as('admin').patch(`/api/now/table/sys_user/${person?.['sys_id']}`, { preferred_language })
    await speak('de')
    await open()
    await card('Globex').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Zustand')
    await lineOf('Globex', 'Anmeldung')
        .getByText(/^1E weist den Benutzer GLOBEX\\svc-1e-servicenow ab seit /)
        .waitFor()
    const words = await page.locator('#x-1e-health').textContent()
    expect(words).not.toMatch(/\b(the|last|hour|not|retrieved|open|test connection|works|passed|people)\b/i)
    expect(await accessibilityProblems(page)).toEqual([])
    await picture('health-de')
    await speak('')
})

test('without any connection it leads to Setup', async () => {
    const off = (value: string) =>
        two.instance.script('global', `gs.setProperty('x_1e_core_connect.multi_tenant_instance', '${value}')`, 'admin')
    await two.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_configuration'); row.get('single_tenant', true);
         row.setValue('platform_url', ''); row.setWorkflow(false); row.update()`
    )
    await off('false')
    await open('/x_1e_connect_health.do', 1440, 'admin')
    await page.getByRole('heading', { name: 'No connection to 1E yet' }).waitFor()
    expect(await page.getByRole('button', { name: 'Test all' }).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await picture('health-nothing')
    await page.getByRole('link', { name: 'Open Setup' }).click()
    await page.getByText('No connection to 1E yet').waitFor()
    await off('')
})
