import type { UiField } from '../../ui-api.ts'
import { readList, saveRecord, uploadFile } from '../api.ts'
import { refreshRecord } from '../navigate.ts'
import { type Sow, setRecord } from '../state.ts'

function words(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
}

/** Takes in a value that is not saved yet; a value as it was is no change. */
export function change(sow: Sow, field: UiField, value: string): void {
    const { [field.name]: _former, ...others } = sow.state.record.changes
    const changes = value === field.value ? others : { ...others, [field.name]: value }
    setRecord(sow, { changes, message: '', failure: '' })
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

/** Offers the records of a reference field whose name holds what was typed. */
export function offer(sow: Sow, field: UiField, text: string): void {
    clearTimeout(asking)
    const { reference } = field
    if (!reference || !text.trim()) return
    asking = setTimeout(async () => {
        const query = `nameLIKE${text.trim().replaceAll('^', ' ')}`
        const list = await readList(reference, { query, offset: 0, limit: 10, order: 'ORDERBYname' }).catch(() => null)
        if (!list) return
        const at = Math.max(
            0,
            list.columns.findIndex(({ name }) => NAMES.includes(name))
        )
        const offered = list.rows.map((row) => ({ id: row.id, display: row.cells[at]?.display ?? row.id }))
        setRecord(sow, { offers: { ...sow.state.record.offers, [field.name]: offered } })
    }, 200)
}
