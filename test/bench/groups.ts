import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { Stand } from '../support/stand.ts'
import { compare } from './compare.ts'
import { excel } from './excel.ts'
import { fiveTimes, median, percentile } from './figures.ts'
import { firstRowDelays } from './first-row.ts'
import { purgeEverything } from './purge.ts'
import { ranking } from './ranking.ts'
import { type Comparison, type Measured, OURS, ratiosTo } from './report.ts'
import { retrievalFigures } from './retrieval.ts'
import { loadMoreInTab } from './tab.ts'
import { type Table, type TableFigures, tableFigures } from './tables.ts'
import { besideHungTenant } from './tenants.ts'
import { duePolls, loadMoreDepth } from './transactions.ts'

/** What a group may use; both are started when first asked for. */
export interface Tools {
    stand(): Promise<Stand>
    browser(): Promise<Browser>
}

export type Group = (tools: Tools) => Promise<Measured>

const only = (figures: Record<string, number>): Measured => ({ figures, comparisons: [] })

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

async function start(): Promise<Measured> {
    await warmStart()
    return only({
        'platform bundle, gzip': gzipSync(readFileSync('dist/components/platform.js')).length,
        'npm start, warm': median(await fiveTimes(warmStart)),
    })
}

async function transactions({ stand }: Tools): Promise<Measured> {
    const instance = await stand()
    const polls = await duePolls(instance)
    return only({
        "poll that is due, the slowest of five runs: the instance's own time": polls.ownMs,
        'poll that is due, most of five runs: record operations besides the insert of each new row': polls.operations,
        'look after the end that writes the work note: record operations': polls.afterEnd,
        'load more: batch 50 costs, of batch 2': median(await fiveTimes(() => loadMoreDepth(instance))),
    })
}

async function tab({ stand, browser }: Tools): Promise<Measured> {
    const [instance, chromium] = [await stand(), await browser()]
    const tabs: { longestTaskMs: number; growth: number }[] = []
    for (let turn = 0; turn < 5; turn++) tabs.push(await loadMoreInTab(instance, chromium))
    return only({
        'load more, 80 batches in the browser: longest task': median(tabs.map((each) => each.longestTaskMs)),
        'memory of the tab: bytes for each row, rows 5,000–9,000 of rows 1,000–5,000': median(
            tabs.map((each) => each.growth)
        ),
    })
}

/** How many tabs look on at once: as many as leave the machine idle between two polls of each. */
const TABS = { 1: 5, 3: 10, 10: 10 } as const

async function firstRow({ stand, browser }: Tools): Promise<Measured> {
    const [instance, chromium] = [await stand(), await browser()]
    const figures: Record<string, number> = {}
    for (const wait of [1, 3, 10] as const) {
        const delays = await firstRowDelays(instance, chromium, wait, TABS[wait])
        figures[`first row on the page after 1E has it, wait ${wait} s, median of 50`] = median(delays)
        figures[`first row on the page after 1E has it, wait ${wait} s, 95th percentile of 50`] = percentile(delays, 95)
    }
    return only(figures)
}

async function tenants(): Promise<Measured> {
    const { readMs, readRatio, startMs } = await besideHungTenant()
    return only({
        'pages of a tenant beside twelve pages on the hung 1E of another: 95th percentile': readMs,
        'the same, of that without them': readRatio,
        'starts of a tenant beside them: the slowest': startMs,
    })
}

async function rank(): Promise<Measured> {
    const { firstMs, againMs, answerMs } = await ranking()
    return only({
        'outcomes of 50,000 runs, kept for the first time': firstMs,
        'ranking over 50,000 runs': againMs,
        "quick fixes of an incident: the instance's own time": answerMs,
    })
}

const TANSTACK = 'TanStack virtual-core'
const CONTESTANTS: { table: Table; name: string; rows: number }[] = [
    { table: 'ours', name: OURS, rows: 100_000 },
    { table: 'virtual-core', name: TANSTACK, rows: 100_000 },
    { table: 'ag-grid', name: 'AG Grid community', rows: 100_000 },
    { table: 'plain', name: 'plain table, 10,000 rows only', rows: 10_000 },
]

/** How often each table is measured; the median counts. @default 5 */
const TURNS = Number(process.env['TURNS'] ?? 5)

async function tables({ browser }: Tools): Promise<Measured> {
    const chromium = await browser()
    const comparison: Comparison = {
        title: 'Table of 100,000 rows and ten columns',
        columns: [
            'first paint, ms',
            'elements',
            'frame while scrolling, 95th percentile, ms',
            '100 rows more, ms of work',
        ],
        rows: [],
    }
    const measured = new Map<Table, TableFigures[]>(CONTESTANTS.map(({ table }) => [table, []]))
    // In turns, so that whatever else the machine does meets both of a ratio alike.
    const [light, heavy] = [CONTESTANTS.slice(0, 2), CONTESTANTS.slice(2)]
    for (const group of [light, heavy]) {
        for (let turn = 0; turn < TURNS; turn++) {
            for (const { table, rows } of group) {
                measured.get(table)?.push(await tableFigures(chromium, table, rows))
            }
        }
    }
    for (const { table, name } of CONTESTANTS) {
        const turns = measured.get(table) ?? []
        const of = (pick: (figures: TableFigures) => number) => median(turns.map(pick))
        const values = [of((each) => each.firstPaintMs), of((each) => each.nodes)]
        comparison.rows.push({ name, values: [...values, of((each) => each.frameMs), of((each) => each.appendMs)] })
    }
    const [paint = Number.NaN, nodes = Number.NaN, frame = Number.NaN, append = Number.NaN] = ratiosTo(
        comparison,
        TANSTACK
    )
    return {
        figures: {
            'table of 100,000 rows: first paint, of that of TanStack virtual-core': paint,
            'table of 100,000 rows: elements, of those of TanStack virtual-core': nodes,
            'table of 100,000 rows: frame while scrolling, 95th percentile, of that of TanStack virtual-core': frame,
            'table of 100,000 rows: work for 100 rows more, of that of TanStack virtual-core': append,
        },
        comparisons: [comparison],
    }
}

async function retrieval({ stand }: Tools): Promise<Measured> {
    const { firstMs, secondMs, secondWrites, searchMs } = await retrievalFigures(await stand())
    return only({
        '5,000 definitions: first retrieval': firstMs,
        '5,000 definitions: second retrieval, nothing new': secondMs,
        '5,000 definitions: rows written by the second retrieval': secondWrites,
        "5,000 definitions: search of the picker, the slowest of ten: the instance's own time": searchMs,
    })
}

async function purge({ stand }: Tools): Promise<Measured> {
    const { seconds } = await purgeEverything(await stand())
    return only({ 'purge of 100,000 responses of 5,000 runs, then of the runs: both jobs': seconds })
}

export const GROUPS: Record<string, Group> = {
    start,
    transactions,
    retrieval,
    tab,
    tables,
    excel: async ({ browser }) => excel(await browser()),
    compare: async ({ browser }) => compare(await browser()),
    'first-row': firstRow,
    tenants,
    purge,
    ranking: rank,
}
