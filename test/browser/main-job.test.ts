import { accessibilityProblems, signIn } from '../support/browser.ts'
import { eventually, pause, startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

shareStand(() => startWorkspace())
afterEach(() => stand.platform.clearFaults())

async function open(number = 'INC0010001', user = 'agent', options = {}): Promise<void> {
    await newPage(options)
    await signIn(
        watched,
        stand.instance.url,
        user,
        `/now/sow/record/incident/${await stand.incident(number)}#1e-itsm-connect`
    )
}

const instruction = () => page.getByRole('combobox', { name: 'Instruction' })
const run = () => page.getByRole('button', { name: 'Run', exact: true })
const rows = () => page.getByRole('grid').locator('tbody tr[aria-rowindex]')
const count = () => page.getByText(/of \d[\d,]* (rows, all )?loaded/)

/** The status line of the run that is shown. */
const status = (text: RegExp | string) => page.getByRole('group', { name: 'Run', exact: true }).getByText(text).first()

const options = () => page.getByRole('listbox', { name: 'Instruction' }).getByRole('option')

/** Presses Run and waits until the status line is that of the new run, not of an earlier one. */
async function press(): Promise<void> {
    const answered = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && /\/runs$/.test(answer.url())
    )
    await run().click()
    const { result } = await (await answered).json()
    await status(result.number).waitFor()
}

/** Types words and picks the instruction whose sentence is given, else the first. */
async function choose(words: string, sentence?: string): Promise<void> {
    await instruction().fill(words)
    await (sentence ? options().filter({ hasText: sentence }) : options()).first().click()
    await run().waitFor()
    await page
        .getByText(/Average execution time/)
        .first()
        .waitFor()
}

test('an agent runs the main job with a mouse', async () => {
    await open()
    await page.getByText('lon-lt-0007.corp.acme.example').first().waitFor()
    await choose('proc', 'Which processes are running?')
    await press()
    await rows().first().waitFor()
    await status(/^Answered, \d+ rows$/).waitFor()
    expect(await rows().count()).toBe(10)
    const names = () => rows().locator('td:first-child').allTextContents()
    const first = await names()
    await page.getByRole('button', { name: 'Next page' }).click()
    await eventually('another page shows', async () => ((await names())[0] === first[0] ? undefined : true))
    await page.getByRole('button', { name: 'CPU, %', exact: true }).click()
    await page.getByLabel(/^Filter .*rows$/).fill('svchost')
    await eventually('only matching rows are left', async () =>
        (await names()).every((name) => /svchost/i.test(name)) ? true : undefined
    )
})

test('Run pressed while the form is still on its way starts as soon as it is complete', async () => {
    await open()
    await page.route(/\/instructions\/[0-9a-f]{32}$/, async (route) => {
        await pause(700)
        await route.continue()
    })
    await instruction().fill('Which drives are mapped')
    await options().first().click()
    await press()
})

test('the first thousand rows load by themselves, the others when they are asked for, and the counts are true', async () => {
    await open()
    await choose('rowCount rows')
    await page.getByLabel('Row count').fill('1250')
    await run().click()
    await page.getByText('1–10 of 1,000 loaded, 1,250 found').waitFor()
    await page.getByRole('button', { name: 'Load more' }).click()
    await page.getByText(/of 1,250 rows, all loaded$/).waitFor()
})

/** The page of an incident on which nothing has been run. */
async function openNew(): Promise<void> {
    await open((await stand.newIncident()).number)
}

test('a screen reader hears once how many rows are there', async () => {
    await openNew()
    await page.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        let last = ''
        setInterval(() => {
            const now = [...document.querySelectorAll('[aria-live]')]
                .map((region) => region.textContent ?? '')
                .join(' ')
            // What was said before may still stand in front of it.
            if (now !== last) heard.push(now.startsWith(last) ? now.slice(last.length) : now)
            last = now
        }, 50)
    })
    await choose('rowCount rows')
    await page.getByLabel('Row count').fill('250')
    await press()
    await status('Answered, 250 rows').waitFor()
    await page.getByText('1–10 of 250 rows, all loaded').waitFor()
    await page.waitForTimeout(11_000)
    // Put there above.
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    expect(heard.filter((text) => /Answered, 250 rows\./.test(text))).toHaveLength(1)
})

