import type { Proof } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import { makeCheck, proofUntil } from '../support/proofs.ts'
import { API, resultOf } from '../support/stand.ts'
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

const SPACE = { definition: '1E-Sim-DiskSpace', where: { Drive: 'C:' } }

/** A proof in its last step and with each verdict. */
export async function recordProofs(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const named = async (name: string) =>
        String((await stand.instance.table('x_1e_connect_instruction_definition', `name=${name}`))[0]?.['sys_id'])
    const proof = await makeCheck(stand, {
        definition: await named('1E-Sim-ClearTempFiles'),
        question: await named(SPACE.definition),
        parameters: '',
        key_column: 'Drive',
        key_value: 'C:',
        expectation: 'rises',
        column_name: 'FreeMb',
        value: '',
    })
    const start = async (freeMb: number | null) => {
        await stand.platform.reset()
        await stand.platform.clock({ instant: true })
        const change = { ...SPACE, set: { FreeMb: freeMb ?? 0 } }
        if (freeMb !== null) await stand.platform.consequence({ action: '1E-Sim-ClearTempFiles', change })
        const { id: record } = await stand.newIncident()
        return stand.start('Delete temporary files', { days: '7' }, { record, proof })
    }
    const told = async (name: string, title: string, freeMb: number | null) => {
        const run = await start(freeMb)
        await proofUntil(stand, run)
        await show(recorder, name, title, run)
    }
    await told('proof-fixed', 'Proof: fixed', 212_480)
    await told('proof-not-fixed', 'Proof: not fixed', null)
    await told('proof-changed', 'Proof: changed otherwise', 12)
    const waits = await start(null)
    await proofUntil(stand, waits, ({ state }) => state === 'after')
    await show(recorder, 'proof-after', 'Proof: the second check', waits)
    await stand.platform.clock({ instant: false })
    const { id: record } = await stand.newIncident()
    const ended = await stand.start('Delete temporary files', { days: '7' }, { record, proof })
    resultOf(await stand.agent.post(`${API}/runs/${ended.id}/cancel`, {}))
    await proofUntil(stand, ended)
    await show(recorder, 'proof-cannot-tell', 'Proof: cannot tell', ended)
    await stand.platform.reset()
    resultOf(await stand.admin.patch(`/api/now/table/x_1e_connect_check/${proof}`, { active: 'false' }))
}
