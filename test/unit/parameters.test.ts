import fc from 'fast-check'
import { readPattern } from '../../src/connect/server/instructions/dotnet-expression.ts'
import {
    commandText,
    filledValues,
    matchesPattern,
    parameterProblem,
    placesIn,
    sentenceParts,
} from '../../src/contract/parameters.ts'
import type { Parameter } from '../../src/contract/wire.ts'

const parameter = (changes: Partial<Parameter>): Parameter => ({
    name: 'serviceName',
    kind: 'text',
    placeholder: '',
    hint: '',
    defaultValue: null,
    required: true,
    pattern: null,
    maxLength: null,
    allowedValues: null,
    ...changes,
})

test.each([
    ['an empty required value', {}, '', '{0} is required.'],
    ['an empty optional value', { required: false }, '', null],
    [
        'a value that is not listed exactly',
        { allowedValues: ['Manual'] },
        'manual',
        '{0} must be one of the listed values.',
    ],
    ['a listed value', { allowedValues: ['Manual'] }, 'Manual', null],
    ['too many characters', { maxLength: 3 }, 'abcd', '{0} may have at most {1} characters.'],
    ['just as many characters as allowed', { maxLength: 3 }, 'abc', null],
    ['a broken format', { pattern: readPattern('^[A-Z]+$') }, 'a1', '{0} does not match the required format.'],
    ['a fraction for a whole number', { kind: 'int' }, '1.5', '{0} must be a whole number.'],
    ['a negative whole number', { kind: 'int' }, '-3', null],
    ['the largest of 64 bits', { kind: 'int' }, '9223372036854775807', null],
    ['the least of 64 bits', { kind: 'int' }, '-9223372036854775808', null],
    ['one more than 64 bits', { kind: 'int' }, '9223372036854775808', '{0} must be a whole number.'],
    ['zeros before a number', { kind: 'int' }, '00000000000000000000012', null],
    ['the largest of 32 bits', { kind: 'int32' }, '2147483647', null],
    [
        'one more than 32 bits',
        { kind: 'int32' },
        '2147483648',
        '{0} must be a whole number from -2147483648 to 2147483647.',
    ],
    ['a word for a number', { kind: 'float' }, 'many', '{0} must be a number.'],
    ['a number with an exponent', { kind: 'float' }, '-1.5e-3', null],
    ['a comma in a number', { kind: 'float' }, '1,5', '{0} must be a number.'],
    ['a date in words', { kind: 'date' }, 'tomorrow', '{0} must be a date.'],
    ['a day that no month has', { kind: 'date' }, '2026-02-30', '{0} must be a date.'],
    ['a day of a leap year', { kind: 'date' }, '2024-02-29', null],
    ['that day in another year', { kind: 'date' }, '2026-02-29', '{0} must be a date.'],
    ['a minute that no hour has', { kind: 'time' }, '12:61', '{0} must be a time.'],
    ['a date and time', { kind: 'datetime' }, '2026-02-28T23:59:59Z', null],
    ['a date and time with a zone', { kind: 'datetime' }, '2026-02-28 23:59+01:00', null],
    ['a date alone', { kind: 'datetime' }, '2026-02-28', null],
    ['a fruit for a date and time', { kind: 'datetime' }, 'banana', '{0} must be a date and time.'],
    ['the 61st second', { kind: 'datetime' }, '2026-02-28T23:59:61', '{0} must be a date and time.'],
    ['a truth in capitals', { kind: 'bool' }, 'True', null],
    ['a number for a truth', { kind: 'bool' }, '1', '{0} must be true or false.'],
] as const)('%s', (_name, changes, value, message) => {
    expect(parameterProblem(parameter(changes as Partial<Parameter>), value)?.message ?? null).toBe(message)
})

// What .NET says of these: Regular Expression Language - Quick Reference. null: JavaScript means something else by it.
test.each([
    ['^[A-Z]{2}\\d+$', 'AB12', true],
    ['^[A-Z]{2}\\d+$', 'A12', false],
    ['^[\\p{L}\\p{N} ]+$', 'Müller 1', null],
    ['^[\\p{L}\\p{N} ]+$', 'Miller', null],
    ['^\\w+$', 'Müller', null],
    ['^\\w+$', 'Miller', true],
    ['^[A-Za-z]+$', 'Müller', false],
    ['\\Aabc\\z', 'abc', null],
    ['(?i)^abc$', 'ABC', null],
    ['^(?<name>a)$', 'a', null],
    ['^(?>a+)b$', 'aab', null],
    ['^(?<=x)y$', 'y', null],
    ['^[a-z-[aeiou]]+$', 'bcd', null],
    ['^[]a]$', 'a', null],
    ['^(?:a|b)(?=c)c$', 'ac', true],
    ['^a{2,3}$', 'aaaa', false],
    ['^(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', null],
    ['^(a|aa)*$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', null],
    ['^(a?){40}a{40}$', 'a'.repeat(40), null],
    ['.*.*.*.*=', 'x'.repeat(3000), null],
    ['(', 'a', null],
    ['[a', 'a', null],
    ['^a$', 'a\n', null],
    ['\\e', 'e', null],
    ['\\x41\\u0042', 'AB', true],
] as const)('%s on %j', (pattern, value, expected) => {
    const read = readPattern(pattern)
    expect(read && matchesPattern(read, value)).toBe(expected)
})

