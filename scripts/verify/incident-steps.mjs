// An incident with caller and device, and what its page asks for before anything is run.
import { API, rowsAt } from './api.mjs'
import { deleteRecord } from './made.mjs'
import { need } from './session.mjs'

const INCIDENTS = '/api/now/table/incident'
const FIELDS = '?sysparm_fields=sys_id,number,active'

async function makeIncident({ me, made, hidden, people }, values) {
    const answer = await me.post(INCIDENTS + FIELDS, {
        short_description: 'Made by the verification of 1E ITSM Connect',
        caller_id: people.nobody?.id ?? '',
        ...values,
    })
    const record = answer.body?.result
    if (answer.status !== 201) return answer
    hidden.set(record.number, '<record number>')
    made.note(`incident ${record.number}`, () => deleteRecord(me, 'incident', record.sys_id))
    made.note(`attachments of incident ${record.number}`, () => removeFiles(me, record.sys_id))
    return answer
}

async function removeFiles(me, id) {
    const query = encodeURIComponent(`table_name=incident^table_sys_id=${id}`)
    const found = await me.get(`/api/now/attachment?sysparm_query=${query}`)
    const answers = [found]
    for (const { sys_id } of found.body?.result ?? []) answers.push(await me.delete(`/api/now/attachment/${sys_id}`))
    return answers
}

/** sys_id of the computer that `--device` names. */
async function computerOf({ me, device, hidden }) {
    need(device, 'no device was named: --device')
    hidden.set(device, '<device>')
    const { body } = await me.get(rowsAt('cmdb_ci_computer', 'sys_id,name,fqdn', `name=${device}^ORfqdn=${device}`, 1))
    const found = need(body?.result?.[0], 'the CMDB has no computer of the name that --device gives')
    for (const text of [found.fqdn, found.name]) if (text) hidden.set(text, '<device>')
    return found.sys_id
}

/** Makes the incidents that the other steps are about. Resolves to sys_ids: one with a device, one closed, one with neither. */
export async function makeIncidents(context) {
    const { session, me } = context
    const plain = await session.step('incident without a device', () => makeIncident(context, {}))
    const withDevice = await session.step('incident with a device', async () =>
        makeIncident(context, { cmdb_ci: await computerOf(context) })
    )
    const closed = await session.step('incident that is closed', async () => {
        const { body } = await makeIncident(context, {})
        const closing = {
            state: '7',
            active: false,
            close_code: 'Solution provided',
            close_notes: 'Made to be closed.',
        }
        const answer = await me.patch(
            `${INCIDENTS}/${need(body?.result, 'no incident could be made').sys_id}${FIELDS}`,
            closing
        )
        need(
            answer.body?.result?.active === 'false',
            'the instance does not close an incident by state, code and notes'
        )
        return answer
    })
    return { plain: plain?.sys_id, withDevice: withDevice?.sys_id, closed: closed?.sys_id }
}

/** What a page asks first. Resolves to the start of the page on the incident with a device. */
export async function openPages({ session, agent, hidden }, incidents) {
    const record = (id) => `${API}/records/incident/${need(id, 'there is no such incident')}`
    await session.step('page without a device', () => agent.get(record(incidents.plain)))
    await session.step('quick fixes', () => agent.get(`${record(incidents.plain)}/quick-fixes`))
    const start = await session.step('page with a device', () => agent.get(record(incidents.withDevice)))
    if (start?.device) hidden.set(start.device.fqdn, '<device>')
    if (start?.device?.assignedTo) hidden.set(start.device.assignedTo, '<person>')
    return start
}
