/** One comparison of an encoded query. */
export interface Condition {
    field: string
    operator: string
    value: string
}

/** Groups are joined by *or*, their lists by *and*, the conditions of a list by *or*. */
export interface Query {
    groups: Condition[][][]
    order: { field: string; descending: boolean }[]
}

/** Longest first, so that `NOT LIKE` is not read as something else ("Encoded queries: the operators"). */
const OPERATORS: [text: string, meaning: string][] = [
    ['DOES NOT CONTAIN', 'NOT LIKE'],
    ['CHANGESFROM', 'CHANGESFROM'],
    ['ISNOTEMPTY', 'ISNOTEMPTY'],
    ['EMPTYSTRING', 'ISEMPTY'],
    ['STARTSWITH', 'STARTSWITH'],
    ['RELATIVEGT', 'RELATIVEGT'],
    ['RELATIVEGE', 'RELATIVEGT'],
    ['RELATIVELT', 'RELATIVELT'],
    ['RELATIVELE', 'RELATIVELT'],
    ['INSTANCEOF', 'INSTANCEOF'],
    ['VALCHANGES', 'VALCHANGES'],
    ['CHANGESTO', 'CHANGESTO'],
    ['ENDSWITH', 'ENDSWITH'],
    ['NOT LIKE', 'NOT LIKE'],
    ['GT_FIELD', 'GT_FIELD'],
    ['LT_FIELD', 'LT_FIELD'],
    ['CONTAINS', 'LIKE'],
    ['ANYTHING', 'ANYTHING'],
    ['NOTLIKE', 'NOT LIKE'],
    ['NSAMEAS', 'NSAMEAS'],
    ['BETWEEN', 'BETWEEN'],
    ['DYNAMIC', 'DYNAMIC'],
    ['ISEMPTY', 'ISEMPTY'],
    ['SAMEAS', 'SAMEAS'],
    ['NOT IN', 'NOT IN'],
    ['NOTON', 'NOTON'],
    ['LIKE', 'LIKE'],
    ['IN', 'IN'],
    ['ON', 'ON'],
    ['!=', '!='],
    ['<>', '!='],
    ['>=', '>='],
    ['<=', '<='],
    ['!*', 'NOT LIKE'],
    ['=', '='],
    ['>', '>'],
    ['<', '<'],
    ['*', 'LIKE'],
    ['%', 'ENDSWITH'],
]

const MEANINGS = new Map(OPERATORS)
const FIELD = /^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*/

/** Canonical spelling of an operator of `addQuery(field, operator, value)`, or undefined. */
export function operatorOf(text: string): string | undefined {
    return MEANINGS.get(text.trim().toUpperCase())
}

/** Reads an encoded query. A part that is no condition is left out and named in `unreadable`. */
export function parseQuery(text: string): Query & { unreadable: string[] } {
    const query: Query & { unreadable: string[] } = { groups: [[]], order: [], unreadable: [] }
    for (const part of splitTerms(text)) {
        if (part === '' || part === 'EQ' || part.startsWith('GROUPBY')) continue
        if (part.startsWith('ORDERBYDESC')) query.order.push({ field: part.slice(11), descending: true })
        else if (part.startsWith('ORDERBY')) query.order.push({ field: part.slice(7), descending: false })
        else addTerm(query, part)
    }
    query.groups = query.groups.filter((group) => group.length > 0)
    return query
}

/** A literal `^` in a value is written `^^`. */
function splitTerms(text: string): string[] {
    const terms: string[] = []
    let term = ''
    for (let at = 0; at < text.length; at++) {
        if (text[at] !== '^') term += text[at]
        else if (text[at + 1] === '^') {
            term += '^'
            at++
        } else {
            terms.push(term)
            term = ''
        }
    }
    terms.push(term)
    return terms
}

function addTerm(query: Query & { unreadable: string[] }, part: string): void {
    const isNew = part.startsWith('NQ')
    const isOr = part.startsWith('OR')
    const condition = parseCondition(isNew || isOr ? part.slice(2) : part)
    if (!condition) {
        query.unreadable.push(part)
        return
    }
    if (isNew) query.groups.push([])
    const group = query.groups[query.groups.length - 1] ?? []
    const last = group[group.length - 1]
    if (isOr && last) last.push(condition)
    else group.push([condition])
}

function parseCondition(text: string): Condition | undefined {
    const field = FIELD.exec(text)?.[0]
    if (!field) return undefined
    const rest = text.slice(field.length)
    for (const [spelling, operator] of OPERATORS) {
        if (rest.startsWith(spelling)) return { field, operator, value: rest.slice(spelling.length) }
    }
    return undefined
}
