import type { Experience } from '../../contract/experience.ts'
import { itsm } from '../shared/itsm.ts'
import { Latest } from '../shared/latest.ts'
import { backoffMs, isPassing, type Trouble, troubleFrom } from '../shared/rest.ts'

export interface Shown {
    experience: Experience | null
    busy: boolean
    trouble: Trouble | null
}

type Place = [table: string, sysId: string, device: string]

/** Reads the scores of a record's device. Retries after passing failures. */
export class ExperienceSession {
    readonly #show: (shown: Shown) => void
    readonly #reading = new Latest()
    #timer: ReturnType<typeof setTimeout> | undefined
    #place: Place = ['', '', '']
    #shown: Shown = { experience: null, busy: false, trouble: null }

    constructor(show: (shown: Shown) => void) {
        this.#show = show
    }

    /** Shows the device of this record. Does nothing when it is shown already. */
    open(...place: Place): void {
        if (String(place) === String(this.#place) || !place[0] || !place[1]) return
        this.stop()
        this.#place = place
        this.#set({ experience: null, trouble: null })
        this.#read()
    }

    refresh(): void {
        if (!this.#shown.busy) this.#read()
    }

    stop(): void {
        this.#reading.next()
        clearTimeout(this.#timer)
        this.#place = ['', '', '']
    }

    #set(changes: Partial<Shown>): void {
        this.#shown = { ...this.#shown, ...changes }
        this.#show(this.#shown)
    }

    async #read(failures = 0): Promise<void> {
        const { signal } = this.#reading
        clearTimeout(this.#timer)
        this.#set({ busy: true })
        try {
            const [table, id, device] = this.#place
            const query = device ? { device } : {}
            const experience = await itsm('GET /records/{table}/{id}/experience', { table, id, query, signal })
            this.#set({ experience, busy: false, trouble: null })
        } catch (error) {
            if (signal.aborted) return
            const trouble = troubleFrom(error)
            this.#set({ busy: false, trouble })
            if (!isPassing(trouble)) return
            this.#timer = setTimeout(() => this.#read(failures + 1), backoffMs(failures + 1, trouble))
        }
    }
}
