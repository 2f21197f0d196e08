import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiList, UiRecord, UiRelatedList } from '../../ui-api.ts'
import { readList } from '../api.ts'
import { type Classic, formAddress } from './state.ts'

/** Rows that are shown below the form; the list itself has them all. */
const SHOWN = 10

const queryOf = ({ field }: UiRelatedList, record: UiRecord) => `${field}=${record.id}`

/** Reads every related list of the record; one that cannot be read is left out. */
export async function readRelated(classic: Classic, record: UiRecord): Promise<void> {
    const lists = await Promise.all(
        record.related.map((one) =>
            readList(one.table, { query: queryOf(one, record), offset: 0, limit: SHOWN, order: '' }).catch(() => null)
        )
    )
    if (classic.state.record?.id === record.id) classic.set({ related: lists })
}

function Rows({ list }: { list: UiList }) {
    return (
        <div className="grid">
            <table>
                <thead>
                    <tr>
                        {list.columns.map(({ name, label }) => (
                            <th key={name} scope="col">
                                {label}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {list.rows.map((row) => (
                        <tr key={row.id}>
                            {row.cells.map((cell, at) => (
                                <td key={at} title={cell.display}>
                                    {at === 0 ? (
                                        <a href={formAddress(list.table, row.id, '')}>{cell.display || '(empty)'}</a>
                                    ) : (
                                        cell.display
                                    )}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    )
}

/** The lists below a form, each with a link to all of its rows. */
export function RelatedLists({ classic, record }: { classic: Classic; record: UiRecord }) {
    const { related } = classic.state
    return (
        <div className="related">
            {record.related.map((one, at) => {
                const list = related[at]
                if (!list) return null
                const all = `/${one.table}_list.do?${new URLSearchParams({ sysparm_query: queryOf(one, record) })}`
                return (
                    <section key={`${one.table}.${one.field}`} aria-label={`${one.title} list`}>
                        <h2>
                            <a href={all}>{`${one.title} (${list.total})`}</a>
                        </h2>
                        {list.rows.length > 0 ? <Rows list={list} /> : <p className="meta">No records to display</p>}
                    </section>
                )
            })}
        </div>
    )
}
