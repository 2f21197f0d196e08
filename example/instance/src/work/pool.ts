import path from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Caller, HttpWork, TaskWork, WorkerStart, WorkReply, WorkRequest } from './messages.ts'

interface Waiting {
    request: WorkRequest
    resolve: (reply: WorkReply) => void
}

interface Seat {
    worker: Worker | null
    processId: number | null
    ready: boolean
    current: Waiting | null
    quota: NodeJS.Timeout | null
    /** Set when the worker was ended on purpose. */
    verdict: string | null
}

/** Nobody waits for a scheduled job: quota rules of the platform give it hours where a page has minutes. Ours: 20 minutes. */
const JOB_QUOTA_MS = 1_200_000

const PAUSE_MS = 10

const NO_COUNTERS = { queries: 0, rows: 0, inserts: 0, updates: 0, outbound: 0, ms: 0, cpuMs: 0 }

/**
 * The transaction workers: one transaction each at a time, the rest waits its turn. The first starts at once, the others when
 * transactions wait. A worker that is over the quota or dies is replaced; its transaction is answered with 500 and no other
 * one notices.
 */
export class Pool {
    private readonly seats: Seat[] = []
    private readonly queue: Waiting[] = []
    private readonly network: Worker
    private number = 0
    private closed = false
    /** How many wait for the transactions to end, or work alone. */
    private held = 0

    constructor(
        private readonly start: WorkerStart,
        size: number,
        private readonly quotaMs: number
    ) {
        this.network = new Worker(path.join(start.programDir, 'network-worker.js'))
        for (let at = 0; at < size; at++) {
            const seat: Seat = {
                worker: null,
                processId: null,
                ready: false,
                current: null,
                quota: null,
                verdict: null,
            }
            this.seats.push(seat)
            if (at === 0) this.occupy(seat)
        }
    }

    run(caller: Caller, work: HttpWork | TaskWork): Promise<WorkReply> {
        return new Promise((resolve) => {
            this.queue.push({ request: { number: ++this.number, caller, work }, resolve })
            this.assign()
        })
    }

    /** Transactions that run or wait. */
    load(): number {
        return this.queue.length + this.seats.filter((seat) => seat.current).length
    }

    async close(): Promise<void> {
        this.closed = true
        for (const seat of this.seats) this.end(seat, 'The instance stops.')
        await Promise.all([this.network.terminate(), ...this.seats.map((seat) => seat.worker?.terminate())])
    }

    /** Does `work` while no transaction runs; those that come wait, and begin in workers that know what has changed. */
    async alone(work: () => void): Promise<void> {
        this.held++
        try {
            while (this.seats.some((seat) => seat.current))
                await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
            work()
            for (const seat of this.seats) if (seat.worker) this.end(seat, 'The applications have changed.')
        } finally {
            this.held--
            this.assign()
        }
    }

    /** Ends one worker in the middle of whatever it does, as a crash would. */
    crash(): void {
        const seat = this.seats.find((one) => one.current) ?? this.seats[0]
        if (seat) this.end(seat, 'Transaction cancelled: the worker crashed')
    }

    private occupy(seat: Seat): void {
        const { port1, port2 } = new MessageChannel()
        this.network.postMessage({ port: port2 }, [port2])
        const worker = new Worker(path.join(this.start.programDir, 'transaction-worker.js'), {
            workerData: { ...this.start, network: port1 },
            transferList: [port1],
            resourceLimits: { maxOldGenerationSizeMb: 512 },
        })
        Object.assign(seat, { worker, processId: null, ready: false, current: null, quota: null, verdict: null })
        worker.on('message', (message: WorkReply | { ready: true; processId: number | null }) => {
            if ('ready' in message) {
                seat.ready = true
                seat.processId = message.processId
            } else this.settle(seat, message)
            this.assign()
        })
        worker.on('error', (error) => {
            console.error(
                `A transaction worker failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
            )
            seat.verdict ??= error instanceof Error ? error.message : String(error)
        })
        worker.on('exit', () => {
            const verdict = seat.verdict ?? 'The transaction worker ended.'
            if (seat.current) this.settle(seat, failed(seat.current.request, verdict))
            if (seat.processId) killQuietly(seat.processId)
            if (this.closed) return
            this.occupy(seat)
        })
    }

    private assign(): void {
        if (this.held > 0) return
        for (const seat of this.seats) {
            if (!seat.ready || seat.current || this.queue.length === 0) continue
            const next = this.queue.shift()
            if (!next) return
            seat.current = next
            seat.quota = setTimeout(
                () => this.end(seat, 'Transaction cancelled: maximum execution time exceeded'),
                next.request.work.kind === 'job' ? Math.max(this.quotaMs, JOB_QUOTA_MS) : this.quotaMs
            )
            seat.worker?.postMessage(next.request)
        }
        this.wake()
    }

    /** Starts another worker when more transactions wait than workers are starting: most instances never need all. */
    private wake(): void {
        const starting = this.seats.filter((seat) => seat.worker && !seat.ready).length
        const empty = this.seats.find((seat) => !seat.worker)
        if (empty && this.queue.length > starting) this.occupy(empty)
    }

    private settle(seat: Seat, reply: WorkReply): void {
        if (seat.quota) clearTimeout(seat.quota)
        const waiting = seat.current
        seat.current = null
        seat.quota = null
        waiting?.resolve(reply)
    }

    private end(seat: Seat, verdict: string): void {
        seat.verdict = verdict
        seat.ready = false
        // A worker that sleeps in a read of the second engine's pipe wakes up when that engine is gone.
        if (seat.processId) killQuietly(seat.processId)
        void seat.worker?.terminate()
    }
}

function failed(request: WorkRequest, message: string): WorkReply {
    return {
        number: request.number,
        status: 500,
        headers: { 'Content-Type': 'application/json;charset=UTF-8', 'X-Dev-Transaction': JSON.stringify(NO_COUNTERS) },
        body: JSON.stringify({ error: { message, detail: null }, status: 'failure' }),
        counters: NO_COUNTERS,
        queued: true,
    }
}

function killQuietly(processId: number): void {
    try {
        // The whole group, which engine/rhino-engine.ts made for it.
        process.kill(-processId, 'SIGKILL')
    } catch (error) {
        // It has ended by itself.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
}
