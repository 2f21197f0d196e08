import type { ViewHelpers, ViewState } from '@servicenow/ui-core'
import { type Child, createElement } from '@servicenow/ui-renderer-snabbdom'
import {
    type CategoryScores,
    type DeviceFacts,
    type Experience,
    GRADES,
    type Score,
} from '../../contract/experience.ts'
import { msOf } from '../../contract/times.ts'
import { duration, type Formats, type ReaderFormats } from '../shared/format.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { Online } from '../shared/online.tsx'
import { OutsideLink } from '../shared/outside-link.tsx'
import { change, look } from './grade.ts'
import { type Properties, REFRESH_REQUESTED } from './interface.ts'
import { Trend } from './trend.tsx'

export interface State {
    reader: ReaderFormats
    /** Days of the trend. */
    days: number
}

/** Older scores are shown with a warning. */
const OLD_MS = 48 * 3_600_000

function GradeWord({ score }: { score: Score }) {
    const { word, icon, tone } = look(score.grade)
    return (
        <span className="grade">
            <Icon name={icon} tone={tone} />
            {word}
        </span>
    )
}

/** A score on its scale, with marks between the grades. */
function Bar({ score, bands }: { score: Score; bands: number[] }) {
    return (
        <span className="bar" aria-hidden="true">
            <i className={`tone-${look(score.grade).tone}`} style={{ inlineSize: `${score.value}%` }} />
            {bands.map((least) => (
                <b style={{ insetInlineStart: `${least}%` }} />
            ))}
        </span>
    )
}

function Row({ name, score, bands }: { name: string; score: Score | null; bands: number[] }) {
    return (
        <tr>
            <th scope="row">{name}</th>
            <td className="wide">{score ? <Bar score={score} bands={bands} /> : <span className="bar bar--none" />}</td>
            <td className="number">{score ? String(score.value) : ''}</td>
            <td>{score ? <GradeWord score={score} /> : <span className="meta">{t('No data')}</span>}</td>
            <td className="number">{score && score.week !== null ? change(score.week) : ''}</td>
            <td className="number">{score && score.month !== null ? change(score.month) : ''}</td>
        </tr>
    )
}

/** The categories by their names in 1E. */
function named({ stability, performance, responsiveness, sentiment }: CategoryScores): [string, Score | null][] {
    return [
        [t('Stability'), stability],
        [t('Performance'), performance],
        [t('Responsiveness'), responsiveness],
        [t('User Sentiment'), sentiment],
    ]
}

function Scores({ categories, bands }: Experience) {
    return (
        <table>
            <caption>{t('Overall is the weighted total of four categories')}</caption>
            <thead>
                <tr>
                    <th scope="col">{t('Category')}</th>
                    <td className="wide" />
                    <th scope="col" className="number">
                        {t('Score')}
                    </th>
                    <th scope="col">{t('Grade')}</th>
                    <th scope="col" className="number">
                        {t('{0} days', 7)}
                    </th>
                    <th scope="col" className="number">
                        {t('{0} days', 30)}
                    </th>
                </tr>
            </thead>
            <tbody>
                {named(categories).map(([name, score]) => (
                    <Row name={name} score={score} bands={bands} />
                ))}
            </tbody>
        </table>
    )
}

/** 1E says no more than the categories: the one that lies furthest below the whole, and how it has changed. */
function Lowers({ overall, categories }: Experience) {
    const [lowest] = named(categories)
        .flatMap(([name, score]) => (score && overall && score.value < overall.value ? [{ name, score }] : []))
        .sort((one, other) => one.score.value - other.score.value)
    if (!lowest) return null
    const { name, score } = lowest
    const changed = changes(score)
    return (
        <p className="lowers">
            <b>{`${t('What lowers the score')}:`}</b>
            {` ${t('{0}, {1} of 100', name, score.value)}`}
            {changed ? <span className="meta">{` ${changed}`}</span> : null}
        </p>
    )
}

