import type { Dispatch } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { fieldText } from '../shared/dom.ts'
import type { Formats } from '../shared/format.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { PAGE, SIZE } from './actions.ts'
import { MORE_REQUESTED, type Properties } from './interface.ts'
import { countText, PAGE_SIZES, type Pages, pagerItems } from './state.ts'

function Pager({ pages, dispatch }: { pages: Pages; dispatch: Dispatch }) {
    if (pages.pages === 1) return null
    const to = (page: number) => () => dispatch(PAGE, { page })
    return (
        <nav className="pager" aria-label={t('Pages')}>
            <button
                type="button"
                aria-label={t('Previous page')}
                disabled={pages.page === 0}
                on-click={to(pages.page - 1)}
            >
                <Icon name="left" />
            </button>
            {pagerItems(pages.page, pages.pages).map((page, at) =>
                page === null ? (
                    <span key={`gap-${at}`}>…</span>
                ) : (
                    <button
                        key={page}
                        type="button"
                        aria-label={t('Page {0}', page + 1)}
                        aria-current={page === pages.page ? 'page' : null}
                        on-click={to(page)}
                    >
                        {String(page + 1)}
                    </button>
                )
            )}
            <button
                type="button"
                aria-label={t('Next page')}
                disabled={pages.page === pages.pages - 1}
                on-click={to(pages.page + 1)}
            >
                <Icon name="right" />
            </button>
        </nav>
    )
}

function PageSize({ size, dispatch }: { size: number; dispatch: Dispatch }) {
    return (
        <span className="page-size">
            <label for="size">{t('Page size')}</label>
            <span className="select">
                <select
                    id="size"
                    className="input input--small"
                    on-change={(event: Event) => dispatch(SIZE, { size: Number(fieldText(event)) })}
                >
                    {PAGE_SIZES.map((one) => (
                        <option key={one} value={String(one)} selected={one === size}>
                            {String(one)}
                        </option>
                    ))}
                </select>
                <Icon name="down" />
            </span>
        </span>
    )
}

function More({
    properties,
    loaded,
    dispatch,
    text,
}: {
    properties: Properties
    loaded: number
    dispatch: Dispatch
    text: string
}) {
    const loading = properties.status === 'loading_more'
    if (properties.more || loading) {
        return (
            <button
                type="button"
                id="more"
                className="link"
                aria-disabled={loading ? 'true' : null}
                on-click={() => {
                    if (!loading) dispatch(MORE_REQUESTED, { loaded })
                }}
            >
                {loading ? t('Loading …') : t('Load more')}
            </button>
        )
    }
    return loaded >= properties.found ? (
        <span className="meta">{loaded === 1 ? t('The only row is loaded.') : t('All {0} rows loaded.', text)}</span>
    ) : null
}

export function Foot(props: {
    properties: Properties
    loaded: number
    shown: number
    pages: Pages
    size: number
    arranging: boolean
    formats: Formats
    dispatch: Dispatch
}) {
    const { properties, loaded, shown, pages, size, arranging, formats, dispatch } = props
    return (
        <div className="foot" hidden={!loaded}>
            <span className="count" role="status">
                {loaded ? countText(pages, shown, loaded, properties.found, formats) : ''}
            </span>
            {arranging ? <span className="meta">{t('Sorting …')}</span> : null}
            {loaded ? (
                <More properties={properties} loaded={loaded} dispatch={dispatch} text={formats.number(loaded)} />
            ) : null}
            <Pager pages={pages} dispatch={dispatch} />
            <PageSize size={size} dispatch={dispatch} />
        </div>
    )
}
