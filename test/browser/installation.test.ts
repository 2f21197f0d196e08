import { readFileSync, rmSync } from 'node:fs'
import { accessibilityProblems, signIn } from '../support/browser.ts'
import { seedsWithout } from '../support/scratch-apps.ts'
import { eventually, startStand } from '../support/stand.ts'
import { openTab } from './parts/form-tabs.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

// The steps of "Post-installation tasks", from forms that hold none of our items and a workspace without our tabs.

const seeds = seedsWithout('form-layout.json')
shareStand(() => startStand({ env: { SEED_DIR: seeds } }))
afterAll(() => rmSync(seeds, { recursive: true, force: true }))

async function open(user: string, where: string): Promise<void> {
    await newPage()
    await signIn(watched, stand.instance.url, user, where)
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

/** New..., the caption in the pop-up, the item from Available to Selected with `>`, Save. */
async function addSection(caption: string, item: string): Promise<void> {
    await page.getByLabel('Section', { exact: true }).selectOption({ label: 'New...' })
    const popup = page.getByRole('dialog', { name: 'Create New Section' })
    await popup.getByLabel('Section caption').fill(caption)
    await popup.getByRole('button', { name: 'OK' }).click()
    await page.getByLabel('Available').selectOption({ label: item })
    await button('> Add').click()
    expect(await page.getByLabel('Selected').locator('option').allTextContents()).toEqual([item])
    expect(await accessibilityProblems(page)).toEqual([])
    await button('Save').click()
}

async function throughProfile(): Promise<void> {
    await page.locator('#profile').click()
    await page.getByRole('list', { name: 'Configure page' }).getByRole('link', { name: 'Form Layout' }).click()
    await page.getByRole('heading', { name: /^Configuring/ }).waitFor()
}

/** The section of a form, and what its item shows. */
const section = (name: string) => page.getByRole('region', { name, exact: true })

test('the classic form of incident, from the menu to the two sections', async () => {
    await open('admin', '/navpage.do')
    await page.getByRole('link', { name: 'Incidents' }).click()
    await page.getByRole('link', { name: 'INC0010001' }).click()
    await section('Incident').waitFor()
    expect(await page.getByRole('tab', { name: '1E ITSM Connect' }).count()).toBe(0)
    for (const [caption, item] of [
        ['1E ITSM Connect', 'Tachyon Instructions'],
        ['1E Experience', '1E Show Device Experience'],
    ] as const) {
        await button('Additional actions').click()
        await page.getByRole('list', { name: 'Configure' }).getByRole('link', { name: 'Form Layout' }).click()
        await page.getByRole('heading', { name: 'Configuring Incident form' }).waitFor()
        expect(await page.getByLabel('Application scope').locator('option:checked').textContent()).toBe('Global')
        await addSection(caption, item)
        await openTab(page, caption)
    }
    const experience = page.getByRole('tabpanel', { name: '1E Experience' })
    await experience.frameLocator('iframe').getByText('lon-lt-0007').first().waitFor()
    const instructions = (await openTab(page, '1E ITSM Connect')).frameLocator('iframe')
    await instructions.getByRole('combobox', { name: 'Instruction' }).waitFor()
    expect(await page.getByText('An administrator has not').count()).toBe(0)
})

test('the form of interaction in the workspace, in its own application scope', async () => {
    const [interaction] = await stand.instance.table('interaction', 'number=IMS0010001')
    await open('admin', `/now/sow/record/interaction/${interaction?.['sys_id']}`)
    await page.getByRole('tab', { name: 'Details' }).click()
    await section('Interaction').waitFor()
    await throughProfile()
    const owner = 'Interaction Management for Service Operations Workspace'
    await page.getByRole('alert').getByText(owner).first().waitFor()
    expect(await button('Save').isDisabled()).toBe(true)
    expect(await page.getByLabel('Section', { exact: true }).isDisabled()).toBe(true)

    await page.getByLabel('Application scope').selectOption({ label: owner })
    await page.getByLabel('Section', { exact: true }).isEnabled()
    for (const [caption, item] of [
        ['1E ITSM Connect', 'Tachyon Instructions'],
        ['1E Experience', '1E Show Device Experience'],
    ] as const) {
        if (caption === '1E Experience') await throughProfile()
        await page.locator('#section:enabled').waitFor()
        await addSection(caption, item)
        await page.getByRole('tab', { name: 'Details' }).click()
        await section(caption).waitFor()
    }
    await section('1E ITSM Connect')
        .getByText(/^The only computer of |^Choose the caller’s device to use 1E\.$/)
        .first()
        .waitFor()
    await page.getByLabel('Application scope').selectOption({ label: 'Global' })
})

test('the form of incident in the workspace: the items stand in Details, and run', async () => {
    await open('admin', `/now/sow/record/incident/${await stand.incident('INC0010001')}#details`)
    await throughProfile()
    await addSection('1E ITSM Connect', 'Tachyon Instructions')
    await page.getByRole('tab', { name: 'Details' }).click()
    await section('1E ITSM Connect').getByRole('combobox', { name: 'Instruction' }).waitFor()
    await watched.context.close()

    await open('agent', `/now/sow/record/incident/${await stand.incident('INC0010001')}#details`)
    const form = section('1E ITSM Connect')
    await form.getByRole('combobox', { name: 'Instruction' }).fill('Which processes')
    await form.getByRole('option').first().click()
    await form.getByRole('button', { name: 'Run', exact: true }).click()
    await form
        .getByText(/^Answered, \d+ rows$/)
        .first()
        .waitFor()
    expect(await page.getByRole('list', { name: 'Configure page' }).count()).toBe(0)
    await watched.context.close()

    await open('fulfiller', `/now/sow/record/incident/${await stand.incident('INC0010001')}#details`)
    await page.getByText('Tachyon Instructions has nothing to show to you.').waitFor()
    // The browser itself notes both refusals: to begin, and to see what waits for an approval.
    expect(watched.problems()).toEqual([expect.stringContaining('403'), expect.stringContaining('403')])
})

test('what is moved, removed and given up on', async () => {
    await open('admin', '/slushbucket.do?sysparm_form=section&sysparm_list=cmdb_ci_computer&sysparm_view=')
    const selected = () => page.getByLabel('Selected').locator('option').allTextContents()
    const holds = (wanted: (string | undefined)[]) =>
        eventually(`Selected holds ${wanted}`, async () =>
            JSON.stringify(await selected()) === JSON.stringify(wanted) ? true : undefined
        )
    await page.getByLabel('Available').locator('option').first().waitFor({ state: 'attached' })
    const before = await selected()
    await page.getByLabel('Selected').selectOption({ index: 1 })
    await button('↑ Move up').click()
    await holds([before[1], before[0], ...before.slice(2)])
    await button('< Remove').click()
    await holds([before[0], ...before.slice(2)])
    expect(await page.getByLabel('Available').locator('option:checked').textContent()).toBe(before[1])
    page.on('dialog', (dialog) => dialog.accept())
    await button('Cancel').click()
    await page.waitForURL('**/cmdb_ci_computer_list.do')
    await page.goto(`${stand.instance.url}/slushbucket.do?sysparm_form=section&sysparm_list=cmdb_ci_computer`)
    await page.getByLabel('Available').locator('option').first().waitFor({ state: 'attached' })
    await holds(before)
})

test('an administrator copies the script of Setup, reads what it would do, and applies it', async () => {
    await open('admin', '/navpage.do')
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('link', { name: 'Setup' }).click()
    await page.getByRole('heading', { name: 'Set up 1E ITSM Connect' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.trim()).toBe(readFileSync('docs/install-sow.js', 'utf8').trim())

    await page.goto(`${stand.instance.url}/sys.scripts.do`)
    expect(await accessibilityProblems(page)).toEqual([])
    const run = async (script: string) => {
        await page.getByLabel('Script').fill(script)
        await page.getByRole('button', { name: 'Run script' }).click()
    }
    await run(copied)
    await page.getByText('Preview only.').waitFor()
    await run(copied.replace("mode = 'preview'", "mode = 'apply'"))
    await page.getByText('Done. Open an incident').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.goto(`${stand.instance.url}/now/sow/record/incident/${await stand.incident('INC0010001')}`)
    await page.getByRole('tab', { name: '1E ITSM Connect' }).waitFor()
})

test('Setup is for the administrators of the platform', async () => {
    await open('agent', '/x_1e_connect_setup.do')
    await page.getByText('You may not open this page.').waitFor()
    expect(watched.problems()).toEqual([expect.stringContaining('403')])
})
