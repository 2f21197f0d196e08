import type { Dispatch, ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { cutAt, wholeOf } from '../../contract/values.ts'
import { fieldText } from '../shared/dom.ts'
import type { Formats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { Rows } from '../shared/row-set.ts'
import { CLOSE, COPY, FILTER, PICK } from './actions.ts'
import { isArranged } from './arrange.ts'
import { onCopy } from './effects-copy.ts'
import { Foot, More, type RestInput } from './foot.tsx'
import { CutMark, Grid } from './grid.tsx'
import { EXPORT_REQUESTED, type Properties, RETRY_REQUESTED } from './interface.ts'
import { OpenMenu } from './menu.tsx'
import { pickText, valueText } from './picked.ts'
import {
    type Counts,
    columnsInView,
    type Pages,
    pageAt,
    ROW_MENU_PX,
    ROW_PX,
    rowCount,
    rowsText,
    type State,
    shownColumns,
    shownWidths,
} from './state.ts'

function Skeleton({ lines }: { lines: number }) {
    const bones = new Array(Math.min(lines, 25)).fill(0).map((_, at) => (
        <div key={at} className="ghost" style={{ blockSize: `${ROW_PX}px` }}>
            <span className="bone" style={{ inlineSize: `${28 + ((at * 37) % 40)}%` }} />
        </div>
    ))
    return (
        <div key="skeleton" className="scroller" aria-busy="true">
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
        <section
            key="whole"
            className="whole"
            aria-label={t('{0}, whole text', headOf(column))}
            on-keydown={closeOnEscape}
        >
            <div className="whole__head">
                <span className="label" key={column.name}>
                    {headOf(column)}
                </span>
                {column.private ? null : (
                    <button type="button" className="link" on-click={() => dispatch(COPY, { what: 'text', text })}>
                        {t('Copy')}
                    </button>
                )}
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
            <p className={column.private ? 'whole__text is-private' : 'whole__text'} translate="no">
                {text}
            </p>
            {cut !== null && fetched === null ? (
                <p role="status">{asked ? <CutMark at={cut} formats={formats} /> : t('Fetching the whole text …')}</p>
            ) : null}
        </section>
    )
}

function Failure({ properties, dispatch }: { properties: Properties; dispatch: Dispatch }) {
    return (
        <div key="failure" className="failure" role="alert">
            <Icon name="attention" tone="bad" />
            <p>{properties.message || t('The rows could not be loaded.')}</p>
            <button type="button" className="link" on-click={() => dispatch(RETRY_REQUESTED)}>
                {t('Try again')}
            </button>
        </div>
    )
}

/** The filters of columns as words, each with its own way to remove it. */
function Picks({ state, data, dispatch }: { state: State; data: Rows | null; dispatch: Dispatch }) {
    return state.picks.map((pick) => {
        const column = data?.columns[pick.column]
        const text = column ? pickText(pick, column) : ''
        return (
            <span key={`pick-${pick.column}`} className="pick" title={pick.texts.map(valueText).join('\n')}>
                <span key={text} className="pick__text">
                    {text}
                </span>
                <button
                    type="button"
                    className="button button--quiet button--icon"
                    aria-label={t('Remove the filter {0}', text)}
                    on-click={() => dispatch(PICK, { column: pick.column, pick: null })}
                >
                    <Icon name="close" />
                </button>
            </span>
        )
    })
}

function Head({
    state,
    caption,
    told,
    data,
    counts,
    formats,
    dispatch,
}: {
    state: State
    caption: string
    told: string
    data: Rows | null
    counts: Counts
    formats: Formats
    dispatch: Dispatch
}) {
    const { loaded, found } = counts
    const said = state.said || told
    const filter = found > loaded ? t('Filter {0} loaded rows', formats.number(loaded)) : t('Filter rows')
    return (
        <div key="head" className="head">
            <h2 key={caption}>{caption}</h2>
            {loaded ? (
                <div className="search" key="search">
                    <Icon name="search" />
                    <input
                        className="input input--small"
                        type="search"
                        aria-label={filter}
                        placeholder={filter}
                        value={state.filter}
                        on-input={(event: Event) => dispatch(FILTER, { filter: fieldText(event) })}
                    />
                </div>
            ) : null}
            {loaded ? <Picks state={state} data={data} dispatch={dispatch} /> : null}
            <p className="said" role="status">
                <span key={said}>{said}</span>
            </p>
            <slot name="tools" />
        </div>
    )
}

function NoRows({ message }: { message: string }) {
    return (
        <p key="no-rows" className="nothing">
            <Icon name="empty" />
            {message || t('Rows appear here when an instruction has answered.')}
        </p>
    )
}

/** *Load more* and *Export all*, where something is not about all rows. */
function Rest({ properties, counts, formats, dispatch }: RestInput) {
    return (
        <span className="rest">
            <More {...{ properties, counts, formats, dispatch }} batch={properties.batch} />
            <button type="button" className="link" on-click={() => dispatch(EXPORT_REQUESTED)}>
                {t('Export all')}
            </button>
        </span>
    )
}

function NoMatch(input: RestInput & { state: State }) {
    const { state, counts, formats, dispatch } = input
    const { loaded, found } = counts
    const missing = found - loaded
    const isPartial = missing > 0
    const clear = () => {
        dispatch(FILTER, { filter: '' })
        for (const { column } of state.picks) dispatch(PICK, { column, pick: null })
    }
    const text = isPartial
        ? t('No match in {0} loaded rows.', formats.number(loaded))
        : t('No match in {0}.', rowsText(loaded, formats))
    const rest =
        missing === 1 ? t('1 row is not loaded yet.') : t('{0} rows are not loaded yet.', formats.number(missing))
    return (
        <div key="no-match" className="nothing">
            <Icon name="search" />
            <p key={text}>{text}</p>
            {isPartial ? <p key={rest}>{rest}</p> : null}
            <button type="button" className="link" on-click={clear}>
                {t('Clear the filter')}
            </button>
            {isPartial ? <Rest {...input} /> : null}
        </div>
    )
}

/** Says what a sort or filter is about when that is not all rows. */
function Truth(input: RestInput & { state: State }) {
    const { state, properties, counts, formats } = input
    const { loaded, found } = counts
    if (found <= loaded || counts.shown === 0 || !isArranged(state)) return null
    const column = state.sort ? properties.responses?.columns[state.sort.column] : undefined
    const numbers = [loaded, found].map(formats.number)
    const text = column
        ? t('Sorted by {0} among {1} of {2} rows.', headOf(column), ...numbers)
        : t('Filtered among {0} of {1} rows.', ...numbers)
    return (
        <div key="truth" className="truth">
            <Icon name="info" />
            <span key={text}>{text}</span>
            <Rest {...input} />
        </div>
    )
}

/** Names the next column where the table goes on beyond its edge. */
function Cue({
    data,
    columns,
    widths,
    next,
}: {
    data: Rows
    columns: readonly number[]
    widths: number[]
    next: number
}) {
    const column = data.columns[columns[next] ?? 0]
    if (!column) return null
    const show = ({ currentTarget }: Event) => {
        const scroller = currentTarget instanceof Element && currentTarget.closest('.at')?.querySelector('.scroller')
        if (!scroller) return
        const end = widths.slice(0, next + 1).reduce((sum, width) => sum + width, ROW_MENU_PX)
        const ahead = getComputedStyle(scroller).direction === 'rtl' ? -1 : 1
        scroller.scrollLeft = ahead * (end - scroller.clientWidth)
    }
    return (
        <div key="cue" className="cue">
            <button type="button" tabindex="-1" className="button button--small" on-click={show}>
                <span key={column.name}>{headOf(column)}</span>
                <Icon name="right" />
            </button>
        </div>
    )
}

type Helpers = ViewHelpers<State, Properties>

/** The grid, or why no row is in it, and the menu over it. */
function Body(
    input: RestInput & {
        state: State
        data: Rows
        columns: number[]
        pages: Pages
        updateState: Helpers['updateState']
    }
) {
    const { state, properties, counts, formats, dispatch, data, columns, pages, updateState } = input
    const widths = shownWidths(state, data, columns, formats)
    const { next } = columnsInView(widths, state.scrollLeft, state.viewWidth)
    const { shown, loaded } = counts
    const { about, caption } = properties
    const onScroll = ({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLElement)) return
        const { scrollTop, scrollLeft } = currentTarget
        updateState({ scrollTop, scrollLeft: Math.abs(scrollLeft) })
    }
    return (
        <div key="at" className="at">
            {shown ? (
                <Grid
                    {...{ data, columns, widths, formats, shown, pages, state, dispatch, onScroll }}
                    name={about ? `${caption}: ${about}` : caption}
                    busy={properties.status === 'loading_more'}
                    onCopy={(event: ClipboardEvent) => onCopy(event, state, properties, updateState)}
                />
            ) : (
                <NoMatch {...input} />
            )}
            {shown && next !== null ? <Cue data={data} columns={columns} widths={widths} next={next} /> : null}
            <OpenMenu
                {...{ data, columns, shown, loaded, formats, state, dispatch }}
                isPartial={counts.found > loaded}
                actions={properties.rowActions}
                notes={properties.notes}
            />
        </div>
    )
}

export function view(all: ViewState<State, Properties>, { dispatch, updateState }: Helpers) {
    const { properties, ...state } = all
    const { responses, status, message, caption } = properties
    const formats = state.internals.reader.of(properties.profile)
    const loaded = state.order ? state.count : rowCount(responses)
    const shown = state.order ? state.order.items.length : loaded
    const counts = { shown, loaded, found: Math.max(properties.found, loaded) }
    const size = state.size ?? properties.pageSize
    const pages = pageAt(shown, size, state.page)
    const data = loaded ? responses : null
    const columns = data ? shownColumns(data, state.hidden) : []
    Object.assign(state.internals, {
        isRendering: true,
        drawn: data && { data, order: state.order, shown, columns, formats },
        drawnPlace: state.place,
    })
    const rest = { properties, counts, formats, dispatch }
    return (
        <div className="responses">
            {/* All keyed: without keys, a line that comes would be drawn into the element of the next one, and the focus lost. */}
            <Head {...{ state, caption, data, counts, formats, dispatch }} told={properties.told} />
            <slot key="line" name="line" />
            <Truth {...rest} state={state} />
            {data ? <Body {...rest} {...{ state, data, columns, pages, updateState }} /> : null}
            {!loaded && status === 'loading' ? <Skeleton lines={size} /> : null}
            {!loaded && status === 'ready' ? <NoRows message={message} /> : null}
            <Whole state={state} properties={properties} dispatch={dispatch} />
            {status === 'failed' ? <Failure properties={properties} dispatch={dispatch} /> : null}
            <Foot {...rest} {...{ pages, size, state, columns }} />
            <div key="print" className="print" aria-hidden="true" />
        </div>
    )
}
