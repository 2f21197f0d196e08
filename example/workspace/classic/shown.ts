import type { UiList } from '../../ui-api.ts'
import type { Query } from './conditions.ts'
import type { Classic } from './state.ts'

/** A list on a page, and how one moves in it: that of the address, or one below a form. */
export interface Shown {
    /** Tells the lists of a page apart; empty for the list of the address. */
    key: string
    list: UiList
    title: string
    order: Query['order']
    /** Number of the first row of this page of the list. */
    first: number
    view: string
    go(to: { first: number; order: Query['order'] }): void
    reload(): Promise<void>
}

/** The cell of a row and a column, for the focus. */
export function cellId({ key }: Pick<Shown, 'key'>, row: string, field: string): string {
    return `${key ? `${key.replace(/\W/g, '-')}-` : ''}cell-${row}-${field}`
}

/** Chosen rows that this page of the list shows. */
export function chosenRows(classic: Classic, { key, list }: Shown): string[] {
    const chosen = classic.state.chosen[key] ?? []
    return list.rows.flatMap(({ id }) => (chosen.includes(id) ? [id] : []))
}

export function choose(classic: Classic, { key }: Shown, rows: readonly string[]): void {
    classic.set({ chosen: { ...classic.state.chosen, [key]: rows } })
}