test('finds the run in the history after a reload', async () => {
    await open()
    await choose('Which operating system')
    await press()
    await status('Answered, 1 row').waitFor()
    await page.reload()
    const past = page
        .getByRole('group', { name: /Runs on this incident/ })
        .getByRole('listitem')
        .first()
        .getByRole('button')
    await past.waitFor()
    expect(await past.textContent()).toContain('Which operating system is running?')
    await past.click()
    await rows().first().waitFor()
})

test('an action asks before it runs', async () => {
    await stand.settings({ enable_approval: false })
    await open()
    await choose('Restart the service')
    await page.getByRole('textbox', { name: 'Service name' }).fill('Spooler')
    await run().click()
    await page
        .getByText(
            'Run "Restart the service Spooler with start mode Automatic" on lon-lt-0007.corp.acme.example? This can change the device.'
        )
        .waitFor()
    await page.getByRole('button', { name: 'Yes, run it' }).click()
    await status('Done, 1 row').waitFor()
})

test('a wrong value is told beside its field, and nothing is sent', async () => {
    await open()
    const sends = async () => (await stand.platform.journal()).filter((entry) => /Targeted/i.test(entry.path)).length
    const before = await sends()
    await choose('top processes')
    await page.getByLabel('Count').fill('many')
    await run().click()
    await page.getByText('Count must be a whole number.').waitFor()
    expect(await sends()).toBe(before)
})

test('the same run is shown instead of started twice', async () => {
    await open()
    await choose('seconds')
    await page.getByLabel('Seconds').fill('40')
    await press()
    await status('Running on the device').waitFor()
    await choose('seconds')
    await page.getByLabel('Seconds').fill('40')
    await run().click()
    await page
        .getByText(/This instruction is already running here/)
        .first()
        .waitFor()
    // The refusal is a 409, which the browser reports as a failed resource.
    expect(watched.problems().every((problem) => problem.includes('409'))).toBe(true)
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
    await page.getByRole('button', { name: 'Stop gathering' }).click()
    await status(/^Cancelled\./).waitFor()
})

test.each([
    ['a record without a device', null, /Add a device to .+ to use 1E/],
    ['INC0010003', 'INC0010003', /1E can only reach computers/],
    ['INC0010004', 'INC0010004', /This record is closed/],
])('%s says why nothing can be run', async (_, known, sentence) => {
    await open(known ?? (await stand.newIncident(null)).number)
    await page.getByText(sentence).waitFor()
    expect(await run().count()).toBe(0)
})

test('a user without a 1E role sees no trace of it', async () => {
    await open('INC0010001', 'fulfiller')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await instruction().count()).toBe(0)
    // The refusal is a 403, which the browser reports as a failed resource.
    expect(watched.problems().every((problem) => problem.includes('403'))).toBe(true)
})

test('an interaction has the tab too, with the only computer of its caller or the way to choose one', async () => {
    await newPage()
    const [interaction] = await stand.instance.table('interaction', '')
    await signIn(
        watched,
        stand.instance.url,
        'agent',
        `/now/sow/record/interaction/${interaction?.['sys_id']}#1e-itsm-connect`
    )
    await page.getByRole('tab', { name: '1E ITSM Connect' }).waitFor()
    await page
        .getByText(/^The only computer of |^Choose the caller’s device to use 1E\.$/)
        .first()
        .waitFor()
})

test.each([
    ['light', 1440, false],
    ['dark', 1440, true],
    ['narrow', 1024, false],
])('axe finds nothing on the page in its states: %s, %i px', async (_name, width, dark) => {
    await open('INC0010001', 'agent', { width })
    if (dark) await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await instruction().fill('proc')
    await options().first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await options().filter({ hasText: 'Which processes are running?' }).click()
    await press()
    await status(/^Answered, \d+ rows$/).waitFor()
    await count().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        expect(await accessibilityProblems(page)).toEqual([])
    }
})

test('at 1024 px what the line of the device has no room for is in its menu', async () => {
    await open('INC0010001', 'agent', { width: 1024 })
    await page.getByText('Online', { exact: true }).waitFor()
    const facts = page.locator('.device__facts > span:visible')
    expect(await facts.allTextContents()).toEqual(['Amelia Okafor'])
    await page.locator('summary[aria-label="More about the device"]').click()
    const menu = page.locator('.device__menu')
    for (const text of ['Windows 11 Enterprise', 'Latitude 7440', 'Amelia Okafor', 'Instruction History'])
        await menu.getByText(text).first().waitFor()
})

test.each([1920, 1440, 1024])('nothing is cut off at %i px', async (width) => {
    await open('INC0010001', 'agent', { width })
    await instruction().waitFor()
    expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    ).toBeLessThanOrEqual(0)
})
