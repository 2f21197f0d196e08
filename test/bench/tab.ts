import type { Browser, CDPSession } from 'playwright-core'
import { openPage, signIn } from '../support/browser.ts'
import type { Stand } from '../support/stand.ts'

const BATCHES = 49

async function heapBytes(devtools: CDPSession): Promise<number> {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize
}

/** Loads 5,000 rows by *Load more*: the longest task on the page, and how evenly memory grows with the rows. */
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
        `/now/sow/record/incident/${await stand.incident('INC0010001')}#1e-itsm-connect`
    )
    await page.getByRole('combobox', { name: 'Instruction' }).fill('rowCount rows')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByLabel('Row count').fill('120000')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    const anyway = page.getByRole('button', { name: 'Run anyway' })
    await Promise.race([anyway.waitFor().then(() => anyway.click()), page.getByText(/of 100 loaded/).waitFor()])
    await page.getByText(/of 100 loaded/).waitFor()
    await page.evaluate(() => {
        Object.assign(window, { longest: 0 })
        new PerformanceObserver((list) => {
            const seen = window as unknown as { longest: number } // put there by the line above
            for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration)
        }).observe({ entryTypes: ['longtask'] })
    })
    const marks = [await heapBytes(devtools)]
    for (let batch = 1; batch <= BATCHES; batch++) {
        await page.getByRole('button', { name: 'Load more' }).click()
        const loaded = ((batch + 1) * 100).toLocaleString('en-US')
        await page.getByText(new RegExp(`of ${loaded} loaded`)).waitFor()
        if (batch === 24 || batch === BATCHES) marks.push(await heapBytes(devtools))
    }
    const longestTaskMs = await page.evaluate(() => (window as unknown as { longest: number }).longest)
    await watched.context.close()
    const [start = 0, middle = 0, end = 0] = marks
    return { longestTaskMs, growth: (end - middle) / 25 / ((middle - start) / 24) }
}
