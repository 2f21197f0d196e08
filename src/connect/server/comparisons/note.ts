import { type Comparison, compareRows, rulesOf } from '../contract/comparison.ts'
import { headWords } from '../contract/heads.ts'
import { LOADED_BY_ITSELF } from '../contract/run.ts'
import type { Cell } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { displayTime } from '../glide.ts'
import { comparisonColumns } from '../instructions/store.ts'
import { type HostRecord, writeWorkNote } from '../records/store.ts'
import { maskingLens } from '../responses/lens.ts'
import { type StoredRows, storedRows } from '../responses/store.ts'
import { cellWords } from '../responses/words.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'

/** Differences that are told one by one; the others are counted. */
const MOST_TOLD = 10
const MOST_CHARACTERS = 4000
/** Characters of a value. */
const MOST_VALUE = 100

function moment(run: StoredRun): string {
    return displayTime(run.finished || run.created)
}

/** Rows that an answer has, here or in 1E. */
function allRows({ counts }: StoredRun): number {
    return Math.max(counts.found, counts.stored)
}

/** Where one answer is not complete, nothing is said to be in the other alone. */
function toldOf(comparison: Comparison, isWhole: { before: boolean; after: boolean }): Comparison {
    const { counts, rows } = comparison
    const isTold = { added: isWhole.before, removed: isWhole.after, changed: true, same: false }
    return {
        ...comparison,
        counts: {
            ...counts,
            added: isWhole.before ? counts.added : 0,
            removed: isWhole.after ? counts.removed : 0,
        },
        rows: rows.filter(({ kind }) => isTold[kind]),
    }
}

function countWords({ changed, added, removed }: Comparison['counts']): string {
    const parts = [
        changed > 0 ? translate('{0} changed', [changed]) : '',
        added > 0 ? translate('{0} added', [added]) : '',
        removed > 0 ? translate('{0} removed', [removed]) : '',
    ].filter((part) => part !== '')
    return parts.length > 0 ? parts.join(', ') : translate('no difference', [])
}

/** The differences of a comparison, a line for each. */
function lines({ columns, keys, rows }: Comparison, before: StoredRows, after: StoredRows): string[] {
    const words = (row: Cell[] | undefined, at: number, kind: (typeof columns)[number]['kind']) =>
        (row ? cellWords(row[at], kind) : '').substr(0, MOST_VALUE) || '\u2013'
    const named = columns.filter(({ name, role }) => (keys.length > 0 ? keys.indexOf(name) >= 0 : role !== 'lone'))
    const name = (row: Cell[] | undefined, side: 'before' | 'after') =>
        named.map((column) => words(row, column[side], column.kind)).join(', ')
    const found: string[] = []
    for (const { kind, before: was, after: is, changed } of rows) {
        const earlier = was === null ? undefined : before.rows[was]
        const later = is === null ? undefined : after.rows[is]
        if (kind === 'added') found.push(translate('Added: {0}', [name(later, 'after')]))
        if (kind === 'removed') found.push(translate('Removed: {0}', [name(earlier, 'before')]))
        if (kind !== 'changed') continue
        const cells = changed.map((at) => {
            const column = columns[at]
            if (!column) return ''
            const values = [words(earlier, column.before, column.kind), words(later, column.after, column.kind)]
            return headWords(column).words + ' ' + values.join(' \u2192 ')
        })
        // *C: *, not *C:: *.
        found.push(name(later, 'after').replace(/:$/, '') + ': ' + cells.join('; '))
    }
    return found
}

function missingWords(run: StoredRun, { rows }: StoredRows): string {
    const all = allRows(run)
    return rows.length < all ? translate('{0}: {1} of {2} rows are compared.', [run.number, rows.length, all]) : ''
}

/**
 * Writes how an answer differs from an earlier one to the same question into the work notes of its record, private columns masked, as the
 * user of the session. The caller has proved the user's rights.
 */
export function noteChanges(run: StoredRun, earlier: StoredRun, record: HostRecord): void {
    if (record.domain !== run.domain) throw fail('record_moved')
    if (run.responsesRemovedAt !== null) throw fail('responses_removed', [displayTime(run.responsesRemovedAt)])
    const before = storedRows(earlier, maskingLens(earlier), 0, LOADED_BY_ITSELF)
    const after = storedRows(run, maskingLens(run), 0, LOADED_BY_ITSELF)
    const rules = rulesOf(comparisonColumns(run.definition))
    const isWhole = { before: before.rows.length >= allRows(earlier), after: after.rows.length >= allRows(run) }
    const comparison = toldOf(compareRows(before, after, rules), isWhole)
    const told = lines(comparison, before, after)
    const counts = countWords(comparison.counts)
    const more = told.length - MOST_TOLD
    const text = [
        translate('1E on {0}: {1} ({2}, {3})', [run.device, run.text, run.number, moment(run)]),
        translate('Compared with {0}, {1}: {2}.', [earlier.number, moment(earlier), counts]),
    ]
        .concat(told.slice(0, MOST_TOLD), more > 0 ? translate('{0} more', [more]) : '')
        .concat(missingWords(earlier, before), missingWords(run, after))
        .filter((line) => line !== '')
        .join('\n')
        .substr(0, MOST_CHARACTERS)
    if (!writeWorkNote(record, text)) throw fail('note_forbidden')
}
