import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiList } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { CellEditor, cellId, editCell } from './cell.tsx'
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

/** Arrow keys lead from cell to cell, Enter and F2 open the one that has the focus. */
function onCellKey(classic: Classic, place: ListPlace, event: KeyboardEvent): void {
    const cell = event.target
    if (!(cell instanceof HTMLTableCellElement)) return
    const row = cell.closest('tr')
    const beside = (to: Element | null | undefined) =>
        to?.children[cell.cellIndex] instanceof HTMLElement ? to.children[cell.cellIndex] : null
    const next: Record<string, Element | null | undefined> = {
        ArrowRight: cell.nextElementSibling,
        ArrowLeft: cell.previousElementSibling,
        ArrowDown: beside(row?.nextElementSibling),
        ArrowUp: beside(row?.previousElementSibling),
    }
    const target = next[event.key]
    if (event.key === 'Enter' || event.key === 'F2') {
        const { row: id = '', field = '' } = cell.dataset
        event.preventDefault()
        editCell(classic, place, id, field)
    } else if (target instanceof HTMLElement) {
        event.preventDefault()
        target.focus()
    }
}

function Rows({ classic, place, list }: { classic: Classic; place: ListPlace; list: UiList }) {
    const { cell: edited } = classic.state
    const hrefOf = (row: UiList['rows'][number], at: number): string | null => {
        const cell = row.cells[at]
        if (at === 0) return formAddress(list.table, row.id, place.view)
        return cell?.target ? formAddress(cell.target, cell.value, '') : null
    }
    return (
        <section className="grid" tabindex="0" aria-label={`${list.tableLabel} list`}>
            <table on-keydown={(event: KeyboardEvent) => onCellKey(classic, place, event)}>
                <thead>
                    <Heading classic={classic} place={place} list={list} />
                </thead>
                <tbody>
                    {list.rows.map((row, line) => (
                        <tr key={row.id}>
                            {row.cells.map((cell, at) => {
                                const name = list.columns[at]?.name ?? ''
                                const isEdited = edited?.row === row.id && edited.field.name === name
                                const href = hrefOf(row, at)
                                return (
                                    <td
                                        key={at}
                                        id={cellId(row.id, name)}
                                        title={cell.display}
                                        tabindex={line === 0 && at === 0 ? '0' : '-1'}
                                        data-row={row.id}
                                        data-field={name}
                                        on-dblclick={() => isEdited || editCell(classic, place, row.id, name)}
                                    >
                                        {isEdited ? (
                                            <CellEditor classic={classic} place={place} cell={edited} />
                                        ) : href ? (
                                            <a href={href}>{cell.display || '(empty)'}</a>
                                        ) : (
                                            cell.display
                                        )}
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
            <span className="meta" role="status">
                {classic.state.message}
            </span>
            <Rows classic={classic} place={place} list={list} />
            <Pager classic={classic} place={place} list={list} />
        </div>
    )
}
