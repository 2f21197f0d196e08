import type { Dispatch } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { placesIn, sentenceParts } from '../../contract/parameters.ts'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { CHOSEN, CLEARED, CLOSED, KEY, OPENED, TYPED } from './actions.ts'
import type { Properties } from './interface.ts'
import { chosenOf, fieldContent, fixesOf, type Option as One, optionsOf, type State } from './state.ts'

export function Sentence({ text }: { text: string }) {
    return (
        <span className="cut">
            {sentenceParts(text, placesIn(text), {}).map((part, at) => (
                <span key={at} class={{ gap: part.kind === 'gap' }}>
                    {part.text}
                </span>
            ))}
        </span>
    )
}

function Option({ one, at, active, dispatch }: { one: One; at: number; active: boolean; dispatch: Dispatch }) {
    return (
        <li
            key={one.fix ?? one.id}
            id={`option-${at}`}
            role="option"
            className="option"
            class={{ 'is-active': active }}
            aria-selected={String(active)}
            // Keeps the focus in the field.
            on-mousedown={(event: Event) => event.preventDefault()}
            on-click={() => dispatch(CHOSEN, { at })}
        >
            <Icon name={one.kind} />
            <span className="hidden-text">{one.kind === 'action' ? t('Action.') : t('Question.')}</span>
            <span className="body">
                <Sentence text={one.text || one.name} />
                {one.description ? <span className="meta cut">{one.description}</span> : null}
            </span>
            <span className="tail">
                {one.approvalRequired ? <span className="badge">{t('Needs approval')}</span> : null}
                <span className="meta">{one.set}</span>
            </span>
        </li>
    )
}

function Foot({ properties, count, state }: { properties: Properties; count: number; state: State }) {
    const { query, waiting } = state
    if (properties.status === 'failed') {
        return (
            <p className="foot" role="alert">
                <Icon name="attention" tone="bad" />
                {properties.message || t('The instructions could not be searched.')}
            </p>
        )
    }
    const busy = properties.status === 'loading' || (waiting && !properties.localSearch)
    const more = Math.max(properties.total, count) > count && !properties.localSearch
    const text =
        count === 0
            ? query?.trim()
                ? t('No instruction matches “{0}”.', query.trim())
                : t('There are no instructions yet.')
            : more
              ? t('{0} of {1} instructions. Type to narrow them down.', count, properties.total)
              : count === 1
                ? t('1 instruction')
                : t('{0} instructions', count)
    return (
        <p className="foot" role="status">
            {busy ? t('Searching …') : text}
        </p>
    )
}

interface Parts {
    state: State
    properties: Properties
    dispatch: Dispatch
}

function Field({ state, properties, dispatch }: Parts) {
    const { open, active } = state
    const onKey = (event: KeyboardEvent) => {
        const { key } = event
        const taken = ['ArrowDown', 'ArrowUp'].includes(key) || (open && ['Enter', 'Escape'].includes(key))
        if (taken) event.preventDefault()
        if (taken || key === 'Escape') dispatch(KEY, { key })
    }
    return (
        <input
            id="input"
            className="input"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            aria-autocomplete="list"
            aria-expanded={String(open)}
            aria-controls="list"
            aria-activedescendant={open && active >= 0 ? `option-${active}` : null}
            placeholder={t('Search instructions')}
            value={fieldContent(properties, state)}
            on-input={(event: Event) => dispatch(TYPED, { query: fieldText(event) })}
            on-keydown={onKey}
            on-click={() => dispatch(OPENED)}
            on-blur={() => dispatch(CLOSED)}
        />
    )
}

function Tools({ state, properties, dispatch }: Parts) {
    return (
        <span className="tools">
            {fieldContent(properties, state) ? (
                <button
                    type="button"
                    key="clear"
                    className="button button--quiet"
                    aria-label={t('Clear')}
                    on-click={() => dispatch(CLEARED)}
                >
                    <Icon name="close" />
                </button>
            ) : null}
            <button
                type="button"
                key="show"
                className="button button--quiet"
                tabindex="-1"
                aria-label={t('Show instructions')}
                on-mousedown={(event: Event) => event.preventDefault()}
                on-click={() => dispatch(state.open ? CLOSED : OPENED, { focus: true })}
            >
                <Icon name="down" />
            </button>
        </span>
    )
}

function List({ state, properties, dispatch }: Parts) {
    const { open, active } = state
    const fixes = fixesOf(properties, state)
    const options = optionsOf(properties, state)
    const draw = (one: One, at: number) => <Option one={one} at={at} active={at === active} dispatch={dispatch} />
    return (
        <div className="popover" hidden={!open}>
            <ul
                id="list"
                role="listbox"
                aria-label={properties.label}
                aria-busy={String(properties.status === 'loading')}
            >
                {open && fixes.length > 0 ? (
                    // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox
                    <div key="fixes" className="fixes" role="group" aria-label={t('Quick fixes')}>
                        {fixes.map(draw)}
                    </div>
                ) : null}
                {open ? options.map((one, at) => draw(one, at + fixes.length)) : null}
            </ul>
            {open ? <Foot properties={properties} count={options.length} state={state} /> : null}
        </div>
    )
}

export function Combobox({ state, properties, dispatch }: Parts) {
    const chosen = chosenOf(properties, state)
    return (
        <div className="field">
            <label className="label" for="input">
                {properties.label}
            </label>
            <div className="search combo">
                <Icon name={chosen && state.query === null ? chosen.kind : 'search'} />
                <Field state={state} properties={properties} dispatch={dispatch} />
                <Tools state={state} properties={properties} dispatch={dispatch} />
                <List state={state} properties={properties} dispatch={dispatch} />
            </div>
        </div>
    )
}
