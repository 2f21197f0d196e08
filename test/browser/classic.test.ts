import type { Page } from 'playwright-core'
import { unknownKind } from '../../example/workspace/record/kinds.ts'
import { approvalRows, request, sends, untilStored } from '../support/approvals.ts'
import { accessibilityProblems } from '../support/browser.ts'
import { eventually, resultOf, startWorkspace } from '../support/stand.ts'
import { openTab } from './parts/form-tabs.ts'
import { newPage, open, shareStand, stand, watched } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

shareStand(() => startWorkspace())

const CONFIGURATION = 'c0de1e00000000000000000000000001'
const FORM = `/x_1e_connect_configuration.do?sys_id=${CONFIGURATION}`

const rows = (page: Page) => page.locator('tbody tr td:first-child')

/** Waits until the first cells of the list are these. */
function listed(page: Page, numbers: string[]): Promise<true> {
    return eventually(`the list is ${numbers}`, async () => {
        const shown = await rows(page).allTextContents()
        return JSON.stringify(shown) === JSON.stringify(numbers) ? true : undefined
    })
}

test('a list shows its installed columns; the address keeps condition, order and page', async () => {
    const page = await open('agent', '/incident_list.do?sysparm_query=numberSTARTSWITHINC001000')
    await listed(
        page,
        [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `INC001000${at}`)
    )
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(
        expect.arrayContaining(['Number', 'Short description', 'Caller', 'Configuration item'])
    )
    await page.getByText('Number starts with INC001000').waitFor()

    await page.getByRole('columnheader', { name: 'Short description' }).getByRole('button').click()
    await page.waitForURL(/ORDERBYshort_description/)
    await eventually('sorted by short description', async () =>
        (await rows(page).first().textContent()) === 'INC0010002' ? true : undefined
    )
    await page.reload()
    await eventually('still sorted', async () =>
        (await rows(page).first().textContent()) === 'INC0010002' ? true : undefined
    )
    await page.getByRole('button', { name: 'Remove Number starts with INC001000' }).click()
    await page.getByText(/^1–14 of 14$/).waitFor()
    await page.getByText('Rows removed from this page by security constraints: 1').waitFor()
})

test('search and the condition builder narrow a list by choice, reference and text', async () => {
    const page = await open('agent', '/incident_list.do')
    await page.getByLabel('Search in').selectOption({ label: 'Short description' })
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('laptop')
    await page.keyboard.press('Enter')
    await listed(page, ['INC0010001', 'INC0010005'])
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByLabel('Field').selectOption({ label: 'Caller' })
    // The field of the former condition is a choice until the next frame.
    const value = page.locator('input[aria-label="Value"]')
    await value.fill('Amelia')
    await eventually('the caller is offered', async () =>
        (await page.locator('#condition-offers option').count()) > 0 ? true : undefined
    )
    await value.fill('Amelia Okafor')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await listed(page, ['INC0010001'])
    await page.reload()
    await page.getByText('Caller is Amelia Okafor').waitFor()

    await page.goto(`${stand.instance.url}/incident_list.do`)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByLabel('Field').selectOption({ label: 'State' })
    await page.getByLabel('Value').selectOption({ label: 'Closed' })
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText('State is Closed').waitFor()
    await listed(page, ['INC0010004'])
})

test('a form is made, changed and deleted by whoever may; others read', async () => {
    const page = await open('admin', '/sys_user_group.do?sys_id=-1')
    await page.getByLabel('Name').fill('Night shift')
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('Saved.').waitFor()
    const [made] = await stand.instance.table('sys_user_group', 'name=Night shift')
    expect(page.url()).toContain(`sys_id=${made?.['sys_id']}`)

    await page.getByLabel('Name').fill('Night desk')
    await page.getByText('1 unsaved').waitFor()
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await stand.instance.table('sys_user_group', 'name=Night desk')).toHaveLength(1)

    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.waitForURL(/sys_user_group_list\.do/)
    expect(await stand.instance.table('sys_user_group', 'name=Night desk')).toEqual([])
    await watched.context.close()

    const other = await open('agent', `/sys_user_group.do?sys_id=${await groupOf('Service Desk')}`)
    await other.getByRole('heading', { name: 'Service Desk' }).waitFor()
    expect(await other.getByRole('button', { name: /^(Update|Delete)$/ }).count()).toBe(0)
})

async function groupOf(name: string): Promise<string> {
    const [group] = await stand.instance.table('sys_user_group', `name=${name}`)
    return String(group?.['sys_id'])
}

