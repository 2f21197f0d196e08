import { accessibilityProblems } from '../support/browser.ts'
import { startWorkspace } from '../support/stand.ts'
import { open, page, shareStand, stand } from './parts/session.ts'

// The agent reads the filled reply, changes it and posts it; the caller reads the comment.

shareStand(() => startWorkspace())

test('filled, changed, posted, and in the activity of the record', async () => {
    const { id } = await stand.instruction('Which processes are running')
    const reply = 'Hello {caller},\n{Name} takes {CpuPercent} % of your processor.\n{agent}'
    await stand.instance
        .as('tachyon.admin')
        .patch(`/api/now/table/x_1e_connect_instruction_definition/${id}`, { reply })
    const run = await stand.start('Which processes are running', {}, { again: true })
    await stand.until(run.id, ({ state }) => state === 'completed')
    await open('agent', `/now/sow/record/incident/${await stand.incident('INC0010001')}#1e-itsm-connect`)
    await page.getByRole('button', { name: 'Reply to caller' }).click()
    const field = page.getByRole('textbox', { name: 'Reply to Amelia Okafor' })
    await page.getByText(/^From the answer: /).waitFor()
    expect(await field.inputValue()).toMatch(/^Hello Amelia,\n\S+ takes [\d.]+ % of your processor\.\nPriya Nair$/)
    expect(await accessibilityProblems(page)).toEqual([])
    await field.fill('We found what slows it down, Amelia.')
    await page.getByRole('button', { name: 'Post as comment' }).click()
    await field.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('tab', { name: 'Activity' }).click()
    await page.getByText('We found what slows it down, Amelia.').first().waitFor()
})
