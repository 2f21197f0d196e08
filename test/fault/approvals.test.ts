import type { Run } from '../../src/contract/run.ts'
import { approvalRows, decideAs, request, rowOf, sends } from '../support/approvals.ts'
import { appsWithoutUnique } from '../support/scratch-apps.ts'
import { type Stand, startStand } from '../support/stand.ts'

let stand: Stand
afterEach(() => stand?.stop())

const ROUNDS = 25

/** What a request came to that two people, and one of them twice, decided in the same moment. */
interface Outcome {
    sent: number
    /** Answers that said: yours was the decision. */
    wins: number
    statuses: number[]
    states: string[]
}

async function decideTogether(second: 'approve' | 'reject'): Promise<Outcome> {
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
    await stand.instance.job('1E Platform-Collect Runs')
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
        const outcome = await decideTogether(round % 2 ? 'reject' : 'approve')
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
        if ((await decideTogether(round % 2 ? 'reject' : 'approve')).wins > 1) doubled++
    }
    expect(doubled).toBeGreaterThan(0)
})

test('approve and withdraw at once: one of the two', async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: true })
    for (let round = 0; round < ROUNDS; round++) {
        const run: Run = await request(stand)
        const before = (await sends(stand)).length
        await stand.instance.meet('x_1e_connect_claim', 2)
        const answers = await Promise.all([
            decideAs(stand, 'approver', run.id, 'approve'),
            decideAs(stand, 'agent', run.id, 'withdraw'),
        ])
        await stand.instance.idle()
        await stand.instance.job('1E Platform-Collect Runs')
        const [approved, withdrawn] = answers.map((answer) => answer.status === 200)
        expect([approved, withdrawn].filter(Boolean)).toHaveLength(1)
        expect((await sends(stand)).length - before).toBe(approved ? 1 : 0)
        expect((await rowOf(stand, run.id, 'approver'))['state']).toBe(approved ? 'approved' : 'cancelled')
    }
})
