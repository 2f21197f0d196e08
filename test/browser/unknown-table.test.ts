import type { Browser, Page } from 'playwright-core'
import { startSample } from '../../example/instance/test/sample/start.ts'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import type { Instance } from '../support/instance.ts'
import { PART, writePartsApp } from './parts/app.ts'
import { openTab } from './parts/form-tabs.ts'

// A table that no page knows, installed from XML: its list and form come from its records alone.

let instance: Instance
let browser: Browser
let watched: WatchedPage
let page: Page
const ids: Record<string, string> = {}
beforeAll(async () => {
    instance = await startSample('node', {}, (folder) => [writePartsApp(folder)])
    browser = await startBrowser()
}, 90_000)
afterAll(async () => {
    await browser?.close()
    await instance?.stop()
})
beforeEach(async () => {
    for (const row of await instance.table(PART))
        await instance.as('admin').delete(`/api/now/table/${PART}/${row['sys_id']}`)
    const [worker] = await instance.table('sys_user', 'user_name=worker')
    const maker = worker?.['sys_id']
    ids['Engine'] = await insert({ name: 'Engine', amount: 1, maker })
    ids['Piston'] = await insert({ name: 'Piston', amount: 4, whole: ids['Engine'] })
    ids['Valve'] = await insert({ name: 'Valve', amount: 8, whole: ids['Engine'], maker, place: '1,2' })
})
afterEach(async () => {
    const problems = watched.problems()
    await watched.context.close()
    expect(problems).toEqual([])
})

async function insert(body: object): Promise<string> {
    const answer = await instance.as('admin').post(`/api/now/table/${PART}`, body)
    expect(answer.status).toBe(201)
    return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
}

async function open(where: string, options: { user?: string; width?: number } = {}): Promise<void> {
    watched = await openPage(browser, { width: options.width ?? 1440 })
    page = watched.page
    await signIn(watched, instance.url, options.user ?? 'worker', where)
}

const list = `/${PART}_list.do`
const form = (name: string) => `/${PART}.do?sys_id=${ids[name]}`
const stored = async (name: string) => (await instance.table(PART, `sys_id=${ids[name]}`))[0] ?? {}
const cell = (row: string, column: string) => page.locator(`#cell-${ids[row]}-${column}`)
const focusOn = (id: string) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, id)

/** axe in both themes; a colour is judged when it has arrived. */
async function expectNoProblems(): Promise<void> {
    for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
            document.documentElement.dataset['theme'] = chosen
        }, theme)
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
}

test('a choice, a number, a check box and a reference are changed in the list by keyboard and mouse', async () => {
    await open(list)
    await cell('Engine', 'name').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByLabel('state').selectOption({ label: 'Closed' })
    await expectNoProblems()
    await page.getByLabel('state').press('Tab')
    await page.keyboard.press('Enter')
    await cell('Engine', 'state').getByText('Closed').waitFor()
    await focusOn(`cell-${ids['Engine']}-state`)

    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.getByLabel('amount').fill('17')
    await page.keyboard.press('Enter')
    await cell('Engine', 'amount').getByText('17').waitFor()
    await cell('Engine', 'amount').dblclick()
    await page.getByLabel('amount').fill('99')
    await page.keyboard.press('Escape')
    await cell('Engine', 'amount').getByText('17').waitFor()

    await cell('Engine', 'spare').dblclick()
    await page.getByLabel('spare').uncheck()
    await cell('Engine', 'spare').getByRole('button', { name: 'Save' }).click()
    await cell('Engine', 'spare').getByText('false').waitFor()

    await cell('Engine', 'maker').dblclick({ position: { x: 2, y: 2 } })
    // Without the star a reference field offers what begins so.
    await page.getByLabel('maker').fill('*boss')
    await page.locator('datalist option').first().waitFor({ state: 'attached' })
    await page.getByLabel('maker').fill('The boss')
    await page.keyboard.press('Enter')
    await cell('Engine', 'maker').getByText('The boss').waitFor()
    expect(await stored('Engine')).toMatchObject({ state: 'closed', amount: '17', spare: 'false' })
})

