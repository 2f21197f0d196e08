import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { zoneNamed } from '../../src/components/shared/zone.ts'
import { filled } from '../../src/contract/text.ts'
import type { Zone } from '../../src/contract/times.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'
import { base64 } from '../../src/workbook/base64.ts'
import { cellXml, STYLE } from '../../src/workbook/cells.ts'
import { workbookName } from '../../src/workbook/file-name.ts'
import { responses } from '../../src/workbook/sheet.ts'
import { storedWorkbook } from '../../src/workbook/workbook.ts'
import { aboutOf, cellsOf, type ReadCell, sheetsOf, unzip, verifyExport } from '../support/workbook.ts'

const BERLIN: Zone = zoneNamed('Europe/Berlin')
const NOTES = () => ({ zone: BERLIN, cut: 0 })

/** As an instance makes it: of the text's UTF-8. */
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function written(columns: Column[], rows: Cell[][], mostBytes = 1_000_000, digest = sha256): Buffer {
    const pages = [rows, []]
    const { bytes } = storedWorkbook({
        columns,
        nextRows: () => pages.shift() ?? [],
        mostBytes,
        zone: BERLIN,
        translate: filled,
        cutByPlatform: () => 0,
        sha256: digest,
        facts: (outcome) => ({
            run: {
                number: 'TRI0001042',
                device: 'lon-lt-0007.corp.acme.example',
                instruction: { name: 'Processes' },
                text: 'Which processes are running?',
                parameters: { name: '=1+1' },
                requestedBy: { name: 'Priya Nair' },
                started: '2026-11-23T14:32:08.000Z',
                finished: null,
                platformId: 7,
                counts: { found: rows.length, stored: rows.length },
            },
            record: 'INC0010001',
            outcome,
            rowsFound: rows.length,
            missing: null,
        }),
    })
    return Buffer.from(base64(bytes), 'base64')
}

/** One cell as a reader finds it again. */
function read(value: Cell, kind: Column['kind'] = 'text'): ReadCell | undefined {
    const xml = cellXml('A1', value, kind, NOTES())
    return cellsOf(`<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`).get('A1')
}

test.each([
    ['=1+1', '=1+1', STYLE.quoted],
    ['+1', '+1', STYLE.quoted],
    ['-1', '-1', STYLE.quoted],
    ['@SUM(A1)', '@SUM(A1)', STYLE.quoted],
    ['\t=1', '\t=1', STYLE.quoted],
    ['=HYPERLINK("https://evil.example","x")', '=HYPERLINK("https://evil.example","x")', STYLE.quoted],
    ['a\u0001b\u0000c', 'a\uFFFDb\uFFFDc', STYLE.text],
    ['\uD800', '\uFFFD', STYLE.text],
    ['\uDC00\uD800', '\uFFFD\uFFFD', STYLE.text],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD', STYLE.text],
    ['_x0041_', '_x0041_', STYLE.text],
    ['_x0041_x0042_', '_x0041_x0042_', STYLE.text],
    [' both ends ', ' both ends ', STYLE.text],
    ['two\nlines\r\n', 'two\nlines\r\n', STYLE.text],
    ['\u{1F600} & < > " \' \u00e4 ]]>', '\u{1F600} & < > " \' \u00e4 ]]>', STYLE.text],
])('the text %j comes back as %j, never as a formula', (given, value, style) => {
    expect(read(given)).toEqual({ value, style })
})

test('a text too long for a cell is cut with a mark, and the cut is counted', () => {
    const notes = NOTES()
    const xml = cellXml('A1', 'x'.repeat(40_000), 'text', notes)
    const cell = cellsOf(`<worksheet><sheetData><row>${xml}</row></sheetData></worksheet>`).get('A1')
    expect(String(cell?.value)).toHaveLength(32_767)
    expect(String(cell?.value).endsWith('x\u2026')).toBe(true)
    cellXml('A1', `${'x'.repeat(32_766)}\u2026`, 'text', notes)
    cellXml('A1', 'x'.repeat(32_767), 'text', notes)
    expect(notes.cut).toBe(2)
    const halved = cellXml('A1', `${'x'.repeat(32_765)}\u{1F600}yy`, 'text', notes)
    expect(halved).not.toContain('\ufffd')
})

