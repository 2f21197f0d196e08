import { GlideDateTime, GlideDigest } from '@servicenow/glide'
import { configurationById } from '../configurations/store.ts'
import { isFinal } from '../contract/run.ts'
import { fail } from '../failure.ts'
import { sessionZone } from '../profile.ts'
import { recordById } from '../records/store.ts'
import { maskingLens, seenColumns } from '../responses/lens.ts'
import { storedRows } from '../responses/store.ts'
import { wholesOf } from '../responses/whole.ts'
import { NOBODY, toRun } from '../runs/answer.ts'
import type { NotedAttachment, StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { factsOf, type Missing } from '../workbook/about.ts'
import { workbookName } from '../workbook/file-name.ts'
import { storedWorkbook } from '../workbook/workbook.ts'
import { writeAttachment } from './store.ts'

/** Most bytes of a sheet that the server writes: CRC and base64 are slow on the instance's engine. */
const MOST_BYTES = 1000000
const PAGE_ROWS = 200

/** File name of a workbook of this run that is made now, in the time zone of the session. */
export function nameNow(run: StoredRun): string {
    const prefix = configurationById(run.configuration).settings.attachmentPrefix
    return workbookName(prefix, run.recordNumber, new GlideDateTime().getDisplayValueInternal())
}

/** Why rows are missing from a workbook with this number of rows. */
function missingFrom(run: StoredRun, rows: number): Missing | null {
    if (!isFinal(run.state)) return 'running'
    return rows < Math.max(run.counts.stored, run.counts.found) ? 'first' : null
}

/** Makes a workbook of the run's stored rows, private columns masked, and attaches it to the record. The caller has checked the rights. */
export function makeAttachment(run: StoredRun, fileName: string): NotedAttachment {
    const record = recordById(run.table, run.record)
    if (!record) throw fail('record_missing')
    if (record.domain !== run.domain) throw fail('record_moved')
    if (run.counts.stored === 0) throw fail('rows_missing')
    let at = 0
    const lens = maskingLens(run)
    const wholes = wholesOf(run, lens)
    const { bytes, rows } = storedWorkbook({
        columns: seenColumns(run.columns, lens),
        nextRows: () => {
            const page = storedRows(run, lens, at, at + PAGE_ROWS)
            at += page.rows.length
            wholes.fill(page.rows, page.ids)
            return page.rows
        },
        mostBytes: MOST_BYTES,
        zone: sessionZone(),
        translate: translate,
        cutByPlatform: wholes.marked,
        sha256: (text) => new GlideDigest().getSHA256Hex(text),
        facts: (outcome) =>
            factsOf(toRun(run, NOBODY), run.recordNumber, outcome, missingFrom(run, outcome.rowsInFile)),
    })
    if (rows === 0) throw fail('rows_missing')
    return { id: writeAttachment(record, fileName, bytes), rows: rows }
}
