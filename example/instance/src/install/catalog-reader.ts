import { Catalog, type Table } from '../store/catalog.ts'
import { readMeta } from '../store/own-tables.ts'
import type { Store } from '../store/store.ts'

/** The tables of the last installation. */
export function readCatalog(store: Store): Catalog {
    const text = readMeta(store, 'catalog')
    if (!text) throw new Error('Nothing is installed.')
    // Written by install.ts.
    return new Catalog(JSON.parse(text) as Table[])
}
