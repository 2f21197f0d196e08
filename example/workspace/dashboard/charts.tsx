import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiChart, UiPoint } from '../../ui-api.ts'
import { canvasWidth, colour, cut, labelStep, ticks } from './scale.ts'
import { figure } from './words.ts'

// Pictures for the eye: the table below each holds the same for everybody, so they are hidden from screen readers and
// their links are no stops of the Tab key.

const HEIGHT = 220
const LEFT = 52
const BOTTOM = 24
const TOP = 8
const ROW = 26

interface ChartProps {
    chart: UiChart
    /** Columns of the canvas, 12 for the whole width. */
    width: number
}

/** A link around a shape. A link of SVG has its address as an attribute, which the lint takes for none. */
function Mark({ point, name, shape }: { point: UiPoint; name: string; shape: Element }) {
    const title = createElement('title', {}, `${name}: ${figure(point.value)}`)
    return createElement('a', { key: name, 'attr-href': point.href, 'attr-tabindex': '-1' }, title, shape)
}

function Frame(props: { width: number; height: number; content: unknown }) {
    return (
        <svg
            attr-viewBox={`0 0 ${props.width} ${props.height}`}
            attr-class="chart"
            aria-hidden="true"
            attr-focusable="false"
        >
            {props.content}
        </svg>
    )
}

const nameOf = (chart: UiChart, item: number, series: number) =>
    [chart.axis.items[item]?.label, chart.series[series]?.label].filter(Boolean).join(', ')

function Axes({ chart, marks, width }: { chart: UiChart; marks: number[]; width: number }) {
    const most = marks[marks.length - 1] ?? 1
    const { items } = chart.axis
    const slot = (width - LEFT - 8) / Math.max(1, items.length)
    const every = labelStep(items.length, Math.floor(width / 72))
    return [
        ...marks.map((mark) => {
            const y = HEIGHT - BOTTOM - (mark / most) * (HEIGHT - BOTTOM - TOP)
            return (
                <g key={`tick ${mark}`}>
                    <line attr-class="chart__line" attr-x1={LEFT} attr-x2={width - 8} attr-y1={y} attr-y2={y} />
                    <text attr-class="chart__text" attr-x={LEFT - 6} attr-y={y + 4} attr-text-anchor="end">
                        {figure(mark)}
                    </text>
                </g>
            )
        }),
        ...items.flatMap(({ label }, at) =>
            at % every === 0
                ? [
                      <text
                          key={`label ${at}`}
                          attr-class="chart__text"
                          attr-x={LEFT + slot * (at + 0.5)}
                          attr-y={HEIGHT - 6}
                          attr-text-anchor="middle"
                      >
                          {cut(label, 16)}
                      </text>,
                  ]
                : []
        ),
    ]
}

/** Columns, those of several series on top of each other. */
export function Columns({ chart, width: columns }: ChartProps) {
    const width = canvasWidth(columns)
    const { items } = chart.axis
    const heights = items.map((_, at) => chart.series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0))
    const marks = ticks(Math.max(0, ...heights))
    const scale = (HEIGHT - BOTTOM - TOP) / (marks[marks.length - 1] ?? 1)
    const slot = (width - LEFT - 8) / Math.max(1, items.length)
    const thick = Math.max(1, Math.min(48, slot * 0.72))
    const bars = items.flatMap((_, at) => {
        let y = HEIGHT - BOTTOM
        return chart.series.flatMap(({ points }, series) => {
            const point = points[at]
            if (!point?.value) return []
            const high = point.value * scale
            y -= high
            const x = LEFT + slot * (at + 0.5) - thick / 2
            return [
                <Mark
                    point={point}
                    name={nameOf(chart, at, series)}
                    shape={
                        <rect attr-x={x} attr-y={y} attr-width={thick} attr-height={high} attr-fill={colour(series)} />
                    }
                />,
            ]
        })
    })
    return <Frame width={width} height={HEIGHT} content={[<Axes chart={chart} marks={marks} width={width} />, bars]} />
}

/** A line for each series, broken where there is no value. */
export function Lines({ chart, width: columns }: ChartProps) {
    const width = canvasWidth(columns)
    const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
    const marks = ticks(Math.max(0, ...values))
    const scale = (HEIGHT - BOTTOM - TOP) / (marks[marks.length - 1] ?? 1)
    const slot = (width - LEFT - 8) / Math.max(1, chart.axis.items.length)
    const drawn = chart.series.map(({ points }, series) => {
        const at = (value: number, index: number) => [LEFT + slot * (index + 0.5), HEIGHT - BOTTOM - value * scale]
        let isOpen = false
        const path = points.map(({ value }, index) => {
            if (value === null) {
                isOpen = false
                return ''
            }
            const step = `${isOpen ? 'L' : 'M'}${at(value, index).join(' ')}`
            isOpen = true
            return step
        })
        const dots = points.flatMap((point, index) => {
            if (point.value === null) return []
            const [x, y] = at(point.value, index)
            const dot = <circle attr-cx={x} attr-cy={y} attr-r="3.5" attr-fill={colour(series)} />
            return [<Mark point={point} name={nameOf(chart, index, series)} shape={dot} />]
        })
        return (
            <g key={`series ${series}`}>
                <path attr-d={path.join('')} attr-fill="none" attr-stroke={colour(series)} attr-stroke-width="2" />
                {dots}
            </g>
        )
    })
    return <Frame width={width} height={HEIGHT} content={[<Axes chart={chart} marks={marks} width={width} />, drawn]} />
}

