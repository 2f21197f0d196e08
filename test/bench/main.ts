// npm run bench -- [--check] [--write] [group …]: without a group, all of them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../support/browser.ts'
import { type Stand, startWorkspace } from '../support/stand.ts'
import { GROUPS } from './groups.ts'
import { type Budget, comparisonTable, figureLine, holds, lost, type Measured, resultsPage } from './report.ts'

/** What each group measured last, kept so that a group can be measured again alone. */
const KEPT = '.cache/bench.json'

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')))
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => !(name in GROUPS))
if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}.`)
const names = asked.length > 0 ? asked : Object.keys(GROUPS)

const budget: Budget = JSON.parse(readFileSync('test/bench/budget.json', 'utf8'))
const measured: Record<string, Measured> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}

let stand: Promise<Stand> | undefined
let browser: Promise<Browser> | undefined
const tools = {
    stand: () => (stand ??= startWorkspace()),
    browser: () => (browser ??= startBrowser()),
}

let missed = 0
let limits = 0
for (const name of names) {
    const result = await GROUPS[name]?.(tools)
    if (!result) continue
    measured[name] = result
    const expected = budget[name] ?? {}
    const stray = Object.keys(result.figures).filter((figure) => !(figure in expected))
    if (stray.length > 0) throw new Error(`test/bench/budget.json does not name ${stray.join(', ')}`)
    for (const [figure, limit] of Object.entries(expected)) {
        limits++
        if (!holds(result.figures[figure], limit)) missed++
        console.log(figureLine(figure, result.figures[figure], limit))
    }
    for (const comparison of result.comparisons) {
        console.log(`\n${comparison.title}\n${comparisonTable(comparison)}`)
        for (const loss of lost(comparison)) console.log(`  ${loss}`)
    }
}
await (await browser)?.close()
await (await stand)?.stop()

mkdirSync('.cache', { recursive: true })
writeFileSync(KEPT, JSON.stringify(measured, null, 4))
if (flags.has('--write')) writeFileSync('test/bench/results.md', resultsPage(budget, measured))
console.log(`\n${limits - missed} of ${limits} limits hold.`)
process.exit(flags.has('--check') && missed > 0 ? 1 : 0)