function Device({ device, link, formats }: { device: DeviceFacts; link: string | null; formats: Formats }) {
    const moment = (iso: string | null) => formats.minute(iso, Date.now())
    const facts = [
        [t('Operating system'), device.os],
        [t('Manufacturer'), device.manufacturer],
        [t('Model'), device.model],
        [t('Primary user'), device.user],
        [t('Last start'), moment(device.lastStart)],
        [t('Last seen'), moment(device.lastSeen)],
    ]
    return (
        <section className="device" aria-label={t('Device')}>
            <h2>{device.fqdn}</h2>
            <Online online={device.online} />
            <dl>
                {facts.map(([name, value]) =>
                    value ? (
                        <div key={name}>
                            <dt>{name}</dt>
                            <dd>{value}</dd>
                        </div>
                    ) : null
                )}
            </dl>
            <OutsideLink url={link} text={t('Open in 1E')} />
        </section>
    )
}

/** The points won or lost, as far as 1E has earlier scores. */
function changes({ week, month }: Score): string {
    const known = [
        week === null ? '' : t('{0} in {1} days', change(week), 7),
        month === null ? '' : t('{0} in {1} days', change(month), 30),
    ]
    return known.filter(Boolean).join(', ')
}

function Overall({ overall, bands }: Experience) {
    if (!overall) return <p>{t('No score')}</p>
    return (
        <div className="overall">
            <span className="big">{String(overall.value)}</span>
            <div>
                <GradeWord score={overall} />
                <p className="meta">{changes(overall)}</p>
            </div>
            <div className="scale">
                <Bar score={overall} bands={bands} />
                {GRADES.map((grade, at) => (
                    <span
                        key={grade}
                        className={grade === overall.grade ? 'is-own' : ''}
                        style={{ inlineSize: `${(bands[at] ?? 100) - (bands[at - 1] ?? 0)}%` }}
                    >
                        {look(grade).word}
                    </span>
                ))}
            </div>
        </div>
    )
}

function Updated({ at, formats, refresh }: { at: string | null; formats: Formats; refresh: Child }) {
    const age = at ? Date.now() - msOf(at) : 0
    const old = age > OLD_MS
    return (
        <p className={old ? 'updated is-old' : 'updated'}>
            {old ? <Icon name="attention" tone="wait" /> : null}
            {at ? t('Last updated {0}, {1} ago', formats.minute(at, Date.now()), duration(age)) : null}
            {refresh}
        </p>
    )
}

/** Without scores: one line with the reason and what to do. */
function Why({ experience, refresh }: { experience: Experience; refresh: Child }) {
    const { problem, check, device } = experience
    return (
        <p className="why" role="status">
            <Icon name="attention" tone="wait" />
            {device ? <b>{device.fqdn}</b> : null}
            <span>{problem?.message ?? ''}</span>
            {check ? (
                <a className="link" href={check}>
                    {t('Check Entitlement')}
                </a>
            ) : null}
            {refresh}
        </p>
    )
}

/** The shape of what will come: score, four categories, trend, device. */
function Skeleton() {
    const bones = (name: string, count: number) =>
        Array.from({ length: count }, (_, at) => <span key={at} className={`bone bone--${name}`} />)
    return (
        <div className="card" aria-busy="true">
            <div className="scores">
                {bones('score', 1)}
                {bones('row', 5)}
                {bones('trend', 1)}
            </div>
            <div className="device">{bones('fact', 6)}</div>
            <p className="hidden-text" role="status">
                {t('Loading experience …')}
            </p>
        </div>
    )
}

export function view(
    { properties, reader, days }: ViewState<State, Properties>,
    { dispatch }: ViewHelpers<State, Properties>
) {
    const { experience, busy } = properties
    if (!experience) return <Skeleton />
    const formats = reader.of(experience.profile)
    const refresh = (
        <button
            type="button"
            className="link"
            aria-disabled={busy ? 'true' : null}
            on-click={() => busy || dispatch(REFRESH_REQUESTED, {})}
        >
            {t('Refresh')}
        </button>
    )
    if (experience.problem) return <Why experience={experience} refresh={refresh} />
    return (
        <div className="card" aria-busy={String(busy)}>
            <section className="scores" aria-label={t('Experience')}>
                {Overall(experience)}
                <Updated at={experience.measuredAt} formats={formats} refresh={refresh} />
                {Lowers(experience)}
                {Scores(experience)}
                {Trend({ experience, days, formats, dispatch })}
            </section>
            {experience.device ? <Device device={experience.device} link={experience.link} formats={formats} /> : null}
        </div>
    )
}
