import type { UiField, UiRecord } from '../../ui-api.ts'
import type { Classic } from './state.ts'

/** Whether a field is mandatory, by dictionary or UI policy, and holds nothing. */
export function isEmptyRequired({ state: { changes, effects } }: Classic, field: UiField): boolean {
    const effect = effects[field.name]
    const isAsked = (effect?.mandatory ?? field.mandatory) && effect?.visible !== false && effect?.readOnly !== true
    return isAsked && field.writable && (changes[field.name] ?? (field.value || field.display)) === ''
}

/** Mandatory fields on the form that hold nothing. */
export function emptyRequired(classic: Classic, record: UiRecord): UiField[] {
    const onForm = record.sections.flatMap(({ elements }) => elements.flatMap((name) => record.fields[name] ?? []))
    return onForm.filter((field) => isEmptyRequired(classic, field))
}

/** Leads to a field: opens the tab of its section (the first one is always seen), and gives it the focus. */
export function showField(classic: Classic, name: string): void {
    const at = classic.state.record?.sections.findIndex(({ elements }) => elements.includes(name)) ?? -1
    if (at > 0) classic.set({ section: `section-${at}` })
    classic.focus(`#field-${name}`)
}
