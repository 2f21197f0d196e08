import type { Browser } from 'playwright-core'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { DEVICE, type Stand, startWorkspace } from '../support/stand.ts'

let stand: Stand
let browser: Browser
beforeAll(async () => {
    stand = await startWorkspace()
    browser = await startBrowser()
})
afterEach(() => stand.platform.clearFaults())
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})

async function openTab(user: string, number: string, work: (watched: WatchedPage) => Promise<void>): Promise<void> {
    const watched = await openPage(browser)
    try {
        await watched.page.emulateMedia({ reducedMotion: 'reduce' })
        const where = `/now/sow/record/incident/${await stand.incident(number)}#1e-experience`
        await signIn(watched, stand.instance.url, user, where)
        await work(watched)
        expect(watched.problems()).toEqual([])
    } finally {
        await watched.context.close()
    }
}

test('before the licence is checked the tab names the cure, and leads an administrator to it', async () => {
    await openTab('agent', 'INC0010001', async ({ page }) => {
        await page.getByText('Nobody has checked yet whether Experience is licensed.').waitFor()
        await page.getByText(DEVICE).first().waitFor()
        expect(await page.getByRole('link', { name: 'Check Entitlement' }).count()).toBe(0)
        expect(await accessibilityProblems(page)).toEqual([])
    })
    await openTab('tachyon.admin', 'INC0010001', async ({ page }) => {
        await page.getByRole('link', { name: 'Check Entitlement' }).click()
        await page.getByText('1E Platform URL').first().waitFor()
    })
})

test('an agent reads what the device scores, refreshes it, and comes back to the instructions', async () => {
    await stand.checkEntitlement()
    await stand.settings({ troubleshooting_url: 'https://acme.1e.example/explorer' })
    await openTab('agent', 'INC0010001', async ({ page }) => {
        const scores = page.getByRole('region', { name: 'Experience' })
        await scores.getByText('43', { exact: true }).waitFor()
        await scores.getByText('−6 in 7 days, −15 in 30 days').waitFor()
        const rows = await scores.getByRole('row').allInnerTexts()
        expect(
            rows.map((row) =>
                row
                    .split(/\s*\t\s*|\n/)
                    .filter(Boolean)
                    .join(' ')
            )
        ).toEqual([
            'Category Score Grade 7 days 30 days',
            'Stability 39 Poor −11 −27',
            'Performance 41 Average −4 −10',
            'Responsiveness 56 Average +1 +2',
            'User Sentiment No data',
        ])
        expect(await page.getByRole('link', { name: 'Open in 1E' }).getAttribute('href')).toBe(
            'https://acme.1e.example/explorer'
        )
        for (const theme of ['light', 'dark']) {
            await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
            expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
        }
        await stand.platform.fault({ fault: { kind: 'status', status: 403 }, match: { path: '^/experience/' } })
        await page.getByRole('button', { name: 'Refresh' }).focus()
        await page.keyboard.press('Enter')
        await page.getByText(/^The Experience score cannot be read from 1E\./).waitFor()
        await page.getByRole('tab', { name: '1E ITSM Connect' }).click()
        await page.getByRole('combobox', { name: 'Instruction' }).waitFor()
    })
})

test('a record without a device says what to do; who has no role sees nothing of it', async () => {
    const [bare] = await stand.instance.table('incident', 'cmdb_ciISEMPTY^numberSTARTSWITHINC')
    await openTab('agent', String(bare?.['number']), async ({ page }) => {
        await page.getByText('Add a device to Configuration item to use 1E.').waitFor()
    })
    await openTab('fulfiller', 'INC0010001', async ({ page }) => {
        await page.getByRole('tab', { name: 'Details' }).waitFor()
        expect(await page.getByRole('tab', { name: '1E Experience' }).count()).toBe(0)
    })
})
