import fc from 'fast-check'
import { isPossible, type RunEvent, stateAfter } from '../../src/connect/server/runs/transitions.ts'
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
                if (isFinal(state)) expect(isPossible(state, event)).toBe(false)
                if (isPossible(state, event)) state = stateAfter(state, event)
                else expect(() => stateAfter(state, event)).toThrow(`cannot be ${event}`)
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
                if (!isPossible(state, event)) continue
                const next = stateAfter(state, event)
                if (!reachable.has(next)) {
                    reachable.add(next)
                    grew = true
                }
            }
        }
    }
    expect(reachable.has('sending')).toBe(false)
    expect(reachable.has('queued')).toBe(false)
})

const leadsTo = (state: RunState, event: RunEvent) => (isPossible(state, event) ? stateAfter(state, event) : null)

test('only an approval leads from waiting to 1E', () => {
    expect(EVENTS.filter((event) => leadsTo('awaiting_approval', event) === 'queued')).toEqual(['approved'])
})
