import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { accessibilityProblems, signIn } from '../support/browser.ts'
import { eventually, startWorkspace } from '../support/stand.ts'
import { verifyExport } from '../support/workbook.ts'
import { openTab } from './parts/form-tabs.ts'
import { loadPrototype, type PrototypeVersion } from './parts/prototype-js.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

// What docs/install-sow.js adds to the workspace, and our items on classic forms.

shareStand(() => startWorkspace())
beforeAll(async () => {
    await stand.checkEntitlement()
})

async function open(where: string, { user = 'agent', width = 1440, dark = false } = {}): Promise<void> {
    await newPage({ width })
    if (dark) await page.addInitScript(() => localStorage.setItem('workspace-theme', 'dark'))
    await signIn(watched, stand.instance.url, user, where)
}

const workspace = async (number = 'INC0010001') => `/now/sow/record/incident/${await stand.incident(number)}`
const classic = async (number = 'INC0010001') => `/incident.do?sys_id=${await stand.incident(number)}`
const tab = (name: string) => page.getByRole('tab', { name, exact: true })
/** What the item of a section shows, once its tab is open. */
const frameOf = async (section: string) => (await openTab(page, section)).frameLocator(`iframe[title="${section}"]`)

/** The page that opens beside this one. */
async function beside(press: () => Promise<void>): Promise<Page> {
    const [opened] = await Promise.all([watched.context.waitForEvent('page'), press()])
    return opened
}

