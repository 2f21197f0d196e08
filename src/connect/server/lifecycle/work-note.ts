import { gs } from '@servicenow/glide'
import { isFinal } from '../contract/run.ts'
import { recordById, writeWorkNote } from '../records/store.ts'
import { maskingLens } from '../responses/lens.ts'
import { storedRows } from '../responses/store.ts'
import { cellWords, headText } from '../responses/words.ts'
import { phaseWords } from '../runs/answer.ts'
import { withClaim } from '../runs/claims.ts'
import { runsToNote } from '../runs/due.ts'
import type { Ending } from '../runs/ending.ts'
import { runById, updateAside } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'

/** Rows of the answer that a note shows. */
const MOST_ROWS = 5
/** Characters of a value, of a line, and of the whole note. */
const MOST_VALUE = 40
const MOST_LINE = 160
const MOST_TEXT = 4000

function cut(text: string, most: number): string {
    return text.length > most ? text.substr(0, most - 1) + '…' : text
}

/** Values on one line; an empty one stays visible. */
function line(values: string[]): string {
    return cut(values.map((value) => cut(value || '–', MOST_VALUE)).join(' | '), MOST_LINE)
}

/** Heads and the first rows, private columns masked, and how many more there are; empty when there are none. */
function rowLines(run: StoredRun): string[] {
    const { columns, rows } = storedRows(run, maskingLens(run), 0, Math.min(MOST_ROWS, run.counts.stored))
    if (rows.length === 0) return []
    const more = Math.max(run.counts.found, run.counts.stored) - rows.length
    const lines = [line(columns.map(headText))].concat(
        rows.map((row) => line(columns.map((column, at) => cellWords(row[at], column.kind))))
    )
    if (more === 1) lines.push(translate('… and 1 more row', []))
    else if (more > 1) lines.push(translate('… and {0} more rows', [more]))
    return lines
}

/** The text of the note: what ran, where, how it ended, the first rows and the file. Who ran it is its author, else it is said. */
function words(run: StoredRun, byAgent: boolean): string {
    const facts = [run.number, run.text, run.device, phaseWords(run)]
    const lines = [translate('1E instruction {0}: {1} ({2}) {3}', facts)]
    if (!byAgent) lines.push(translate('Run by {0}', [run.requestedBy.name]))
    const file = run.attachState === 'done' ? run.attachFile : ''
    if (file) lines.push(translate('Attached: {0}', [file]))
    return cut(lines.concat(rowLines(run)).join('\n'), MOST_TEXT)
}

/** Returns the run as it is then; null when it is gone. */
function write(id: string, byAgent: boolean): StoredRun | null {
    const run = runById(id)
    if (!run || run.workNote !== 'wanted' || !isFinal(run.state)) return run
    updateAside(run.id, { workNote: 'done' })
    const record = recordById(run.table, run.record)
    // A record that has moved to another domain gets no note.
    if (record && record.domain === run.domain && !writeWorkNote(record, words(run, byAgent))) {
        gs.warn('Run {0}: the work note was not written on {1}', run.number, record.number)
    }
    return { ...run, workNote: 'done' }
}

function noted(run: StoredRun, byAgent: boolean): StoredRun {
    if (run.workNote !== 'wanted' || !isFinal(run.state)) return run
    const about = { run: run.id, configuration: '', domain: run.domain }
    return withClaim('note:' + run.id, about, () => write(run.id, byAgent)) || run
}

/** How many notes the collector writes at a time. */
const MOST = 200

/**
 * The work note of a run that has ended, once, under a claim of its own that holds up nobody who loads more or attaches. It is
 * recorded as written before it is: a transaction that dies in between leaves none, and never two. The platform names as the author of
 * a note whoever's transaction writes it: so the look of the agent who ran the instruction does. When they do not look, the collector
 * writes it later and names them in the text (docs/decisions/0025).
 */
export const workNote: Ending = {
    name: 'work note',
    at: 'look',
    finish: (run) => (run.requestedBy.id === gs.getUserID() ? noted(run, true) : run),
    makeUp: (run) => noted(run, false),
    left: () => runsToNote(MOST),
}
