import { storedTime, zoneOffsetMinutes } from './zone.ts'

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
    const at = local(moment, moment.now)
    const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
    at.setUTCMonth(at.getUTCMonth() - count * months)
    return fromLocal(moment, at.getTime())
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

const CALL = /^javascript:\s*gs\.(\w+)\(\s*(-?\d*)\s*\);?$/

/** Value of a query: `javascript:gs.…` is read by this small parser, never run. Undefined when it is another script. */
export function queryValue(text: string, moment: Moment, userId: string): string | undefined {
    if (!text.startsWith('javascript:')) return text
    const match = CALL.exec(text)
    if (!match) return undefined
    if (match[1] === 'getUserID') return userId
    return relativeTime(match[1] ?? '', Number(match[2] || 0), moment)
}

/** `@hour@ago@1` of RELATIVEGT and RELATIVELT, as stored text. */
export function relativeLimit(text: string, moment: Moment): string | undefined {
    const match = /^@(minute|hour|day|week|month|quarter|year)s?@(ago|ahead)@(\d+)$/.exec(text)
    if (!match) return undefined
    const count = Number(match[3]) * (match[2] === 'ago' ? 1 : -1)
    // The pattern above admits exactly the names of Unit.
    return storedTime(back(moment, count, match[1] as Unit))
}
