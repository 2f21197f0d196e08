import type { ViewHelpers, ViewState } from '@servicenow/ui-core'
import { type Child, createElement } from '@servicenow/ui-renderer-snabbdom'
import { type DeviceFacts, type Experience, GRADES, type Score } from '../../contract/experience.ts'
import { msOf } from '../../contract/times.ts'
import { duration, type Formats, type ReaderFormats } from '../shared/format.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { Online } from '../shared/online.tsx'
import { OutsideLink } from '../shared/outside-link.tsx'
import { change, look } from './grade.ts'
import { type Properties, REFRESH_REQUESTED } from './interface.ts'

export interface State {
    reader: ReaderFormats
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
            <td className="number">{score ? change(score.week) : ''}</td>
            <td className="number">{score ? change(score.month) : ''}</td>
        </tr>
    )
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
                <Row name={t('Stability')} score={categories.stability} bands={bands} />
                <Row name={t('Performance')} score={categories.performance} bands={bands} />
                <Row name={t('Responsiveness')} score={categories.responsiveness} bands={bands} />
                <Row name={t('User Sentiment')} score={categories.sentiment} bands={bands} />
            </tbody>
        </table>
    )
}

function Trend({ history, bands }: Experience) {
    const first = history[0]
    const last = history[history.length - 1]
    if (!first || !last || history.length < 2) return null
    const words = t('Last {0} days: from {1} to {2}', history.length - 1, first.value, last.value)
    const points = history.map(({ value }, at) => `${(at * 100) / (history.length - 1)},${100 - value}`).join(' ')
    return (
        <figure>
            <figcaption className="meta">{words}</figcaption>
            <svg attr-viewBox="0 0 100 100" attr-preserveAspectRatio="none" aria-hidden="true">
                <path attr-d={bands.map((least) => `M0 ${100 - least}h100`).join('')} />
                <polyline attr-points={points} />
            </svg>
        </figure>
    )
}

function Device({ device, link, formats }: { device: DeviceFacts; link: string | null; formats: Formats }) {
    const moment = (iso: string | null) => iso && formats.time(iso, Date.now())
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

function Overall({ overall, bands }: Experience) {
    if (!overall) return <p>{t('No score')}</p>
    return (
        <div className="overall">
            <span className="big">{String(overall.value)}</span>
            <div>
                <GradeWord score={overall} />
                <p className="meta">
                    {t('{0} in {1} days, {2} in {3} days', change(overall.week), 7, change(overall.month), 30)}
                </p>
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
            {at ? t('Last updated {0}, {1} ago', formats.time(at, Date.now()), duration(age)) : null}
            {refresh}
        </p>
    )
}

function Why({ experience, refresh }: { experience: Experience; refresh: Child }) {
    const { problem, check } = experience
    return (
        <div className="problem problem--wait" role="status">
            <Icon name="attention" tone="wait" />
            <div className="problem__body">
                <p>{problem?.message ?? ''}</p>
            </div>
            <div className="problem__actions">
                {check ? (
                    <a className="link" href={check}>
                        {t('Check Entitlement')}
                    </a>
                ) : null}
                {refresh}
            </div>
        </div>
    )
}

function Skeleton() {
    return (
        <div className="card" aria-busy="true">
            <span className="bone" />
            <span className="bone" />
            <span className="bone" />
            <p className="hidden-text" role="status">
                {t('Loading experience …')}
            </p>
        </div>
    )
}

export function view(
    { properties, reader }: ViewState<State, Properties>,
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
    return (
        <div className="card" aria-busy={String(busy)}>
            {experience.problem ? (
                <Why experience={experience} refresh={refresh} />
            ) : (
                <section className="scores" aria-label={t('Experience')}>
                    {Overall(experience)}
                    <Updated at={experience.measuredAt} formats={formats} refresh={refresh} />
                    {Scores(experience)}
                    {Trend(experience)}
                </section>
            )}
            {experience.device ? <Device device={experience.device} link={experience.link} formats={formats} /> : null}
        </div>
    )
}
