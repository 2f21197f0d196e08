import { makeCheck, proofUntil, restartMakes, serviceIs, VALUES } from '../support/proofs.ts'
import { resultOf } from '../support/stand.ts'
import type { Recorder } from './recorder.ts'

/** A record on which others have worked, as the person reads it whom it is assigned to now. */
export async function recordHandover(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const { id: record } = await stand.newIncident()
    const [like] = await stand.instance.table('incident', 'number=INC0010001')
    const [taker] = await stand.instance.table('sys_user', 'user_name=agent.privacy')
    const { category, subcategory, short_description } = like ?? {}
    const fields = { category, subcategory, short_description, assigned_to: taker?.['sys_id'] }
    resultOf(await stand.admin.patch(`/api/now/table/incident/${record}`, fields))
    const ask = async (words: string, parameters = {}) => {
        const { id } = await stand.start(words, parameters, { record, again: true })
        await stand.until(id, ({ state }) => state === 'completed')
    }
    await stand.platform.reset()
    await stand.platform.clock({ instant: true })
    await ask('Which processes are running')
    await ask('How much disk space is free')
    await ask('Which operating system')
    await ask('Empty the DNS cache')
    const proof = await makeCheck(stand)
    await serviceIs(stand, 'Stopped')
    await restartMakes(stand, { State: 'Running' })
    const proved = await stand.start('Restart the service', VALUES, { record, proof })
    await proofUntil(stand, proved)
    await stand.settings({ enable_approval: true })
    const delay = { delayMinutes: '10', message: 'Please save your work.' }
    const waits = await stand.start('Restart the device', delay, { record, again: true })
    await stand.settings({ enable_approval: false })
    await recorder.panel('handover', 'Handover: assigned to me', record, waits.id, stand.instance.as('agent.privacy'))
    resultOf(await stand.admin.patch(`/api/now/table/x_1e_connect_check/${proof}`, { active: 'false' }))
    await stand.platform.reset()
}
