import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiFormItem, UiOfferedAction, UiRecord } from '../../ui-api.ts'
import { session } from '../api.ts'
import { Icon } from '../icons.tsx'
import { Stream } from '../record/activity.tsx'
import { offered, withChosen } from '../record/edit.ts'
import type { Editor } from '../record/fields.tsx'
import { runOnPage } from './client-action.ts'
import { runClientScripts } from './client-scripts.ts'
import { glideForm } from './g-form.ts'
import { press, remove, save } from './navigate.ts'
import { askPolicies } from './policies.ts'
import { RelatedLists } from './related.tsx'
import { FormSections } from './sections.tsx'
import { type Classic, formAddress, layoutAddress } from './state.ts'

function editorOf(classic: Classic): Editor {
    const { changes, offers, effects, missing, unknown } = classic.state
    return {
        unknown,
        looking: classic.state.looking,
        lookUp(field) {
            const isOpen = classic.state.looking === field.name
            classic.set({ looking: isOpen ? null : field.name })
            const take = (found: { id: string; display: string }[]) =>
                classic.set({ offers: { ...classic.state.offers, [field.name]: found } })
            if (!isOpen) offered(classic.state.record?.table ?? '', field, '', take, true)
        },
        isUnknown: (field, text) => classic.set({ unknown: { ...classic.state.unknown, [field.name]: text } }),
        changes,
        offers,
        effects,
        missing,
        href: ({ target, value }) => (target ? formAddress(target, value, '') : null),
        change(field, value) {
            const { [field.name]: _former, ...others } = classic.state.changes
            const next = value === field.value ? others : { ...others, [field.name]: value }
            const before = classic.state.changes[field.name] ?? field.value
            const { [field.name]: _unknown, ...unknown } = classic.state.unknown
            classic.set({ changes: next, unknown, message: '', failure: '', said: [], missing: [] })
            askPolicies(classic)
            runClientScripts(classic, 'onChange', field.name, before, value)
        },
        offer: (field, text) =>
            offered(classic.state.record?.table ?? '', field, text, (found) => {
                const { offers: before, changes: now } = classic.state
                const kept = withChosen(found, before[field.name], now[field.name])
                classic.set({ offers: { ...before, [field.name]: kept } })
            }),
    }
}

function Actions({ classic, record }: { classic: Classic; record: UiRecord }) {
    const { changes, saving, message } = classic.state
    const isNew = record.id === '-1'
    const count = Object.keys(changes).length
    const update = record.actions.find(({ kind }) => kind === 'update')
    return (
        <div className="head__actions">
            <span className="meta" role="status">
                {message || (count > 0 ? `${count} unsaved` : '')}
            </span>
            {record.actions
                .filter(({ kind }) => kind === 'button')
                .map((action) => (
                    <button
                        key={action.id}
                        type="button"
                        className={action.primary ? 'button button--primary' : 'button'}
                        title={action.hint}
                        disabled={saving}
                        on-click={() => pressed(classic, action)}
                    >
                        {action.name}
                    </button>
                ))}
            {record.canDelete ? (
                <button type="button" className="button" on-click={() => remove(classic)}>
                    Delete
                </button>
            ) : null}
            {record.canWrite ? (
                <button
                    type="button"
                    className="button button--primary"
                    disabled={saving || (count === 0 && !isNew)}
                    on-click={() => save(classic)}
                >
                    {isNew ? 'Submit' : (update?.name ?? 'Update')}
                </button>
            ) : null}
        </div>
    )
}

/** A client action acts on this page, every other one on the server. */
function pressed(classic: Classic, action: UiOfferedAction): void {
    if (action.clientScript) runOnPage(classic, action, { g_form: glideForm(classic) })
    else press(classic, action.id)
}

function Links({ classic, record }: { classic: Classic; record: UiRecord }) {
    const links = record.actions.filter(({ kind }) => kind === 'link')
    if (links.length === 0) return null
    return (
        <section className="overview" aria-label="Related Links">
            <h2>Related Links</h2>
            <ul>
                {links.map((action) => (
                    <li key={action.id}>
                        <button
                            type="button"
                            className="link"
                            title={action.hint}
                            on-click={() => pressed(classic, action)}
                        >
                            {action.name}
                        </button>
                    </li>
                ))}
            </ul>
        </section>
    )
}

