import type { Run } from '../../contract/run.ts'
import { itsm } from './itsm.ts'
import { whenReachable } from './reachable.ts'
import { backoffMs, isPassing, type Trouble, troubleFrom } from './rest.ts'

export interface RunListener {
    /** Receives the run after each poll. */
    run(run: Run): void
    /** Receives why a poll failed; null when polls succeed again. */
    trouble(trouble: Trouble | null): void
}

/**
 * Polls one run until it has ended and nothing that follows is left to do. There is never more than one poll at a time, none while the
 * page is hidden, and none after `close`. After a passing failure it polls again, at the latest with the next successful call of any kind.
 */
export class RunSession {
    #current: Run
    readonly #listener: RunListener
    #timer: ReturnType<typeof setTimeout> | undefined
    #asking = false
    #failures = 0
    /** Milliseconds to the next poll; kept while the page is hidden. */
    #due: number | null = null
    readonly #abort = new AbortController()
    #stopWaiting = () => {}
    readonly #onVisible = () => {
        // The user may have signed in again in another tab.
        if (this.#failures > 0) this.hurry()
        else this.#plan()
    }

    constructor(current: Run, listener: RunListener) {
        this.#current = current
        this.#listener = listener
        document.addEventListener('visibilitychange', this.#onVisible)
        this.#due = current.pollAfterMs
        this.#plan()
    }

    get id(): string {
        return this.#current.id
    }

    /** Polls at once, for instance after the run was cancelled. */
    hurry(): void {
        if (this.#due === null || this.#asking) return
        this.#due = 0
        this.#plan()
    }

    close(): void {
        clearTimeout(this.#timer)
        this.#stopWaiting()
        this.#abort.abort()
        document.removeEventListener('visibilitychange', this.#onVisible)
    }

    #plan(): void {
        clearTimeout(this.#timer)
        if (this.#abort.signal.aborted || this.#asking || this.#due === null || document.hidden) return
        this.#timer = setTimeout(() => this.#ask(), this.#due)
    }

    async #ask(): Promise<void> {
        this.#asking = true
        const call = itsm('GET /runs/{id}', { id: this.#current.id, signal: this.#abort.signal })
        const outcome = await call.catch(troubleFrom)
        this.#asking = false
        if (this.#abort.signal.aborted) return
        if ('state' in outcome) this.#take(outcome)
        else this.#fail(outcome)
    }

    #take(run: Run): void {
        this.#stopWaiting()
        this.#current = run
        this.#due = run.pollAfterMs
        this.#plan() // before the listener, whose errors must not end the polls
        if (this.#failures > 0) this.#listener.trouble(null)
        this.#failures = 0
        this.#listener.run(run)
    }

    #fail(trouble: Trouble): void {
        this.#failures++
        this.#due = isPassing(trouble) ? backoffMs(this.#failures, trouble) : null
        this.#stopWaiting()
        if (this.#due !== null) this.#stopWaiting = whenReachable(() => this.hurry())
        this.#plan()
        this.#listener.trouble(trouble)
    }
}
