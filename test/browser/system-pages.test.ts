import { accessibilityProblems } from '../support/browser.ts'
import { eventually, startStand } from '../support/stand.ts'
import { openTab } from './parts/form-tabs.ts'
import { open, page, shareStand, stand } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

// The platform's own administration, as far as setting up the product needs it.

shareStand(() => startStand())

const navigator = () => page.getByRole('navigation', { name: 'Navigator' })
const list = (title: string) => page.getByRole('tabpanel', { name: title })

test('an administrator gives a user a role and a group; contained roles come with it, and go with it', async () => {
    await open('admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Users', exact: true }).click()
    await page.getByLabel('Search in').selectOption({ label: 'User ID' })
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('fulfiller')
    await page.keyboard.press('Enter')
    // A row that moves while it is pressed is not pressed.
    await page.getByText('1–1 of 1', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'fulfiller' }).click()
    await list('User Roles').getByText('itil').first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const user = page.url()

    await list('User Roles').getByRole('link', { name: 'New' }).click()
    const role = page.getByLabel('Role', { exact: true })
    await role.fill('x_1e_connect.Tachyon_A')
    await eventually('the role is offered', async () =>
        (await page.locator('#field-role-offers option').count()) > 0 ? true : undefined
    )
    await role.fill('x_1e_connect.Tachyon_Admin')
    await role.blur()
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('Saved.').waitFor()
    const given = page.url()

    await page.goto(user)
    const row = (name: string) =>
        list('User Roles')
            .getByRole('row')
            .filter({ hasText: new RegExp(`^${name}`) })
    expect(await row('x_1e_connect.Tachyon_Admin').textContent()).toContain('false')
    for (const name of ['x_1e_connect.Tachyon_User', 'x_1E_core_connect.user'])
        await row(name).getByText('true').first().waitFor()

    await page.goto(given)
    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.waitForURL(/sys_user_has_role_list/)
    await page.goto(user)
    await list('User Roles').getByText('itil').first().waitFor()
    expect(await list('User Roles').getByText(/x_1/i).count()).toBe(0)

    await (await openTab(page, 'Group Members')).getByRole('link', { name: 'New' }).click()
    expect(await page.getByLabel('User', { exact: true }).inputValue()).not.toBe('')
    const group = page.getByLabel('Group', { exact: true })
    await group.fill('Field Serv')
    await eventually('the group is offered', async () =>
        (await page.locator('#field-group-offers option').count()) > 0 ? true : undefined
    )
    await group.fill('Field Services')
    await group.blur()
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('Saved.').waitFor()
    await page.goto(user)
    await (await openTab(page, 'Group Members')).getByText('Field Services').waitFor()
})

test.each([
    ['Groups', 'Service Desk', 'Manager'],
    ['Companies', 'Globex', 'Domain'],
    ['Domains', 'TOP/Globex', 'Parent'],
    ['Servers', /./, 'Validated'],
    ['Certificates', '1E key of Globex', 'Subject'],
    ['JWT Providers', /./, 'Signing Configuration'],
])('%s: a list and a form for the platform’s administrator', async (module, name, label) => {
    await open('admin', '/navpage.do', 1024)
    await navigator().getByRole('link', { name: module, exact: true }).click()
    await page.locator('tbody').getByRole('link', { name }).first().click()
    await page.getByText(label, { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Update' }).waitFor()
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
})

test('the administrator maps a company to a domain', async () => {
    await open('admin', '/core_company_list.do?sysparm_query=name=ACME')
    await page.getByRole('link', { name: 'ACME' }).click()
    const domain = page.getByLabel('Domain', { exact: true })
    expect(await domain.inputValue()).toBe('global')
    // Without the star a reference field offers what begins so.
    await domain.fill('*Globex')
    await eventually('the domain is offered', async () =>
        (await page.locator('#field-sys_domain-offers option').count()) > 0 ? true : undefined
    )
    await domain.fill('TOP/Globex')
    await domain.blur()
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Saved.').waitFor()
    const [acme] = await stand.instance.table('core_company', 'name=ACME')
    const [globex] = await stand.instance.table('domain', 'name=TOP/Globex')
    expect(acme?.['sys_domain']).toBe(globex?.['sys_id'])
    await domain.fill('')
    await domain.blur()
    await page.getByRole('button', { name: 'Update' }).click()
    await eventually('global again', async () => {
        const [now] = await stand.instance.table('core_company', 'name=ACME')
        return now?.['sys_domain'] === 'global' ? true : undefined
    })
    await page.getByText('Saved.').waitFor()
})

test('whoever is no administrator of the platform sees none of it', async () => {
    await open('tachyon.admin', '/navpage.do')
    await navigator().getByRole('link', { name: 'Support' }).waitFor()
    expect(
        await navigator()
            .getByRole('link', { name: /^(Users|Groups|Plugins|Servers|Domains)$/ })
            .count()
    ).toBe(0)
})
