import type { UiFormLayout, UiLayoutElement, UiLayoutSection } from '../../../ui-api.ts'
import { columnLabel, tableLabel } from '../records/names.ts'
import type { Values } from '../records/values.ts'
import { deleteRecord, insertRecord, updateRecord } from '../records/write.ts'
import { applicationName, currentApplication } from '../rights/application.ts'
import { SYSTEM_COLUMN_NAMES } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { HttpError } from './http-error.ts'
import { DEFAULT_VIEW, elementsOf, formattersOf, formOf, type Surface, sectionsOf, viewName } from './ui-layout.ts'

/** Views whose forms a workspace draws. */
const WORKSPACE_VIEWS = ['sow']

/** Written as the platform does it, with its rules and without those of rights: those were asked at the door. */
const AS_PLATFORM = { scope: null, secure: false, workflow: true }

/** *Configure › Form Layout* of a table in a view ("Configure a form layout"): for administrators. */
export function formLayout(tx: Transaction, table: string, asked: string): UiFormLayout {
    if (!tx.hasRole('personalize_form')) throw new HttpError(403, 'You may not configure forms.')
    const view = asked || DEFAULT_VIEW
    const surface = surfaceOf(view)
    const rows = tx.metadata.rows('sys_ui_element')
    const elements = [...fieldsOf(tx, table), ...itemsOf(tx, table, surface)]
    const form = formOf(tx, table, [view])
    const known = new Set(elements.map(({ name }) => name))
    return {
        table,
        tableLabel: tableLabel(tx, table),
        view,
        viewTitle: tx.metadata.rows('sys_ui_view').find((row) => row.name === view)?.title ?? view,
        owner: { id: form?.sys_scope || 'global', name: applicationName(tx, form?.sys_scope || 'global') },
        sections: sectionsOf(tx, table, [view, DEFAULT_VIEW]).map((section) => ({
            // The sections of another view are a beginning for a view that has none of its own.
            id: form ? (section.sys_id ?? null) : null,
            caption: section.caption ?? '',
            elements: elementsOf(rows, section)
                .map((row) => row.element ?? '')
                .filter((name) => known.has(name)),
        })),
        elements: elements.sort((a, b) => (a.label < b.label ? -1 : 1)),
    }
}

function surfaceOf(view: string): Surface {
    return WORKSPACE_VIEWS.includes(view) ? 'workspace' : 'classic'
}

function fieldsOf(tx: Transaction, table: string): UiLayoutElement[] {
    return [...tx.catalog.columns(table).values()]
        .filter(({ name }) => !SYSTEM_COLUMN_NAMES.includes(name))
        .map((column) => ({ name: column.name, label: columnLabel(tx, table, column), type: 'element' }))
}

/** Components for a workspace's form, macros for a classic one. */
function itemsOf(tx: Transaction, table: string, surface: Surface): UiLayoutElement[] {
    const type = surface === 'workspace' ? 'component' : 'formatter'
    return formattersOf(tx, table, surface).map((row) => ({
        name: row.formatter ?? '',
        label: row.name ?? '',
        type,
    }))
}

/** Saves the sections of a form in their order; refused outside the application that the form belongs to. */
export function saveFormLayout(
    tx: Transaction,
    table: string,
    asked: string,
    body: Record<string, unknown>
): UiFormLayout {
    const layout = formLayout(tx, table, asked)
    const current = currentApplication(tx)
    if (current.id !== layout.owner.id) {
        throw new HttpError(
            403,
            `This form belongs to the application ${layout.owner.name}, but ${current.name} is selected. Select ${layout.owner.name} first.`
        )
    }
    const sections = checked(body.sections, layout)
    const form = ensureForm(tx, layout)
    const kept = new Set(sections.map(({ id }) => id))
    for (const { id } of layout.sections) if (id && !kept.has(id)) removeSection(tx, id)
    sections.forEach((section, position) => {
        writeSection(tx, { layout, form, section, position })
    })
    tx.forget()
    return formLayout(tx, table, asked)
}

/** What was sent, looked at member by member. */
function checked(given: unknown, { sections, elements }: UiFormLayout): UiLayoutSection[] {
    const refuse = (why: string) => new HttpError(400, why)
    if (!Array.isArray(given) || given.length === 0) throw refuse('A form needs a section.')
    return given.map((one: unknown) => {
        const { id, caption, elements: names }: Record<string, unknown> = Object(one)
        if (typeof caption !== 'string' || !caption.trim()) throw refuse('A section needs a caption.')
        if (!Array.isArray(names)) throw refuse(`The section ${caption} holds no list of elements.`)
        for (const name of names)
            if (!elements.some((element) => element.name === name)) throw refuse(`${name} is nothing for this form.`)
        const known = sections.find((section) => section.id !== null && section.id === id)
        return { id: known?.id ?? null, caption: caption.trim(), elements: names.map(String) }
    })
}

interface Writing {
    layout: UiFormLayout
    form: string
    section: UiLayoutSection
    position: number
}

function insert(tx: Transaction, table: string, values: Values): string {
    const { id, error } = insertRecord(tx, table, values, AS_PLATFORM)
    if (!id) throw new HttpError(500, error)
    return id
}

function viewId(tx: Transaction, view: string): string {
    return tx.metadata.rows('sys_ui_view').find((row) => viewName(tx, row.sys_id) === view)?.sys_id ?? ''
}

function ensureForm(tx: Transaction, { table, view, owner }: UiFormLayout): string {
    const form = formOf(tx, table, [view])
    if (form?.name === table) return form.sys_id ?? ''
    return insert(tx, 'sys_ui_form', { name: table, view: viewId(tx, view), view_name: view, sys_scope: owner.id })
}

function removeSection(tx: Transaction, id: string): void {
    for (const table of ['sys_ui_element', 'sys_ui_form_section'])
        for (const row of tx.metadata.rows(table))
            if (row.sys_ui_section === id) deleteRecord(tx, table, row.sys_id ?? '', AS_PLATFORM)
    deleteRecord(tx, 'sys_ui_section', id, AS_PLATFORM)
}

function writeSection(tx: Transaction, { layout, form, section, position }: Writing): void {
    const { table, view, owner, elements } = layout
    const scope = { sys_scope: owner.id }
    const id =
        section.id ?? insert(tx, 'sys_ui_section', { name: table, view: viewId(tx, view), view_name: view, ...scope })
    updateRecord(tx, 'sys_ui_section', id, { caption: section.caption }, AS_PLATFORM)
    const place = tx.metadata
        .rows('sys_ui_form_section')
        .find((row) => row.sys_ui_form === form && row.sys_ui_section === id)
    const at = { position: String(position) }
    if (place) updateRecord(tx, 'sys_ui_form_section', place.sys_id ?? '', at, AS_PLATFORM)
    else insert(tx, 'sys_ui_form_section', { sys_ui_form: form, sys_ui_section: id, ...at, ...scope })
    const before = elementsOf(tx.metadata.rows('sys_ui_element'), { sys_id: id })
    for (const row of before)
        if (!section.elements.includes(row.element ?? ''))
            deleteRecord(tx, 'sys_ui_element', row.sys_id ?? '', AS_PLATFORM)
    section.elements.forEach((element, index) => {
        const type = elements.find(({ name }) => name === element)?.type ?? 'element'
        const known = before.find((row) => row.element === element)
        const values = { position: String(index), type }
        if (known) updateRecord(tx, 'sys_ui_element', known.sys_id ?? '', values, AS_PLATFORM)
        else insert(tx, 'sys_ui_element', { element, sys_ui_section: id, ...values, ...scope })
    })
}
