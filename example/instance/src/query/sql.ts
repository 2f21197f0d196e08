import { type Catalog, type Column, isDate, isNumber } from '../store/catalog.ts'
import { fold } from '../store/fold.ts'
import { comparable, viewOf } from '../store/layout.ts'
import { type Cell, quoted } from '../store/store.ts'
import { type Field, fieldOf } from './field.ts'
import { type Condition, type Query, UNREADABLE } from './parse.ts'
import { conditionValue, type Moment, relativeLimit } from './relative-time.ts'
import { compareFields } from './sql-fields.ts'

/** What a query means depends on who asks and when. */
export interface QueryContext {
    catalog: Catalog
    moment: Moment
    userId: string
    /** Told of every condition that could not be asked as it stands, and why. */
    dropped(condition: string, reason: string): void
    /** Property glide.invalid_query.returns_no_rows. */
    invalidReturnsNothing: boolean
}

export interface Sql {
    text: string
    values: Cell[]
}

/** "Me" of the filter builder. */
export const DYNAMIC_ME = '90d1921e5f510100a9ad2572f2b477fe'
const NOTHING: Sql = { text: '0', values: [] }

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

function displayOf(column: Column, raw: string, catalog: Catalog): string {
    if (column.kind !== 'reference' || !column.reference || !catalog.find(column.reference)) return raw
    const shown = catalog.column(column.reference, catalog.displayColumn(column.reference))
    if (!shown) return raw
    return `(select ${comparable(shown, 'd.')} from ${viewOf(catalog, column.reference)} d where d."sys_id"=${raw})`
}

function conditionOf(table: string, condition: Condition, context: QueryContext): Sql {
    const said = `${condition.field}${condition.operator}${condition.value}`
    if (condition.operator === UNREADABLE) return NOTHING
    const field = fieldOf(table, condition.field, context.catalog)
    if (!field) {
        context.dropped(said, 'unknown field')
        return context.invalidReturnsNothing ? NOTHING : { text: '', values: [] }
    }
    if (condition.join) return joinOf(table, field, condition.join, context)
    const value = conditionValue(condition, context.moment, context.userId)
    const sql = value === undefined ? undefined : compare(table, field, { ...condition, value }, context)
    if (sql) return sql
    context.dropped(said, 'not emulated, no row meets it')
    return NOTHING
}

/** `addJoinQuery`: rows that a row of another table refers to. */
function joinOf(
    table: string,
    field: Field,
    { table: other, joined, query, count }: NonNullable<Condition['join']>,
    context: QueryContext
): Sql {
    const columns = context.catalog.find(other) ? [...context.catalog.columns(other).values()] : []
    const lineage = context.catalog.lineage(table)
    const first = columns.find(({ reference }) => reference !== null && lineage.includes(reference))
    const name = joined ?? first?.name
    if (!name || !columns.some((column) => column.name === name)) {
        context.dropped(`join of ${other}.${name}`, 'unknown field')
        return NOTHING
    }
    const where = whereOf(other, query, context)
    const rest = where.text === '' ? '' : ` and ${where.text}`
    const from = `from ${viewOf(context.catalog, other)} t where t.${quoted(name)}`
    if (count)
        return {
            // Inside, `t` is the other table.
            text: `coalesce((select r.n from (select t.${quoted(name)} as id, count(*) as n ${from} is not null${rest} group by 1) r where r.id=${field.raw}),0)${count.operator}?`,
            values: [...where.values, count.number],
        }
    return {
        text: `${field.raw} in (select t.${quoted(name)} ${from} is not null${rest})`,
        values: where.values,
    }
}

/** The SQL of a comparison; undefined when it cannot be asked here. */
function compare(table: string, field: Field, { operator, value }: Condition, context: QueryContext): Sql | undefined {
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
        case 'RELATIVEGT':
        case 'RELATIVEGE':
        case 'RELATIVELT':
        case 'RELATIVELE': {
            const limit = relativeLimit(value, context.moment)
            return limit ? binary(raw, RELATIVE[operator] ?? '=', column, limit) : undefined
        }
        case 'ON':
        case 'NOTON':
            return on(column, compared, raw, operator, value)
        case 'DYNAMIC':
            return value === DYNAMIC_ME ? { text: `${raw}=?`, values: [context.userId] } : undefined
        case 'INSTANCEOF': {
            const classes = context.catalog.find(value) ? context.catalog.descendants(value) : []
            return { text: `${raw} in (${classes.map(() => '?').join(',')})`, values: classes }
        }
        default:
            return compareFields(table, field, { operator, value }, context)
    }
}

const RELATIVE: Record<string, string> = { RELATIVEGT: '>', RELATIVEGE: '>=', RELATIVELT: '<', RELATIVELE: '<=' }

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

function within({ column, compared }: Field, operator: string, value: string): Sql {
    const values = value.split(',').filter((part) => part !== '')
    if (values.length === 0) return operator === 'IN' ? NOTHING : { text: '1', values: [] }
    // One JSON parameter instead of n: SQLite limits the number of parameters, a list of sys_ids can be long.
    const list = JSON.stringify(values.map((part) => comparedValue(column, part)))
    const inside = `${compared} in (select value from json_each(?))`
    // Empty fields are in neither list: a comparison with null is never true.
    return { text: operator === 'IN' ? inside : `not (${inside})`, values: [list] }
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
            return { text: `instr(${shown},?)=0`, values: [wanted] }
        default:
            return { text: `instr(${shown},?)>0`, values: [wanted] }
    }
}

/** `ON<label>@<start>@<end>`. */
function on(column: Column, compared: string, raw: string, operator: string, value: string): Sql | undefined {
    const [, from = '', to = ''] = value.split('@')
    if (!from || !to) return undefined
    const inside = `${compared} between ? and ?`
    const values = [comparedValue(column, from), comparedValue(column, to)]
    if (operator === 'ON') return { text: `(${inside})`, values }
    return { text: `(not (${inside}) or ${raw} is null)`, values }
}
