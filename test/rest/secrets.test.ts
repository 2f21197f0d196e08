import { readdirSync } from 'node:fs'
import type { InstanceClient } from '../support/instance.ts'
import { API, eventually } from '../support/stand.ts'
import { startTwoTenants, type TwoTenants } from '../support/tenants.ts'

let two: TwoTenants
beforeAll(async () => {
    two = await startTwoTenants()
}, 120_000)
afterAll(() => two?.stop())

const WORDS = ['Globex!2026', Buffer.from('GLOBEX\\svc-1e-servicenow:Globex!2026').toString('base64')]
const TABLES = ['core', 'connect'].flatMap((app) =>
    readdirSync(`dist/${app}/dictionary`).map((name) => name.replace('.xml', ''))
)

/** What is stored as a token and as passwords, encrypted and in clear. */
async function secrets(): Promise<string[]> {
    const read = `var rows = new GlideRecord('x_1e_core_connect_token'); rows.query(); answer = [];
        while (rows.next()) answer.push(rows.getValue('token'), rows.getElement('token').getDecryptedValue());
        var connections = new GlideRecord('x_1e_core_connect_configuration'); connections.query();
        while (connections.next()) answer.push(connections.getValue('user_password'));`
    const { answer } = await two.instance.script('x_1e_core_connect', read)
    return (answer as (string | null)[]).filter((one): one is string => !!one) // made by the script above
}

test('no password and no token is in any answer or log line', async () => {
    await two.instance.script('global', "gs.setProperty('x_1e_connect.logging.verbosity', 'debug')")
    const { acme, globex } = two
    for (const tenant of [acme, globex]) {
        const where = `${API}/configurations/${tenant.configuration}`
        await two.instance.as('tachyon.admin').post(`${where}/test`, {})
        await two.platform.fault({ fault: { kind: 'status', status: 401 } })
        await two.instance.as('tachyon.admin').post(`${where}/test`, {})
        await two.instance.as('tachyon.admin').post(`${where}/entitlement`, {})
        await two.platform.clearFaults()
        await two.instance.as('tachyon.admin').post(`${where}/entitlement`, {})
    }
    const hidden = await eventually('a token is stored', async () => {
        const found = await secrets()
        return found.length >= 3 ? [...found, ...WORDS] : undefined
    })
    const answers: string[] = []
    const people: InstanceClient[] = [two.instance.as('admin'), two.instance.as('tachyon.admin'), globex.agent]
    for (const person of people) {
        for (const table of TABLES) {
            answers.push(JSON.stringify((await person.get(`/api/now/table/${table}`)).body))
            answers.push(JSON.stringify((await person.get(`/__ui/list/${table}?limit=100`)).body))
        }
        for (const { configuration } of [acme, globex]) {
            for (const table of ['x_1e_connect_configuration', 'x_1e_core_connect_configuration'])
                answers.push(JSON.stringify((await person.get(`/__ui/record/${table}/${configuration}?view=`)).body))
            answers.push(JSON.stringify((await person.post(`${API}/configurations/${configuration}/test`, {})).body))
        }
    }
    const said = [...answers, ...(await two.instance.log()).map(({ message }) => message), two.instance.output()]
    expect(said.length).toBeGreaterThan(60)
    for (const secret of hidden) expect(said.filter((text) => text.includes(secret))).toEqual([])
    // The search can find something: what is shown of a configuration is among the answers.
    expect(said.some((text) => text.includes('GLOBEX\\\\svc-1e-servicenow'))).toBe(true)
})
