import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiColumn, UiList } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { offered } from '../record/edit.ts'
import { fieldText } from '../render.ts'
import { type Condition, needsValue, operatorsFor, operatorWords, partWords } from './conditions.ts'
import { showList } from './navigate.ts'
import type { Classic, ListPlace } from './state.ts'

interface Part {
    classic: Classic
    place: ListPlace
}

function withParts(place: ListPlace, parts: ListPlace['query']['parts']): ListPlace {
    return { ...place, first: 1, query: { ...place.query, parts } }
}

/** Looks for a text in one of the shown columns: adds a condition. */
export function Search({ classic, place, list }: Part & { list: UiList }) {
    const searchable = list.columns.filter(({ kind, reference }) => !reference && ['string', 'choice'].includes(kind))
    if (searchable.length === 0) return null
    const search = (event: Event) => {
        event.preventDefault()
        const form = event.currentTarget
        if (!(form instanceof HTMLFormElement)) return
        const data = new FormData(form)
        const value = String(data.get('text') ?? '').trim()
        const field = String(data.get('field') ?? '')
        form.reset()
        if (value) showList(classic, withParts(place, [...place.query.parts, { field, operator: 'LIKE', value }]))
    }
    return (
        <form className="classic__search" aria-label="Search this list" on-submit={search}>
            <span className="select">
                <select className="input" name="field" aria-label="Search in">
                    {searchable.map(({ name, label }) => (
                        <option key={name} value={name}>
                            {label}
                        </option>
                    ))}
                </select>
                <Icon name="down" />
            </span>
            <span className="search">
                <Icon name="search" />
                <input className="input" name="text" type="search" aria-label="Search" placeholder="Search" />
            </span>
        </form>
    )
}

/** The conditions in force, each with a button that takes it away. */
export function Crumbs({ classic, place }: Part) {
    const { parts } = place.query
    const { columns, draft, offers } = classic.state
    return (
        <div className="crumbs">
            <button
                type="button"
                className="button button--quiet"
                aria-expanded={String(draft !== null)}
                on-click={() => classic.set({ draft: draft ? null : firstCondition(columns) })}
            >
                Filter
            </button>
            {parts.length === 0 ? <span className="meta">All</span> : null}
            {parts.map((part, at) => {
                const words = partWords(part, columns, offers)
                const rest = parts.filter((_, index) => index !== at)
                return (
                    <span key={words} className="crumb">
                        {words}
                        <button
                            type="button"
                            className="button button--quiet button--icon"
                            aria-label={`Remove ${words}`}
                            on-click={() => showList(classic, withParts(place, rest))}
                        >
                            <Icon name="close" />
                        </button>
                    </span>
                )
            })}
        </div>
    )
}

function firstCondition(columns: readonly UiColumn[]): Condition | null {
    const column = columns[0]
    return column ? { field: column.name, operator: operatorsFor(column)[0] ?? '=', value: '' } : null
}

function Select(props: { label: string; value: string; options: [string, string][]; change(value: string): void }) {
    return (
        <span className="select">
            <select
                className="input"
                aria-label={props.label}
                on-change={(event: Event) => props.change(fieldText(event))}
            >
                {props.options.map(([value, label]) => (
                    <option key={value} value={value} selected={value === props.value}>
                        {label}
                    </option>
                ))}
            </select>
            <Icon name="down" />
        </span>
    )
}

function Value(props: { classic: Classic; table: string; column: UiColumn; draft: Condition }) {
    const { classic, table, column, draft } = props
    const change = (value: string) => classic.set({ draft: { ...draft, value } })
    if (column.choices || column.kind === 'boolean') {
        const options: [string, string][] = column.choices
            ? column.choices.map(({ value, label }) => [value, label])
            : [
                  ['true', 'true'],
                  ['false', 'false'],
              ]
        return <Select label="Value" value={draft.value} options={[['', '–'], ...options]} change={change} />
    }
    const offers = column.reference ? (classic.state.offers[column.name] ?? []) : []
    return (
        <span>
            <input
                className="input"
                aria-label="Value"
                attr-list="condition-offers"
                placeholder={column.kind === 'glide_date_time' ? 'yyyy-mm-dd hh:mm:ss' : ''}
                value={offers.find(({ id }) => id === draft.value)?.display ?? draft.value}
                on-input={(event: Event) => {
                    const text = fieldText(event)
                    change(offers.find(({ display }) => display === text)?.id ?? text)
                    offered(table, column, text, (found) =>
                        classic.set({ offers: { ...classic.state.offers, [column.name]: found } })
                    )
                }}
            />
            <datalist id="condition-offers">
                {offers.map(({ id, display }) => (
                    <option key={id} value={display} />
                ))}
            </datalist>
        </span>
    )
}

/** One condition in the making. */
export function Builder({ classic, place }: Part) {
    const { columns, draft } = classic.state
    const column = columns.find(({ name }) => name === draft?.field)
    if (!draft || !column) return null
    const add = (event: Event) => {
        event.preventDefault()
        if (needsValue(draft.operator) && draft.value.trim() === '') return
        classic.set({ draft: null })
        showList(classic, withParts(place, [...place.query.parts, { ...draft, value: draft.value.trim() }]))
    }
    return (
        <form className="builder" aria-label="Condition" on-submit={add}>
            <Select
                label="Field"
                value={draft.field}
                options={columns.map(({ name, label }) => [name, label])}
                change={(field) => {
                    const chosen = columns.find(({ name }) => name === field)
                    const [operator = '='] = chosen ? operatorsFor(chosen) : []
                    classic.set({ draft: { field, operator, value: '' } })
                }}
            />
            <Select
                label="Operator"
                value={draft.operator}
                options={operatorsFor(column).map((operator) => [operator, operatorWords(operator)])}
                change={(operator) => classic.set({ draft: { ...draft, operator } })}
            />
            {needsValue(draft.operator) ? (
                <Value classic={classic} table={place.table} column={column} draft={draft} />
            ) : null}
            <button type="submit" className="button button--primary">
                Run
            </button>
        </form>
    )
}
