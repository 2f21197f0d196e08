import { signIn } from '../support/browser.ts'
import { eventually, pause, startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

shareStand(() => startWorkspace({ year: { incidents: 300, runs: 500 }, quickFixes: true }))

/** What moves within half a second of a press counts as moved by it. Each answer comes later, so that nothing is excused. */
const LATE_MS = 600
const MOST = 0.02

interface Shift {
    value: number
    moved: string[]
}

/** Answers of the server that the page waits for. */
let under: number

/** Opens a page that notes from its first paint on what moves without a press, and whose server is slow. */
async function openWatched(device: string, width: number, known?: string): Promise<void> {
    await newPage({ width })
    under = 0
    await page.addInitScript(() => {
        const shifts: object[] = []
        Object.assign(window, { shifts })
        const placed = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
                if (Reflect.get(entry, 'hadRecentInput')) continue
                // The elements of a component are not told: their places tell which they are.
                const sources: { previousRect: DOMRect; currentRect: DOMRect }[] = Reflect.get(entry, 'sources')
                const moved = sources.map((one) => `${placed(one.previousRect)} to ${placed(one.currentRect)}`)
                shifts.push({ value: Reflect.get(entry, 'value'), moved })
            }
        }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.route(/\/api\/x_1e_connect\//, async (route) => {
        under++
        await pause(LATE_MS)
        // A page that is left or a call that is given up takes no answer.
        await route.continue().catch(() => undefined)
    })
    page.on('requestfinished', (request) => ended(request.url()))
    page.on('requestfailed', (request) => ended(request.url()))
    const id = known ? await stand.incident(known) : (await stand.newIncident(device)).id
    const [like] = await stand.instance.table('incident', 'number=INC0010001')
    const { category, subcategory, short_description } = like ?? {}
    await stand.admin.patch(`/api/now/table/incident/${id}`, { category, subcategory, short_description })
    await signIn(watched, stand.instance.url, 'agent', `/now/sow/record/incident/${id}#1e-itsm-connect`)
}

function ended(url: string): void {
    if (url.includes('/api/x_1e_connect/')) under--
}

/** Waits until everything has been answered and drawn, and holds what has moved since the last time to the bound. */
async function expectStill(phase: string): Promise<void> {
    let still = 0
    await eventually(`everything is answered: ${phase}`, async () => {
        still = under === 0 ? still + 1 : 0
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
        return still > 4 ? true : undefined
    })
    const shifts: Shift[] = await page.evaluate(() => Reflect.get(window, 'shifts').splice(0))
    const sum = shifts.reduce((all, { value }) => all + value, 0)
    expect([phase, sum <= MOST ? [] : shifts]).toEqual([phase, []])
}

const instruction = () => page.getByRole('combobox', { name: 'Instruction' })
const options = () => page.getByRole('listbox', { name: 'Instruction' }).getByRole('option')
const run = () => page.getByRole('button', { name: 'Run', exact: true }).click()
const answered = (text: RegExp) => page.locator('#run').getByText(text).waitFor()

async function choose(words: string): Promise<void> {
    await instruction().fill(words)
    await options().first().locator('mark').first().waitFor()
    await page.keyboard.press('Enter')
}

const focusIsOnBody = () =>
    page.evaluate(() => document.activeElement === null || document.activeElement === document.body)

describe.each([1440, 1024])('while an answer is waited for, nothing moves by itself: %i px', (width) => {
    test.each([
        ['lon-lt-0007', 'Online'],
        ['lon-lt-0013', /^Offline, last seen/],
    ])('until the page is ready, on %s', async (device, state) => {
        await openWatched(device, width)
        await page.locator('.device__state').getByText(state).waitFor()
        await expectStill('the page loads')
    })

    test.each([
        ['INC0010002', 'Online', true],
        ['INC0010003', '', false],
    ])('until the page is ready, on %s, which names no computer', async (number, state, offered) => {
        await openWatched('', width, number)
        if (state) await page.locator('.device__state').getByText(state).waitFor()
        else await page.getByText(/1E can only reach computers/).waitFor()
        expect(await instruction().count()).toBe(offered ? 1 : 0)
        await expectStill('the page loads')
    })

    test('from the search to the workbook', async () => {
        await openWatched('lon-lt-0007', width)
        await page.locator('.device__state').getByText('Online').waitFor()
        await expectStill('the page loads')
        await instruction().click()
        await options().first().waitFor()
        await expectStill('the list is opened')
        for (const letter of 'rows') {
            await page.keyboard.press(letter)
            await expectStill(`“${letter}” is typed`)
        }
        await choose('proc')
        await expectStill('a question is chosen')
        await run()
        await answered(/^Answered, \d+ rows$/)
        await expectStill('its rows come')
        expect(await focusIsOnBody()).toBe(false)
        await page.getByRole('button', { name: 'Export to Excel' }).click()
        const download = page.waitForEvent('download')
        await page.getByRole('menuitem', { name: 'Download' }).click()
        await download
        await page.getByText(/rows downloaded\./).waitFor()
        await expectStill('the workbook is written')
    })

    test('a question with a field, more rows than load by themselves, and one of a single row', async () => {
        await openWatched('lon-lt-0007', width)
        await page.locator('.device__state').getByText('Online').waitFor()
        await expectStill('the page loads')
        await choose('rowCount rows')
        await page.getByRole('textbox', { name: 'Row count' }).waitFor()
        await expectStill('a field comes')
        await page.getByRole('textbox', { name: 'Row count' }).fill('1500')
        await run()
        const more = page.getByRole('button', { name: /^Load / })
        await more.waitFor()
        await expectStill('a thousand rows load')
        await more.click()
        await eventually('all rows are loaded', async () => ((await more.count()) === 0 ? true : undefined))
        await expectStill('more rows load')
        await choose('operating system')
        await expectStill('a question is chosen')
        await run()
        await answered(/^Answered, 1 row$/)
        await expectStill('one row comes')
    })
})
