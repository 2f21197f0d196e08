import type { Browser, Page } from 'playwright-core'
import { letApproverSeePanel, sends } from '../support/approvals.ts'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { eventually, type Stand, startWorkspace } from '../support/stand.ts'

let stand: Stand
let browser: Browser
let open: WatchedPage[] = []
beforeAll(async () => {
    stand = await startWorkspace()
    browser = await startBrowser()
    await letApproverSeePanel(stand)
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})
afterEach(async () => {
    const problems = open.flatMap((each) => each.problems())
    for (const each of open) await each.context.close()
    open = []
    expect(problems).toEqual([])
})

async function pageOf(user: string): Promise<Page> {
    const watched = await openPage(browser)
    open.push(watched)
    const incident = await stand.incident('INC0010001')
    await signIn(watched, stand.instance.url, user, `/now/sow/record/incident/${incident}#1e-itsm-connect`)
    return watched.page
}

const banner = (page: Page) => page.getByRole('region', { name: 'Approval', exact: true })
const status = (page: Page, text: RegExp | string) =>
    page.getByRole('region', { name: 'Run', exact: true }).getByText(text).first()

/** The agent asks for the restart of a service. */
async function ask(page: Page, service: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Instruction' }).fill('Restart the service')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByText('Needs approval').first().waitFor()
    await page.getByLabel('serviceName').fill(service)
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByRole('button', { name: 'Yes, run it' }).click()
    await banner(page)
        .getByText(/^Requested from 2 people at /)
        .waitFor()
}

test('an agent asks, an approver sees what is asked and approves, the agent sees the rows', async () => {
    const agent = await pageOf('agent')
    await ask(agent, 'Spooler')
    await status(agent, 'Waiting for approval.').waitFor()
    expect(await sends(stand)).toEqual([])
    expect(await accessibilityProblems(agent)).toEqual([])
    expect(await banner(agent).getByRole('button', { name: 'Approve' }).count()).toBe(0)

    const approver = await pageOf('approver')
    await banner(approver).getByText('Restart the service Spooler with start mode Automatic').waitFor()
    for (const text of ['lon-lt-0007.corp.acme.example', 'Priya Nair', 'Spooler'])
        await banner(approver).getByText(text, { exact: true }).waitFor()
    expect(await accessibilityProblems(approver)).toEqual([])
    await banner(approver).getByRole('button', { name: 'Approve' }).click()
    await banner(approver).getByText('Approved by Tomasz Zieliński.').waitFor()

    await banner(agent).getByText('Approved by Tomasz Zieliński.').waitFor()
    await status(agent, 'Done. 1 row.').waitFor()
    await agent.getByRole('grid').locator('tbody tr[aria-rowindex]').first().waitFor()
    expect(await sends(stand)).toHaveLength(1)
    expect(await accessibilityProblems(agent)).toEqual([])
})

test('an approver rejects with a comment, and the agent reads it', async () => {
    const agent = await pageOf('agent')
    await ask(agent, 'W32Time')
    const approver = await pageOf('approver')
    await banner(approver).getByRole('button', { name: 'Reject' }).click()
    await banner(approver).getByText('Say why you reject it.').waitFor()
    expect(await accessibilityProblems(approver)).toEqual([])
    await approver.getByLabel(/^Comment/).fill('Not during the day')
    await banner(approver).getByRole('button', { name: 'Reject' }).click()
    for (const page of [approver, agent])
        await status(page, 'Rejected by Tomasz Zieliński: Not during the day').waitFor()
})

test('the agent withdraws', async () => {
    const agent = await pageOf('agent')
    await ask(agent, 'BITS')
    await banner(agent).getByRole('button', { name: 'Withdraw' }).click()
    await status(agent, 'The request for approval was withdrawn.').waitFor()
    await eventually('the rows are no longer required', async () => {
        const [newest] = await stand.instance.table('x_1e_connect_run', 'ORDERBYDESCnumber')
        const rows = await stand.instance.table('sysapproval_approver', `document_id=${newest?.['sys_id']}`)
        return rows.every((row) => row['state'] === 'cancelled') ? true : undefined
    })
})
