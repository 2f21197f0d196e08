import type { Browser } from 'playwright-core'
import { openPage, startBrowser } from '../support/browser.ts'
import { startEmptyStand } from './parts/empty-stand.ts'
import { firstRun } from './parts/first-run.ts'

let stand: Awaited<ReturnType<typeof startEmptyStand>>
let browser: Browser
beforeAll(async () => {
    stand = await startEmptyStand()
    browser = await startBrowser()
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})

test('a new administrator gets from an empty instance to a first run by the labels that docs/install.md names', async () => {
    const watched = await openPage(browser)
    await firstRun(watched.page, stand.known, () => Promise.resolve())
    expect(watched.problems()).toEqual([])
})
