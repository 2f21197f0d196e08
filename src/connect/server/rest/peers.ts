import { mayReadRun, runWithReadableRows, shown } from '../access.ts'
import { type Differences, PEER_TRAITS, type Peers, type PeerTrait } from '../contract/peers.ts'
import type { WorkNote } from '../contract/wire.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { fail } from '../failure.ts'
import { advance, advanceForPage } from '../lifecycle/advance.ts'
import { askPeers, peersFor } from '../peers/ask.ts'
import { differencesBetween } from '../peers/differences.ts'
import { noteWords } from '../peers/words.ts'
import { type HostRecord, mayNote, readableRecord, writeWorkNote } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import type { StoredRun } from '../runs/stored.ts'
import { answer, queryText, type Request, type Response } from './answer.ts'
import { parseKeyed, parsePeersRequest } from './body.ts'

/** `same`: traits, separated by commas; left out for the usual ones, and empty for none. */
function sameOf(request: Request): PeerTrait[] | null {
    const given = request.queryParams['same']
    if (given === undefined) return null
    const names = queryText(request, 'same').split(',')
    return PEER_TRAITS.filter((trait) => names.indexOf(trait) >= 0)
}

/** GET /runs/{id}/peers?same= */
export function getPeers(request: Request, response: Response): void {
    answer(response, (): Peers => {
        const run = runWithReadableRows(request.pathParams['id'])
        const peers = peersFor(run, readableRecord(run.table, run.record), sameOf(request))
        return { ...peers, asked: peers.asked !== null && mayReadRun(peers.asked) ? peers.asked : null }
    })
}

/** What the peers of a run have said. */
function found(asking: StoredRun, record: HostRecord): Differences {
    const run = runWithReadableRows(asking.peersOf)
    return { ...differencesBetween(run, asking).result, run: shown(asking), canNote: mayNote(record) }
}

/** The run and its record. Throws when the user may not read the record or the rows, or the run asks no peers. */
function askingRun(request: Request): { asking: StoredRun; record: HostRecord } {
    const asking = runWithReadableRows(request.pathParams['id'])
    const record = readableRecord(asking.table, asking.record)
    if (asking.peersOf === '') throw fail('peers_missing')
    return { asking: asking, record: record }
}

/** POST /runs/{id}/peers */
export function postPeers(request: Request, response: Response): void {
    answer(
        response,
        (): Differences => {
            const run = runWithReadableRows(request.pathParams['id'])
            const record = readableRecord(run.table, run.record)
            const asking = askPeers(run, record, parsePeersRequest(request.body.data), BUDGET_MS)
            return found(advance(asking, BUDGET_MS), record)
        },
        201
    )
}

/** GET /runs/{id}/differences: of a run that asks peers, advanced when its next step is due. */
export function getDifferences(request: Request, response: Response): void {
    answer(response, (): Differences => {
        const { asking, record } = askingRun(request)
        return found(advanceForPage(asking, BUDGET_MS), record)
    })
}

/** POST /runs/{id}/differences: adds the result as a work note, in the name of the user. */
export function postDifferences(request: Request, response: Response): void {
    answer(response, (): WorkNote => {
        const { asking, record } = askingRun(request)
        const run = runWithReadableRows(asking.peersOf)
        if (!mayNote(record)) throw fail('note_forbidden')
        if (record.domain !== run.domain) throw fail('record_moved')
        return once(asking, 'note', parseKeyed(request.body.data), () => {
            const { result, sentences } = differencesBetween(run, asking)
            const text = noteWords(run, asking, result.said, result.facts, sentences)
            if (!writeWorkNote(record, text)) throw fail('note_forbidden')
            return { record: record.number }
        })
    })
}
