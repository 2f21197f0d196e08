/** What the browser keeps for as long as its tab is open. One that keeps nothing forgets it with the page. */
const PREFIX = 'x_1e_connect.'

/** Keeps a value; null forgets it. */
export function keep(name: string, value: string | null): void {
    try {
        if (value === null) sessionStorage.removeItem(PREFIX + name)
        else sessionStorage.setItem(PREFIX + name, value)
    } catch {
        // See above.
    }
}

/** The kept value; null for none. */
export function kept(name: string): string | null {
    try {
        return sessionStorage.getItem(PREFIX + name)
    } catch {
        return null
    }
}
