import { readList, readRow } from '../api.ts'
import { named } from '../record/edit.ts'
import { askPolicies } from './policies.ts'
import type { Classic } from './state.ts'
import { words } from './words.ts'

/**
 * GlideForm of a classic form ("GlideForm (client)"), as far as scripts here ask for it; what is missing is no function, and the
 * page says so. Values are texts, booleans `true` and `false`.
 */
export function glideForm(classic: Classic) {
    const field = (name: string) => classic.state.record?.fields[name]
    const say = (kind: 'info' | 'error', text: string) => classic.set({ said: [...classic.state.said, { kind, text }] })
    const form = {
        getTableName: () => classic.state.record?.table ?? '',
        getUniqueValue: () => classic.state.record?.id ?? '',
        isNewRecord: () => classic.state.record?.id === '-1',
        getValue(name: string): string {
            const known = field(name)
            const value = classic.state.changes[name] ?? known?.value ?? ''
            return known?.kind === 'boolean' ? String(value === 'true' || value === '1') : value
        },
        setValue(name: string, value: string, display?: string): void {
            const known = field(name)
            if (!known) return
            const { [name]: _former, ...others } = classic.state.changes
            const { [name]: former = [], ...offers } = classic.state.offers
            classic.set({
                changes: value === known.value ? others : { ...others, [name]: value },
                offers:
                    display === undefined
                        ? classic.state.offers
                        : { ...offers, [name]: [...former, { id: value, display }] },
            })
            askPolicies(classic)
            // Without a display value the page asks for it.
            if (display !== undefined || !known.reference || !value) return
            const query = { query: `sys_id=${value}`, offset: 0, limit: 1, order: '' }
            readList(known.reference, query).then(
                (list) => classic.set({ offers: { ...classic.state.offers, [name]: named(list) } }),
                () => undefined
            )
        },
        /** Calls back with the values of the record that the field names. */
        getReference(name: string, callback: (record: Record<string, string>) => void): void {
            const table = field(name)?.reference
            const id = form.getValue(name)
            if (!table || !id) return
            readRow(table, id).then(callback, (error) => classic.set({ failure: words(error) }))
        },
        addInfoMessage: (text: string) => say('info', text),
        addErrorMessage: (text: string) => say('error', text),
        clearMessages: () => classic.set({ said: [], message: '', failure: '' }),
    }
    return form
}

export type GlideForm = ReturnType<typeof glideForm>
