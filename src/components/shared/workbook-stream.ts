import type { Zone } from '../../contract/times.ts'
import type { Cell, Column } from '../../contract/wire.ts'
import { aboutSheet, factsOf, type Missing, type RunFacts, type Translate } from '../../workbook/about.ts'
import { crc32 } from '../../workbook/crc32.ts'
import { FIRST_PARTS, lastParts, sheetPart } from '../../workbook/parts.ts'
import { type Responses, responses } from '../../workbook/sheet.ts'
import { descriptor, directory, type Entry, localHeader } from '../../workbook/zip.ts'
import { RowsDigest } from './rows-digest.ts'

/** Milliseconds of work between two pauses. */
const BUDGET_MS = 8
/** Characters that are compressed at once, few enough for the budget. */
const CHUNK = 1 << 15

type Bytes = Uint8Array<ArrayBuffer>
type Pieces = AsyncIterable<Bytes> | Iterable<Bytes>

export interface RowPage {
    columns: readonly Column[]
    rows: readonly Cell[][]
}

export interface Export {
    /** Number of the record. */
    record: string
    run: RunFacts
    pages: AsyncIterator<RowPage>
    /** Zone of the dates in the workbook. */
    zone: Zone
    translate: Translate
    /** Returns how many texts 1E has cut. Called after the last row. */
    cutByPlatform(): number
    /** Returns why there may be more rows; null when there are none. Called after the last page. */
    missing(): Missing | null
    onRows(count: number): void
    /** Receives the workbook piece by piece. */
    sink(bytes: Bytes): void
    /** @default the limit of Excel */
    rowsInSheet?: number
}

/** Lets the page work. Browsers extend timers to 4 ms, but not messages. */
function yieldToPage(): Promise<void> {
    return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
            port1.close()
            resolve()
        }
        port2.postMessage(null)
    })
}

/** Converts a text whose characters are bytes. */
function headerBytes(text: string): Bytes {
    return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

const encoder = new TextEncoder()

function utf8(text: string): Bytes {
    return encoder.encode(text)
}

/** Writes the ZIP container: one file after the other, compressed while it is written. */
class Container {
    readonly #sink: Export['sink']
    readonly #entries: Entry[] = []
    #offset = 0
    #until = performance.now() + BUDGET_MS

    constructor(sink: Export['sink']) {
        this.#sink = sink
    }

    async add(name: string, pieces: Pieces): Promise<void> {
        const streamed = 'CompressionStream' in globalThis
        const entry = { name, crc: 0, size: 0, packed: 0, offset: this.#offset, streamed }
        this.#entries.push(entry)
        if (!streamed) return this.#store(entry, pieces)
        this.#put(headerBytes(localHeader(entry)))
        const { readable, writable } = new CompressionStream('deflate-raw')
        const writer = writable.getWriter()
        const written = this.#drain(readable.getReader(), entry)
        // A piece is compressed while the next is made. Waiting for `ready` alone would let the queue grow to the file's size.
        let compressed = Promise.resolve()
        for await (const bytes of this.#measured(entry, pieces)) {
            await compressed
            compressed = writer.write(bytes)
        }
        await compressed
        await writer.close()
        await written
        this.#put(headerBytes(descriptor(entry)))
    }

    end(): void {
        this.#put(headerBytes(directory(this.#entries, this.#offset)))
    }

    /** For browsers without compression: sizes and checksum come before the data, so the file is kept in memory. */
    async #store(entry: Entry, pieces: Pieces): Promise<void> {
        const kept: Bytes[] = []
        for await (const bytes of this.#measured(entry, pieces)) kept.push(bytes)
        entry.packed = entry.size
        this.#put(headerBytes(localHeader(entry)))
        for (const bytes of kept) this.#put(bytes)
    }

    async *#measured(entry: Entry, pieces: Pieces): AsyncGenerator<Bytes> {
        for await (const bytes of pieces) {
            entry.crc = crc32(bytes, entry.crc)
            entry.size += bytes.length
            yield bytes
            if (performance.now() < this.#until) continue
            await yieldToPage()
            this.#until = performance.now() + BUDGET_MS
        }
    }

    async #drain(reader: ReadableStreamDefaultReader<Bytes>, entry: Entry): Promise<void> {
        for (;;) {
            const { value } = await reader.read()
            if (!value) return
            entry.packed += value.length
            this.#put(value)
        }
    }

    #put(bytes: Bytes): void {
        this.#offset += bytes.length
        this.#sink(bytes)
    }
}

