import fc from 'fast-check'
import { filledReply, REPLY_WORDS, type ReplySource, templateFor, wrongNames } from '../../src/contract/reply.ts'
import type { Cell } from '../../src/contract/wire.ts'

// A reply to the caller from an administrator's template.

const COLUMNS = [
    { name: 'Name', kind: 'text' },
    { name: 'CpuPercent', kind: 'number' },
    { name: 'User', kind: 'text' },
] as const
const source = (row: Cell[] | null, more: Partial<ReplySource> = {}): ReplySource => ({
    columns: COLUMNS,
    row,
    words: { rows: row ? '202' : '0', device: 'lon-lt-0007', caller: 'Amelia', agent: 'Priya Nair', time: '14:32' },
    isPrivate: (name) => name.toLowerCase() === 'user',
    shown: (value) => String(value),
    ...more,
})
const TEMPLATE = [
    'Hello {caller},',
    '[rows = 0] we looked at {device} at {time} and found nothing.',
    '[rows > 0] we looked at {device} at {time}: {Name} uses {cpupercent} % of its processor.',
    '[CpuPercent > 50] Please close it for a moment.',
    '{agent}',
].join('\n')

test('gaps are filled, and lines whose condition does not hold are left out', () => {
    expect(filledReply(TEMPLATE, source(['OUTLOOK.EXE', 31.6, 'a.okafor']))).toEqual({
        text: 'Hello Amelia,\nwe looked at lon-lt-0007 at 14:32: OUTLOOK.EXE uses 31.6 % of its processor.\nPriya Nair',
        found: ['OUTLOOK.EXE', '31.6'],
    })
    expect(filledReply(TEMPLATE, source(['OUTLOOK.EXE', 51, '']))).toMatchObject({
        text: expect.stringContaining('Please close it for a moment.'),
    })
    expect(filledReply(TEMPLATE, source(null)).text).toBe(
        'Hello Amelia,\nwe looked at lon-lt-0007 at 14:32 and found nothing.\nPriya Nair'
    )
})

test('each language has its own text, and the first one serves those that have none', () => {
    const written = 'Hello {caller}\n[de]\r\nGuten Tag\n{caller}\n[fr]\nBonjour'
    expect(['en', 'de', 'fr', 'es'].map((language) => templateFor(written, language))).toEqual([
        'Hello {caller}',
        'Guten Tag\n{caller}',
        'Bonjour',
        'Hello {caller}',
    ])
})

test('words in conditions are compared in any case', () => {
    const said = (condition: string) => filledReply(`[${condition}] yes`, source(['Spooler', 3, ''])).text
    for (const condition of ['Name = spooler', 'name != Fax', 'Name contains pool', 'CpuPercent < 4', 'rows>1'])
        expect([condition, said(condition)]).toEqual([condition, 'yes'])
    for (const condition of ['Name = Spool', 'Name > 3', 'CpuPercent > 3', 'Nothing = 1', 'User = a'])
        expect([condition, said(condition)]).toEqual([condition, ''])
})

test('what a template may not name is told: what is no column, and what is private', () => {
    expect(wrongNames('{Nane} {Name}\n[Sise > 1] x {User}', COLUMNS, source(null).isPrivate)).toEqual({
        unknown: ['Nane', 'Sise'],
        hidden: ['User'],
    })
    expect(wrongNames(TEMPLATE, COLUMNS, source(null).isPrivate)).toEqual({ unknown: [], hidden: [] })
})

test('whatever a template says, a private value is never in the reply', () => {
    const piece = fc.oneof(
        fc.constantFrom(
            ...REPLY_WORDS.map((word) => `{${word}}`),
            '{User}',
            '{ user }',
            '{Name}',
            '[User = x] ',
            '[rows > 0] ',
            '\n',
            '{',
            '}',
            '[',
            ']'
        ),
        fc.string({ maxLength: 6 })
    )
    fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
            const { text, found } = filledReply(pieces.join(''), source(['OUTLOOK.EXE', 1, 'SECRET-PERSON']))
            expect(text + found.join()).not.toContain('SECRET-PERSON')
        })
    )
})
