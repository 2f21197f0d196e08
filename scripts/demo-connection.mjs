import { instanceClient } from './instance-client.mjs'

/** What the instance answers to a person whose password is the name. */
export async function ask(instance, method, where, user, body) {
    const answer = await instanceClient({ origin: instance, user, password: user })(method, where, body)
    if (answer.status >= 300)
        throw new Error(`${method} ${where} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
}

export async function call(...wanted) {
    return (await ask(...wanted)).result
}

/** The one configuration of an instance that is not domain separated. */
export const CONFIGURATION = 'c0de1e00000000000000000000000001'
export const CONFIGURATIONS = '/api/now/table/x_1e_connect_configuration'

/** Fetches the instructions of a connection and checks its licence, as Setup has it done once. */
export async function learn(instance, configuration) {
    const where = `${CONFIGURATIONS}/${configuration}`
    const stored = await call(instance, 'GET', where, 'admin')
    const press = (button) =>
        call(
            instance,
            'POST',
            `/api/x_1e_connect/v1/itsm/configurations/${configuration}/${button}`,
            'tachyon.admin',
            {}
        )
    if (!stored.retrieved_at) await press('retrieve')
    if (stored.experience_entitled === 'unknown') await press('entitlement')
    for (let tries = 0; tries < 100; tries++) {
        if ((await call(instance, 'GET', where, 'admin')).retrieved_at) return
        await new Promise((resolve) => setTimeout(resolve, 100))
    }
    console.warn('The instructions are still being retrieved.')
}

/** Points the one connection at the simulator. Returns its sys_id. */
export async function connect(instance, platform) {
    const where = `${CONFIGURATIONS}/${CONFIGURATION}`
    const stored = await call(instance, 'GET', where, 'admin')
    // Another port is another address, for which the password is asked again.
    const changes = { platform_url: platform, user_password: 'Consumer!2026' }
    if (stored.platform_url !== platform) await call(instance, 'PATCH', where, 'admin', changes)
    await learn(instance, CONFIGURATION)
    return CONFIGURATION
}
