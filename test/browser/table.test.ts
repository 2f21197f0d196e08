import { accessibilityProblems, signIn } from '../support/browser.ts'
import { eventually, startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

shareStand(() => startWorkspace())

/** The page of a new incident on which the question with these words has been answered. */
async function openAnswered(words: string, options = {}, parameters: Record<string, string> = {}): Promise<void> {
    const { id } = await stand.newIncident()
    const run = await stand.start(words, parameters, { record: id })
    await stand.until(run.id, ({ state }) => state === 'completed')
    await newPage(options)
    await signIn(watched, stand.instance.url, 'agent', `/now/sow/record/incident/${id}#1e-itsm-connect`)
    await cells().first().waitFor()
}

const grid = () => page.getByRole('grid')
const cells = () => grid().locator('tbody tr[data-row] td:first-child')
const count = () => page.locator('x-1e-response-table .count')

/** What has the focus in the table: its text or name, and where it is. */
const focus = () =>
    page.evaluate(() => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        const box = active?.getBoundingClientRect()
        const root = active?.getRootNode()
        const heads = root instanceof ShadowRoot ? root.querySelector('thead')?.getBoundingClientRect() : undefined
        const scroller =
            root instanceof ShadowRoot ? root.querySelector('.scroller')?.getBoundingClientRect() : undefined
        return {
            tag: active?.tagName ?? '',
            line: active?.closest('tr')?.getAttribute('aria-rowindex') ?? '',
            text: (active?.getAttribute('aria-label') || active?.textContent || '').trim(),
            isHidden: Boolean(
                box &&
                    heads &&
                    scroller &&
                    active?.tagName === 'TD' &&
                    (box.top < heads.bottom - 1 || box.bottom > scroller.bottom + 1)
            ),
        }
    })

async function enter(): Promise<void> {
    await grid().locator('[tabindex="0"]').focus()
}

test('a key held down walks through a page of 100 rows: the focus stays in view and never on the body', async () => {
    await openAnswered('rowCount rows', {}, { rowCount: '100' })
    await page.getByLabel('Page size').selectOption('100')
    await page.getByText('1–100 of 100 rows, all loaded').waitFor()
    await enter()
    for (let step = 0; step < 99; step++) {
        await page.keyboard.press('ArrowDown')
        if (step % 9 !== 0) continue
        const now = await focus()
        expect([now.tag, now.isHidden]).toEqual(['TD', false])
    }
    await eventually('the last row has the focus', async () => ((await focus()).line === '101' ? true : undefined))
    for (let step = 0; step < 99; step++) {
        await page.keyboard.press('ArrowUp')
        if (step % 9 !== 0) continue
        const now = await focus()
        expect([now.tag, now.isHidden]).toEqual(['TD', false])
    }
    // The wheel turns the page away from the focused row, and a key comes back to it.
    await eventually('the first row has the focus', async () => ((await focus()).line === '2' ? true : undefined))
    const { text } = await focus()
    await grid().hover()
    await page.mouse.wheel(0, 1500)
    await eventually('other rows are in view', async () =>
        (await page.locator('.scroller').evaluate(({ scrollTop }) => scrollTop)) > 1000 ? true : undefined
    )
    expect((await focus()).text).toBe(text)
    await page.keyboard.press('ArrowDown')
    await eventually('the next row is in view', async () => {
        const now = await focus()
        return now.text !== text && !now.isHidden ? true : undefined
    })
})

test('Ctrl+C copies the cell, Ctrl+Shift+C the row, and a selection by mouse the rows', async () => {
    await openAnswered('Which processes are running')
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    const row = async (at: number) =>
        (await grid().locator('tbody tr[data-row]').nth(at).locator('td:not(.is-tools)').allTextContents())
            // What is masked is drawn.
            .map((text) => text || '••••••••')
            .join('\t')
    await enter()
    await page.keyboard.press('Control+c')
    await page.getByText('Cell copied.').waitFor()
    expect(await clipboard()).toBe(await cells().first().textContent())
    await page.keyboard.press('Control+Shift+C')
    await page.getByText('Row copied.').waitFor()
    expect(await clipboard()).toBe(await row(0))
    // Within one cell the browser copies what is selected.
    await cells().nth(5).dblclick()
    await page.keyboard.press('Control+c')
    const word = await clipboard()
    expect([word.length > 0, String(await cells().nth(5).textContent()).includes(word), word.includes('\t')]).toEqual([
        true,
        true,
        false,
    ])
    await page.mouse.click(5, 5)
    const [from, to] = [
        await cells().nth(1).boundingBox(),
        await grid().locator('tr[data-row] td:nth-child(6)').nth(3).boundingBox(),
    ]
    await page.mouse.move((from?.x ?? 0) + 4, (from?.y ?? 0) + 14)
    await page.mouse.down()
    await page.mouse.move((to?.x ?? 0) + 100, (to?.y ?? 0) + 14, { steps: 8 })
    await page.mouse.up()
    await page.keyboard.press('Control+c')
    await page.getByText('3 rows copied.').waitFor()
    expect((await clipboard()).split('\n')).toEqual([await row(1), await row(2), await row(3)])
})

test('a row of processes stops its process: filled from the row, confirmed, and sent', async () => {
    await stand.settings({ enable_approval: false })
    await openAnswered('Which processes are running')
    await page.getByRole('button', { name: 'CPU, %', exact: true }).click()
    const name = await eventually('the greatest comes first', async () => {
        const sorted = await grid().locator('th[aria-sort="descending"]').count()
        return sorted ? ((await cells().first().textContent()) ?? undefined) : undefined
    })
    await enter()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+F10')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('menuitem', { name: /^Stop this process …/ }).click()
    await page.getByText(`Run "Stop the process ${name}" on lon-lt-0007.corp.acme.example?`).waitFor()
    await page.getByText(`From the row ${name}, PID`).waitFor()
    await page.locator('#confirm').click()
    await page.getByRole('group', { name: 'Run', exact: true }).getByText(`Stop the process ${name}`).waitFor()
    const [sent] = (await stand.instance.table('x_1e_connect_run', `textSTARTSWITHStop the process`)).slice(-1)
    expect(JSON.parse(String(sent?.['parameters']))).toEqual({ processName: name })
})

