import { isFinal, type Run } from '../../contract/run.ts'
import { itsm } from './itsm.ts'
import { whenReachable } from './reachable.ts'
import { backoffMs, isPassing, type Trouble, troubleFrom } from './rest.ts'

export interface RunListener {
    /** A newer answer about the run. */
    run(run: Run): void
    /** The run could not be asked; null when it could again. */
    trouble(trouble: Trouble | null): void
}

/**
 * Follows one run until it has ended: one chain of polls however often it is told to go on, none while the page is
 * hidden, and none after `close`. What stands in the way and may pass ends nothing: it goes on with the next success.
 */
export class RunSession {
    private timer: ReturnType<typeof setTimeout> | undefined
    private asking = false
    private failures = 0
    private closed = false
    /** Milliseconds to the next poll, kept for the time when the page is visible again. */
    private due: number | null = null
    private readonly abort = new AbortController()
    /** Waits no longer for the server to be reachable. */
    private unwait = () => {}
    private readonly onVisible = () => {
        // Whoever comes back may have signed in again elsewhere.
        if (this.failures > 0) this.hurry()
        else this.plan()
    }

    constructor(
        private current: Run,
        private readonly listener: RunListener
    ) {
        document.addEventListener('visibilitychange', this.onVisible)
        this.due = current.pollAfterMs
        this.plan()
    }

    get id(): string {
        return this.current.id
    }

    /** Asks at once, for instance after the run was cancelled. */
    hurry(): void {
        if (this.due === null || this.asking) return
        this.due = 0
        this.plan()
    }

    close(): void {
        this.closed = true
        clearTimeout(this.timer)
        this.unwait()
        this.abort.abort()
        document.removeEventListener('visibilitychange', this.onVisible)
    }

    private plan(): void {
        clearTimeout(this.timer)
        if (this.closed || this.asking || this.due === null || document.hidden) return
        this.timer = setTimeout(() => this.ask(), this.due)
    }

    private async ask(): Promise<void> {
        this.asking = true
        const call = itsm('GET /runs/{id}', { id: this.current.id, signal: this.abort.signal })
        const outcome = await call.catch(troubleFrom)
        this.asking = false
        if (this.closed) return
        if ('state' in outcome) this.take(outcome)
        else this.fail(outcome)
    }

    private take(run: Run): void {
        this.unwait()
        this.current = run
        this.due = isFinal(run.state) ? null : run.pollAfterMs
        this.plan() // before anybody listens: whatever they do, the chain goes on
        if (this.failures > 0) this.listener.trouble(null)
        this.failures = 0
        this.listener.run(run)
    }

    private fail(trouble: Trouble): void {
        this.failures++
        this.due = isPassing(trouble) ? backoffMs(this.failures, trouble) : null
        this.unwait()
        if (this.due !== null) this.unwait = whenReachable(() => this.hurry())
        this.plan()
        this.listener.trouble(trouble)
    }
}
