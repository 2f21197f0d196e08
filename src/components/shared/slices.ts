import { pause } from './pause.ts'

/** Work that can pause: it yields wherever a pause is harmless, and returns its result. */
export type Job<T> = Generator<undefined, T, undefined>

/** Milliseconds of work between two pauses; a frame is 16 ms. */
const BUDGET_MS = 10

/** Runs a job to its end without a pause. */
export function runAtOnce<T>(job: Job<T>): T {
    for (;;) {
        const step = job.next()
        if (step.done) return step.value
    }
}

/**
 * Runs a job in slices, with pauses for input and painting. A small job ends within the first slice, before this function
 * returns its promise. Resolves to null when it was aborted.
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
        await pause(0)
        if (signal.aborted) return null
    }
}
