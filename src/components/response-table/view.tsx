import type { Dispatch, ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { CLOSE, FILTER, MORE_REQUESTED, PAGE, RETRY_REQUESTED, SIZE } from './actions.ts'
import { Grid } from './grid.tsx'
import { countText, PAGE_SIZES, type Pages, type Properties, pageAt, pagerItems, ROW_PX, type State } from './state.ts'

function Skeleton({ lines }: { lines: number }) {
    const bones = Array.from({ length: Math.min(lines, 25) }, (_, at) => (
        <div key={at} className="ghost" style={{ blockSize: `${ROW_PX}px` }}>
            <span className="bone" style={{ inlineSize: `${28 + ((at * 37) % 40)}%` }} />
        </div>
    ))
    return (
        <div className="scroller" aria-busy="true">
            <div className="ghost ghost--head" />
            {bones}
            <p className="hidden-text">{t('Loading rows …')}</p>
        </div>
    )
}

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

function Whole({ state, properties, dispatch }: { state: State; properties: Properties; dispatch: Dispatch }) {
    const { open } = state
    const column = open ? properties.responses?.columns[open.column] : undefined
    if (!open || !column) return null
    const text = state.desk.formats.cell(properties.responses?.rows[open.row]?.[open.column], column)
    return (
        <section
            className="whole"
            aria-label={t('{0}, whole text', column.name)}
            on-keydown={(event: KeyboardEvent) => {
                if (event.key === 'Escape') dispatch(CLOSE)
            }}
        >
            <div className="whole__head">
                <span className="label">{column.name}</span>
                <button type="button" className="link" on-click={() => navigator.clipboard?.writeText(text)}>
                    {t('Copy')}
                </button>
                <button
                    type="button"
                    id="close"
                    className="button button--quiet button--icon"
                    aria-label={t('Close')}
                    on-click={() => dispatch(CLOSE)}
                >
                    <Icon name="close" />
                </button>
            </div>
            <p className="whole__text">{text}</p>
        </section>
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
    return loaded >= properties.found ? <span className="meta">{t('All {0} rows loaded.', text)}</span> : null
}

function Failure({ properties, dispatch }: { properties: Properties; dispatch: Dispatch }) {
    return (
        <div className="failure" role="alert">
            <Icon name="attention" tone="bad" />
            <p>{properties.message || t('The rows could not be loaded.')}</p>
            <button type="button" className="link" on-click={() => dispatch(RETRY_REQUESTED)}>
                {t('Try again')}
            </button>
        </div>
    )
}

export function view(all: ViewState<State, Properties>, { dispatch, updateState }: ViewHelpers<State, Properties>) {
    const { properties, ...state } = all
    const { responses, status } = properties
    const { formats } = state.desk
    const loaded = state.count
    const shown = state.order ? state.order.items.length : loaded
    const size = state.size ?? properties.pageSize
    const pages = pageAt(shown, size, state.page)
    const failure = status === 'failed' ? <Failure properties={properties} dispatch={dispatch} /> : null
    const name = properties.about ? `${properties.caption}: ${properties.about}` : properties.caption
    return (
        <div className="responses">
            <div className="head">
                <h2>{properties.caption}</h2>
                {loaded ? (
                    <div className="search">
                        <Icon name="search" />
                        <input
                            className="input input--small"
                            type="search"
                            aria-label={t('Filter loaded rows')}
                            placeholder={t('Filter loaded rows')}
                            value={state.filter}
                            on-input={(event: Event) => dispatch(FILTER, { filter: fieldText(event) })}
                        />
                    </div>
                ) : null}
            </div>
            {loaded && responses ? (
                <Grid
                    data={responses}
                    shown={shown}
                    pages={pages}
                    state={state}
                    name={name}
                    busy={status === 'loading_more'}
                    dispatch={dispatch}
                    onScroll={(event: Event) => {
                        if (event.currentTarget instanceof HTMLElement)
                            updateState({ scrollTop: event.currentTarget.scrollTop })
                    }}
                />
            ) : null}
            {!loaded && status === 'loading' ? <Skeleton lines={size} /> : null}
            {!loaded && status === 'ready' ? (
                <p className="nothing">
                    <Icon name="empty" />
                    {properties.message || t('Rows appear here when an instruction has answered.')}
                </p>
            ) : null}
            {loaded && !shown ? (
                <p className="nothing">
                    <Icon name="search" />
                    {t('No loaded row contains “{0}”.', state.filter.trim())}
                    <button type="button" className="link" on-click={() => dispatch(FILTER, { filter: '' })}>
                        {t('Clear the filter')}
                    </button>
                </p>
            ) : null}
            <Whole state={state} properties={properties} dispatch={dispatch} />
            {failure}
            <div className="foot" hidden={!loaded}>
                <span className="count" role="status">
                    {loaded ? countText(pages, shown, loaded, properties.found, formats) : ''}
                </span>
                {state.arranging ? <span className="meta">{t('Sorting …')}</span> : null}
                {loaded ? (
                    <More properties={properties} loaded={loaded} dispatch={dispatch} text={formats.number(loaded)} />
                ) : null}
                <Pager pages={pages} dispatch={dispatch} />
                <PageSize size={size} dispatch={dispatch} />
            </div>
        </div>
    )
}
