import type { Browser } from 'playwright-core'
import { benchPage } from './bench-page.ts'
import { median } from './figures.ts'
import type { OnPage } from './pages/on-page.ts'
import { type Comparison, type Measured, OURS, ratiosTo } from './report.ts'

const KINDS = ['named', 'same', 'unnamed'] as const
const PLAIN = 'sort of whole rows, in one go'

/** Two answers of 100,000 rows compared on a page, by ours and by the plain way, one after the other. */
export async function compare(browser: Browser): Promise<Measured> {
    const turns: Record<(typeof KINDS)[number], { ours: OnPage; plain: OnPage }[]> = {
        named: [],
        same: [],
        unnamed: [],
    }
    for (let turn = 0; turn < 5; turn++) {
        const watched = await benchPage(browser, 'compare')
        for (const kind of KINDS) {
            turns[kind].push(await watched.page.evaluate((one) => window.compared(one, 100_000), kind))
        }
        await watched.context.close()
    }
    const comparison: Comparison = {
        title: 'Two answers of 100,000 rows compared on a page',
        columns: KINDS.map((kind) => `${kind} rows, ms`),
        rows: [OURS, PLAIN].map((name) => ({
            name,
            values: KINDS.map((kind) =>
                median(turns[kind].map(({ ours, plain }) => (name === OURS ? ours : plain).ms))
            ),
        })),
    }
    const ratios = ratiosTo(comparison, PLAIN)
    const figures: Record<string, number> = {}
    KINDS.forEach((kind, at) => {
        const name = `two answers of 100,000 ${kind} rows`
        figures[`${name}: comparing, of the time of a sort of whole rows`] = ratios[at] ?? Number.NaN
        figures[`${name}: longest task`] = median(turns[kind].map(({ ours }) => ours.longestTaskMs))
    })
    return { figures, comparisons: [comparison] }
}
