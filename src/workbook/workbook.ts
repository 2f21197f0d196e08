import type { Zone } from '../contract/times.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { aboutSheet, type Facts, type Outcome, type Translate } from './about.ts'
import { digestOf } from './digest.ts'
import { FIRST_PARTS, lastParts, sheetPart } from './parts.ts'
import { responses } from './sheet.ts'
import { asciiXml, utf8 } from './utf8.ts'
import { storedZip } from './zip.ts'

export interface SmallWorkbook {
    columns: Column[]
    /** Returns the next rows; an empty list at the end. */
    nextRows(): Cell[][]
    /** The sheet ends once it has this many bytes. */
    mostBytes: number
    /** Zone of the dates in it. */
    zone: Zone
    translate: Translate
    /** Texts among those rows that 1E has cut. */
    cutByPlatform(): number
    /** Lower-case hex. */
    sha256(text: string): string
    facts(outcome: Outcome): Facts
}

/**
 * Writes a workbook for the engine of the instance, which has no compression and no byte arrays: each character of `bytes`
 * is a byte. Never more than one sheet.
 */
export function storedWorkbook(book: SmallWorkbook): { bytes: string; rows: number } {
    let page = book.nextRows()
    const sheet = responses(book.columns, page, book.zone)
    const head = sheet.head()
    const texts = [asciiXml(sheet.header())]
    let size = 0
    while (page.length > 0) {
        for (const row of page) {
            if (size >= book.mostBytes) break
            const text = asciiXml(sheet.row(row))
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
    const about = aboutSheet(facts, book.zone, book.translate)
    const parts = FIRST_PARTS.concat(
        [
            { name: sheetPart(1), text: head + rows + sheet.foot },
            { name: sheetPart(2), text: utf8(about.text) },
        ],
        lastParts(1, about.places)
    )
    return { bytes: storedZip(parts), rows: sheet.count() }
}
