import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { readRecord, saveRecord } from '../api.ts'
import { Icon } from '../icons.tsx'
import { offered } from '../record/edit.ts'
import { Control, type Editor } from '../record/fields.tsx'
import type { ListPlace } from './list.tsx'
import { arrive, words } from './navigate.ts'
import type { CellEdit, Classic } from './state.ts'

/** The cell of a row and a column, for the focus. */
export const cellId = (row: string, field: string) => `cell-${row}-${field}`

/** Opens a cell for editing where the person may write it; else says so. */
export async function editCell(classic: Classic, place: ListPlace, row: string, name: string): Promise<void> {
    try {
        const record = await readRecord(place.table, row, place.view)
        const field = record.fields[name]
        if (!field || !record.canWrite || !field.writable) {
            classic.set({ message: '', failure: `${field?.label ?? 'This'} cannot be changed here.` })
            return
        }
        classic.set({ cell: { row, field, value: field.value }, failure: '', message: '' })
        classic.focus(`#field-${name}`)
    } catch (error) {
        classic.set({ failure: words(error) })
    }
}

function leave(classic: Classic, { row, field }: CellEdit): void {
    classic.set({ cell: null })
    classic.focus(`#${cellId(row, field.name)}`)
}

async function save(classic: Classic, place: ListPlace): Promise<void> {
    const { cell } = classic.state
    if (!cell) return
    try {
        if (cell.value !== cell.field.value) await saveRecord(place.table, cell.row, { [cell.field.name]: cell.value })
        await arrive(classic)
        classic.set({ message: 'Saved.' })
        leave(classic, cell)
    } catch (error) {
        classic.set({ failure: words(error) })
    }
}

/** The control in the place of the cell's text: Enter saves, Escape leaves it as it was. */
export function CellEditor({ classic, place, cell }: { classic: Classic; place: ListPlace; cell: CellEdit }) {
    const { field } = cell
    const editor: Editor = {
        changes: cell.value === field.value ? {} : { [field.name]: cell.value },
        offers: classic.state.offers,
        change(_, value) {
            const now = classic.state.cell
            if (now) classic.set({ cell: { ...now, value } })
        },
        offer: (of, text) =>
            offered(of, text, (found) => classic.set({ offers: { ...classic.state.offers, [of.name]: found } })),
    }
    return (
        <form
            className="cell"
            on-submit={(event: Event) => {
                event.preventDefault()
                save(classic, place)
            }}
            on-keydown={(event: KeyboardEvent) => {
                // The list's own keys are not meant while a cell is edited.
                event.stopPropagation()
                if (event.key === 'Escape') leave(classic, cell)
            }}
        >
            <label className="hidden-text" for={`field-${field.name}`}>
                {field.label}
            </label>
            <Control editor={editor} field={field} id={`field-${field.name}`} />
            <button type="submit" className="button button--primary">
                Save
            </button>
            <button
                type="button"
                className="button button--quiet button--icon"
                aria-label="Cancel"
                on-click={() => leave(classic, cell)}
            >
                <Icon name="close" />
            </button>
        </form>
    )
}
