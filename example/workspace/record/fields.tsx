import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiField, UiFieldEffect, UiFormItem, UiRecord } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { fieldText } from '../render.ts'
import type { panelOf } from '../tabs.tsx'
import { isSecret, unknownKind } from './kinds.ts'
import { isSpan, Span } from './times.tsx'

/** Whoever shows a form: what is not saved yet, and what reference fields offer. */
export interface Editor {
    changes: Readonly<Record<string, string>>
    offers: Readonly<Record<string, readonly { id: string; display: string }[]>>
    change(field: UiField, value: string): void
    /** Looks for records whose name holds the text. */
    offer(field: UiField, text: string): void
    /** What UI policies do to fields, by name. */
    effects?: Readonly<Record<string, UiFieldEffect>>
    /** Names of mandatory fields that were left empty. */
    missing?: readonly string[]
    /** What was typed into reference fields and names no record, by field. */
    unknown?: Readonly<Record<string, string>>
    isUnknown?(field: UiField, text: string): void
    /** Opens or closes the list of records of a reference field; that of `looking` is open. */
    lookUp?(field: UiField): void
    looking?: string | null
    /** Address of the record that a field names, where this page links to it. */
    href?(field: UiField): string | null
}

const LONG = /^(description|close_notes|work_notes|comments)$/

function Reference({ editor, field, id }: { editor: Editor; field: UiField; id: string }) {
    const offered = editor.offers[field.name] ?? []
    const value = editor.changes[field.name]
    const unknown = editor.unknown?.[field.name]
    const shown =
        unknown !== undefined
            ? unknown
            : value === undefined || value === field.value
              ? field.display
              : (offered.find((one) => one.id === value)?.display ?? '')
    return (
        <span className="reference">
            <input
                id={id}
                className="input"
                attr-list={`${id}-offers`}
                autocomplete="off"
                value={shown}
                on-input={(event: Event) => editor.offer(field, fieldText(event))}
                on-change={(event: Event) => {
                    const text = fieldText(event)
                    const chosen = text === '' ? { id: '' } : offered.find((one) => one.display === text)
                    if (chosen) editor.change(field, chosen.id)
                    else if (editor.isUnknown) editor.isUnknown(field, text)
                    else if (event.currentTarget instanceof HTMLInputElement) event.currentTarget.value = shown
                }}
            />
            <datalist id={`${id}-offers`}>
                {offered.map((one) => (
                    <option key={one.id} value={one.display} />
                ))}
            </datalist>
            {editor.lookUp ? <Lookup editor={editor} field={field} id={id} /> : null}
        </span>
    )
}

/** The magnifying glass: the first records of the table that the field refers to. */
function Lookup({ editor, field, id }: { editor: Editor; field: UiField; id: string }) {
    const isOpen = editor.looking === field.name
    return (
        <span className="lookup">
            <button
                type="button"
                id={`${id}-lookup`}
                className="button button--quiet button--icon"
                aria-expanded={String(isOpen)}
                aria-controls={`${id}-list`}
                on-click={() => editor.lookUp?.(field)}
            >
                <Icon name="search" />
                <span className="unseen">{`Look up ${field.label}`}</span>
            </button>
            <ul id={`${id}-list`} className="menu" hidden={!isOpen}>
                {(editor.offers[field.name] ?? []).map((one) => (
                    <li key={one.id}>
                        <button
                            type="button"
                            className="menu__item"
                            on-click={() => {
                                editor.lookUp?.(field)
                                editor.change(field, one.id)
                            }}
                        >
                            {one.display}
                        </button>
                    </li>
                ))}
            </ul>
        </span>
    )
}

function Choice({ editor, field, id, value }: { editor: Editor; field: UiField; id: string; value: string }) {
    const choices = field.choices ?? []
    const known = choices.some((one) => one.value === value)
    return (
        <span className="select">
            <select id={id} className="input" on-change={(event: Event) => editor.change(field, fieldText(event))}>
                {known ? null : (
                    <option key="" value={value} selected={true}>
                        {value === field.value ? field.display || '–' : value}
                    </option>
                )}
                {choices.map((one) => (
                    <option key={`=${one.value}`} value={one.value} selected={one.value === value}>
                        {one.label}
                    </option>
                ))}
            </select>
            <Icon name="down" />
        </span>
    )
}

