import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'

export interface OutboundRequest {
    method: string
    url: string
    headers: Record<string, string>
    body: string | null
    timeoutMs: number
    followRedirect: boolean
}

export interface OutboundReply {
    status: number
    headers: Record<string, string>
    body: string
    /** Set when there was no answer: the error's code or text. */
    error?: string
}

/** A request on its way to the network thread. */
export interface NetworkMessage extends OutboundRequest {
    number: number
    bell: SharedArrayBuffer
}

/** HTTP that waits: this thread sleeps until the network thread rings ("Verified prototypes"). */
export class Network {
    private number = 0

    constructor(private readonly port: MessagePort) {}

    /** Never throws. A reply that comes after its time is thrown away, because replies are numbered. */
    send(request: OutboundRequest): OutboundReply {
        const number = this.post(request)
        return this.take(number, request.timeoutMs + 12_000) ?? { status: 0, headers: {}, body: '', error: 'timeout' }
    }

    private readonly bells = new Map<number, Int32Array>()
    private readonly early = new Map<number, OutboundReply>()

    /** Sends without waiting; `take` asks for the answer. */
    post(request: OutboundRequest): number {
        const number = ++this.number
        const bell = new SharedArrayBuffer(4)
        this.bells.set(number, new Int32Array(bell))
        const message: NetworkMessage = { ...request, number, bell }
        this.port.postMessage(message)
        return number
    }

    /** Waits at most `waitMs` for the answer of a posted request; undefined when it is not there. */
    take(number: number, waitMs: number): OutboundReply | undefined {
        const bell = this.bells.get(number)
        if (!bell) return undefined
        if (Atomics.wait(bell, 0, 0, waitMs) === 'timed-out') return undefined
        this.bells.delete(number)
        for (;;) {
            const kept = this.early.get(number)
            if (kept) {
                this.early.delete(number)
                return kept
            }
            const received = receiveMessageOnPort(this.port)
            if (!received) {
                // The bell may ring a moment before the message can be read.
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
                continue
            }
            // The network thread sends nothing else.
            const reply = received.message as { number: number; reply: OutboundReply }
            if (this.bells.has(reply.number) || reply.number === number) this.early.set(reply.number, reply.reply)
        }
    }

    /** Forgets what the transaction did not ask for. */
    clear(): void {
        this.bells.clear()
        this.early.clear()
    }
}
