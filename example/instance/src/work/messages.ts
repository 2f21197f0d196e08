import type { StepState } from '../atf/step.ts'
import type { Counters } from '../transaction.ts'

/** Who asks, as the front has proved it. */
export interface Caller {
    /** sys_id; `system` for jobs; null for nobody. */
    userId: string | null
    interactive: boolean
    sessionId: string
    token: string
    ip: string
    clientData: Record<string, string>
    /** Under this name everything that the transaction writes can be taken back. */
    rollback?: string
}

export interface HttpWork {
    kind: 'http'
    method: string
    /** Decoded only where a door needs it. */
    path: string
    query: string
    headers: Record<string, string>
    body: Uint8Array
}

/** Work that no person waits for, or that the developer's doors ask for. */
export type TaskWork =
    | { kind: 'job'; job: string }
    | { kind: 'rule'; payload: string }
    | { kind: 'event'; event: string }
    | { kind: 'step'; step: string; state: StepState }
    | { kind: 'script'; scope: string; script: string }

export interface WorkRequest {
    number: number
    caller: Caller
    work: HttpWork | TaskWork
}

export interface WorkReply {
    number: number
    status: number
    headers: Record<string, string>
    body: Uint8Array | string
    counters: Counters
    /** The transaction left work for the scheduler. */
    queued: boolean
}

/** What a worker gets when it starts; the port to the network thread follows in a message. */
export interface WorkerStart {
    databaseFile: string
    dataDir: string
    programDir: string
    engine: 'node' | 'rhino'
    memory: SharedArrayBuffer
    origin: string
}
