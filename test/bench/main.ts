import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { startBrowser } from '../support/browser.ts'
import { startStand } from '../support/stand.ts'
import { fiveTimes, median } from './figures.ts'
import { firstRowDelay } from './first-row.ts'
import { loadMoreInTab } from './tab.ts'
import { duePolls, loadMoreDepth } from './transactions.ts'

interface Limit {
    limit: number
    unit: string
}

const budget: Record<string, Limit> = JSON.parse(readFileSync('test/bench/budget.json', 'utf8'))
const measured = new Map<string, number>()

function note(name: string, value: number): void {
    const limit = budget[name]
    if (!limit) throw new Error(`test/bench/budget.json does not name "${name}"`)
    measured.set(name, value)
    console.log(line(name))
}

function line(name: string): string {
    const { limit, unit } = budget[name] ?? { limit: 0, unit: '' }
    const value = measured.get(name) ?? Number.NaN
    const shown = value >= 100 ? Math.round(value).toLocaleString('en-US') : Number(value.toPrecision(3))
    return `${value <= limit ? 'pass' : 'FAIL'}  ${name}: ${shown} ${unit} (limit ${limit.toLocaleString('en-US')} ${unit})`
}

/** Milliseconds from `npm start` to its "is ready", with everything built and installed. */
function warmStart(): Promise<number> {
    const started = Date.now()
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
        env: { ...process.env, PORT: '0', PLATFORM_PORT: '0', DATA_DIR: '.cache/bench-data' },
        stdio: ['ignore', 'pipe', 'inherit'],
    })
    return new Promise((resolve) => {
        child.stdout.on('data', (chunk) => {
            if (!String(chunk).includes('is ready')) return
            const took = Date.now() - started
            child.once('exit', () => resolve(took))
            child.kill('SIGTERM')
        })
    })
}

async function measure(): Promise<void> {
    note('platform bundle, gzip', gzipSync(readFileSync('dist/components/platform.js')).length)
    await warmStart()
    note('npm start, warm', median(await fiveTimes(warmStart)))
    const stand = await startStand()
    const browser = await startBrowser()
    try {
        const polls = await duePolls(stand)
        note("poll that is due: the instance's own time", polls.ownMs)
        note('poll that is due: record operations besides the insert of each new row', polls.operations)
        note('load more: batch 50 costs, of batch 2', median(await fiveTimes(() => loadMoreDepth(stand))))
        const tabs: { longestTaskMs: number; growth: number }[] = []
        for (let turn = 0; turn < 5; turn++) tabs.push(await loadMoreInTab(stand, browser))
        note('load more, 50 batches in the browser: longest task', median(tabs.map((tab) => tab.longestTaskMs)))
        note(
            'memory of the tab: bytes for each row, rows 2,500–5,000 of rows 0–2,500',
            median(tabs.map((tab) => tab.growth))
        )
        for (const wait of [1, 3, 10]) {
            const name = `first row on the page after 1E has it, wait ${wait} s, 95th percentile of 50`
            note(name, await firstRowDelay(stand, browser, wait))
        }
    } finally {
        await browser.close()
        await stand.stop()
    }
}

await measure()
writeFileSync('.cache/bench.json', JSON.stringify(Object.fromEntries(measured), null, 4))
const missed = Object.keys(budget).filter((name) => !((measured.get(name) ?? Number.NaN) <= (budget[name]?.limit ?? 0)))
console.log(`${Object.keys(budget).length - missed.length} of ${Object.keys(budget).length} limits hold.`)
process.exit(process.argv.includes('--check') && missed.length > 0 ? 1 : 0)