test('a column menu stands beside its head, filters by value, and passes axe in both themes', async () => {
    await openAnswered('Which processes are running')
    await enter()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Alt+ArrowDown')
    const menu = page.getByRole('group', { name: 'Column Started' })
    await menu.getByRole('checkbox').first().waitFor()
    for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
        expect(await accessibilityProblems(page)).toEqual([])
    }
    const head = await grid()
        .getByRole('columnheader', { name: /^Started/ })
        .boundingBox()
    const box = await page.locator('.menu--column').boundingBox()
    const table = await page.locator('x-1e-response-table').boundingBox()
    expect(box?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1)
    expect(box?.x ?? 0).toBeGreaterThanOrEqual(table?.x ?? 0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((table?.x ?? 0) + (table?.width ?? 0) + 1)
    await menu.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: /^Remove the filter Started is / }).waitFor()
    await page.keyboard.press('Escape')
    await eventually('the focus is back in the table', async () => {
        const { tag } = await focus()
        return tag === 'TD' || tag === 'BUTTON' ? true : undefined
    })
    expect(await page.locator('.menu--column').count()).toBe(0)
})

test.each([
    ['1024 px', 1024, 1],
    ['390 px', 390, 1],
    ['200 %', 1280, 2],
])('at %s no column is lost without a way to it', async (_name, width, zoom) => {
    await openAnswered('Which processes are running', { width: width / zoom, height: 900 / zoom })
    const total = await grid().locator('th:not(.is-tools)').count()
    expect(total).toBe(6)
    const shown = async () => {
        const view = await page.locator('.scroller').boundingBox()
        const boxes = await Promise.all(
            (await grid().locator('th:not(.is-tools)').all()).map((head) => head.boundingBox())
        )
        const end = (view?.x ?? 0) + (view?.width ?? 0) - 36
        return boxes.filter((box) => box && box.x + box.width <= end + 1).length
    }
    const cue = page.locator('.cue button')
    const named = () => cue.evaluateAll((all) => all.map((one) => one.textContent).join())
    for (let presses = 0; presses < total && (await cue.count()) > 0; presses++) {
        const next = await named()
        expect(await page.locator('.columns').textContent()).toMatch(/^\d of 6 columns in viewColumns$/)
        await cue.click()
        await eventually(`another column than ${next} is next`, async () =>
            (await named()) !== next ? true : undefined
        )
    }
    expect(await cue.count()).toBe(0)
    expect(await shown()).toBe(6)
    const first = await grid().locator('th').first().boundingBox()
    const menu = await grid().locator('td.is-tools').first().boundingBox()
    const view = await page.locator('.scroller').boundingBox()
    expect(Math.abs((first?.x ?? 0) - (view?.x ?? 0))).toBeLessThanOrEqual(1)
    expect(menu?.width ?? 0).toBeGreaterThanOrEqual(24)
    expect(menu?.height ?? 0).toBeGreaterThanOrEqual(24)
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual((view?.x ?? 0) + (view?.width ?? 0))
})

test('in a page that is written from right to left, ← leads to the next cell', async () => {
    await openAnswered('Which processes are running')
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await enter()
    const second = await grid().locator('tbody tr[data-row]').first().locator('td').nth(1).textContent()
    await page.keyboard.press('ArrowLeft')
    await eventually('the second cell has the focus', async () => ((await focus()).text === second ? true : undefined))
})

test('what is told never moves the filter, and nothing shifts while rows are copied, filtered and exported', async () => {
    await openAnswered('Which processes are running')
    await page.evaluate(() => {
        Object.assign(window, { shifted: 0 })
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
                if (!Reflect.get(entry, 'hadRecentInput'))
                    Object.assign(window, {
                        shifted: Number(Reflect.get(window, 'shifted')) + Number(Reflect.get(entry, 'value')),
                    })
        }).observe({ type: 'layout-shift' })
    })
    const filter = page.getByLabel(/^Filter .*rows$/)
    const where = async () => (await filter.boundingBox())?.x
    const before = await where()
    await enter()
    await page.keyboard.press('Control+c')
    await page.getByText('Cell copied.').waitFor()
    expect(await where()).toBe(before)
    await page.getByRole('button', { name: 'Export to Excel' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Download' }).click()
    await download
    await page.getByText(/rows downloaded\./).waitFor()
    expect(await where()).toBe(before)
    expect(Number(await page.evaluate(() => Reflect.get(window, 'shifted')))).toBeLessThanOrEqual(0.02)
})

test('printing has every loaded row', async () => {
    await openAnswered('rowCount rows', {}, { rowCount: '80' })
    await eventually('all rows are loaded', async () =>
        (await count().textContent()) === '1–10 of 80 rows, all loaded' ? true : undefined
    )
    const table = page.locator('x-1e-response-table')
    await table.evaluate((host) => {
        window.addEventListener('beforeprint', () => {
            const print = host.shadowRoot?.querySelector('.print')
            host.dataset['printed'] =
                `${print?.querySelectorAll('tbody tr').length} under ${print?.querySelectorAll('th').length}`
        })
    })
    await page.pdf()
    expect(await table.getAttribute('data-printed')).toBe('80 under 4')
    expect(await page.locator('.print tr').count()).toBe(0)
})
