import type { Attachment } from '../../contract/attachment.ts'
import type { EarlierAnswers } from '../../contract/earlier.ts'
import type { Differences, Peers } from '../../contract/peers.ts'
import type { Reveal } from '../../contract/reveal.ts'
import type { Run } from '../../contract/run.ts'
import type { RowAction } from '../../contract/wire.ts'
import type { Trouble } from '../shared/rest.ts'
import { emptyRows, type RowSet, type WholeCell } from '../shared/row-set.ts'
import type { Loading, Press } from './ask-state.ts'
import { noProof, type ProofState } from './proof-state.ts'

/** The lower part of the panel: one run, its rows and its workbooks. It is empty again for every run that is opened. */
export interface AnswerState {
    run: Run | null
    /** Why a start, a cancel, a decision or a poll failed. */
    trouble: Trouble | null
    /** The press that failed, for another try; null when the trouble came from something else. */
    failedPress: Press | null
    confirmingCancel: boolean
    cancelling: boolean
    deciding: boolean
    rows: RowSet
    rowsStatus: Loading | 'loading_more'
    rowsMessage: string
    /** True while rows are fetched: there is never a second call. */
    fetchingRows: boolean
    /** The text that was fetched whole because its cell holds it cut. */
    whole: WholeCell | null
    /** What its rows can start. */
    rowActions: RowAction[]
    /** What was done with its rows. */
    told: string
    /** Workbooks of the run on the record. */
    attachments: Attachment[]
    /** How the answer is looked at. */
    view: AnswerView
    changes: ChangesState
    peers: PeersState
    reply: ReplyState
    proof: ProofState
    reveal: RevealState
}

/** The reply to the caller that is being written; `closed` while none is. */
export interface ReplyState {
    status: 'closed' | 'loading' | 'open' | 'posting'
    text: string
    /** What in it came from the answer. */
    found: readonly string[]
    caller: string
    /** True where it can be posted as a comment. */
    canPost: boolean
    /** What went wrong, or what was done. */
    told: string
}

export const NO_REPLY: ReplyState = { status: 'closed', text: '', found: [], caller: '', canPost: false, told: '' }

/** `rows`: as they came. `changes`: beside an earlier answer. `peers`: beside those of other devices. */
export type AnswerView = 'rows' | 'changes' | 'peers'

/** The same question to other devices. */
export interface PeersState {
    status: 'ready' | 'loading' | 'asking' | 'failed'
    message: string
    /** Which can be asked; null until they were asked for. */
    offered: Peers | null
    /** FQDNs of those that are to be asked, and of those that were named besides the offered ones. */
    chosen: readonly string[]
    named: readonly string[]
    /** What they have said; null while they are chosen. */
    found: Differences | null
    /** True when the values that are the same are shown too. */
    showsSame: boolean
    /** What was done. */
    told: string
}

export const NO_PEERS: PeersState = {
    status: 'ready',
    message: '',
    offered: null,
    chosen: [],
    named: [],
    found: null,
    showsSame: false,
    told: '',
}

/** The answer beside an earlier one. */
export interface ChangesState {
    status: 'ready' | 'loading' | 'failed'
    message: string
    /** What it can be compared with; null until it was asked for. */
    earlier: EarlierAnswers | null
    /** Run of the answer that was chosen; '' for none. */
    chosen: string
    /** Its rows; null while they are loaded. */
    before: RowSet | null
    /** False when 1E had more rows than these. */
    isWhole: boolean
}

/** Whether the private columns of the answer are revealed to the reader. */
export interface RevealState {
    /** True while it asks why. */
    asking: boolean
    busy: boolean
    message: string
    /** As it was logged; null while they are masked. */
    made: Reveal | null
    reason: string
    /** The rows with what is private; null before they are loaded. */
    rows: RowSet | null
}

export function emptyReveal(): RevealState {
    return { asking: false, busy: false, message: '', made: null, reason: '', rows: null }
}

export function emptyAnswer(): AnswerState {
    return {
        run: null,
        trouble: null,
        failedPress: null,
        confirmingCancel: false,
        cancelling: false,
        deciding: false,
        rows: emptyRows(),
        rowsStatus: 'ready',
        rowsMessage: '',
        fetchingRows: false,
        whole: null,
        rowActions: [],
        told: '',
        attachments: [],
        view: 'rows',
        changes: { status: 'ready', message: '', earlier: null, chosen: '', before: null, isWhole: true },
        peers: NO_PEERS,
        reply: NO_REPLY,
        proof: noProof(),
        reveal: emptyReveal(),
    }
}
