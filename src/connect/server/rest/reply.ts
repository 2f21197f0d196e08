import { runWithReadableRows } from '../access.ts'
import type { Reply, ReplyPosted } from '../contract/reply.ts'
import { fail } from '../failure.ts'
import { mayComment, readableRecord, writeComment } from '../records/store.ts'
import { replyTo } from '../replies/reply.ts'
import { once } from '../runs/presses.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseReply } from './body.ts'

/** GET /runs/{id}/reply */
export function getReply(request: Request, response: Response): void {
    answer(response, (): Reply => {
        const run = runWithReadableRows(request.pathParams['id'])
        return replyTo(run, readableRecord(run.table, run.record))
    })
}

/** POST /runs/{id}/reply: a comment that the caller reads, in the name of the user. */
export function postReply(request: Request, response: Response): void {
    answer(response, (): ReplyPosted => {
        const run = runWithReadableRows(request.pathParams['id'])
        const record = readableRecord(run.table, run.record)
        if (!mayComment(record)) throw fail('comment_forbidden')
        const { text, key } = parseReply(request.body.data)
        return once(run, 'reply', key, () => {
            if (!writeComment(record, text)) throw fail('comment_forbidden')
            return { text: text }
        })
    })
}
