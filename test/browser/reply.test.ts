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

test('on an interaction it is for whoever it was opened for; what came from the answer is marked, and it is copied', async () => {
    const { id: definition } = await stand.instruction('Which operating system')
    await stand.instance.as('tachyon.admin').patch(`/api/now/table/x_1e_connect_instruction_definition/${definition}`, {
        reply: 'Hello {caller},\nyour computer runs {Caption}.\n{agent}',
    })
    const [interaction] = await stand.instance.table('interaction', 'number=IMS0010001')
    const record = String(interaction?.['sys_id'])
    await open('agent', `/now/sow/record/interaction/${record}#1e-itsm-connect`)
    await page.getByRole('combobox', { name: 'Instruction' }).fill('Which operating system')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByRole('button', { name: 'Reply to caller' }).click()
    const field = page.getByRole('textbox', { name: /^Reply to / })
    await page.getByText(/^From the answer: /).waitFor()
    const text = await field.inputValue()
    expect(text).toMatch(/^Hello \S+,\nyour computer runs .*Windows.*\.\nPriya Nair$/)
    const marked = () => page.locator('mark').allTextContents()
    expect(await marked()).toContain(/runs (.*)\.\n/.exec(text)?.[1])
    expect(await accessibilityProblems(page)).toEqual([])
    await field.fill('All is well.')
    expect(await marked()).toEqual([])
    // An interaction has no comments: the reply is copied.
    expect(await page.getByRole('button', { name: 'Post as comment' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor()
})
