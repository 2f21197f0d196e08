import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiList } from '../../ui-api.ts'
import { Builder, Crumbs, Search } from './filter.tsx'
import { Grid, Pager } from './grid.tsx'
import { BannerButtons, FootActions } from './list-actions.tsx'
import { arrive, showList } from './navigate.ts'
import type { Shown } from './shown.ts'
import { type Classic, formAddress, type ListPlace } from './state.ts'

function shownOf(classic: Classic, place: ListPlace, list: UiList): Shown {
    return {
        key: '',
        list,
        title: list.title,
        order: place.query.order,
        first: place.first,
        view: place.view,
        go: ({ first, order }) => showList(classic, { ...place, first, query: { ...place.query, order } }),
        reload: () => arrive(classic),
    }
}

export function ListView({ classic, place }: { classic: Classic; place: ListPlace }) {
    const { list } = classic.state
    if (!list) return null
    const shown = shownOf(classic, place, list)
    return (
        <div className="lists__body">
            <div className="classic__head">
                <h1>{list.title}</h1>
                {list.canCreate ? (
                    <a className="button button--primary" href={formAddress(list.table, '-1', place.view)}>
                        New
                    </a>
                ) : null}
                <BannerButtons classic={classic} shown={shown} />
                <Search classic={classic} place={place} list={list} />
            </div>
            <Crumbs classic={classic} place={place} />
            <Builder classic={classic} place={place} />
            <span className="meta" role="status">
                {classic.state.message}
            </span>
            <Grid classic={classic} shown={shown} />
            <FootActions classic={classic} shown={shown} />
            <Pager shown={shown} />
        </div>
    )
}
