import type { Browser } from 'playwright-core'
import { benchPage } from './bench-page.ts'
import { percentile } from './figures.ts'

/** What is measured of one way to show `rows` rows of ten columns. */
export interface TableFigures {
    /** From the call to the frame that shows the first rows. */
    firstPaintMs: number
    /** Elements of the page, those in shadow roots included. */
    nodes: number
    /** 95th percentile of 120 frames while one screen a frame is scrolled. */
    frameMs: number
    /** What the main thread works for 100 more rows, their painting included. */
    appendMs: number
}

export type Table = 'ours' | 'virtual-core' | 'ag-grid' | 'plain'

/** Shows the rows on an empty page and measures. */
export async function tableFigures(browser: Browser, table: Table, rows: number): Promise<TableFigures> {
    const watched = await benchPage(browser, table)
    const { page } = watched
    const devtools = await watched.context.newCDPSession(page)
    const made = await page.evaluateHandle((count) => window.rowsFrom(0, count), rows)
    // What making the rows leaves behind is cleared away now, not in the middle of what is measured.
    await devtools.send('HeapProfiler.collectGarbage')
    const firstPaintMs = await page.evaluate(async (made) => {
        const host = document.getElementById('host')
        if (!host) throw new Error('no host')
        const began = performance.now()
        window.contestant.show(host, made)
        const hasText = (root: ParentNode): boolean =>
            [...root.querySelectorAll('*')].some(
                (element) =>
                    (element.childElementCount === 0 && element.textContent?.includes('Text 000000-0')) ||
                    (element.shadowRoot !== null && hasText(element.shadowRoot))
            )
        // A message that is posted in a frame arrives when that frame has been painted.
        const painted = () =>
            new Promise((resolve) => {
                const { port1, port2 } = new MessageChannel()
                port1.onmessage = resolve
                requestAnimationFrame(() => port2.postMessage(null))
            })
        do await painted()
        while (!hasText(host))
        return performance.now() - began
    }, made)
    const { nodes, frames } = await page.evaluate(async () => {
        const countIn = (root: ParentNode): number =>
            [...root.querySelectorAll('*')].reduce(
                (sum, element) => sum + 1 + (element.shadowRoot ? countIn(element.shadowRoot) : 0),
                0
            )
        const scroller = window.contestant.scroller()
        if (!scroller) throw new Error('nothing scrolls')
        const times: number[] = []
        let last = await new Promise<number>(requestAnimationFrame)
        for (let at = 0; at < 120; at++) {
            scroller.scrollTop += 700
            const now = await new Promise<number>(requestAnimationFrame)
            times.push(now - last)
            last = now
        }
        if (scroller.scrollTop < 80_000) throw new Error(`scrolled only to ${scroller.scrollTop}`)
        return { nodes: countIn(document), frames: times }
    })
    await devtools.send('Performance.enable')
    const worked = async () => {
        const { metrics } = await devtools.send('Performance.getMetrics')
        return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000
    }
    const append = (at: number) =>
        page.evaluate(async (first) => {
            const more = window.rowsFrom(first, 100)
            await new Promise((resolve) => setTimeout(resolve, 50))
            const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
            window.contestant.append(more)
            await painted()
            await painted()
        }, at)
    const costs: number[] = []
    for (let turn = 0; turn < 11; turn++) {
        const before = await worked()
        await append(rows + turn * 100)
        costs.push((await worked()) - before)
    }
    await watched.context.close()
    // What the browser clears away of one page is no work of the next.
    await new Promise((resolve) => setTimeout(resolve, 500))
    return { firstPaintMs, nodes, frameMs: percentile(frames, 95), appendMs: percentile(costs, 50) }
}
