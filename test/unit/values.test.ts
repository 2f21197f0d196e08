import exceljs from 'exceljs'
import fc from 'fast-check'
import { utils, read as xlsxRead } from 'xlsx'
import { formatsFor } from '../../src/components/shared/format.ts'
import { writeWorkbook } from '../../src/components/shared/workbook-stream.ts'
import { zoneNamed } from '../../src/components/shared/zone.ts'
import { filled } from '../../src/contract/text.ts'
import { parseTime } from '../../src/contract/times.ts'
import { cutAt } from '../../src/contract/values.ts'
import type { Cell, Column } from '../../src/contract/wire.ts'
import { parseUtc } from '../../src/core/server/exchange/json.ts'
import { RUN } from '../bench/writers/run.ts'

// Where the words of a page would be: there are none here.
beforeAll(() => Object.assign(globalThis, { window: {} }))
afterAll(() => Reflect.deleteProperty(globalThis, 'window'))

const KINDS = ['text', 'number', 'date', 'boolean'] as const

const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'))
const stamp = fc
    .record({
        year: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1890, max: 1910 })),
        month: two(13),
        day: two(32),
        blank: fc.constantFrom('T', ' ', 't'),
        clock: fc.option(fc.tuple(two(25), two(61), two(61))),
        fraction: fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,7}$/)),
        zone: fc.constantFrom('', 'Z', 'z', '+01:00', '-0330', '+14:00', '-15:00', '+05:61'),
    })
    .map(({ year, month, day, blank, clock, fraction, zone }) => {
        const date = `${String(year).padStart(4, '0')}-${month}-${day}`
        return clock ? `${date}${blank}${clock.join(':')}${fraction}${zone}` : date
    })

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
    stamp,
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger().map(String),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
    fc.stringMatching(/^[ +-]?\d{0,20}(\.\d{0,20})?([eE][+-]?\d{1,3})?$/),
    fc.constantFrom<Cell>(
        '007',
        '1e5',
        '  ',
        '1.10',
        '-0',
        'NaN',
        'Infinity',
        'TRUE',
        'false',
        true,
        false,
        null,
        '',
        '0x10'
    )
)

async function workbookOf(columns: Column[], rows: Cell[][], zone: string): Promise<Buffer> {
    const parts: Uint8Array[] = []
    async function* pages() {
        yield { columns, rows }
    }
    await writeWorkbook({
        record: 'INC0010001',
        run: RUN,
        pages: pages(),
        zone: zoneNamed(zone),
        translate: filled,
        cutByPlatform: () => 0,
        missing: () => null,
        onRows: () => undefined,
        sink: (bytes) => parts.push(bytes),
    })
    return Buffer.concat(parts)
}

/** What XML cannot hold, and what exceljs does not decode although it must, is not what these tests are about. */
const isOrdinary = (cell: Cell) =>
    typeof cell !== 'string' ||
    (!/_x[0-9A-Fa-f]{4}_/.test(cell) && [...cell].every((one) => one >= ' ' && one !== '\ufffe' && one !== '\uffff'))

/** The text that the grid shows for a value that a reader of the workbook gave back. */
function shownAgain(value: unknown, column: Column, zone: string): string {
    const formats = formatsFor({ zone, dateFormat: 'yyyy-MM-dd', timeFormat: 'HH:mm:ss' }, 'en-GB')
    if (value === null || value === undefined) return ''
    if (value instanceof Date) {
        // A workbook knows no zones: its reader takes the clock that it shows for UTC.
        const clock = value.toISOString()
        return clock.slice(0, 19).replace('T', ' ')
    }
    return formats.cell(value as Cell, { ...column, kind: typeof value === 'boolean' ? 'boolean' : 'text' }) // a reader's value
}

const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia'
)

