import type { Dispatch } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { sentenceParts } from '../../contract/parameters.ts'
import type { InstructionSummary } from '../../contract/wire.ts'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { placesOf } from '../shared/parameter-words.ts'
import { CHOSEN, CLEARED, CLOSED, FOCUS, KEY, OPENED, TYPED } from './actions.ts'
import type { Group, Option as One, Properties } from './interface.ts'
import {
    activeAt,
    averageText,
    chosenOf,
    groupsOf,
    isAnswered,
    keyOf,
    optionsOf,
    restingText,
    type State,
    typedWords,
} from './state.ts'

/** The text with the typed words marked. */
function Marked({ text, words }: { text: string; words: string }) {
    const word = words.split(/\s+/).find((each) => each && text.toLowerCase().includes(each.toLowerCase()))
    if (!word) return <span>{text}</span>
    const at = text.toLowerCase().indexOf(word.toLowerCase())
    return (
        <span>
            <span>{text.slice(0, at)}</span>
            <mark>{text.slice(at, at + word.length)}</mark>
            <span>{text.slice(at + word.length)}</span>
        </span>
    )
}

function Sentence({ text, words }: { text: string; words: string }) {
    return (
        <span className="cut">
            {sentenceParts(text, placesOf(text), {}).map((part, at) =>
                part.kind === 'gap' ? (
                    <span key={at} className="gap">
                        {part.text}
                    </span>
                ) : (
                    <span key={at}>{Marked({ text: part.text, words })}</span>
                )
            )}
        </span>
    )
}

interface OptionInput {
    one: One
    at: number
    active: boolean
    words: string
    dispatch: Dispatch
}

function Option({ one, at, active, words, dispatch }: OptionInput) {
    return (
        <li
            key={keyOf(one)}
            id={`option-${at}`}
            role="option"
            className="option"
            class={{ 'is-active': active }}
            aria-selected={String(active)}
            // Keeps the focus in the field.
            on-mousedown={(event: Event) => event.preventDefault()}
            on-click={() => dispatch(CHOSEN, { option: one })}
        >
            <Icon name={one.kind} />
            <span className="hidden-text">{one.kind === 'action' ? t('Action.') : t('Question.')}</span>
            <Sentence text={one.text || one.name} words={words} />
            <span className="tail">
                {one.approvalRequired ? <span className="badge">{t('Needs approval')}</span> : null}
                <span className="meta cut">{one.note ?? one.set}</span>
            </span>
        </li>
    )
}

/** What the active option would do, beside the list where there is room. */
function About({ one }: { one: InstructionSummary }) {
    const question = one.kind === 'question'
    return (
        <div key="about" className="preview-pane" aria-hidden="true">
            <p className="preview-pane__title">
                <Sentence text={one.text || one.name} words="" />
            </p>
            {one.description ? <p>{one.description}</p> : null}
            <p>{question ? t('Changes nothing on the device.') : t('This can change the device.')}</p>
            <p className="meta">
                {one.approvalRequired
                    ? t('Somebody else must approve it before it runs.')
                    : averageText(one.averageSeconds)}
            </p>
        </div>
    )
}

function isSearching(properties: Properties, state: State): boolean {
    return properties.status === 'loading' || !isAnswered(properties, state)
}

/** How many instructions there are, or why there are none. */
function countText(properties: Properties, state: State, count: number): string {
    const words = typedWords(state)
    const all = Math.max(properties.total, count)
    if (count === 0) return words ? t('No instruction matches “{0}”.', words) : t('There are no instructions yet.')
    if (all > count && !properties.localSearch) {
        return words
            ? t('{0} of {1} instructions. Type to narrow them down.', count, all)
            : t('Type to search {0} instructions.', all)
    }
    return count === 1 ? t('1 instruction') : t('{0} instructions', count)
}

function Foot({ properties, count, state }: { properties: Properties; count: number; state: State }) {
    if (properties.status === 'failed') {
        return (
            <p key="foot" className="foot" role="alert">
                <Icon name="attention" tone="bad" />
                {properties.message || t('The instructions could not be searched.')}
            </p>
        )
    }
    const busy = isSearching(properties, state)
    return (
        <div key="foot" className="foot">
            <p role="status">{busy ? t('Searching …') : countText(properties, state, count)}</p>
            <p className="keys" aria-hidden="true">
                <kbd>↑</kbd>
                <kbd>↓</kbd>
                <span>{t('Choose')}</span>
                <kbd>{t('Enter')}</kbd>
                <span>{t('Take')}</span>
                <kbd>{t('Ctrl')}</kbd>
                <kbd>{t('Enter')}</kbd>
                <span>{t('Run')}</span>
                <kbd>{t('Esc')}</kbd>
                <span>{t('Close')}</span>
            </p>
        </div>
    )
}

