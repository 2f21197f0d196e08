import { writeWorkbook } from '../../../src/components/shared/workbook-stream.ts'
import { filled } from '../../../src/contract/text.ts'
import { UTC } from '../../../src/contract/times.ts'
import { RUN } from '../writers/run.ts'
import { columns, rowsFrom } from './rows.ts'

declare global {
    interface Window {
        /** Writes rows that are in memory into a workbook that nobody keeps: milliseconds, and the longest task. */
        exported(count: number): Promise<{ ms: number; longestTaskMs: number }>
    }
}

async function* pagesOf(rows: ReturnType<typeof rowsFrom>) {
    for (let at = 0; at < rows.length; at += 1000) yield { columns, rows: rows.slice(at, at + 1000) }
}

window.exported = async (count) => {
    const rows = rowsFrom(0, count)
    // What made the rows is no task of the export.
    await new Promise((resolve) => setTimeout(resolve, 200))
    let longestTaskMs = 0
    const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, entry.duration)
    })
    observer.observe({ entryTypes: ['longtask'] })
    const began = performance.now()
    await writeWorkbook({
        record: 'INC0010001',
        run: RUN,
        pages: pagesOf(rows),
        zone: UTC,
        say: filled,
        cutByPlatform: () => 0,
        missing: () => null,
        onRows: () => undefined,
        sink: () => undefined,
    })
    const ms = performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 100))
    observer.disconnect()
    return { ms, longestTaskMs }
}