test('what the instance refuses is said, and nothing that was typed is lost', async () => {
    const where = FORM
    const page = await open('tachyon.admin', where)
    const user = page.getByLabel('1E User Name')
    await user.fill('svc-1e-servicenow')
    await page.getByLabel('1E instructions keep answers minutes').fill('9')
    await page.getByRole('button', { name: 'Save' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('Enter the 1E user name as domain\\username.').waitFor()
    await alert.getByText('must be a whole number between 10 and 10080.').waitFor()
    expect(await user.inputValue()).toBe('svc-1e-servicenow')
    const [stored] = await stand.instance.table('x_1e_connect_configuration')
    expect([stored?.['user_name'], stored?.['keep_answers_minutes']]).toEqual(['ACME\\svc-1e-servicenow', '120'])
})

test('a configuration for a domain asks for its company, and is refused where there are no domains', async () => {
    const page = await open('tachyon.admin', '/x_1e_connect_configuration.do?sys_id=-1')
    await page.getByText('This instance is not domain separated. Use App Configuration.').waitFor()
    await page.getByRole('button', { name: 'Submit' }).click()
    await page
        .getByText(/Company.*(mandatory|required)/i)
        .first()
        .waitFor()
})

test('the navigator shows what the roles of a person open, and narrows by typing', async () => {
    const modules = (page: Page) =>
        page.getByRole('navigation', { name: 'Navigator' }).getByRole('link').allTextContents()
    const agent = await open('agent', '/navpage.do')
    await agent.getByRole('link', { name: 'Instruction History' }).waitFor()
    expect(await modules(agent)).toEqual(['Incidents', 'Instruction Definitions', 'Instruction History', 'Dashboard'])
    await agent.getByLabel('Filter navigator').fill('history')
    await eventually('one module is left', async () => ((await modules(agent)).length === 1 ? true : undefined))
    await agent.getByRole('link', { name: 'Instruction History' }).click()
    await agent.getByRole('heading', { name: 'Instruction History' }).waitFor()
    await watched.context.close()

    const fulfiller = await open('fulfiller', '/navpage.do')
    await fulfiller.getByRole('link', { name: 'Incidents' }).waitFor()
    expect(await modules(fulfiller)).toEqual(['Incidents'])
})

test('an administrator switches Is Approval Required in the form of a definition; an agent cannot', async () => {
    const { id } = await stand.instruction('Which processes')
    const where = `/x_1e_connect_instruction_definition.do?sys_id=${id}`
    const page = await open('tachyon.admin', where)
    await page.getByLabel(/Is Approval Required/i).check()
    await page.getByRole('button', { name: 'Update' }).click()
    await page.getByText('Saved.').waitFor()
    expect((await stand.instruction('Which processes')).approvalRequired).toBe(true)
    await watched.context.close()

    const agent = await open('agent', where)
    await agent.getByText(/Is Approval Required/i).waitFor()
    expect(await agent.getByRole('checkbox').count()).toBe(0)
})

test('an administrator switches Is Approval Required in the list; an agent cannot', async () => {
    const { id } = await stand.instruction('Which drives are mapped')
    const list = '/x_1e_connect_instruction_definition_list.do?sysparm_query=readable_payloadLIKEWhich drives'
    const page = await open('tachyon.admin', list)
    const cell = (where: Page) => where.locator(`#cell-${id}-approval_required`)
    await cell(page).dblclick()
    await page.getByLabel('Is Approval Required').check()
    await page.keyboard.press('Enter')
    await page.getByText('Saved.').waitFor()
    expect((await stand.instruction('Which drives are mapped')).approvalRequired).toBe(true)
    await watched.context.close()

    const agent = await open('agent', list)
    await cell(agent).dblclick()
    await agent.getByText('Is Approval Required cannot be changed here.').waitFor()
})

test('the form of a run lists its responses, that of a definition its runs', async () => {
    const run = await stand.start('Which operating system', {}, { again: true })
    await stand.until(run.id, (one) => one.state === 'completed')
    const page = await open('agent', `/x_1e_connect_run.do?sys_id=${run.id}`)
    const responses = await openTab(page, 'Instruction Responses (1)')
    await responses.getByRole('link', { name: 'Instruction Responses (1)' }).waitFor()
    await page.goto(`${stand.instance.url}/x_1e_connect_instruction_definition.do?sys_id=${run.instruction.id}`)
    await page.getByRole('link', { name: run.number }).waitFor()
})

/** The form of the configuration, in the application scope in which an administrator may change it. */
async function openConfiguration(): Promise<Page> {
    const page = await open('admin', FORM)
    const picker = page.getByLabel('Application scope')
    if ((await picker.locator('option:checked').textContent()) !== '1E ITSM Connect')
        await Promise.all([page.waitForEvent('load'), picker.selectOption({ label: '1E ITSM Connect' })])
    return page
}

test('the form of the configuration asks for the fields of the chosen sign-in alone', async () => {
    const page = await openConfiguration()
    await page.getByLabel('1E User Name').waitFor()
    expect(await page.getByLabel(/JWT Provider|Signing Certificate|App ID/).count()).toBe(0)
    await page.getByLabel('Enable OAuth').check()
    await (await openTab(page, 'OAuth (required)')).getByLabel('JWT Provider (required)').waitFor()
    expect(await page.getByLabel(/1E User (Name|Password)/).count()).toBe(0)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Fill in first: JWT Provider').waitFor()
    await page.getByLabel('Enable OAuth').uncheck()
    await page.getByLabel('1E User Name (required)').waitFor()
    await page.getByLabel('Page size').selectOption('50')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
})

test('A13, A14: a setting outside its range is refused in words, one that is odd is saved with a warning', async () => {
    const page = await openConfiguration()
    const keep = page.getByLabel('1E instructions keep answers minutes')
    const save = page.getByRole('button', { name: 'Save' })
    await keep.fill('ten')
    await save.click()
    await page.getByText('1E instructions keep answers minutes must be a number.').waitFor()
    for (const wrong of ['9', '10081']) {
        await keep.fill(wrong)
        await save.click()
        await page
            .getByText(/keep answers minutes must be a whole number between 10 and 10080\. Nothing was saved\.$/)
            .waitFor()
        expect(await keep.inputValue()).toBe(wrong)
    }
    await keep.fill('30')
    await save.click()
    await page.getByText('Saved. Answers are kept for a shorter time than they are gathered').waitFor()
    await page.reload()
    expect(await keep.inputValue()).toBe('30')
    await keep.fill('10080')
    await save.click()
    await page.getByText('Saved.', { exact: true }).waitFor()
})

test('an approver without right on the incident reads what would run, and approves with the button', async () => {
    await stand.checkEntitlement()
    const earlier = await stand.start('Which operating system')
    await stand.until(earlier.id, (one) => one.state === 'completed')
    const run = await request(stand)
    await stand.instance.job('1E Platform-Collect Runs')
    const before = (await sends(stand)).length
    const page = await open('approver.only', '/navpage.do')
    await page.getByRole('link', { name: '1E Approvals' }).click()
    const line = page.getByRole('row').filter({ hasText: run.device }).filter({ hasText: 'INC0010001' }).first()
    for (const text of [run.text, run.requestedBy.name, 'Ines Duarte, Tomasz Zieliński', 'Waiting for approval'])
        await line.getByText(text, { exact: true }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await line.getByRole('link', { name: run.text }).click()
    const shown = page.getByRole('region', { name: 'What would run' })
    await shown.getByText('Restart the service Spooler with start mode Manual').waitFor()
    const facts = await shown.getByRole('definition').allTextContents()
    const terms = await shown.getByRole('term').allTextContents()
    const said = Object.fromEntries(terms.map((term, at) => [term, facts[at]]))
    expect(said).toMatchObject({
        Parameters: 'serviceName: Spooler\nstartMode: Manual',
        Device: run.device,
        'Experience score': '43 · Average',
        'Requested by': run.requestedBy.name,
        Record: 'INC0010001',
        // Those are the runs that the approver may read.
        'Earlier runs on this device': 'None',
    })
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.getByRole('button', { name: /^(Update|Delete)$/ }).count()).toBe(0)

    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await eventually('nothing is left to press', async () =>
        (await page.getByRole('button', { name: /^(Approve|Reject …)$/ }).count()) === 0 ? true : undefined
    )
    await untilStored(stand, run.id, 'running')
    expect((await sends(stand)).length).toBe(before + 1)
    expect((await approvalRows(stand, run.id)).map((row) => row['state']).sort()).toEqual(['approved', 'cancelled'])
})

test('the form of a run lists its approvals, an approver answers several requests in the list at once', async () => {
    const runs = []
    for (const serviceName of ['ListOne', 'ListTwo', 'ListThree'])
        runs.push(await request(stand, { parameters: { serviceName, startMode: 'Automatic' } }))
    const before = (await sends(stand)).length
    const agent = await open('agent', `/x_1e_connect_run.do?sys_id=${runs[0]?.id}`)
    const asked = await approvalRows(stand, String(runs[0]?.id))
    const approvals = await openTab(agent, /^Approvals/)
    await approvals.getByRole('link', { name: `Approvals (${asked.length})` }).waitFor()
    expect(await approvals.locator('tbody tr').count()).toBe(asked.length)
    expect(await accessibilityProblems(agent)).toEqual([])
    await approvals.getByRole('checkbox', { name: 'Select all rows' }).check()
    await approvals.getByLabel('Actions on selected rows').selectOption({ label: 'Approve' })
    await approvals.getByRole('button', { name: 'Go' }).click()
    await agent.getByText(`Approve was not possible for ${asked.length} of ${asked.length}.`).waitFor()
    await watched.context.close()

    const page = await open('approver.only', '/navpage.do')
    await page.getByRole('link', { name: '1E Approvals' }).click()
    const decided = await stand.instance.table('x_1e_connect_run', 'state!=awaiting_approval^approval_untilISNOTEMPTY')
    expect(decided.length).toBeGreaterThan(0)
    const lines = () => page.locator('tbody tr')
    const choose = async (texts: string[]) => {
        for (const text of texts) await page.getByRole('row').filter({ hasText: text }).getByRole('checkbox').check()
        await page.getByText(`${texts.length} selected`).waitFor()
    }
    await lines().first().waitFor()
    // What was decided is not among them; the soonest end comes first.
    expect(await lines().filter({ hasText: 'Waiting for approval' }).count()).toBe(await lines().count())
    const ends = await lines().locator('td[data-field="approval_until"]').allTextContents()
    expect([...ends].sort()).toEqual(ends)

    // A rejection asks for its reason on a page of its own, each request in its line.
    await choose(['ListOne', 'ListTwo'])
    await page.getByRole('button', { name: 'Reject …' }).click()
    const waits = page.getByRole('region', { name: 'Waiting for me' })
    await waits.getByText('Restart the service ListOne with start mode Automatic').waitFor()
    expect(await waits.getByRole('listitem').count()).toBe(2)
    const one = waits.getByRole('listitem').filter({ hasText: 'ListOne' })
    await one.getByLabel(/^Why not\?/).fill('Not now')
    await one.getByRole('button', { name: 'Reject', exact: true }).click()
    await one.getByText(/^Rejected by you: Not now/).waitFor()
    await untilStored(stand, String(runs[0]?.id), 'rejected')

    await waits.getByRole('link', { name: 'All 1E approvals' }).click()
    await choose(['ListTwo', 'ListThree'])
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByText('Approved. It is sent to the device now.').waitFor()
    for (const { id } of runs.slice(1)) await untilStored(stand, id, 'running')
    expect((await sends(stand)).length).toBe(before + 2)
})

test('the pages know every field type of the installed tables', async () => {
    await newPage()
    const kinds = new Set((await stand.instance.table('sys_dictionary')).map((row) => String(row['internal_type'])))
    expect(kinds.size).toBeGreaterThan(15)
    expect([...kinds].filter((kind) => unknownKind(kind) !== null)).toEqual([])
})

test('an administrator retrieves instructions and checks the licence with the buttons of the configuration', async () => {
    const where = FORM
    const page = await open('tachyon.admin', where)
    await page.getByRole('button', { name: 'Check Entitlement' }).click()
    await page.getByText('Experience is licensed and enabled.').waitFor()
    await stand.platform.fault({ fault: { kind: 'experienceUnlicensed' } })
    await page.getByLabel('Page size').selectOption('25')
    await page.getByRole('button', { name: 'Check Entitlement' }).click()
    await page.getByText('Experience is not licensed. Experience scores will not be shown.').waitFor()
    expect((await stand.instance.table('x_1e_connect_configuration'))[0]).toMatchObject({ page_size: '25' })
    await stand.platform.clearFaults()
    const asked = async () => (await stand.platform.journal()).filter((one) => /InstructionDefinitions$/.test(one.path))
    const before = (await asked()).length
    await page.getByRole('button', { name: 'Retrieve Instructions' }).click()
    await page.getByText(/^Retrieving instructions in the background/).waitFor()
    await eventually('1E was asked', async () => ((await asked()).length > before ? true : undefined))
})

test('a retrieval that brought less than half is not taken over, and can be accepted in the form, in English and German', async () => {
    const active = async () => (await stand.instance.table('x_1e_connect_instruction_definition', 'active=true')).length
    const ended = (words: RegExp) =>
        eventually(`the retrieval has ended: ${words}`, async () => {
            const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
            return words.test(String(row?.['retrieval'])) ? true : undefined
        })
    const before = await active()
    await stand.platform.fault({ fault: { kind: 'largeCatalogue', count: 200 } })
    const page = await open('tachyon.admin', FORM)
    const accept = page.getByRole('button', { name: 'Accept Shorter List' })
    await page.getByRole('button', { name: 'Retrieve Instructions' }).click()
    await page.getByText(/^Retrieving instructions in the background/).waitFor()
    await ended(/^\d{3} received, /)
    const many = await active()
    expect(many).toBeGreaterThan(2 * before)
    await stand.platform.clearFaults()
    await page.reload()
    expect(await accept.count()).toBe(0)
    await page.getByRole('button', { name: 'Retrieve Instructions' }).click()
    await page.getByText(/^Retrieving instructions in the background/).waitFor()
    await ended(
        /If the shorter list is right, press Accept Shorter List in the configuration: the others then become inactive\.$/
    )
    expect(await active()).toBe(many)

    await page.reload()
    await page.getByText(/press Accept Shorter List in the configuration/).waitFor()
    expect(await accept.getAttribute('title')).toBe('Retrieves again; what 1E does not list becomes inactive')
    const [person] = await stand.instance.table('sys_user', 'user_name=tachyon.admin')
    const speak = (preferred_language: string) =>
        stand.admin.patch(`/api/now/table/sys_user/${person?.['sys_id']}`, { preferred_language })
    await speak('de')
    await page.reload()
    await page.getByRole('button', { name: 'Kürzere Liste annehmen' }).click()
    await page.getByText(/Was 1E nicht aufführt, wird inaktiv, bis 1E es wieder aufführt\./).waitFor()
    await speak('')
    const taken = new RegExp(`, ${many - before} deactivated\\.$`)
    await ended(taken)
    expect(await active()).toBe(before)
    await page.reload()
    await page.getByText(taken).waitFor()
    expect(await accept.count()).toBe(0)
})

test.each([
    ['list', '/x_1e_connect_run_list.do', 1440],
    ['list with a condition in the making', '/incident_list.do', 1024],
    ['form', '/x_1e_connect_instruction_definition.do?sys_id=-1', 1024],
    ['configuration', FORM, 1440],
    ['navigator', '/navpage.do', 1024],
])('axe finds nothing on the %s, light and dark', async (name, where, width) => {
    const page = await open('admin', where, width)
    await page.getByRole('link', { name: 'Instruction History' }).waitFor()
    if (name.includes('condition')) {
        await page.getByRole('button', { name: 'Filter' }).click()
        await page.getByLabel('Operator').waitFor()
    }
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
})

test('Instruction History of an incident lists its own runs', async () => {
    const run = await stand.start('Which operating system', {}, { again: true })
    const other = resultOf<{ id: string }>(
        await stand.agent.post('/api/x_1e_connect/v1/itsm/runs', {
            table: 'incident',
            record: await stand.incident('INC0010008'),
            definition: (await stand.instruction('Which operating system')).id,
            parameters: {},
        })
    )
    expect(other.id).not.toBe(run.id)
    const page = await open('agent', `/now/sow/record/incident/${await stand.incident('INC0010008')}#1e-itsm-connect`)
    await page.locator('summary[aria-label="More about the device"]').click()
    const [history] = await Promise.all([
        page
            .context()
            .waitForEvent('page', { timeout: 5000 })
            .catch(() => page),
        page.getByRole('link', { name: 'Instruction History' }).click(),
    ])
    await history.getByText(/^1–1 of 1$/).waitFor()
    expect(await rows(history).allTextContents()).toEqual([expect.stringMatching(/^TRI/)])
})

test('the related link of the classic form leads to the runs of the record, for whoever has a role', async () => {
    const incident = await stand.incident('INC0010001')
    const page = await open('agent', `/incident.do?sys_id=${incident}`)
    await page.getByRole('region', { name: 'Related Links' }).getByText('Instruction History').click()
    await page.waitForURL(new RegExp(`x_1e_connect_run_list.do\\?sysparm_query=record_id%3D${incident}`))
    await page.getByRole('columnheader', { name: 'Record number' }).waitFor()
    await watched.context.close()

    const other = await open('fulfiller', `/incident.do?sys_id=${incident}`)
    await other.getByText('Short description').first().waitFor()
    expect(await other.getByRole('region', { name: 'Related Links' }).count()).toBe(0)
})
