import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiRecord, UiRelatedList } from '../../ui-api.ts'
import { panelOf, TabLine } from '../tabs.tsx'
import { Grid, Pager } from './grid.tsx'
import { BannerButtons, FootActions } from './list-actions.tsx'
import { reread } from './navigate.ts'
import { readRelatedList } from './read-related.ts'
import type { Shown } from './shown.ts'
import { type Classic, formAddress, type RelatedRows } from './state.ts'
import { words } from './words.ts'

function shownOf(classic: Classic, one: UiRelatedList, { list, first, order }: RelatedRows): Shown {
    return {
        key: one.key,
        list,
        title: one.title,
        order,
        first,
        view: '',
        go: (to) => {
            readRelatedList(classic, one, to).catch((error) => classic.set({ failure: words(error) }))
        },
        // What was done to a row may have changed the record too; what was typed into its form is not lost for that.
        async reload() {
            const { place, changes } = classic.state
            if (place.kind === 'form' && Object.keys(changes).length === 0) await reread(classic, place)
            else await readRelatedList(classic, one)
        },
    }
}

function RelatedList(props: {
    classic: Classic
    one: UiRelatedList
    rows: RelatedRows
    panel: Record<string, unknown>
}) {
    const { classic, one, rows, panel } = props
    const shown = shownOf(classic, one, rows)
    const all = `/${one.table}_list.do?${new URLSearchParams({ sysparm_query: one.query })}`
    return (
        <section key={one.key} className="related__list" {...panel}>
            <div className="classic__head">
                <h2>
                    <a href={all}>{titleOf(one, rows)}</a>
                </h2>
                {rows.list.canCreate && one.preset ? (
                    <a className="button" href={formAddress(one.table, '-1', '', one.preset)}>
                        New
                    </a>
                ) : null}
                <BannerButtons classic={classic} shown={shown} />
            </div>
            {rows.list.rows.length > 0 ? <Grid classic={classic} shown={shown} /> : null}
            <FootActions classic={classic} shown={shown} />
            <Pager shown={shown} />
        </section>
    )
}

function titleOf({ title }: UiRelatedList, { list }: RelatedRows): string {
    return `${title} (${list.total})`
}

/** The lists below a form, each with a link to all of its rows; several of them are tabs, where the person wants them. */
export function RelatedLists({ classic, record }: { classic: Classic; record: UiRecord }) {
    const { tabbed, below, related } = classic.state
    const lists = record.related.flatMap((one) => {
        const rows = related[one.key]
        return rows ? [{ one, rows, key: `list-${one.key.replace(/\W/g, '-')}` }] : []
    })
    const tabs = lists.map(({ one, rows, key }) => ({ key, caption: titleOf(one, rows) }))
    const open = tabs.some(({ key }) => key === below) ? below : tabs[0]?.key
    const areTabs = tabbed && tabs.length > 1 && open !== undefined
    return (
        <div className="related">
            {areTabs ? (
                <TabLine
                    page={classic}
                    label="Related lists"
                    tabs={tabs}
                    open={open}
                    choose={(key: string) => classic.set({ below: key })}
                />
            ) : null}
            {lists.map(({ one, rows, key }) => (
                <RelatedList
                    classic={classic}
                    one={one}
                    rows={rows}
                    panel={areTabs ? panelOf(key, open) : { 'aria-label': `${one.title} list` }}
                />
            ))}
        </div>
    )
}
