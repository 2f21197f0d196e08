import { aboutSheet, type Facts, type Outcome } from './about.ts'
import type { Cell, Column } from './cells.ts'
import { digestOf } from './digest.ts'
import { ABOUT_PART, FIRST_PARTS, lastParts, sheetPart } from './parts.ts'
import { responses } from './sheet.ts'
import { storedZip } from './zip.ts'

export interface SmallWorkbook {
    columns: Column[]
    /** The next rows; an empty list is the end. */
    nextRows(): Cell[][]
    /** No further row is taken once the sheet has this many characters. */
    mostCharacters: number
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
    const sheet = responses(book.columns, page)
    const head = sheet.head()
    const texts = [sheet.header()]
    let size = 0
    while (page.length > 0) {
        for (const row of page) {
            if (size >= book.mostCharacters) break
            const text = sheet.row(row)
            size += text.length
            texts.push(text)
        }
        page = size < book.mostCharacters ? book.nextRows() : []
    }
    const rows = texts.join('')
    const facts = book.facts({
        rowsInFile: sheet.count(),
        cutTexts: sheet.notes.cut,
        digest: digestOf(rows, book.sha256),
        furtherColumns: [],
    })
    const parts = FIRST_PARTS.concat(
        [
            { name: sheetPart(1), text: head + rows + sheet.foot },
            { name: ABOUT_PART, text: aboutSheet(facts) },
        ],
        lastParts(1)
    )
    return { bytes: storedZip(parts), rows: sheet.count() }
}
