import { refused } from './failure.ts'
import { Members } from './members.ts'

export type Attribute = (name: string) => unknown

const invalid = (message: string) => refused('Expression.Invalid', message)

function compare(left: unknown, right: unknown): number {
    const [a, b] = [Number(left), Number(right)]
    const numbers = left !== '' && right !== '' && left !== null && Number.isFinite(a) && Number.isFinite(b)
    if (numbers) return a - b
    const [earlier, later] = [Date.parse(String(left)), Date.parse(String(right))]
    if (/^\d{4}-\d\d-\d\d/.test(String(right)) && Number.isFinite(earlier - later)) return earlier - later
    const [x, y] = [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()]
    return x < y ? -1 : x > y ? 1 : 0
}

function like(value: unknown, pattern: string): boolean {
    const text = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%/g, '.*')
    return new RegExp(`^${text}$`, 'is').test(String(value ?? ''))
}

function leaf(expression: Members, attribute: Attribute): boolean {
    const name = expression.text('Attribute')
    if (name === null) throw invalid('An expression needs an Attribute or Operands.')
    const actual = attribute(name)
    if (actual === undefined) throw invalid(`Attribute ${name} is not known.`)
    const wanted = expression.get('Value') ?? ''
    // Of what a device has several times, one is enough.
    if (Array.isArray(actual)) return actual.some((one) => compares(expression, one, wanted))
    return compares(expression, actual, wanted)
}

function compares(expression: Members, actual: unknown, wanted: unknown): boolean {
    switch (String(expression.text('Operator')).toLowerCase()) {
        // The vendor's own client writes the first two for tags and groups.
        case '':
        case '=':
        case '==':
            return compare(actual, wanted) === 0
        case '!=':
            return compare(actual, wanted) !== 0
        case '<':
            return compare(actual, wanted) < 0
        case '<=':
            return compare(actual, wanted) <= 0
        case '>':
            return compare(actual, wanted) > 0
        case '>=':
            return compare(actual, wanted) >= 0
        case 'like':
            return like(actual, String(wanted))
        default:
            throw invalid(`Operator ${expression.text('Operator')} is not known.`)
    }
}

/** Whether an expression holds (1E Consumer API reference, Expression object); no expression holds always. */
export function holds(value: unknown, attribute: Attribute): boolean {
    if (value === null || value === undefined) return true
    const expression = new Members(value)
    const operands = expression.list('Operands')
    if (operands.length === 0) {
        const empty = typeof value === 'object' && Object.keys(value).length === 0
        return empty || leaf(expression, attribute)
    }
    switch (String(expression.text('Operator')).toLowerCase()) {
        // So does the vendor's own client around a single operand.
        case '==':
        case 'and':
            return operands.every((operand) => holds(operand, attribute))
        case 'or':
            return operands.some((operand) => holds(operand, attribute))
        case 'not':
            if (operands.length !== 1) throw invalid('NOT takes one operand.')
            return !holds(operands[0], attribute)
        default:
            throw invalid(`Operator ${expression.text('Operator')} is not known.`)
    }
}

const MOST_ITEMS = 5_000

/** Filter, sort and page of every search; `Start` is 1-based and 0 counts as 1. */
export function search<T extends object>(
    body: unknown,
    items: T[],
    attribute: (item: T) => Attribute
): { TotalCount: number; Items: T[] } {
    const request = new Members(body)
    const filter = request.get('Filter')
    const found = items.filter((item) => holds(filter, attribute(item)))
    for (const entry of request.list('Sort').reverse()) {
        const sort = new Members(entry)
        const column = sort.text('Column', 'Property') ?? 'Id'
        const sign = /^desc/i.test(sort.text('Direction') ?? 'ASC') ? -1 : 1
        found.sort((a, b) => sign * compare(attribute(a)(column) ?? '', attribute(b)(column) ?? ''))
    }
    const start = Math.max(1, request.whole('Start', 1))
    const size = Math.min(MOST_ITEMS, request.whole('PageSize', 50))
    if (size < 1) throw refused('Request.InvalidPageSize', 'PageSize must be at least 1.', ['PageSize'])
    return { TotalCount: found.length, Items: found.slice(start - 1, start - 1 + size) }
}
