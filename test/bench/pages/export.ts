import { utils, write } from 'xlsx'
import { writeWorkbook } from '../../../src/components/shared/workbook-stream.ts'
import { filled } from '../../../src/contract/text.ts'
import { UTC } from '../../../src/contract/times.ts'
import type { Cell } from '../../../src/contract/wire.ts'
import { RUN } from '../writers/run.ts'
import { type OnPage, onPage } from './on-page.ts'
import { columns, rowsFrom } from './rows.ts'

declare global {
    interface Window {
        /** Both write rows that are in memory into a workbook that nobody keeps: milliseconds, and the longest task. */
        exported(count: number): Promise<{ ours: OnPage; sheetjs: OnPage }>
    }
}

async function* pagesOf(rows: Cell[][]) {
    for (let at = 0; at < rows.length; at += 1000) yield { columns, rows: rows.slice(at, at + 1000) }
}

async function byOurs(rows: Cell[][]): Promise<void> {
    await writeWorkbook({
        record: 'INC0010001',
        run: RUN,
        pages: pagesOf(rows),
        zone: UTC,
        translate: filled,
        cutByPlatform: () => 0,
        missing: () => null,
        onRows: () => undefined,
        sink: () => undefined,
    })
}

/** As its documentation does it; the compressed size that ours has too. */
async function bySheetJs(rows: Cell[][]): Promise<void> {
    const book = utils.book_new()
    const heads = columns.map(({ name }) => name)
    utils.book_append_sheet(book, utils.aoa_to_sheet([heads, ...rows]), 'Responses')
    write(book, { type: 'array', bookType: 'xlsx', compression: true })
}

window.exported = async (count) => {
    const rows = rowsFrom(0, count)
    return { ours: await onPage(() => byOurs(rows)), sheetjs: await onPage(() => bySheetJs(rows)) }
}
