import { nowMs } from '../clock.ts'
import type { Approval, ApprovalState } from '../contract/approval.ts'
import { isErrorCode, type Problem, problem } from '../contract/errors.ts'
import { isFinal, type Phase, type Run } from '../contract/run.ts'
import { displayTime, minuteTime } from '../glide.ts'
import { translate, translateForAgent, translateProblem } from '../translate.ts'
import { MOST_NAMES } from './fields.ts'
import { phaseOf } from './phase.ts'
import type { StoredRun } from './stored.ts'
import { devicesOf } from './subject.ts'

/** Least milliseconds between two requests of a page. */
const LEAST_POLL_MS = 250
/** Most milliseconds between two requests: the lease of a run that is being sent is longer than any page should wait. */
const SENDING_POLL_MS = 1000
/** Milliseconds between two requests while the run waits for an approval. */
const WAITING_POLL_MS = 5000

function iso(ms: number | null): string | null {
    return ms === null ? null : new Date(ms).toISOString()
}

/** True while 1E may have rows beyond those stored, and still keeps them. */
export function hasMore(run: StoredRun, now: number): boolean {
    if (run.platformId === null || run.responsesRemovedAt !== null || (run.keepUntil !== null && now > run.keepUntil))
        return false
    return run.counts.found > run.counts.stored
}

/** True when the viewer's next look does something that follows the end, see lifecycle/endings.ts. */
function isLeftToLook(run: StoredRun, viewer: Viewer): boolean {
    if (run.attachState === 'wanted' && run.counts.stored > 0) return true
    return run.workNote === 'wanted' && run.requestedBy.id === viewer.id
}

function pollAfterMs(run: StoredRun, viewer: Viewer, now: number): number | null {
    if (isFinal(run.state)) {
        if (!isLeftToLook(run, viewer)) return null
        // The longer another transaction has been at it, the less often a page asks. The end is known to the second.
        return Math.min(WAITING_POLL_MS, Math.max(LEAST_POLL_MS, now - (run.finished || now) - 1000))
    }
    if (run.state === 'awaiting_approval') return WAITING_POLL_MS
    if (run.state === 'sending') return SENDING_POLL_MS
    return Math.max(LEAST_POLL_MS, (run.nextPollAt || now) - now)
}

const ENDED: { [state: string]: ApprovalState } = {
    awaiting_approval: 'requested',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    lapsed: 'expired',
    void: 'void',
}

function isAsked(run: StoredRun, userId: string): boolean {
    return run.requests.some((request) => request.approver === userId)
}

function othersAsked(run: StoredRun, userId: string): string[] {
    const others = run.requests.filter((request) => request.approver !== userId)
    return others
        .map((request) => request.name || '')
        .filter((name) => name !== '')
        .slice(0, MOST_NAMES)
}

function approvalOf(run: StoredRun, userId: string): Approval | null {
    if (run.requests.length === 0) return null
    return {
        state: ENDED[run.state] || 'approved',
        requestedAt: new Date(run.created).toISOString(),
        until: iso(run.approvalUntil),
        approvers: run.requests.length,
        mine: isAsked(run, userId),
        others: run.state === 'awaiting_approval' ? othersAsked(run, userId) : [],
        decidedBy: run.decidedBy ? run.decidedBy.name : null,
        decidedByMe: run.decidedBy !== null && run.decidedBy.id === userId,
        decidedAt: iso(run.decidedAt),
        comment: run.comment || null,
    }
}

/** Why the workbook was not attached; null when it was, or is still to be. `attachState` holds the code. */
function attachProblemOf(run: StoredRun): Problem | null {
    const state = run.attachState
    if (!isErrorCode(state)) return null
    return translateProblem(problem(state, [translate('The log of the instance says why.', [])]))
}

/** The user who sees the run. */
export interface Viewer {
    id: string
    isAdmin: boolean
}

/** For a sentence or a file, which no user in particular sees. */
export const NOBODY: Viewer = { id: '', isAdmin: false }

/** What the viewer may do with the run now. */
function rightsOf(run: StoredRun, viewer: Viewer): Pick<Run, 'canCancel' | 'canDecide' | 'canWithdraw'> {
    const waits = run.state === 'awaiting_approval'
    const own = run.requestedBy.id === viewer.id
    return {
        canCancel: !isFinal(run.state) && !waits && (viewer.isAdmin || own),
        canDecide: waits && !own && isAsked(run, viewer.id),
        canWithdraw: waits && own,
    }
}

function phaseFor(run: StoredRun, approval: Approval | null, trouble: Problem | null, now: number): Phase {
    const input = {
        ...run,
        approval: approval,
        started: iso(run.started),
        problem: trouble,
        removedOn: run.responsesRemovedAt === null ? null : displayTime(run.responsesRemovedAt),
        waitsUntil: run.gatherUntil === null ? '' : minuteTime(run.gatherUntil),
    }
    return phaseOf(input, now)
}

/** Its questions are ordinary runs: the action alone is shown with its proof. */
function proofOf(run: StoredRun): Run['proof'] {
    if (run.proof === '' || run.instruction.kind !== 'action') return null
    return { id: run.proof, verdict: run.verdict || null }
}

/** Who is to answer for it, and by what it was started in that person's name. */
function starterOf({ requestedBy: { id, name }, origin }: StoredRun): Run['requestedBy'] {
    if (origin === 'person') return { id: id, name: name }
    return { id: id, name: origin === 'flow' ? translate('{0} (flow)', [name]) : translate('{0} (AI agent)', [name]) }
}

/** The run as our REST calls return it to the viewer. */
export function toRun(run: StoredRun, viewer: Viewer): Run {
    const now = nowMs()
    const approval = approvalOf(run, viewer.id)
    const trouble = translateForAgent(run.problem)
    return {
        id: run.id,
        number: run.number,
        state: run.state,
        instruction: {
            id: run.definition,
            name: run.instruction.name,
            kind: run.instruction.kind,
        },
        text: run.text,
        parameters: run.parameters,
        table: run.table,
        record: run.record,
        device: devicesOf(run).join(', '),
        platformId: run.platformId,
        platformStatus: run.platformStatus,
        requestedBy: starterOf(run),
        counts: run.counts,
        phase: phaseFor(run, approval, trouble, now),
        noRows: run.noRows,
        more: hasMore(run, now),
        responsesRemoved: iso(run.responsesRemovedAt),
        problem: trouble,
        attach: run.attach,
        attachProblem: attachProblemOf(run),
        attachments: run.attachments.length,
        proof: proofOf(run),
        approval: approval,
        created: new Date(run.created).toISOString(),
        started: iso(run.started),
        finished: iso(run.finished),
        gatherUntil: iso(run.gatherUntil),
        keepUntil: iso(run.keepUntil),
        pollAfterMs: pollAfterMs(run, viewer, now),
        canReply: run.replies && run.state === 'completed' && run.responsesRemovedAt === null,
        ...rightsOf(run, viewer),
    }
}

/** The phase of the run as a sentence. */
export function phaseWords(run: StoredRun): string {
    const { phase } = toRun(run, NOBODY)
    return translate(phase.message, phase.args)
}
