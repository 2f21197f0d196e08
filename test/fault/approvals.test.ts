import type { Run } from '../../src/contract/run.ts'
import { approvalRows, decideAs, request, rowOf, sends, stored } from '../support/approvals.ts'
import { freePlatform, rounds } from '../support/races.ts'
import { appsWithout, appsWithoutUnique } from '../support/scratch-apps.ts'
import { COLLECTOR, eventually, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
afterEach(() => stand?.stop())

const ROUNDS = rounds(25)

/** What a request came to that two people, and one of them twice, decided in the same moment. */
interface Outcome {
    sent: number
    /** Answers that said: yours was the decision. */
    wins: number
    statuses: number[]
    states: string[]
}

async function decideTogether(round: number): Promise<Outcome> {
    await freePlatform(stand, round)
    const second = round % 2 ? 'reject' : 'approve'
    const run = await request(stand)
    const before = (await sends(stand)).length
    await stand.instance.meet('x_1e_connect_claim', 3)
    const answers = await Promise.all([
        decideAs(stand, 'approver', run.id, 'approve'),
        decideAs(stand, 'approver.only', run.id, second, 'no'),
        decideAs(stand, 'approver', run.id, 'approve'),
    ])
    await stand.instance.idle()
    // Whatever was approved but not yet sent goes out now, and nothing else does.
    await stand.instance.job(COLLECTOR)
    return {
        sent: (await sends(stand)).length - before,
        wins: answers.filter((answer) => answer.status === 200).length,
        statuses: answers.map((answer) => answer.status),
        states: (await approvalRows(stand, run.id)).map((row) => String(row['state'])).sort(),
    }
}

test('two approvers at once: one decision, sent once or not at all', async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: true })
    for (let round = 0; round < ROUNDS; round++) {
        const outcome = await decideTogether(round)
        expect(outcome.wins).toBe(1)
        expect(outcome.statuses.every((status) => status === 200 || status === 409)).toBe(true)
        const decided = outcome.states.filter((state) => state !== 'cancelled')
        expect(decided).toHaveLength(1)
        expect(outcome.sent).toBe(decided[0] === 'approved' ? 1 : 0)
    }
})

test('counter-test: without the unique claim two decisions are taken', async () => {
    stand = await startStand({ apps: appsWithoutUnique('x_1e_connect_claim', 'one_winner') })
    await stand.settings({ enable_approval: true })
    let doubled = 0
    for (let round = 0; round < ROUNDS && doubled === 0; round++) {
        if ((await decideTogether(round)).wins > 1) doubled++
    }
    expect(doubled).toBeGreaterThan(0)
})

/** An approver approves while the requester takes the request back: who was told that it worked, and what was sent. */
async function approveAndWithdraw(
    round: number
): Promise<{ approved: boolean; withdrawn: boolean; sent: number; row: string }> {
    await freePlatform(stand, round)
    const run: Run = await request(stand)
    const before = (await sends(stand)).length
    await stand.instance.meet('x_1e_connect_claim', 2)
    const [approve, withdraw] = await Promise.all([
        decideAs(stand, 'approver', run.id, 'approve'),
        decideAs(stand, 'agent', run.id, 'withdraw'),
    ])
    await stand.instance.idle()
    await stand.instance.job(COLLECTOR)
    return {
        approved: approve.status === 200,
        withdrawn: withdraw.status === 200,
        sent: (await sends(stand)).length - before,
        row: String((await rowOf(stand, run.id, 'approver'))['state']),
    }
}

test('approve and withdraw at once: one of the two', async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: true })
    for (let round = 0; round < ROUNDS; round++) {
        const { approved, withdrawn, sent, row } = await approveAndWithdraw(round)
        expect(approved).toBe(!withdrawn)
        expect([sent, row]).toEqual(approved ? [1, 'approved'] : [0, 'cancelled'])
    }
})

test('counter-test: without the unique claim both are told that it worked', async () => {
    stand = await startStand({ apps: appsWithoutUnique('x_1e_connect_claim', 'one_winner') })
    await stand.settings({ enable_approval: true })
    let both = 0
    for (let round = 0; round < ROUNDS && both === 0; round++) {
        const { approved, withdrawn } = await approveAndWithdraw(round)
        if (approved && withdrawn) both++
    }
    expect(both).toBeGreaterThan(0)
})

/** An approver approves while the incident is closed and the collector looks. */
async function approveAndClose(round: number): Promise<{ state: string; sent: number; rows: string[] }> {
    await freePlatform(stand, round)
    const { id: record } = await stand.newIncident()
    const run = await request(stand, { record })
    const before = (await sends(stand)).length
    await stand.instance.meet('x_1e_connect_claim', 2)
    await Promise.all([
        decideAs(stand, 'approver', run.id, 'approve'),
        stand.admin.patch(`/api/now/table/incident/${record}`, { state: '7', active: 'false' }),
        stand.instance.job(COLLECTOR),
    ])
    await stand.instance.idle()
    await stand.instance.job(COLLECTOR)
    const rows = (await approvalRows(stand, run.id)).map((row) => String(row['state']))
    const { state = '' } = await stored(stand, run.id)
    return { state, sent: (await sends(stand)).length - before, rows }
}

test('approve and close at once: sent once, or void and never sent', async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: true })
    for (let round = 0; round < ROUNDS; round++) {
        const { state, sent, rows } = await approveAndClose(round)
        expect([state === 'void', sent]).toEqual(sent === 0 ? [true, 0] : [false, 1])
        expect(rows.includes('approved')).toBe(sent === 1)
    }
})

/**
 * The incident is closed while an approval waits for its claim: what was sent nevertheless. The wait ends when the collector
 * wants the same claim, or by itself.
 */
async function closeBeforeClaim(round: number, end: 'collector' | 'time') {
    await freePlatform(stand, round)
    const { id: record } = await stand.newIncident()
    const run = await request(stand, { record })
    const before = (await sends(stand)).length
    await stand.instance.meet('x_1e_connect_claim', 2, end === 'time' ? 3000 : 10_000)
    const approval = decideAs(stand, 'approver', run.id, 'approve')
    await eventually('the approval has come to its claim', async () =>
        (await stand.instance.waiting()) > 0 ? true : undefined
    )
    await stand.admin.patch(`/api/now/table/incident/${record}`, { state: '7', active: 'false' })
    if (end === 'collector') await stand.instance.job(COLLECTOR)
    const { status } = await approval
    await stand.instance.idle()
    await stand.instance.job(COLLECTOR)
    const { state = '' } = await stored(stand, run.id)
    return { state, sent: (await sends(stand)).length - before, status }
}

test('an incident that is closed while an approval waits for its claim: void and never sent', async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: true })
    for (let round = 0; round < rounds(3); round++) {
        const { state, sent } = await closeBeforeClaim(round, round === 0 ? 'time' : 'collector')
        expect([state, sent]).toEqual(['void', 0])
    }
})

test('counter-test: without a second look after the claim the closed incident gets its instruction', async () => {
    const look = {
        include: 'endOfWaiting(mine) || (wish ? wish() : null)',
        instead: 'wish ? wish() : endOfWaiting(mine)',
    }
    stand = await startStand({ apps: appsWithout(look) })
    await stand.settings({ enable_approval: true })
    expect((await closeBeforeClaim(0, 'time')).sent).toBe(1)
})
