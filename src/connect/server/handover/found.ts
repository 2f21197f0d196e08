import { namingColumn } from '../contract/comparison.ts'
import { headWords } from '../contract/heads.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { standsOut } from '../responses/stands-out.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { endWords } from './ended.ts'
import { joined, MOST_VALUES, measured, told } from './values.ts'

/** The only row: what it is called, its share, its texts, then the rest. */
function rowWords(columns: Column[], row: Cell[], name: number, share: number): string {
    const rank = (at: number, { kind }: Column) => (at === name ? 0 : at === share ? 1 : kind === 'text' ? 2 : 3)
    const ordered = columns
        .map((column, at) => ({ at: at, rank: rank(at, column), value: told(row[at], column) }))
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
    return joined(ordered.map(({ value }) => value))
}

/** What a question has found, in a sentence without its point: what its only row says, or how many there are and what stands out. */
export function foundWords(run: StoredRun): string {
    if (run.state !== 'completed' || run.counts.stored === 0) return endWords(run)
    const { columns, rows, row, share, least } = standsOut(run)
    const name = namingColumn(columns.map((column) => (column.private ? { ...column, name: '' } : column)))
    const all = Math.max(run.counts.found, run.counts.stored)
    if (row && all === 1) return rowWords(columns, row, name, share) || translate('1 row', [])
    const count =
        rows.length < all ? translate('{0} rows, {1} of them loaded', [all, rows.length]) : translate('{0} rows', [all])
    const head = columns[share]
    if (row && head && name >= 0) {
        const words = [headWords(head).words, measured(row[name], columns[name]), measured(row[share], head)]
        return (
            count +
            '; ' +
            (least ? translate('least {0}: {1} with {2}', words) : translate('most {0}: {1} with {2}', words))
        )
    }
    const names = rows.length <= MOST_VALUES ? joined(rows.map((each) => told(each[name], columns[name]))) : ''
    return names === '' ? count : count + ': ' + names
}
