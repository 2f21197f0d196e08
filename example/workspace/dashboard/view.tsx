import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiChart, UiWidget } from '../../ui-api.ts'
import { type Classic, type DashboardPlace, dashboardAddress } from '../classic/state.ts'
import { Boxes, Columns, Donut, Lines, Rows } from './charts.tsx'
import { colour } from './scale.ts'
import { ChartTable, measureWords } from './table.tsx'
import { figure, word } from './words.ts'

/** Days over which a dashboard can be read. */
const RANGES = [7, 30, 90, 365]

function Chart({ chart, width }: { chart: UiChart; width: number }) {
    switch (chart.component) {
        case 'horizontal-bar':
            return <Rows chart={chart} width={width} />
        case 'donut':
        case 'pie':
            return <Donut chart={chart} isPie={chart.component === 'pie'} />
        case 'boxplot':
            return <Boxes chart={chart} width={width} />
        case 'vertical-bar':
        case 'column':
            return <Columns chart={chart} width={width} />
        default:
            return <Lines chart={chart} width={width} />
    }
}

function Legend({ chart }: { chart: UiChart }) {
    if (!chart.series.some(({ label }) => label)) return <p className="meta">{measureWords(chart)}</p>
    return (
        <ul className="legend legend--row">
            <li>{measureWords(chart)}</li>
            {chart.series.map(({ label }, at) => (
                <li key={label}>
                    <span className="legend__key" style={{ background: colour(at) }} />
                    {label}
                </li>
            ))}
        </ul>
    )
}

function Body({ chart, width }: { chart: UiChart; width: number }) {
    if (chart.total === 0) return <p className="widget__empty">{word('No runs in this period.')}</p>
    if (chart.component === 'single-score') {
        return (
            <p className="widget__score">
                <a href={chart.href}>{figure(chart.series[0]?.points[0]?.value ?? null)}</a>
                <span className="meta">{measureWords(chart)}</span>
            </p>
        )
    }
    return (
        <div>
            <Legend chart={chart} />
            <Chart chart={chart} width={width} />
            <ChartTable chart={chart} />
        </div>
    )
}

function Widget({ classic, widget }: { classic: Classic; widget: UiWidget }) {
    const chart = classic.state.charts[widget.id]
    return (
        <section
            key={widget.id}
            className="widget"
            style={{ 'grid-column': `span ${widget.width}` }}
            aria-label={widget.title}
            aria-busy={String(chart === undefined)}
        >
            <h2>{typeof chart === 'object' ? <a href={chart.href}>{chart.title}</a> : widget.title}</h2>
            {typeof chart === 'object' && !chart.isRanged ? (
                <p className="meta">{word('Not changed by the days chosen above')}</p>
            ) : null}
            {typeof chart === 'string' ? (
                <p className="problem" role="alert">
                    {chart}
                </p>
            ) : null}
            {typeof chart === 'object' ? <Body chart={chart} width={widget.width} /> : null}
        </section>
    )
}

/** A dashboard as its records say it: widgets of the first tab or the chosen one, over the chosen days. */
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
                {[...dashboard.top, ...(shown?.widgets ?? [])].map((widget) => (
                    <Widget classic={classic} widget={widget} />
                ))}
            </div>
        </div>
    )
}
