import fc from 'fast-check'
import { commandText, parameterProblem } from '../../src/contract/parameters.ts'
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
    ['a broken format', { pattern: '^[A-Z]+$' }, 'a1', '{0} does not match the required format.'],
    ['an expression that only .NET can read', { pattern: '(?<=[a)' }, 'anything', null],
    ['a fraction for a whole number', { kind: 'int' }, '1.5', '{0} must be a whole number.'],
    ['a negative whole number', { kind: 'int' }, '-3', null],
    ['a word for a number', { kind: 'float' }, 'many', '{0} must be a number.'],
    ['a date in words', { kind: 'date' }, 'tomorrow', '{0} must be a date.'],
] as const)('%s', (_name, changes, value, message) => {
    expect(parameterProblem(parameter(changes as Partial<Parameter>), value)?.message ?? null).toBe(message)
})

test('whatever a person types, the check answers and never throws', () => {
    fc.assert(
        fc.property(
            fc.string(),
            fc.string(),
            fc.constantFrom('text', 'int', 'float', 'date', 'time', 'bool'),
            (value, pattern, kind) => {
                const found = parameterProblem(parameter({ pattern, kind: kind as Parameter['kind'] }), value)
                expect(found === null || found.message.length > 0).toBe(true)
            }
        )
    )
})

test('the command shows values in place, and the hint where one is missing', () => {
    const parameters = [parameter({}), parameter({ name: 'startMode', hint: 'start mode' })]
    expect(
        commandText('Restart the service %serviceName% with %startMode%', parameters, { serviceName: 'Spooler' })
    ).toBe('Restart the service Spooler with <start mode>')
})

test('a value that looks like a placeholder or a pattern is shown as it is', () => {
    expect(commandText('Stop %serviceName%', [parameter({})], { serviceName: '$& %serviceName% $1' })).toBe(
        'Stop $& %serviceName% $1'
    )
})
