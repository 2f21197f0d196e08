import type { Handover } from '../contract/handover.ts'
import type { WorkNote } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { handoverOf } from '../handover/handover.ts'
import { type HostRecord, mayNote, readableRecord, writeWorkNote } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseKeyed } from './body.ts'

function recordOf({ pathParams }: Request): HostRecord {
    return readableRecord(String(pathParams['table']), String(pathParams['id']))
}

function needed(handover: Handover | null): Handover {
    if (!handover) throw fail('run_missing')
    return handover
}

/** GET /records/{table}/{id}/handover */
export function getHandover(request: Request, response: Response): void {
    answer(response, (): Handover => needed(handoverOf(recordOf(request))))
}

/** POST /records/{table}/{id}/handover: writes it as a work note, in the name of the user. */
export function postHandover(request: Request, response: Response): void {
    answer(response, (): WorkNote => {
        const record = recordOf(request)
        if (!mayNote(record)) throw fail('note_forbidden')
        const key = parseKeyed(request.body.data)
        // The press is about the record, which its deed names.
        return once({ id: '', domain: record.domain }, ('handover ' + record.id) as `handover ${string}`, key, () => {
            const { text } = needed(handoverOf(record))
            if (!writeWorkNote(record, text)) throw fail('note_forbidden')
            return { record: record.number }
        })
    })
}