test.each<[Cell, Column['kind'], ReadCell['value'], number]>([
    [12, 'number', 12, STYLE.plain],
    [-0.5, 'text', -0.5, STYLE.plain],
    [1e21, 'number', 1e21, STYLE.plain],
    ['1947392', 'number', 1947392, STYLE.plain],
    [123456789012345, 'number', 123456789012345, STYLE.whole],
    [1234567890123456, 'number', '1234567890123456', STYLE.text],
    ['12345678901234567890', 'number', '12345678901234567890', STYLE.text],
    ['007', 'number', '007', STYLE.text],
    ['1.10', 'number', '1.10', STYLE.text],
    ['12', 'text', '12', STYLE.text],
    ['n/a', 'number', 'n/a', STYLE.text],
    [0.1 + 0.2, 'number', '0.30000000000000004', STYLE.text],
    [true, 'boolean', true, STYLE.plain],
    ['False', 'boolean', false, STYLE.plain],
    ['perhaps', 'boolean', 'perhaps', STYLE.text],
    [99999999999, 'number', 99999999999, STYLE.plain],
    [109951162777, 'number', 109951162777, STYLE.whole],
    [-109951162777, 'number', -109951162777, STYLE.whole],
    ['  ', 'number', '  ', STYLE.text],
    ['1e5', 'number', '1e5', STYLE.text],
    ['NaN', 'number', 'NaN', STYLE.text],
    ['9007199254740993', 'number', '9007199254740993', STYLE.text],
    ['2026-11-23T08:16:41Z', 'date', 46349.386585648, STYLE.moment],
    ['2026-07-23T08:16:41', 'date', 46226.428252315, STYLE.moment],
    ['2026-11-23', 'date', 46349, STYLE.day],
    ['2026-11-23 00:00:00+01:00', 'date', 46349, STYLE.moment],
    ['2026-02-30', 'date', '2026-02-30', STYLE.text],
    ['2026-11-23T08:16:61', 'date', '2026-11-23T08:16:61', STYLE.text],
    ['2026-11-23T24:00:00', 'date', '2026-11-23T24:00:00', STYLE.text],
    ['1900-01-01', 'date', '1900-01-01', STYLE.text],
    ['1900-02-28T23:30:00Z', 'date', 61.020833333, STYLE.moment],
    ['1900-03-01', 'date', 61, STYLE.day],
    ['0001-01-01T00:00:00', 'date', '0001-01-01T00:00:00', STYLE.text],
    ['0099-12-31T23:59:59Z', 'date', '0099-12-31T23:59:59Z', STYLE.text],
    ['9999-12-31T23:30:00Z', 'date', '9999-12-31T23:30:00Z', STYLE.text],
    ['9999-12-31', 'date', 2958465, STYLE.day],
    ['yesterday', 'date', 'yesterday', STYLE.text],
    ['2026-11-23', 'text', '2026-11-23', STYLE.text],
])('%j of a column %s is stored as %j', (given, kind, value, style) => {
    expect(read(given, kind)).toEqual({ value, style })
})

test('a blank is no cell', () => {
    expect([cellXml('A1', null, 'text', NOTES()), cellXml('A1', '', 'number', NOTES())]).toEqual(['', ''])
})

/** A character that XML can hold (XML 1.0, production 2). */
function isLegal(code: number): boolean {
    if (code < 0x20) return [0x9, 0xa, 0xd].includes(code)
    return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

const legible = (text: string) => [...text].map((one) => (isLegal(one.codePointAt(0) ?? 0) ? one : '\ufffd')).join('')

test('any text comes back as it was, but for what XML cannot hold', () => {
    fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
            if (text !== '') expect(read(text)?.value).toBe(legible(text))
        }),
        { numRuns: 2000 }
    )
})

test('any value in any kind of column gives well-formed XML', () => {
    const kinds = fc.constantFrom<Column['kind']>('text', 'number', 'date', 'boolean')
    const value = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.date().map(String)
    )
    fc.assert(
        fc.property(value, kinds, (cell, kind) => {
            read(cell, kind)
        }),
        { numRuns: 2000 }
    )
})

