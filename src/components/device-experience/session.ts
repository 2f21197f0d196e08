import type { Experience } from '../../contract/experience.ts'
import { itsm } from '../shared/itsm.ts'
import { backoffMs, isPassing, type Trouble, troubleFrom } from '../shared/rest.ts'

export interface Shown {
    experience: Experience | null
    busy: boolean
    trouble: Trouble | null
}

/** Reads the scores of one record's device, and goes on trying while the trouble is a passing one. */
export class ExperienceSession {
    private abort = new AbortController()
    private timer: ReturnType<typeof setTimeout> | undefined
    private place: [table: string, sysId: string, device: string] = ['', '', '']
    private shown: Shown = { experience: null, busy: false, trouble: null }

    constructor(private readonly show: (shown: Shown) => void) {}

    /** Shows this record's device; the same again changes nothing. */
    open(...place: typeof this.place): void {
        if (String(place) === String(this.place) || !place[0] || !place[1]) return
        this.stop()
        this.place = place
        this.set({ experience: null, trouble: null })
        this.read(0)
    }

    refresh(): void {
        if (!this.shown.busy) this.read(0)
    }

    stop(): void {
        this.abort.abort()
        this.abort = new AbortController()
        clearTimeout(this.timer)
        this.place = ['', '', '']
    }

    private set(changes: Partial<Shown>): void {
        this.shown = { ...this.shown, ...changes }
        this.show(this.shown)
    }

    private async read(failures: number): Promise<void> {
        const { signal } = this.abort
        clearTimeout(this.timer)
        this.set({ busy: true })
        try {
            const [table, id, device] = this.place
            const query = device ? { device } : {}
            const experience = await itsm('GET /records/{table}/{id}/experience', { table, id, query, signal })
            this.set({ experience, busy: false, trouble: null })
        } catch (error) {
            if (signal.aborted) return
            const trouble = troubleFrom(error)
            this.set({ busy: false, trouble })
            if (!isPassing(trouble)) return
            this.timer = setTimeout(() => this.read(failures + 1), backoffMs(failures + 1, trouble))
        }
    }
}
