import { readableRun, runWithReadableRows } from '../access.ts'
import { attachStored, noteAttachment } from '../attachments/attach.ts'
import { nameNow } from '../attachments/make.ts'
import { existing } from '../attachments/store.ts'
import type { Attachment, Attachments } from '../contract/attachment.ts'
import { fail } from '../failure.ts'
import { mayWrite, readableRecord } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseAttachment } from './body.ts'

/** GET /runs/{id}/attachments: a user who may read the record may read its attachments. */
export function getAttachments(request: Request, response: Response): void {
    answer(response, (): Attachments => {
        const run = readableRun(request.pathParams['id'])
        readableRecord(run.table, run.record)
        const items = existing(run.attachments)
        return { items: items, total: items.length, fileName: nameNow(run) }
    })
}

/** POST /runs/{id}/attachment: makes a workbook of the stored rows, or records one that the browser has uploaded. */
export function postAttachment(request: Request, response: Response): void {
    answer(
        response,
        (): Attachment => {
            const run = runWithReadableRows(request.pathParams['id'])
            const record = readableRecord(run.table, run.record)
            if (!mayWrite(record)) throw fail('attach_forbidden')
            const given = parseAttachment(request.body.data)
            const made = once(run, 'attach', given.key, () =>
                given.attachment
                    ? noteAttachment(run, record, given.attachment, given.rows === undefined ? null : given.rows)
                    : attachStored(run)
            )
            const found = existing([made])[0]
            if (!found) throw fail('attachment_missing')
            return found
        },
        201
    )
}