test.each([
    ['^([1-9]|[1-4][0-9]|50)$', '51', [1, 50]],
    ['^(0|[1-9]\\d{0,2})$', 'some', [0, 999]],
    ['^[1-5]$', '0', [1, 5]],
    // More than numbers, more than one range, or no end.
    ['^([1-9]|all)$', '51', null],
    ['^([1-3]|[5-9])$', '4', null],
    ['^[1-9]\\d*$', '0', null],
    ['[1-5]$', '0', null],
    // Too long to be tried with every number.
    [`^(${Array.from({ length: 30 }, (_, at) => at).join('|')})$`, '31', null],
] as const)('%s refuses %s: a range of numbers is told, %j', (expression, value, range) => {
    const told = parameterProblem(parameter({ pattern: readPattern(expression) }), value)
    expect(told?.args.slice(1)).toEqual(range ?? [])
    expect(told?.message).toMatch(range ? /from \{1\} to \{2\}/ : /required format/)
})

const kinds = fc.constantFrom<Parameter['kind'][]>('text', 'int32', 'int', 'float', 'date', 'time', 'datetime', 'bool')
const anyParameter = fc
    .record({
        name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/),
        kind: kinds,
        hint: fc.string(),
        required: fc.boolean(),
        defaultValue: fc.option(fc.string()),
        pattern: fc.option(fc.string()).map(readPattern),
        maxLength: fc.option(fc.integer({ min: 1, max: 20 })),
        allowedValues: fc.option(fc.array(fc.string(), { minLength: 1, maxLength: 3 })),
    })
    .map((changes) => parameter(changes))
const parameters = fc.uniqueArray(anyParameter, { maxLength: 4, selector: ({ name }) => name })

test('whatever a person types, the check answers soon and never throws', () => {
    fc.assert(
        fc.property(anyParameter, fc.string({ maxLength: 5000 }), (each, value) => {
            const found = parameterProblem(each, value)
            expect(found === null || found.message.length > 0).toBe(true)
        })
    )
})

test('what is sent is sent again unchanged, and holds every parameter once', () => {
    fc.assert(
        fc.property(parameters, fc.dictionary(fc.string(), fc.string()), (all, typed) => {
            const once = filledValues(all, typed)
            const values = Object.fromEntries(once.values.map(({ name, value }) => [name, value]))
            expect(filledValues(all, values)).toEqual(once)
            expect(once.values.map(({ name }) => name)).toEqual(all.map(({ name }) => name))
        })
    )
})

test('blanks alone are no value, an emptied one is not its default, and one that was not asked for is', () => {
    const all = [parameter({ required: false, defaultValue: 'Spooler' })]
    expect(filledValues(all, { serviceName: ' \u00a0\t' }).values).toEqual([{ name: 'serviceName', value: '' }])
    expect(filledValues(all, { serviceName: '' }).values).toEqual([{ name: 'serviceName', value: '' }])
    expect(filledValues(all, {}).values).toEqual([{ name: 'serviceName', value: 'Spooler' }])
    expect(filledValues([parameter({})], { serviceName: '   ' }).problems['serviceName']?.message).toBe(
        '{0} is required.'
    )
    const listed = [parameter({ allowedValues: [' exact '] })]
    expect(filledValues(listed, { serviceName: ' exact ' }).values).toEqual([{ name: 'serviceName', value: ' exact ' }])
})

test('the command shows values in place, and the hint where one is missing', () => {
    const all = [parameter({}), parameter({ name: 'startMode', hint: 'start mode' })]
    expect(commandText('Restart the service %serviceName% with %startMode%', all, { serviceName: 'Spooler' })).toBe(
        'Restart the service Spooler with <start mode>'
    )
})

test('a value that was left empty on purpose is seen to be empty', () => {
    expect(commandText('Tell %serviceName%', [parameter({ required: false })], { serviceName: '' })).toBe('Tell ""')
})

test('a value that looks like a placeholder or a pattern is shown as it is', () => {
    expect(commandText('Stop %serviceName%', [parameter({})], { serviceName: '$& %serviceName% $1' })).toBe(
        'Stop $& %serviceName% $1'
    )
})

test('no word of a sentence is lost', () => {
    fc.assert(
        fc.property(fc.string(), (text) => {
            const parts = sentenceParts(text, placesIn(text), {})
            expect(parts.map((part) => (part.kind === 'gap' ? `%${part.text}%` : part.text)).join('')).toBe(text)
        })
    )
})
