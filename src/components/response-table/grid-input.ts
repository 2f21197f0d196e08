import type { Dispatch } from '@servicenow/ui-core'
import type { Formats } from '../shared/format.ts'
import type { Rows } from '../shared/row-set.ts'
import type { Pages, State } from './state.ts'

/** What the table of one page is drawn from. */
export interface GridInput {
    data: Rows
    /** Indexes of the columns that are shown, and their widths in px. */
    columns: readonly number[]
    widths: readonly number[]
    /** Rows that pass the filter. */
    shown: number
    pages: Pages
    formats: Formats
    state: State
    name: string
    busy: boolean
    dispatch: Dispatch
    onScroll(event: Event): void
    onCopy(event: ClipboardEvent): void
}