test('a field that may not be written says so, and stays', async () => {
    await open('/sys_user_list.do')
    const [row] = await instance.table('sys_user', 'user_name=worker')
    await page.locator(`#cell-${row?.['sys_id']}-email`).dblclick()
    await page.getByText('Email cannot be changed here.').waitFor()
    expect(await page.locator('form.cell').count()).toBe(0)
})

test('a field type that the pages do not know fails by name, in list, cell and form', async () => {
    const words = 'The field type geo_point is not known to this page.'
    await open(list)
    await cell('Valve', 'place').getByText(words).waitFor()
    await cell('Valve', 'place').dblclick()
    await page.getByRole('alert').getByText(words).waitFor()
    await page.goto(`${instance.url}${form('Valve')}`)
    await page.getByRole('region', { name: 'Part', exact: true }).getByText(words).waitFor()
    expect(await page.getByLabel('place').count()).toBe(0)
})

test('rows are chosen by keyboard and acted upon; those that an action is not for are counted', async () => {
    await instance.as('admin').patch(`/api/now/table/${PART}/${ids['Valve']}`, { state: 'closed' })
    await open(list)
    await cell('Engine', 'name').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await page.getByText('1 selected').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByText('2 selected').waitFor()
    expect(await page.getByRole('checkbox', { name: 'Select Valve' }).isChecked()).toBe(true)
    const choice = page.getByLabel('Actions on selected rows')
    expect(await choice.locator('option').allTextContents()).toEqual(['Actions on selected rows …', 'Close'])
    await expectNoProblems()
    await choice.selectOption({ label: 'Close' })
    expect(await stored('Engine')).toMatchObject({ state: 'open' })
    await choice.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Close: 1 done.').waitFor()
    await page.getByText('Close was not possible for 1 of 2.').waitFor()
    await cell('Engine', 'state').getByText('Closed').waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    expect(await stored('Piston')).toMatchObject({ state: 'open' })
})

test('buttons above and below and links of a list act; without rows those that need some say so', async () => {
    await open(list)
    await page.getByRole('button', { name: 'Stocktaking' }).click()
    await page.getByText('3 parts counted.').waitFor()
    await page.getByRole('button', { name: 'Count' }).click()
    await page.getByRole('alert').getByText('No records selected.').waitFor()
    await page.getByRole('checkbox', { name: 'Select all rows' }).check()
    await page.getByText('3 selected').waitFor()
    await page.getByRole('button', { name: 'Count' }).click()
    await page.getByText('Engine: 1 Piston: 4 Valve: 8').waitFor()
    await page.getByRole('button', { name: 'Users' }).click()
    await page.waitForURL(/sys_user_list\.do/)
})

test('who has the role is offered more', async () => {
    await open(list, { user: 'admin' })
    await page.getByRole('checkbox', { name: 'Select Valve' }).check()
    await page.getByLabel('Actions on selected rows').selectOption({ label: 'Scrap' })
    await page.getByRole('button', { name: 'Go' }).click()
    await page.getByText(/^1–2 of 2$/).waitFor()
    expect(await instance.table(PART, 'name=Valve')).toEqual([])
})

test('a UI policy shows, asks for and closes fields as another one changes; Update waits for it', async () => {
    await open(form('Engine'))
    await page.getByLabel('amount').waitFor()
    expect(await page.getByLabel(/^reason/).count()).toBe(0)
    await page.getByLabel('state').selectOption({ label: 'Closed' })
    await page.getByLabel('reason (required)').waitFor()
    await page.getByLabel('amount').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Fill in first: reason.').waitFor()
    await page.getByText('Fill in reason.').waitFor()
    await focusOn('field-reason')
    await expectNoProblems()
    await page.keyboard.type('Because.')
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await stored('Engine')).toMatchObject({ state: 'closed', reason: 'Because.' })
    await page.getByLabel('state').selectOption({ label: 'Open' })
    await page.getByLabel(/^reason/).waitFor({ state: 'detached' })
    await page.getByLabel('amount').waitFor()
})

