/** What waits until the server can be reached again: each is woken once. */
const waiting = new Set<() => void>()

/** The server has answered as it should, or the network is back. */
export function wakeWaiting(): void {
    const woken = [...waiting]
    waiting.clear()
    for (const wake of woken) wake()
}

/** Calls `wake` with the next success of any call, or when the network is back; answers how to wait no longer. */
export function whenReachable(wake: () => void): () => void {
    waiting.add(wake)
    return () => waiting.delete(wake)
}

window.addEventListener('online', wakeWaiting)
