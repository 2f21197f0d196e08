import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { accessibilityProblems, openPage, signIn, startBrowser } from '../support/browser.ts'
import { copyOfApps } from '../support/scratch-apps.ts'
import { resultOf, type Stand, startWorkspace } from '../support/stand.ts'

let stand: Stand
let browser: Browser
beforeAll(async () => {
    stand = await startWorkspace()
    browser = await startBrowser()
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})

const incidentPage = async () => `/now/sow/record/incident/${await stand.incident('INC0010001')}#1e-itsm-connect`

test('the page runs the script of the installed record: editing the record changes the page', async () => {
    const [script] = await stand.instance.table('sys_ux_lib_source_script', 'name=@x-1e/connect-components')
    const path = `/api/now/table/sys_ux_lib_source_script/${script?.['sys_id']}`
    const original = resultOf<{ script: string }>(await stand.admin.get(path)).script
    resultOf(
        await stand.admin.patch(path, { script: original.replace('Instruction History', 'Changed in the record') })
    )
    const watched = await openPage(browser)
    try {
        await signIn(watched, stand.instance.url, 'agent', await incidentPage())
        await watched.page.getByText('Changed in the record').first().waitFor()
    } finally {
        await stand.admin.patch(path, { script: original })
        await watched.context.close()
    }
})

test('once the apps are installed the page needs none of the files they were installed from', async () => {
    const apps = copyOfApps()
    const own = await startWorkspace({ apps })
    for (const folder of apps) rmSync(folder, { recursive: true })
    const watched = await openPage(browser)
    try {
        const record = `/now/sow/record/incident/${await own.incident('INC0010001')}#1e-itsm-connect`
        await signIn(watched, own.instance.url, 'agent', record)
        await watched.page.getByRole('combobox', { name: 'Instruction' }).waitFor()
        expect(watched.problems()).toEqual([])
    } finally {
        await watched.context.close()
        await own.stop()
    }
})

test.each([
    ['home', '/now/sow/home'],
    ['incidents', '/now/sow/list'],
    ['gallery', '/gallery'],
])('%s opens without a problem and axe finds nothing', async (_name, where) => {
    const watched = await openPage(browser)
    try {
        await signIn(watched, stand.instance.url, 'agent', where)
        await watched.page.getByRole('heading', { level: 1 }).waitFor()
        await watched.page.waitForLoadState('networkidle')
        expect(watched.problems()).toEqual([])
        expect(await accessibilityProblems(watched.page)).toEqual([])
    } finally {
        await watched.context.close()
    }
})

test('whoever is not signed in signs in first and lands where they wanted to go', async () => {
    const watched = await openPage(browser)
    try {
        await watched.page.goto(`${stand.instance.url}${(await incidentPage()).split('#')[0]}`)
        await watched.page
            .getByRole('button', { name: /Priya Nair|agent/ })
            .first()
            .click()
        await watched.page.getByRole('heading', { name: /Laptop very slow/ }).waitFor()
    } finally {
        await watched.context.close()
    }
})

test('a change of the form is saved and is there after a reload', async () => {
    const watched = await openPage(browser)
    try {
        await signIn(watched, stand.instance.url, 'agent', `${(await incidentPage()).split('#')[0]}#details`)
        const field = watched.page.getByLabel('Short description')
        await field.fill('Laptop slow, fan always on')
        await watched.page.getByRole('button', { name: 'Save', exact: true }).click()
        await watched.page.getByRole('heading', { name: 'Laptop slow, fan always on' }).waitFor()
        await watched.page.reload()
        await watched.page.getByRole('heading', { name: 'Laptop slow, fan always on' }).waitFor()
    } finally {
        await watched.context.close()
    }
})
