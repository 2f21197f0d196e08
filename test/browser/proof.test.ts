import { accessibilityProblems, signIn } from '../support/browser.ts'
import { makeCheck, restartMakes, SERVICE, serviceIs } from '../support/proofs.ts'
import { startWorkspace } from '../support/stand.ts'
import { openTab } from './parts/form-tabs.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

// An agent runs an action with proof and reads whether it has helped; an administrator writes the check.

let check = ''

shareStand(async () => {
    const started = await startWorkspace()
    await started.settings({ enable_approval: false })
    return started
})

async function choose(): Promise<void> {
    const { id } = await stand.newIncident()
    await newPage()
    const where = `/now/sow/record/incident/${id}#1e-itsm-connect`
    await signIn(watched, stand.instance.url, 'agent', where)
    await page.getByRole('combobox', { name: 'Instruction' }).fill('Restart the service')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByLabel(/^Service name/).fill(SERVICE)
    await page.getByLabel(/^Start mode/).selectOption('Automatic')
}

test('the agent sees check, action and check again, and then that it is fixed', async () => {
    await serviceIs(stand, 'Stopped')
    await restartMakes(stand, { State: 'Running' })
    check = await makeCheck(stand, { first_seconds: '1' })
    await choose()
    await page.getByText('Which services are in state All?').waitFor()
    expect(await page.getByLabel('Fixed if State becomes').inputValue()).toBe('Running')
    await page.getByRole('button', { name: 'Run with proof' }).click()
    const confirm = page.getByRole('alertdialog')
    expect(await accessibilityProblems(page)).toEqual([])
    await confirm.getByRole('button', { name: 'Run with proof' }).click()
    const proof = page.getByRole('group', { name: 'Proof of fix' })
    await proof.getByText('Spooler: Stopped', { exact: true }).waitFor()
    await page.getByText(/With proof, step \d of 3/).waitFor()
    await proof.getByRole('heading', { name: 'Fixed' }).waitFor({ timeout: 60_000 })
    await proof.getByText('Spooler: Stopped › Running, as expected.').waitFor()
    await proof
        .getByRole('region', { name: /^Comparison/ })
        .getByText('Running')
        .first()
        .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: /Restart the service .* Fixed/ }).waitFor()
})

const looksAfter = (first: string, second: string, third: string) =>
    stand.instance.as('tachyon.admin').patch(`/api/now/table/x_1e_connect_check/${check}`, {
        first_seconds: first,
        second_seconds: second,
        third_seconds: third,
    })
const run = async () => {
    await choose()
    await page.getByRole('button', { name: 'Run with proof' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Run with proof' }).click()
    return page.getByRole('group', { name: 'Proof of fix' })
}

test('what was not fixed is checked again: the new answer is the verdict, and the earlier one stays', async () => {
    await stand.platform.reset()
    await serviceIs(stand, 'Stopped')
    await looksAfter('1', '2', '3')
    const proof = await run()
    await proof.getByRole('heading', { name: 'Not fixed' }).waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Try another fix' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await serviceIs(stand, 'Running')
    await page.getByRole('button', { name: 'Check again' }).click()
    await proof.getByRole('heading', { name: 'Fixed', exact: true }).waitFor({ timeout: 60_000 })
    await proof.getByText(/: Not fixed\. Spooler: Stopped, as before the action\./).waitFor()
    await page.getByRole('group', { name: 'Run', exact: true }).getByText('Fixed', { exact: true }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})

test('whoever does not want to wait stops, and reads that it cannot be told', async () => {
    await stand.platform.reset()
    await serviceIs(stand, 'Stopped')
    await looksAfter('600', '601', '602')
    const proof = await run()
    await page.getByRole('button', { name: 'Stop waiting' }).click({ timeout: 60_000 })
    await proof.getByRole('heading', { name: 'Cannot tell' }).waitFor()
    await proof.getByText('Somebody stopped waiting for the second check.').waitFor()
    await page.getByRole('button', { name: 'Check again' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})

test('the form of the run has the verdict and its proof', async () => {
    const [run] = await stand.instance.table('x_1e_connect_run', 'verdict=fixed')
    await newPage()
    const where = `/x_1e_connect_run.do?sys_id=${run?.['sys_id']}`
    await signIn(watched, stand.instance.url, 'tachyon.admin', where)
    await (await openTab(page, /^Result/)).getByText('Verdict', { exact: true }).waitFor()
    await (await openTab(page, /^Proofs of fix/)).getByText('Fixed').first().waitFor()
})

test('an administrator writes a check, and is told what cannot be', async () => {
    await newPage()
    const where = '/x_1e_connect_check.do?sys_id=-1'
    await signIn(watched, stand.instance.url, 'tachyon.admin', where)
    await page.getByLabel('Label').fill('Nothing')
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText(/Fill in first: .*Question/).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})
