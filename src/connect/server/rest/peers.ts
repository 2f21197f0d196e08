import { mayReadRun, readableRun, runWithReadableRows, shown } from '../access.ts'
import { type Differences, type DifferencesNote, PEER_TRAITS, type Peers, type PeerTrait } from '../contract/peers.ts'
import { fail } from '../failure.ts'
import { advance, advanceForPage } from '../lifecycle/advance.ts'
import { askPeers, peersFor } from '../peers/ask.ts'
import { differencesBetween } from '../peers/differences.ts'
import { noteWords } from '../peers/words.ts'
import { mayNote, readableRecord, writeWorkNote } from '../records/store.ts'
import { once } from '../runs/presses.ts'
import type { StoredRun } from '../runs/stored.ts'
import { answer, BUDGET_MS, queryText, type Request, type Response } from './answer.ts'
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

/** What the peers of a run have said, and the run whose question they were asked. */
function found(peersRun: StoredRun): Differences {
    const run = runWithReadableRows(peersRun.peersOf)
    const note = mayNote(readableRecord(run.table, run.record))
    return { ...differencesBetween(run, peersRun), run: shown(peersRun), canNote: note }
}

/** The run. Throws when the user may not read its rows, or it asks no peers. */
function peersRun(request: Request): StoredRun {
    const run = runWithReadableRows(request.pathParams['id'])
    if (run.peersOf === '') throw fail('run_missing')
    return run
}

/** POST /runs/{id}/peers */
export function postPeers(request: Request, response: Response): void {
    answer(
        response,
        (): Differences => {
            const run = runWithReadableRows(request.pathParams['id'])
            const record = readableRecord(run.table, run.record)
            return found(advance(askPeers(run, record, parsePeersRequest(request.body.data), BUDGET_MS), BUDGET_MS))
        },
        201
    )
}

/** GET /runs/{id}/differences: of a run that asks peers, advanced when its next step is due. */
export function getDifferences(request: Request, response: Response): void {
    answer(response, (): Differences => found(advanceForPage(peersRun(request), BUDGET_MS)))
}

/** POST /runs/{id}/differences: adds the result as a work note, in the name of the user. */
export function postDifferences(request: Request, response: Response): void {
    answer(response, (): DifferencesNote => {
        const asking = peersRun(request)
        const run = readableRun(asking.peersOf)
        const record = readableRecord(run.table, run.record)
        if (!mayNote(record)) throw fail('note_forbidden')
        if (record.domain !== run.domain) throw fail('record_moved')
        return once(asking, 'note', parseKeyed(request.body.data), () => {
            const text = noteWords(run, differencesBetween(run, asking))
            if (!writeWorkNote(record, text)) throw fail('note_forbidden')
            return { text: text }
        })
    })
}
