import { createHash } from 'node:crypto'
import { RowsDigest } from '../../src/components/shared/rows-digest.ts'
import { type Export, type RowPage, writeWorkbook } from '../../src/components/shared/workbook-stream.ts'
import { filled } from '../../src/contract/text.ts'
import { UTC } from '../../src/contract/times.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'
import { digestOf } from '../../src/workbook/digest.ts'
import { aboutOf, sheetsOf, verifyExport } from '../support/workbook.ts'

const COLUMNS: Column[] = [
    { name: 'Name', kind: 'text' },
    { name: 'Size', kind: 'number' },
]

const RUN = {
    number: 'TRI0001042',
    device: 'lon-lt-0007.corp.acme.example',
    instruction: { name: 'Processes' },
    text: 'Which processes are running?',
    parameters: {},
    requestedBy: { name: 'Priya Nair' },
    started: '2026-11-23T14:32:08.000Z',
    finished: '2026-11-23T14:32:12.000Z',
    platformId: 7,
    counts: { found: 0, stored: 0 },
}

async function* pages(...all: RowPage[]): AsyncGenerator<RowPage> {
    yield* all
}

const rows = (from: number, to: number): Cell[][] =>
    Array.from({ length: to - from }, (_, at) => [`ä ${from + at}`, from + at])

const page = (from: number, to: number): RowPage => ({ columns: COLUMNS, rows: rows(from, to) })

async function written(more: Partial<Export> & Pick<Export, 'pages'>) {
    const parts: Uint8Array[] = []
    const answer = await writeWorkbook({
        record: 'INC0010001',
        run: RUN,
        zone: UTC,
        translate: filled,
        cutByPlatform: () => 0,
        missing: () => null,
        onRows: () => undefined,
        sink: (bytes) => parts.push(bytes),
        ...more,
    })
    return { ...answer, bytes: Buffer.concat(parts) }
}

test('a workbook written page by page is whole, the check says so, and its bytes are always the same', async () => {
    const seen: number[] = []
    const made = await written({
        pages: pages(page(0, 1000), page(1000, 1000), page(1000, 2345)),
        onRows: (count) => seen.push(count),
    })
    expect(made).toMatchObject({ rows: 2345, missing: null })
    expect(seen).toEqual([0, 1000, 1000])
    const sheets = sheetsOf(made.bytes)
    expect([...sheets.keys()]).toEqual(['Responses', 'About'])
    expect(sheets.get('Responses')?.get('B2346')?.value).toBe(2344)
    expect(sheets.get('Responses')?.get('A2346')?.value).toBe('ä 2344')
    expect(verifyExport(made.bytes)).toMatchObject({ status: 0 })
    const again = await written({ pages: pages(page(0, 1000), page(1000, 2345)) })
    expect(again.bytes.equals(made.bytes)).toBe(true)
})

test('rows beyond a sheet go to the next, and none is lost', async () => {
    const made = await written({ pages: pages(page(0, 25)), rowsInSheet: 10 })
    const sheets = sheetsOf(made.bytes)
    expect([...sheets.keys()]).toEqual(['Responses', 'Responses (2)', 'Responses (3)', 'About'])
    expect(sheets.get('Responses (3)')?.get('B6')?.value).toBe(24)
    expect(verifyExport(made.bytes)).toMatchObject({ status: 0 })
    const exact = await written({ pages: pages(page(0, 20)), rowsInSheet: 10 })
    expect([...sheetsOf(exact.bytes).keys()]).toEqual(['Responses', 'Responses (2)', 'About'])
})

test('a browser without a compressor gets the same rows, stored', async () => {
    const { CompressionStream } = globalThis
    Reflect.deleteProperty(globalThis, 'CompressionStream')
    try {
        const made = await written({ pages: pages(page(0, 500)) })
        expect(verifyExport(made.bytes)).toMatchObject({ status: 0 })
        expect(sheetsOf(made.bytes).get('Responses')?.get('B501')?.value).toBe(499)
    } finally {
        Object.assign(globalThis, { CompressionStream })
    }
})

test('fewer rows than were found are told as partial', async () => {
    const run = { ...RUN, counts: { found: 30, stored: 30 } }
    const made = await written({ run, pages: pages(page(0, 25)) })
    expect(made.missing).toBe('silent')
    expect(verifyExport(made.bytes)).toMatchObject({ status: 1, output: expect.stringContaining('25 of 30 rows') })
    const about = (bytes: Buffer) => aboutOf(sheetsOf(bytes))['Content']
    expect(about(made.bytes)).toBe('partial: 25 of 30 rows; 1E gave no more when it was asked')
})

test.each([
    ['forgotten', '1E no longer had the others'],
    ['running', 'the run was still going on'],
    ['silent', '1E gave no more when it was asked'],
] as const)('a workbook says why rows may be missing: %s', async (missing, words) => {
    const made = await written({ pages: pages(page(0, 25)), missing: () => missing })
    expect(made.missing).toBe(missing)
    expect(aboutOf(sheetsOf(made.bytes))['Content']).toContain(`; ${words}`)
    expect(verifyExport(made.bytes)).toMatchObject({ status: 1, output: expect.stringContaining(words) })
})

test('columns of later pages keep their names, and their cells stand right of the others', async () => {
    const late: RowPage = { columns: [{ name: 'Extra', kind: 'text' }, ...COLUMNS], rows: [['more', 'b', 2]] }
    const made = await written({ pages: pages({ columns: COLUMNS, rows: [['a', 1]] }, late) })
    const sheets = sheetsOf(made.bytes)
    const cells = sheets.get('Responses')
    expect(['A3', 'B3', 'C3'].map((place) => cells?.get(place)?.value)).toEqual(['b', 2, 'more'])
    expect(aboutOf(sheets)['Further columns']).toBe('Extra')
})

test('a damaged container is found out', async () => {
    const made = await written({ pages: pages(page(0, 5)) })
    const broken = Buffer.from(made.bytes)
    broken[broken.indexOf('sheet1.xml') + 30] = 0
    expect(verifyExport(broken).status).toBe(1)
})

test.each([0, 1, 1_048_575, 1_048_576, 1_048_577, 2_500_000])(
    'the digest of %i bytes is the same however they come, and what the server takes of the whole',
    async (length) => {
        const text = 'abcdefghij'.repeat(Math.ceil(length / 10)).slice(0, length)
        const digest = new RowsDigest()
        for (let at = 0; at < length; at += 70_001) digest.update(Buffer.from(text.slice(at, at + 70_001), 'latin1'))
        const sha256 = (part: string) => createHash('sha256').update(part, 'latin1').digest('hex')
        const blocks = text.match(/.{1,1048576}/g) ?? []
        const taken = await digest.hex()
        expect(taken).toBe(sha256(blocks.map(sha256).join('')))
        expect(digestOf(text, sha256)).toBe(taken)
    }
)

test('a page that is not secure has no digest; the file says so, and the check too', async () => {
    const subtle = jest.spyOn(globalThis.crypto, 'subtle', 'get').mockReturnValue(undefined as never) // an older type
    const made = await written({ pages: pages(page(0, 5)) })
    subtle.mockRestore()
    expect(aboutOf(sheetsOf(made.bytes))['SHA-256 of the rows, by MiB']).toMatch(/^none/)
    expect(verifyExport(made.bytes)).toMatchObject({ status: 1, output: expect.stringContaining('cannot be told') })
})
