import { isFailure } from '../../src/connect/server/failure.ts'
import { storedParameter, toColumn, toParameter } from '../../src/connect/server/instructions/typed.ts'
import { checkedValues } from '../../src/connect/server/instructions/values.ts'
import type { CoreParameter } from '../../src/contract/core.ts'
import { filled } from '../../src/contract/text.ts'

const parameter = (changes: Partial<CoreParameter>): CoreParameter => ({
    name: 'serviceName',
    dataType: 'string',
    controlType: 'freeText',
    placeholder: '',
    hint: '',
    defaultValue: null,
    regex: null,
    maxLength: null,
    allowedValues: null,
    ...changes,
})

const read = (one: CoreParameter) => toParameter(storedParameter(one))

test.each([
    ['without default it is required', {}, true],
    ['with a default it is not', { defaultValue: 'Spooler' }, false],
    ['with an empty default it is not, whatever its kind', { defaultValue: '', dataType: 'int' }, false],
    ['a number with a default may not be emptied', { defaultValue: '5', dataType: 'int32' }, true],
    ['a listed value with a default may not be emptied', { defaultValue: 'a', allowedValues: ['a', 'b'] }, true],
    ['an empty listed value makes it optional', { allowedValues: ['', 'b'] }, false],
    ['with a default and an expression against empty text it is', { defaultValue: 'a', regex: '^.+$' }, true],
    ['an expression that takes the empty text makes it optional', { regex: '^.{0,5}$' }, false],
    ['an expression that JavaScript cannot read leaves it required', { regex: '(?<=[' }, true],
])('a parameter: %s', (_name, changes, required) => {
    expect(read(parameter(changes)).required).toBe(required)
})

test.each([
    ['int32', 'number'],
    ['int64', 'number'],
    ['float', 'number'],
    ['datetime', 'date'],
    ['bool', 'boolean'],
    ['string', 'text'],
    ['text', 'text'],
    ['something new', 'text'],
])('a column of type %s shows as %s', (type, kind) => {
    expect(toColumn({ name: 'c', type }).kind).toBe(kind)
})

function refusal(given: Record<string, string>): string {
    try {
        checkedValues(
            [read(parameter({ regex: '^[A-Z][a-z]+$' })), read(parameter({ name: 'mode', defaultValue: 'Automatic' }))],
            given,
            filled
        )
        return ''
    } catch (thrown) {
        return isFailure(thrown) ? thrown.problem.message : String(thrown)
    }
}

test('values go out in definition order, defaults where nothing was typed, and empty ones as they are', () => {
    const parameters = [
        read(parameter({})),
        read(parameter({ name: 'mode', defaultValue: 'Automatic' })),
        read(parameter({ name: 'note', regex: '^.*$' })),
    ]
    expect(Object.entries(checkedValues(parameters, { serviceName: ' Spooler\u00a0', note: '' }, filled))).toEqual([
        ['serviceName', 'Spooler'],
        ['mode', 'Automatic'],
        ['note', ''],
    ])
})

test('an unknown, a missing and a wrong value are refused by name', () => {
    expect(refusal({ serviceName: 'Spooler', evil: 'x' })).toBe('There is no parameter evil.')
    expect(refusal({})).toBe('serviceName is required.')
    expect(refusal({ serviceName: 'spooler' })).toBe('serviceName does not match the required format.')
    expect(refusal({ serviceName: 'Spooler', toString: 'x' })).toBe('There is no parameter toString.')
})
