import { type Catalog, type Column, isDate, isNumber } from '../store/catalog.ts'
import { fold } from '../store/fold.ts'
import { comparable, viewOf } from '../store/layout.ts'
import { type Cell, quoted } from '../store/store.ts'
import type { Condition, Query } from './parse.ts'
import { type Moment, queryValue, relativeLimit } from './relative-time.ts'

/** What a query means depends on who asks and when. */
export interface QueryContext {
    catalog: Catalog
    moment: Moment
    userId: string
    /** Told of every condition that was dropped, because its field does not exist. */
    dropped(condition: string): void
    /** Property glide.invalid_query.returns_no_rows. */
    invalidReturnsNothing: boolean
}

export interface Sql {
    text: string
    values: Cell[]
}

/** "Me" of the filter builder. */
const DYNAMIC_ME = '90d1921e5f510100a9ad2572f2b477fe'
const NOTHING: Sql = { text: '0', values: [] }
const MAX_WALK = 5

/** The `where` of a query over the alias `t`; empty text means every row. */
export function whereOf(table: string, query: Query, context: QueryContext): Sql {
    const groups = query.groups.map((group) =>
        join(
            group.map((any) =>
                join(
                    any.map((one) => conditionOf(table, one, context)),
                    ' or '
                )
            ),
            ' and '
        )
    )
    return join(groups, ' or ')
}

/** Joins what is not empty; an empty `or` member would mean every row, so it is left out as the platform drops it. */
function join(parts: Sql[], word: string): Sql {
    const kept = parts.filter((part) => part.text !== '')
    if (kept.length < 2) return kept[0] ?? { text: '', values: [] }
    return { text: `(${kept.map((part) => part.text).join(word)})`, values: kept.flatMap((part) => part.values) }
}

/** An expression for a field, dot-walked where needed. */
export function fieldOf(
    table: string,
    path: string,
    catalog: Catalog
): { column: Column; raw: string; compared: string } | undefined {
    const names = path.split('.')
    if (names.length > MAX_WALK) return undefined
    let at = table
    let alias = 't.'
    const wraps: string[] = []
    for (const [depth, name] of names.entries()) {
        const column = catalog.column(at, name)
        if (!column) return undefined
        if (depth === names.length - 1) {
            const wrap = (text: string) =>
                wraps.reduceRight((inner, outer) => outer.replace('?inner?', () => inner), text)
            return { column, raw: wrap(`${alias}${quoted(name)}`), compared: wrap(comparable(column, alias)) }
        }
        if (!column.reference || !catalog.find(column.reference)) return undefined
        const next = `w${depth}.`
        wraps.push(
            `(select ?inner? from ${viewOf(catalog, column.reference)} w${depth} where w${depth}."sys_id"=${alias}${quoted(name)})`
        )
        at = column.reference
        alias = next
    }
    return undefined
}

function displayOf(column: Column, raw: string, catalog: Catalog): string {
    if (column.kind !== 'reference' || !column.reference || !catalog.find(column.reference)) return raw
    const shown = catalog.column(column.reference, catalog.displayColumn(column.reference))
    if (!shown) return raw
    return `(select ${comparable(shown, 'd.')} from ${viewOf(catalog, column.reference)} d where d."sys_id"=${raw})`
}

function conditionOf(table: string, condition: Condition, context: QueryContext): Sql {
    const field = fieldOf(table, condition.field, context.catalog)
    if (!field) {
        context.dropped(`${condition.field}${condition.operator}${condition.value}`)
        return context.invalidReturnsNothing ? NOTHING : { text: '', values: [] }
    }
    const value = queryValue(condition.value, context.moment, context.userId)
    if (value === undefined) {
        context.dropped(`${condition.field}${condition.operator}${condition.value}`)
        return NOTHING
    }
    return compare(table, field, { ...condition, value }, context)
}

type Field = { column: Column; raw: string; compared: string }

