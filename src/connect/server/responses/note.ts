import type { Cell, Column } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { displayTime } from '../glide.ts'
import { type HostRecord, writeWorkNote } from '../records/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { maskingLens } from './lens.ts'
import { storedPage } from './page.ts'
import { cellWords, headText } from './words.ts'

/** Most characters of a note. */
const MOST_CHARACTERS = 4000

function line(columns: Column[], row: Cell[]): string {
    const facts: string[] = []
    columns.forEach((column, at) => {
        const value = cellWords(row[at], column.kind)
        if (value !== '') facts.push(headText(column) + ': ' + value)
    })
    return facts.join('; ')
}

function fitted(text: string): string {
    return text.length <= MOST_CHARACTERS ? text : text.substr(0, MOST_CHARACTERS - 2) + ' \u2026'
}

/**
 * Writes stored rows, private columns masked, into the work notes of the run's record as the user of the session. The caller has proved the user's rights.
 */
export function noteRows(run: StoredRun, record: HostRecord, rows: number[]): void {
    if (record.domain !== run.domain) throw fail('record_moved')
    const lens = maskingLens(run)
    const lines: string[] = []
    for (const row of rows) {
        const page = storedPage(run, lens, row, row + 1)
        const cells = page.rows[0]
        if (!cells) throw fail('body_invalid', ['there is no row ' + row + '.'])
        lines.push(line(page.columns, cells))
    }
    const moment = displayTime(run.finished || run.started || run.created)
    const head = translate('1E on {0}: {1} ({2}, {3})', [run.device, run.text, run.number, moment])
    const text = fitted([head].concat(lines).join('\n'))
    if (!writeWorkNote(record, text)) throw fail('note_forbidden')
}
