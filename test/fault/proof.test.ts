import fc from 'fast-check'
import type { Proof } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import type { Instance } from '../support/instance.ts'
import { makeCheck, restartMakes, serviceIs, startProved } from '../support/proofs.ts'
import { API, COLLECTOR, pause, resultOf, type Stand, startStand } from '../support/stand.ts'

// Whatever a fix does, however the device answers and wherever the instance dies: the verdict is the truth, or cannot be told.

let stand: Stand
let instance: Instance
let check: string
beforeAll(async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: false })
    check = await makeCheck(stand)
    instance = stand.instance
})
afterAll(async () => {
    await instance.stop()
    await stand.stop()
})

const KINDS = {
    helps: { State: 'Running' },
    'fails silently': null,
    'helps late': { State: 'Running' },
    'helps partly': { State: 'Start pending' },
    'makes it worse': { State: 'Stopped', StartMode: 'Disabled' },
}
const DEVICES = { online: 'lon-lt-0007', late: 'lon-lt-0014', offline: 'lon-lt-0013' }
type Kind = keyof typeof KINDS
type Device = keyof typeof DEVICES

interface Story {
    kind: Kind
    lateBy: number
    device: Device
    /** Seconds between two ticks. */
    stride: number
    /** True when a page looks, too. */
    looks: boolean
    /** The tick at which the instance dies, and how long after its beginning; null for none. */
    death: { tick: number; ms: number } | null
    /** True when the agent asks once more after the verdict. */
    again: boolean
}

const MOST_TICKS = 200

async function pass(seconds: number): Promise<void> {
    await Promise.all([instance.clock(seconds), stand.platform.clock({ advanceSeconds: seconds })])
}

/** Kills the instance amid what the collector does, and starts it again; rights of the dead lapse after 90 s. */
async function die(ms: number): Promise<void> {
    const job = instance.job(COLLECTOR).catch(() => undefined)
    await pause(ms)
    await instance.kill()
    await job
    instance = await instance.restart()
    await pass(100)
}

async function proofOf(run: Run): Promise<Proof> {
    const [row] = await instance.table('x_1e_connect_proof', `run=${run.id}`)
    if (row?.['state'] !== 'done') throw new Error(`The proof of ${run.number} is ${row?.['state']}`)
    return resultOf<Proof>(await instance.as('agent').get(`${API}/proofs/${run.proof?.id}`))
}

/** Starts the fix with proof and lets time go by until the verdict is there, and once more where the agent asks again. */
async function tell({ kind, lateBy, device, again, ...times }: Story): Promise<Proof> {
    await stand.platform.reset()
    await stand.platform.clock({ instant: false })
    const fqdn = `${DEVICES[device]}.corp.acme.example`
    await serviceIs(stand, 'Stopped', fqdn)
    const set = KINDS[kind]
    if (set) await restartMakes(stand, set, kind === 'helps late' ? lateBy : 0)
    const started = await startProved({ instance }, check, DEVICES[device])
    const proof = await told(started, device, times)
    if (!again || !proof.canCheckAgain) return proof
    resultOf(await instance.as('agent').post(`${API}/proofs/${proof.id}/check`, {}))
    const second = await told(started, device, { ...times, death: null })
    expect(second.earlier).toMatchObject([{ verdict: proof.verdict }])
    return second
}

type Times = Pick<Story, 'stride' | 'looks' | 'death'>

async function told(started: Run, device: Device, { stride, looks, death }: Times): Promise<Proof> {
    for (let tick = 0; tick < MOST_TICKS; tick++) {
        // 1E waits an hour for a device that never comes.
        await pass(device === 'offline' && tick === 10 ? 3700 : stride)
        if (death?.tick === tick) await die(death.ms)
        if (looks) await instance.as('agent').get(`${API}/proofs/${started.proof?.id}`)
        else await instance.job(COLLECTOR)
        await instance.idle()
        const [row] = await instance.table('x_1e_connect_proof', `run=${started.id}`)
        if (row?.['state'] === 'done') break
    }
    return proofOf(started)
}

async function answeredAt(run: Run | null): Promise<number> {
    if (!run?.platformId) return Number.NaN
    const [device] = (await stand.platform.instruction(run.platformId)).devices
    return Date.parse(device?.answersAt ?? '')
}

/** What the simulator knows: whether the symptom was gone when the last question was answered. */
async function truthOf({ kind, lateBy }: Story, { action, after }: Proof): Promise<Proof['verdict']> {
    if (kind === 'helps') return 'fixed'
    if (kind === 'fails silently') return 'not_fixed'
    if (kind !== 'helps late') return 'changed'
    return (await answeredAt(after)) - (await answeredAt(action)) >= lateBy * 1000 ? 'fixed' : 'not_fixed'
}

const STORY: fc.Arbitrary<Story> = fc.record({
    kind: fc.constantFrom(...(Object.keys(KINDS) as Kind[])), // own keys
    lateBy: fc.constantFrom(5, 20, 60, 600),
    device: fc.constantFrom(...(Object.keys(DEVICES) as Device[])), // own keys
    stride: fc.constantFrom(7, 30, 90),
    again: fc.boolean(),
    looks: fc.boolean(),
    death: fc.option(fc.record({ tick: fc.integer({ min: 0, max: 7 }), ms: fc.integer({ min: 0, max: 120 }) })),
})

test('the verdict is the truth of the simulator or cannot be told; never fixed where the symptom remains', async () => {
    const told: string[] = []
    await fc.assert(
        fc.asyncProperty(STORY, async (story) => {
            const proof = await tell(story)
            told.push(`${story.kind}, ${story.device}: ${proof.verdict}`)
            expect([await truthOf(story, proof), 'cannot_tell']).toContain(proof.verdict)
            // An instance that lives and a device that answers leave no doubt.
            if (story.device === 'online' && !story.death) expect(proof.verdict).not.toBe('cannot_tell')
            const sends = (await stand.platform.journal()).filter(
                ({ route }) => route === 'POST /Consumer/Instructions/Targeted'
            )
            expect(sends.length).toBeLessThanOrEqual(6)
            const names = sends.map(({ body }) => JSON.stringify(body)).filter((body) => body.includes('serviceName'))
            expect(names.length).toBeLessThanOrEqual(1)
        }),
        { numRuns: 12 }
    )
    expect(told.some((one) => !one.endsWith('cannot_tell'))).toBe(true)
}, 120_000)