/** One bar a row, its name before and its figure behind it. */
export function Rows({ chart, width: columns }: ChartProps) {
    const width = canvasWidth(columns)
    const left = width * 0.42
    const points = chart.series[0]?.points ?? []
    const most = Math.max(0, ...points.map(({ value }) => value ?? 0)) || 1
    const drawn = points.map((point, at) => {
        const long = ((point.value ?? 0) / most) * (width - left - 80)
        const y = at * ROW
        return (
            <g key={`row ${at}`}>
                <text attr-class="chart__text" attr-x={left - 8} attr-y={y + 17} attr-text-anchor="end">
                    {cut(chart.axis.items[at]?.label ?? '', Math.floor(left / 6.6))}
                </text>
                <Mark
                    point={point}
                    name={nameOf(chart, at, 0)}
                    shape={
                        <rect
                            attr-x={left}
                            attr-y={y + 4}
                            attr-width={Math.max(1, long)}
                            attr-height={ROW - 8}
                            attr-fill={colour(0)}
                        />
                    }
                />
                <text attr-class="chart__text chart__text--strong" attr-x={left + long + 6} attr-y={y + 17}>
                    {figure(point.value)}
                </text>
            </g>
        )
    })
    return <Frame width={width} height={Math.max(ROW, points.length * ROW)} content={drawn} />
}

/** A ring of shares with its legend: name, figure, share. */
export function Donut({ chart, isPie }: { chart: UiChart; isPie: boolean }) {
    const points = chart.series[0]?.points ?? []
    const sum = points.reduce((total, { value }) => total + (value ?? 0), 0) || 1
    const [radius, thick] = isPie ? [45, 90] : [68, 40]
    const around = 2 * Math.PI * radius
    let before = 0
    const arcs = points.map((point, at) => {
        const share = ((point.value ?? 0) / sum) * around
        const shape = (
            <circle
                attr-cx="100"
                attr-cy="100"
                attr-r={radius}
                attr-fill="none"
                attr-stroke={colour(at)}
                attr-stroke-width={thick}
                attr-stroke-dasharray={`${share} ${around - share}`}
                attr-stroke-dashoffset={-before}
                attr-transform="rotate(-90 100 100)"
            />
        )
        before += share
        return <Mark point={point} name={nameOf(chart, at, 0)} shape={shape} />
    })
    return (
        <div className="donut">
            <Frame width={200} height={200} content={arcs} />
            <ul className="legend" aria-hidden="true">
                {points.map((point, at) => (
                    <li key={`legend ${at}`}>
                        <span className="legend__key" style={{ background: colour(at) }} />
                        <span>{chart.axis.items[at]?.label}</span>
                        <span className="legend__value">{figure(point.value)}</span>
                        <span className="legend__value">{`${Math.round(((point.value ?? 0) / sum) * 100)} %`}</span>
                    </li>
                ))}
            </ul>
        </div>
    )
}

/** A box from quartile to quartile with the median in it, and a line from the lowest to the highest. */
export function Boxes({ chart, width: columns }: ChartProps) {
    const width = canvasWidth(columns)
    const left = width * 0.3
    const most = Math.max(0, ...chart.boxes.map((box) => box[4])) || 1
    const x = (value: number) => left + (value / most) * (width - left - 16)
    const marks = ticks(most).filter((mark) => mark <= most)
    const high = chart.boxes.length * 40
    const drawn = chart.boxes.map(([low, lower, median, upper, highest], at) => {
        const middle = at * 40 + 20
        const point = chart.series[0]?.points[at] ?? { value: median, href: chart.href }
        const shape = (
            <g>
                <line
                    attr-class="chart__stem"
                    attr-x1={x(low)}
                    attr-x2={x(highest)}
                    attr-y1={middle}
                    attr-y2={middle}
                />
                <rect
                    attr-x={x(lower)}
                    attr-y={middle - 12}
                    attr-width={Math.max(2, x(upper) - x(lower))}
                    attr-height="24"
                    attr-fill={colour(at)}
                />
                <line
                    attr-class="chart__median"
                    attr-x1={x(median)}
                    attr-x2={x(median)}
                    attr-y1={middle - 14}
                    attr-y2={middle + 14}
                />
            </g>
        )
        return (
            <g key={`box ${at}`}>
                <text attr-class="chart__text" attr-x={left - 10} attr-y={middle + 4} attr-text-anchor="end">
                    {cut(chart.axis.items[at]?.label ?? '', 24)}
                </text>
                <Mark point={point} name={nameOf(chart, at, 0)} shape={shape} />
            </g>
        )
    })
    const scale = marks.map((mark) => (
        <text
            key={`mark ${mark}`}
            attr-class="chart__text"
            attr-x={x(mark)}
            attr-y={high + 14}
            attr-text-anchor="middle"
        >
            {figure(mark)}
        </text>
    ))
    return <Frame width={width} height={high + 20} content={[drawn, scale]} />
}
