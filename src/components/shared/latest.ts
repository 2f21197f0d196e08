/** Gives each piece of work a signal; the next piece aborts the one before. */
export class Latest {
    #controller = new AbortController()

    /** Of the work that is under way. */
    get signal(): AbortSignal {
        return this.#controller.signal
    }

    /** Aborts what is under way and returns the signal for what comes next. */
    next(): AbortSignal {
        this.#controller.abort()
        this.#controller = new AbortController()
        return this.#controller.signal
    }
}
