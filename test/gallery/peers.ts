import type { Differences } from '../../src/contract/peers.ts'
import { API, DEVICE, resultOf } from '../support/stand.ts'
import type { Recorder } from './recorder.ts'

const TEAMS = { definition: '1E-Sim-InstalledSoftware', where: { Title: 'Microsoft Teams' } }
const VIEW = '#view-peers'

/** Which other devices can be asked, and what they have said. */
export async function recordPeers(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    const { agent, platform } = stand
    await platform.reset()
    await platform.clock({ instant: true })
    await platform.change({ fqdn: DEVICE, ...TEAMS, set: { Version: '24102.2223.2870.9480' } })
    const middle = { fqdn: 'lon-lt-0003.corp.acme.example', ...TEAMS, set: { Version: '24201.403.2982.6192' } }
    await platform.change(middle)
    const { id: record } = await stand.newIncident()
    const run = await stand.start('Which software matching', { titleFilter: '%Teams%' }, { record })
    await stand.until(run.id, ({ state }) => state === 'completed')
    await recorder.panel('peers-choose', 'Only this device: who is asked', record, run.id)
    const chosen = recorder.states[recorder.states.length - 1]
    if (!chosen) throw new Error('nothing was recorded')
    await recorder.read(agent, chosen.calls, `/runs/${run.id}/peers`)
    chosen.presses = [VIEW]
    const devices = ['0001', '0002', '0003', '0004', '0005', '0006', '0008', '0009', '0010', '0013']
    const body = { devices: devices.map((each) => `lon-lt-${each}.corp.acme.example`) }
    const asked = resultOf<Differences>(await agent.post(`${API}/runs/${run.id}/peers`, body))
    await stand.until(asked.run.id, ({ state }) => state === 'completed')
    await recorder.panel('peers-differ', 'Only this device: what differs', record, run.id)
    const differ = recorder.states[recorder.states.length - 1]
    if (!differ) throw new Error('nothing was recorded')
    await recorder.read(agent, differ.calls, `/runs/${run.id}/peers`)
    await recorder.read(agent, differ.calls, `/runs/${asked.run.id}/differences`)
    differ.presses = [VIEW]
    await platform.reset()
}
