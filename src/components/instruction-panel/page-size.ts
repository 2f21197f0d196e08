import { PAGE_SIZES } from '../response-table/state.ts'
import { keep, kept } from '../shared/kept.ts'

/** The browser keeps the reader's page size for as long as its tab is open: no call is spent on it. */
const NAME = 'page_size'

/** The page size that was chosen in this tab; null for none. */
export function keptPageSize(): number | null {
    const size = Number(kept(NAME))
    return PAGE_SIZES.find((one) => one === size) ?? null
}

export function keepPageSize(size: number): void {
    keep(NAME, String(size))
}
