import { itemAt, valueAt } from '../lookup.ts'
import {
    action,
    type Column,
    freeText,
    NOTHING_FOUND,
    type Parameter,
    question,
    type Recipe,
    typed,
    type Values,
} from './definition.ts'

/** Whole numbers that a double cannot hold, and those just inside of what it can. */
const LARGE = [
    9_007_199_254_740_991n,
    9_007_199_254_740_993n,
    -9_007_199_254_740_993n,
    76_561_198_012_345_678n,
    9_223_372_036_854_775_807n,
    -9_223_372_036_854_775_808n,
    18_446_744_073_709_551_615n,
    0n,
]

const LENGTHS = [0, 1, 1023, 1024, 1025, 5000, 40_000]

const text = (Name: string): Column => ({ Name, Type: 'text', Length: 0, RenderAs: null })

/** Says back what it was told, one row for a parameter. */
function echo(parameters: Parameter[]): Pick<Recipe, 'rows' | 'row' | 'parameters'> & { shape: string } {
    return {
        parameters,
        shape: 'Name:string Value:string',
        rows: () => parameters.length,
        row: ({ index, parameters: given }): Values => {
            const { Name } = itemAt(parameters, index)
            return { Name, Value: valueAt(given, Name) }
        },
    }
}

const pattern = (parameter: Parameter, Pattern: string): Parameter => ({ ...parameter, Pattern })
const free = (name: string, regex: string, value: string) => freeText(name, regex, 64, regex, value)

/** What a platform may answer and most do not; there when `POST /__sim/world {"unusual": true}` asked for it. */
export const UNUSUAL: Recipe[] = [
    {
        ...question('1E-Sim-SchemaLess', {
            payload: 'What does the device say in its own words?',
            description: 'Answers text without columns.',
            shape: 'none:string',
            rows: () => 2,
            row: () => ({}),
            blob: ({ device, index }) => `${device.fqdn} says:\n\tline ${index + 1}\n<b>not bold</b> & "quoted"\n`,
        }),
        columns: [],
    },
    question('1E-Sim-LargeNumbers', {
        payload: 'Return whole numbers that a double cannot hold',
        description: 'Returns whole numbers up to 64 bits, each beside its digits as text.',
        shape: 'Number:int64 Digits:string',
        rows: () => LARGE.length,
        row: ({ index }) => ({ Number: itemAt(LARGE, index), Digits: String(itemAt(LARGE, index)) }),
    }),
    {
        ...question('1E-Sim-LongTexts', {
            payload: 'Return texts that are longer than 1E gives in a page',
            description: 'Returns texts around the limit, each with its length.',
            shape: 'Length:int32',
            rows: () => LENGTHS.length,
            row: ({ index }) => ({
                Length: itemAt(LENGTHS, index),
                Text: Array.from({ length: itemAt(LENGTHS, index) }, (_, at) => at % 10).join(''),
            }),
        }),
        columns: [{ Name: 'Length', Type: 'int32', Length: 0, RenderAs: null }, text('Text')],
    },
    {
        ...question('1E-Sim-ProcessStarted', {
            payload: 'Tell when a process starts',
            description: 'Subscribes to an event of the device.',
            shape: 'Name:string',
            rows: () => NOTHING_FOUND,
            row: () => ({ Name: '' }),
        }),
        kind: 'event',
    },
    action('1E-Sim-EveryType', {
        payload: 'Set {flag} for $(limit) since [[since]], id #id# and ratio <ratio>',
        description: 'Says back its parameters, one of each type.',
        ...echo([
            pattern(typed('flag', 'bool', 'true'), '{flag}'),
            pattern(typed('limit', 'int', '10'), '$(limit)'),
            pattern(typed('since', 'datetime', '2026-01-31T08:00:00Z'), '[[since]]'),
            pattern(typed('id', 'int64', '9007199254740993'), '#id#'),
            pattern(typed('ratio', 'float', '0.5'), '<ratio>'),
        ]),
    }),
    action('1E-Sim-EmptyDefault', {
        payload: 'Leave a note %note%',
        description: 'Its parameter has an empty text as default.',
        ...echo([typed('note', 'string', '')]),
    }),
    question('1E-Sim-Expressions', {
        payload: 'Check %person%, %code%, %digits%, %word%, %consonants%, %device% and %lines%',
        description: 'Its parameters are checked as .NET checks them.',
        ...echo([
            free('person', '^[\\p{L}\\p{N} ]+$', 'Müller 1'),
            free('code', '(?i)^ab-\\d+$', 'AB-1'),
            free('digits', '\\A\\d+\\z', '12'),
            free('word', '^\\w+$', 'Größe'),
            free('consonants', '^[a-z-[aeiou]]*$', 'xyz'),
            free('device', '^(?<site>[a-z]{3})-(?<kind>lt|dt)-\\d{4}$', 'lon-lt-0007'),
            free('lines', '(?s)^a.b$', 'a-b'),
        ]),
    }),
]