function compare(table: string, field: Field, { operator, value }: Condition, context: QueryContext): Sql {
    const { column, raw, compared } = field
    const isNull = { text: `${raw} is null`, values: [] }
    const isNotNull = { text: `${raw} is not null`, values: [] }
    switch (operator) {
        case 'ANYTHING':
            return { text: '1', values: [] }
        case 'ISEMPTY':
            return isNull
        case 'ISNOTEMPTY':
            return isNotNull
        case '=':
            return value === '' || value === 'NULL' ? isNull : binary(compared, '=', column, value)
        case '!=': {
            if (value === '' || value === 'NULL') return isNotNull
            const differs = binary(compared, '<>', column, value)
            // The platform rewrites a!=b to a!=b OR a IS NULL.
            return { text: `(${differs.text} or ${raw} is null)`, values: differs.values }
        }
        case '<':
        case '<=':
        case '>':
        case '>=':
            return binary(compared, operator, column, value)
        case 'BETWEEN': {
            const [low = '', high = ''] = value.split('@')
            return join([binary(compared, '>=', column, low), binary(compared, '<=', column, high)], ' and ')
        }
        case 'IN':
        case 'NOT IN':
            return within(field, operator, value)
        case 'LIKE':
        case 'NOT LIKE':
        case 'STARTSWITH':
        case 'ENDSWITH':
            return text(column, raw, compared, operator, value, context.catalog)
        case 'SAMEAS':
        case 'NSAMEAS':
        case 'GT_FIELD':
        case 'LT_FIELD':
            return otherField(table, compared, operator, value, context)
        case 'ON':
        case 'NOTON':
            return on(column, compared, raw, operator, value, context)
        case 'RELATIVEGT':
        case 'RELATIVELT': {
            const limit = relativeLimit(value, context.moment)
            return limit ? binary(raw, operator === 'RELATIVEGT' ? '>' : '<', column, limit) : NOTHING
        }
        case 'DYNAMIC':
            return value === DYNAMIC_ME ? { text: `${raw}=?`, values: [context.userId] } : NOTHING
        case 'INSTANCEOF': {
            const classes = context.catalog.find(value) ? context.catalog.descendants(value) : []
            if (classes.length === 0) return NOTHING
            return { text: `${raw} in (${classes.map(() => '?').join(',')})`, values: classes }
        }
        default:
            context.dropped(`${column.name}${operator}`)
            return NOTHING
    }
}

/** The value in the form in which the column is compared. */
export function comparedValue(column: Column, value: string): Cell {
    if (column.kind === 'boolean') return value === 'true' || value === '1' ? 1 : 0
    if (isNumber(column)) return Number.isFinite(Number(value)) && value.trim() !== '' ? Number(value) : null
    // A date has no time of day, also where it is compared with a moment.
    if (column.kind === 'glide_date') return value.slice(0, 10)
    if (isDate(column) || column.kind === 'reference' || column.kind === 'GUID' || column.kind === 'domain_id')
        return value
    return fold(value)
}

function binary(expression: string, operator: string, column: Column, value: string): Sql {
    return { text: `${expression}${operator}?`, values: [comparedValue(column, value)] }
}

function within({ column, raw, compared }: Field, operator: string, value: string): Sql {
    const values = value.split(',').filter((part) => part !== '')
    if (values.length === 0) return operator === 'IN' ? NOTHING : { text: '1', values: [] }
    // One JSON parameter instead of n: SQLite limits the number of parameters, a list of sys_ids can be long.
    const list = JSON.stringify(values.map((part) => comparedValue(column, part)))
    const inside = `${compared} in (select value from json_each(?))`
    if (operator === 'IN') return { text: inside, values: [list] }
    return { text: `(not (${inside}) or ${raw} is null)`, values: [list] }
}

function text(column: Column, raw: string, compared: string, operator: string, value: string, catalog: Catalog): Sql {
    const shown = column.kind === 'reference' ? displayOf(column, raw, catalog) : compared
    const wanted = fold(value)
    if (wanted === '') return { text: operator === 'NOT LIKE' ? `${raw} is null` : '1', values: [] }
    switch (operator) {
        case 'STARTSWITH':
            return { text: `substr(${shown},1,?)=?`, values: [[...wanted].length, wanted] }
        case 'ENDSWITH':
            return { text: `substr(${shown},-?)=?`, values: [[...wanted].length, wanted] }
        case 'NOT LIKE':
            return { text: `coalesce(instr(${shown},?),0)=0`, values: [wanted] }
        default:
            return { text: `instr(${shown},?)>0`, values: [wanted] }
    }
}

function otherField(table: string, compared: string, operator: string, name: string, context: QueryContext): Sql {
    const other = fieldOf(table, name, context.catalog)
    if (!other) return NOTHING
    const words: Record<string, string> = { SAMEAS: ' is ', NSAMEAS: ' is not ', GT_FIELD: '>', LT_FIELD: '<' }
    return { text: `${compared}${words[operator]}${other.compared}`, values: [] }
}

/** `ON<label>@<start>@<end>`, both ends may be `javascript:gs.…`. */
function on(
    column: Column,
    compared: string,
    raw: string,
    operator: string,
    value: string,
    context: QueryContext
): Sql {
    const [, start = '', end = ''] = value.split('@')
    const from = queryValue(start, context.moment, context.userId)
    const to = queryValue(end, context.moment, context.userId)
    if (!from || !to) return NOTHING
    const inside = `${compared} between ? and ?`
    const values = [comparedValue(column, from), comparedValue(column, to)]
    if (operator === 'ON') return { text: `(${inside})`, values }
    return { text: `(not (${inside}) or ${raw} is null)`, values }
}
