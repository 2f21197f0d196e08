import type { ComparedColumn, ComparedRow, Comparison } from '../../contract/comparison.ts'
import { inOneLine } from '../shared/copy.ts'
import type { Formats, ReaderFormats } from '../shared/format.ts'
import { headOf } from '../shared/heads.ts'
import type { Latest } from '../shared/latest.ts'
import { t } from '../shared/messages.ts'
import type { Rows } from '../shared/row-set.ts'

/** Rows that are drawn, and that *Show more* adds. */
export const PAGE = 100

/** A finished comparison with its rows. A class, because the framework copies and freezes plain objects in its state. */
export class Compared {
    /** Rows that differ: changed ones first. */
    readonly differences: readonly ComparedRow[]
    readonly counts: Comparison['counts']
    /** Rows of one answer that the other may have too: it is not complete. */
    readonly untold: number

    constructor(
        readonly before: Rows,
        readonly after: Rows,
        readonly result: Comparison,
        isUnsure: { added: boolean; removed: boolean }
    ) {
        const of = (wanted: ComparedRow['kind']) => result.rows.filter(({ kind }) => kind === wanted)
        const added = isUnsure.added ? [] : of('added')
        const removed = isUnsure.removed ? [] : of('removed')
        this.differences = [...of('changed'), ...added, ...removed]
        this.counts = { ...result.counts, added: added.length, removed: removed.length }
        this.untold = result.rows.length - this.differences.length - this.counts.same
    }

    /** The rows that are shown: those that differ, and then the others when they are wanted. */
    rows(only: boolean): readonly ComparedRow[] {
        return only
            ? this.differences
            : [...this.differences, ...this.result.rows.filter(({ kind }) => kind === 'same')]
    }

    /** What a cell held before and holds after; empty where the row or the column was not there. */
    texts(row: ComparedRow, column: ComparedColumn, formats: Formats): { before: string; after: string } {
        const text = ({ rows }: Rows, at: number | null, position: number) =>
            formats.cell(at === null ? null : rows[at]?.[position], column)
        return {
            before: text(this.before, row.before, column.before),
            after: text(this.after, row.after, column.after),
        }
    }
}

export interface State {
    reader: ReaderFormats
    work: Latest
    /** null while nothing is compared. */
    compared: Compared | null
    /** True: rows that are the same are hidden. */
    only: boolean
    /** How many rows are drawn. */
    shown: number
    told: string
}

/** What a row is to the comparison, in a word and a sign. */
export function kindWords(kind: ComparedRow['kind']): { sign: string; word: string } {
    return {
        changed: { sign: '≠', word: t('Changed') },
        added: { sign: '+', word: t('Added') },
        removed: { sign: '−', word: t('Removed') },
        same: { sign: '=', word: t('Same') },
    }[kind]
}

/** How many rows differ, in a sentence. */
export function sentence({ counts }: Compared, since: string): string {
    const { changed, added, removed } = counts
    const all = changed + added + removed
    if (all === 0) return since ? t('No difference since {0}', since) : t('No difference')
    const parts = [
        changed > 0 ? t('{0} changed', changed) : '',
        added > 0 ? t('{0} added', added) : '',
        removed > 0 ? t('{0} removed', removed) : '',
    ].filter(Boolean)
    const list = parts.join(', ')
    return all === 1 ? t('1 difference: {0}.', list) : t('{0} differences: {1}.', all, list)
}

/** By what rows were matched, and what does not count. */
export function grounds({ result, untold }: Compared): string {
    const heads = (role: ComparedColumn['role']) => result.columns.filter((column) => column.role === role).map(headOf)
    const keys = heads('key')
    const passing = heads('passing')
    const lone = heads('lone')
    return [
        keys.length > 0 ? t('Matched by {0}.', keys.join(', ')) : t('Whole rows are matched.'),
        passing.length > 0 ? t('No change alone: {0}.', passing.join(', ')) : '',
        lone.length > 0 ? t('In one answer only: {0}.', lone.join(', ')) : '',
        untold > 0 ? t('{0} rows are in one answer alone and not told: the other is not complete.', untold) : '',
    ]
        .filter(Boolean)
        .join(' ')
}

/** The differences as lines with tabs. */
export function copiedDifferences(compared: Compared, formats: Formats): string {
    const { columns } = compared.result
    const lines = compared.differences.map((row) => {
        const cells = columns.map((column, at) => {
            const { before, after } = compared.texts(row, column, formats)
            if (row.kind === 'changed' && row.changed.includes(at)) return `${before || '–'} → ${after || '–'}`
            return row.kind === 'removed' ? before : after
        })
        return [kindWords(row.kind).word, ...cells].map(inOneLine).join('\t')
    })
    return [[t('Difference'), ...columns.map(headOf)].map(inOneLine).join('\t'), ...lines].join('\n')
}