const COLUMNS: Column[] = [
    { name: 'Name & more', kind: 'text' },
    { name: 'Size', kind: 'number' },
]
const ROWS: Cell[][] = Array.from({ length: 30 }, (_, at) => [`row ${at}`, at])

test('a workbook has its rows, its header frozen, and says what it is', () => {
    const bytes = written(COLUMNS, ROWS)
    const sheets = sheetsOf(bytes)
    expect([...sheets.keys()]).toEqual(['Responses', 'About'])
    const rows = sheets.get('Responses')
    expect(rows?.get('A1')).toEqual({ value: 'Name & more', style: STYLE.head })
    expect([rows?.get('A31')?.value, rows?.get('B31')?.value]).toEqual(['row 29', 29])
    const files = unzip(bytes)
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain('state="frozen"')
    const data = sheet.slice(sheet.indexOf('<sheetData>') + 11, sheet.indexOf('</sheetData>'))
    expect(aboutOf(sheets)).toMatchObject({
        Record: 'INC0010001',
        'Parameter name': '=1+1',
        Started: 46349.647314815,
        'Time zone of all times': 'Europe/Berlin',
        'Rows in file': 30,
        Content: 'complete',
        'SHA-256 of the rows, by MiB': sha256(sha256(data)),
    })
    expect(written(COLUMNS, ROWS).equals(bytes)).toBe(true)
})

test('a workbook takes no further row beyond its size, and says how many it has', () => {
    const about = aboutOf(sheetsOf(written(COLUMNS, ROWS, 500)))
    expect(about['Rows in file']).toBeGreaterThan(1)
    expect(about['Rows in file']).toBeLessThan(10)
})

test('rows beyond a sheet go to the next one', () => {
    const sheet = responses(COLUMNS, ROWS, BERLIN, 2)
    sheet.head()
    expect(sheet.row(['a', 1])).toContain('<row r="2">')
    expect(sheet.isFull()).toBe(false)
    expect(sheet.row(['b', 2])).toContain('r="B3"')
    expect(sheet.isFull()).toBe(true)
    sheet.head()
    expect(sheet.row(['c', 3])).toContain('<row r="2">')
    expect(sheet.count()).toBe(3)
})

test('the check finds rows that were changed, and what is no workbook', () => {
    expect(verifyExport(written(COLUMNS, ROWS))).toMatchObject({ status: 0 })
    const changed = verifyExport(written(COLUMNS, ROWS, 1_000_000, () => sha256('other rows')))
    expect(changed).toMatchObject({ status: 1, output: expect.stringContaining('The rows were changed') })
    expect(verifyExport(Buffer.from('no workbook at all')).status).toBe(1)
})

test('signs beyond ASCII come back, and the digest that an instance makes of them holds', () => {
    const signs = ['Größe', '••••••••', '日本', '😀 𝄞', 'A\u00ad']
    const bytes = written(
        [{ name: 'Ünit', kind: 'text' }],
        signs.map((sign) => [sign])
    )
    const cells = sheetsOf(bytes).get('Responses')
    expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((place) => cells?.get(place)?.value)).toEqual(['Ünit', ...signs])
    expect(verifyExport(bytes)).toMatchObject({ status: 0 })
})

test('base64 is that of the platform', () => {
    fc.assert(
        fc.property(fc.uint8Array(), (bytes) => {
            const text = Buffer.from(bytes)
            expect(base64(text.toString('latin1'))).toBe(text.toString('base64'))
        })
    )
})

test.each([
    ['1E_Response', 'INC0010001', '1E_Response_INC0010001_20261123_143215.xlsx'],
    ['../../etc', 'a/b\\c:d', '__.._etc_a_b_c_d_20261123_143215.xlsx'],
    ['\u00fc'.repeat(200), 'INC1', `${'_'.repeat(79)}_20261123_143215.xlsx`],
])('a file name from %j and %j holds safe characters only', (prefix, number, name) => {
    const made = workbookName(prefix, number, '2026-11-23 14:32:15')
    expect(made).toBe(name)
    expect(made.length).toBeLessThanOrEqual(100)
})
