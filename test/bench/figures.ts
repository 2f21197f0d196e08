/** The middle of an odd number of measurements; of an even number the lower one. */
export function median(values: number[]): number {
    return percentile(values, 50)
}

/** The smallest value that at least `share` per cent of the values do not exceed. */
export function percentile(values: number[], share: number): number {
    const sorted = [...values].sort((a, b) => a - b)
    return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** Runs the measurement five times, one after the other. */
export async function fiveTimes(measure: () => Promise<number>): Promise<number[]> {
    const values: number[] = []
    for (let turn = 0; turn < 5; turn++) values.push(await measure())
    return values
}
