// A flow has looked at the first incident and requests an action: a person runs it there, or dismisses it.

const DEFINITIONS = '/api/now/table/x_1e_connect_instruction_definition'
const CHECKS = '/api/now/table/x_1e_connect_check'

/**
 * Requests an action in the name of `agent`. `call` and `configuration` are those of the history; `script(text, user)` runs a background
 * script as that user and answers its `answer`.
 */
export async function makeRequest(call, script, configuration) {
    const of = configuration.split('/').pop()
    const query = encodeURIComponent(`configuration=${of}^name=1E-Sim-RestartService`)
    const [restart] = await call('GET', `${DEFINITIONS}?sysparm_query=${query}&sysparm_fields=sys_id`, 'admin')
    const where = `${CHECKS}?sysparm_query=definition=${restart.sys_id}&sysparm_fields=sys_id&sysparm_limit=1`
    const [check] = await call('GET', where, 'admin')
    const wanted = {
        record: 'INC0010001',
        instruction: restart.sys_id,
        parameters: JSON.stringify({ serviceName: 'Spooler', startMode: 'Automatic' }),
        check: check.sys_id,
        reason: 'The print spooler of this device is stopped.',
        conversation: 'demonstration',
    }
    const args = ['flow', 'request_action', JSON.stringify(wanted)].map((text) => JSON.stringify(text)).join(', ')
    const { ok, problem } = JSON.parse(await script(`answer = x_1e_connect.Automation.call(${args})`, 'agent'))
    if (!ok) throw new Error(problem.message)
}
