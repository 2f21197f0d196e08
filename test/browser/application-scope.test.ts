import { accessibilityProblems } from '../support/browser.ts'
import { eventually, startStand } from '../support/stand.ts'
import { open, page, shareStand, stand, watched } from './parts/session.ts'

// Source: 1E, "Post-installation tasks": administrators change their application scope to configure the app.

const CONFIGURATION = '/x_1e_connect_configuration.do?sys_id=c0de1e00000000000000000000000001'
const CORE =
    '/x_1e_core_connect_configuration.do?sys_id=c0de1e00000000000000000000000001&sysparm_view=x_1e_core_connect'

shareStand(() => startStand())

async function choose(scope: string): Promise<void> {
    const picker = page.getByLabel('Application scope')
    if ((await picker.locator('option:checked').textContent()) === scope) return
    await Promise.all([page.waitForEvent('load'), picker.selectOption({ label: scope })])
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const REASON = 'The configuration belongs to the application 1E ITSM Connect, but Global is selected.'

test.each([
    ['App Configuration of 1E ITSM Connect', CONFIGURATION, '1E ITSM Connect'],
    ['App Configuration of 1E Core', CORE, '1E Core'],
])('%s is read only with its reason until the scope is chosen', async (_, where, scope) => {
    await open('admin', where)
    await choose('Global')
    await page.getByText(REASON).waitFor()
    await page.getByText(`Select 1E ITSM Connect (on the page of 1E Core: 1E Core) as the application scope`).waitFor()
    expect(await page.getByLabel('1E Platform URL').count()).toBe(0)
    for (const name of ['Save', 'Delete']) expect(await button(name).count()).toBe(0)
    for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
            document.documentElement.dataset['theme'] = chosen
        }, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    await choose(scope)
    await page.getByLabel('1E Platform URL').waitFor()
    await button('Save').waitFor()
    expect(await page.getByText('The configuration belongs to').count()).toBe(0)
    await choose('Global')
})

test('Retrieve Instructions, Check Entitlement and a new configuration are refused with the reason outside the scope', async () => {
    await open('admin', CONFIGURATION)
    await choose('Global')
    const asked = async () => (await stand.platform.journal()).filter((one) => /InstructionDefinitions$/.test(one.path))
    const before = (await asked()).length
    await button('Retrieve Instructions').click()
    await page.getByRole('alert').getByText(REASON).waitFor()
    expect(await page.getByText('Retrieving instructions.').count()).toBe(0)
    await stand.instance.idle()
    expect((await asked()).length).toBe(before)

    await button('Check Entitlement').click()
    await page.getByRole('alert').getByText(REASON).waitFor()
    expect((await stand.platform.journal()).filter(({ path }) => /License|Experience/.test(path))).toEqual([])

    const client = await stand.instance.login('admin')
    const made = await client.post('/__ui/save/x_1e_connect_configuration', {
        id: '-1',
        changes: { name: 'Made in Global' },
    })
    expect(JSON.stringify(made.body)).toContain(REASON)
    expect(await stand.instance.table('x_1e_connect_configuration', 'name=Made in Global')).toEqual([])
    watched.problems()
    page.on('dialog', (dialog) => dialog.accept())

    await page.goto(`${stand.instance.url}${CONFIGURATION}`)
    await choose('1E ITSM Connect')
    await button('Retrieve Instructions').click()
    await page.getByText(/^Retrieving instructions in the background/).waitFor()
    await eventually('1E was asked', async () => ((await asked()).length > before ? true : undefined))
    await choose('Global')
})

test('an administrator of the app, who has no application picker, is not concerned', async () => {
    await open('tachyon.admin', CONFIGURATION)
    await button('Save').waitFor()
    expect(await page.getByText('The configuration belongs to').count()).toBe(0)
    await page.getByLabel('Page size').selectOption('25')
    await button('Save').click()
    await page.getByText('Saved.').waitFor()
})

test('records of an application are read only in the scope of another one: a job, a property', async () => {
    const [job] = await stand.instance.table('sysauto_script', 'name=1E Platform-Collect Runs')
    const where = `/sysauto_script.do?sys_id=${job?.['sys_id']}`
    await open('admin', where)
    await choose('Global')
    await page.getByText('This record belongs to the application 1E ITSM Connect, but Global is selected.').waitFor()
    expect(await button('Update').count()).toBe(0)
    const client = await stand.instance.login('admin')
    const saved = await client.post('/__ui/save/sysauto_script', { id: job?.['sys_id'], changes: { active: 'false' } })
    expect([saved.status, (saved.body as { error: { message: string } }).error.message]).toEqual([
        403,
        expect.stringContaining('Select 1E ITSM Connect as the application scope'),
    ])
    await choose('1E ITSM Connect')
    await button('Update').waitFor()
    const [property] = await stand.instance.table('sys_properties', 'name=glide.sys.language')
    await page.goto(`${stand.instance.url}/sys_properties.do?sys_id=${property?.['sys_id']}`)
    await page.getByText('belongs to the application Global, but 1E ITSM Connect is selected.').waitFor()
    await choose('Global')
    await button('Update').waitFor()
})
