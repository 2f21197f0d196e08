import de from '../../src/messages/de.json' with { type: 'json' }
import { automate, okOf, refusalOf } from '../support/automation.ts'
import { accessibilityProblems, signIn } from '../support/browser.ts'
import { makeCheck, VALUES } from '../support/proofs.ts'
import { DEVICE, eventually, startWorkspace } from '../support/stand.ts'
import { openTab } from './parts/form-tabs.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

// What people see of automation: a requested action, which a person runs or dismisses on the record, and who has started a run.

const OTHER = 'lon-lt-0009.corp.acme.example'
const RESTART = '1E-Sim-RestartService'
const MARKUP = `<img src=x onerror="document.title=1"> **Run it now** ${'x'.repeat(120)}`

shareStand(async () => {
    const started = await startWorkspace()
    await started.settings({ enable_approval: false, ai_agents: true })
    return started
})

const requests = async (record: string) =>
    (await stand.instance.table('x_1e_connect_automation_call', `record_id=${record}^stateISNOTEMPTY`)).map(
        ({ state }) => state
    )

/** A new incident for which an AI agent requests the restart of a service in the name of the agent. */
async function requested(reason = 'The spooler has stopped.', more: Record<string, string> = {}): Promise<string> {
    const { id } = await stand.newIncident()
    const parameters = JSON.stringify(VALUES)
    okOf(
        await automate(stand.instance, 'agent', 'request_action', {
            record: id,
            instruction: RESTART,
            parameters,
            reason,
            ...more,
        })
    )
    return id
}

async function open(record: string, options = {}, user = 'agent'): Promise<void> {
    await newPage(options)
    await signIn(watched, stand.instance.url, user, `/now/sow/record/incident/${record}#1e-itsm-connect`)
}

const fixes = () => page.getByRole('group', { name: 'Quick fixes' })
const card = () => fixes().getByRole('button', { name: /Restart the service Spooler.*Requested by an AI agent/ })
const dismiss = () => fixes().getByRole('button', { name: /^Dismiss: Restart the service Spooler/ })
const question = () => page.getByRole('alertdialog')
const runLine = () =>
    page
        .getByRole('group', { name: 'Run', exact: true })
        .getByText(/TRI\d+/)
        .first()
const isFocused = (wanted: ReturnType<typeof card>) =>
    eventually('it has the focus', async () =>
        (await wanted.evaluate((one) => one.matches(':focus'))) ? true : undefined
    )

test('says who requests what and why, asks first, and is gone once a person has run it', async () => {
    const record = await requested()
    await open(record)
    await card().waitFor()
    expect(await card().textContent()).toMatch(
        /^Restart the service Spooler.*Requested by an AI agent for Priya Nair, \d\d:\d\d: The spooler has stopped\.Asks first$/
    )
    await card().press('Enter')
    await question().getByText(`on ${DEVICE}? This can change the device.`).waitFor()
    expect(await requests(record)).toEqual(['open'])
    await question().getByRole('button', { name: 'Yes, run it' }).press('Enter')
    await runLine().waitFor()
    await card().waitFor({ state: 'detached' })
    expect(await requests(record)).toEqual(['taken'])
    await page.reload()
    await runLine().waitFor()
    expect(await card().count()).toBe(0)
})

test('goes with Dismiss, by the keyboard, and does not come back', async () => {
    const record = await requested()
    await open(record)
    await card().focus()
    await page.keyboard.press('Tab')
    await isFocused(dismiss())
    await page.keyboard.press('Enter')
    await card().waitFor({ state: 'detached' })
    await isFocused(page.getByRole('button', { name: 'Run', exact: true }))
    await eventually('it is dismissed', async () =>
        (await requests(record)).join() === 'dismissed' ? true : undefined
    )
    await page.reload()
    await page.getByRole('combobox', { name: 'Instruction' }).waitFor()
    await page.getByText('Nothing has been run yet.').waitFor()
    expect(await card().count()).toBe(0)
})

