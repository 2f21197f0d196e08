import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiReport } from '../../ui-api.ts'
import { figure, word } from './words.ts'

const MEASURES: Record<string, string> = { SUM: 'Sum: {0}', AVG: 'Average: {0}', MEDIAN: 'Median: {0}' }

/** What the figures of a report are. */
export function measureWords({ measure }: UiReport): string {
    const text = MEASURES[measure.name]
    return text ? word(text, measure.label) : word('Count')
}

const BOX = ['Lowest', 'Lower quartile', 'Median', 'Upper quartile', 'Highest']

function headsOf(report: UiReport): string[] {
    if (report.boxes.length > 0) return BOX.map((name) => word(name))
    return report.series.map(({ label }) => label || measureWords(report))
}

function cellsOf(report: UiReport, at: number): { text: string; href: string }[] {
    const box = report.boxes[at]
    if (box) return box.map((value) => ({ text: figure(value), href: '' }))
    return report.series.map(({ points }) => ({
        text: figure(points[at]?.value ?? null),
        href: points[at]?.href ?? '',
    }))
}

/** The figures of a chart, each leading to its records. */
export function ChartTable({ report }: { report: UiReport }) {
    return (
        <details className="figures">
            <summary>{word('As a table: {0}', report.title)}</summary>
            <section className="figures__scroll" aria-label={word('As a table: {0}', report.title)} tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th attr-scope="col">{report.axis.label}</th>
                            {headsOf(report).map((head, at) => (
                                <th key={`head ${at}`} attr-scope="col" className="is-number">
                                    {head}
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {report.axis.items.map((item, at) => (
                            <tr key={`row ${at}`}>
                                <th attr-scope="row">
                                    <a href={item.href}>{item.label}</a>
                                </th>
                                {cellsOf(report, at).map(({ text, href }, cell) => (
                                    <td key={`cell ${cell}`} className="is-number">
                                        {href && report.series.length > 1 ? <a href={href}>{text}</a> : text}
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

/** A report of type list: its records. */
export function RecordTable({ report }: { report: UiReport }) {
    const { list } = report
    if (!list) return null
    return (
        <section className="figures__scroll" aria-label={word('As a table: {0}', report.title)} tabindex="0">
            <table>
                <thead>
                    <tr>
                        {list.labels.map((label) => (
                            <th key={label} attr-scope="col">
                                {label}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {list.rows.map(({ href, cells }) => (
                        <tr key={href}>
                            {cells.map((text, at) => (
                                <td key={`cell ${at}`}>{at === 0 ? <a href={href}>{text || '–'}</a> : text}</td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    )
}
