import fc from 'fast-check'
import { valueProblem } from '../../src/components/instruction-picker/parameters.ts'
import { averageText } from '../../src/components/instruction-picker/state.ts'
import { sentence, sentenceParts } from '../../src/components/shared/sentence.ts'
import type { Parameter } from '../../src/contract/wire.ts'

const BASE: Parameter = {
    name: 'p',
    kind: 'text',
    placeholder: '',
    hint: '',
    defaultValue: null,
    required: true,
    pattern: null,
    maxLength: null,
    allowedValues: null,
}

describe('parameter checks', () => {
    it.each([
        ['int', '12', null],
        ['int', '-1', null],
        ['int', '1.5', 'p must be a whole number.'],
        ['float', '1.5', null],
        ['int', ' 12 ', null],
        ['float', 'one', 'p must be a number.'],
        ['date', '2026-02-28', null],
        ['date', '28.02.2026', 'p must be a date.'],
        ['time', '23:59', null],
        ['time', 'noon', 'p must be a time.'],
    ] as const)('%s %s', (kind, value, expected) => {
        expect(valueProblem({ ...BASE, kind }, value)).toBe(expected)
    })

    it('skips an expression that JavaScript cannot compile and leaves it to the server', () => {
        expect(valueProblem({ ...BASE, pattern: '(?>b)' }, 'anything')).toBeNull()
    })

    it('compares listed values exactly', () => {
        const parameter = { ...BASE, allowedValues: ['Yes'] }
        expect(valueProblem(parameter, 'Yes')).toBeNull()
        expect(valueProblem(parameter, 'yes')).toBe('p must be one of the listed values.')
    })
})

describe('sentences', () => {
    it('puts values in place and marks what is missing', () => {
        expect(sentence('Copy %from% to %to%', { from: '%to%' }, { to: 'a folder' })).toBe('Copy %to% to [a folder]')
    })

    it('loses nothing of a sentence', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                const back = sentenceParts(text).map((part) => (part.kind === 'gap' ? `%${part.text}%` : part.text))
                expect(back.join('')).toBe(text)
            })
        )
    })
})

describe('average execution time', () => {
    it.each([
        [null, 'Average execution time : Not available'],
        [20, 'Average execution time : Less than 1 minute'],
        [60, 'Average execution time : Approx 1 minutes'],
        [75, 'Average execution time : Approx 1 minutes'],
        [150, 'Average execution time : Approx 3 minutes'],
    ])('%s', (seconds, text) => {
        expect(averageText(seconds)).toBe(text)
    })
})
