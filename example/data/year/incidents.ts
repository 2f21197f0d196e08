import { Draw } from '../../platform/src/world/draw.ts'
import { HOLDS_WITHOUT, STORIES, type Story } from './stories.ts'
import { DAY, HOUR, MINUTE, type Row, stored, type World } from './world.ts'

/** One incident of the year with what its runs have to know. */
export interface Case {
    id: string
    number: string
    story: Story
    device: { id: string; fqdn: string }
    agent: string
    openedAt: number
    /** How far into the year, 0 to 1. */
    progress: number
    /** When the last run of the desk's work had ended; null: resolved without 1E. */
    workedUntil: number | null
    /** How likely it stays resolved after what was tried; null: nothing was. */
    holds: number | null
}

const YEAR_DAYS = 365
const FIRST_HOUR = 8
const HOURS_OPEN = 10
const CHANNELS = ['phone', 'phone', 'chat', 'email', 'self-service']

export function weighted<T extends { weight: number }>(draw: Draw, values: readonly T[]): T {
    let left = draw.unit() * values.reduce((sum, { weight }) => sum + weight, 0)
    for (const value of values) {
        left -= value.weight
        if (left < 0) return value
    }
    return values[0] as T // never empty: the stories above
}

/** Opening times of the desk: weekdays, eight to six, oldest first, the last of them yesterday. */
function openings(count: number, now: number): number[] {
    const draw = new Draw('year', 'openings')
    const midnight = Math.floor(now / DAY) * DAY
    const times: number[] = []
    while (times.length < count) {
        const day = midnight - draw.whole(1, YEAR_DAYS) * DAY
        const isWeekend = [0, 6].includes(new Date(day).getUTCDay())
        if (isWeekend && !draw.chance(0.1)) continue
        times.push(day + FIRST_HOUR * HOUR + Math.floor(draw.unit() * HOURS_OPEN * HOUR))
    }
    return times.sort((a, b) => a - b)
}

/** Numbers below those that the instance gives next, as long as there is room for them. */
function numberOf(at: number, count: number): string {
    const first = count < 10_000 ? 10_000 - count : 1_000_000
    return `INC${String(first + at).padStart(7, '0')}`
}

export function openCases(world: World, count: number): Case[] {
    return openings(count, world.now).map((openedAt, at) => {
        const draw = new Draw('year', 'incident', at)
        return {
            id: draw.hex(32),
            number: numberOf(at, count),
            story: weighted(draw, STORIES),
            device: draw.pick(world.devices),
            agent: draw.pick(world.agents),
            openedAt,
            progress: at / count,
            workedUntil: null,
            holds: null,
        }
    })
}

/** The incident's record, once the desk has worked on it. */
export function incidentRow(world: World, each: Case): Row {
    const draw = new Draw('year', 'outcome', each.number)
    const { story, openedAt } = each
    const quick = each.workedUntil !== null
    const after = quick ? draw.whole(4, 90) * MINUTE : draw.whole(40, 30 * 60) * MINUTE
    const firstResolved = Math.min((each.workedUntil ?? openedAt) + after, world.now - HOUR)
    const isCancelled = !quick && draw.chance(0.04)
    const held = draw.chance(each.holds ?? HOLDS_WITHOUT)
    const reopenedAt = firstResolved + draw.whole(2, 60) * HOUR
    const isReopened = !held && !isCancelled && reopenedAt < world.now - 4 * HOUR
    const resolvedAt = isReopened
        ? Math.min(reopenedAt + draw.whole(1, 20) * HOUR, world.now - HOUR)
        : Math.max(firstResolved, openedAt + 5 * MINUTE)
    const closedAt = resolvedAt + 7 * DAY
    const isClosed = closedAt < world.now
    const urgency = draw.whole(2, 3)
    return {
        sys_id: each.id,
        number: each.number,
        short_description: draw.pick(story.titles),
        caller_id: draw.pick(world.callers),
        cmdb_ci: each.device.id,
        company: world.company,
        category: story.category,
        subcategory: story.subcategory,
        state: isCancelled ? '8' : isClosed ? '7' : '6',
        active: String(!isClosed && !isCancelled),
        impact: '3',
        urgency: String(urgency),
        priority: String(urgency + 1),
        contact_type: draw.pick(CHANNELS),
        assignment_group: world.groups[story.group] ?? '',
        assigned_to: each.agent,
        opened_at: stored(openedAt),
        opened_by: each.agent,
        ...(isCancelled
            ? {}
            : {
                  resolved_at: stored(resolvedAt),
                  resolved_by: each.agent,
                  close_code: draw.chance(0.8) ? 'solved' : 'workaround',
                  close_notes: quick ? 'Found and repaired with 1E.' : 'Repaired with the caller.',
              }),
        ...(isClosed && !isCancelled ? { closed_at: stored(closedAt), closed_by: each.agent } : {}),
        reopen_count: isReopened ? '1' : '0',
        ...(isReopened ? { reopened_time: stored(reopenedAt), reopened_by: each.agent } : {}),
        sys_domain: world.domain,
        sys_created_on: stored(openedAt),
        sys_updated_on: stored(isClosed && !isCancelled ? closedAt : resolvedAt),
    }
}