interface Parts {
    state: State
    properties: Properties
    dispatch: Dispatch
}

function Field({ state, properties, dispatch }: Parts) {
    const { open } = state
    const at = activeAt(optionsOf(properties, state), state)
    const onKey = (event: KeyboardEvent) => {
        const { key, altKey, isComposing, repeat } = event
        const command = event.ctrlKey || event.metaKey
        const isEnter = key === 'Enter'
        // While an input method composes, Enter and the arrows are its own.
        if (isComposing || altKey || !(isEnter || (!command && ['ArrowDown', 'ArrowUp', 'Escape'].includes(key))))
            return
        event.preventDefault()
        // The host would take Ctrl+Enter, and a form around Escape, a second time.
        if (isEnter || open) event.stopPropagation()
        // A key that is held down takes an option and does not run it too.
        if (!isEnter || !repeat) dispatch(KEY, { key, command })
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
            aria-activedescendant={at < 0 ? null : `option-${at}`}
            placeholder={properties.placeholder}
            // The first text only: from then on it is the field's own, see effects.ts.
            attr-value={state.query ?? restingText(properties, state)}
            on-input={(event: Event) => dispatch(TYPED, { query: fieldText(event) })}
            on-keydown={onKey}
            on-click={() => dispatch(OPENED)}
            on-focus={(event: Event) => {
                dispatch(FOCUS, { here: true })
                if (state.query === null && event.currentTarget instanceof HTMLInputElement)
                    event.currentTarget.select()
            }}
            // A moment later it is known whether the focus has moved on, or the element is being taken off the page.
            on-blur={() => queueMicrotask(() => dispatch(FOCUS, { here: false }))}
        />
    )
}

function Tools({ state, properties, dispatch }: Parts) {
    const isEmpty = (state.query ?? restingText(properties, state)) === ''
    return (
        <span className="tools">
            {isEmpty && properties.shortcut ? (
                <kbd key="shortcut" aria-hidden="true">
                    {properties.shortcut}
                </kbd>
            ) : null}
            {isEmpty ? null : (
                <button
                    type="button"
                    key="clear"
                    className="button button--quiet"
                    aria-label={t('Clear')}
                    on-click={() => dispatch(CLEARED)}
                >
                    <Icon name="close" />
                </button>
            )}
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

interface GroupInput {
    group: Group
    /** Those of all groups. */
    all: readonly One[]
    active: One | undefined
    words: string
    dispatch: Dispatch
}

function Options({ group, all, active, words, dispatch }: GroupInput) {
    const options = group.options.map((one) => (
        <Option one={one} at={all.indexOf(one)} active={one === active} words={words} dispatch={dispatch} />
    ))
    if (!group.label) return options
    return (
        // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox
        <div key={group.label} className="group" role="group" aria-label={group.label}>
            {options}
        </div>
    )
}

function List({ state, properties, dispatch }: Parts) {
    const { open } = state
    const groups = open ? groupsOf(properties, state) : []
    const options = groups.flatMap((group) => group.options)
    const at = activeAt(options, state)
    const active = options[at]
    const words = typedWords(state)
    const drawn = groups.flatMap((group) => Options({ group, all: options, active, words, dispatch }))
    return (
        <div className="popover" hidden={!open} on-mousedown={(event: Event) => event.preventDefault()}>
            <ul
                key="list"
                id="list"
                role="listbox"
                aria-label={properties.label}
                aria-busy={String(isSearching(properties, state))}
            >
                {drawn}
            </ul>
            {active ? <About one={active} /> : null}
            {open ? <Foot properties={properties} count={options.length} state={state} /> : null}
        </div>
    )
}

export function Combobox({ state, properties, dispatch }: Parts) {
    const chosen = chosenOf(properties, state)
    return (
        <div className="field">
            <label className="label" class={{ 'hidden-text': properties.slim }} for="input">
                {properties.label}
            </label>
            <div className="search combo">
                <Icon name={chosen ? chosen.kind : 'search'} />
                <Field state={state} properties={properties} dispatch={dispatch} />
                <Tools state={state} properties={properties} dispatch={dispatch} />
                <List state={state} properties={properties} dispatch={dispatch} />
            </div>
        </div>
    )
}
