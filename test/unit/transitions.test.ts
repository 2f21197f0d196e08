import fc from 'fast-check'
import { move, type RunEvent } from '../../src/connect/server/runs/transitions.ts'
import { isFinal, type RunState } from '../../src/contract/run.ts'

const EVENTS: RunEvent[] = [
    'approved',
    'rejected',
    'withdrawn',
    'lapsed',
    'voided',
    'sending',
    'not_taken',
    'taken',
    'refused',
    'lost',
    'found',
    'gave_up',
    'answered',
    'cancelled',
    'timed_out',
    'failed',
]

test('in any order of events a run stays in a named state, and a final one stays as it is', () => {
    fc.assert(
        fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }), (events) => {
            let state: RunState = 'awaiting_approval'
            for (const event of events) {
                const next = move(state, event)
                if (isFinal(state)) expect(next).toBeNull()
                state = next ?? state
            }
        }),
        { numRuns: 10_000 }
    )
})

test('nothing leads back to sending once the outcome of a send is unknown', () => {
    const reachable = new Set<RunState>(['unconfirmed'])
    for (let grew = true; grew; ) {
        grew = false
        for (const state of [...reachable]) {
            for (const event of EVENTS) {
                const next = move(state, event)
                if (next && !reachable.has(next)) {
                    reachable.add(next)
                    grew = true
                }
            }
        }
    }
    expect(reachable.has('sending')).toBe(false)
    expect(reachable.has('queued')).toBe(false)
})

test('only an approval leads from waiting to 1E', () => {
    expect(EVENTS.filter((event) => move('awaiting_approval', event) === 'queued')).toEqual(['approved'])
})
