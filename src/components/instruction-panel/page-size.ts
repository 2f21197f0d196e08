import { PAGE_SIZES } from '../response-table/state.ts'

/** The browser keeps the reader's page size for as long as its tab is open: no call is spent on it. */
const KEY = 'x_1e_connect.page_size'

/** The page size that was chosen in this tab; null for none. */
export function keptPageSize(): number | null {
    try {
        const kept = Number(sessionStorage.getItem(KEY))
        return PAGE_SIZES.find((size) => size === kept) ?? null
    } catch {
        // A browser may forbid storage.
        return null
    }
}

export function keepPageSize(size: number): void {
    try {
        sessionStorage.setItem(KEY, String(size))
    } catch {
        // See above.
    }
}
