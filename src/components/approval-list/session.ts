import type { ApprovalRequest } from '../../contract/approval.ts'
import type { PendingApproval } from '../../contract/pending-approval.ts'
import { isFinal, type Run } from '../../contract/run.ts'
import type { Profile } from '../../contract/times.ts'
import { itsm } from '../shared/itsm.ts'
import { Latest } from '../shared/latest.ts'
import { Presses } from '../shared/press.ts'
import { type Trouble, troubleFrom } from '../shared/rest.ts'
import { RunSession } from '../shared/run-session.ts'

/** Milliseconds after which it is asked what else waits, while the page is looked at. */
const LOOK_AGAIN_MS = 20_000

/** A request that is or was to be decided; it stays until the page is left. */
export interface Entry {
    item: PendingApproval
    /** True while a decision is on its way. */
    busy: boolean
    /** Why the last decision was refused. */
    message: string
}

export interface Shown {
    /** Soonest end first as they were found; null until they are read. */
    entries: readonly Entry[] | null
    /** Requests beyond those that are shown. */
    more: number
    profile: Profile | null
    trouble: Trouble | null
}

export const NOTHING: Shown = { entries: null, more: 0, profile: null, trouble: null }

/** Which requests: those of a record, certain ones, or all. */
export interface Place {
    table: string
    sysId: string
    runs: string
}

export function isOpen({ item }: Entry): boolean {
    return item.run.canDecide
}

/** Reads what the user can decide, decides it, and follows what becomes of it. */
export class ApprovalSession {
    readonly #show: (shown: Shown) => void
    readonly #reading = new Latest()
    readonly #presses = new Presses()
    readonly #followers = new Map<string, RunSession>()
    #timer: ReturnType<typeof setTimeout> | undefined
    #place: Place | null = null
    #shown: Shown = NOTHING
    readonly #onVisible = () => {
        if (!document.hidden && this.#place) this.read()
    }

    constructor(show: (shown: Shown) => void) {
        this.#show = show
    }

    /** Shows the requests of this place. Does nothing when it is shown already. */
    open(place: Place): void {
        if (JSON.stringify(place) === JSON.stringify(this.#place)) return
        this.stop()
        this.#place = place
        document.addEventListener('visibilitychange', this.#onVisible)
        this.#set(NOTHING)
        this.read()
    }

    stop(): void {
        this.#reading.next()
        clearTimeout(this.#timer)
        document.removeEventListener('visibilitychange', this.#onVisible)
        for (const follower of this.#followers.values()) follower.close()
        this.#followers.clear()
        this.#place = null
    }

    async read(): Promise<void> {
        const place = this.#place
        if (!place) return
        const signal = this.#reading.next()
        clearTimeout(this.#timer)
        const { table, sysId, runs } = place
        try {
            const query = table && sysId ? { record: sysId } : {}
            const { items, total, profile } = await itsm('GET /approvals', { query, signal })
            this.#set({ profile, trouble: null, more: runs ? 0 : total - items.length })
            this.#take(runs ? items.filter(({ run }) => runs.includes(run.id)) : items)
        } catch (error) {
            if (signal.aborted) return
            const trouble = troubleFrom(error)
            this.#set({ trouble })
            // Without the role nothing will ever wait.
            if (trouble.status === 403) return
        }
        this.#timer = setTimeout(() => document.hidden || this.read(), LOOK_AGAIN_MS)
    }

    /** Approves or rejects, once. Resolves to whether that was done. */
    async decide(id: string, decision: ApprovalRequest['decision'], comment: string): Promise<boolean> {
        if (this.#entry(id)?.busy !== false) return false
        this.#change(id, { busy: true, message: '' })
        try {
            const run = await this.#presses.once(`${decision} ${id}`, (key) =>
                itsm('POST /runs/{id}/approval', { id, body: { decision, comment, key } })
            )
            this.#change(id, { busy: false })
            this.#takeRun(run)
            return true
        } catch (error) {
            this.#change(id, { busy: false, message: troubleFrom(error).message })
            // Somebody else may have decided.
            await this.#lookAt(id)
            return false
        }
    }

    #entry(id: string): Entry | undefined {
        return this.#shown.entries?.find(({ item }) => item.run.id === id)
    }

    #set(changes: Partial<Shown>): void {
        this.#shown = { ...this.#shown, ...changes }
        this.#show(this.#shown)
    }

    #change(id: string, changes: Partial<Entry>): void {
        const { entries } = this.#shown
        if (!entries) return
        this.#set({ entries: entries.map((one) => (one.item.run.id === id ? { ...one, ...changes } : one)) })
    }

    /** Takes in what waits now. What waits no longer stays and says why. */
    #take(items: readonly PendingApproval[]): void {
        const before = this.#shown.entries ?? []
        const kept = before.map((one) => {
            const newer = items.find(({ run }) => run.id === one.item.run.id)
            return newer && isOpen(one) ? { ...one, item: newer } : one
        })
        const added = items.filter(({ run }) => !this.#entry(run.id))
        this.#set({ entries: [...kept, ...added.map((item) => ({ item, busy: false, message: '' }))] })
        for (const one of before) {
            const gone = isOpen(one) && !items.some(({ run }) => run.id === one.item.run.id)
            if (gone && !one.busy) this.#lookAt(one.item.run.id)
        }
    }

    #takeRun(run: Run): void {
        const found = this.#entry(run.id)
        if (!found) return
        this.#change(run.id, { item: { ...found.item, run } })
        if (isFinal(run.state) || run.canDecide || this.#followers.has(run.id)) return
        this.#followers.set(run.id, new RunSession(run, { run: (newer) => this.#takeRun(newer), trouble: () => {} }))
    }

    async #lookAt(id: string): Promise<void> {
        try {
            this.#takeRun(await itsm('GET /runs/{id}', { id, signal: this.#reading.signal }))
        } catch {
            // The next look tells.
        }
    }
}
