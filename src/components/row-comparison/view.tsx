import type { Dispatch, ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { ComparedRow } from '../../contract/comparison.ts'
import { fieldTicked } from '../shared/dom.ts'
import type { Formats } from '../shared/format.ts'
import { headOf, headTitle } from '../shared/heads.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { COPY, MORE, ONLY } from './actions.ts'
import type { Properties } from './interface.ts'
import { type Compared, grounds, kindWords, type State, sentence } from './state.ts'

/** A value that is another one now; one that does not count as change is quiet. */
function Arrow({ before, after, isQuiet }: { before: string; after: string; isQuiet: boolean }) {
    return (
        <span className="arrow" class={{ 'arrow--quiet': isQuiet }}>
            <span>{before || '–'}</span>
            <Icon name="right" />
            <span className="hidden-text">{t('to')}</span>
            <span>{after || '–'}</span>
        </span>
    )
}

function Row({ compared, row, formats }: { compared: Compared; row: ComparedRow; formats: Formats }) {
    const { sign, word } = kindWords(row.kind)
    return (
        <tr key={`${row.before} ${row.after}`} className={`is-${row.kind}`}>
            <td className="is-kind">
                <i aria-hidden="true">{sign}</i>
                {word}
            </td>
            {compared.result.columns.map((column, at) => {
                const { before, after } = compared.texts(row, column, formats)
                const counts = row.changed.includes(at)
                const differs = counts || row.passing.includes(at)
                return (
                    <td className={`is-${column.kind}`} class={{ 'is-changed': counts }} translate="no">
                        {differs ? (
                            <Arrow before={before} after={after} isQuiet={!counts} />
                        ) : row.kind === 'removed' ? (
                            before
                        ) : (
                            after || before
                        )}
                    </td>
                )
            })}
        </tr>
    )
}

function Table({
    compared,
    rows,
    about,
    formats,
}: {
    compared: Compared
    rows: readonly ComparedRow[]
    about: string
    formats: Formats
}) {
    return (
        <section
            className="scroller"
            tabindex="0"
            aria-label={about ? `${t('Comparison')}: ${about}` : t('Comparison')}
        >
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t('Difference')}</th>
                        {compared.result.columns.map((column) => (
                            <th scope="col" className={`is-${column.kind}`} title={headTitle(column)}>
                                {headOf(column)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {rows.map((row) => (
                        <Row compared={compared} row={row} formats={formats} />
                    ))}
                </tbody>
            </table>
        </section>
    )
}

function Foot({
    state,
    compared,
    shown,
    all,
    dispatch,
}: {
    state: State
    compared: Compared
    shown: number
    all: number
    dispatch: Dispatch
}) {
    const { differences, counts, result, untold } = compared
    const told = result.rows.length - untold
    const count = t('{0} of {1} rows differ, {2} are the same', differences.length, told, counts.same)
    return (
        <div className="foot">
            <span className="meta" key={count}>
                {count}
            </span>
            {shown < all ? (
                <button type="button" className="link" on-click={() => dispatch(MORE)}>
                    {t('Show more')}
                </button>
            ) : null}
            {compared.differences.length > 0 ? (
                <button type="button" className="link" on-click={() => dispatch(COPY)}>
                    {t('Copy differences')}
                </button>
            ) : null}
            <span role="status" className="meta">
                <span key={state.told}>{state.told}</span>
            </span>
        </div>
    )
}

export function view(all: ViewState<State, Properties>, { dispatch }: ViewHelpers<State, Properties>) {
    const { properties, ...state } = all
    const { compared, only, shown } = state
    if (!compared) {
        const isWaiting = properties.before && properties.after
        return <div className="comparison">{isWaiting ? <p className="meta">{t('Comparing …')}</p> : null}</div>
    }
    const formats = state.reader.of(properties.profile)
    const rows = compared.rows(only)
    const drawn = rows.slice(0, shown)
    const said = sentence(compared, properties.since)
    const why = grounds(compared)
    return (
        <div className="comparison">
            <div className="head">
                <p role="status">
                    <b key={said}>{said}</b>{' '}
                    <span className="meta" key={why}>
                        {why}
                    </span>
                </p>
                <label className="tick">
                    <input
                        type="checkbox"
                        checked={only}
                        on-change={(event: Event) => dispatch(ONLY, { only: fieldTicked(event) })}
                    />
                    {t('Only differences')}
                </label>
            </div>
            {drawn.length > 0 ? (
                <Table compared={compared} rows={drawn} about={properties.about} formats={formats} />
            ) : null}
            <Foot state={state} compared={compared} shown={drawn.length} all={rows.length} dispatch={dispatch} />
        </div>
    )
}
