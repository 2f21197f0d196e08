const INTERVAL_MS = 5000

/** Announces at most one message every five seconds: of several that arrive in between, the newest. */
export class Announcer {
    readonly #speak: (message: string) => void
    #timer: ReturnType<typeof setTimeout> | undefined
    #lastAt = Number.NEGATIVE_INFINITY
    #waiting = ''
    #last = ''

    constructor(speak: (message: string) => void) {
        this.#speak = speak
    }

    announce(message: string): void {
        if (message === this.#last) {
            this.#waiting = ''
            return
        }
        this.#waiting = message
        if (this.#timer !== undefined) return
        const wait = this.#lastAt + INTERVAL_MS - performance.now()
        if (wait <= 0) this.#flush()
        else this.#timer = setTimeout(() => this.#flush(), wait)
    }

    stop(): void {
        clearTimeout(this.#timer)
        this.#timer = undefined
        this.#waiting = ''
    }

    #flush(): void {
        this.#timer = undefined
        if (!this.#waiting) return
        this.#last = this.#waiting
        this.#lastAt = performance.now()
        this.#speak(`${this.#waiting.replace(/[.…\s]+$/, '')}. `)
        this.#waiting = ''
    }
}
