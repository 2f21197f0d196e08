import type { Proof } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import { makeCheck, proofUntil, restartMakes, serviceIs, startProved } from '../support/proofs.ts'
import { resultOf } from '../support/stand.ts'
import type { Recorder } from './recorder.ts'

/** A panel whose run has a proof, with what it asks for. */
async function show(recorder: Recorder, name: string, title: string, run: Run): Promise<void> {
    await recorder.panel(name, title, run.record, run.id)
    const state = recorder.states[recorder.states.length - 1]
    if (!state || !run.proof) throw new Error(`${name} shows no proof`)
    const { agent } = recorder.stand
    const proof = resultOf<Proof>(await recorder.read(agent, state.calls, `/proofs/${run.proof.id}`))
    for (const look of [proof.before, proof.after]) {
        if (look) await recorder.read(agent, state.calls, `/runs/${look.id}/responses?from=0&to=1000`)
    }
}

/** A proof in each of its steps and with each verdict. */
export async function recordProofs(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    await stand.platform.clock({ instant: true })
    const check = await makeCheck(stand)
    const told = async (name: string, title: string, state: string, makes: Record<string, string> | null) => {
        await stand.platform.reset()
        await stand.platform.clock({ instant: true })
        await serviceIs(stand, state)
        if (makes) await restartMakes(stand, makes)
        const run = await startProved(stand, check)
        await proofUntil(stand, run)
        await show(recorder, name, title, run)
    }
    await told('proof-fixed', 'Proof: fixed', 'Stopped', { State: 'Running' })
    await told('proof-not-fixed', 'Proof: not fixed', 'Stopped', null)
    await told('proof-changed', 'Proof: changed otherwise', 'Stopped', { State: 'Start pending' })
    await told('proof-cannot-tell', 'Proof: cannot tell', 'Running', null)
    await serviceIs(stand, 'Stopped')
    const run = await startProved(stand, check)
    await proofUntil(stand, run, ({ state }) => state === 'after')
    await show(recorder, 'proof-after', 'Proof: the second check', run)
    await stand.platform.reset()
    await stand.admin.delete(`/api/now/table/x_1e_connect_check/${check}`)
}
