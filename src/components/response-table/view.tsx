import type { Dispatch, ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { cutAt, wholeOf } from '../../contract/values.ts'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { CLOSE, FILTER } from './actions.ts'
import { Foot } from './foot.tsx'
import { CutMark, Grid } from './grid.tsx'
import { type Properties, RETRY_REQUESTED } from './interface.ts'
import { pageAt, ROW_PX, rowCount, type State } from './state.ts'

function Skeleton({ lines }: { lines: number }) {
    const bones = new Array(Math.min(lines, 25)).fill(0).map((_, at) => (
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

function Whole({ state, properties, dispatch }: { state: State; properties: Properties; dispatch: Dispatch }) {
    const { open } = state
    const column = open ? properties.responses?.columns[open.column] : undefined
    if (!open || !column) return null
    const value = properties.responses?.rows[open.row]?.[open.column]
    const formats = state.internals.reader.of(properties.profile)
    const cut = cutAt(value, column)
    const { whole } = properties
    const asked = whole?.row === open.row && whole.column === open.column
    const fetched = asked && cut !== null ? wholeOf(value, whole.text) : null
    const text = fetched ?? formats.cell(value, column)
    const closeOnEscape = (event: KeyboardEvent) => {
        if (event.key === 'Escape') dispatch(CLOSE)
    }
    return (
        <section className="whole" aria-label={t('{0}, whole text', column.name)} on-keydown={closeOnEscape}>
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
            {cut !== null && fetched === null ? (
                <p role="status">{asked ? <CutMark at={cut} formats={formats} /> : t('Fetching the whole text …')}</p>
            ) : null}
        </section>
    )
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

function Head({
    state,
    caption,
    loaded,
    dispatch,
}: {
    state: State
    caption: string
    loaded: number
    dispatch: Dispatch
}) {
    return (
        <div className="head">
            <h2>{caption}</h2>
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
            <slot name="tools" />
        </div>
    )
}

function NoRows({ message }: { message: string }) {
    return (
        <p className="nothing">
            <Icon name="empty" />
            {message || t('Rows appear here when an instruction has answered.')}
        </p>
    )
}

function NoMatch({ filter, dispatch }: { filter: string; dispatch: Dispatch }) {
    return (
        <p className="nothing">
            <Icon name="search" />
            {t('No loaded row contains “{0}”.', filter.trim())}
            <button type="button" className="link" on-click={() => dispatch(FILTER, { filter: '' })}>
                {t('Clear the filter')}
            </button>
        </p>
    )
}

export function view(all: ViewState<State, Properties>, { dispatch, updateState }: ViewHelpers<State, Properties>) {
    const { properties, ...state } = all
    const { responses, status } = properties
    const formats = state.internals.reader.of(properties.profile)
    const loaded = state.order ? state.count : rowCount(responses)
    const shown = state.order ? state.order.items.length : loaded
    const size = state.size ?? properties.pageSize
    const pages = pageAt(shown, size, state.page)
    const onScroll = ({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLElement) updateState({ scrollTop: currentTarget.scrollTop })
    }
    const name = properties.about ? `${properties.caption}: ${properties.about}` : properties.caption
    return (
        <div className="responses">
            <Head state={state} caption={properties.caption} loaded={loaded} dispatch={dispatch} />
            {loaded && responses ? (
                <Grid
                    data={responses}
                    formats={formats}
                    shown={shown}
                    pages={pages}
                    state={state}
                    name={name}
                    busy={status === 'loading_more'}
                    dispatch={dispatch}
                    onScroll={onScroll}
                />
            ) : null}
            {!loaded && status === 'loading' ? <Skeleton lines={size} /> : null}
            {!loaded && status === 'ready' ? <NoRows message={properties.message} /> : null}
            {loaded && !shown ? <NoMatch filter={state.filter} dispatch={dispatch} /> : null}
            <Whole state={state} properties={properties} dispatch={dispatch} />
            {status === 'failed' ? <Failure properties={properties} dispatch={dispatch} /> : null}
            <Foot {...{ properties, loaded, shown, pages, size, formats, dispatch }} arranging={state.arranging} />
        </div>
    )
}
