import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { readRecord, saveRecord } from '../api.ts'
import { Icon } from '../icons.tsx'
import { offered } from '../record/edit.ts'
import { Control, type Editor } from '../record/fields.tsx'
import { unknownKind } from '../record/kinds.ts'
import { cellId, type Shown } from './shown.ts'
import type { CellEdit, Classic } from './state.ts'
import { words } from './words.ts'

/** The control of the cell that is edited; a form above the list has fields of the same names. */
const CONTROL = 'cell-field'

/** Opens a cell for editing where the person may write it; else says so. */
export async function editCell(classic: Classic, shown: Shown, row: string, name: string): Promise<void> {
    try {
        const record = await readRecord(shown.list.table, row, shown.view)
        const field = record.fields[name]
        const unknown = field ? unknownKind(field.kind) : null
        if (!field || !record.canWrite || !field.writable || unknown) {
            classic.set({ message: '', failure: unknown ?? `${field?.label ?? 'This'} cannot be changed here.` })
            return
        }
        classic.set({ cell: { list: shown.key, row, field, value: field.value }, failure: '', message: '' })
        classic.focus(`#${CONTROL}`)
    } catch (error) {
        classic.set({ failure: words(error) })
    }
}

function leave(classic: Classic, { list, row, field }: CellEdit): void {
    classic.set({ cell: null })
    classic.focus(`#${cellId({ key: list }, row, field.name)}`)
}

async function save(classic: Classic, shown: Shown): Promise<void> {
    const { cell } = classic.state
    if (!cell) return
    try {
        if (cell.value !== cell.field.value)
            await saveRecord(shown.list.table, cell.row, { [cell.field.name]: cell.value })
        await shown.reload()
        classic.set({ message: 'Saved.', failure: '' })
        leave(classic, cell)
    } catch (error) {
        classic.set({ failure: words(error) })
    }
}

/** The control in the place of the cell's text: Enter saves, Escape leaves it as it was. */
export function CellEditor({ classic, shown, cell }: { classic: Classic; shown: Shown; cell: CellEdit }) {
    const { field } = cell
    const editor: Editor = {
        changes: cell.value === field.value ? {} : { [field.name]: cell.value },
        offers: { [field.name]: classic.state.offers[CONTROL] ?? [] },
        change(_, value) {
            const now = classic.state.cell
            if (now) classic.set({ cell: { ...now, value } })
        },
        offer: (of, text) =>
            offered(shown.list.table, of, text, (found) =>
                classic.set({ offers: { ...classic.state.offers, [CONTROL]: found } })
            ),
    }
    return (
        <form
            className="cell"
            on-submit={(event: Event) => {
                event.preventDefault()
                save(classic, shown)
            }}
            on-keydown={(event: KeyboardEvent) => {
                // The list's own keys are not meant while a cell is edited.
                event.stopPropagation()
                if (event.key === 'Escape') leave(classic, cell)
            }}
        >
            <label className="hidden-text" for={CONTROL}>
                {field.label}
            </label>
            <Control editor={editor} field={field} id={CONTROL} />
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
