/** One comparison of an encoded query. */
export interface Condition {
    field: string
    operator: string
    value: string
    /** Of JOIN: rows of another table that this one's field is named by, in their field `joined`. */
    join?: { table: string; joined: string | null; query: Query }
}

/** Groups are joined by *or*, their lists by *and*, the conditions of a list by *or*. */
export interface Query {
    groups: Condition[][][]
    order: { field: string; descending: boolean }[]
    /** Fields of `GROUPBY`, which only aggregates look at. */
    groupBy: string[]
}

/** Stands for what is no condition, or has an operator that is not known here: no row meets it. */
export const UNREADABLE = 'UNREADABLE'

/** Longest first, so that `NOT LIKE` is not read as something else ("Operators available for filters and queries"). */
const OPERATORS: [text: string, meaning: string][] = [
    ['GT_OR_EQUALS_FIELD', 'GT_OR_EQUALS_FIELD'],
    ['LT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD'],
    ['IN_HIERARCHY_DYNAMIC', UNREADABLE],
    ['DOES NOT CONTAIN', 'NOT LIKE'],
    ['IN_HIERARCHY', UNREADABLE],
    ['DOESNOTHAVE', UNREADABLE],
    ['CHANGESFROM', 'CHANGESFROM'],
    ['ISNOTEMPTY', 'ISNOTEMPTY'],
    ['EMPTYSTRING', 'ISEMPTY'],
    ['STARTSWITH', 'STARTSWITH'],
    ['RELATIVEGT', 'RELATIVEGT'],
    ['RELATIVEGE', 'RELATIVEGE'],
    ['RELATIVELT', 'RELATIVELT'],
    ['RELATIVELE', 'RELATIVELE'],
    ['RELATIVEEE', UNREADABLE],
    ['EXCLUDING', UNREADABLE],
    ['INSTANCEOF', 'INSTANCEOF'],
    ['VALCHANGES', 'VALCHANGES'],
    ['CHANGESTO', 'CHANGESTO'],
    ['ENDSWITH', 'ENDSWITH'],
    ['NOT LIKE', 'NOT LIKE'],
    ['GT_FIELD', 'GT_FIELD'],
    ['LT_FIELD', 'LT_FIELD'],
    ['CONTAINS', 'LIKE'],
    ['DATEPART', 'DATEPART'],
    ['MORETHAN', 'MORETHAN'],
    ['LESSTHAN', 'LESSTHAN'],
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

/** The canonical condition of a comparison; one with an unknown operator is met by nothing. */
export function conditionOf(field: string, spelling: string, value: string): Condition {
    const operator = operatorOf(spelling)
    return operator === undefined || operator === UNREADABLE
        ? { field: '', operator: UNREADABLE, value: `${field} ${spelling} ${value}` }
        : { field, operator, value }
}

/** Reads an encoded query. A part that cannot be read is met by nothing, and named in `unreadable`. */
export function parseQuery(text: string): Query & { unreadable: string[] } {
    const query: Query & { unreadable: string[] } = { groups: [[]], order: [], groupBy: [], unreadable: [] }
    for (const part of splitTerms(text)) {
        if (part === '' || part === 'EQ') continue
        if (part.startsWith('GROUPBY')) query.groupBy.push(part.slice(7))
        else if (part.startsWith('ORDERBYDESC')) query.order.push({ field: part.slice(11), descending: true })
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
    if (condition.operator === UNREADABLE) query.unreadable.push(part)
    if (isNew) query.groups.push([])
    const group = query.groups[query.groups.length - 1] ?? []
    const last = group[group.length - 1]
    if (isOr && last) last.push(condition)
    else group.push([condition])
}

function parseCondition(text: string): Condition {
    const field = FIELD.exec(text)?.[0] ?? ''
    const rest = text.slice(field.length)
    for (const [spelling, operator] of field ? OPERATORS : []) {
        if (rest.startsWith(spelling) && operator !== UNREADABLE)
            return { field, operator, value: rest.slice(spelling.length) }
        if (rest.startsWith(spelling)) break
    }
    return { field: '', operator: UNREADABLE, value: text }
}
