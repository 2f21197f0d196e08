import { progressOf, type SetupFacts } from '../../src/connect/server/setup/tasks.ts'

const EMPTY: SetupFacts = {
    hasUrl: false,
    usesOauth: false,
    hasUser: false,
    hasOauth: false,
    settingsHold: true,
    hasRetrieved: false,
}
const BASIC: SetupFacts = { ...EMPTY, hasUrl: true, hasUser: true }
const states = (...facts: SetupFacts[]) => Object.values(progressOf(facts).states).join(' ')

test('the seven tasks are open at first, and done once instructions came with user name and password', () => {
    expect(Object.keys(progressOf([EMPTY]).states)).toEqual([
        'consumer',
        'coordinator',
        'iis',
        'proxyUser',
        'coreSettings',
        'connectSettings',
        'oauth',
    ])
    expect(states(EMPTY)).toBe('open open open open open open open')
    expect(states(BASIC)).toBe('open open open open done open not_needed')
    expect(states({ ...BASIC, hasRetrieved: true })).toBe('done done done done done done not_needed')
})

test('with OAuth its own settings are asked for, and IIS need not be restarted', () => {
    const oauth = { ...EMPTY, hasUrl: true, usesOauth: true }
    expect(states(oauth)).toBe('open open not_needed open open open open')
    expect(states({ ...oauth, hasOauth: true })).toBe('open open not_needed open done open done')
})

test('of several configurations each must be ready; without any nothing is', () => {
    expect(states({ ...BASIC, hasRetrieved: true }, EMPTY)).toBe('open open open open open open open')
    expect(states()).toBe('open open open open open open open')
})

test('both categories weigh the same, and only all seven tasks make 100', () => {
    expect(progressOf([EMPTY]).percent).toBe(0)
    expect(progressOf([BASIC]).percent).toBe(33)
    expect(progressOf([{ ...EMPTY, usesOauth: true }]).percent).toBe(12)
    expect(progressOf([{ ...EMPTY, hasRetrieved: true }]).percent).toBe(66)
    expect(progressOf([{ ...BASIC, hasRetrieved: true, settingsHold: false }]).percent).toBe(83)
    expect(progressOf([{ ...BASIC, hasRetrieved: true }]).percent).toBe(100)
})
