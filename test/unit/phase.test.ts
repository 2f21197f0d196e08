import { phaseOf } from '../../src/connect/server/runs/phase.ts'
import type { PhaseInput } from '../../src/connect/server/runs/phase-input.ts'
import { ERRORS, problem } from '../../src/contract/errors.ts'
import { isFinal, type RunState, type Told } from '../../src/contract/run.ts'

const now = Date.parse('2026-11-23T10:00:40Z')
const run = (changes: Partial<PhaseInput>): PhaseInput => ({
    state: 'running',
    platformId: 7,
    platformStatus: 5,
    device: 'lon-lt-0007.corp.acme.example',
    counts: { sent: 1, received: 0, outstanding: 1, found: 0, stored: 0 },
    problem: null,
    noRows: null,
    approval: null,
    removedOn: null,
    waitsUntil: '14:13',
    instruction: { kind: 'question' },
    started: '2026-11-23T10:00:00Z',
    ...changes,
})

test('a run that 1E has sent waits for its device', () => {
    expect(phaseOf(run({}), now)).toMatchObject({ key: 'sent', args: ['lon-lt-0007.corp.acme.example'] })
})

test('status 5 with rows is not unfinished business: the device has answered', () => {
    const counts = { sent: 1, received: 1, outstanding: 0, found: 143, stored: 100 }
    expect(phaseOf(run({ counts }), now)).toMatchObject({ message: 'Answered, {0} rows so far.', args: [143] })
    expect(phaseOf(run({ counts, state: 'completed' }), now)).toMatchObject({
        key: 'done',
        message: 'Answered, {0} rows.',
        args: [143],
    })
})

test('several devices are counted, one is not', () => {
    const counts = { sent: 2, received: 1, outstanding: 1, found: 3, stored: 3 }
    expect(phaseOf(run({ counts }), now)).toMatchObject({
        message: '{0} of {1} devices answered, {2} rows so far.',
        args: [1, 2, 3],
    })
})

test('an action is done, with rows or without; a question is answered', () => {
    const instruction = { kind: 'action' as const }
    const counts = { sent: 1, received: 1, outstanding: 0, found: 1, stored: 1 }
    expect(phaseOf(run({ instruction, counts, state: 'completed' }), now).message).toBe('Done, 1 row.')
    expect(phaseOf(run({ instruction, state: 'completed' }), now)).toMatchObject({
        message: 'Done on the device.',
        tone: 'good',
    })
    const noRows = { reason: 'error' as const, detail: 'x' }
    expect(phaseOf(run({ instruction, state: 'completed', noRows }), now).tone).toBe('bad')
})

test('a device that nobody could send to for 30 seconds counts as offline', () => {
    const counts = { sent: 0, received: 0, outstanding: 0, found: 0, stored: 0 }
    expect(phaseOf(run({ counts }), Date.parse('2026-11-23T10:00:29Z')).key).toBe('sent')
    expect(phaseOf(run({ counts }), now)).toMatchObject({ key: 'offline', args: [expect.any(String), '14:13'] })
})

test.each([1, 11, 12])('status %i of 1E is held, never a spinner for ever', (platformStatus) => {
    expect(phaseOf(run({ platformStatus }), now).key).toBe('held')
})

test.each([
    ['nothing_found', 'neutral', 'nothing found'],
    ['error', 'bad', 'The device reported an error'],
    ['not_supported', 'bad', 'is not supported'],
    ['too_large', 'bad', 'too large'],
] as const)('an empty table is explained: %s', (reason, tone, text) => {
    const phase = phaseOf(run({ state: 'completed', noRows: { reason, detail: 'x' } }), now)
    expect(phase).toMatchObject({ key: 'empty', tone })
    expect(phase.message).toContain(text)
})

test('a problem while running is told as trying again, a final one as failed', () => {
    const trouble = problem('platform_busy', [7])
    expect(phaseOf(run({ problem: trouble }), now)).toMatchObject({
        key: 'retrying',
        args: ['1E is busy. Trying again in 7 s.'],
    })
    expect(phaseOf(run({ state: 'failed', problem: trouble }), now).key).toBe('failed')
})

/** The headline as it is said, and what stands below it. */
function said(changes: Partial<PhaseInput>): [string | null, string] {
    const { headline, more } = phaseOf(run(changes), now)
    const fill = ({ message, args }: Told) => message.replace(/\{(\d)\}/g, (_, at) => String(args[at]))
    return [headline && fill(headline), more.map(fill).join(' ')]
}

test('a headline says in few words where the run stands, and below it what else is so and what to do', () => {
    expect(said({})).toEqual(['Running on the device', ''])
    expect(said({ started: '2026-11-23T10:00:00Z', counts: { ...run({}).counts, sent: 0 } })).toEqual([
        'Waits for the device until 14:13',
        'It runs as soon as the device is back. You can close this page; the answer is kept here.',
    ])
    expect(said({ state: 'expired' })).toEqual([
        'No answer by 14:13',
        'The device did not answer in time. Ask the caller to connect it, then run it again.',
    ])
    expect(said({ state: 'completed', counts: { ...run({}).counts, stored: 2 } })).toEqual([null, ''])
})

test('of an action that did not run it says that nothing was changed, and of one that was cancelled that it may have', () => {
    const instruction = { kind: 'action' } as const
    const trouble = problem('platform_busy', [7])
    const failed = { state: 'failed', problem: trouble, instruction } as const
    expect(said({ ...failed, platformId: null })[1]).toMatch(/^1E is busy\. .*Nothing was changed on the device\.$/)
    expect(said({ ...failed, platformId: 7 })[1]).not.toContain('Nothing was changed')
    expect(said({ state: 'cancelled', instruction })[1]).toMatch(/^The action may already have run on lon-lt-0007/)
    expect(said({ state: 'cancelled', instruction, platformId: null })[1]).toBe('')
    expect(said({ state: 'cancelled' })[1]).toBe('')
})

test('every state has a phase, and exactly those that end are final', () => {
    const open: RunState[] = ['awaiting_approval', 'queued', 'sending', 'unconfirmed', 'running']
    const final: RunState[] = ['completed', 'cancelled', 'expired', 'failed', 'rejected', 'withdrawn', 'lapsed', 'void']
    for (const state of [...open, ...final]) {
        expect(phaseOf(run({ state }), now).message).not.toBe('')
        expect(isFinal(state)).toBe(final.includes(state))
    }
})

test('every error has a status of its kind and a sentence', () => {
    for (const [code, { status, message }] of Object.entries(ERRORS)) {
        expect([code, status >= 400 && status < 600]).toEqual([code, true])
        expect(message).not.toBe('')
    }
})
