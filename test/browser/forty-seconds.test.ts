import { accessibilityProblems, signIn } from '../support/browser.ts'
import { eventually, startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

shareStand(() => startWorkspace({ year: { incidents: 300, runs: 500 }, quickFixes: true }))
afterEach(() => stand.platform.clearFaults())

const OFFLINE = 'lon-lt-0013'

async function open(record: string, options: Parameters<typeof newPage>[0] = {}, user = 'agent'): Promise<void> {
    await newPage(options)
    await signIn(watched, stand.instance.url, user, `/now/sow/record/incident/${record}#1e-itsm-connect`)
}

const panel = () => page.locator('x-1e-instruction-panel')
const instruction = () => page.getByRole('combobox', { name: 'Instruction' })
const options = () => page.getByRole('listbox', { name: 'Instruction' }).getByRole('option')
const state = (text: RegExp | string) => page.getByRole('group', { name: 'Run', exact: true }).getByText(text).first()
const rows = () => page.getByRole('grid').locator('tbody tr[data-row]')

/** An incident like INC0010001, on which nothing has been run. */
async function fresh(computer: string | null = 'lon-lt-0007'): Promise<string> {
    const { id } = await stand.newIncident(computer)
    const [like] = await stand.instance.table('incident', 'number=INC0010001')
    const { category, subcategory, short_description } = like ?? {}
    await stand.admin.patch(`/api/now/table/incident/${id}`, { category, subcategory, short_description })
    return id
}

/** Counts what a person presses; keys of a chord count each. */
class Presses {
    count = 0
    async key(...names: string[]): Promise<void> {
        for (const name of names) {
            this.count += name.split('+').length
            await page.keyboard.press(name)
        }
    }
}

test('from the incident to the first row in ten key presses', async () => {
    await open(await fresh())
    await page.getByText('Online', { exact: true }).waitFor()
    const presses = new Presses()
    await presses.key('Alt+i')
    await options().first().waitFor()
    await presses.key('p', 'r', 'o', 'c')
    await options().first().getByText('proc').first().waitFor()
    await presses.key('Enter', 'Enter')
    await rows().first().waitFor()
    expect(presses.count).toBeLessThanOrEqual(10)
    await state(/^Answered, \d+ rows/).waitFor()
    expect(await focusIsOnBody()).toBe(false)
})

test('from the incident to the first row in three clicks', async () => {
    await open(await fresh())
    await instruction().click()
    // Nothing is typed: what fits is in the list that opens.
    await options().filter({ hasText: 'process' }).first().click()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await rows().first().waitFor()
})

test('a quick fix that is a question answers after one click, and after four key presses', async () => {
    await open(await fresh())
    const card = page.getByRole('group', { name: 'Quick fixes' }).getByRole('button').first()
    await card.click()
    await rows().first().waitFor()
    await open(await fresh())
    await page.getByText('Online', { exact: true }).waitFor()
    const first = page.getByRole('group', { name: 'Quick fixes' }).getByRole('option').first()
    const presses = new Presses()
    await presses.key('Alt+i')
    await first.waitFor()
    // What was run a moment ago stands first; it is the same question.
    await presses.key('Enter', 'Enter')
    await rows().first().waitFor()
    expect(presses.count).toBeLessThanOrEqual(4)
})

const sends = async () => (await stand.platform.journal()).filter(({ path }) => /targeted/i.test(path)).length

test('an action of a quick fix asks before it runs, and says that somebody else must agree', async () => {
    const before = await sends()
    await open(await fresh())
    const card = page
        .getByRole('group', { name: 'Quick fixes' })
        .getByRole('button')
        .filter({ hasText: 'Needs approval' })
    await card.first().click()
    await page.getByRole('alertdialog').waitFor()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ask for approval' }).waitFor()
    await page.getByRole('button', { name: 'Back' }).click()
    expect(await sends()).toBe(before)
})

// Runs of the tests before this one may still be polled.
const POLL = /\/(Responses|ResponseErrors|InstructionStatistics|Instructions\/\d+)/i
const calls = async () => (await stand.platform.journal()).filter(({ path }) => !POLL.test(path)).length

test('no call to 1E is made before the page stands, and the device is known before Run is pressed', async () => {
    const record = await fresh(OFFLINE)
    const before = await calls()
    await newPage()
    let atFirstPaint = -1
    await page.exposeFunction('painted', async () => {
        atFirstPaint = await calls()
    })
    await page.addInitScript(() => {
        const look = () => {
            const panel = document.querySelector('x-1e-instruction-panel')
            const stands = panel?.shadowRoot?.querySelector('x-1e-instruction-picker')
            if (stands) Reflect.get(window, 'painted')()
            else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
    })
    // The device is asked for after the page: it waits here until that was seen.
    await page.route(/\/devices(\?|$)/, async (route) => {
        await eventually('the page stands', async () => (atFirstPaint >= 0 ? true : undefined))
        await route.continue()
    })
    await signIn(watched, stand.instance.url, 'agent', `/now/sow/record/incident/${record}#1e-itsm-connect`)
    await panel()
        .getByText(/^Offline, last seen .+ ago$/)
        .waitFor()
    expect(atFirstPaint).toBe(before)
    await instruction().fill('operating system')
    await options().first().click()
    await page.getByText(/The device is offline\. The run waits for it until/).waitFor()
    const press = page.getByRole('button', { name: /^Run, wait until (\d{4}-\d\d-\d\d )?\d\d:\d\d$/ })
    await press.click()
    await state(/^(Running on the device|Waits for the device until (\d{4}-\d\d-\d\d )?\d\d:\d\d)$/).waitFor()
})

test('a device that 1E does not know is told with its cure, and nothing can be run', async () => {
    await stand.platform.fault({ fault: { kind: 'deviceUnknown', fqdns: ['lon-lt-0007.corp.acme.example'] } })
    await open(await fresh())
    await page.getByText('Not known to 1E').waitFor()
    await page.getByText(/No device of this name reports to 1E/).waitFor()
    expect(await instruction().count()).toBe(0)
    await stand.platform.clearFaults()
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.getByText('Online', { exact: true }).waitFor()
    await instruction().waitFor()
})

test('the only computer of the caller is chosen, and a chosen device survives a reload', async () => {
    const record = await fresh(null)
    const [noah] = await stand.instance.table('sys_user', 'name=Noah Fischer')
    await stand.admin.patch(`/api/now/table/incident/${record}`, { caller_id: String(noah?.['sys_id']) })
    await open(record)
    await page.locator('.device__facts').getByText('The only computer of Noah Fischer in 1E').waitFor()
    await page.getByRole('button', { name: 'Change device' }).click()
    await page.getByLabel('Find a device in 1E').fill('lon-lt-0007')
    await page.locator('.chosen').filter({ hasText: 'lon-lt-0007.' }).click()
    await page.locator('.device__name').getByText('lon-lt-0007.corp.acme.example').waitFor()
    await page.reload()
    await page.locator('.device__name').getByText('lon-lt-0007.corp.acme.example').waitFor()
    await page.getByText('Online', { exact: true }).waitFor()
})

test('the details of a failed run are on the clipboard with one press', async () => {
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted' },
        fault: { kind: 'status', status: 403 },
    })
    await open(await fresh())
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await instruction().fill('operating system')
    await options().first().click()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await state('Failed').waitFor()
    await page
        .getByText('1E does not allow this. Ask your 1E administrator: the details say what is missing.')
        .first()
        .waitFor()
    await page.getByRole('button', { name: 'Copy details' }).click()
    await page.getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Run: TRI\d+$/m)
    expect(copied).toMatch(/^Cause: The proxy user may not do this in 1E/m)
    expect(watched.problems().every((problem) => problem.includes('502'))).toBe(true)
})

