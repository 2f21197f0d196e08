import { signIn } from '../support/browser.ts'
import { startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

/** What an agent confirmed is what happens, once; the page finds out what became of a press whose answer was lost. */
shareStand(() => startWorkspace())
beforeAll(() => stand.settings({ enable_approval: false }))
afterEach(() => stand.platform.clearFaults())

const OWN = 'lon-lt-0007.corp.acme.example'
const OTHER = 'lon-lt-0009.corp.acme.example'
const sends = async () =>
    (await stand.platform.journal()).filter(({ route }) => route === 'POST /Consumer/Instructions/Targeted')

async function open(width = 1440): Promise<string> {
    const { id } = await stand.newIncident()
    await newPage({ width })
    await signIn(watched, stand.instance.url, 'agent', `/now/sow/record/incident/${id}#1e-itsm-connect`)
    await page.getByText(OWN).first().waitFor()
    return id
}

/** The browser itself says which answers were refused or lost; nothing else may have gone wrong. */
function expectLostAnswers(): void {
    expect(watched.problems().filter((problem) => !/status of 409|ERR_CONNECTION_RESET/.test(problem))).toEqual([])
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const question = () => page.getByRole('alertdialog')
const runLine = (text: RegExp | string) => page.getByRole('group', { name: 'Run', exact: true }).getByText(text).first()

async function choose(words: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Instruction' }).fill(words)
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByText(/Average execution time/).waitFor()
}

async function setDevice(incident: string, name: string): Promise<void> {
    const [computer] = await stand.instance.table('cmdb_ci_computer', `name=${name}`)
    await stand.admin.patch(`/api/now/table/incident/${incident}`, { cmdb_ci: computer?.['sys_id'] })
}

test('a colleague changes the device while the agent confirms: nothing runs, and the agent is asked about the other one', async () => {
    const incident = await open()
    await choose('Restart the device')
    await page.getByLabel('message').fill('Please save your work')
    await button('Run').click()
    await question().getByText(`on ${OWN}? This can change the device.`).waitFor()
    await setDevice(incident, 'lon-lt-0009')
    const before = (await sends()).length
    await button('Yes, run it').click()
    await page.getByText(`The device of this record is now ${OTHER}, no longer ${OWN}.`).first().waitFor()
    await question().getByText(`Please save your work`).waitFor()
    await question().getByText(`on ${OTHER}? This can change the device.`).waitFor()
    expect((await sends()).length).toBe(before)
    await button('Yes, run it').click()
    await runLine(/TRI\d+/).waitFor()
    expect((await sends()).slice(before).map(({ body }) => (body as { Devices: string[] }).Devices)).toEqual([[OTHER]])
    expectLostAnswers()
})

test('the answer to a press is lost: the page shows the run that it made, and the action ran once', async () => {
    await open()
    await choose('Empty the DNS cache')
    const before = (await sends()).length
    // The request arrives and is carried out; its answer does not come back. The route stays: while the browser takes one
    // away, it may keep the next request for good.
    let isLost = false
    await page.route('**/itsm/runs', async (route) => {
        if (isLost) return route.continue()
        isLost = true
        await route.fetch()
        await route.abort('connectionreset')
    })
    await button('Run').click()
    await button('Yes, run it').click()
    await runLine(/TRI\d+/).waitFor()
    await runLine(/^(Answered|Done), 1 row$/).waitFor()
    expect((await sends()).length - before).toBe(1)
    expectLostAnswers()
})

test('with the line dead the press can be tried again, and still happens once', async () => {
    await open()
    await choose('Empty the DNS cache')
    const before = (await sends()).length
    let dead = true
    await page.route('**/itsm/runs**', async (route) => {
        if (!dead) return route.continue()
        if (route.request().method() === 'POST') await route.fetch()
        return route.abort('connectionreset')
    })
    await button('Run').click()
    await button('Yes, run it').click()
    await page.getByText('The server cannot be reached. Check the network connection.').first().waitFor()
    dead = false
    await button('Try again').click()
    await runLine(/^(Answered|Done), 1 row$/).waitFor()
    expect((await sends()).length - before).toBe(1)
    expectLostAnswers()
})

test('*Run again* runs on the device of that run, also after the record names another and the page was loaded anew', async () => {
    const incident = await open()
    await choose('Which operating system')
    await button('Run').click()
    await runLine(/^(Answered|Done), 1 row$/).waitFor()
    await setDevice(incident, 'lon-lt-0009')
    await page.reload()
    await page.getByText(OTHER).first().waitFor()
    await runLine(/^(Answered|Done), 1 row$/).waitFor()
    const before = (await sends()).length
    const answered = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && /\/runs$/.test(answer.url())
    )
    await button('Run again').click()
    await answered
    await page.getByText(`Back to ${OTHER}`).waitFor()
    await runLine(/^(Answered|Done), 1 row$/).waitFor()
    expect((await sends()).slice(before).map(({ body }) => (body as { Devices: string[] }).Devices)).toEqual([[OWN]])
})

test('what 1E does not take is said at its field, and goes with the next key', async () => {
    await open()
    await choose('Restart the service')
    await page.getByRole('textbox', { name: 'Service name' }).fill('Spooler')
    await page.getByLabel('Start mode').selectOption('Manual')
    await stand.platform.fault({
        match: { path: '^/consumer/instructions/targeted', times: 1 },
        fault: {
            kind: 'status',
            status: 400,
            code: 'Instruction.ParameterValidationFailed',
            message: 'No such service here.',
            data: ['serviceName', 'Spooler'],
        },
    })
    await page.locator('#start').click()
    await page.locator('#confirm').click()
    const field = page.getByRole('textbox', { name: 'Service name' })
    await page.locator('x-1e-instruction-picker').getByText('No such service here.').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.press('End')
    await field.press('1')
    await page.locator('x-1e-instruction-picker').getByText('No such service here.').waitFor({ state: 'detached' })
})
