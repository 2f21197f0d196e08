import { accessibilityProblems } from '../support/browser.ts'
import { startWorkspace } from '../support/stand.ts'
import { open, page, shareStand, stand } from './parts/session.ts'

// What an agent does all day in the workspace around the panel.

shareStand(() => startWorkspace())

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const find = async (text: string) => {
    await page.getByRole('searchbox', { name: 'Search for a number' }).fill(text)
    await page.keyboard.press('Enter')
}

test('the lists are those of a desk: assigned to me, unassigned, open, all', async () => {
    await open('agent', '/now/sow/home')
    for (const name of ['Assigned to me', 'Unassigned', 'Interactions'])
        await page.getByRole('region', { name }).waitFor()
    await page.getByRole('link', { name: 'List' }).click()
    await heading('Incidents').waitFor()
    const lists = page.getByRole('navigation', { name: 'Lists' })
    await lists.getByRole('link', { name: 'Assigned to me' }).click()
    await heading('Assigned to me').waitFor()
    await page.getByRole('link', { name: 'INC0010001' }).waitFor()
    const count = async () => Number(/of (\d+)/.exec((await page.getByText(/\d+–\d+ of \d+/).textContent()) ?? '')?.[1])
    const mine = await count()
    await lists.getByRole('link', { name: 'Open' }).click()
    await heading('Open').waitFor()
    expect(await count()).toBeGreaterThan(mine)
    await lists.getByRole('link', { name: 'Unassigned' }).click()
    await heading('Unassigned').waitFor()
    expect(await page.getByRole('link', { name: 'INC0010001' }).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
})

test('a number leads to its record; what is no number, and what is not there, is said by name', async () => {
    await open('agent', '/now/sow/home')
    await find('laptop')
    await page.getByText('Only numbers of incidents (INC…) and interactions (IMS…) are found here.').waitFor()
    await find('INC9999999')
    await page.getByText('There is no INC9999999, or you may not read it.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await find(' inc0010001 ')
    await heading(/^Laptop very slow/).waitFor()
})

test('the head of a record leads to its caller and its group', async () => {
    await open('agent', `/now/sow/record/incident/${await stand.incident('INC0010001')}`)
    await page.getByRole('link', { name: 'Amelia Okafor' }).click()
    await heading('Amelia Okafor').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Service Desk' }).click()
    await heading('Service Desk').waitFor()
})

test('an incident is resolved in place, with code and notes and not without', async () => {
    const { id } = await stand.newIncident()
    await open('agent', `/now/sow/record/incident/${id}`)
    await page.getByRole('button', { name: 'Resolve', exact: true }).click()
    const form = page.getByRole('form', { name: 'Resolve' })
    await form.getByRole('button', { name: 'Resolve this incident' }).click()
    await page.getByText('Fill in Resolution code and Close notes to resolve.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await form.getByLabel(/^Resolution code/).selectOption({ index: 1 })
    await form.getByLabel(/^Close notes/).fill('The driver was renewed.')
    await form.getByRole('button', { name: 'Resolve this incident' }).click()
    await page.getByText('Resolved.').waitFor()
    expect(await page.getByRole('button', { name: 'Resolve', exact: true }).count()).toBe(0)
    const [incident] = await stand.instance.table('incident', `sys_id=${id}`)
    expect(incident).toMatchObject({ state: '6', close_notes: 'The driver was renewed.' })
    expect(incident?.['close_code']).not.toBe('')
})
