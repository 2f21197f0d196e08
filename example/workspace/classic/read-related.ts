import type { UiRecord, UiRelatedList } from '../../ui-api.ts'
import { readList } from '../api.ts'
import { encodeOrder } from './conditions.ts'
import type { Classic, RelatedRows } from './state.ts'

/** Rows of a page of a list below a form. */
const ROWS = 10

type Wish = Pick<RelatedRows, 'first' | 'order'>

/**
 * Reads one list below the form, in the order and at the page that it shows or shall show. The wish stands in the head at
 * once, so that a second press builds on the first one; of several answers on their way the last wish counts.
 */
export async function readRelatedList(classic: Classic, one: UiRelatedList, wish?: Wish): Promise<void> {
    const before = classic.state.related[one.key]
    const { first, order } = wish ?? before ?? { first: 1, order: null }
    const wished = before && { ...before, first, order }
    if (wished) show(classic, one, wished)
    const { record } = classic.state
    const current = () => classic.state.record?.id === record?.id && classic.state.related[one.key] === wished
    try {
        const list = await readList(one.table, {
            query: one.query,
            offset: first - 1,
            limit: ROWS,
            order: order ? encodeOrder({ parts: [], order }) : one.order,
        })
        if (current()) show(classic, one, { list, first, order })
    } catch (error) {
        if (before && current()) show(classic, one, before)
        throw error
    }
}

function show(classic: Classic, { key }: UiRelatedList, rows: RelatedRows): void {
    classic.set({ related: { ...classic.state.related, [key]: rows } })
}

/** Reads every list below the form; one that cannot be read is left out. */
export async function readRelated(classic: Classic, record: UiRecord): Promise<void> {
    await Promise.all(record.related.map((one) => readRelatedList(classic, one).catch(() => undefined)))
}
