import type { Browser, Page } from 'playwright-core'
import { decideAs, letApproverSeePanel, sends } from '../support/approvals.ts'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { eventually, resultOf, type Stand, startWorkspace } from '../support/stand.ts'

let stand: Stand
let browser: Browser
let pages: WatchedPage[] = []
beforeAll(async () => {
    stand = await startWorkspace()
    browser = await startBrowser()
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})
afterEach(async () => {
    const problems = pages.flatMap((each) => each.problems())
    for (const each of pages) await each.context.close()
    pages = []
    expect(problems).toEqual([])
})

async function open(user: string, where: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
    const watched = await openPage(browser, options)
    pages.push(watched)
    await signIn(watched, stand.instance.url, user, where)
    return watched.page
}

async function pageOf(user: string): Promise<Page> {
    return open(user, `/now/sow/record/incident/${await stand.incident('INC0010001')}#1e-itsm-connect`)
}

/** The banners of requests with this text. */
const banner = (page: Page, text = '') => page.getByRole('region', { name: /^Approval: / }).filter({ hasText: text })
const status = (page: Page, text: RegExp | string) =>
    page.getByRole('group', { name: 'Run', exact: true }).getByText(text).first()
const home = (page: Page) => page.getByRole('region', { name: 'Waiting for me' })
/** The line of a request on the home page. */
const line = (page: Page, text: string) => home(page).getByRole('listitem').filter({ hasText: text })

/** Asks as the agent's page does, without one. */
const asked = (service: string) =>
    stand.start('Restart the service', { serviceName: service, startMode: 'Automatic' }, { again: true })

