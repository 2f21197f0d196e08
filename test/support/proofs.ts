import type { Proof, ProofRequest } from '../../src/contract/proof.ts'
import type { Run } from '../../src/contract/run.ts'
import { pressed } from './press.ts'
import { API, DEVICE, resultOf, type Stand } from './stand.ts'

/** What a proof is tried with: a service of the device that is stopped, and the action that restarts it. */
export const SERVICE = 'Spooler'
export const RESTART = { action: '1E-Sim-RestartService', parameters: { serviceName: SERVICE } }
export const VALUES = { serviceName: SERVICE, startMode: 'Automatic' }

/** The service answers so from now on. */
export async function serviceIs(stand: Stand, state: string, fqdn = DEVICE): Promise<void> {
    await stand.platform.change({
        fqdn,
        definition: '1E-Sim-Services',
        where: { Name: SERVICE },
        set: { State: state },
    })
}

/** Restarting the service makes it answer so. */
export async function restartMakes(stand: Stand, set: Record<string, string>, afterSeconds = 0): Promise<void> {
    const change = { definition: '1E-Sim-Services', where: { Name: SERVICE }, set }
    await stand.platform.consequence({ ...RESTART, afterSeconds, change })
}

const definition = async (stand: Stand, name: string) =>
    String((await stand.instance.table('x_1e_connect_instruction_definition', `name=${name}`))[0]?.['sys_id'])

/** A check as an administrator writes it; what is left out is that of the service. */
export async function checkBody(stand: Stand, more: Record<string, string> = {}): Promise<Record<string, string>> {
    return {
        label: 'Is it running?',
        definition: await definition(stand, '1E-Sim-RestartService'),
        question: await definition(stand, '1E-Sim-Services'),
        parameters: '{"state":"All"}',
        key_column: 'Name',
        key_value: '{serviceName}',
        expectation: 'becomes',
        column_name: 'State',
        value: 'Running',
        ...more,
    }
}

/** Stores a check as the administrator of the app. Returns its sys_id. */
export async function makeCheck(stand: Stand, more: Record<string, string> = {}): Promise<string> {
    const body = await checkBody(stand, more)
    const made = await stand.instance.as('tachyon.admin').post('/api/now/table/x_1e_connect_check', body)
    return resultOf<{ sys_id: string }>(made).sys_id
}

/** Presses *Run with proof* on a new incident. */
export async function startProved(
    { instance }: Pick<Stand, 'instance'>,
    proof: string,
    computer = 'lon-lt-0007',
    more: Partial<ProofRequest> = {}
): Promise<Run> {
    const [item] = await instance.table('cmdb_ci_computer', `name=${computer}`)
    const body = { short_description: 'To be proved', cmdb_ci: item?.['sys_id'] }
    const made = await instance.as('admin').post('/api/now/table/incident', body)
    const { sys_id: record } = resultOf<{ sys_id: string }>(made)
    const [action] = await instance.table('x_1e_connect_instruction_definition', `name=${RESTART.action}`)
    const agent = instance.as('agent')
    const definition = String(action?.['sys_id'])
    const wanted = { definition, parameters: VALUES, proof: { check: proof, ...more } }
    return resultOf<Run>(
        await agent.post(`${API}/runs`, await pressed(agent, { table: 'incident', record, ...wanted }))
    )
}

export const lookAt = async (stand: Stand, run: Run): Promise<Proof> =>
    resultOf<Proof>(await stand.agent.get(`${API}/proofs/${run.proof?.id}`))

/** Looks as a page would until the proof satisfies the wish, but for the waits. */
export async function proofUntil(
    stand: Stand,
    run: Run,
    wish: (proof: Proof) => boolean = ({ state }) => state === 'done'
): Promise<Proof> {
    for (let looks = 0; looks < 300; looks++) {
        const proof = await lookAt(stand, run)
        if (wish(proof)) return proof
        await stand.pass(Math.max(1, Math.ceil((proof.pollAfterMs ?? 1000) / 1000)))
    }
    throw new Error(`It never came true for ${JSON.stringify(await lookAt(stand, run))}`)
}
