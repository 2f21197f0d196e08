import type { Dispatch } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { RowAction } from '../../contract/wire.ts'
import { fieldText, fieldTicked, staysInside } from '../shared/dom.ts'
import type { Formats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import { Icon, type IconName } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { Rows } from '../shared/row-set.ts'
import { COPY, FIND, HIDE, MENU, PICK, SORT } from './actions.ts'
import { NOTE_REQUESTED, ROW_ACTION_REQUESTED } from './interface.ts'
import { type Pick, valueText } from './picked.ts'
import { offersOf, rowName } from './row-actions.ts'
import { type Menu, rowsText, type State } from './state.ts'

export interface MenuInput {
    data: Rows
    columns: readonly number[]
    /** Rows that pass the filter, and that are loaded. */
    shown: number
    loaded: number
    /** True when 1E has found more rows than are loaded. */
    isPartial: boolean
    actions: readonly RowAction[]
    notes: boolean
    formats: Formats
    state: State
    dispatch: Dispatch
}

/** Values that are listed at once; the field finds the others. */
const MOST_VALUES = 50

const COMMAND = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl'

/** An item closes the menu before it acts. */
function Item(props: {
    icon: IconName
    text: string
    dispatch: Dispatch
    act: () => void
    keys?: string
    about?: string
    off?: boolean
}) {
    const { icon, text, dispatch, act, keys = '', about = '', off = false } = props
    return (
        <button
            type="button"
            key={text}
            className="menu__item"
            role="menuitem"
            aria-disabled={off ? 'true' : null}
            on-click={() => {
                if (off) return
                dispatch(MENU, null)
                act()
            }}
        >
            <Icon name={icon} />
            <span className="menu__text">{text}</span>
            {keys ? (
                <kbd className="key" aria-hidden="true">
                    {keys}
                </kbd>
            ) : null}
            {about ? <span className="meta">{about}</span> : null}
        </button>
    )
}

function aboutAction({ instruction }: RowAction, sentence: string, label: string): string {
    const does =
        instruction.kind === 'question'
            ? t('Question, runs at once')
            : instruction.approvalRequired
              ? t('Needs approval')
              : t('Asks before it runs')
    return label === sentence ? does : `${sentence}. ${does}`
}

function RowMenu({ data, columns, shown, actions, notes, formats, dispatch }: MenuInput, { place, row }: Menu) {
    const column = columns[place.column]
    const about = rowName(data, row, formats)
    const copy = (what: string) => () => dispatch(COPY, { what, row, column })
    const offers = offersOf(data, row, actions)
    return (
        <div role="menu" aria-label={t('Row {0}', about)}>
            {column === undefined ? null : (
                <Item icon="copy" text={t('Copy cell')} keys={`${COMMAND} C`} dispatch={dispatch} act={copy('cell')} />
            )}
            <Item icon="copy" text={t('Copy row')} keys={`${COMMAND} Shift C`} dispatch={dispatch} act={copy('row')} />
            <Item
                icon="sheet"
                text={shown === 1 ? t('Copy as table') : t('Copy all {0} rows as table', formats.number(shown))}
                dispatch={dispatch}
                act={copy('table')}
            />
            {offers.length > 0 ? <hr key="rule" className="menu__rule" /> : null}
            {offers.map(({ action, value, label, sentence, problem }) => (
                <Item
                    icon={action.instruction.kind}
                    text={action.instruction.kind === 'action' ? t('{0} …', label) : label}
                    about={problem || aboutAction(action, sentence, label)}
                    off={problem !== ''}
                    dispatch={dispatch}
                    act={() =>
                        dispatch(ROW_ACTION_REQUESTED, {
                            instruction: action.instruction.id,
                            parameter: action.parameter.name,
                            value,
                            about,
                        })
                    }
                />
            ))}
            {notes ? <hr key="rule-note" className="menu__rule" /> : null}
            {notes ? (
                <Item
                    icon="note"
                    text={t('Add to work note')}
                    dispatch={dispatch}
                    act={() => dispatch(NOTE_REQUESTED, { rows: [row] })}
                />
            ) : null}
        </div>
    )
}

function ValueList({ state, dispatch, formats, loaded, isPartial }: MenuInput, at: number, pick: Pick | undefined) {
    const { values, find } = state
    if (!values) return <p className="menu__head">{t('Counting values …')}</p>
    const needle = find.trim().toLowerCase()
    const matching = values.filter(({ text }) => valueText(text).toLowerCase().includes(needle))
    const picked = pick?.texts ?? []
    const counts = [formats.number(values.length), formats.number(loaded)]
    return (
        <fieldset aria-label={t('Filter by value')}>
            <p className="menu__head">
                {isPartial
                    ? t('Filter by value, {0} in {1} loaded rows', ...counts)
                    : t('Filter by value, {0} in {1}', formats.number(values.length), rowsText(loaded, formats))}
            </p>
            <div className="search">
                <Icon name="search" />
                <input
                    className="input input--small"
                    type="search"
                    aria-label={t('Find a value')}
                    placeholder={t('Find a value')}
                    on-input={(event: Event) => dispatch(FIND, { find: fieldText(event) })}
                />
            </div>
            <ul className="values" translate="no">
                {matching.slice(0, MOST_VALUES).map(({ text, count }) => (
                    <li key={text || ' '}>
                        <label className="values__row">
                            <input
                                type="checkbox"
                                checked={picked.includes(text)}
                                on-change={(event: Event) => {
                                    const texts = picked.filter((one) => one !== text)
                                    const next = fieldTicked(event) ? [...texts, text] : texts
                                    dispatch(PICK, { column: at, pick: { column: at, texts: next, least: null } })
                                }}
                            />
                            <span className="values__text">{valueText(text)}</span>
                            <span className="values__count">{formats.number(count)}</span>
                        </label>
                    </li>
                ))}
            </ul>
            {matching.length > MOST_VALUES ? (
                <p className="menu__head">
                    {matching.length === MOST_VALUES + 1
                        ? t('1 more value. Type to find it.')
                        : t('{0} more values. Type to find them.', formats.number(matching.length - MOST_VALUES))}
                </p>
            ) : null}
        </fieldset>
    )
}

function Least({ dispatch }: MenuInput, at: number, pick: Pick | undefined) {
    return (
        <label className="least">
            <span className="label">{t('At least')}</span>
            <input
                className="input input--small"
                type="text"
                inputmode="decimal"
                value={String(pick?.least ?? '')}
                on-change={(event: Event) => {
                    const text = fieldText(event).trim().replace(',', '.')
                    const least = text === '' || Number.isNaN(Number(text)) ? null : Number(text)
                    dispatch(PICK, { column: at, pick: { column: at, texts: [], least } })
                }}
            />
        </label>
    )
}

function ColumnMenu(input: MenuInput, { place }: Menu) {
    const { data, columns, shown, loaded, state, formats, dispatch } = input
    const at = columns[place.column] ?? 0
    const column = data.columns[at]
    if (!column) return null
    const isNumber = column.kind === 'number'
    const isTime = column.kind === 'date'
    const pick = state.picks.find((one) => one.column === at)
    const sort = (direction: string) => () => dispatch(SORT, { column: at, direction })
    const up = isNumber ? t('Smallest first') : isTime ? t('Oldest first') : t('Sort A to Z')
    const down = isNumber ? t('Greatest first') : isTime ? t('Newest first') : t('Sort Z to A')
    const sorts = [
        <Item icon="sortUp" text={up} dispatch={dispatch} act={sort('ascending')} />,
        <Item icon="sortDown" text={down} dispatch={dispatch} act={sort('descending')} />,
    ]
    return (
        <fieldset aria-label={t('Column {0}', headOf(column))}>
            <div role="menu" aria-label={t('Column {0}', headOf(column))}>
                {isNumber || isTime ? sorts.reverse() : sorts}
                <Item
                    icon="copy"
                    text={shown === 1 ? t('Copy column, 1 value') : t('Copy column, {0} values', formats.number(shown))}
                    dispatch={dispatch}
                    act={() => dispatch(COPY, { what: 'column', column: at })}
                />
                <Item
                    icon="close"
                    text={t('Hide column')}
                    off={columns.length === 1}
                    dispatch={dispatch}
                    act={() => dispatch(HIDE, { hidden: [...state.hidden, at] })}
                />
            </div>
            <hr className="menu__rule" />
            {isNumber ? Least(input, at, pick) : ValueList(input, at, pick)}
            <div className="menu__foot">
                <span className="meta" role="status">
                    {shown === loaded ? '' : t('{0} of {1}', formats.number(shown), rowsText(loaded, formats))}
                </span>
                {pick ? (
                    <button type="button" className="link" on-click={() => dispatch(PICK, { column: at, pick: null })}>
                        {t('Clear filter')}
                    </button>
                ) : null}
            </div>
        </fieldset>
    )
}

function ColumnsMenu({ data, columns, state, dispatch }: MenuInput) {
    return (
        <fieldset aria-label={t('Columns')}>
            <ul className="values">
                {data.columns.map((column, at) => {
                    const isShown = columns.includes(at)
                    return (
                        <li key={at}>
                            <label className="values__row">
                                <input
                                    type="checkbox"
                                    checked={isShown}
                                    disabled={isShown && columns.length === 1}
                                    on-change={() => {
                                        const others = state.hidden.filter((one) => one !== at)
                                        dispatch(HIDE, { hidden: isShown ? [...others, at] : others })
                                    }}
                                />
                                <span className="values__text">{headOf(column)}</span>
                            </label>
                        </li>
                    )
                })}
            </ul>
        </fieldset>
    )
}

/** Arrows lead through everything in the menu that can be pressed; Escape returns to the cell. */
function onKey(event: KeyboardEvent, isList: boolean, dispatch: Dispatch): void {
    const { currentTarget, target } = event
    if (!(currentTarget instanceof Element) || !(target instanceof HTMLElement)) return
    if (event.key === 'Escape' || (isList && event.key === 'Tab')) {
        event.preventDefault()
        event.stopPropagation()
        dispatch(MENU, null)
        return
    }
    const step = { ArrowDown: 1, ArrowUp: -1, Home: 0, End: -1 }[event.key]
    const isEnd = event.key === 'Home' || event.key === 'End'
    const isText = target instanceof HTMLInputElement && target.type !== 'checkbox'
    if (step === undefined || (isText && isEnd)) return
    const stops = [...currentTarget.querySelectorAll<HTMLElement>('button, input:not(:disabled)')]
    const from = isEnd ? 0 : stops.indexOf(target)
    stops.at((from + step) % stops.length)?.focus()
    event.preventDefault()
}

/** The open menu. It stands beside what it belongs to and never over it. */
export function OpenMenu(input: MenuInput) {
    const { state, dispatch } = input
    const { menu } = state
    if (!menu) return null
    const leave = (event: FocusEvent) => {
        // A window that loses the focus keeps its menu, and so does a button that is gone once it was pressed.
        const isGone = event.target instanceof Node && !event.target.isConnected
        if (!staysInside(event) && !isGone && document.hasFocus()) dispatch(MENU, { left: true })
    }
    return (
        <div
            key={menu.kind}
            className={`menu menu--${menu.kind}`}
            style={menu.at}
            on-keydown={(event: KeyboardEvent) => onKey(event, menu.kind === 'row', dispatch)}
            on-focusout={leave}
        >
            {menu.kind === 'row' ? RowMenu(input, menu) : null}
            {menu.kind === 'column' ? ColumnMenu(input, menu) : null}
            {menu.kind === 'columns' ? ColumnsMenu(input) : null}
        </div>
    )
}