/** The agent asks for the restart of a service. */
async function ask(page: Page, service: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Instruction' }).fill('Restart the service')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByText('Needs approval').first().waitFor()
    await page.getByRole('textbox', { name: 'Service name' }).fill(service)
    await page.getByRole('button', { name: 'Ask for approval' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ask for approval' }).click()
    await page
        .getByRole('group', { name: 'Run', exact: true })
        .getByText(
            /^Ines Duarte and Tomasz Zieliński were asked; one is enough\. If nobody decides by .+, nothing is run, and you can ask again\.$/
        )
        .waitFor()
}

/** Counts the clicks of a person from here on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
    await page.evaluate(() => {
        Object.assign(window, { clicks: 0 })
        const count = () => Object.assign(window, { clicks: Number(Reflect.get(window, 'clicks')) + 1 })
        document.addEventListener('click', count, true)
    })
    return () => page.evaluate(() => Number(Reflect.get(window, 'clicks')))
}

test('on the home page one press approves, and the line stays with what became of it', async () => {
    const run = await asked('Spooler')
    const before = (await sends(stand)).length
    const page = await open('approver', '/now/sow/home')
    const clicks = await countClicks(page)
    const mine = line(page, 'Restart the service Spooler')
    await mine.getByText(/^Asked .+ ago\. Decide by .+$/).waitFor()
    for (const text of [run.device, /INC0010001, Priya Nair/, /“Laptop very slow/]) await mine.getByText(text).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await mine.getByRole('button', { name: 'Approve' }).click()
    await mine.getByText(/^Approved by you\./).waitFor()
    expect(await clicks()).toBeLessThanOrEqual(3)
    await stand.until(run.id, (one) => one.state === 'completed')
    await mine.getByText(/1 row/).waitFor()
    expect((await sends(stand)).length).toBe(before + 1)
    // All 1E approvals leads on.
    await home(page).getByRole('link', { name: 'All 1E approvals' }).click()
    await page.getByRole('heading', { name: 'Instruction History' }).waitFor()
})

test('on the home page the keyboard alone rejects, with the reason in the line', async () => {
    const run = await asked('HomeTwo')
    const page = await open('approver', '/now/sow/home', { dark: true })
    await page.evaluate(() => localStorage.setItem('workspace-theme', 'dark'))
    await page.reload()
    const mine = line(page, 'Restart the service HomeTwo')
    await mine.getByRole('button', { name: 'Reject …' }).focus()
    await page.keyboard.press('Enter')
    await eventually('the reason has the focus', async () =>
        (await page.evaluate(() => {
            let at = document.activeElement
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
            return at?.id
        })) === 'comment'
            ? true
            : undefined
    )
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.type('The month is being closed.')
    await page.keyboard.press('Control+Enter')
    await mine.getByText(/^Rejected by you: The month is being closed\./).waitFor()
    expect((await stand.until(run.id, (one) => one.state === 'rejected')).approval?.comment).toBe(
        'The month is being closed.'
    )
})

test('what a colleague decides meanwhile is told in the line', async () => {
    const run = await asked('HomeThree')
    const page = await open('approver', '/now/sow/home')
    const mine = line(page, 'Restart the service HomeThree')
    await mine.getByRole('button', { name: 'Approve' }).waitFor()
    await decideAs(stand, 'approver.only', run.id, 'reject', 'Another day')
    await mine.getByRole('button', { name: 'Approve' }).click()
    await mine.getByText(/^Rejected by Ines Duarte: Another day/).waitFor()
    // The browser tells of the refusal too.
    expect(pages.flatMap((each) => each.problems()).every((problem) => problem.includes('409'))).toBe(true)
})

test('an approver without the right to run anything decides on the incident, and sees nothing else of 1E there', async () => {
    const run = await asked('Plain')
    const page = await open('approver', `/now/sow/record/incident/${run.record}#1e-itsm-connect`)
    const mine = banner(page).filter({ hasText: 'Restart the service Plain' })
    await mine.getByText(/asks for your approval/).waitFor()
    expect(await page.getByRole('combobox', { name: 'Instruction' }).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await mine.getByRole('button', { name: 'Approve' }).click()
    await banner(page).getByText('Approved by you.').waitFor()
    // The panel asks for the record first, and this person may not run anything there.
    const refused = pages.flatMap((each) => each.problems())
    expect(refused.every((problem) => problem.includes('403'))).toBe(true)
})

test('in German', async () => {
    const [person] = await stand.instance.table('sys_user', 'user_name=approver')
    const path = `/api/now/table/sys_user/${person?.['sys_id']}`
    resultOf(await stand.admin.patch(path, { preferred_language: 'de' }))
    try {
        await asked('Deutsch')
        const page = await open('approver', '/now/sow/home')
        const mine = page.getByRole('listitem').filter({ hasText: 'Deutsch' })
        await page.getByText('Wartet auf mich').waitFor()
        await mine.getByText(/^Gefragt um .+ Entscheiden bis /).waitFor()
        await mine.getByRole('button', { name: 'Ablehnen …' }).click()
        await mine.getByText(/^Warum nicht\?/).waitFor()
    } finally {
        await stand.admin.patch(path, { preferred_language: '' })
    }
})

describe('an approver who may also run instructions', () => {
    beforeAll(() => letApproverSeePanel(stand))

    test('an agent asks, an approver sees what is asked and approves, the agent sees the rows', async () => {
        const before = (await sends(stand)).length
        const agent = await pageOf('agent')
        await ask(agent, 'Spooler')
        // In the evening it is a time of tomorrow.
        await status(agent, /^Waits for approval until (\d{4}-\d\d-\d\d )?\d\d:\d\d$/).waitFor()
        expect(await sends(stand)).toHaveLength(before)
        expect(await accessibilityProblems(agent)).toEqual([])
        expect(await banner(agent).count()).toBe(0)

        const approver = await pageOf('approver')
        await banner(approver).getByText('Restart the service Spooler with start mode Automatic').waitFor()
        await banner(approver, 'Spooler')
            .getByText(/^Priya Nair asks for your approval\. Decide by .+; one approver is enough\.$/)
            .waitFor()
        for (const text of ['lon-lt-0007.corp.acme.example', 'Ines Duarte can decide too.'])
            await banner(approver, 'Spooler').getByText(text, { exact: true }).waitFor()
        expect(await accessibilityProblems(approver)).toEqual([])
        await banner(approver, 'Spooler').getByRole('button', { name: 'Approve' }).click()
        await banner(approver).getByText('Approved by you.').waitFor()

        await status(agent, 'Approved by Tomasz Zieliński').waitFor()
        await agent.getByRole('grid').locator('tbody tr[aria-rowindex]').first().waitFor()
        expect(await sends(stand)).toHaveLength(before + 1)
        expect(await accessibilityProblems(agent)).toEqual([])
    })

    test('an approver rejects with a reason, in place, and the agent reads it', async () => {
        const agent = await pageOf('agent')
        await ask(agent, 'W32Time')
        const approver = await pageOf('approver')
        await banner(approver, 'W32Time').getByRole('button', { name: 'Reject …' }).click()
        await approver.getByLabel(/^Why not\?/).waitFor()
        await banner(approver, 'W32Time').getByRole('button', { name: 'Reject', exact: true }).click()
        await banner(approver, 'W32Time').getByText('Say why you reject it.').waitFor()
        expect(await accessibilityProblems(approver)).toEqual([])
        await approver.getByLabel(/^Why not\?/).fill('Not during the day')
        await banner(approver, 'W32Time').getByRole('button', { name: 'Reject', exact: true }).click()
        await banner(approver).getByText('Rejected by you: Not during the day').waitFor()
        await status(agent, 'Rejected by Tomasz Zieliński').waitFor()
        await status(agent, /“Not during the day”/).waitFor()
    })

    test('the agent withdraws', async () => {
        const agent = await pageOf('agent')
        await ask(agent, 'BITS')
        await agent.getByRole('button', { name: 'Withdraw' }).click()
        await status(agent, 'The request for approval was withdrawn').waitFor()
        await eventually('the rows are no longer required', async () => {
            const [newest] = await stand.instance.table('x_1e_connect_run', 'ORDERBYDESCnumber')
            const rows = await stand.instance.table('sysapproval_approver', `document_id=${newest?.['sys_id']}`)
            return rows.every((row) => row['state'] === 'cancelled') ? true : undefined
        })
    })
})
