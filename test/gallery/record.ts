import { mkdirSync, writeFileSync } from 'node:fs'
import { automate, okOf } from '../support/automation.ts'
import { RESTART, VALUES } from '../support/proofs.ts'
import { API, startStand } from '../support/stand.ts'
import { recordHandover } from './handover.ts'
import { recordComparison, recordExperience, recordExport, recordPicker, recordTable } from './leaves.ts'
import { recordPeers } from './peers.ts'
import { recordProofs } from './proofs.ts'
import { Recorder } from './recorder.ts'
import { recordApprovals, recordPrivate, recordRemoved, recordRuns } from './runs.ts'

/** What stands in the way before anything is run. */
async function recordStarts(recorder: Recorder): Promise<void> {
    const { stand } = recorder
    await recorder.panel('ready', 'Nothing run yet', (await stand.newIncident()).id, null)
    const { id: fitting } = await stand.newIncident()
    const [like] = await stand.instance.table('incident', 'number=INC0010001')
    const { category, subcategory, short_description } = like ?? {}
    await stand.admin.patch(`/api/now/table/incident/${fitting}`, { category, subcategory, short_description })
    await recorder.panel('quick-fixes', 'Quick fixes, nothing run yet', fitting, null)
    recorder.pressed('instruction-panel', 'quick-fixes', 'list', 'The list of instructions', ['#input'])
    await stand.settings({ ai_agents: true })
    const request = {
        record: fitting,
        instruction: RESTART.action,
        parameters: JSON.stringify(VALUES),
        reason: 'The spooler has stopped.',
    }
    okOf(await automate(stand.instance, 'agent', 'request_action', request))
    await recorder.panel('requested', 'An AI agent requests an action', fitting, null)
    recorder.pressed('instruction-panel', 'ready', 'choosing', 'Another device is chosen', ['#change-device'])
    await recorder.panel('no-device', 'No device', (await stand.newIncident(null)).id, null)
    await recorder.panel(
        'offline-before',
        'The device is offline, before Run',
        (await stand.newIncident('lon-lt-0013')).id,
        null
    )
    const known = 'lon-lt-0007.corp.acme.example'
    await stand.platform.fault({ fault: { kind: 'deviceUnknown', fqdns: [known] } })
    await recorder.panel('unknown-device', '1E does not know the device', (await stand.newIncident()).id, null)
    await stand.platform.clearFaults()
    const { id: closed } = await stand.newIncident()
    await stand.admin.patch(`/api/now/table/incident/${closed}`, { state: '7', active: 'false' })
    await recorder.panel('closed', 'Closed record', closed, null)
    const { id: record } = await stand.newIncident()
    const nobody = { [`GET ${API}/records/incident/${record}`]: null }
    recorder.add('instruction-panel', 'loading', 'Loading', { table: 'incident', sysId: record }, nobody)
    recorder.add(
        'device-experience',
        'loading',
        'Loading',
        { table: 'incident', sysId: record },
        {
            [`GET ${API}/records/incident/${record}/experience`]: null,
        }
    )
    const down = { status: 503, body: { error: { message: '', detail: '' }, status: 'failure' } }
    const failing = { [`GET ${API}/records/incident/${record}`]: down }
    recorder.add(
        'instruction-panel',
        'unreachable',
        'The server is busy',
        { table: 'incident', sysId: record },
        failing
    )
    recorder.add('instruction-panel', 'no-record', 'Record not saved yet', { table: '', sysId: '' })
}

const stand = await startStand({ year: { incidents: 600, runs: 800 }, quickFixes: true })
try {
    const recorder = new Recorder(stand)
    await stand.settings({ enable_approval: false, troubleshooting_url: 'https://acme.1e.example/explorer' })
    await recordStarts(recorder)
    // Its sentences hold times, which do not move with the clock: it comes before any clock is moved.
    await recordHandover(recorder)
    await recordTable(recorder)
    await recordComparison(recorder)
    await recordPicker(recorder)
    recordExport(recorder)
    await recordExperience(recorder)
    await recordRuns(recorder)
    await recordProofs(recorder)
    await recordPeers(recorder)
    await recordPrivate(recorder)
    await recordApprovals(recorder)
    await recordRemoved(recorder)
    mkdirSync('example/gallery', { recursive: true })
    writeFileSync('example/gallery/states.json', `${JSON.stringify(recorder.states, null, 1)}\n`)
    console.log(`${recorder.states.length} states in example/gallery/states.json`)
} finally {
    await stand.stop()
}