/** A journal field is written here and read in the stream below. */
function Journals({ classic, record }: { classic: Classic; record: UiRecord }) {
    const fields = Object.values(record.fields).filter((field) => field.kind === 'journal_input')
    const placed = fields.filter((field) => record.sections.some(({ elements }) => elements.includes(field.name)))
    if (placed.length === 0) return null
    const editor = editorOf(classic)
    return (
        <section className="overview" aria-label="Activity">
            {placed.map((field) =>
                record.canWrite && field.writable ? (
                    <div key={field.name} className="field">
                        <label className="label" for={`field-${field.name}`}>
                            {field.label}
                        </label>
                        <textarea
                            id={`field-${field.name}`}
                            className="input"
                            rows="3"
                            value={classic.state.changes[field.name] ?? ''}
                            on-input={(event: Event) => {
                                if (event.currentTarget instanceof HTMLTextAreaElement)
                                    editor.change(field, event.currentTarget.value)
                            }}
                        />
                    </div>
                ) : null
            )}
            <Stream record={record} />
        </section>
    )
}

/** A record without a display value is known by when it was made. */
function titleOf(record: UiRecord): string {
    if (record.id === '-1') return 'New record'
    const shown = record.number === record.id ? '' : record.number
    return shown || `Created ${record.fields['sys_created_on']?.display ?? ''}`
}

/** What the macro of a form item drew; nothing in it changes it. */
function drawn(item: UiFormItem): unknown {
    return 'html' in item ? <div className="form__macro" innerHTML={item.html} /> : null
}

/** The form's own menu (hamburger): what an administrator configures of it. */
function FormMenu({ classic, record }: { classic: Classic; record: UiRecord }) {
    const { menuOpen, place } = classic.state
    if (session().applications.length === 0 || place.kind !== 'form') return null
    const back = window.location.pathname + window.location.search
    return (
        <div
            className="more"
            on-keydown={(event: KeyboardEvent) => {
                if (event.key !== 'Escape' || !classic.state.menuOpen) return
                classic.set({ menuOpen: false })
                classic.focus('#form-menu-button')
            }}
        >
            <button
                type="button"
                id="form-menu-button"
                className="button button--quiet button--icon"
                aria-label="Additional actions"
                aria-expanded={String(menuOpen)}
                aria-controls="form-menu"
                on-click={() => classic.set({ menuOpen: !menuOpen })}
            >
                <Icon name="menu" />
            </button>
            <div id="form-menu" className="menu menu--start" hidden={!menuOpen}>
                <p className="menu__name" id="form-menu-configure">
                    Configure
                </p>
                <ul aria-labelledby="form-menu-configure">
                    <li>
                        <a className="menu__item" href={layoutAddress(record.table, place.view, back)}>
                            Form Layout
                        </a>
                    </li>
                </ul>
            </div>
        </div>
    )
}

export function FormView({ classic }: { classic: Classic }) {
    const { record } = classic.state
    if (!record) return null
    return (
        <div className="classic__form">
            <div className="head">
                <FormMenu classic={classic} record={record} />
                <div className="head__title">
                    <p className="meta">{record.tableLabel}</p>
                    <h1>{titleOf(record)}</h1>
                </div>
                <Actions classic={classic} record={record} />
            </div>
            {record.notices.map(({ kind, text }) => (
                <p key={text} className={kind === 'error' ? 'problem' : 'notice'} role="status">
                    {text}
                </p>
            ))}
            {classic.state.said.map(({ kind, text }) => (
                <p key={text} className={kind === 'error' ? 'problem' : 'notice'} role="status">
                    {text}
                </p>
            ))}
            <FormSections classic={classic} form={{ editor: editorOf(classic), record, item: drawn }} />
            <Links classic={classic} record={record} />
            <RelatedLists classic={classic} record={record} />
            <Journals classic={classic} record={record} />
        </div>
    )
}
