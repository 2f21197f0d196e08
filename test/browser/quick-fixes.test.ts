import { accessibilityProblems, signIn } from '../support/browser.ts'
import { eventually, resultOf, startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

shareStand(() => startWorkspace({ year: { incidents: 300, runs: 500 }, quickFixes: true }))

async function open(number: string, options = {}): Promise<void> {
    await newPage(options)
    const where = `/now/sow/record/incident/${await stand.incident(number)}#1e-itsm-connect`
    await signIn(watched, stand.instance.url, 'agent', where)
    await instruction().focus()
}

const instruction = () => page.getByRole('combobox', { name: 'Instruction' })
const group = () => page.getByRole('listbox').getByRole('group', { name: 'Quick fixes' })
const rows = () => page.getByRole('grid').locator('tbody tr[aria-rowindex]')

/** Goes down, and waits until the page shows it: a frame later than the key. */
async function down(): Promise<void> {
    await instruction().press('ArrowDown')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** Goes down with the arrow key to the fix of that label and takes it with Enter. */
async function pick(label: string): Promise<void> {
    const option = group().getByRole('option').filter({ hasText: label })
    await down()
    await option.waitFor()
    while ((await option.getAttribute('aria-selected')) !== 'true') await down()
    await instruction().press('Enter')
}

test('an agent picks a question with the keyboard and reads rows; the best of its kind is the first', async () => {
    await open('INC0010001')
    await instruction().press('ArrowDown')
    const first = group().getByRole('option').first()
    await first.getByText(/^Resolved \d+ of \d+ similar incidents, about \d+ s$/).waitFor()
    await pick('Ten busiest processes')
    await eventually('ten rows show', async () => ((await rows().count()) === 10 ? true : undefined))
    await page.getByText('What are the top 10 processes by CPU?').first().waitFor()
})

test('an action asks before it runs, and asks for approval as it always does', async () => {
    await open('INC0010001')
    await pick('Close Outlook')
    const question = page.getByRole('alertdialog', { name: /^Run "Stop the process OUTLOOK\.EXE" on lon-lt-0007/ })
    await question.waitFor()
    const yes = question.getByRole('button', { name: 'Ask for approval' })
    expect(await yes.evaluate((button) => button.matches(':focus'))).toBe(true)
    await page.keyboard.press('Enter')
    await page
        .getByText(/^Waits for approval until/)
        .first()
        .waitFor()
})

test('a fix with something left to fill in opens its form, prefilled, at the field that is missing', async () => {
    const made = await stand.newIncident()
    const kind = { category: 'network', subcategory: 'vpn' }
    resultOf(await stand.admin.patch(`/api/now/table/incident/${made.id}`, kind))
    await open(made.number)
    await pick('Reach a host')
    const target = page.getByLabel(/^Target/)
    await target.waitFor()
    expect(await page.getByLabel(/^Count/).inputValue()).toBe('4')
    await page.waitForFunction(() => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active instanceof HTMLInputElement && active.getAttribute('aria-invalid') === 'true'
    })
    await page.keyboard.type('vpn.acme.example')
    await page.getByRole('button', { name: 'Run', exact: true }).press('Enter')
    await eventually('four rows show', async () => ((await rows().count()) === 4 ? true : undefined))
})

test.each([1024, 1440])(
    'the list is accessible in light and dark, %i wide, and gives way to a search',
    async (width) => {
        await open('INC0010001', { width })
        await instruction().press('ArrowDown')
        await group().getByRole('option').first().waitFor()
        for (const theme of ['light', 'dark']) {
            await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
            expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
        }
        await instruction().fill('drives')
        await group().waitFor({ state: 'detached' })
    }
)
