import { fromFieldTime } from '../clock.ts'
import type { EarlierAnswer, EarlierAnswers } from '../contract/earlier.ts'
import { comparisonColumns } from '../instructions/store.ts'
import type { HostRecord } from '../records/store.ts'
import type { StoredRun } from '../runs/stored.ts'

/** Answers that are offered. */
const MOST = 20

function toEarlier(run: StoredRun, beforeRecord: boolean): EarlierAnswer {
    return {
        run: run.id,
        number: run.number,
        at: new Date(run.finished || run.created).toISOString(),
        record: run.recordNumber,
        beforeRecord: beforeRecord,
    }
}

/** When the record was opened, milliseconds; when it was made where it does not say. */
function openedAt({ row }: HostRecord): number {
    const opened = row.isValidField('opened_at') ? fromFieldTime(row.getValue('opened_at')) : null
    return opened || fromFieldTime(row.getValue('sys_created_on')) || 0
}

/** Puts the newest one from before the record was opened first, then the newest; `found` are those that the user may read, newest first. */
export function earlierAnswers(run: StoredRun, record: HostRecord, found: StoredRun[]): EarlierAnswers {
    const opened = openedAt(record)
    const first = found.filter((one) => (one.finished || one.created) < opened)[0]
    const others = found.filter((one) => one !== first)
    const items = (first ? [toEarlier(first, true)] : []).concat(others.map((one) => toEarlier(one, false)))
    return { items: items.slice(0, MOST), ...comparisonColumns(run.definition) }
}
