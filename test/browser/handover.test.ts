import type { Handover } from '../../src/contract/handover.ts'
import { accessibilityProblems } from '../support/browser.ts'
import { API, resultOf, startWorkspace } from '../support/stand.ts'
import { open, page, shareStand, stand } from './parts/session.ts'

// Whoever takes an incident over reads what is known of it, without asking.

shareStand(() => startWorkspace({ quickFixes: true }))

test('the card opens for whom the record is assigned to, leads to the rows, is copied and noted, and stays closed', async () => {
    await stand.settings({ enable_approval: false })
    for (const words of ['Which processes are running', 'Which operating system']) {
        const { id } = await stand.start(words, {}, { again: true })
        await stand.until(id, ({ state }) => state === 'completed')
    }
    const where = `/now/sow/record/incident/${await stand.incident('INC0010001')}#1e-itsm-connect`
    await open('agent', where)
    const card = () => page.getByRole('group', { name: 'Handover', exact: true })
    await page.getByRole('button', { name: 'Handover', exact: true }).waitFor()
    expect(await card().count()).toBe(0)
    await page.context().close()

    const [taker] = await stand.instance.table('sys_user', 'user_name=admin')
    const assigned = { assigned_to: taker?.['sys_id'] }
    resultOf(await stand.admin.patch(`/api/now/table/incident/${await stand.incident('INC0010001')}`, assigned))
    const { text } = resultOf<Handover>(
        await stand.admin.get(`${API}/records/incident/${await stand.incident('INC0010001')}/handover`)
    )
    await open('admin', where)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await card()
        .getByText(/^2 runs on lon-lt-0007.*: 2 questions answered\.$/)
        .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await card().getByRole('button', { name: 'Which processes are running?' }).click()
    await page
        .getByText(/^Answered, 202 rows$/)
        .first()
        .waitFor()
    await card().getByRole('button', { name: 'Copy as text' }).click()
    await card().getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    // The first line has the time at which it was made.
    expect(copied.split('\n').slice(1)).toEqual(text.split('\n').slice(1))
    await card().getByRole('button', { name: 'Add to work note' }).click()
    await card().getByText('Added to the work notes.').waitFor()
    await card().getByRole('button', { name: 'Close the handover' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Handover', exact: true }).click()
    await card().getByText('Asked and found').waitFor()
})
