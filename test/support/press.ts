import { randomUUID } from 'node:crypto'
import type { Instruction, RecordStart, RunRequest } from '../../src/contract/wire.ts'
import { API, resultOf } from './answers.ts'
import type { InstanceClient } from './instance.ts'

type Wanted = Pick<RunRequest, 'table' | 'record' | 'definition' | 'parameters'> & Partial<RunRequest>

/** The request as a page sends it for a press: with the device and the version that it shows, and a key of its own. */
export async function pressed(agent: InstanceClient, wanted: Wanted): Promise<RunRequest> {
    const start = resultOf<RecordStart>(await agent.get(`${API}/records/${wanted.table}/${wanted.record}`))
    const { version } = resultOf<Instruction>(await agent.get(`${API}/instructions/${wanted.definition}`))
    return { device: start.device?.fqdn ?? '', version, key: randomUUID(), ...wanted }
}
