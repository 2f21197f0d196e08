/** How long something took on a page, and the longest task of it. */
export interface OnPage {
    ms: number
    longestTaskMs: number
}

const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function onPage(work: () => Promise<void>): Promise<OnPage> {
    // What was done before is no task of this.
    await quiet(300)
    let longestTaskMs = 0
    const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, entry.duration)
    })
    observer.observe({ entryTypes: ['longtask'] })
    const began = performance.now()
    await work()
    const ms = performance.now() - began
    await quiet(100)
    observer.disconnect()
    return { ms, longestTaskMs }
}
