import { runWithReadableRows } from '../access.ts'
import type { WorkNote } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { mayNote, readableRecord } from '../records/store.ts'
import { noteRows } from '../responses/note.ts'
import { once } from '../runs/presses.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseWorkNote } from './body.ts'

/** POST /runs/{id}/work-note: the note is the user's, so the user must be able to write it. */
export function postWorkNote(request: Request, response: Response): void {
    answer(response, (): WorkNote => {
        const run = runWithReadableRows(request.pathParams['id'])
        const record = readableRecord(run.table, run.record)
        if (!mayNote(record)) throw fail('note_forbidden')
        const { rows, key } = parseWorkNote(request.body.data)
        return once(run, 'note', key, () => {
            noteRows(run, record, rows)
            return { record: record.number }
        })
    })
}
