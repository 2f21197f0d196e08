import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { benchPage } from './bench-page.ts'
import { median } from './figures.ts'
import { type Comparison, type Measured, OURS, ratiosTo } from './report.ts'

interface Written {
    seconds: number
    /** Of the whole process, rows and Node itself included. */
    peakMb: number
    fileMb: number
}

const WRITERS = [
    { script: 'ours', name: OURS },
    { script: 'exceljs', name: 'exceljs, streaming' },
    { script: 'sheetjs', name: 'SheetJS' },
    { script: 'write-excel-file', name: 'write-excel-file' },
]
const FILE = '.cache/bench/written.xlsx'

function written(script: string, rows: number): Written {
    const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--max-old-space-size=8192', `.cache/bench/writers/${script}.mjs`, String(rows), FILE],
        { encoding: 'utf8' }
    )
    if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
    rmSync(FILE)
    return JSON.parse(stdout)
}

interface OnPage {
    ms: number
    longestTaskMs: number
}

/** Our writer and SheetJS in the same page, with the same rows in memory, one after the other. */
async function onPage(browser: Browser): Promise<{ ours: OnPage; sheetjs: OnPage }> {
    const watched = await benchPage(browser, 'export')
    const figures = await watched.page.evaluate(() => window.exported(100_000))
    await watched.context.close()
    return figures
}

/** Workbooks of 100,000 rows by each writer in Node, by ours and SheetJS on a page; one of 1,000,000 by ours. */
export async function excel(chromium: Browser): Promise<Measured> {
    const shown: { ours: OnPage; sheetjs: OnPage }[] = []
    for (let turn = 0; turn < 5; turn++) shown.push(await onPage(chromium))
    const comparison: Comparison = {
        title: 'Workbook of 100,000 rows and ten columns, written by Node',
        columns: ['seconds', 'peak memory of the process, MB', 'file, MB'],
        rows: [],
    }
    for (const { script, name } of WRITERS) {
        const turns = Array.from({ length: 5 }, () => written(script, 100_000))
        const of = (pick: (each: Written) => number) => median(turns.map(pick))
        comparison.rows.push({
            name,
            values: [of((each) => each.seconds), of((each) => each.peakMb), of((each) => each.fileMb)],
        })
    }
    const page: Comparison = {
        title: 'Workbook of 100,000 rows and ten columns, written by a page',
        columns: ['ms', 'longest task, ms'],
        rows: [OURS, 'SheetJS'].map((name) => {
            const turns = shown.map(({ ours, sheetjs }) => (name === OURS ? ours : sheetjs))
            return {
                name,
                values: [median(turns.map(({ ms }) => ms)), median(turns.map((each) => each.longestTaskMs))],
            }
        }),
    }
    const [time = Number.NaN] = ratiosTo(page, 'SheetJS')
    const file = (name: string) => comparison.rows.find((row) => row.name === name)?.values[2] ?? Number.NaN
    return {
        figures: {
            'workbook of 100,000 rows on the page: writing, of the time of SheetJS': time,
            'workbook of 100,000 rows on the page: longest task': median(shown.map(({ ours }) => ours.longestTaskMs)),
            'workbook of 1,000,000 rows: peak memory of the process': written('ours', 1_000_000).peakMb,
            'workbook of 100,000 rows: size, of that of exceljs': file(OURS) / file('exceljs, streaming'),
        },
        comparisons: [page, comparison],
    }
}
