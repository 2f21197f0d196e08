import { accessibilityProblems } from '../support/browser.ts'
import { eventually, startStand } from '../support/stand.ts'
import { open, page, shareStand, stand } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

// Sources: "Domain separation", "Domain picker", "GlidePluginManager - Scoped"; 1E, "Post-installation tasks".

shareStand(() => startStand())
beforeAll(async () => {
    const made = await stand.instance.as('admin').post('/api/now/table/domain', { name: 'TOP/Initech' })
    const domain = (made.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
    await stand.instance.as('admin').post('/api/now/table/incident', {
        short_description: 'A printer of Initech',
        sys_domain: domain,
    })
})

const navigator = () => page.getByRole('navigation', { name: 'Navigator' })
const picker = () => page.getByRole('banner').getByLabel('Domain', { exact: true })

async function isPluginActive(): Promise<unknown> {
    const script = "answer = new GlidePluginManager().isActive('com.glide.domain.msp_extensions.installer')"
    return (await stand.instance.script('x_1e_connect', script)).answer
}

/** Chooses a domain in the header; the page is written anew. */
async function choose(name: string): Promise<void> {
    await Promise.all([page.waitForEvent('load'), picker().selectOption({ label: name })])
    await eventually(`${name} is chosen`, async () =>
        (await picker().locator('option:checked').textContent()) === name ? true : undefined
    )
}

async function incidentsShown(): Promise<string> {
    await page.goto(`${stand.instance.url}/incident_list.do?sysparm_query=short_descriptionLIKEprinter`)
    await page
        .getByText(/of \d+$/)
        .first()
        .waitFor()
    return (await page.locator('tbody').allTextContents()).join(' ')
}

test('the administrator switches domain separation on, picks a domain, and sees and makes what belongs to it', async () => {
    await open('admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Plugins' }).click()
    await page.getByRole('link', { name: 'Domain Support - Domain Extensions Installer' }).click()
    expect(await picker().count()).toBe(0)
    expect(await isPluginActive()).toBe(false)
    await page.getByRole('button', { name: 'Activate', exact: true }).click()
    await page.getByRole('button', { name: 'Deactivate' }).waitFor()
    expect(await isPluginActive()).toBe(true)
    await page.reload()
    expect(await picker().locator('option').allTextContents()).toEqual(['global', 'TOP/Globex', 'TOP/Initech'])
    expect(await accessibilityProblems(page)).toEqual([])

    expect(await incidentsShown()).toContain('A printer of Initech')
    await choose('TOP/Globex')
    expect(await incidentsShown()).not.toContain('Initech')
    await choose('TOP/Initech')
    expect(await incidentsShown()).toContain('A printer of Initech')

    await page.goto(`${stand.instance.url}/sys_user_group.do?sys_id=-1`)
    await page.getByLabel('Name').fill('Initech desk')
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('Saved.').waitFor()
    const [initech] = await stand.instance.table('domain', 'name=TOP/Initech')
    const [group] = await stand.instance.table('sys_user_group', 'name=Initech desk')
    expect(group?.['sys_domain']).toBe(initech?.['sys_id'])

    await choose('global')
    expect(await incidentsShown()).toContain('A printer of Initech')
})

test('the current domain stands on every page that configures, in forms, lists and pages of the apps', async () => {
    await open('admin', '/x_1e_connect_configuration.do?sys_id=c0de1e00000000000000000000000001', 1024)
    await choose('TOP/Globex')
    for (const where of ['/x_1e_connect_configuration_list.do', '/x_1e_core_connect_configuration_list.do']) {
        await page.goto(`${stand.instance.url}${where}`)
        expect(await picker().locator('option:checked').textContent()).toBe('TOP/Globex')
    }
    for (const where of ['/x_1e_connect_setup.do', '/x_1e_connect_support.do']) {
        await page.goto(`${stand.instance.url}${where}`)
        await page.getByText('Domain: TOP/Globex').waitFor()
    }
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    await page.goto(`${stand.instance.url}/navpage.do`)
    await choose('global')
})

test('whoever belongs to one domain reads its name and picks nothing', async () => {
    await open('globex.agent', '/navpage.do')
    await page.getByText('Domain: TOP/Globex').waitFor()
    expect(await picker().count()).toBe(0)
    const client = await stand.instance.login('globex.agent')
    const [initech] = await stand.instance.table('domain', 'name=TOP/Initech')
    for (const domain of [initech?.['sys_id'], 'global'])
        expect((await client.post(`/__ui/domain/${domain}`, {})).status).toBe(403)
})

test('switched off again, there is no picker, and what was picked does not count', async () => {
    await open('admin', '/navpage.do')
    await choose('TOP/Globex')
    await page.goto(`${stand.instance.url}/sys_plugins_list.do`)
    await page.getByRole('link', { name: 'Domain Support - Domain Extensions Installer' }).click()
    await page.getByRole('button', { name: 'Deactivate' }).click()
    await page.getByRole('button', { name: 'Activate', exact: true }).waitFor()
    expect(await isPluginActive()).toBe(false)
    await page.reload()
    await page.getByRole('button', { name: 'Activate', exact: true }).waitFor()
    expect(await picker().count()).toBe(0)
    expect(await incidentsShown()).toContain('A printer of Initech')
})
