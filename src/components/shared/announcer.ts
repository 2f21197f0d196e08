/** Announces at most one message every five seconds: of several that arrive in between, the newest. */
export class Announcer {
    private timer: ReturnType<typeof setTimeout> | undefined
    private lastAt = Number.NEGATIVE_INFINITY
    private waiting = ''
    private last = ''

    constructor(
        private readonly speak: (message: string) => void,
        private readonly intervalMs = 5000
    ) {}

    announce(message: string): void {
        if (message === this.last) {
            this.waiting = ''
            return
        }
        this.waiting = message
        if (this.timer !== undefined) return
        const wait = this.lastAt + this.intervalMs - performance.now()
        if (wait <= 0) this.flush()
        else this.timer = setTimeout(() => this.flush(), wait)
    }

    stop(): void {
        clearTimeout(this.timer)
        this.timer = undefined
        this.waiting = ''
    }

    private flush(): void {
        this.timer = undefined
        if (!this.waiting) return
        this.last = this.waiting
        this.lastAt = performance.now()
        this.speak(`${this.waiting.replace(/[.…\s]+$/, '')}. `)
        this.waiting = ''
    }
}
