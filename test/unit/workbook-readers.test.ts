import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import exceljs from 'exceljs'
import fc from 'fast-check'
import { writeWorkbook } from '../../src/components/shared/workbook-stream.ts'
import { zoneNamed } from '../../src/components/shared/zone.ts'
import { filled } from '../../src/contract/text.ts'
import type { Cell } from '../../src/contract/wire.ts'

const RUN = {
    number: 'TRI0001042',
    device: 'lon-lt-0007.corp.acme.example',
    instruction: { name: 'Processes' },
    text: 'Which processes are running?',
    parameters: {},
    requestedBy: { name: 'Priya Nair' },
    started: null,
    finished: null,
    platformId: 7,
    counts: { found: 0, stored: 0 },
}

async function workbookOf(cells: Cell[], kind: 'text' | 'number'): Promise<Buffer> {
    const parts: Uint8Array[] = []
    async function* pages() {
        yield { columns: [{ name: 'Value', kind }], rows: cells.map((cell) => [cell]) }
    }
    await writeWorkbook({
        record: 'INC0010001',
        run: RUN,
        pages: pages(),
        zone: zoneNamed('America/New_York'),
        translate: filled,
        cutByPlatform: () => 0,
        missing: () => null,
        onRows: () => undefined,
        sink: (bytes) => parts.push(bytes),
    })
    return Buffer.concat(parts)
}

/** The workbook as LibreOffice understood it: read and written again. */
function throughLibreOffice(bytes: Buffer): Buffer {
    const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'))
    try {
        writeFileSync(path.join(folder, 'ours.xlsx'), bytes)
        const args = [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'xlsx:Calc MS Excel 2007 XML',
        ]
        const ended = spawnSync('soffice', [
            ...args,
            '--outdir',
            path.join(folder, 'theirs'),
            path.join(folder, 'ours.xlsx'),
        ])
        if (ended.status !== 0) throw new Error(`soffice: ${ended.stderr}`)
        return readFileSync(path.join(folder, 'theirs/ours.xlsx'))
    } finally {
        rmSync(folder, { recursive: true })
    }
}

/** What another reader finds in the first column, below its header. */
async function readBack(bytes: Buffer, count: number): Promise<unknown[]> {
    const book = new exceljs.Workbook()
    await book.xlsx.load(new Uint8Array(bytes).buffer)
    const sheet = book.getWorksheet('Responses')
    return Array.from({ length: count }, (_, at) => sheet?.getCell(at + 2, 1).value ?? null)
}

const LONG = 'x'.repeat(40_000)

const STRINGS: [name: string, given: string, expected: string][] = [
    ['a formula', '=1+1', '=1+1'],
    ['a plus', '+1', '+1'],
    ['a minus', '-1', '-1'],
    ['a function', '@SUM(A1)', '@SUM(A1)'],
    ['a formula behind a tab', '\t=1', '\t=1'],
    ['a link', '=HYPERLINK("http://example.test","x")', '=HYPERLINK("http://example.test","x")'],
    ['a control character', 'a\u0001b', 'a\uFFFDb'],
    ['a zero', 'a\u0000b', 'a\uFFFDb'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['U+FFFE', 'a\uFFFEb', 'a\uFFFDb'],
    ['U+FFFF', 'a\uFFFFb', 'a\uFFFDb'],
    ['spaces around', '  a  ', '  a  '],
    ['a line feed', 'a\nb', 'a\nb'],
    ['an emoji', '👩‍💻 ok', '👩‍💻 ok'],
    ['XML', '& < > " \'', '& < > " \''],
    ['more than a cell holds', LONG, `${LONG.slice(0, 32_766)}…`],
]

test.each(STRINGS)('exceljs reads %s as it was meant', async (_name, given, expected) => {
    expect(await readBack(await workbookOf([given], 'text'), 1)).toEqual([expected])
})

test('any text and any number come back as they were written', async () => {
    const text = fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        // exceljs leaves _x0041_ as it stands; Excel decodes it, so it is written with its escape.
        .filter((value) => !/_x[0-9A-Fa-f]{4}_/.test(value) && !/\r/.test(value))
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    await fc.assert(
        fc.asyncProperty(
            fc.array(text, { minLength: 1 }),
            fc.array(number, { minLength: 1 }),
            async (texts, numbers) => {
                expect(await readBack(await workbookOf(texts, 'text'), texts.length)).toEqual(texts)
                // A number of more digits than Excel keeps is a text of all its digits.
                const back = await readBack(await workbookOf(numbers, 'number'), numbers.length)
                expect(back.map(Number)).toEqual(numbers.map((value) => value + 0))
            }
        ),
        { numRuns: 100 }
    )
})

// LibreOffice is not everywhere; a reader that is there is asked.
if (spawnSync('soffice', ['--version']).status === 0)
    test('LibreOffice reads every one of them as it was meant', async () => {
        const given = STRINGS.map(([, text]) => text)
        const back = await readBack(throughLibreOffice(await workbookOf(given, 'text')), given.length)
        expect(back).toEqual(STRINGS.map(([, , expected]) => expected))
    }, 60_000)
