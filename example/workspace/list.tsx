import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiList } from '../ui-api.ts'
import { Link } from './frame.tsx'
import { Icon } from './icons.tsx'
import { CARDS, LIST_ROWS, refreshList } from './navigate.ts'
import { LISTS, listOf, listUrl, recordUrl, type WorkspaceList } from './places.ts'
import { Guest } from './record/guest.tsx'
import { fieldText } from './render.ts'
import { type Sow, setHome, setList } from './state.ts'

function Rows({ sow, list }: { sow: Sow; list: UiList }) {
    const { order } = sow.state.list
    return (
        <section className="grid" tabindex="0" aria-label={`${list.title} list`}>
            <table>
                <thead>
                    <tr>
                        {list.columns.map((column) => {
                            const here = order.column === column.name
                            const sorted = here ? (order.descending ? 'descending' : 'ascending') : 'none'
                            return (
                                <th key={column.name} scope="col" aria-sort={sorted}>
                                    <button
                                        type="button"
                                        className="sort"
                                        on-click={() => {
                                            const descending = here ? !order.descending : false
                                            setList(sow, { order: { column: column.name, descending }, offset: 0 })
                                            refreshList(sow)
                                        }}
                                    >
                                        {column.label}
                                        <Icon name={sorted === 'descending' ? 'sortDown' : 'sortUp'} />
                                    </button>
                                </th>
                            )
                        })}
                    </tr>
                </thead>
                <tbody>
                    {list.rows.map((row) => (
                        <tr key={row.id}>
                            {row.cells.map((cell, at) => (
                                <td key={at} title={cell.display}>
                                    {at === 0 ? (
                                        <Link sow={sow} href={recordUrl(list.table, row.id)} content={cell.display} />
                                    ) : (
                                        cell.display
                                    )}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    )
}

function Pager({ sow, list }: { sow: Sow; list: UiList }) {
    const { offset } = sow.state.list
    const to = (next: number) => () => {
        setList(sow, { offset: next })
        refreshList(sow)
    }
    const last = Math.min(offset + list.rows.length, list.total)
    return (
        <div className="foot">
            <span role="status">{list.total ? `${offset + 1}–${last} of ${list.total}` : 'Nothing found'}</span>
            <button
                type="button"
                className="button button--quiet button--icon"
                aria-label="Previous page"
                disabled={offset === 0}
                on-click={to(Math.max(0, offset - LIST_ROWS))}
            >
                <Icon name="left" />
            </button>
            <button
                type="button"
                className="button button--quiet button--icon"
                aria-label="Next page"
                disabled={offset + LIST_ROWS >= list.total}
                on-click={to(offset + LIST_ROWS)}
            >
                <Icon name="right" />
            </button>
        </div>
    )
}

let searching: ReturnType<typeof setTimeout> | undefined

export function ListPage({ sow, wanted }: { sow: Sow; wanted: WorkspaceList }) {
    const { list, failure, search } = sow.state.list
    const title = wanted.label
    return (
        <div className="lists">
            <nav className="lists__nav" aria-label="Lists">
                {LISTS.map((one) => (
                    <Link
                        sow={sow}
                        href={listUrl(one.key)}
                        className="lists__item"
                        current={one === wanted ? 'page' : null}
                        content={one.label}
                    />
                ))}
            </nav>
            <div className="lists__body">
                <div className="lists__head">
                    <h1>{title}</h1>
                    <div className="search">
                        <Icon name="search" />
                        <input
                            key={wanted.key}
                            className="input"
                            type="search"
                            aria-label={`Search ${title.toLowerCase()}`}
                            placeholder="Number or short description"
                            value={search}
                            on-input={(event: Event) => {
                                setList(sow, { search: fieldText(event), offset: 0 })
                                clearTimeout(searching)
                                searching = setTimeout(() => refreshList(sow), 200)
                            }}
                        />
                    </div>
                </div>
                {failure ? (
                    <p className="problem" role="alert">
                        {failure}
                    </p>
                ) : null}
                {list ? <Rows sow={sow} list={list} /> : null}
                {list ? <Pager sow={sow} list={list} /> : null}
            </div>
        </div>
    )
}

function Card({ sow, title, list }: { sow: Sow; title: string; list: UiList | null | undefined }) {
    const shown = list?.columns.findIndex((column) => column.name === 'short_description') ?? -1
    return (
        <section className="card" aria-label={title}>
            <div className="card__head">
                <h2>{title}</h2>
                <span className="card__total">{list ? String(list.total) : ''}</span>
            </div>
            {list && list.rows.length === 0 ? <p className="meta">Nothing here.</p> : null}
            <ul>
                {(list?.rows ?? []).map((row) => (
                    <li key={row.id}>
                        <Link
                            sow={sow}
                            href={recordUrl(list?.table ?? '', row.id)}
                            content={row.cells[0]?.display ?? ''}
                        />
                        <span>{row.cells[shown < 0 ? 1 : shown]?.display ?? ''}</span>
                    </li>
                ))}
            </ul>
            {list ? (
                <Link
                    sow={sow}
                    href={listUrl(list.table)}
                    className="card__all"
                    content={`All ${listOf(list.table).label.toLowerCase()}`}
                />
            ) : null}
        </section>
    )
}

/** What an administrator has put onto the page, then the first rows of some lists. */
export function HomePage({ sow }: { sow: Sow }) {
    const { components, lists, unavailable } = sow.state.home
    const shown = components.filter(({ component }) => !unavailable.includes(component.tag))
    return (
        <div className="home">
            <h1>Home</h1>
            {shown.map(({ caption, component }) => (
                <Guest
                    sow={sow}
                    placed={component}
                    caption={caption}
                    name={`home-${component.tag}`}
                    unavailable={false}
                    on={{ UNAVAILABLE: () => setHome(sow, { unavailable: [...unavailable, component.tag] }) }}
                />
            ))}
            <div className="cards">
                {CARDS.map((key) => (
                    <Card sow={sow} title={listOf(key).label} list={lists[key]} />
                ))}
            </div>
        </div>
    )
}
