import type { UiColumn, UiField, UiList, UiReference } from '../../ui-api.ts'
import { readReferences, saveRecord, uploadFile } from '../api.ts'
import { refreshRecord } from '../navigate.ts'
import { type Sow, setRecord } from '../state.ts'
import type { Editor } from './fields.tsx'

function words(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
}

/** Takes in a value that is not saved yet; a value as it was is no change. */
function change(sow: Sow, field: UiField, value: string): void {
    const { [field.name]: _former, ...others } = sow.state.record.changes
    const changes = value === field.value ? others : { ...others, [field.name]: value }
    setRecord(sow, { changes, message: '', failure: '' })
}

/** Resolves the incident with the code and the notes that were filled in, and saves what else was changed. */
export async function resolve(sow: Sow): Promise<void> {
    const { changes } = sow.state.record
    setRecord(sow, { changes: { ...changes, state: '6' } })
    await save(sow)
    const isSaved = sow.state.record.failure === ''
    if (isSaved) setRecord(sow, { resolving: false, message: 'Resolved.' })
    else {
        // The state stays as it was until it can be saved.
        const { state: _state, ...others } = sow.state.record.changes
        setRecord(sow, { changes: others })
    }
}

export async function save(sow: Sow): Promise<void> {
    const { record, changes, saving } = sow.state.record
    if (!record || saving || Object.keys(changes).length === 0) return
    setRecord(sow, { saving: true, message: '', failure: '' })
    try {
        await saveRecord(record.table, record.id, { ...changes })
        setRecord(sow, { changes: {} })
        await refreshRecord(sow)
        setRecord(sow, { saving: false, message: 'Saved.' })
    } catch (error) {
        setRecord(sow, { saving: false, failure: words(error) })
    }
}

/** Posts what was composed as a journal entry. */
export async function post(sow: Sow): Promise<void> {
    const { record, note, noteField, saving } = sow.state.record
    if (!record || saving || !note.trim()) return
    setRecord(sow, { saving: true, message: '', failure: '' })
    try {
        await saveRecord(record.table, record.id, { [noteField]: note })
        setRecord(sow, { note: '' })
        await refreshRecord(sow)
        setRecord(sow, { saving: false, message: 'Posted.' })
    } catch (error) {
        setRecord(sow, { saving: false, failure: words(error) })
    }
}

export async function attach(sow: Sow, files: readonly File[]): Promise<void> {
    const { record } = sow.state.record
    if (!record || files.length === 0) return
    setRecord(sow, { saving: true, message: '', failure: '' })
    try {
        for (const file of files) await uploadFile(record.table, record.id, file)
        await refreshRecord(sow)
        setRecord(sow, { saving: false, message: files.length === 1 ? 'Attached.' : `${files.length} files attached.` })
    } catch (error) {
        setRecord(sow, { saving: false, failure: words(error) })
    }
}

const NAMES = ['name', 'number', 'user_name', 'short_description']
let asking: ReturnType<typeof setTimeout> | undefined

/** What a reference field of a table offers for what was typed, or `all` that it can name; the last wish of all wins. */
export function offered(
    table: string,
    field: UiColumn,
    text: string,
    take: (offers: UiReference[]) => void,
    all = false
): void {
    clearTimeout(asking)
    if (!field.reference || (!text.trim() && !all)) return
    asking = setTimeout(async () => {
        const found = await readReferences(table, field.name, all ? '' : text.trim()).catch(() => null)
        if (found) take(found)
    }, 200)
}

/** Offers with the record that is chosen now: without its name the field would be emptied while one types. */
export function withChosen(
    found: readonly UiReference[],
    before: readonly UiReference[] | undefined,
    chosen: string | undefined
): UiReference[] {
    return [...found, ...(before ?? []).filter(({ id }) => id === chosen && !found.some((one) => one.id === id))]
}

/** The rows of a list by the column that says best what they are. */
export function named(list: UiList): UiReference[] {
    const name = NAMES.find((one) => list.columns.some((column) => column.name === one))
    const at = Math.max(
        0,
        list.columns.findIndex((column) => column.name === name)
    )
    return list.rows.map((row) => ({ id: row.id, display: row.cells[at]?.display ?? row.id }))
}

export function editorOf(sow: Sow): Editor {
    const { changes, offers } = sow.state.record
    return {
        changes,
        offers,
        change: (field, value) => change(sow, field, value),
        offer: (field, text) =>
            offered(sow.state.record.record?.table ?? '', field, text, (found) => {
                const { offers: before, changes: now } = sow.state.record
                const kept = withChosen(found, before[field.name], now[field.name])
                setRecord(sow, { offers: { ...before, [field.name]: kept } })
            }),
    }
}
