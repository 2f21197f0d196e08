import { gs } from '@servicenow/glide'
import { rowOfRun } from '../runs/store.ts'
import type { ApprovalRow, StoredRun } from '../runs/stored.ts'
import { languageOf } from '../translate.ts'

type News = 'asked' | 'approved' | 'rejected' | 'ended'

/**
 * Queues one event for each person: a parameter of an event is too short for a list of all. The second parameter is the
 * language, by which the platform chooses the mail.
 */
function tell(news: News, run: StoredRun, people: string[]): void {
    const row = people.length > 0 ? rowOfRun(run.id) : null
    if (!row) return
    for (const person of people) gs.eventQueue('x_1e_connect.approval.' + news, row, person, languageOf(person))
}

function approversOf(requests: ApprovalRow[]): string[] {
    return requests.map((request) => request.approver)
}

/** Notifies the approvers of these rows. */
export function tellAsked(run: StoredRun, requests: ApprovalRow[]): void {
    tell('asked', run, approversOf(requests))
}

/** Notifies of the end of a request: the requester of a decision, the approvers too of any other end. */
export function tellEnded(run: StoredRun): void {
    if (run.state === 'rejected') tell('rejected', run, [run.requestedBy.id])
    else if (run.decidedBy) tell('approved', run, [run.requestedBy.id])
    else tell('ended', run, approversOf(run.requests).concat(run.requestedBy.id))
}
