import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { CONFIGURATION, type Stand, startStand } from '../support/stand.ts'

/** Whatever somebody types into a form and saves with its button: it is stored trimmed, or the page says why nothing was saved. */

let stand: Stand
let browser: Browser
let watched: WatchedPage
let page: Page
beforeAll(async () => {
    stand = await startStand({ quickFixes: true })
    browser = await startBrowser()
    watched = await openPage(browser)
    page = watched.page
    await signIn(watched, stand.instance.url, 'tachyon.admin', '/navpage.do')
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})

/** A form of the menu, the button that saves it, and fields that take text. */
const FORMS: [string, string, string[]][] = [
    [
        'x_1e_connect_configuration',
        'Save',
        ['name', 'platform_url', 'user_name', 'keep_answers_minutes', 'attachment_prefix'],
    ],
    ['x_1e_connect_quick_fix_category', 'Update', ['name', 'description']],
    ['x_1e_connect_quick_fix', 'Update', ['label']],
    ['x_1e_connect_row_action', 'Update', ['label', 'column_name', 'parameter']],
]

const TYPED = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(' ', '\u00a0', '*', ' 25 ', '1e3', '"', '<b>', '{x}', '^ORname=x', 'A\\b', ' https://x.example '),
    fc.integer({ min: 60, max: 3000 }).map((length) => ` ${'x'.repeat(length)} `)
)

describe.each(FORMS)('%s', (table, button, fields) => {
    test('is stored trimmed, or nothing is stored and the page says so', async () => {
        const query = table === 'x_1e_connect_configuration' ? `sys_id=${CONFIGURATION}` : ''
        const [found] = await stand.instance.table(table, query)
        const id = found?.['sys_id']
        const stored = async () => (await stand.instance.table(table, `sys_id=${id}`))[0] ?? {}
        await fc.assert(
            fc.asyncProperty(fc.constantFrom(...fields), TYPED, async (name, typed) => {
                await page.goto(`${stand.instance.url}/${table}.do?sys_id=${id}`)
                const before = await stored()
                const input = page.locator(`#field-${name}`)
                await input.fill(typed)
                const inField = await input.inputValue()
                if (inField === before[name]) return
                await page.getByRole('button', { name: button, exact: true }).click()
                const isSaved = page.getByRole('status').getByText('Saved.')
                const refusal = page.getByRole('alert').filter({ hasText: /\S/ })
                await isSaved.or(refusal).first().waitFor()
                const after = await stored()
                if (await isSaved.isVisible()) {
                    const meant = name.endsWith('minutes') ? String(Number(inField)) : inField.trim()
                    expect(after[name]).toBe(meant)
                    expect(await input.inputValue()).toBe(after[name])
                } else {
                    expect(after[name]).toBe(before[name])
                    // What was typed stays there to be mended.
                    expect(await input.inputValue()).toBe(inField)
                }
                for (const other of fields) if (other !== name) expect(after[other]).toBe(before[other])
            }),
            { numRuns: 12 }
        )
        expect(watched.problems().filter((problem) => !problem.includes('/__ui/'))).toEqual([])
    })
})
