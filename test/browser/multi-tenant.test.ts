import type { Browser, Page } from 'playwright-core'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { resultOf } from '../support/stand.ts'
import { startRun, startTwoTenants, type TwoTenants } from '../support/tenants.ts'
import { openTab } from './parts/form-tabs.ts'
import { setTheme } from './parts/theme.ts'

// An administrator of several companies: Multi-Tenant Configurations, from the menu to a connected tenant.

let two: TwoTenants
let browser: Browser
let watched: WatchedPage
let page: Page
beforeAll(async () => {
    two = await startTwoTenants()
    browser = await startBrowser()
    const admin = two.instance.as('admin')
    const domain = resultOf<{ sys_id: string }>(await admin.post('/api/now/table/domain', { name: 'TOP/Initech' }))
    const company = { name: 'Initech', sys_domain: domain.sys_id }
    resultOf(await admin.post('/api/now/table/core_company', company))
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

async function open(where: string, width = 1440): Promise<void> {
    watched = await openPage(browser, { width })
    page = watched.page
    await signIn(watched, two.instance.url, 'tachyon.admin', where)
}

const field = (name: string) => page.getByLabel(name)
const submit = () => page.getByRole('button', { name: 'Submit' }).click()

async function chooseCompany(name: string): Promise<void> {
    await field('Company').fill(name.slice(0, 3))
    await page.locator(`datalist option[value="${name}"]`).first().waitFor({ state: 'attached' })
    expect(await field('Company').inputValue()).toBe(name.slice(0, 3))
    await field('Company').fill(name)
    await field('Company').press('Tab')
}

test('a new tenant, from the menu to its record: asked for what its sign-in needs, its domain that of the company', async () => {
    await open('/navpage.do')
    await page.getByRole('link', { name: 'Multi-Tenant Configurations' }).click()
    for (const name of ['ACME', 'Globex']) await page.getByRole('link', { name, exact: true }).first().waitFor()
    await page.getByRole('heading', { level: 1, name: 'Multi-Tenant Configurations' }).waitFor()
    expect(await page.getByRole('table').getByRole('link', { name: 'App Configuration' }).count()).toBe(0)
    await page
        .getByRole('link', { name: 'New' })
        .or(page.getByRole('button', { name: 'New' }))
        .first()
        .click()

    await field('1E User Name').waitFor()
    expect(await field('JWT Provider').count()).toBe(0)
    await field('Enable OAuth').check()
    await openTab(page, 'OAuth')
    await field('JWT Provider').waitFor()
    for (const name of ['Signing Certificate PEM', 'App ID']) await field(name).waitFor()
    expect(await field('1E User Name').count()).toBe(0)
    await field('Enable OAuth').uncheck()
    await field('1E User Name').waitFor()

    await page.getByRole('textbox', { name: /^Name/ }).fill('Initech')
    await field('1E Platform URL').fill('https://1e.initech.example')
    await field('1E Endpoint Troubleshooting URL').fill('https://1e.initech.example/explorer')
    await field('1E User Name').fill('INITECH\\svc-1e')
    await field('1E User Password').fill('Initech!2026')
    await chooseCompany('Apple')
    await submit()
    await page.getByRole('alert').getByText('The company Apple has no domain.').waitFor()
    // The domain follows the company before anything is saved; the application stands there from the start.
    await chooseCompany('Initech')
    await page
        .locator('.field', { hasText: /^Domain/ })
        .getByText('TOP/Initech')
        .waitFor()
    await page
        .locator('.field', { hasText: /^Application/ })
        .getByText('1E ITSM Connect')
        .waitFor()
    await submit()
    await page.getByText('Saved.').waitFor()
    const [made] = await two.instance.table('x_1e_connect_configuration', 'name=Initech')
    const [domain] = await two.instance.table('domain', 'name=TOP/Initech')
    expect(made).toMatchObject({
        sys_domain: domain?.['sys_id'],
        application: 'x_1e_connect',
        user_name: 'INITECH\\svc-1e',
    })

    await page.goto(`${two.instance.url}/x_1e_connect_configuration.do?sys_id=${made?.['sys_id']}`)
    await page.getByRole('heading', { level: 1, name: 'Initech' }).waitFor()
    await page.getByRole('main').getByText('App Configuration', { exact: true }).waitFor()
    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.waitForURL(/_list\.do/)
    expect(await two.instance.table('x_1e_connect_configuration', 'name=Initech')).toEqual([])
})

test('the company is looked up with the magnifying glass; one that does not exist stays in the field with the reason', async () => {
    await open('/x_1e_connect_configuration.do?sys_id=-1')
    await page.getByRole('button', { name: 'Look up Company' }).click()
    await page.getByRole('button', { name: 'Globex', exact: true }).click()
    await page
        .locator('.field', { hasText: /^Domain/ })
        .getByText('TOP/Globex')
        .waitFor()
    await field('Company').fill('Nobody Ltd')
    await field('Company').press('Tab')
    await page.getByText('There is no record “Nobody Ltd”.').waitFor()
    await page.getByRole('textbox', { name: /^Name/ }).fill('Nobody')
    for (const name of ['1E Platform URL', '1E Endpoint Troubleshooting URL'])
        await field(name).fill('https://n.example')
    await field('1E User Name').fill('N\\svc')
    await field('1E User Password').fill('secret')
    await submit()
    await page.getByRole('alert').getByText('Company: there is no record “Nobody Ltd”. Nothing was saved.').waitFor()
    expect(await field('Company').inputValue()).toBe('Nobody Ltd')
    expect(await two.instance.table('x_1e_connect_configuration', 'name=Nobody')).toEqual([])
})

test('Test Server Connection tests what is typed, keeps it in the form, and saves nothing', async () => {
    await open(`/x_1e_connect_configuration.do?sys_id=${two.acme.configuration}`)
    await field('1E Endpoint Troubleshooting URL').waitFor()
    const stored = async () =>
        (await two.instance.table('x_1e_connect_configuration', `sys_id=${two.acme.configuration}`))[0]
    const before = await stored()
    await field('1E Platform URL').fill('https://-')
    await page.getByRole('button', { name: 'Test Server Connection' }).click()
    await page.getByText('1E Platform URL: no server has the name or address in https://-.').waitFor()
    expect(await field('1E Platform URL').inputValue()).toBe('https://-')
    await field('1E Platform URL').fill(before?.['platform_url'] ?? '')
    await page.getByRole('button', { name: 'Test Server Connection' }).click()
    await page.getByText(/^Connected as /).waitFor()
    expect((await stored())?.['platform_url']).toBe(before?.['platform_url'])
    expect((await stored())?.['user_password']).toBe(before?.['user_password'])
})

test('what somebody else has changed since the form was opened is told in the form, and what was typed stays there', async () => {
    await open(`/x_1e_connect_configuration.do?sys_id=${two.acme.configuration}`)
    await openTab(page, '1E ITSM Connect')
    expect(await field('Values as shown').count()).toBe(0)
    const where = `/api/now/table/x_1e_connect_configuration/${two.acme.configuration}`
    resultOf(await two.instance.as('admin').patch(where, { response_batch_size: '50' }))
    await field('Response batch size').fill('70')
    await page.getByRole('button', { name: 'Save' }).click()
    await page
        .getByText(/^Response batch size was changed to “50” by admin since you opened this form, and you entered “70”/)
        .waitFor()
    expect(await field('Response batch size').inputValue()).toBe('70')
    await page.reload()
    await openTab(page, '1E ITSM Connect')
    await field('Response batch size').fill('70')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
})

test('Delete of a tenant with open runs says why it stays', async () => {
    await startRun(two.globex)
    await open(`/x_1e_connect_configuration.do?sys_id=${two.globex.configuration}`)
    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('1 runs of this domain are still open. Cancel them first.').waitFor()
})

test('App Configuration says that it has no effect', async () => {
    await open('/navpage.do')
    const items = page.getByRole('link', { name: 'App Configuration' })
    await items.first().click()
    await page
        .getByText('This instance is domain separated. Use Multi-Tenant Configurations; this page has no effect.')
        .waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0)
})

test.each([1440, 1024])('the form of a tenant fits %i px, and axe finds nothing, light and dark', async (width) => {
    await open(`/x_1e_connect_configuration.do?sys_id=${two.acme.configuration}`, width)
    await field('JWT Provider').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        await page.waitForTimeout(300)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
})
