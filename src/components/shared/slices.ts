/** Work that can be interrupted: it yields where a pause is harmless and returns its result. */
export type Job<T> = Generator<undefined, T, undefined>

/** Longest stretch of work on the main thread; a frame is 16 ms. */
const BUDGET_MS = 10

function pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 0))
}

/** Runs a job to its end without a pause. */
export function runAtOnce<T>(job: Job<T>): T {
    for (;;) {
        const step = job.next()
        if (step.done) return step.value
    }
}

/**
 * Runs a job in slices that leave room for input and painting. Small jobs end within the first slice, before this
 * function returns control. Answers null when it was aborted.
 */
export async function runInSlices<T>(
    job: Job<T>,
    signal: AbortSignal,
    budgetMs: number = BUDGET_MS
): Promise<T | null> {
    for (;;) {
        const until = performance.now() + budgetMs
        do {
            const step = job.next()
            if (step.done) return step.value
        } while (performance.now() < until)
        await pause()
        if (signal.aborted) return null
    }
}
