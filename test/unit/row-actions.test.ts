import fc from 'fast-check'
import { firstWord, fitsName, guessed } from '../../src/connect/server/row-actions/rules.ts'
import type { Column, Parameter } from '../../src/contract/wire.ts'

function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
    return {
        name,
        kind: 'text',
        placeholder: '',
        hint: '',
        defaultValue: null,
        required: true,
        pattern: null,
        maxLength: null,
        allowedValues: null,
        ...more,
    }
}

const COLUMNS: Column[] = [
    { name: 'ServiceName', kind: 'text' },
    { name: 'Port', kind: 'number' },
]

test.each([
    ['*StopProcess', '1E-Sim-StopProcess', true],
    ['1E-*-StopProcess', '1e-sim-STOPPROCESS', true],
    ['StopProcess', '1E-Sim-StopProcess', false],
    ['*Stop*Process*', 'x-StopThisProcess-2', true],
    ['a*ba', 'aba', true],
    ['ab*ba', 'aba', false],
    ['*a*b*', 'b-a', false],
    ['', 'x', false],
])('the pattern %s and the name %s: %s', (pattern, name, fits) => expect(fitsName(pattern, name)).toBe(fits))

test('a pattern means what the same regular expression means', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 })
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
    fc.assert(
        fc.property(text, name, (pattern, one) => {
            const expected = new RegExp(`^${pattern.split('*').join('.*')}$`).test(one)
            expect(fitsName(pattern, one)).toBe(expected)
        })
    )
})

test.each(['serviceName', 'service_name', 'Service-Name', 'SERVICENAME'])('%s is guessed from ServiceName', (name) => {
    expect(guessed(COLUMNS, [parameter(name), parameter('mode', { defaultValue: 'x' })])).toEqual({
        column: 'ServiceName',
        parameter: parameter(name),
    })
})

test.each([
    ['of another name', [parameter('service')]],
    ['that may be empty', [parameter('serviceName', { required: false })]],
    ['beside another that is missing', [parameter('serviceName'), parameter('reason')]],
    ['that is no text', [parameter('serviceName', { kind: 'int' })]],
    ['whose column holds numbers', [parameter('port')]],
])('a parameter %s is not guessed', (_name, parameters) => expect(guessed(COLUMNS, parameters)).toBeNull())

test.each([
    ['ServiceName', 'service'],
    ['IPAddress', 'ip'],
    ['service_name', 'service'],
    ['Printer', 'printer'],
    ['名前', ''],
])('instructions for %s are looked up by %s', (name, word) => expect(firstWord(name)).toBe(word))