test('the button of the action bar runs an instruction in a modal, beside what is being edited', async () => {
    const { number } = await stand.newIncident()
    await open(`${await workspace(number)}#details`)
    await page.getByLabel('Short description').fill('Not saved yet')
    const button = page.getByRole('button', { name: 'Run 1E instruction' })
    await button.click()
    const modal = page.getByRole('dialog', { name: '1E ITSM Connect' })
    const item = modal.frameLocator('iframe[title="1E ITSM Connect"]')
    await item.getByRole('combobox', { name: 'Instruction' }).fill('rowCount rows')
    await item.getByRole('option').first().click()
    await item.getByLabel('Row count').fill('250')
    await item.getByRole('button', { name: 'Run', exact: true }).click()
    await item.getByText('1–10 of 250 rows, all loaded').waitFor()
    expect(await item.locator('base').getAttribute('target')).toBe('_blank')
    // The rows scroll inside of the frame, which keeps its height.
    expect(await modal.locator('iframe').getAttribute('height')).toBeNull()
    await modal.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Escape')
    await modal.waitFor({ state: 'detached' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByLabel('Short description').inputValue()).toBe('Not saved yet')
    await tab('1E ITSM Connect').click()
    await page.getByText('1–10 of 250 rows, all loaded').first().waitFor()
})

test('the focus goes into the modal, and its button closes it', async () => {
    await open(await workspace())
    await page.getByRole('button', { name: 'Run 1E instruction' }).press('Enter')
    const modal = page.getByRole('dialog', { name: '1E ITSM Connect' })
    expect(await modal.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await modal.getByRole('button', { name: 'Close' }).click()
    await modal.waitFor({ state: 'detached' })
})

test.each([
    [1440, false],
    [1440, true],
    [1024, false],
    [1024, true],
])('axe finds nothing on the modal, and it fits: %i px, dark %s', async (width, dark) => {
    await open(await workspace(), { width, dark })
    await page.getByRole('button', { name: 'Run 1E instruction' }).click()
    const modal = page.getByRole('dialog', { name: '1E ITSM Connect' })
    await modal.frameLocator('iframe').getByRole('combobox', { name: 'Instruction' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const inner = page.frames().find((one) => one.url().includes('form_item'))
    if (!inner) throw new Error('The modal shows no page')
    expect((await accessibilityProblems(inner)).filter((problem) => !/^page-has-heading-one/.test(problem))).toEqual([])
    expect(await inner.evaluate(() => document.documentElement.dataset['theme'])).toBe(dark ? 'dark' : 'light')
    const box = await modal.boundingBox()
    expect(box?.width).toBeGreaterThan(width - 100)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(box?.height).toBeGreaterThan(500)
})

test('more actions lead to the history and to Endpoint Troubleshooting, each in a page of its own', async () => {
    await open(await workspace())
    const more = page.getByRole('button', { name: 'More actions' })
    await more.press('Enter')
    const history = await beside(() => page.getByRole('button', { name: 'Instruction History' }).click())
    await history.getByRole('heading', { name: 'Instruction History' }).waitFor()

    await stand.forceSettings({ troubleshooting_url: '' })
    await more.click()
    const without = await beside(() => page.getByRole('button', { name: 'Endpoint Troubleshooting' }).click())
    await without.getByText('No Endpoint Troubleshooting URL is set.').waitFor()

    const target = `${stand.instance.url}/gallery?this=is+it`
    await stand.settings({ troubleshooting_url: target })
    await more.click()
    const led = await beside(() => page.getByRole('button', { name: 'Endpoint Troubleshooting' }).click())
    await led.waitForURL(target)

    // An address that is no web page is not opened.
    await stand.forceSettings({ troubleshooting_url: 'javascript:alert(1)' })
    await more.click()
    const refused = await beside(() => page.getByRole('button', { name: 'Endpoint Troubleshooting' }).click())
    await refused.getByText('No Endpoint Troubleshooting URL is set.').waitFor()
    await stand.forceSettings({ troubleshooting_url: '' })

    await more.click()
    await page.keyboard.press('Escape')
    await page.locator('#more-actions[aria-expanded="false"]').waitFor()
})

test('whoever has no role of ours sees the workspace as it was', async () => {
    await open(await workspace(), { user: 'fulfiller' })
    await tab('Overview').waitFor()
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Overview', 'Details', 'Activity'])
    expect(await page.getByRole('button', { name: /1E|More actions/ }).count()).toBe(0)
})

test.each([
    [1440, false],
    [1024, true],
])('axe finds nothing on the workspace with all of it open: %i px, dark %s', async (width, dark) => {
    await open(`${await workspace()}#1e-experience`, { width, dark })
    await page.getByRole('rowheader', { name: 'Stability' }).waitFor()
    await page.getByRole('button', { name: '1E Device' }).click()
    await page.getByRole('complementary', { name: '1E Device' }).getByText('Online', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'More actions' }).click()
    expect(await accessibilityProblems(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider).toBeLessThanOrEqual(0)
})

test('the classic form runs an instruction, loads more and shows the score, all inside the form', async () => {
    await open(await classic())
    const item = await frameOf('1E ITSM Connect')
    await item.getByRole('combobox', { name: 'Instruction' }).fill('rowCount rows')
    await item.getByRole('option').first().click()
    await item.getByLabel('Row count').fill('250')
    await item.getByRole('button', { name: 'Run', exact: true }).click()
    await item.getByText('1–10 of 250 rows, all loaded').waitFor()
    const frame = page.locator('iframe[title="1E ITSM Connect"]')
    await eventually('the frame is as high as what is in it', async () => {
        const high = await frame.evaluate((element) => {
            const inner = element instanceof HTMLIFrameElement ? element.contentDocument?.body : null
            return inner ? inner.scrollHeight - element.clientHeight : Number.NaN
        })
        return high <= 2 ? true : undefined
    })
    const score = await frameOf('1E Experience')
    await score.getByRole('rowheader', { name: 'Stability' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const inner = page.frames().filter((one) => one.url().includes('form_item'))
    expect(inner).toHaveLength(2)
    // The heading of a frame is that of the form's section around it.
    for (const one of inner)
        expect((await accessibilityProblems(one)).filter((problem) => !/^page-has-heading-one/.test(problem))).toEqual(
            []
        )
})

test.each<[PrototypeVersion, number]>([
    ['1.7.1', 260],
    ['1.7.3', 270],
])('beside Prototype.js %s the classic form shows its rows and exports them whole', async (version, count) => {
    await newPage()
    await loadPrototype(page, version)
    await signIn(watched, stand.instance.url, 'agent', await classic())
    const item = await frameOf('1E ITSM Connect')
    await item.getByRole('combobox', { name: 'Instruction' }).fill('rowCount rows')
    await item.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await item.getByLabel('Row count').fill(String(count))
    await item.getByRole('button', { name: 'Run', exact: true }).click()
    await item.getByText(`Answered, ${count} rows`).first().waitFor()
    await item.getByRole('button', { name: 'Export to Excel' }).click()
    const [download] = await Promise.all([
        page.waitForEvent('download'),
        item.getByRole('menuitem', { name: 'Download' }).click(),
    ])
    const bytes = readFileSync(await download.path())
    expect(verifyExport(bytes)).toEqual({ status: 0, output: expect.stringContaining('Complete and unchanged.') })
})

test('the classic form of interaction has both items; a new record says to save first', async () => {
    const [interaction] = await stand.instance.table('interaction', 'number=IMS0010001')
    await open(`/interaction.do?sys_id=${interaction?.['sys_id']}`)
    // Its caller has one computer in 1E, which is chosen.
    const item = await frameOf('1E ITSM Connect')
    await item
        .locator('.device__facts')
        .getByText(/^The only computer of /)
        .waitFor()
    await item.getByRole('combobox', { name: 'Instruction' }).waitFor()
    await page.goto(`${stand.instance.url}/incident.do?sys_id=-1`)
    const section = await openTab(page, '1E ITSM Connect')
    await section.getByText('Save the record first.').waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
})

test('whoever has no role of ours sees the classic form as it was', async () => {
    await open(await classic(), { user: 'fulfiller' })
    await page.getByRole('tabpanel', { name: 'Details' }).waitFor()
    expect(await page.getByRole('tab', { name: /^1E / }).count()).toBe(0)
    expect(await page.locator('iframe').count()).toBe(0)
})

test('the items of the classic form speak the language of the session', async () => {
    await open(await classic(), { user: 'agent.de' })
    const item = await frameOf('1E ITSM Connect')
    await item.getByRole('combobox', { name: 'Anweisung' }).waitFor()
})

test('related links of the classic form: the history, and Endpoint Troubleshooting', async () => {
    await open(await classic())
    const links = page.getByRole('region', { name: 'Related Links' })
    await links.getByRole('button', { name: 'Endpoint Troubleshooting' }).click()
    await page.getByText('No Endpoint Troubleshooting URL is set.').waitFor()
    await page.goBack({ waitUntil: 'networkidle' })
    await links.getByRole('button', { name: 'Instruction History' }).click()
    await page.getByRole('heading', { name: 'Instruction History' }).waitFor()
})
