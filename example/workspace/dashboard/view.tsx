import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiReport, UiWidget } from '../../ui-api.ts'
import type { Classic, DashboardPlace } from '../classic/state.ts'
import { Boxes, Columns, Donut, Lines, Rows } from './charts.tsx'
import { colour } from './scale.ts'
import { ChartTable, measureWords, RecordTable } from './table.tsx'
import { figure, word } from './words.ts'

/** Days over which a dashboard can be read. */
const RANGES = [7, 30, 90, 365]

export function dashboardAddress(id: string, days: number): string {
    return `/$pa_dashboard.do?${new URLSearchParams({ sysparm_dashboard: id, days: String(days) })}`
}

function Chart({ report, width }: { report: UiReport; width: number }) {
    switch (report.kind) {
        case 'horizontal_bar':
            return <Rows report={report} width={width} />
        case 'donut':
        case 'pie':
            return <Donut report={report} isPie={report.kind === 'pie'} />
        case 'line':
        case 'area':
        case 'spline':
        case 'step':
        case 'trend':
            return <Lines report={report} width={width} />
        case 'bar':
        case 'column':
            return <Columns report={report} width={width} />
        case 'box':
            return <Boxes report={report} width={width} />
        default:
            return <p className="meta">{word('This page cannot draw a report of type {0}.', report.kind)}</p>
    }
}

function Legend({ report }: { report: UiReport }) {
    if (!report.series.some(({ label }) => label)) return <p className="meta">{measureWords(report)}</p>
    return (
        <ul className="legend legend--row">
            <li>{measureWords(report)}</li>
            {report.series.map(({ label }, at) => (
                <li key={label}>
                    <span className="legend__key" style={{ background: colour(at) }} />
                    {label}
                </li>
            ))}
        </ul>
    )
}

function Body({ report, width }: { report: UiReport; width: number }) {
    if (report.total === 0) return <p className="widget__empty">{word('No runs in this period.')}</p>
    if (report.kind === 'list') return <RecordTable report={report} />
    if (report.kind === 'single_score') {
        return (
            <p className="widget__score">
                <a href={report.href}>{figure(report.series[0]?.points[0]?.value ?? null)}</a>
                <span className="meta">{measureWords(report)}</span>
            </p>
        )
    }
    return (
        <div>
            <Legend report={report} />
            <Chart report={report} width={width} />
            <ChartTable report={report} />
        </div>
    )
}

function Widget({ classic, widget }: { classic: Classic; widget: UiWidget }) {
    const report = classic.state.reports[widget.report]
    return (
        <section
            key={widget.report}
            className="widget"
            style={{ 'grid-column': `span ${widget.width}` }}
            aria-label={widget.title}
            aria-busy={String(report === undefined)}
        >
            <h2>{typeof report === 'object' ? <a href={report.href}>{report.title}</a> : widget.title}</h2>
            {typeof report === 'object' && !report.isRanged ? <p className="meta">{word('Its own period')}</p> : null}
            {typeof report === 'string' ? (
                <p className="problem" role="alert">
                    {report}
                </p>
            ) : null}
            {typeof report === 'object' ? <Body report={report} width={widget.width} /> : null}
        </section>
    )
}

/** A dashboard as its records say it: reports of the first tab or the chosen one, over the chosen days. */
export function DashboardView({ classic, place }: { classic: Classic; place: DashboardPlace }) {
    const { dashboard, tab } = classic.state
    if (!dashboard) return null
    const shown = dashboard.tabs.find(({ id }) => id === tab) ?? dashboard.tabs[0]
    return (
        <div className="dashboard">
            <div className="classic__head">
                <h1>{dashboard.name}</h1>
                <nav className="choice" aria-label={word('Period')}>
                    {RANGES.map((days) => (
                        <a
                            key={`days ${days}`}
                            href={dashboardAddress(place.id, days)}
                            aria-current={days === place.days ? 'true' : null}
                        >
                            {word('{0} days', days)}
                        </a>
                    ))}
                </nav>
            </div>
            {dashboard.tabs.length > 1 ? (
                <fieldset className="choice" aria-label={word('Tabs')}>
                    {dashboard.tabs.map(({ id, name }) => (
                        <button
                            key={id}
                            type="button"
                            aria-pressed={String(id === shown?.id)}
                            on-click={() => classic.set({ tab: id })}
                        >
                            {name}
                        </button>
                    ))}
                </fieldset>
            ) : null}
            <div className="widgets">
                {(shown?.widgets ?? []).map((widget) => (
                    <Widget classic={classic} widget={widget} />
                ))}
            </div>
        </div>
    )
}
