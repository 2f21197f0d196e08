import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openTab } from './form-tabs.ts'

/** What the administrator of an instance knows beforehand. */
export interface Known {
    instance: string
    /** Address of the 1E platform, and the proxy user there. */
    platform: string
    user: string
    password: string
}

/** Is told when the page is as a picture of this name shows it. */
export type Show = (picture: string) => Promise<void>

const DOCUMENT = readFileSync('docs/install.md', 'utf8')

/** A label that the document names: the walk reads nothing else. */
function named(label: string): string {
    if (!DOCUMENT.includes(`*${label}*`)) throw new Error(`docs/install.md does not name *${label}*`)
    return label
}

const button = (page: Page, name: string) => page.getByRole('button', { name: named(name), exact: true })
const field = (page: Page, name: string) => page.getByLabel(new RegExp(`^${named(name)}(\\s*\\(required\\))?$`))

export async function signIn(page: Page, url: string, user: string): Promise<void> {
    // What the page of the other person still asks for would be refused.
    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.goto(`${url}/login.do`)
    await page.getByLabel('User name').fill(user)
    await page.getByLabel('Password', { exact: true }).fill(user)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.waitForURL((where) => !where.pathname.startsWith('/login'))
}

export async function openModule(page: Page, url: string, application: string, module: string): Promise<void> {
    await page.goto(`${url}/navpage.do`)
    await page
        .getByRole('navigation', { name: 'Navigator' })
        .locator('div', { has: page.getByRole('heading', { name: application, exact: true }) })
        .getByRole('link', { name: module, exact: true })
        .click()
}

async function choose(page: Page, scope: string): Promise<void> {
    await Promise.all([page.waitForEvent('load'), page.getByLabel('Application scope').selectOption({ label: scope })])
}

async function giveRole(page: Page, { instance }: Known): Promise<void> {
    await openModule(page, instance, 'User Administration', named('Users'))
    await page.getByRole('link', { name: 'fulfiller', exact: true }).click()
    const roles = await openTab(page, named('User Roles'))
    await roles.getByRole('link', { name: named('New') }).click()
    await field(page, 'Role').fill('x_1e_connect.Tachyon_User')
    await page.locator('#field-role-offers option').first().waitFor({ state: 'attached' })
    await field(page, 'Role').fill('x_1e_connect.Tachyon_User')
    await button(page, 'Submit').click()
    await page.getByText('Saved.').waitFor()
}

async function connect(page: Page, known: Known, show: Show): Promise<void> {
    await openModule(page, known.instance, '1E Core', named('App Configuration'))
    await choose(page, '1E Core')
    await field(page, '1E Platform URL').fill(known.platform)
    await field(page, '1E User Name').fill(known.user)
    await field(page, '1E User Password').fill(known.password)
    await field(page, '1E Endpoint Troubleshooting URL').fill('https://1e.acme.example/explorer')
    await button(page, 'Save').click()
    await page.getByText('Saved.').waitFor()
    await button(page, 'Test Server Connection').click()
    await page.getByText(named('Connected as'), { exact: false }).waitFor()
    await show('core-app-configuration')

    await openModule(page, known.instance, '1E ITSM Connect', 'App Configuration')
    await choose(page, '1E ITSM Connect')
    await button(page, 'Retrieve Instructions').click()
    await page.getByText(/^Retrieving instructions/).waitFor()
    await button(page, 'Check Entitlement').click()
    await page.getByText('Experience is licensed').waitFor()
    await page.reload()
    await field(page, 'Page size').waitFor()
    await show('app-configuration')
}

async function extendWorkspace(page: Page, { instance }: Known, show: Show): Promise<void> {
    await openModule(page, instance, '1E ITSM Connect', named('Setup'))
    await page
        .getByRole('button', { name: named('Mark as Complete') })
        .first()
        .click()
    await page.getByRole('heading', { name: /· Done$/ }).waitFor()
    await show('setup')
    await button(page, 'Copy').click()
    const script = await page.getByLabel('Script for Service Operations Workspace').inputValue()
    for (const mode of ['preview', 'apply']) {
        await page.goto(`${instance}/sys.scripts.do`)
        await page.getByLabel('Script', { exact: true }).fill(script.replace("mode = 'preview'", `mode = '${mode}'`))
        await button(page, 'Run script').click()
        await page
            .getByText(mode === 'apply' ? 'Done.' : 'would insert')
            .first()
            .waitFor()
    }
}

async function placeOnForm(page: Page, { instance }: Known, show: Show): Promise<void> {
    await openModule(page, instance, '1E ITSM Connect', named('Incidents'))
    await page.getByRole('link', { name: 'INC0010001', exact: true }).click()
    await page.getByRole('button', { name: 'Additional actions' }).click()
    await page.getByRole('list', { name: 'Configure' }).getByRole('link', { name: 'Form Layout' }).click()
    await choose(page, named('Global'))
    await field(page, 'Section').selectOption({ label: named('New...') })
    const popup = page.getByRole('dialog')
    await popup.getByLabel(named('Section caption')).fill(named('1E ITSM Connect'))
    await popup.getByRole('button', { name: 'OK' }).click()
    await field(page, 'Available').selectOption({ label: named('Tachyon Instructions') })
    await page.getByRole('button', { name: 'Add', exact: false }).first().click()
    await show('form-layout')
    await button(page, 'Save').click()
    await page.getByRole('tab', { name: '1E ITSM Connect', exact: true }).waitFor()
}

async function run(page: Page, { instance }: Known, show: Show): Promise<void> {
    await signIn(page, instance, 'fulfiller')
    await page.goto(`${instance}/now/sow/home`)
    await page.getByRole('link', { name: 'All incidents' }).first().click()
    await page.getByRole('link', { name: 'INC0010001' }).click()
    await page.getByRole('tab', { name: '1E ITSM Connect' }).click()
    await page.getByRole('combobox', { name: 'Instruction' }).fill('processes')
    await page.getByRole('option', { name: 'Which processes are running?' }).click()
    await button(page, 'Run').click()
    const done = page.getByText(/^Answered, \d+ rows$/).first()
    await done.waitFor()
    await page.getByText(/, all loaded$/).waitFor()
    await show('first-run')
}

/** The steps of docs/install.md after the installation itself, to the rows of a device. */
export async function firstRun(page: Page, known: Known, show: Show): Promise<void> {
    await signIn(page, known.instance, 'admin')
    await giveRole(page, known)
    await connect(page, known, show)
    await extendWorkspace(page, known, show)
    await placeOnForm(page, known, show)
    await run(page, known, show)
}
