import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiList } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { unknownKind } from '../record/kinds.ts'
import { CellEditor, editCell } from './cell.tsx'
import { cellId, choose, chosenRows, type Shown } from './shown.ts'
import { type Classic, formAddress } from './state.ts'

interface Part {
    classic: Classic
    shown: Shown
}

type Row = UiList['rows'][number]

/** Rows can be chosen where there is something to do with them. */
function hasPicks({ list }: Shown): boolean {
    return list.actions.length > 0
}

function Pick(props: { label: string; checked: boolean; change(checked: boolean): void }) {
    return (
        <input
            className="pick"
            type="checkbox"
            aria-label={props.label}
            checked={props.checked}
            on-change={(event: Event) =>
                props.change(event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked)
            }
        />
    )
}

function Heading({ classic, shown }: Part) {
    const { list, order } = shown
    const all = list.rows.map(({ id }) => id)
    return (
        <tr>
            {hasPicks(shown) ? (
                <th scope="col" className="grid__pick">
                    <Pick
                        label="Select all rows"
                        checked={all.length > 0 && chosenRows(classic, shown).length === all.length}
                        change={(checked) => choose(classic, shown, checked ? all : [])}
                    />
                </th>
            ) : null}
            {list.columns.map(({ name, label }) => {
                const here = order?.column === name
                const descending = here && !order?.descending
                const sorted = here ? (order?.descending ? 'descending' : 'ascending') : 'none'
                return (
                    <th key={name} scope="col" aria-sort={sorted}>
                        <button
                            type="button"
                            className="sort"
                            on-click={() => shown.go({ first: 1, order: { column: name, descending } })}
                        >
                            {label}
                            <Icon name={sorted === 'descending' ? 'sortDown' : 'sortUp'} />
                        </button>
                    </th>
                )
            })}
        </tr>
    )
}

/** What takes the focus in a cell: the cell itself, or its check box. */
function target(cell: Element | null | undefined): HTMLElement | null {
    const inner = cell?.querySelector('input.pick')
    if (inner instanceof HTMLElement) return inner
    return cell instanceof HTMLTableCellElement && cell.tagName === 'TD' ? cell : null
}

/** Arrow keys lead from cell to cell, Enter and F2 open the one that has the focus. */
function onCellKey(classic: Classic, shown: Shown, event: KeyboardEvent): void {
    const from = event.target
    if (!(from instanceof HTMLElement)) return
    const cell = from.matches('input.pick') ? from.closest('td') : from
    if (!(cell instanceof HTMLTableCellElement)) return
    const row = cell.closest('tr')
    const next: Record<string, Element | null | undefined> = {
        ArrowRight: cell.nextElementSibling,
        ArrowLeft: cell.previousElementSibling,
        ArrowDown: row?.nextElementSibling?.children[cell.cellIndex],
        ArrowUp: row?.previousElementSibling?.children[cell.cellIndex],
    }
    const to = target(next[event.key])
    if (from === cell && (event.key === 'Enter' || event.key === 'F2')) {
        const { row: id = '', field = '' } = cell.dataset
        event.preventDefault()
        editCell(classic, shown, id, field)
    } else if (to) {
        event.preventDefault()
        to.focus()
    }
}

function Cells({ classic, shown, row, isFirst }: Part & { row: Row; isFirst: boolean }) {
    const { list, view } = shown
    const edited = classic.state.cell?.list === shown.key ? classic.state.cell : null
    return row.cells.map((cell, at) => {
        const name = list.columns[at]?.name ?? ''
        const isEdited = edited?.row === row.id && edited.field.name === name
        const named = cell.target ? formAddress(cell.target, cell.value, '') : null
        const unknown = unknownKind(list.columns[at]?.kind ?? '')
        const href = at === 0 ? formAddress(list.table, row.id, view) : named
        return (
            <td
                key={name}
                id={cellId(shown, row.id, name)}
                title={unknown ?? cell.display}
                tabindex={isFirst && at === 0 ? '0' : '-1'}
                data-row={row.id}
                data-field={name}
                on-dblclick={() => isEdited || editCell(classic, shown, row.id, name)}
            >
                {isEdited ? (
                    <CellEditor classic={classic} shown={shown} cell={edited} />
                ) : unknown ? (
                    <span className="field__problem">{unknown}</span>
                ) : href ? (
                    <a href={href}>{cell.display || '(empty)'}</a>
                ) : (
                    cell.display
                )}
            </td>
        )
    })
}

/** The rows of a list, to be sorted, chosen, and changed in place. */
export function Grid({ classic, shown }: Part) {
    const { list } = shown
    const chosen = chosenRows(classic, shown)
    const toggle = (id: string, checked: boolean) =>
        choose(classic, shown, checked ? [...chosen, id] : chosen.filter((one) => one !== id))
    return (
        <section className="grid" tabindex="0" aria-label={`${shown.title} rows`}>
            <table on-keydown={(event: KeyboardEvent) => onCellKey(classic, shown, event)}>
                <thead>
                    <Heading classic={classic} shown={shown} />
                </thead>
                <tbody>
                    {list.rows.map((row, line) => (
                        <tr key={row.id}>
                            {hasPicks(shown) ? (
                                <td key="pick" className="grid__pick">
                                    <Pick
                                        label={`Select ${row.cells[0]?.display || row.id}`}
                                        checked={chosen.includes(row.id)}
                                        change={(checked) => toggle(row.id, checked)}
                                    />
                                </td>
                            ) : null}
                            {Cells({ classic, shown, row, isFirst: line === 0 })}
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    )
}

export function Pager({ shown: { list, first, order, go } }: { shown: Shown }) {
    const last = Math.min(first + list.limit - 1, list.total)
    const to = (next: number) => () => go({ order, first: Math.max(1, next) })
    return (
        <div className="foot">
            <span role="status">{list.total ? `${first}–${last} of ${list.total}` : 'No records to display'}</span>
            {list.hidden > 0 ? (
                <span className="meta">{`Rows removed from this page by security constraints: ${list.hidden}`}</span>
            ) : null}
            <button
                type="button"
                className="button button--quiet button--icon"
                aria-label="Previous page"
                disabled={first <= 1}
                on-click={to(first - list.limit)}
            >
                <Icon name="left" />
            </button>
            <button
                type="button"
                className="button button--quiet button--icon"
                aria-label="Next page"
                disabled={last >= list.total}
                on-click={to(first + list.limit)}
            >
                <Icon name="right" />
            </button>
        </div>
    )
}
