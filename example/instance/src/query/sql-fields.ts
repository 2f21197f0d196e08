import { isDate } from '../store/catalog.ts'
import { type Field, fieldOf } from './field.ts'
import type { Condition } from './parse.ts'
import type { Moment } from './relative-time.ts'
import type { QueryContext, Sql } from './sql.ts'
import { zoneOffsetMinutes } from './zone.ts'

const WORDS: Record<string, string> = {
    SAMEAS: ' is ',
    NSAMEAS: ' is not ',
    GT_FIELD: '>',
    LT_FIELD: '<',
    GT_OR_EQUALS_FIELD: '>=',
    LT_OR_EQUALS_FIELD: '<=',
}

/** How much of a stored time says in which year, month, … it is. */
const LENGTHS: Record<string, number> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 }

/** Comparisons with another field of the row, and by a part of a date; undefined for anything else. */
export function compareFields(
    table: string,
    field: Field,
    { operator, value }: Pick<Condition, 'operator' | 'value'>,
    context: QueryContext
): Sql | undefined {
    if (operator === 'DATEPART') return datePart(field, value, context.moment)
    const [name = '', unit = '', direction = '', count = ''] = value.split('@')
    const other = fieldOf(table, name, context.catalog)
    if (!other) return undefined
    if (operator === 'MORETHAN' || operator === 'LESSTHAN')
        return distance(field.raw, other.raw, operator, { unit, direction, count: Number(count) })
    const word = WORDS[operator]
    if (!word) return undefined
    if (unit === '') return { text: `${field.compared}${word}${other.compared}`, values: [] }
    const length = LENGTHS[unit]
    if (!length) return undefined
    const cut = (raw: string) => `substr(${local(raw, context.moment)},1,${length})`
    return { text: `${cut(field.raw)}${word}${cut(other.raw)}`, values: [] }
}

/** `MORETHAN<field>@day@before@1`: earlier than one day before the other field. */
function distance(
    raw: string,
    other: string,
    operator: string,
    { unit, direction, count }: { unit: string; direction: string; count: number }
): Sql | undefined {
    const units = ['minute', 'hour', 'day', 'month', 'year']
    if (!units.includes(unit) || !Number.isInteger(count) || !/^(before|after)$/.test(direction)) return undefined
    const isBefore = direction === 'before'
    const limit = `datetime(${other},'${isBefore ? '-' : '+'}${count} ${unit}')`
    const sign = (operator === 'MORETHAN') === isBefore ? '<' : '>'
    return { text: `${raw}${sign}${limit}`, values: [] }
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const SIGNS: Record<string, string> = { EE: '=', LT: '<', LE: '<=', GT: '>', GE: '>=' }

/** `Monday@javascript:gs.datePart('dayofweek','monday','EE')`; a week begins with Sunday. */
function datePart({ column, raw }: Field, value: string, moment: Moment): Sql | undefined {
    const [, part = '', wanted = '', sign = ''] = /gs\.datePart\('(\w+)','(\w+)','(\w\w)'\)/.exec(value) ?? []
    const formats: Record<string, [string, number]> = {
        dayofweek: ['%w', DAYS.indexOf(wanted)],
        hour: ['%H', Number(wanted)],
        month: ['%m', Number(wanted)],
        year: ['%Y', Number(wanted)],
    }
    const [format, number] = formats[part] ?? ['', Number.NaN]
    if (!isDate(column) || !SIGNS[sign] || !(number >= 0)) return undefined
    return { text: `cast(strftime('${format}',${local(raw, moment)}) as integer)${SIGNS[sign]}?`, values: [number] }
}

/** A stored time in the session's zone, with the offset that the zone has now. */
function local(raw: string, moment: Moment): string {
    const minutes = zoneOffsetMinutes(moment.now, moment.zone)
    return minutes === 0 ? raw : `datetime(${raw},'${minutes} minutes')`
}
