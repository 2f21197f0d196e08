// The connection to 1E, as its test sees it hop by hop.
import { API, rowsAt } from './api.mjs'
import { need } from './session.mjs'

const FIELDS = 'sys_id,name,platform_url,user_name'

/** Tests the connection of the instance, or of the first domain. What the configurations are called stays out of the report. */
export async function testConnection({ session, me, hidden }) {
    await session.step('connection', async () => {
        const { body } = await me.get(rowsAt('x_1e_connect_configuration', FIELDS, 'ORDERBYDESCsingle_tenant'))
        const all = body?.result ?? []
        for (const { name, platform_url: url, user_name: user } of all) {
            for (const [text, kind] of [
                [name, '<configuration>'],
                [URL.canParse(url) ? new URL(url).hostname : url, '<host>'],
                [user, '<person>'],
            ])
                if (text) hidden.set(text, kind)
        }
        const { sys_id: id } = need(all[0], 'there is no configuration of 1E')
        const answer = await me.post(`${API}/configurations/${id}/test`, {})
        if (answer.status !== 200) return answer
        const { connected, hops } = answer.body.result
        const failed = hops.find(({ state }) => state === 'failed')
        need(connected, `1E cannot be reached: ${failed?.hop ?? 'no hop'} failed`)
        return {
            status: 200,
            body: Object.fromEntries(hops.map(({ hop, state }) => [hop, { state }])),
        }
    })
}
