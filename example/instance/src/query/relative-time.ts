import type { Condition } from './parse.ts'
import { parseStoredTime, storedTime, zoneOffsetMinutes } from './zone.ts'

/** The moment and the place from which relative times count. */
export interface Moment {
    now: number
    zone: string
}

const UNIT_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/** Local clock of `moment` as a Date whose UTC fields are the local ones. */
function local(moment: Moment, ms: number): Date {
    return new Date(ms + zoneOffsetMinutes(ms, moment.zone) * 60_000)
}

function fromLocal(moment: Moment, localMs: number): number {
    const guess = localMs - zoneOffsetMinutes(localMs, moment.zone) * 60_000
    return localMs - zoneOffsetMinutes(guess, moment.zone) * 60_000
}

/** Goes back by whole units; months and years by the calendar. */
function back(moment: Moment, count: number, unit: Unit): number {
    const step = UNIT_MS[unit]
    if (step) return moment.now - count * step
    if (unit === 'week') return moment.now - count * 7 * 86_400_000
    const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
    return fromLocal(moment, monthsBefore(local(moment, moment.now), count * months))
}

/** The same day some months before; the last day of that month where it has no such day. */
function monthsBefore(at: Date, months: number): number {
    const day = at.getUTCDate()
    at.setUTCDate(1)
    at.setUTCMonth(at.getUTCMonth() - months)
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
    return at.setUTCDate(Math.min(day, last))
}

function startOf(moment: Moment, ms: number, unit: Unit): number {
    const at = local(moment, ms)
    const [y, m, d, h, min] = [
        at.getUTCFullYear(),
        at.getUTCMonth(),
        at.getUTCDate(),
        at.getUTCHours(),
        at.getUTCMinutes(),
    ]
    const starts: Record<Unit, number> = {
        minute: Date.UTC(y, m, d, h, min),
        hour: Date.UTC(y, m, d, h),
        day: Date.UTC(y, m, d),
        week: Date.UTC(y, m, d - ((at.getUTCDay() + 6) % 7)),
        month: Date.UTC(y, m, 1),
        quarter: Date.UTC(y, m - (m % 3), 1),
        year: Date.UTC(y, 0, 1),
    }
    return fromLocal(moment, starts[unit])
}

function endOf(moment: Moment, ms: number, unit: Unit): number {
    const start = startOf(moment, ms, unit)
    const next = { now: start, zone: moment.zone }
    return startOf(moment, back(next, -1, unit), unit) - 1000
}

/**
 * The date helpers of `gs` that an encoded query or a script may name: `daysAgo(7)`, `daysAgoStart(7)`,
 * `beginningOfLastMonth()`, … ("gs", date helpers). Undefined for a name that is none.
 */
export function relativeTime(name: string, count: number, moment: Moment): string | undefined {
    const ago = /^(minute|hour|day|week|month|quarter|year)sAgo(Start|End)?$/.exec(name)
    if (ago) {
        // The pattern above admits exactly the names of Unit.
        const unit = ago[1] as Unit
        const at = back(moment, count, unit)
        if (ago[2] === 'Start') return storedTime(startOf(moment, at, unit))
        return storedTime(ago[2] === 'End' ? endOf(moment, at, unit) : at)
    }
    if (name === 'yesterday') return storedTime(back(moment, 1, 'day'))
    const edge =
        /^(beginning|end)Of(Today|Yesterday|Tomorrow|(This|Last|Next)(Week|Month|Quarter|Year|Hour|Minute))$/.exec(name)
    if (!edge) return undefined
    const shifts: Record<string, number> = { Yesterday: 1, Last: 1, Tomorrow: -1, Next: -1 }
    // The pattern above admits exactly the names of Unit.
    const unit = (edge[4]?.toLowerCase() ?? 'day') as Unit
    const at = back(moment, shifts[edge[3] ?? edge[2] ?? ''] ?? 0, unit)
    return storedTime(edge[1] === 'beginning' ? startOf(moment, at, unit) : endOf(moment, at, unit))
}

const CALL = /^javascript:\s*gs\.(\w+)\(\s*(.*?)\s*\);?$/
const QUOTED = /^'([^']*)'(?:\s*,\s*'([^']*)')?$/

/** Value of a query: `javascript:gs.…` is read by this small parser, never run. Undefined when it is another script. */
function queryValue(text: string, moment: Moment, userId: string): string | undefined {
    if (!text.startsWith('javascript:')) return text
    const [, name = '', given = ''] = CALL.exec(text) ?? []
    if (name === 'getUserID') return userId
    const [, day = '', time = ''] = QUOTED.exec(given) ?? []
    if (name === 'dateGenerate') return dateGenerate(day, time, moment)
    return /^-?\d*$/.test(given) ? relativeTime(name, Number(given || 0), moment) : undefined
}

const RANGES = new Set(['BETWEEN', 'ON', 'NOTON'])

/** The value of a condition with its `javascript:` parts computed; undefined when one of them is another script. */
export function conditionValue({ operator, value }: Condition, moment: Moment, userId: string): string | undefined {
    if (operator === 'DATEPART') return value
    const parts = RANGES.has(operator) ? value.split('@') : [value]
    const computed = parts.map((part) => queryValue(part, moment, userId))
    return computed.includes(undefined) ? undefined : computed.join('@')
}

/** `gs.dateGenerate(date, time)`: a time in the session's zone, as stored text; `start` and `end` stand for those of the day. */
export function dateGenerate(day: string, time: string, moment: Moment): string | undefined {
    const clock = ({ start: '00:00:00', end: '23:59:59' } as Record<string, string>)[time] ?? time
    const ms = parseStoredTime(`${day} ${clock}`)
    return Number.isNaN(ms) ? undefined : storedTime(fromLocal(moment, ms))
}

/** `@hour@ago@1` of RELATIVEGT and its kin, as stored text. */
export function relativeLimit(text: string, moment: Moment): string | undefined {
    const match = /^@(minute|hour|day|week|month|quarter|year)s?@(ago|ahead)@(\d+)$/.exec(text)
    if (!match) return undefined
    const count = Number(match[3]) * (match[2] === 'ago' ? 1 : -1)
    // The pattern above admits exactly the names of Unit.
    return storedTime(back(moment, count, match[1] as Unit))
}
