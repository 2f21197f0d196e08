/** Called once when the server can be reached again. */
const waiting = new Set<() => void>()

/** Call this when the server can be reached: after a successful call, or when the network is back. */
export function wakeWaiting(): void {
    const woken = [...waiting]
    waiting.clear()
    for (const wake of woken) wake()
}

/** Calls `wake` once, after the next successful call or when the network is back. Returns a function that stops waiting. */
export function whenReachable(wake: () => void): () => void {
    waiting.add(wake)
    return () => waiting.delete(wake)
}

window.addEventListener('online', wakeWaiting)
