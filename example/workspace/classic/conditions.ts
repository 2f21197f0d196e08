import type { UiColumn } from '../../ui-api.ts'

/** One part of an encoded query that the condition builder can show. */
export interface Condition {
    field: string
    operator: string
    value: string
}

const WORDS: Record<string, string> = {
    '=': 'is',
    '!=': 'is not',
    LIKE: 'contains',
    'NOT LIKE': 'does not contain',
    STARTSWITH: 'starts with',
    ENDSWITH: 'ends with',
    IN: 'is one of',
    '>=': 'at or after',
    '<=': 'at or before',
    '>': 'after',
    '<': 'before',
    ISEMPTY: 'is empty',
    ISNOTEMPTY: 'is not empty',
}

const TEXT = ['LIKE', 'STARTSWITH', '=', '!=', 'ISEMPTY', 'ISNOTEMPTY']
const EXACT = ['=', '!=', 'ISEMPTY', 'ISNOTEMPTY']
const ORDERED = ['>=', '<=', '=', 'ISEMPTY', 'ISNOTEMPTY']
const ORDERED_KINDS = ['integer', 'float', 'decimal', 'glide_date_time', 'glide_date', 'longint']

/** Operators that make sense for a column, the likeliest first. */
export function operatorsFor(column: UiColumn): string[] {
    if (column.choices || column.kind === 'boolean' || column.reference) return EXACT
    return ORDERED_KINDS.includes(column.kind) ? ORDERED : TEXT
}

export function operatorWords(operator: string): string {
    return WORDS[operator] ?? operator
}

export function needsValue(operator: string): boolean {
    return operator !== 'ISEMPTY' && operator !== 'ISNOTEMPTY'
}

const PART = /^([a-z][\w.]*?)(ISNOTEMPTY|ISEMPTY|NOT LIKE|STARTSWITH|ENDSWITH|LIKE|IN|!=|>=|<=|=|>|<)(.*)$/
const ORDER = /^ORDERBY(DESC)?(.+)$/

/** What an encoded query says, part by part: a text is a part that the builder only repeats. */
export interface Query {
    parts: (Condition | string)[]
    order: { column: string; descending: boolean } | null
}

export function parseQuery(encoded: string): Query {
    const query: Query = { parts: [], order: null }
    for (const part of encoded.split('^').filter((text) => text && text !== 'EQ')) {
        const order = ORDER.exec(part)
        const found = PART.exec(part)
        if (order) query.order = { column: order[2] ?? '', descending: order[1] !== undefined }
        else if (/^(OR|NQ)[a-z]/.test(part) && query.parts.length > 0) {
            // An alternative belongs to the part before it: they stay or go together.
            const before = query.parts.pop() ?? ''
            query.parts.push(`${typeof before === 'string' ? before : encodePart(before)}^${part}`)
        } else if (found) query.parts.push({ field: found[1] ?? '', operator: found[2] ?? '', value: found[3] ?? '' })
        else query.parts.push(part)
    }
    return query
}

function encodePart({ field, operator, value }: Condition): string {
    return `${field}${operator}${needsValue(operator) ? value.replaceAll('^', ' ') : ''}`
}

export function encodeConditions({ parts }: Query): string {
    return parts.map((part) => (typeof part === 'string' ? part : encodePart(part))).join('^')
}

export function encodeOrder({ order }: Query): string {
    return order ? `ORDERBY${order.descending ? 'DESC' : ''}${order.column}` : ''
}

/** Records that reference fields name, by field. */
type Names = Readonly<Record<string, readonly { id: string; display: string }[]>>

/** The part in words; what the builder does not understand as it is. */
export function partWords(part: Condition | string, columns: readonly UiColumn[], names: Names): string {
    if (typeof part === 'string') return part
    const column = columns.find((one) => one.name === part.field)
    const chosen =
        column?.choices?.find((one) => one.value === part.value)?.label ??
        names[part.field]?.find((one) => one.id === part.value)?.display
    const value = needsValue(part.operator) ? ` ${chosen ?? part.value}` : ''
    return `${column?.label ?? part.field} ${operatorWords(part.operator)}${value}`
}
