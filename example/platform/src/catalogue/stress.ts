import { itemAt } from '../lookup.ts'
import { type Column, iso, NOTHING_FOUND, question, type RowQuestion, type Values, whole } from './definition.ts'

const TYPES = ['string', 'int32', 'int64', 'float', 'datetime', 'bool', 'text', 'double'] as const

/** Forty columns of every type; those of text carry what a page, a table or a workbook must survive. */
const WIDE_COLUMNS: Column[] = Array.from({ length: 40 }, (_, at) => {
    const type = itemAt(TYPES, at % TYPES.length)
    return {
        Name: `Col${String(at + 1).padStart(2, '0')}_${type}`,
        Type: type,
        Length: type === 'string' ? 32_768 : 0,
        RenderAs: null,
    }
})

const HOSTILE = [
    'He said "yes", then \'no\'',
    'first line\nsecond line\r\nthird line\ttab',
    '<script>alert(document.domain)</script><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://example.invalid/?"&A1,"open")',
    '+1+1',
    '-2+3|cmd',
    '@SUM(A1:A9)',
    'عربي עברית \u202Eright to left\u202C',
    '🙂👩‍💻🏴‍☠️ 漢字 e\u0301',
    '\u0001\u0007\uFFFE control',
    '   ',
    '',
    'null',
    '&amp; &#60;b&#62; %3Cb%3E {{7*7}} \u0024{7*7}',
] as const

function wideValue(column: Column, ask: RowQuestion, at: number) {
    if (ask.draw.chance(0.05)) return null
    switch (column.Type) {
        case 'int32':
            return ask.draw.whole(-2_147_483_648, 2_147_483_647)
        case 'int64':
            return ask.draw.whole(-9_007_199_254, 9_007_199_254) * 1_000_000
        case 'float':
        case 'double':
            return ask.draw.decimal(-1e6, 1e6, 4)
        case 'datetime':
            return iso(ask.atMs - ask.draw.whole(0, 3_000_000) * 1000)
        case 'bool':
            return ask.draw.chance(0.5)
        case 'text':
            return ask.draw.pick(HOSTILE)
        default:
            return at === 0 && ask.index === 0 ? 'x'.repeat(32_768) : ask.draw.pick(HOSTILE)
    }
}

function wideRow(ask: RowQuestion): Values {
    const values: Values = {}
    WIDE_COLUMNS.forEach((column, at) => {
        const left = ask.index % 5 === 3 && at === 7
        if (!left) values[column.Name] = wideValue(column, ask, at)
    })
    if (ask.index % 5 === 4) values.Extra = 'a key that the schema does not know'
    return values
}

export const STRESS = [
    question('1E-Sim-ManyRows', {
        payload: 'Return %rowCount% rows',
        description: 'Returns as many rows as asked for.',
        shape: 'Index:int64 Name:string Value:float SeenUtc:datetime',
        parameters: [whole('rowCount', '^([1-9][0-9]{0,5}|1[0-9]{6}|2000000)$', '120000', '1 to 2000000')],
        rows: (ask) => Number(ask.parameters.rowCount),
        row: (ask) => ({
            Index: ask.index,
            Name: `Item ${String(ask.index).padStart(7, '0')}`,
            Value: ask.draw.decimal(0, 1000, 3),
            SeenUtc: iso(ask.atMs - ask.index * 1000),
        }),
    }),
    {
        ...question('1E-Sim-WideRows', {
            payload: 'Return wide and hostile values',
            description: 'Returns forty columns with values that break careless programs.',
            shape: 'Col01_string:string',
            rows: () => 25,
            row: wideRow,
        }),
        columns: WIDE_COLUMNS,
    },
    question('1E-Sim-NothingFound', {
        payload: 'Always finds nothing',
        description: 'Every device answers without rows.',
        shape: 'Result:string',
        rows: () => NOTHING_FOUND,
        row: () => ({ Result: '' }),
    }),
    question('1E-Sim-TooLarge', {
        payload: 'Answer is too large',
        description: 'Every device answers with more than 1E accepts.',
        shape: 'Result:string',
        rows: () => ({ status: 4, message: 'The response exceeded the maximum size.' }),
        row: () => ({ Result: '' }),
    }),
    question('1E-Sim-SlowDevice', {
        payload: 'Answer after %seconds% seconds',
        description: 'The device answers late.',
        shape: 'Result:string',
        parameters: [whole('seconds', '^[0-9]{1,4}$', '90', '0 to 9999')],
        delayMs: (ask) => Number(ask.parameters.seconds) * 1000,
        rows: () => 1,
        row: (ask) => ({ Result: `Answered after ${ask.parameters.seconds} seconds` }),
    }),
    question('1E-Sim-NeverAnswers', {
        payload: 'Never answers',
        description: 'The device takes the instruction and says nothing.',
        shape: 'Result:string',
        silent: true,
        rows: () => NOTHING_FOUND,
        row: () => ({ Result: '' }),
    }),
]

/** In no instruction set: listed by `/InstructionDefinitions/All` alone and never run. */
export const UNASSIGNED = ['Draft', 'LegacyInventory', 'PilotSurvey', 'RegistryProbe', 'VendorTest'].map((name) =>
    question(`1E-Sim-Unassigned-${name}`, {
        payload: `Not in a set: ${name}`,
        description: 'Waits to be put into an instruction set.',
        shape: 'Result:string',
        rows: () => NOTHING_FOUND,
        row: () => ({ Result: '' }),
    })
)
