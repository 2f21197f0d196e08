/** Round steps from 0 to at least `most`: 1, 2 or 5 times a power of ten, four of them or a few more. */
export function ticks(most: number): number[] {
    if (!(most > 0)) return [0, 1]
    const rough = most / 4
    const power = 10 ** Math.floor(Math.log10(rough))
    const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power
    const steps = Math.ceil(most / step - 1e-9)
    return Array.from({ length: steps + 1 }, (_, at) => Math.round(at * step * 1e6) / 1e6)
}

/** Every how many labels one is written, so that at most `most` are. */
export function labelStep(count: number, most: number): number {
    return Math.max(1, Math.ceil(count / most))
}

/** A text that fits so many characters. */
export function cut(text: string, most: number): string {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

const COLOURS = 8

/** The colour of a series: a custom property of dashboard.scss. */
export function colour(at: number): string {
    return `var(--chart-${(at % COLOURS) + 1})`
}

const COLUMN_GAP = 16
const EDGES = { page: 48, widget: 34 }

/** CSS pixels that a chart has in a widget over so many of twelve columns: drawn in them, its text keeps its size. */
export function canvasWidth(columns: number): number {
    const page = document.querySelector('.dashboard')?.clientWidth ?? window.innerWidth
    const inside = page - EDGES.page
    // Narrow pages have one widget a line (dashboard.scss).
    const isNarrow = window.innerWidth <= 900
    const widget = isNarrow ? inside : ((inside + COLUMN_GAP) / 12) * columns - COLUMN_GAP
    return Math.max(220, Math.floor(widget - EDGES.widget))
}