test('the side panel holds device, instructions and rows, so that nobody leaves the tab', async () => {
    const record = await fresh()
    await newPage({ width: 1440 })
    await signIn(watched, stand.instance.url, 'agent', `/now/sow/record/incident/${record}#details`)
    await page.getByRole('button', { name: '1E Device' }).click()
    const side = page.getByRole('complementary', { name: '1E Device' })
    await side.getByText('Online', { exact: true }).waitFor()
    await page.keyboard.press('Alt+i')
    await side.getByRole('option').first().waitFor()
    await page.keyboard.type('proc')
    await side.getByRole('option').first().getByText('proc').first().waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await side.getByRole('grid').locator('tbody tr[data-row]').first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})

test('the tab and the side panel stand on one page, and no two landmarks of it have one name', async () => {
    const record = await fresh()
    await stand.start('Which operating system', {}, { record, attach: true })
    await open(record)
    await page.getByRole('button', { name: '1E Device' }).click()
    const side = page.getByRole('complementary', { name: '1E Device' })
    await side.getByRole('grid').waitFor()
    await page.getByRole('grid').nth(1).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})

test('a run that is started elsewhere appears by itself', async () => {
    const record = await fresh()
    await open(record)
    await page.getByText('Nothing has been run yet.').waitFor()
    await stand.start('Which operating system', {}, { record })
    // The list is looked at when the page is looked at again, and every 15 seconds.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page
        .getByRole('group', { name: /Runs on this incident/ })
        .getByText('Which operating system is running?')
        .waitFor()
})

function focusIsOnBody(): Promise<boolean> {
    return page.evaluate(() => document.activeElement === null || document.activeElement === document.body)
}

test.each([
    [1440, false],
    [1024, true],
    [480, false],
])('axe finds nothing in the open list, the folded form and the answer: %i px, dark %s', async (width, dark) => {
    await open(await fresh(), { width, dark })
    await page.getByText('Online', { exact: true }).waitFor()
    await page.keyboard.press('Alt+i')
    await options().first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.type('proc')
    await options().first().getByText('proc').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Enter')
    await state(/^Answered, \d+ rows/).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider).toBeLessThanOrEqual(0)
})
