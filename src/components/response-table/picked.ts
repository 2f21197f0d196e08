import { isBlank, sizeOf } from '../../contract/values.ts'
import type { Cell, Column } from '../../contract/wire.ts'
import type { Formats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import { t } from '../shared/messages.ts'
import type { Rows } from '../shared/row-set.ts'
import type { Job } from '../shared/slices.ts'

/** What a column menu filters by: some of the values that are shown, '' for empty; or the least number. */
export interface Pick {
    column: number
    texts: readonly string[]
    least: number | null
}

export interface ValueCount {
    text: string
    count: number
}

/** Items between two possible pauses of a job. */
const STRIDE = 512

/** How often each value is shown in the first `count` rows of a column, the most frequent first. */
export function* valueCounts(data: Rows, count: number, column: number, formats: Formats): Job<ValueCount[]> {
    const head = data.columns[column]
    const texts = new Map<Cell, string>()
    const counts = new Map<string, number>()
    for (let at = 0; at < count; at++) {
        const value = data.rows[at]?.[column] ?? null
        const text = texts.get(value) ?? (head ? formats.cell(value, head) : '')
        texts.set(value, text)
        counts.set(text, (counts.get(text) ?? 0) + 1)
        if (at % STRIDE === 0) yield
    }
    return [...counts].map(([text, times]) => ({ text, count: times })).sort((a, b) => b.count - a.count)
}

/** Tells whether a cell passes. Each distinct value is formatted once. */
export function passes(pick: Pick, column: Column | undefined, formats: Formats): (value: Cell | undefined) => boolean {
    if (!column) return () => true
    const { least } = pick
    if (least !== null) return (value) => !isBlank(value) && sizeOf(value, column.kind) >= least
    const wanted = new Set(pick.texts)
    const known = new Map<Cell | undefined, boolean>()
    return (value) => {
        const hit = known.get(value) ?? wanted.has(formats.cell(value, column))
        known.set(value, hit)
        return hit
    }
}

/** The filters after a change of one column's; null removes it. */
export function withPick(picks: readonly Pick[], column: number, pick: Pick | null): Pick[] {
    const others = picks.filter((one) => one.column !== column)
    return pick && (pick.least !== null || pick.texts.length > 0) ? [...others, pick] : others
}

/** The words of an empty cell in a list of values. */
export function valueText(text: string): string {
    return text === '' ? t('(empty)') : text
}

/** The filter as words: *User is ACME\a.okafor*. */
export function pickText(pick: Pick, column: Column): string {
    const head = headOf(column)
    if (pick.least !== null) return t('{0} at least {1}', head, String(pick.least))
    const [first = '', ...others] = pick.texts
    return others.length === 0
        ? t('{0} is {1}', head, valueText(first))
        : t('{0} is {1} or {2} more', head, valueText(first), others.length)
}
