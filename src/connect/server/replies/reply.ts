import { gs } from '@servicenow/glide'
import { filledReply, type Reply, templateFor } from '../contract/reply.ts'
import { fail } from '../failure.ts'
import { shortTime } from '../glide.ts'
import { replyTemplate } from '../instructions/store.ts'
import { type HostRecord, mayComment } from '../records/store.ts'
import { standsOut } from '../responses/stands-out.ts'
import { cellWords } from '../responses/words.ts'
import type { StoredRun } from '../runs/stored.ts'

/** Who called, as they are addressed; '' where the record names nobody. */
function callerOf({ table, row }: HostRecord): string {
    const field = table === 'interaction' ? 'opened_for' : 'caller_id'
    return row.isValidField(field) ? row.getDisplayValue(field) || '' : ''
}

/** The reply to the caller that an answer fills. Throws `reply_missing` where the administrator has written none. */
export function replyTo(run: StoredRun, record: HostRecord): Reply {
    const template = templateFor(replyTemplate(run.definition), gs.getSession().getLanguage())
    if (template === '' || run.state !== 'completed' || run.responsesRemovedAt !== null) throw fail('reply_missing')
    const { columns, row } = standsOut(run)
    const caller = callerOf(record)
    const { text, found } = filledReply(template, {
        columns: columns,
        row: row,
        words: {
            rows: String(Math.max(run.counts.found, run.counts.stored)),
            device: run.device.split('.')[0] || run.device,
            caller: caller.split(' ')[0] || caller,
            agent: gs.getUserDisplayName(),
            time: shortTime(run.finished || run.created),
        },
        isPrivate: (name) =>
            columns.some((column) => column.private !== undefined && column.name.toLowerCase() === name.toLowerCase()),
        shown: (value, column) => cellWords(value, column.kind),
    })
    return { text: text, found: found, caller: caller, canPost: mayComment(record) }
}
