import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiList } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { Builder, Crumbs, Search } from './filter.tsx'
import { showList } from './navigate.ts'
import { type Classic, type ClassicPlace, formAddress, LIST_ROWS } from './state.ts'

export type ListPlace = Extract<ClassicPlace, { kind: 'list' }>

function Heading({ classic, place, list }: { classic: Classic; place: ListPlace; list: UiList }) {
    const { order } = place.query
    return (
        <tr>
            {list.columns.map(({ name, label }) => {
                const here = order?.column === name
                const descending = here && !order?.descending
                const sorted = here ? (order?.descending ? 'descending' : 'ascending') : 'none'
                const sort = () =>
                    showList(classic, {
                        ...place,
                        first: 1,
                        query: { ...place.query, order: { column: name, descending } },
                    })
                return (
                    <th key={name} scope="col" aria-sort={sorted}>
                        <button type="button" className="sort" on-click={sort}>
                            {label}
                            <Icon name={sorted === 'descending' ? 'sortDown' : 'sortUp'} />
                        </button>
                    </th>
                )
            })}
        </tr>
    )
}

function Rows({ classic, place, list }: { classic: Classic; place: ListPlace; list: UiList }) {
    return (
        <section className="grid" tabindex="0" aria-label={`${list.tableLabel} list`}>
            <table>
                <thead>
                    <Heading classic={classic} place={place} list={list} />
                </thead>
                <tbody>
                    {list.rows.map((row) => (
                        <tr key={row.id}>
                            {row.cells.map((cell, at) => {
                                const href =
                                    at === 0
                                        ? formAddress(list.table, row.id, place.view)
                                        : cell.target
                                          ? formAddress(cell.target, cell.value, '')
                                          : null
                                return (
                                    <td key={at} title={cell.display}>
                                        {href ? <a href={href}>{cell.display || '(empty)'}</a> : cell.display}
                                    </td>
                                )
                            })}
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    )
}

function Pager({ classic, place, list }: { classic: Classic; place: ListPlace; list: UiList }) {
    const to = (first: number) => () => showList(classic, { ...place, first: Math.max(1, first) })
    const last = Math.min(place.first + LIST_ROWS - 1, list.total)
    return (
        <div className="foot">
            <span role="status">
                {list.total ? `${place.first}–${last} of ${list.total}` : 'No records to display'}
            </span>
            {list.hidden > 0 ? (
                <span className="meta">{`Rows removed from this page by security constraints: ${list.hidden}`}</span>
            ) : null}
            <button
                type="button"
                className="button button--quiet button--icon"
                aria-label="Previous page"
                disabled={place.first <= 1}
                on-click={to(place.first - LIST_ROWS)}
            >
                <Icon name="left" />
            </button>
            <button
                type="button"
                className="button button--quiet button--icon"
                aria-label="Next page"
                disabled={last >= list.total}
                on-click={to(place.first + LIST_ROWS)}
            >
                <Icon name="right" />
            </button>
        </div>
    )
}

export function ListView({ classic, place }: { classic: Classic; place: ListPlace }) {
    const { list } = classic.state
    if (!list) return null
    return (
        <div className="lists__body">
            <div className="classic__head">
                <h1>{list.tableLabel}</h1>
                {list.canCreate ? (
                    <a className="button button--primary" href={formAddress(list.table, '-1', place.view)}>
                        New
                    </a>
                ) : null}
                <Search classic={classic} place={place} list={list} />
            </div>
            <Crumbs classic={classic} place={place} />
            <Builder classic={classic} place={place} />
            <Rows classic={classic} place={place} list={list} />
            <Pager classic={classic} place={place} list={list} />
        </div>
    )
}
