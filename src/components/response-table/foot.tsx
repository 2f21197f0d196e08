import type { Dispatch } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { fieldText } from '../shared/dom.ts'
import type { Formats } from '../shared/format.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { MENU, PAGE, SIZE } from './actions.ts'
import { isArranged } from './arrange.ts'
import { MORE_REQUESTED, type Properties } from './interface.ts'
import {
    type Counts,
    columnsInView,
    countText,
    PAGE_SIZES,
    type Pages,
    pagerItems,
    type State,
    shownWidths,
} from './state.ts'

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

/** What the ways to the rows that are not loaded need. */
export interface RestInput {
    properties: Properties
    counts: Counts
    formats: Formats
    dispatch: Dispatch
}

/** *Load more*; with a batch it says how many. */
export function More({ properties, counts, formats, dispatch, batch }: RestInput & { batch: number }) {
    const isLoading = properties.status === 'loading_more'
    if (!properties.more && !isLoading) return null
    const { loaded, found } = counts
    const next = Math.min(batch, found - loaded)
    const text = isLoading ? t('Loading …') : next > 0 ? t('Load {0} more', formats.number(next)) : t('Load more')
    return (
        <button
            type="button"
            id="more"
            key="more"
            className="link"
            aria-disabled={isLoading ? 'true' : null}
            on-click={() => {
                if (!isLoading) dispatch(MORE_REQUESTED, { loaded })
            }}
        >
            <span key={text}>{text}</span>
        </button>
    )
}

/** How many columns can be seen, and the way to the others. */
function Columns({ state, inView, all, dispatch }: { state: State; inView: number; all: number; dispatch: Dispatch }) {
    const isHidden = state.hidden.length > 0
    if (!isHidden && inView === all) return null
    const shown = all - state.hidden.length
    const text = inView < shown ? t('{0} of {1} columns in view', inView, all) : t('{0} of {1} columns', shown, all)
    return (
        <span className="columns" key="columns">
            <span key={text} className="meta">
                {text}
            </span>
            <button
                type="button"
                id="columns"
                className="link"
                aria-haspopup="true"
                aria-expanded={String(state.menu?.kind === 'columns')}
                on-click={() => dispatch(MENU, { kind: 'columns', place: state.place, row: -1 })}
            >
                {t('Columns')}
            </button>
        </span>
    )
}

export function Foot(props: RestInput & { pages: Pages; size: number; state: State; columns: readonly number[] }) {
    const { properties, counts, pages, size, formats, state, columns, dispatch } = props
    const data = properties.responses
    const text = counts.loaded ? countText(pages, state, counts, formats) : ''
    const widths = data && counts.loaded ? shownWidths(state, data, columns, formats) : []
    const inView = columnsInView(widths, state.scrollLeft, state.viewWidth).count
    // The line above the table leads to the other rows already.
    const offersRest = counts.found > counts.loaded && isArranged(state)
    return (
        <div key="foot" className="foot" hidden={!counts.loaded}>
            <span className="count" role="status">
                <span key={text}>{text}</span>
            </span>
            {state.arranging ? <span className="meta">{t('Sorting …')}</span> : null}
            {counts.loaded && !offersRest ? <More {...props} batch={0} /> : null}
            <Columns state={state} inView={inView} all={columns.length + state.hidden.length} dispatch={dispatch} />
            <Pager pages={pages} dispatch={dispatch} />
            <PageSize size={size} dispatch={dispatch} />
        </div>
    )
}
