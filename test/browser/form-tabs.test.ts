import { accessibilityProblems } from '../support/browser.ts'
import { startWorkspace } from '../support/stand.ts'
import { open, page, shareStand, stand } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

shareStand(() => startWorkspace())

const CONFIGURATION = '/x_1e_connect_configuration.do?sys_id=c0de1e00000000000000000000000001'
const SWITCH = 'Organize form sections and related lists into tabs in classic forms'

const tab = (name: string | RegExp) => page.getByRole('tab', { name, exact: true })
const panel = (name: string) => page.getByRole('tabpanel', { name, exact: true })
const sections = () => page.getByRole('tablist', { name: 'Sections of the form' }).getByRole('tab')

async function openConfiguration(width = 1440): Promise<void> {
    await open('admin', CONFIGURATION, width)
    const picker = page.getByLabel('Application scope')
    if ((await picker.locator('option:checked').textContent()) !== '1E ITSM Connect')
        await Promise.all([page.waitForEvent('load'), picker.selectOption({ label: '1E ITSM Connect' })])
    await sections().first().waitFor()
}

/** Waits until this is what has the focus. */
async function focused(selector: string): Promise<void> {
    await page.locator(`${selector}:focus`).waitFor()
}

test('the first section of a form stands above, those after it are tabs; one without visible fields has none', async () => {
    await openConfiguration()
    await page.getByRole('region', { name: '1E Configuration', exact: true }).waitFor()
    expect(await sections().allTextContents()).toEqual(['1E ITSM Connect', 'Automation', 'Telling'])
    await panel('1E ITSM Connect').getByLabel('Page size').waitFor()
    expect(await page.getByRole('tabpanel').count()).toBe(1)
    await page.getByLabel('Enable OAuth').check()
    await tab(/^OAuth/).waitFor()
    await panel('1E ITSM Connect').waitFor()
    // A form of two sections has no tabs.
    await page.goto(`${stand.instance.url}/sys_user.do?sys_id=-1`)
    await page.getByRole('region', { name: 'Preferences', exact: true }).waitFor()
    expect(await sections().count()).toBe(0)
})

test('arrow keys, Home and End go along the tabs, of which one is in the order of the page', async () => {
    await openConfiguration()
    await tab('1E ITSM Connect').focus()
    const steps = [
        ['ArrowRight', 'Automation'],
        ['ArrowRight', 'Telling'],
        ['ArrowRight', '1E ITSM Connect'],
        ['ArrowLeft', 'Telling'],
        ['Home', '1E ITSM Connect'],
        ['End', 'Telling'],
    ] as const
    for (const [key, name] of steps) {
        await page.keyboard.press(key)
        await panel(name).waitFor()
        await focused(`[role=tab][aria-selected=true]:text-is("${name}")`)
    }
    expect(await sections().evaluateAll((all) => all.map((one) => one.getAttribute('tabindex')))).toEqual([
        '-1',
        '-1',
        '0',
    ])
})

test('a tab with an empty mandatory field says so; saving opens it at the field, and likewise at a refused value', async () => {
    await openConfiguration()
    const keep = page.getByLabel('1E instructions keep answers minutes')
    const before = await keep.inputValue()
    await keep.fill('')
    await tab('1E ITSM Connect (required)').waitFor()
    await tab('Telling').click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Fill in first: 1E instructions keep answers minutes.').waitFor()
    await panel('1E ITSM Connect (required)').waitFor()
    await focused('#field-keep_answers_minutes')

    await keep.fill('ten')
    await tab('1E ITSM Connect').waitFor()
    await tab('Telling').click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('1E instructions keep answers minutes must be a number.').waitFor()
    await focused('#field-keep_answers_minutes')

    // What is saved leaves the tab open that one is in.
    await keep.fill(before)
    await page.getByLabel('Work note').click()
    await tab('Telling').click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await tab('Telling').getAttribute('aria-selected')).toBe('true')
})

test('related lists have a line of tabs of their own', async () => {
    const run = await stand.start('Which operating system', {}, { again: true })
    await stand.until(run.id, (one) => one.state === 'completed')
    await open('agent', `/x_1e_connect_run.do?sys_id=${run.id}`)
    const lists = page.getByRole('tablist', { name: 'Related lists' }).getByRole('tab')
    await tab('Instruction Responses (1)').click()
    const rows = panel('Instruction Responses (1)')
    await rows.getByRole('link', { name: 'Instruction Responses (1)' }).waitFor()
    expect(await lists.count()).toBeGreaterThan(1)
    expect(await page.getByRole('tablist').count()).toBe(2)
    await tab('Instruction Responses (1)').press('End')
    await rows.waitFor({ state: 'hidden' })
})

test('whoever does not want tabs switches them off in the menu of the user, for good', async () => {
    await openConfiguration()
    const choose = async () => {
        await page.locator('#profile').click()
        await page.getByLabel(SWITCH).click()
        await page.keyboard.press('Escape')
    }
    await choose()
    await page.getByRole('region', { name: 'Telling', exact: true }).waitFor()
    expect(await page.getByRole('tab').count()).toBe(0)
    await page.reload()
    await page.getByRole('region', { name: 'Telling', exact: true }).waitFor()
    expect(await page.getByRole('tab').count()).toBe(0)
    const [admin] = await stand.instance.table('sys_user', 'user_name=admin')
    expect(await stand.instance.table('sys_user_preference', `user=${admin?.['sys_id']}^name=tabbed.forms`)).toEqual([
        expect.objectContaining({ value: 'false' }),
    ])
    await choose()
    await sections().first().waitFor()
})

test.each([1440, 1024])('axe finds nothing on a form with tabs at %i, light and dark', async (width) => {
    await openConfiguration(width)
    await page.locator('#profile').click()
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
})
