import { Draw } from '../../platform/src/world/draw.ts'
import { type Case, weighted } from './incidents.ts'
import type { Remedy } from './stories.ts'
import { HOUR, type KnownDefinition, MINUTE, type Row, SECOND, stored, type World } from './world.ts'

const GATHER_MINUTES = 60
const KEEP_MINUTES = 120

/** One run before it is a record. */
interface Attempt {
    case: Case
    remedy: Remedy
    at: number
    draw: Draw
}

type End = 'completed' | 'failed' | 'expired' | 'cancelled' | 'rejected' | 'withdrawn' | 'lapsed'

const ENDS: { end: End; weight: number }[] = [
    { end: 'completed', weight: 88 },
    { end: 'failed', weight: 4 },
    { end: 'expired', weight: 6 },
    { end: 'cancelled', weight: 2 },
]
const DECISIONS: { end: End | 'approved'; weight: number }[] = [
    { end: 'approved', weight: 91 },
    { end: 'rejected', weight: 6 },
    { end: 'withdrawn', weight: 1 },
    { end: 'lapsed', weight: 2 },
]

/** Incidents in the order in which the desk takes to 1E: the later in the year, the more of them. */
function worked(cases: Case[]): Case[] {
    const draw = new Draw('year', 'worked')
    return cases
        .map((each) => ({ each, key: draw.unit() ** (1 / (0.35 + each.progress)) }))
        .sort((a, b) => b.key - a.key)
        .map(({ each }) => each)
}

/** Exactly `count` attempts: one to four of an incident, and more rounds when there are not enough incidents. */
function attempts(cases: Case[], count: number): Attempt[] {
    const made: Attempt[] = []
    const order = worked(cases)
    for (let round = 0; made.length < count && order.length > 0; round++) {
        for (const each of order) {
            const draw = new Draw('year', 'session', each.number, round)
            let at = (each.workedUntil ?? each.openedAt) + draw.whole(3, 40) * MINUTE
            for (let left = weighted(draw, SESSIONS).runs; left > 0 && made.length < count; left--) {
                const remedy = weighted(draw, each.story.remedies)
                made.push({ case: each, remedy, at, draw: new Draw('year', 'run', each.number, round, left) })
                each.workedUntil = at
                at += draw.whole(4, 25) * MINUTE
            }
            if (made.length === count) break
        }
    }
    return made.sort((a, b) => a.at - b.at)
}

const SESSIONS = [
    { runs: 1, weight: 55 },
    { runs: 2, weight: 28 },
    { runs: 3, weight: 12 },
    { runs: 4, weight: 5 },
]

/** The runs of the year with their approvals; what they did for an incident is noted in its case. */
export function runRows(world: World, cases: Case[], count: number): { runs: Row[]; approvals: Row[] } {
    const definitions = new Map(world.definitions.map((each) => [each.payload, each]))
    const approvals: Row[] = []
    const runs = attempts(cases, count).map((attempt, at) => {
        const definition = definitions.get(attempt.remedy.payload)
        if (!definition) throw new Error(`1E offers no instruction "${attempt.remedy.payload}".`)
        return runRow(world, attempt, definition, world.lastRunNumber + 1 + at, approvals)
    })
    return { runs, approvals }
}

function runRow(world: World, attempt: Attempt, definition: KnownDefinition, number: number, approvals: Row[]): Row {
    const { case: each, remedy, draw, at } = attempt
    const id = draw.hex(32)
    const values = draw.pick(remedy.values)
    const request = { row: draw.hex(32), approver: world.approver }
    const asks = definition.approvalRequired
    const decision = asks ? weighted(draw, DECISIONS).end : 'approved'
    const decidedAt = at + draw.whole(1, 25) * MINUTE
    const end: End = decision === 'approved' ? weighted(draw, ENDS).end : decision
    const sentAt = asks ? decidedAt + draw.whole(1, 20) * SECOND : at
    const isSent = decision === 'approved'
    const seconds = Math.max(3, Math.round(remedy.seconds * (0.6 + draw.unit() ** 3 * 3)))
    const finishedAt = isSent ? sentAt + (end === 'expired' ? HOUR : seconds * SECOND) : decidedAt
    const rows = end === 'completed' ? draw.whole(...remedy.rows) : 0
    if (end === 'completed') each.holds = Math.max(each.holds ?? 0, remedy.holds)
    each.workedUntil = Math.max(each.workedUntil ?? 0, finishedAt)
    if (asks) approvals.push(approvalRow(world.domain, id, request, at, decidedAt, decision))
    return {
        sys_id: id,
        number: `TRI${String(number).padStart(7, '0')}`,
        definition: definition.id,
        configuration: definition.configuration,
        instruction_name: definition.name,
        kind: definition.kind,
        text: definition.payload.replace(/%(\w+)%/g, (whole, name) => values[name] ?? whole),
        parameters: JSON.stringify(values),
        details: JSON.stringify({
            columns: JSON.parse(definition.columns),
            ...(asks ? { requests: [request] } : {}),
            ...(end === 'failed' ? { errorArgs: ['Failed'] } : {}),
        }),
        record_table: 'incident',
        record_id: each.id,
        record_number: each.number,
        assignment_group: world.groups[each.story.group] ?? '',
        device: each.device.fqdn,
        device_field: 'cmdb_ci',
        device_item: each.device.id,
        gather_minutes: String(GATHER_MINUTES),
        keep_minutes: String(KEEP_MINUTES),
        state: end,
        guard: id,
        requested_by: each.agent,
        ...(asks
            ? {
                  approval_until: stored(at + 24 * HOUR),
                  approval_result: decision,
                  ...(decision === 'approved' || decision === 'rejected'
                      ? {
                            decided_by: world.approver,
                            decided_at: stored(decidedAt),
                            decision_minutes: String(Math.round((decidedAt - at) / MINUTE)),
                        }
                      : {}),
              }
            : {}),
        ...(isSent
            ? {
                  platform_id: String(900_000 + number),
                  platform_status: end === 'expired' ? '7' : end === 'failed' ? '10' : end === 'cancelled' ? '9' : '6',
                  sent: '1',
                  received: end === 'completed' ? '1' : '0',
                  outstanding: end === 'completed' ? '0' : '1',
                  found: String(rows),
                  stored: String(rows),
                  started: stored(sentAt),
                  gather_until: stored(sentAt + GATHER_MINUTES * MINUTE),
                  keep_until: stored(sentAt + (GATHER_MINUTES + KEEP_MINUTES) * MINUTE),
                  score: String(draw.decimal(42, 96)),
                  score_read_at: stored(sentAt),
              }
            : {}),
        ...(end === 'failed' ? { error_code: 'platform_error', error_message: '1E reported: Failed' } : {}),
        ...(end === 'completed' ? { execution_seconds: String(Math.round((finishedAt - sentAt) / 1000)) } : {}),
        finished: stored(finishedAt),
        sys_domain: world.domain,
        sys_created_on: stored(at),
        sys_updated_on: stored(finishedAt),
    }
}

const APPROVAL_STATES: Record<string, string> = { approved: 'approved', rejected: 'rejected' }

function approvalRow(
    domain: string,
    run: string,
    request: { row: string; approver: string },
    askedAt: number,
    decidedAt: number,
    decision: string
): Row {
    return {
        sys_id: request.row,
        approver: request.approver,
        state: APPROVAL_STATES[decision] ?? 'cancelled',
        source_table: 'x_1e_connect_run',
        document_id: run,
        sys_domain: domain,
        sys_created_on: stored(askedAt),
        sys_updated_on: stored(decidedAt),
    }
}
