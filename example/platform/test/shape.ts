/** Words that stand for any value of a kind in the body of a case; a `?` at the end allows null too. */
const KINDS: { [word: string]: (value: unknown) => boolean } = {
    '<any>': () => true,
    '<int>': Number.isInteger,
    '<number>': (value) => typeof value === 'number',
    '<text>': (value) => typeof value === 'string',
    '<flag>': (value) => typeof value === 'boolean',
    '<time>': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/.test(value),
    '<list>': Array.isArray,
    '<object>': (value) => typeof value === 'object' && value !== null,
}

function members(value: unknown): Map<string, unknown> {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

function word(expected: string, actual: unknown, at: string): string[] {
    const nullable = expected.endsWith('?')
    const kind = KINDS[nullable ? expected.slice(0, -1) : expected]
    if (!kind) return expected === actual ? [] : [`${at}: ${JSON.stringify(actual)} is not "${expected}"`]
    if ((nullable && actual === null) || kind(actual)) return []
    return [`${at}: ${JSON.stringify(actual)} is not ${expected}`]
}

function list(expected: unknown[], actual: unknown, at: string): string[] {
    if (!Array.isArray(actual)) return [`${at}: is no array`]
    if (expected[0] === '<each>') {
        if (actual.length === 0) return [`${at}: is empty`]
        return actual.flatMap((item, index) => differences(expected[1], item, `${at}[${index}]`))
    }
    if (expected.length !== actual.length) return [`${at}: has ${actual.length} items, not ${expected.length}`]
    return expected.flatMap((item, index) => differences(item, actual[index], `${at}[${index}]`))
}

/** Where an answer differs from the shape of a case: every member of the shape must be there, others may be. */
export function differences(expected: unknown, actual: unknown, at = 'body'): string[] {
    if (typeof expected === 'string') return word(expected, actual, at)
    if (Array.isArray(expected)) return list(expected, actual, at)
    if (typeof expected === 'object' && expected !== null) {
        const found = members(actual)
        return Object.entries(expected).flatMap(([name, shape]) =>
            found.has(name) ? differences(shape, found.get(name), `${at}.${name}`) : [`${at}.${name}: is missing`]
        )
    }
    return expected === actual ? [] : [`${at}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`]
}
