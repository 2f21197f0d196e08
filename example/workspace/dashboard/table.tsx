import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiChart } from '../../ui-api.ts'
import { figure, word } from './words.ts'

const MEASURES: Record<string, string> = { SUM: 'Sum: {0}', AVG: 'Average: {0}', MEDIAN: 'Median: {0}' }

/** What the figures of a chart are. */
export function measureWords({ measure }: UiChart): string {
    const text = MEASURES[measure.name]
    return text ? word(text, measure.label) : word('Count')
}

const BOX = ['Lowest', 'Lower quartile', 'Median', 'Upper quartile', 'Highest']

function headsOf(chart: UiChart): string[] {
    if (chart.boxes.length > 0) return BOX.map((name) => word(name))
    return chart.series.map(({ label }) => label || measureWords(chart))
}

function cellsOf(chart: UiChart, at: number): { text: string; href: string }[] {
    const box = chart.boxes[at]
    if (box) return box.map((value) => ({ text: figure(value), href: '' }))
    return chart.series.map(({ points }) => ({
        text: figure(points[at]?.value ?? null),
        href: points[at]?.href ?? '',
    }))
}

/** The figures of a chart, each leading to its records. */
export function ChartTable({ chart }: { chart: UiChart }) {
    return (
        <details className="figures">
            <summary>{word('As a table: {0}', chart.title)}</summary>
            <section className="figures__scroll" aria-label={word('As a table: {0}', chart.title)} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th attr-scope="col">{chart.axis.label}</th>
                            {headsOf(chart).map((head, at) => (
                                <th key={`head ${at}`} attr-scope="col" className="is-number">
                                    {head}
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {chart.axis.items.map((item, at) => (
                            <tr key={`row ${at}`}>
                                <th attr-scope="row">
                                    <a href={item.href}>{item.label}</a>
                                </th>
                                {cellsOf(chart, at).map(({ text, href }, cell) => (
                                    <td key={`cell ${cell}`} className="is-number">
                                        {href && chart.series.length > 1 ? <a href={href}>{text}</a> : text}
                                    </td>
                                ))}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </section>
        </details>
    )
}
