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
    private key = ''
    private shown: Shown = { experience: null, busy: false, trouble: null }

    constructor(private readonly show: (shown: Shown) => void) {}

    /** Shows this record's device; the same again changes nothing. */
    open(table: string, sysId: string, device: string): void {
        const key = [table, sysId, device].join()
        if (key === this.key || !table || !sysId) return
        this.stop()
        this.key = key
        this.set({ experience: null, trouble: null })
        this.read(table, sysId, device, 0)
    }

    refresh(table: string, sysId: string, device: string): void {
        if (!this.shown.busy) this.read(table, sysId, device, 0)
    }

    stop(): void {
        this.abort.abort()
        this.abort = new AbortController()
        clearTimeout(this.timer)
        this.key = ''
    }

    private set(changes: Partial<Shown>): void {
        this.shown = { ...this.shown, ...changes }
        this.show(this.shown)
    }

    private async read(table: string, sysId: string, device: string, failures: number): Promise<void> {
        const { signal } = this.abort
        clearTimeout(this.timer)
        this.set({ busy: true })
        try {
            this.set({ experience: await itsm.experience(table, sysId, device, signal), busy: false, trouble: null })
        } catch (error) {
            if (signal.aborted) return
            const trouble = troubleFrom(error)
            this.set({ busy: false, trouble })
            if (!isPassing(trouble)) return
            const again = () => this.read(table, sysId, device, failures + 1)
            this.timer = setTimeout(again, backoffMs(failures + 1, trouble))
        }
    }
}
