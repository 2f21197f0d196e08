// What has happened before the first visitor comes: a run that nobody answered, a rejected one, one that waits.
// All of it goes through the product's own doors, so it is what an agent and an approver would have left behind.

import { randomUUID } from 'node:crypto'

const RUNS = '/api/x_1e_connect/v1/itsm/runs'
const DAY_SECONDS = 24 * 60 * 60
/** Longer than the connection gathers answers, see GATHER_MINUTES. */
const UNTIL_EXPIRED_SECONDS = 11 * 60
const GATHER_MINUTES = 10

/**
 * Makes the history of a new instance. `call(method, where, user, body)` answers the
 * result of a REST call; `configuration` is the place of the connection in the Table API.
 */
export async function makeHistory(call, configuration) {
    let behind = 0
    const clock = (advanceSeconds) => {
        behind -= advanceSeconds
        return call('POST', '/__dev/clock', 'admin', { advanceSeconds })
    }
    const start = async (number, words, parameters) => {
        const [record] = await call('GET', `/api/now/table/incident?sysparm_query=number=${number}`, 'admin')
        const query = encodeURIComponent(words)
        const { items } = await call('GET', `/api/x_1e_connect/v1/itsm/instructions?query=${query}`, 'agent')
        const definition = items[0].id
        const { version } = await call('GET', `/api/x_1e_connect/v1/itsm/instructions/${definition}`, 'agent')
        const { device } = await call('GET', `/api/x_1e_connect/v1/itsm/records/incident/${record.sys_id}`, 'agent')
        return call('POST', RUNS, 'agent', {
            table: 'incident',
            record: record.sys_id,
            definition,
            version,
            device: device.fqdn,
            parameters,
            key: randomUUID(),
        })
    }
    const { gather_data_minutes } = await call('GET', configuration, 'admin')

    try {
        await clock(-DAY_SECONDS)
        await call('PATCH', configuration, 'admin', { gather_data_minutes: GATHER_MINUTES })
        const offline = await start('INC0010005', 'Which operating system', {})
        const refused = await start('INC0010008', 'Restart the service', {
            serviceName: 'Spooler',
            startMode: 'Disabled',
        })
        await call('POST', `${RUNS}/${refused.id}/approval`, 'approver', {
            decision: 'reject',
            comment: 'The branch office prints all day. Please do it after six.',
        })
        await clock(UNTIL_EXPIRED_SECONDS)
        await call('GET', `${RUNS}/${offline.id}`, 'agent')
    } finally {
        // Whatever went wrong, nobody works in yesterday.
        await clock(behind)
        await call('PATCH', configuration, 'admin', { gather_data_minutes })
    }
    await start('INC0010013', 'Restart the service', { serviceName: 'Spooler', startMode: 'Automatic' })
}
