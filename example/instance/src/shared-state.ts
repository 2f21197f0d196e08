import { MeetingPoint } from './meeting-point.ts'

const MEETING_AT = 16

/**
 * The few numbers that every thread of the instance sees at once: clock offset, version of the metadata, fault mode.
 * They lie in shared memory because a worker that sleeps inside a transaction reads no messages.
 */
export class SharedState {
    private readonly cells: Int32Array
    /** Where tests make transactions meet. */
    readonly meeting: MeetingPoint

    constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(MEETING_AT + MeetingPoint.BYTES)) {
        this.cells = new Int32Array(memory, 0, 4)
        this.meeting = new MeetingPoint(memory, MEETING_AT)
    }

    /** Now, in milliseconds, with the test clock's offset. */
    now(): number {
        return Date.now() + Atomics.load(this.cells, 0) * 1000
    }

    offsetSeconds(): number {
        return Atomics.load(this.cells, 0)
    }

    setOffsetSeconds(seconds: number): void {
        Atomics.store(this.cells, 0, seconds)
    }

    /** Rises whenever a row changes that a thread may have cached (rules, rights, properties, …). */
    metadataVersion(): number {
        return Atomics.load(this.cells, 1)
    }

    touchMetadata(): void {
        Atomics.add(this.cells, 1, 1)
    }

    restFault(): 'throw' | 'status0' {
        return Atomics.load(this.cells, 2) === 1 ? 'status0' : 'throw'
    }

    setRestFault(fault: 'throw' | 'status0'): void {
        Atomics.store(this.cells, 2, fault === 'status0' ? 1 : 0)
    }
}
