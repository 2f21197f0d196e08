import type { Dispatch } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Experience } from '../../contract/experience.ts'
import { msOf } from '../../contract/times.ts'
import type { Formats } from '../shared/format.ts'
import { t } from '../shared/messages.ts'
import { change } from './grade.ts'

/** Does not leave the element. */
export const DAYS_CHOSEN = 'DAYS_CHOSEN'

/** Days that a reader can choose. */
const SPANS = [7, 30, 90]
const DAY_MS = 86_400_000
/** Size of the drawing in its own units; it is stretched. */
const WIDTH = 100
const HEIGHT = 100

function Choice({ days, dispatch }: { days: number; dispatch: Dispatch }) {
    return (
        <fieldset className="spans" aria-label={t('Days shown')}>
            {SPANS.map((span) => (
                <button
                    key={span}
                    type="button"
                    className="button button--quiet button--small"
                    aria-pressed={String(span === days)}
                    on-click={() => dispatch(DAYS_CHOSEN, { days: span })}
                >
                    {t('{0} days', span)}
                </button>
            ))}
        </fieldset>
    )
}

interface Trended {
    experience: Experience
    days: number
    formats: Formats
    dispatch: Dispatch
}

/** The overall score over time, with dates, values and the lines between the grades. */
export function Trend({ experience: { history, bands, measuredAt }, days, formats, dispatch }: Trended) {
    const end = measuredAt ? msOf(measuredAt) : Date.now()
    const from = end - days * DAY_MS
    // A measurement may come some hours earlier in the day than the last one.
    const shown = history.filter(({ at }) => msOf(at) >= from - DAY_MS / 2)
    const first = shown[0]
    const last = shown[shown.length - 1]
    if (history.length < 2) return null
    if (!first || !last || first === last) {
        return (
            <figure>
                <Choice days={days} dispatch={dispatch} />
                <figcaption className="meta">{t('1E has one score of this time.')}</figcaption>
            </figure>
        )
    }
    const begin = msOf(first.at)
    const span = Math.max(1, msOf(last.at) - begin)
    const values = shown.map(({ value }) => value)
    const points = shown.map(({ at, value }) => `${((msOf(at) - begin) * WIDTH) / span},${HEIGHT - value}`).join(' ')
    const words = t(
        'From {0} on {1} to {2} on {3}: {4}. Lowest {5}, highest {6}.',
        first.value,
        formats.day(first.at),
        last.value,
        formats.day(last.at),
        change(last.value - first.value),
        Math.min(...values),
        Math.max(...values)
    )
    return (
        <figure>
            <Choice days={days} dispatch={dispatch} />
            <div className="plot" aria-hidden="true">
                <span className="axis">
                    {[100, ...[...bands].reverse(), 0].map((value) => (
                        <span key={value} style={{ insetBlockStart: `${HEIGHT - value}%` }}>
                            {String(value)}
                        </span>
                    ))}
                </span>
                <svg attr-viewBox={`0 0 ${WIDTH} ${HEIGHT}`} attr-preserveAspectRatio="none" aria-hidden="true">
                    <path attr-d={[...bands, 0].map((least) => `M0 ${HEIGHT - least}h${WIDTH}`).join('')} />
                    <polyline attr-points={points} />
                </svg>
                <span className="dates">
                    <span>{`${formats.day(first.at)}: ${first.value}`}</span>
                    <span>{`${formats.day(last.at)}: ${last.value}`}</span>
                </span>
            </div>
            <figcaption className="meta">{words}</figcaption>
        </figure>
    )
}