test('Update pressed before the policies have answered waits for what they ask', async () => {
    await open(form('Engine'))
    await page.getByLabel('state').waitFor()
    let release = () => {}
    const released = new Promise<void>((resolve) => {
        release = resolve
    })
    await page.route('**/__ui/effects/**', async (route) => {
        await released
        await route.continue()
    })
    await page.getByLabel('state').selectOption({ label: 'Closed' })
    await page.getByRole('button', { name: 'Update' }).click()
    release()
    await page.getByText('Fill in first: reason.').waitFor()
    expect(await stored('Engine')).toMatchObject({ state: 'open', reason: '' })
})

test('a related list sorts, is edited and acts below the form, and what was typed above is kept', async () => {
    await open(form('Engine'))
    const below = page.getByRole('tabpanel', { name: /^Parts \(/ })
    await below.getByRole('link', { name: 'Piston' }).waitFor()
    await expectNoProblems()
    await below.getByRole('button', { name: 'amount' }).click()
    await below.getByRole('button', { name: 'amount' }).click()
    await below.locator('th[aria-sort="descending"]').waitFor()
    await below.locator('tbody tr').first().getByRole('link', { name: 'Valve' }).waitFor()
    const names = () => below.locator('td[data-field="name"]').allTextContents()
    await expect(names()).resolves.toEqual(['Valve', 'Piston'])

    await page.getByLabel('name', { exact: true }).fill('Motor')
    const at = `${PART}-whole-cell-${ids['Piston']}-amount`
    await page.locator(`#${at}`).focus()
    await page.keyboard.press('F2')
    await below.getByLabel('amount', { exact: true }).fill('12')
    await page.keyboard.press('Enter')
    await page.locator(`#${at}`).getByText('12').waitFor()
    await focusOn(at)
    await expect(names()).resolves.toEqual(['Piston', 'Valve'])
    expect(await page.getByLabel('name', { exact: true }).inputValue()).toBe('Motor')

    await below.getByRole('checkbox', { name: 'Select Valve' }).check()
    await below.getByLabel('Actions on selected rows').selectOption({ label: 'Close' })
    await below.getByRole('button', { name: 'Go' }).click()
    await page.getByText('Close: 1 done.').waitFor()
    expect(await page.getByLabel('name', { exact: true }).inputValue()).toBe('Motor')
    expect(await stored('Valve')).toMatchObject({ state: 'closed' })
    expect(await stored('Engine')).toMatchObject({ state: 'open', name: 'Engine' })
})

test('a second press on a head counts from the first one, and an older answer that comes later is not shown', async () => {
    await open(form('Engine'))
    const below = page.getByRole('tabpanel', { name: /^Parts \(/ })
    await below.getByRole('link', { name: 'Piston' }).waitFor()
    const late: (() => void)[] = []
    await page.route(`**/__ui/list/${PART}?*`, async (route) => {
        if (late.length === 0) await new Promise<void>((resolve) => late.push(resolve))
        await route.continue()
    })
    await below.getByRole('button', { name: 'amount' }).click()
    await below.locator('th[aria-sort="ascending"]').waitFor()
    await below.getByRole('button', { name: 'amount' }).click()
    await below.locator('th[aria-sort="descending"]').waitFor()
    await below.locator('tbody tr').first().getByRole('link', { name: 'Valve' }).waitFor()
    const older = page.waitForResponse(`**/__ui/list/${PART}?*`)
    for (const release of late) release()
    await older
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    await expect(below.locator('td[data-field="name"]').allTextContents()).resolves.toEqual(['Valve', 'Piston'])
})

test('a defined related list has its own name, and leads to all of its rows', async () => {
    await open(form('Engine'))
    await openTab(page, 'Parts of this maker (2)')
    await page.getByRole('link', { name: 'Parts of this maker (2)' }).click()
    await page.getByText(/^1–2 of 2$/).waitFor()
    await cell('Valve', 'name').waitFor()
})

test.each([
    ['list', list, 1024],
    ['list', list, 1440],
    ['form', '', 1024],
    ['form', '', 1440],
])('the %s fits %s at %d px, light and dark', async (_, where, width) => {
    await open(where || form('Engine'), { width })
    await page.getByRole('link', { name: 'Piston' }).first().waitFor()
    await expectNoProblems()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
})
