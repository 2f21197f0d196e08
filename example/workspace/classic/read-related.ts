import type { UiRecord, UiRelatedList } from '../../ui-api.ts'
import { readList } from '../api.ts'
import { encodeOrder } from './conditions.ts'
import type { Classic, RelatedRows } from './state.ts'

/** Rows of a page of a list below a form. */
const ROWS = 10

type Wish = Pick<RelatedRows, 'first' | 'order'>

/** Reads one list below the form, in the order and at the page that it shows or shall show. */
export async function readRelatedList(classic: Classic, one: UiRelatedList, wish?: Wish): Promise<void> {
    const { first, order } = wish ?? classic.state.related[one.key] ?? { first: 1, order: null }
    const { record } = classic.state
    const list = await readList(one.table, {
        query: one.query,
        offset: first - 1,
        limit: ROWS,
        order: order ? encodeOrder({ parts: [], order }) : one.order,
    })
    if (classic.state.record?.id !== record?.id) return
    classic.set({ related: { ...classic.state.related, [one.key]: { list, first, order } } })
}

/** Reads every list below the form; one that cannot be read is left out. */
export async function readRelated(classic: Classic, record: UiRecord): Promise<void> {
    await Promise.all(record.related.map((one) => readRelatedList(classic, one).catch(() => undefined)))
}
