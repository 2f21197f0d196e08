import { type Catalog, type Column, isNumber } from '../store/catalog.ts'
import { type Condition, type Query, UNREADABLE } from './parse.ts'
import { conditionValue, type Moment, relativeLimit } from './relative-time.ts'
import { DYNAMIC_ME } from './sql.ts'

/** A record held in memory, as filter conditions of rules and ACLs see it. */
export interface Subject {
    table: string
    /** Value of a field, dot-walked; null when empty. */
    value(path: string): string | null
    /** Display value, for text operators on references. */
    display(path: string): string
    column(path: string): Column | undefined
    /** Value before this operation, for VALCHANGES, CHANGESTO and CHANGESFROM; undefined on insert. */
    before(path: string): string | null | undefined
}

export interface MatchContext {
    catalog: Catalog
    moment: Moment
    userId: string
}

/** Evaluates an encoded query on one record, case-sensitively ("GlideFilter"). An empty query matches. */
export function matches(query: Query, subject: Subject, context: MatchContext): boolean {
    if (query.groups.length === 0) return true
    return query.groups.some((group) => group.every((any) => any.some((one) => holds(one, subject, context))))
}

function holds(condition: Condition, subject: Subject, context: MatchContext): boolean {
    if (condition.operator === UNREADABLE) return false
    const column = subject.column(condition.field)
    if (!column) return true
    const value = subject.value(condition.field)
    const wanted = conditionValue(condition, context.moment, context.userId)
    if (wanted === undefined) return false
    const before = subject.before(condition.field)
    switch (condition.operator) {
        case 'ANYTHING':
            return true
        case 'VALCHANGES':
            return (before ?? null) !== value
        case 'CHANGESTO':
            return (before ?? null) !== value && equal(column, value, wanted)
        case 'CHANGESFROM':
            return before !== undefined && before !== value && equal(column, before, wanted)
        case 'ISEMPTY':
            return value === null
        case 'ISNOTEMPTY':
            return value !== null
        case '=':
            return equal(column, value, wanted)
        case '!=':
            return !equal(column, value, wanted)
        case 'IN':
            return wanted.split(',').some((one) => one !== '' && equal(column, value, one))
        case 'NOT IN':
            return value !== null && !wanted.split(',').some((one) => one !== '' && equal(column, value, one))
        case 'SAMEAS':
            return equal(column, value, subject.value(wanted) ?? '')
        case 'NSAMEAS':
            return !equal(column, value, subject.value(wanted) ?? '')
        case 'DYNAMIC':
            return wanted === DYNAMIC_ME && value === context.userId
        case 'INSTANCEOF':
            return (
                value !== null &&
                context.catalog.find(wanted) !== undefined &&
                context.catalog.descendants(wanted).includes(value)
            )
        default:
            return (
                ordered(condition.operator, column, value, wanted, context) ??
                textual(condition, subject, value, wanted)
            )
    }
}

function equal(column: Column, value: string | null, wanted: string): boolean {
    if (wanted === '' || wanted === 'NULL') return value === null
    if (value === null) return column.kind === 'boolean' && isFalse(wanted)
    if (column.kind === 'boolean') return isFalse(value) === isFalse(wanted)
    if (isNumber(column)) return Number(value) === Number(wanted)
    return value === wanted
}

function isFalse(text: string): boolean {
    return text !== 'true' && text !== '1'
}

const RELATIVE: Record<string, string> = { RELATIVEGT: '>', RELATIVEGE: '>=', RELATIVELT: '<', RELATIVELE: '<=' }

/** Comparisons by order; undefined when the operator is none. */
function ordered(
    operator: string,
    column: Column,
    value: string | null,
    wanted: string,
    context: MatchContext
): boolean | undefined {
    const limit = (text: string) => compareValues(column, value ?? '', text)
    switch (operator) {
        case '<':
            return value !== null && limit(wanted) < 0
        case '<=':
            return value !== null && limit(wanted) <= 0
        case '>':
            return value !== null && limit(wanted) > 0
        case '>=':
            return value !== null && limit(wanted) >= 0
        case 'BETWEEN': {
            const [low = '', high = ''] = wanted.split('@')
            return value !== null && limit(low) >= 0 && limit(high) <= 0
        }
        case 'RELATIVEGT':
        case 'RELATIVEGE':
        case 'RELATIVELT':
        case 'RELATIVELE': {
            const text = relativeLimit(wanted, context.moment)
            if (value === null || text === undefined) return false
            return ordered(RELATIVE[operator] ?? '', column, value, text, context)
        }
        case 'ON':
        case 'NOTON': {
            const [, start = '', end = ''] = wanted.split('@')
            return (value !== null && limit(start) >= 0 && limit(end) <= 0) === (operator === 'ON')
        }
        default:
            return undefined
    }
}

function compareValues(column: Column, a: string, b: string): number {
    if (isNumber(column)) return Number(a) - Number(b)
    const [x, y] = column.kind === 'glide_date' ? [a.slice(0, 10), b.slice(0, 10)] : [a, b]
    return x < y ? -1 : x > y ? 1 : 0
}

function textual(condition: Condition, subject: Subject, value: string | null, wanted: string): boolean {
    const text = subject.column(condition.field)?.reference ? subject.display(condition.field) : (value ?? '')
    const part = wanted
    switch (condition.operator) {
        case 'LIKE':
            return text.includes(part)
        case 'NOT LIKE':
            return value !== null && !text.includes(part)
        case 'STARTSWITH':
            return text.startsWith(part)
        case 'ENDSWITH':
            return text.endsWith(part)
        default:
            return false
    }
}
