/** One comparison of an encoded query. */
export interface Condition {
    field: string
    operator: string
    value: string
    /** Of JOIN: rows of another table that name this one's field in their field `joined`; one of them, or so many. */
    join?: { table: string; joined: string | null; query: Query; count?: { operator: string; number: number } }
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
    const terms = splitTerms(text)
    for (let part = terms.shift(); part !== undefined; part = terms.shift()) {
        if (part === '' || part === 'EQ') continue
        if (part.startsWith('RLQUERY')) addRelated(query, part, upToEnd(terms))
        else if (part.startsWith('GROUPBY')) query.groupBy.push(part.slice(7))
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

/** Takes the terms of a related list query out of a list, with the one that ends it. */
function upToEnd(terms: string[]): string[] {
    const end = terms.indexOf('ENDRLQUERY')
    return end < 0 ? [] : terms.splice(0, end + 1).slice(0, -1)
}

const RELATED = /^RLQUERY(\w+)\.(\w+),(<=|>=|!=|=|<|>)(\d+)(?:,(.*))?$/

/** `RLQUERYincident.problem_id,>=1,priority=1^ENDRLQUERY` ("Encoded query strings"). */
function addRelated(query: Query & { unreadable: string[] }, head: string, rest: string[]): void {
    const [, table, joined = '', operator = '', number, first = ''] = RELATED.exec(head) ?? []
    if (table === undefined) {
        query.unreadable.push(head)
        last(query.groups).push([{ field: '', operator: UNREADABLE, value: head }])
        return
    }
    const conditions = parseQuery([first === 'm2m' ? '' : first, ...rest].join('^'))
    query.unreadable.push(...conditions.unreadable)
    const join = { table, joined, query: conditions, count: { operator, number: Number(number) } }
    last(query.groups).push([{ field: 'sys_id', operator: 'JOIN', value: '', join }])
}

function last(groups: Condition[][][]): Condition[][] {
    const group = groups.at(-1) ?? []
    if (groups.length === 0) groups.push(group)
    return group
}

function addTerm(query: Query & { unreadable: string[] }, part: string): void {
    const isNew = part.startsWith('NQ')
    const isOr = part.startsWith('OR')
    const condition = parseCondition(isNew || isOr ? part.slice(2) : part)
    if (condition.operator === UNREADABLE) query.unreadable.push(part)
    if (isNew) query.groups.push([])
    const group = last(query.groups)
    const before = group.at(-1)
    if (isOr && before) before.push(condition)
    else group.push([condition])
}

const JOINED = /^JOIN\w+\.(\w+)=(\w+)\.(\w+)(?:!(.*))?$/
/** A field that no column is spelled like; who asks says that it does not exist. */
const ODD_FIELD = /^([A-Za-z_][\w.]*?)(<=|>=|!=|=|<|>)(.*)$/s

function parseCondition(text: string): Condition {
    const [, own, table = '', joined = '', more = ''] = JOINED.exec(text) ?? []
    if (own !== undefined)
        return { field: own, operator: 'JOIN', value: '', join: { table, joined, query: parseQuery(more) } }
    const field = FIELD.exec(text)?.[0] ?? ''
    const rest = text.slice(field.length)
    for (const [spelling, operator] of field ? OPERATORS : []) {
        if (rest.startsWith(spelling) && operator !== UNREADABLE)
            return { field, operator, value: rest.slice(spelling.length) }
        if (rest.startsWith(spelling)) break
    }
    const [, odd, sign = '', value = ''] = ODD_FIELD.exec(text) ?? []
    if (odd !== undefined && odd !== field) return { field: odd, operator: sign, value }
    return { field: '', operator: UNREADABLE, value: text }
}
