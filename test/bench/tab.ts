import type { Browser, CDPSession } from 'playwright-core'
import { LOADED_BY_ITSELF } from '../../src/contract/run.ts'
import { openPage, signIn } from '../support/browser.ts'
import type { Stand } from '../support/stand.ts'

/** Rows that the page loads by itself, and with each press of *Load more*, in batches of 100. */
const PRESS = LOADED_BY_ITSELF
const PRESSES = 8

async function heapBytes(devtools: CDPSession): Promise<number> {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize
}

/** Loads 8,000 rows more by *Load more*: the longest task on the page, and how evenly memory grows with the rows. */
export async function loadMoreInTab(
    stand: Stand,
    browser: Browser
): Promise<{ longestTaskMs: number; growth: number }> {
    const watched = await openPage(browser)
    const { page } = watched
    const devtools = await watched.context.newCDPSession(page)
    await signIn(
        watched,
        stand.instance.url,
        'agent',
        `/now/sow/record/incident/${(await stand.newIncident()).id}#1e-itsm-connect`
    )
    await page.getByRole('combobox', { name: 'Instruction' }).fill('rowCount rows')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByLabel('Row count').fill('120000')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    const loaded = (rows: number) => page.getByText(`of ${rows.toLocaleString('en-US')} loaded`).waitFor()
    await loaded(PRESS)
    await page.evaluate(() => {
        Object.assign(window, { longest: 0 })
        new PerformanceObserver((list) => {
            const seen = window as unknown as { longest: number } // put there by the line above
            for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration)
        }).observe({ entryTypes: ['longtask'] })
    })
    const marks = [await heapBytes(devtools)]
    for (let press = 1; press <= PRESSES; press++) {
        await page.getByRole('button', { name: 'Load more' }).click()
        await loaded((press + 1) * PRESS)
        if (press === PRESSES / 2 || press === PRESSES) marks.push(await heapBytes(devtools))
    }
    const longestTaskMs = await page.evaluate(() => (window as unknown as { longest: number }).longest)
    await watched.context.close()
    const [start = 0, middle = 0, end = 0] = marks
    return { longestTaskMs, growth: (end - middle) / (middle - start) }
}
