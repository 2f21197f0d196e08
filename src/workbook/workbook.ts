import type { Zone } from '../contract/times.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { aboutSheet, type Facts, type Outcome, type Say } from './about.ts'
import { digestOf } from './digest.ts'
import { FIRST_PARTS, lastParts, sheetPart } from './parts.ts'
import { responses } from './sheet.ts'
import { utf8 } from './utf8.ts'
import { storedZip } from './zip.ts'

export interface SmallWorkbook {
    columns: Column[]
    /** The next rows; an empty list is the end. */
    nextRows(): Cell[][]
    /** No further row is taken once the sheet has this many bytes. */
    mostBytes: number
    /** Zone of the dates in it. */
    zone: Zone
    say: Say
    /** Texts among those rows that 1E has cut. */
    cutByPlatform(): number
    /** Lower-case hex. */
    sha256(text: string): string
    facts(outcome: Outcome): Facts
}

/**
 * A workbook without compression, for an engine that has none and no bytes: a text whose characters are bytes, and how
 * many rows it holds. Never larger than one sheet.
 */
export function storedWorkbook(book: SmallWorkbook): { bytes: string; rows: number } {
    let page = book.nextRows()
    const sheet = responses(book.columns, page, book.zone)
    const head = sheet.head()
    const texts = [utf8(sheet.header())]
    let size = 0
    while (page.length > 0) {
        for (const row of page) {
            if (size >= book.mostBytes) break
            const text = utf8(sheet.row(row))
            size += text.length
            texts.push(text)
        }
        page = size < book.mostBytes ? book.nextRows() : []
    }
    const rows = texts.join('')
    const facts = book.facts({
        rowsInFile: sheet.count(),
        cutTexts: sheet.notes.cut,
        cutByPlatform: book.cutByPlatform(),
        digest: digestOf(rows, book.sha256),
        furtherColumns: [],
    })
    const about = aboutSheet(facts, book.zone, book.say)
    const parts = FIRST_PARTS.concat(
        [
            { name: sheetPart(1), text: head + rows + sheet.foot },
            { name: sheetPart(2), text: utf8(about.text) },
        ],
        lastParts(1, about.places)
    )
    return { bytes: storedZip(parts), rows: sheet.count() }
}