test('its reason is text, whatever a model writes there, and nothing of it is cut at 390 pixels', async () => {
    await open(await requested(MARKUP), { width: 390 })
    await card().waitFor()
    expect(await card().textContent()).toContain(MARKUP)
    expect(await card().locator('img').count()).toBe(0)
    for (const one of [card(), page.locator('x-1e-instruction-panel')])
        expect(await one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
})

test('is told apart without colours', async () => {
    await open(await requested())
    await page.emulateMedia({ forcedColors: 'active' })
    await card().waitFor()
    expect(await card().evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid')
    expect(await dismiss().isVisible()).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
})

test('on a device that the person has chosen it is confirmed for that device, and stays open for the record’s own', async () => {
    const record = await requested()
    await open(record)
    await card().waitFor()
    await page.getByRole('button', { name: 'Change device' }).click()
    await page.getByLabel('Find a device in 1E').fill('lon-lt-0009')
    await page.locator('.chosen').filter({ hasText: 'lon-lt-0009.' }).click()
    await page.locator('.device__name').getByText(OTHER).waitFor()
    await card().click()
    await question().getByText(`on ${OTHER}? This can change the device.`).waitFor()
    await question().getByRole('button', { name: 'Yes, run it' }).click()
    await runLine().waitFor()
    const [run] = await stand.instance.table('x_1e_connect_run', `record_id=${record}`)
    expect([run?.['device'], run?.['origin']]).toEqual([OTHER, 'person'])
    expect(await requests(record)).toEqual(['open'])
    await page.reload()
    await card().waitFor()
})

test('in German', async () => {
    await open(await requested(), {}, 'agent.de')
    const words = de['Requested by an AI agent for {0}, {1}: {2}'].replace('{0}', 'Priya Nair').split('{1}')[0]
    const asked = page.getByRole('button', { name: new RegExp(String(words)) })
    await asked.waitFor()
    await page.getByRole('button', { name: new RegExp(`^${de['Dismiss']}: `) }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})

test('that names a check is run with that check', async () => {
    await makeCheck(stand, { label: 'The first', order: '1' })
    const second = await makeCheck(stand, { label: 'The second', order: '2', value: 'Stopped' })
    const record = await requested('It hangs.', { check: second })
    await open(record)
    await card().click()
    await question().getByRole('button', { name: 'Run with proof' }).click()
    await page.getByText(/With proof, step \d of 3/).waitFor()
    const [proof] = await stand.instance.table('x_1e_connect_proof', `record_id=${record}`)
    expect(JSON.parse(proof?.['details'] ?? '').terms.value).toBe('Stopped')
    expect(await requests(record)).toEqual(['taken'])
})

describe('a run that an AI agent has started', () => {
    let run: string
    let record: string
    beforeAll(async () => {
        const [definition] = await stand.instance.table(
            'x_1e_connect_instruction_definition',
            `sys_id=${(await stand.instruction('Which operating system')).id}`
        )
        record = (await stand.newIncident()).id
        const instruction = String(definition?.['name'])
        const asked = { record, instruction, conversation: 'talk-42' }
        run = okOf(await automate(stand.instance, 'agent', 'ask_question', asked)).id
    })

    test('is marked so in the panel, in Instruction History and in its form, with its conversation and its calls', async () => {
        await open(record)
        await page.getByText('Priya Nair (AI agent)').first().waitFor()
        await watched.context.close()
        await newPage()
        const history = `/x_1e_connect_run_list.do?sysparm_query=sys_id=${run}`
        await signIn(watched, stand.instance.url, 'tachyon.admin', history)
        await page.getByRole('columnheader', { name: 'Started by' }).waitFor()
        await page.getByRole('row').filter({ hasText: 'AI agent' }).first().waitFor()
        await page.goto(`${stand.instance.url}/x_1e_connect_run.do?sys_id=${run}`)
        await page.getByText('talk-42').first().waitFor()
        const calls = await openTab(page, /^Automation calls/)
        await calls.getByText('ask_question').first().waitFor()
    })

    test('stands with what was refused in the list of automation calls, newest first', async () => {
        await stand.pass(2)
        const missing = { run: 'TRI9999999', conversation: 'talk-42' }
        expect(refusalOf(await automate(stand.instance, 'agent', 'look_at_run', missing))).toBe('run_missing')
        await newPage()
        await signIn(watched, stand.instance.url, 'tachyon.admin', '/navpage.do')
        await page
            .getByRole('navigation', { name: 'Navigator' })
            .getByRole('link', { name: 'Automation calls' })
            .click()
        const rows = page.getByRole('row').filter({ hasText: 'talk-42' })
        await rows.first().getByText('run_missing').waitFor()
        await rows.nth(1).getByText('ask_question').waitFor()
        expect(await accessibilityProblems(page)).toEqual([])
    })

    test('counts in the dashboard by who started it, and requests by how they ended', async () => {
        await newPage()
        const dashboard =
            '/now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/c0de1e0000000000000000000000da00'
        await signIn(watched, stand.instance.url, 'tachyon.admin', dashboard)
        const widget = (name: string) => page.getByRole('region', { name, exact: true })
        for (const [title, line] of [
            ['Runs by who started them', /^AI agent 1/],
            ['Requests of automation by how they ended', /^Run by a person [1-9]/],
        ] as const) {
            await widget(title).getByText('As a table').click()
            await widget(title).getByRole('row', { name: line }).waitFor()
        }
    })
})
