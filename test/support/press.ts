import { randomUUID } from 'node:crypto'
import type { ProofRequest } from '../../src/contract/proof.ts'
import type { Instruction, RecordStart, RunRequest } from '../../src/contract/wire.ts'
import { API, resultOf } from './answers.ts'
import type { InstanceClient } from './instance.ts'

type Wanted = Pick<RunRequest, 'table' | 'record' | 'definition' | 'parameters'> &
    Partial<Omit<RunRequest, 'proof'>> & {
        /** sys_id of a check, or that with what the agent has changed of it. */
        proof?: string | (Pick<ProofRequest, 'check'> & Partial<ProofRequest>)
    }

function confirmed(proof: NonNullable<Wanted['proof']>, { checks }: Instruction): ProofRequest {
    const asked = typeof proof === 'string' ? { check: proof } : proof
    return { version: checks.find(({ id }) => id === asked.check)?.version ?? '', ...asked }
}

/** The request as a page sends it for a press: with the device and the version that it shows, and a key of its own. */
export async function pressed(agent: InstanceClient, { proof, ...wanted }: Wanted): Promise<RunRequest> {
    const start = resultOf<RecordStart>(await agent.get(`${API}/records/${wanted.table}/${wanted.record}`))
    const instruction = resultOf<Instruction>(await agent.get(`${API}/instructions/${wanted.definition}`))
    const asked = proof === undefined ? {} : { proof: confirmed(proof, instruction) }
    const { version } = instruction
    return { device: start.device?.fqdn ?? '', version, key: randomUUID(), ...wanted, ...asked }
}
