import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiLayoutElement } from '../../ui-api.ts'
import { session } from '../api.ts'
import {
    add,
    availableIn,
    type LayoutDraft,
    move,
    selectedIn,
    takeAway,
    withoutSection,
    withSection,
} from './layout-draft.ts'
import { leaveLayout, saveLayout } from './navigate.ts'
import type { Classic } from './state.ts'

const NEW = 'new'
const DIALOG = 'new-section'

interface Bucket {
    name: string
    options: UiLayoutElement[]
    marked: readonly string[]
    disabled: boolean
    mark(names: string[]): void
    /** Double click and Enter do what the button beside the list does. */
    go(): void
}

function List({ name, options, marked, disabled, mark, go }: Bucket) {
    const id = name.toLowerCase()
    return (
        <div className="field">
            <label className="label" for={id}>
                {name}
            </label>
            <select
                id={id}
                className="bucket"
                multiple={true}
                size="14"
                disabled={disabled}
                on-change={(event: Event) => {
                    if (!(event.currentTarget instanceof HTMLSelectElement)) return
                    mark([...event.currentTarget.selectedOptions].map((option) => option.value))
                }}
                on-dblclick={go}
                on-keydown={(event: KeyboardEvent) => {
                    if (event.key === 'Enter') go()
                }}
            >
                {options.map((option) => (
                    <option
                        key={`${option.type} ${option.name}`}
                        value={option.name}
                        selected={marked.includes(option.name)}
                    >
                        {option.label}
                    </option>
                ))}
            </select>
        </div>
    )
}

function dialog(): HTMLDialogElement | null {
    const found = document.getElementById(DIALOG)
    return found instanceof HTMLDialogElement ? found : null
}

function Caption({ change }: Pick<Parts, 'change'>) {
    return (
        <dialog id={DIALOG} className="dialog" aria-labelledby="new-section-title">
            <form
                method="dialog"
                on-submit={(event: Event) => {
                    if (!(event.currentTarget instanceof HTMLFormElement)) return
                    const caption = String(new FormData(event.currentTarget).get('caption') ?? '')
                    event.currentTarget.reset()
                    if (caption.trim()) change((draft) => withSection(draft, caption))
                }}
            >
                <h2 id="new-section-title">Create New Section</h2>
                <div className="field">
                    <label className="label" for="section-caption">
                        Section caption
                    </label>
                    <input
                        id="section-caption"
                        name="caption"
                        className="input"
                        autocomplete="off"
                        required={true}
                        maxlength="80"
                    />
                </div>
                <div className="dialog__foot">
                    <button type="button" className="button" on-click={() => dialog()?.close()}>
                        Cancel
                    </button>
                    <button type="submit" className="button button--primary">
                        OK
                    </button>
                </div>
            </form>
        </dialog>
    )
}

function SectionPicker({ change, draft, disabled }: Parts) {
    return (
        <div className="layout__section">
            <div className="field">
                <label className="label" for="section">
                    Section
                </label>
                <select
                    id="section"
                    className="input"
                    disabled={disabled}
                    on-change={(event: Event) => {
                        const select = event.currentTarget
                        if (!(select instanceof HTMLSelectElement)) return
                        if (select.value !== NEW) {
                            const at = Number(select.value)
                            change((now) => ({ ...now, at, available: [], selected: [] }))
                            return
                        }
                        select.value = String(draft.at)
                        dialog()?.showModal()
                    }}
                >
                    {draft.sections.map((section, at) => (
                        <option key={`${at}`} value={String(at)} selected={at === draft.at}>
                            {section.caption}
                        </option>
                    ))}
                    <option key={NEW} value={NEW}>
                        New...
                    </option>
                </select>
            </div>
            <button
                type="button"
                className="button"
                disabled={disabled || draft.sections.length < 2}
                on-click={() => change(withoutSection)}
            >
                Remove section
            </button>
        </div>
    )
}

type Step = (draft: LayoutDraft) => LayoutDraft

interface Parts {
    /** Steps start from what is there when they are made, which may be newer than what is shown. */
    change(step: Step): void
    draft: LayoutDraft
    disabled: boolean
}

function Buckets({ change, draft, disabled }: Parts) {
    const { available, selected } = draft
    const button = (text: string, name: string, isOff: boolean, step: Step) => (
        <button
            type="button"
            className="button"
            aria-label={`${text} ${name}`}
            title={name}
            disabled={disabled || isOff}
            on-click={() => change(step)}
        >
            {text}
        </button>
    )
    return (
        <div className="layout__buckets">
            <List
                name="Available"
                options={availableIn(draft)}
                marked={available}
                disabled={disabled}
                mark={(available) => change((now) => ({ ...now, available }))}
                go={() => change(add)}
            />
            <div className="layout__moves">
                {button('>', 'Add', available.length === 0, add)}
                {button('<', 'Remove', selected.length === 0, takeAway)}
            </div>
            <List
                name="Selected"
                options={selectedIn(draft)}
                marked={selected}
                disabled={disabled}
                mark={(selected) => change((now) => ({ ...now, selected }))}
                go={() => change(takeAway)}
            />
            <div className="layout__moves">
                {button('↑', 'Move up', selected.length === 0, (now) => move(now, -1))}
                {button('↓', 'Move down', selected.length === 0, (now) => move(now, 1))}
            </div>
        </div>
    )
}

/** *Configure › Form Layout*: which elements the sections of a form hold. */
export function LayoutView({ classic }: { classic: Classic }) {
    const { layout: draft, saving } = classic.state
    if (!draft) return null
    const { tableLabel, viewTitle, owner } = draft.layout
    const { application } = session()
    const isForeign = owner.id !== application.id
    const parts: Parts = {
        draft,
        disabled: isForeign,
        change(step) {
            const now = classic.state.layout
            if (now) classic.set({ layout: step(now), failure: '', message: '' })
        },
    }
    return (
        <div className="classic__form layout">
            <div className="head">
                <div className="head__title">
                    <h1>{`Configuring ${tableLabel} form`}</h1>
                    <p className="meta">{`View: ${viewTitle} · Application: ${owner.name}`}</p>
                </div>
                <div className="head__actions">
                    <button type="button" className="button" on-click={() => leaveLayout(classic)}>
                        Cancel
                    </button>
                    <button
                        type="button"
                        className="button button--primary"
                        disabled={saving || isForeign}
                        on-click={() => saveLayout(classic)}
                    >
                        Save
                    </button>
                </div>
            </div>
            {isForeign ? (
                <p className="problem" role="alert">
                    {`This form belongs to the application ${owner.name}, but ${application.name} is selected. Select ${owner.name} as the application scope above to change the form.`}
                </p>
            ) : null}
            <SectionPicker {...parts} />
            <Buckets {...parts} />
            <Caption change={parts.change} />
        </div>
    )
}
