import type { Browser, Page } from 'playwright-core'
import { openPage, signIn } from '../support/browser.ts'
import { API, resultOf, type Stand } from '../support/stand.ts'

const RUNS = 50
/** More than the minutes that the connection gathers answers. */
const GATHERED_SECONDS = 61 * 60

/** Resolves with the wall-clock time at which the first row of the answer is painted. */
function firstRowAt(page: Page): Promise<number> {
    return page.evaluate(
        () =>
            new Promise<number>((resolve, reject) => {
                const find = (root: Document | ShadowRoot): boolean =>
                    root.querySelector('tbody tr[aria-rowindex]') !== null ||
                    [...root.querySelectorAll('*')].some(
                        (element) => element.shadowRoot !== null && find(element.shadowRoot)
                    )
                const end = Date.now() + 60_000
                const look = () => {
                    if (find(document)) resolve(Date.now())
                    else if (Date.now() > end) reject(new Error('no row was shown in a minute'))
                    else requestAnimationFrame(look)
                }
                look()
            })
    )
}

async function newIncident(stand: Stand, device: string): Promise<string> {
    const [computer] = await stand.instance.table('cmdb_ci_computer', `name=${device}`)
    const body = { short_description: `Bench ${device}`, cmdb_ci: computer?.['sys_id'], state: '2' }
    return resultOf<{ sys_id: string }>(await stand.admin.post('/api/now/table/incident', body)).sys_id
}

async function once(stand: Stand, page: Page, url: string): Promise<number> {
    await page.goto('about:blank')
    await page.goto(url)
    await page.getByRole('combobox', { name: 'Instruction' }).fill('Which processes')
    const details = page.waitForResponse((answer) => /\/instructions\/[0-9a-f]{32}$/.test(answer.url()))
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await details
    await page.getByText(/Average execution time/).waitFor()
    const started = page.waitForResponse(
        (answer) => answer.url().endsWith(`${API}/runs`) && answer.request().method() === 'POST'
    )
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    const { result } = await (await started).json()
    // The page shows the newest run when it opens: only from here on are rows those of this one.
    await page.getByRole('group', { name: 'Run', exact: true }).getByText(result.number).waitFor()
    const shown = await firstRowAt(page)
    const known = await stand.platform.instruction(result.platformId)
    await page
        .getByRole('group', { name: 'Run', exact: true })
        .getByText(/^Answered, [\d,]+ rows?$/)
        .first()
        .waitFor({ timeout: 60_000 })
    return shown - (known.firstRow?.realMs ?? Number.NaN)
}

/** Milliseconds from the moment 1E has the first row to the moment it is on the page, of 50 runs. */
export async function firstRowDelays(
    stand: Stand,
    browser: Browser,
    waitSeconds: number,
    tabs: number
): Promise<number[]> {
    await stand.settings({ status_wait_seconds: waitSeconds, starts_per_minute: 1000 })
    // 1E counts an instruction as in flight until its gathering time is over, and takes 50 at a time.
    await stand.platform.clock({ advanceSeconds: GATHERED_SECONDS })
    const delays: number[] = []
    const tab = async (index: number) => {
        const record = await newIncident(stand, `LON-LT-000${(index % 6) + 1}`)
        const watched = await openPage(browser)
        const where = `/now/sow/record/incident/${record}#1e-itsm-connect`
        await signIn(watched, stand.instance.url, 'agent', where)
        for (let round = 0; round < RUNS / tabs; round++)
            delays.push(await once(stand, watched.page, `${stand.instance.url}${where}`))
        await watched.context.close()
    }
    await Promise.all(Array.from({ length: tabs }, (_, index) => tab(index)))
    return delays
}
