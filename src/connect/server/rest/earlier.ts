import { readableAnswersLike, runWithReadableRows } from '../access.ts'
import { earlierAnswers } from '../comparisons/earlier.ts'
import { noteChanges } from '../comparisons/note.ts'
import type { EarlierAnswers } from '../contract/earlier.ts'
import type { WorkNote } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { mayNote, readableRecord } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseEarlier } from './body.ts'

/** GET /runs/{id}/earlier */
export function getEarlier(request: Request, response: Response): void {
    answer(response, (): EarlierAnswers => {
        const run = runWithReadableRows(request.pathParams['id'])
        return earlierAnswers(run, readableRecord(run.table, run.record), readableAnswersLike(run))
    })
}

/** POST /runs/{id}/earlier: writes the differences as a work note, in the name of the user. */
export function postEarlier(request: Request, response: Response): void {
    answer(response, (): WorkNote => {
        const run = runWithReadableRows(request.pathParams['id'])
        const record = readableRecord(run.table, run.record)
        if (!mayNote(record)) throw fail('note_forbidden')
        const { run: chosen, key } = parseEarlier(request.body.data)
        const [earlier] = readableAnswersLike(run).filter(({ id }) => id === chosen)
        if (!earlier) throw fail('run_missing')
        return once(run, ('changes ' + earlier.id) as `changes ${string}`, key, () => {
            noteChanges(run, earlier, record)
            return { record: record.number }
        })
    })
}
