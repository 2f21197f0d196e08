import { accessibilityProblems } from '../support/browser.ts'
import { CONFIGURATION, eventually, startStand } from '../support/stand.ts'
import { open, page, shareStand, stand, watched } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

shareStand(() => startStand())

const navigator = () => page.getByRole('navigation', { name: 'Navigator' })

/** Titles of the modules below one application's heading. */
const modulesOf = (application: string) =>
    navigator()
        .locator('div', { has: page.getByRole('heading', { name: application, exact: true }) })
        .getByRole('link')
        .allTextContents()

async function choose(scope: string): Promise<void> {
    await Promise.all([page.waitForEvent('load'), page.getByLabel('Application scope').selectOption({ label: scope })])
    await eventually(`${scope} is chosen`, async () =>
        (await page.getByLabel('Application scope').locator('option:checked').textContent()) === scope
            ? true
            : undefined
    )
}

test('administrators of the app see its Administration without Setup and Logs; the platform’s see all of it', async () => {
    await open('tachyon.admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Support' }).waitFor()
    expect((await modulesOf('1E ITSM Connect')).slice(5)).toEqual([
        'Health',
        'App Configuration',
        'ROI Configurations',
        'Quick fixes Categories',
        'Row actions',
        'Checks of fixes',
        'Instruction Sets',
        'Approvals required',
        'Transfer',
        'Scheduled Jobs',
        'Multi-Tenant Configurations',
        'Automation calls',
        'Revealed values',
        'Values revealed by person',
        'Support',
    ])
    // This person administers 1E Core too.
    expect(await modulesOf('1E Core')).toEqual([
        'Triggered Instructions',
        'Instruction Definitions',
        'App Configuration',
    ])
    await watched.context.close()

    await open('admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Support' }).waitFor()
    expect((await modulesOf('1E ITSM Connect')).slice(5)).toEqual([
        'Setup',
        'Health',
        'App Configuration',
        'ROI Configurations',
        'Quick fixes Categories',
        'Row actions',
        'Checks of fixes',
        'Instruction Sets',
        'Approvals required',
        'Transfer',
        'Scheduled Jobs',
        'Multi-Tenant Configurations',
        'Logs',
        'Automation calls',
        'Revealed values',
        'Values revealed by person',
        'Support',
    ])
    expect(await modulesOf('1E Core')).toEqual([
        'Triggered Instructions',
        'Instruction Definitions',
        'App Configuration',
        'Logs',
    ])
})

test('Scheduled Jobs lists our jobs alone; the administrator changes a period, and the job keeps to it', async () => {
    await open('tachyon.admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Scheduled Jobs' }).click()
    await page.getByRole('rowheader', { name: '1E Platform-Collect Runs' }).waitFor()
    for (const name of await page.getByRole('rowheader').allTextContents()) expect(name.trim()).toMatch(/^1E Platform-/)
    expect(await page.getByRole('row', { name: /Collect Runs/ }).textContent()).toMatch(
        /Collect Runs\s+periodically · 30 Seconds\s+Yes/i
    )
    expect(await page.getByRole('link', { name: /^1E Platform-/ }).count()).toBe(0)
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    await watched.context.close()

    await open('admin', '/navpage.do')
    await choose('1E ITSM Connect')
    await navigator().getByRole('link', { name: 'Scheduled Jobs' }).first().click()
    await page.getByRole('link', { name: '1E Platform-Collect Runs' }).click()
    const period = page.getByLabel('Repeat Interval')
    expect(await period.inputValue()).toBe('00:00:30')
    await period.fill('often')
    await page.getByRole('button', { name: 'Update' }).click()
    await page
        .getByText('Repeat Interval must be written as days and hours:minutes:seconds, such as 1 06:30:00.')
        .waitFor()
    await period.fill('1 00:00:45')
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const [job] = await stand.instance.table('sysauto_script', 'name=1E Platform-Collect Runs')
    expect(job?.['run_period']).toBe('1970-01-02 00:00:45')
    const [trigger] = await stand.instance.table('sys_trigger', `job_id=${job?.['sys_id']}^trigger_type!=0`)
    expect(Date.parse(`${trigger?.['next_action']?.replace(' ', 'T')}Z`)).toBeGreaterThan(Date.now() + 86_000_000)
    await period.fill('00:00:30')
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Saved.').waitFor()
    await page.getByLabel('Run', { exact: true }).selectOption({ label: 'Daily' })
    await page.getByLabel('Time (UTC)').waitFor()
    await eventually('a daily job has no interval', async () => ((await period.count()) === 0 ? true : undefined))
})

