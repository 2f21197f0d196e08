const MOST_SECONDS = 60

/** Seconds to wait after this number of earlier failures: 1, 2, 4 … 60, or longer when 1E asks for it. */
export function backoffSeconds(failures: number, retryAfterSeconds: number | null): number {
    return Math.max(Math.min(MOST_SECONDS, 2 ** Math.min(failures, 6)), retryAfterSeconds || 0)
}