test('what the grid shows is what a reader of the workbook gives back, for any value, column and zone', async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.array(anyCell.filter(isOrdinary), { minLength: 1, maxLength: 40 }),
            zones,
            async (cells, zone) => {
                const columns = KINDS.map((kind): Column => ({ name: kind, kind }))
                const bytes = await workbookOf(
                    columns,
                    cells.map((cell) => KINDS.map(() => cell)),
                    zone
                )
                const book = new exceljs.Workbook()
                await book.xlsx.load(new Uint8Array(bytes).buffer)
                const sheet = book.getWorksheet('Responses')
                const formats = formatsFor({ zone, dateFormat: 'yyyy-MM-dd', timeFormat: 'HH:mm:ss' }, 'en-GB')
                cells.forEach((cell, row) => {
                    columns.forEach((column, at) => {
                        const back = sheet?.getCell(row + 2, at + 1).value
                        const grid = formats.cell(cell, column)
                        const again = shownAgain(back, column, zone)
                        // The midnight of a date without time.
                        const same = again === grid || again === `${grid} 00:00:00`
                        if (!same)
                            throw new Error(`${JSON.stringify(cell)} in ${column.kind}: ${grid} came back as ${again}`)
                    })
                })
            }
        ),
        { numRuns: 150 }
    )
})

test('SheetJS finds every sheet, and reads texts beyond U+FFFF and numbers as they were', async () => {
    const texts = ['\u{1F600} ok', '\u{20BB7}\u91CE\u5BB6', 'M\u00fcller', '007', '9007199254740993', '=1+1']
    const bytes = await workbookOf(
        [
            { name: 'Text', kind: 'text' },
            { name: 'Size', kind: 'number' },
        ],
        texts.map((text, at) => [text, at * 109951162777]),
        'UTC'
    )
    const book = xlsxRead(bytes)
    expect(book.SheetNames).toEqual(['Responses', 'About'])
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Responses'] ?? {}, { header: 1 })
    expect(rows.slice(1)).toEqual(texts.map((text, at) => [text, at * 109951162777]))
})

test('exceljs finds the sheet About', async () => {
    const book = new exceljs.Workbook()
    await book.xlsx.load(
        new Uint8Array(await workbookOf([{ name: 'When', kind: 'date' }], [['2026-11-23T08:16:41Z']], 'Asia/Tokyo'))
            .buffer
    )
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Responses', 'About'])
    expect(book.getWorksheet('Responses')?.getCell('A1').value).toBe('When (Asia/Tokyo)')
    expect(book.getWorksheet('About')?.getCell('A1').value).toBe('Record')
})

test('core and contract read any stamp alike, and as the calendar says', () => {
    fc.assert(
        fc.property(stamp, (text) => {
            const time = parseTime(text)
            expect(parseUtc(text)).toBe(time ? time.ms : Number.NaN)
            if (!time) return
            const [date = '', clock = '00:00:00'] = text.split(/[Tt ]/)
            const back = new Date(time.ms).toISOString()
            if (!/[+-]\d\d:?\d\d$/.test(clock)) {
                expect(back.slice(0, 10)).toBe(date)
                expect(back.slice(11, 19)).toBe(clock.slice(0, 8))
            }
            expect(time.isDay).toBe(text.length === 10)
        }),
        { numRuns: 5000 }
    )
})

test('zones of the page are those of the calendar, half hours and summers too', () => {
    const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2037, 0, 1) })
    fc.assert(
        fc.property(moments, zones, (ms, zone) => {
            const local = new Date(ms + zoneNamed(zone).offsetMs(ms)).toISOString().slice(0, 19).replace('T', ' ')
            expect(local).toBe(new Date(ms).toLocaleString('sv', { timeZone: zone }))
        }),
        { numRuns: 300 }
    )
})

test('a large text of a length to which servers cut is taken for cut, no other', () => {
    const large: Column = { name: 'Log', kind: 'text', large: true }
    for (const length of [256, 1000, 1024, 4000, 4096, 8000]) expect(cutAt('x'.repeat(length), large)).toBe(length)
    for (const length of [0, 100, 255, 1023, 1025, 5001]) expect(cutAt('x'.repeat(length), large)).toBeNull()
    expect(cutAt('x'.repeat(1024), { name: 'Name', kind: 'text' })).toBeNull()
})
