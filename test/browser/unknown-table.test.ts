import type { Browser, Page } from 'playwright-core'
import { startSample } from '../engine/sample/start.ts'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import type { Instance } from '../support/instance.ts'

// A table that no page knows, installed from XML: its list and form come from its records alone.

let instance: Instance
let browser: Browser
let watched: WatchedPage
let page: Page
let thing: string
beforeAll(async () => {
    instance = await startSample('node')
    thing = await insert('x_dev_sample_thing', { name: 'First', kind: 'a', amount: 3 })
    await insert('x_dev_sample_thing', { name: 'Second', kind: 'b', amount: 4, peer: thing })
    const policy = await insert('sys_ui_policy', {
        table: 'x_dev_sample_thing',
        short_description: 'Beta wants a note',
        conditions: 'kind=b',
        active: true,
        on_load: true,
        global: true,
        reverse_if_false: true,
    })
    await insert('sys_ui_policy_action', { ui_policy: policy, field: 'note', visible: 'true', mandatory: 'true' })
    const [view] = await instance.table('sys_ui_view', 'name=Default view')
    const related = await insert('sys_ui_related_list', { name: 'x_dev_sample_thing', view: view?.['sys_id'] })
    await insert('sys_ui_related_list_entry', { list_id: related, related_list: 'x_dev_sample_thing.peer' })
    const list = await insert('sys_ui_list', { name: 'x_dev_sample_thing', view: view?.['sys_id'] })
    const columns = ['name', 'kind', 'amount', 'flag', 'owner']
    for (const [position, element] of columns.entries())
        await insert('sys_ui_list_element', { list_id: list, element, position })
    browser = await startBrowser()
}, 90_000)
afterAll(async () => {
    await browser?.close()
    await instance?.stop()
})
afterEach(async () => {
    const problems = watched.problems()
    await watched.context.close()
    expect(problems).toEqual([])
})

async function insert(table: string, body: object): Promise<string> {
    const answer = await instance.as('admin').post(`/api/now/table/${table}`, body)
    expect(answer.status).toBe(201)
    return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
}

async function open(where: string, user = 'admin'): Promise<void> {
    watched = await openPage(browser)
    page = watched.page
    await signIn(watched, instance.url, user, where)
}

const stored = async () => (await instance.table('x_dev_sample_thing', `sys_id=${thing}`))[0] ?? {}
const cell = (row: string, column: string) => page.locator(`#cell-${row}-${column}`)

test('a choice, a number, a check box and a reference are changed in the list by keyboard and mouse', async () => {
    await open('/x_dev_sample_thing_list.do')
    await cell(thing, 'name').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByLabel('Kind').selectOption({ label: 'Beta' })
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await cell(thing, 'kind').getByText('Beta').waitFor()
    expect(await stored()).toMatchObject({ kind: 'b' })
    await page.waitForFunction((id) => document.activeElement?.id === id, `cell-${thing}-kind`)

    await cell(thing, 'amount').dblclick()
    await page.getByLabel('Amount').fill('17')
    await page.keyboard.press('Enter')
    await cell(thing, 'amount').getByText('17').waitFor()
    await cell(thing, 'amount').dblclick()
    await page.getByLabel('Amount').fill('99')
    await page.keyboard.press('Escape')
    await cell(thing, 'amount').getByText('17').waitFor()

    await cell(thing, 'flag').dblclick()
    await page.getByLabel('Flag').uncheck()
    await cell(thing, 'flag').getByRole('button', { name: 'Save' }).click()
    await cell(thing, 'flag').getByText('false').waitFor()

    await cell(thing, 'owner').dblclick()
    await page.getByLabel('Owner').pressSequentially('work')
    await page.locator('datalist option').first().waitFor({ state: 'attached' })
    const name = await page.locator('datalist option').first().getAttribute('value')
    await page.getByLabel('Owner').fill(String(name))
    await page.keyboard.press('Enter')
    await cell(thing, 'owner').getByText(String(name)).waitFor()
    expect(await stored()).toMatchObject({ kind: 'b', amount: '17', flag: 'false' })
    await instance.as('admin').patch(`/api/now/table/x_dev_sample_thing/${thing}`, { kind: 'a', flag: 'true' })
})

test('a field that may not be written says so, and stays', async () => {
    await open('/sys_user_list.do', 'worker')
    const [row] = await instance.table('sys_user', 'user_name=worker')
    await cell(String(row?.['sys_id']), 'email').dblclick()
    await page.getByText('Email cannot be changed here.').waitFor()
    expect(await page.locator('form.cell').count()).toBe(0)
})

test('a UI policy shows and asks for a field as another one changes; Update waits for it', async () => {
    await open(`/x_dev_sample_thing.do?sys_id=${thing}`)
    await page.getByLabel('Kind').waitFor()
    expect(await page.getByLabel(/^Note/).count()).toBe(0)
    await page.getByLabel('Kind').selectOption({ label: 'Beta' })
    await page.getByLabel('Note (required)').waitFor()
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Fill in first: Note.').waitFor()
    await page.getByText('Fill in Note.').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'field-note')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.type('Because.')
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await stored()).toMatchObject({ kind: 'b', note: 'Because.' })
    await page.getByLabel('Kind').selectOption({ label: 'Alpha' })
    await page.getByLabel(/^Note/).waitFor({ state: 'detached' })
})

test('the related list below a form leads to its rows and to all of them', async () => {
    await open(`/x_dev_sample_thing.do?sys_id=${thing}`)
    const list = page.getByRole('region', { name: 'Thing list' })
    await list.getByRole('link', { name: 'Second' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await list.getByRole('link', { name: 'Thing (1)' }).click()
    await page.getByText('1–1 of 1').waitFor()
})
