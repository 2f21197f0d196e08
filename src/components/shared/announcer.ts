/** Speaks at most every five seconds; of what it was told meanwhile only the newest is worth saying. */
export class Announcer {
    private timer: ReturnType<typeof setTimeout> | undefined
    private lastAt = Number.NEGATIVE_INFINITY
    private waiting = ''
    private said = ''

    constructor(
        private readonly speak: (message: string) => void,
        private readonly intervalMs = 5000
    ) {}

    say(message: string): void {
        if (message === this.said) {
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
        this.said = this.waiting
        this.lastAt = performance.now()
        this.speak(`${this.waiting.replace(/[.…\s]+$/, '')}. `)
        this.waiting = ''
    }
}
