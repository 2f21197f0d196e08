import fc from 'fast-check'
import { withExactNumbers } from '../../src/core/server/exchange/exact-numbers.ts'
import { readReply } from '../../src/core/server/exchange/reply.ts'

const read = (body: string): unknown =>
    readReply({ status: 200, contentType: 'application/json', body, retryAfterSeconds: null }, false)

test.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['76561198012345678', '76561198012345678'],
    ['18446744073709551615', '18446744073709551615'],
    ['1000000000000000000000', '1000000000000000000000'],
    ['0.1234567890123456789', '0.1234567890123456789'],
    ['12345678901234567.5', '12345678901234567.5'],
    ['0.30000000000000004', 0.30000000000000004],
    ['1.0', 1],
    ['100.500000000000000000', 100.5],
    ['1E+16', 1e16],
    ['1e400', '1e400'],
    ['1e-400', '1e-400'],
    ['1.7976931348623157e+308', 1.7976931348623157e308],
    ['-0.000000000000000000000000000000', -0],
])('1E’s number %s is read as %j', (literal, value) => {
    expect(read(`{"Values":{"Id":${literal},"Next":[${literal}, ${literal} ]}}`)).toEqual({
        Values: { Id: value, Next: [value, value] },
    })
})

test('digits in texts stay what they are, behind quotes, backslashes and structure too', () => {
    const texts = ['9007199254740993', 'a": 9007199254740993, "b', '\\', '\\"9007199254740993', '[9007199254740993]']
    const body = JSON.stringify({ texts, [texts[1] ?? '']: 1 })
    expect(withExactNumbers(body)).toBe(body)
})

type Tree = { literal: string } | string | boolean | null | Tree[] | { [name: string]: Tree }

const isLiteral = (tree: Tree): tree is { literal: string } =>
    typeof tree === 'object' && tree !== null && !Array.isArray(tree) && Object.keys(tree).join() === 'literal'

function written(tree: Tree): string {
    if (typeof tree !== 'object' || tree === null) return JSON.stringify(tree)
    if (isLiteral(tree)) return tree.literal
    if (Array.isArray(tree)) return `[${tree.map(written).join(' , ')}]`
    return `{${Object.entries(tree)
        .map(([name, value]) => `${JSON.stringify(name)}: ${written(value)}`)
        .join(',')}}`
}

/** A number with all its digits: an integer as BigInt reads it, anything else as it stands. */
function sameNumber(literal: string, value: unknown): boolean {
    if (typeof value === 'string') return value === literal
    if (/^-?\d+$/.test(literal)) return Number.isSafeInteger(value) && BigInt(literal) === BigInt(Number(value))
    return Object.is(Number(literal), value)
}

function same(tree: Tree, value: unknown): boolean {
    if (typeof tree !== 'object' || tree === null) return tree === value
    if (isLiteral(tree)) return sameNumber(tree.literal, value)
    if (typeof value !== 'object' || value === null) return false
    return Object.entries(tree).every(([name, child]) => same(child, Reflect.get(value, name)))
}

test('any JSON is read with every text and every digit of its integers', () => {
    const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,25})(\.\d{1,20})?([eE][+-]?\d{1,3})?$/)
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\\" :,[\]{}\d.e-]{0,40}$/), digits)
    const name = text.filter((one) => one !== 'literal' && one !== '__proto__' && one !== 'ErrorCode')
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
        tree: fc.oneof(
            { maxDepth: 4 },
            digits.map((literal) => ({ literal })),
            text,
            fc.boolean(),
            fc.constant(null),
            fc.array(tie('tree'), { maxLength: 4 }),
            fc.dictionary(name, tie('tree'), { maxKeys: 4, noNullPrototype: true })
        ),
    }))
    fc.assert(
        fc.property(tree, (one) => {
            const body = `{"Values":${written(one)}}`
            expect(same({ Values: one }, read(body))).toBe(true)
        }),
        { numRuns: 3000 }
    )
})

test('10 MB of rows are read in a moment, with and without long numbers in them', () => {
    const row = (id: string) =>
        `{"Id":1,"Fqdn":"lon-lt-0007.corp.acme.example","Values":{"Path":"C:\\\\Windows\\\\\\"x\\"","Id":${id},"Seen":"2026-11-23T10:15:06.2034567Z","File":"132514000000000000"}}`
    const body = (id: string) => `[${Array.from({ length: 55_000 }, () => row(id)).join(',')}]`
    const texts = [body('12'), body('76561198012345678')]
    const began = performance.now()
    for (const text of texts) withExactNumbers(text)
    expect(performance.now() - began).toBeLessThan(1500)
})
