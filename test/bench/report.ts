import os from 'node:os'

export interface Limit {
    limit: number
    unit: string
}

/** Limits of the figures of each group, as `budget.json` holds them. */
export type Budget = Record<string, Record<string, Limit>>

/** Ours beside others in one run. Less is better in every column. */
export interface Comparison {
    title: string
    columns: string[]
    rows: { name: string; values: (number | null)[] }[]
}

/** What one group measured: each figure is the median of five measurements unless its name says otherwise. */
export interface Measured {
    figures: Record<string, number>
    comparisons: Comparison[]
}

export const OURS = 'ours'

/** Three digits that count; whole numbers from 100 on. */
export function shown(value: number | null | undefined): string {
    if (value === null || value === undefined || Number.isNaN(value)) return '–'
    return value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)))
}

export function holds(value: number | undefined, { limit }: Limit): boolean {
    return value !== undefined && value <= limit
}

export function figureLine(name: string, value: number | undefined, limit: Limit): string {
    const unit = limit.unit ? ` ${limit.unit}` : ''
    const most = limit.limit.toLocaleString('en-US')
    return `${holds(value, limit) ? 'pass' : 'FAIL'}  ${name}: ${shown(value)}${unit} (limit ${most}${unit})`
}

/** Which other one is better than ours in which column, in words; what looks the same is the same. */
export function lost({ columns, rows }: Comparison): string[] {
    const ours = rows.find((row) => row.name === OURS)
    return columns.flatMap((column, at) => {
        const own = ours?.values[at] ?? null
        if (own === null) return []
        return rows
            .filter((row) => row !== ours && (row.values[at] ?? own) < own && shown(row.values[at]) !== shown(own))
            .map((row) => `${row.name} wins *${column}*: ${shown(row.values[at])} to our ${shown(own)}`)
    })
}

/** Ours by theirs, column by column: what both measured in one run on one machine. */
export function ratiosTo({ columns, rows }: Comparison, peer: string): number[] {
    const values = (name: string) => rows.find((row) => row.name === name)?.values ?? []
    return columns.map((_, at) => (values(OURS)[at] ?? Number.NaN) / (values(peer)[at] ?? Number.NaN))
}

export function comparisonTable({ columns, rows }: Comparison): string {
    const lines = rows.map((row) => `| ${row.name} | ${row.values.map(shown).join(' | ')} |`)
    return [`| | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---|').join('')}`, ...lines].join('\n')
}

/** The whole of `results.md`. */
export function resultsPage(budget: Budget, measured: Record<string, Measured>): string {
    const rows = Object.entries(budget).flatMap(([group, limits]) =>
        Object.entries(limits).map(([name, limit]) => {
            const value = measured[group]?.figures[name]
            const verdict = value === undefined ? 'not measured' : holds(value, limit) ? 'pass' : '**FAIL**'
            return `| ${name} | ${shown(value)} ${limit.unit} | ${limit.limit.toLocaleString('en-US')} ${limit.unit} | ${verdict} |`
        })
    )
    const comparisons = Object.values(measured)
        .flatMap((each) => each.comparisons)
        .map((each) => {
            const losses = lost(each)
            const list = losses.length ? losses.map((loss) => `- ${loss}`).join('\n') : 'Nobody wins a column from us.'
            return `## ${each.title}\n\n${comparisonTable(each)}\n\n${list}\n`
        })
    return `# Results

Written by \`npm run bench -- --write\`: medians of five measurements on ${os.cpus().length} cores, Node ${process.versions.node}, Chromium
without a graphics card. \`npm run bench -- --check\` measures again and fails where a limit of \`budget.json\` is exceeded.

| figure | measured | limit | |
|---|---|---|---|
${rows.join('\n')}

${comparisons.join('\n')}`
}