/** Reads the rows of all pages, with the cells in the order of the first page's columns. */
class Rows {
    readonly #pages: AsyncIterator<RowPage>
    readonly #onPage: () => void
    page: readonly Cell[][] = []
    at = 0
    columns: Column[] = []
    /** Columns that the first page did not have. Their cells stand to the right of the others. */
    further: string[] = []

    constructor(pages: AsyncIterator<RowPage>, onPage: () => void) {
        this.#pages = pages
        this.#onPage = onPage
    }

    /** Resolves to true when there is a further row. */
    async ready(): Promise<boolean> {
        while (this.at >= this.page.length) {
            const { value, done } = await this.#pages.next()
            if (done) return false
            if (this.columns.length === 0) this.columns = [...value.columns]
            this.page = this.#ordered(value)
            this.at = 0
            this.#onPage()
        }
        return true
    }

    #ordered({ columns, rows }: RowPage): readonly Cell[][] {
        const names = this.columns.map(({ name }) => name)
        if (columns.every(({ name }, at) => name === names[at])) return rows
        const places = columns.map(({ name }) => {
            const known = [...names, ...this.further].indexOf(name)
            return known < 0 ? names.length + this.further.push(name) - 1 : known
        })
        return rows.map((row) => {
            const cells = new Array<Cell>(names.length + this.further.length).fill(null)
            places.forEach((place, at) => {
                cells[place] = row[at] ?? null
            })
            return cells
        })
    }
}

async function* sheetPieces(sheet: Responses, rows: Rows, digest: RowsDigest): AsyncGenerator<Bytes> {
    yield utf8(sheet.head())
    let text = sheet.header()
    do {
        while (rows.at < rows.page.length && !sheet.isFull() && text.length < CHUNK) {
            text += sheet.row(rows.page[rows.at++] ?? [])
        }
        const bytes = utf8(text)
        digest.update(bytes)
        yield bytes
        text = ''
    } while (!sheet.isFull() && (await rows.ready()))
    yield utf8(sheet.foot)
}

/** Writes the workbook of a run. Returns its number of rows, and why it does not hold all of them. */
export async function writeWorkbook(job: Export): Promise<{ rows: number; missing: Missing | null }> {
    const container = new Container(job.sink)
    for (const { name, text } of FIRST_PARTS) await container.add(name, [utf8(text)])
    const digest = new RowsDigest()
    let sheet: Responses | undefined
    const rows = new Rows(job.pages, () => job.onRows(sheet?.count() ?? 0))
    await rows.ready()
    sheet = responses(rows.columns, rows.page, job.zone, job.rowsInSheet)
    let sheets = 0
    do await container.add(sheetPart(++sheets), sheetPieces(sheet, rows, digest))
    while (await rows.ready())
    const outcome = {
        rowsInFile: sheet.count(),
        cutTexts: sheet.notes.cut,
        cutByPlatform: job.cutByPlatform(),
        furtherColumns: rows.further,
        digest: await digest.hex(),
    }
    const facts = factsOf(job.run, job.record, outcome, job.missing())
    const about = aboutSheet(facts, job.zone, job.translate)
    await container.add(sheetPart(sheets + 1), [utf8(about.text)])
    for (const { name, text } of lastParts(sheets, about.places)) await container.add(name, [utf8(text)])
    container.end()
    return { rows: outcome.rowsInFile, missing: facts.missing }
}