test('Logs shows what this app wrote, newest first, to the platform’s administrator', async () => {
    const said = ['first', 'second'].map((word) => `menu test: the ${word} line`)
    for (const line of said) {
        await stand.instance.script('x_1e_connect', `gs.error('${line}')`)
        await stand.instance.clock(2)
    }
    await stand.instance.script('global', "gs.error('menu test: not ours')")
    await open('admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Logs' }).first().click()
    await page.getByText(said[0] ?? '').waitFor()
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(
        expect.arrayContaining(['Created', 'Level', 'Message', 'Source'])
    )
    const lines = (await page.locator('tbody tr').allTextContents()).filter((line) => line.includes('menu test'))
    expect(lines).toEqual([expect.stringContaining('second'), expect.stringContaining('first')])
    expect(lines[0]).toContain('Error')
    expect(await page.getByRole('link', { name: 'New', exact: true }).count()).toBe(0)
    await watched.context.close()

    await open('tachyon.admin', '/syslog_list.do')
    await page.getByRole('heading', { name: 'Log' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(0)
})

test('Support tells the versions of both apps, and where 1E Support is', async () => {
    await open('tachyon.admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Support' }).click()
    await page.getByRole('heading', { name: 'This app' }).waitFor()
    const facts = await page.getByRole('definition').allTextContents()
    expect(facts).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/), expect.stringMatching(/^\d+\.\d+\.\d+$/)])
    await page.getByText('Nobody has tested it yet').waitFor()
    await page.goto(`${stand.instance.url}/x_1e_connect_configuration.do?sys_id=${CONFIGURATION}`)
    await page.getByRole('button', { name: 'Test Server Connection' }).click()
    await page.getByText('Connected as').waitFor()
    await page.getByRole('button', { name: 'Connection to 1E, hop by hop' }).click()
    const hops = page.getByRole('region', { name: 'Connection to 1E' }).getByRole('row')
    await hops.first().waitFor()
    expect(await hops.count()).toBe(11)
    expect(await hops.nth(1).textContent()).toMatch(/Settings\s*Passed\s*\d+ ms/)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy diagnostics' }).click()
    await page.getByText('Copied').waitFor()
    expect(await page.evaluate(() => globalThis.navigator.clipboard.readText())).toContain('hop settings: passed')
    const platform = page.getByRole('region', { name: 'The 1E platform: 1E Support' })
    expect(await platform.getByRole('link').getAttribute('href')).toBe('https://support.1e.com')
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    const [property] = await stand.instance.table('sys_properties', 'name=x_1e_connect.support_url')
    const put = (value: string) =>
        stand.instance.as('admin').patch(`/api/now/table/sys_properties/${property?.['sys_id']}`, { value })
    await put('javascript:alert(1)')
    await page.reload()
    await page.getByText('in the property x_1e_connect.support_url').waitFor()
    expect(await platform.getByRole('link').count()).toBe(0)
    await put('https://support.1e.com')
    await watched.context.close()

    await open('agent', '/x_1e_connect_support.do')
    await page.getByText('You may not open this page.').waitFor()
    expect(watched.problems()).toEqual([expect.stringContaining('403')])
})

test('App Configuration of 1E Core shows the connection without the settings of ITSM Connect', async () => {
    await open('admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'App Configuration' }).last().click()
    await page.getByRole('region', { name: '1E Core App Configuration' }).waitFor()
    await page.getByText('1E Platform URL').waitFor()
    expect(await page.getByText('Enable Approval').count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
})
