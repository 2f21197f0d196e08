import { separateTenants } from '../../scripts/two-tenants.cjs'
import type { Run } from '../../src/contract/run.ts'
import type { InstructionSummary, List } from '../../src/contract/wire.ts'
import { type Instance, type InstanceClient, type InstanceOptions, startInstance } from './instance.ts'
import { addPerson } from './people.ts'
import { type Platform, startPlatform } from './platform.ts'
import { API, eventually, resultOf, runInBackground } from './stand.ts'

export interface Tenant {
    /** sys_id of its configuration. */
    configuration: string
    domain: string
    agent: InstanceClient
    /** An incident of its own, with a device that its 1E knows. */
    incident: string
}

/** The tenant's agent asks its device which processes run. */
export async function startRun({ agent, incident }: Tenant): Promise<Run & { definition: string }> {
    const found = await agent.get(`${API}/instructions?query=processes`)
    const definition = String(resultOf<List<InstructionSummary>>(found).items[0]?.id)
    const body = { table: 'incident', record: incident, definition, parameters: {} }
    return { ...resultOf<Run>(await agent.post(`${API}/runs`, body)), definition }
}

/** One instance, two domains, two 1E platforms: ACME by OAuth, Globex by user name and password. */
export interface TwoTenants {
    platform: Platform
    instance: Instance
    acme: Tenant
    globex: Tenant
    /** Tachyon_Admin of Globex alone. */
    globexAdmin: InstanceClient
    stop(): Promise<void>
}

export async function startTwoTenants(options: InstanceOptions = {}): Promise<TwoTenants> {
    const platform = await startPlatform({ env: { GLOBEX_PORT: '0' } })
    const instance = await startInstance({ platformUrl: platform.consumerUrl, ...options })
    const globexUrl = (await platform.state()).tenants.find(({ name }) => name === 'globex')?.url
    const made = await separateTenants({
        call: async (method: 'GET' | 'POST', where: string, user: string, body?: unknown) =>
            resultOf(await (method === 'GET' ? instance.as(user).get(where) : instance.as(user).post(where, body))),
        background: async (script: string) => (await runInBackground(instance, script)).join('\n'),
        registerCertificate: platform.registerCertificate,
        platforms: { acme: platform.consumerUrl, globex: `${globexUrl}/Consumer` },
    })
    const tenant = async (configuration: string, agent: string, number: string): Promise<Tenant> => {
        const where = `${API}/configurations/${configuration}`
        resultOf(await instance.as('tachyon.admin').post(`${where}/retrieve`, {}))
        resultOf(await instance.as('tachyon.admin').post(`${where}/entitlement`, {}))
        const stored = await eventually('instructions are retrieved', async () => {
            const [row] = await instance.table('x_1e_connect_configuration', `sys_id=${configuration}`)
            return row?.['retrieved_at'] ? row : undefined
        })
        const [incident] = await instance.table('incident', `number=${number}`)
        return {
            configuration,
            domain: String(stored['sys_domain']),
            agent: instance.as(agent),
            incident: String(incident?.['sys_id']),
        }
    }
    const acme = await tenant(made.acme, 'agent', 'INC0010001')
    const globex = await tenant(made.globex, 'globex.agent', 'INC0010101')
    const roles = ['itil', 'x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_Approver']
    return {
        platform,
        instance,
        acme,
        globex,
        globexAdmin: await addPerson(instance, 'globex.admin', roles, { sys_domain: globex.domain }),
        async stop() {
            await instance.stop()
            await platform.stop()
        },
    }
}