export function Control({ editor, field, id }: { editor: Editor; field: UiField; id: string }) {
    const value = editor.changes[field.name] ?? field.value
    if (field.choices) return <Choice editor={editor} field={field} id={id} value={value} />
    if (field.reference) return <Reference editor={editor} field={field} id={id} />
    if (field.kind === 'boolean') {
        return (
            <input
                id={id}
                type="checkbox"
                checked={value === 'true' || value === '1'}
                on-change={(event: Event) => {
                    const ticked = event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked
                    editor.change(field, String(ticked))
                }}
            />
        )
    }
    if (isSpan(field.kind))
        return <Span field={field} id={id} value={value} change={(to: string) => editor.change(field, to)} />
    const typed = (event: Event) => editor.change(field, fieldText(event))
    if (LONG.test(field.name)) return <textarea id={id} className="input" rows="4" value={value} on-input={typed} />
    if (isSecret(field.kind)) {
        return (
            <input
                id={id}
                className="input"
                type="password"
                autocomplete="new-password"
                placeholder={field.display}
                value={value}
                on-input={typed}
            />
        )
    }
    return <input id={id} className="input" type="text" value={value} on-input={typed} />
}

/** What a field that is only read shows: a script of the page may have set it. */
function shownIn(editor: Editor, field: UiField): string {
    const set = editor.changes[field.name]
    if (set === undefined || set === field.value) return field.display
    const choice = field.choices?.find((one) => one.value === set)?.label
    return choice ?? editor.offers[field.name]?.find((one) => one.id === set)?.display ?? set
}

function Field({ editor, record, field }: { editor: Editor; record: UiRecord; field: UiField }) {
    const id = `field-${field.name}`
    const effect = editor.effects?.[field.name]
    const unknown = unknownKind(field.kind)
    const writable = record.canWrite && field.writable && effect?.readOnly !== true && unknown === null
    const mandatory = effect?.mandatory ?? field.mandatory
    const isMissing = editor.missing?.includes(field.name) ?? false
    const href = editor.href?.(field) ?? null
    const wide = field.name === 'short_description' || LONG.test(field.name)
    return (
        <div key={field.name} className="field" class={{ 'field--wide': wide, 'field--missing': isMissing }}>
            {writable ? (
                <label className="label" for={id}>
                    {field.label}
                    {mandatory ? <span className="meta"> (required)</span> : null}
                    {editor.unknown?.[field.name] === undefined ? null : (
                        <span className="field__problem">{` There is no record “${editor.unknown[field.name]}”.`}</span>
                    )}
                    {isMissing ? <span className="field__problem">{` Fill in ${field.label}.`}</span> : null}
                </label>
            ) : (
                <span className="label">{field.label}</span>
            )}
            {unknown ? (
                <span className="field__problem">{unknown}</span>
            ) : writable ? (
                <Control editor={editor} field={field} id={id} />
            ) : (
                <span className="value">
                    {href ? <a href={href}>{field.display}</a> : shownIn(editor, field) || '–'}
                </span>
            )}
        </div>
    )
}

export interface Form {
    editor: Editor
    record: UiRecord
    /** How this page draws an item that is no field. */
    item(item: UiFormItem): unknown
}

/** A section of which something is visible. */
export interface ShownSection {
    /** Tells the sections of a form apart. */
    key: string
    caption: string
    fields: readonly UiField[]
    items: readonly UiFormItem[]
}

export function shownSections({ effects }: Pick<Editor, 'effects'>, record: UiRecord): ShownSection[] {
    return record.sections.flatMap(({ caption, elements, items }, at) => {
        const fields = elements.flatMap((name) => {
            const field = record.fields[name]
            const isShown = field && field.kind !== 'journal_input' && effects?.[name]?.visible !== false
            return isShown ? [field] : []
        })
        if (fields.length + items.length === 0) return []
        return [{ key: `section-${at}`, caption: caption || record.tableLabel, fields, items }]
    })
}

/** One section; as the panel of a tab it is named by the tab. */
export function Section(props: Form & { shown: ShownSection; panel?: ReturnType<typeof panelOf> }) {
    const { editor, record, item, shown, panel } = props
    return (
        <section key={shown.key} className="form__section" {...(panel ?? { 'aria-label': shown.caption })}>
            {panel ? null : <h2>{shown.caption}</h2>}
            <div className="form__fields">
                {shown.fields.map((field) => (
                    <Field editor={editor} record={record} field={field} />
                ))}
            </div>
            {shown.items.map((one) => (
                <div key={one.name} className="form__item">
                    {item(one)}
                </div>
            ))}
        </section>
    )
}

/** The sections of a form, one below the other. */
export function Sections(form: Form) {
    return (
        <div className="form">
            {shownSections(form.editor, form.record).map((shown) => (
                <Section {...form} shown={shown} />
            ))}
        </div>
    )
}

/** Labels and values of the named fields, as far as the record has them; `link` draws those that lead to a record. */
export function Facts(props: {
    record: UiRecord
    names: readonly string[]
    link?: (field: UiField, target: string) => unknown
}) {
    const { record, names, link } = props
    return (
        <dl className="facts">
            {names.map((name) => {
                const field = record.fields[name]
                return field ? (
                    <div key={name}>
                        <dt>{field.label}</dt>
                        <dd>
                            {link && field.target && field.value ? link(field, field.target) : field.display || '–'}
                        </dd>
                    </div>
                ) : null
            })}
        </dl>
    )
}
