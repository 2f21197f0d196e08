/** Longest wait for the others unless the meeting says otherwise: nobody hangs because fewer came than were expected. */
const PATIENCE_MS = 5000
const NAME_BYTES = 120

/**
 * A place where transactions wait for each other, so that a test meets a race on purpose and not by luck: whoever is
 * about to insert into the named table waits until as many are as were asked for; then all insert together.
 * One meeting only: whoever comes later passes.
 */
export class MeetingPoint {
    static readonly BYTES = 20 + NAME_BYTES

    /** Parties, those who wait, the number of the meeting, bytes of the table's name, patience in milliseconds. */
    private readonly cells: Int32Array
    private readonly name: Uint8Array

    constructor(memory: SharedArrayBuffer, offset: number) {
        this.cells = new Int32Array(memory, offset, 5)
        this.name = new Uint8Array(memory, offset + 20, NAME_BYTES)
    }

    /** Calls the next meeting. Throws on a table name that is too long. */
    set(table: string, parties: number, patienceMs = PATIENCE_MS): void {
        const bytes = new TextEncoder().encode(table)
        if (bytes.length > NAME_BYTES) throw new Error(`No table has such a long name: ${table}`)
        this.end()
        this.name.set(bytes)
        Atomics.store(this.cells, 3, bytes.length)
        Atomics.store(this.cells, 4, patienceMs)
        Atomics.store(this.cells, 0, parties)
    }

    /** How many transactions wait at this moment. */
    waiting(): number {
        return Atomics.load(this.cells, 1)
    }

    /** Waits here when this is the table of the meeting. */
    arrive(table: string): void {
        const parties = Atomics.load(this.cells, 0)
        if (parties === 0 || table !== this.table()) return
        const meeting = Atomics.load(this.cells, 2)
        const complete = Atomics.add(this.cells, 1, 1) + 1 >= parties
        if (!complete) Atomics.wait(this.cells, 2, meeting, Atomics.load(this.cells, 4))
        if (complete || Atomics.load(this.cells, 2) === meeting) this.end()
    }

    private end(): void {
        Atomics.store(this.cells, 0, 0)
        Atomics.store(this.cells, 1, 0)
        Atomics.add(this.cells, 2, 1)
        Atomics.notify(this.cells, 2)
    }

    private table(): string {
        return new TextDecoder().decode(this.name.slice(0, Atomics.load(this.cells, 3)))
    }
}
