import type { ApprovalRequest } from './approval.ts'
import type { ApprovalFilter, ApprovalFlags, ApprovalFlagsRequest, ApprovalFlagsResult } from './approval-flags.ts'
import type { Attachment, AttachmentRequest, Attachments } from './attachment.ts'
import type { RequestAnswer } from './automation.ts'
import type { ConnectionTest, TestRequest } from './connection.ts'
import type { EarlierAnswers, EarlierRequest } from './earlier.ts'
import type { EntitlementCheck, Experience } from './experience.ts'
import type { Handover } from './handover.ts'
import type { Health } from './health.ts'
import type { Installation } from './installation.ts'
import type { Keyed } from './keyed.ts'
import type { Differences, Peers, PeersRequest } from './peers.ts'
import type { PendingApprovals } from './pending-approval.ts'
import type { Proof } from './proof.ts'
import type { QuickFixForm, QuickFixFormRequest, QuickFixFormResult } from './quick-fix-form.ts'
import type { Reply, ReplyPosted, ReplyRequest } from './reply.ts'
import type { Reveal, RevealRequest } from './reveal.ts'
import type { RecordTable, Run } from './run.ts'
import type { TransferApply, TransferFile, TransferPreview, TransferRequest, TransferResult } from './transfer.ts'
import type {
    DeviceList,
    Instruction,
    InstructionSummary,
    List,
    PlatformPage,
    QuickFix,
    RecordStart,
    ResponsePage,
    RowAction,
    RunRequest,
    Suggestions,
    Texts,
    WholeText,
    WorkNote,
    WorkNoteRequest,
} from './wire.ts'

/**
 * Every call of `/api/x_1e_connect/v1/itsm` with its query, body and result. `docs/rest.yaml` is written from it, and the
 * tests check every response against that file.
 */
export interface Calls {
    /** What a page needs to begin. No call to 1E is made for it. */
    'GET /records/{table}/{id}': { status: 200; result: RecordStart }
    /** Devices to choose from, as 1E sees them. */
    'GET /records/{table}/{id}/devices': {
        query: {
            /** Words of a name; when empty, the record's device, else the computers of its caller. */
            query?: string
        }
        status: 200
        result: DeviceList
    }
    /** What the record's device scores in 1E, or why that is not shown. */
    'GET /records/{table}/{id}/experience': {
        query: {
            /** FQDN, when the agent chose a device. */
            device?: string
        }
        status: 200
        result: Experience
    }
    /** Quick fixes that fit the record, the most reliable in similar incidents first. */
    'GET /records/{table}/{id}/quick-fixes': { status: 200; result: List<QuickFix> }
    /** What was asked, done and left open on the record, for whoever takes it over. 404 `run_missing` while nothing was run. */
    'GET /records/{table}/{id}/handover': { status: 200; result: Handover }
    /** Writes it as a work note, in the name of the user. */
    'POST /records/{table}/{id}/handover': { body: Keyed; status: 200; result: WorkNote }
    /** What the user ran last, and what fits the words of the record. */
    'GET /records/{table}/{id}/suggestions': { status: 200; result: Suggestions }
    /** Searches the active instructions. */
    'GET /instructions': {
        query: {
            /** Words, each of which must occur. */
            query?: string
            kind?: 'question' | 'action'
            /** sys_id of an instruction set. */
            set?: string
            /**
             * @minimum 1
             * @maximum 100
             */
            limit?: number
            /** @minimum 0 */
            offset?: number
        }
        status: 200
        result: List<InstructionSummary>
    }
    /** One instruction with its typed parameters and columns. */
    'GET /instructions/{id}': { status: 200; result: Instruction }
    /** Runs an instruction: checks, stores, and asks for approval or sends. */
    'POST /runs': { body: RunRequest; status: 201; result: Run }
    /** Runs of one record, newest first. */
    'GET /runs': {
        query: {
            table: RecordTable
            /** sys_id of the record. */
            record: string
            /** Only the run that the user started with this key. */
            key?: string
        }
        status: 200
        result: List<Run>
    }
    /** One run. Asks 1E first when the run is due. */
    'GET /runs/{id}': { status: 200; result: Run }
    /** Requests for approval that the calling user can decide now, soonest end first. Makes no call to 1E. */
    'GET /approvals': {
        query: {
            /** Only those of the record with this sys_id. */
            record?: string
        }
        status: 200
        result: PendingApprovals
    }
    /** Approves, rejects or withdraws the request for approval. */
    'POST /runs/{id}/approval': { body: ApprovalRequest; status: 200; result: Run }
    /** Stops gathering in 1E; rows that were received stay. */
    'POST /runs/{id}/cancel': { body?: Keyed; status: 200; result: Run }
    /** Answers that the same question has had on the same device, to compare with. */
    'GET /runs/{id}/earlier': { status: 200; result: EarlierAnswers }
    'POST /runs/{id}/earlier': { body: EarlierRequest; status: 200; result: WorkNote }
    /** Which other devices can be asked the same question. */
    'GET /runs/{id}/peers': {
        query: {
            /** What they share with the device, of model, location, department, separated by commas; left out for the usual. */
            same?: string
        }
        status: 200
        result: Peers
    }
    /** Asks them, in one instruction. Questions only; nothing is sent when one of them may not be asked. */
    'POST /runs/{id}/peers': { body: PeersRequest; status: 201; result: Differences }
    /** Of a run that asks peers: in what the device differs from them. Asks 1E first when the run is due. */
    'GET /runs/{id}/differences': { status: 200; result: Differences }
    /** Adds that as a work note, in the name of the user. */
    'POST /runs/{id}/differences': { body?: Keyed; status: 200; result: WorkNote }
    /** A reply to the caller in plain words, from the administrator's template and the answer. 404 `reply_missing` without one. */
    'GET /runs/{id}/reply': { status: 200; result: Reply }
    /** Posts what the agent has made of it as a comment that the caller reads. */
    'POST /runs/{id}/reply': { body: ReplyRequest; status: 200; result: ReplyPosted }
    /** The proof of an action. Goes on with it first, as far as it is due. */
    'GET /proofs/{id}': { status: 200; result: Proof }
    /** Ends the wait for the check after the action: nothing can be told then. */
    'POST /proofs/{id}/stop': { body?: Keyed; status: 200; result: Proof }
    /** Asks the question of a proof that is done once more; the verdict is then what that answer tells. */
    'POST /proofs/{id}/check': { body?: Keyed; status: 200; result: Proof }
    /** Takes a request of a flow or an AI agent off the record: nothing is run. */
    'POST /requests/{id}/dismiss': { body?: Keyed; status: 200; result: RequestAnswer }
    /** Stored rows by sequence. */
    'GET /runs/{id}/responses': {
        query: {
            /**
             * First row, 0-based.
             * @minimum 0
             */
            from?: number
            /**
             * Row after the last one, 0-based.
             * @minimum 0
             */
            to?: number
            /** `id` of a reveal: its columns are not masked. */
            reveal?: string
        }
        status: 200
        result: ResponsePage
    }
    /** Loads the next batch from 1E and stores it. */
    'POST /runs/{id}/responses': { body?: Keyed; status: 200; result: ResponsePage }
    /** Returns one page read from 1E without storing it. */
    'POST /runs/{id}/pages': {
        body: {
            /** `range` of the page before; the run's own when absent. */
            range?: string | null
            /**
             * @minimum 1
             * @maximum 1000
             */
            limit?: number
        }
        status: 200
        result: PlatformPage
    }
    /** Reads the whole of a text that 1E cuts in its pages. */
    'GET /runs/{id}/cell': {
        query: {
            /** Shard of the row in 1E. */
            shard: string
            /** Number of the row in 1E. */
            row: string
            /** Name of the column. */
            column: string
            /** `id` of a reveal; needed for a private column. */
            reveal?: string
        }
        status: 200
        result: WholeText
    }
    /** Logs that the user sees the private columns of the answer, and lets them. */
    'POST /runs/{id}/reveal': { body?: RevealRequest; status: 201; result: Reveal }
    /** What a row of the run's answer can start on its record, the rules of the administrator first. */
    'GET /runs/{id}/row-actions': { status: 200; result: List<RowAction> }
    /** Writes one to five stored rows into the work notes of the run's record, in the name of the user. */
    'POST /runs/{id}/work-note': { body: WorkNoteRequest; status: 200; result: WorkNote }
    /** Workbooks that were attached for the run, oldest first. */
    'GET /runs/{id}/attachments': { status: 200; result: Attachments }
    /** Writes a workbook of the stored rows and attaches it, or registers one that the browser has uploaded. */
    'POST /runs/{id}/attachment': { body?: AttachmentRequest; status: 201; result: Attachment }
    /** Asks 1E whether Experience is licensed. */
    'POST /configurations/{id}/entitlement': { status: 200; result: EntitlementCheck }
    /** Tests the connection to 1E hop by hop. */
    'POST /configurations/{id}/test': { status: 200; body?: TestRequest; result: ConnectionTest }
    /** Queues the retrieval of instructions and sets. */
    'POST /configurations/{id}/retrieve': {
        body?: {
            /** True accepts a list in which more than half of the known instructions are missing. */
            force?: boolean
        }
        status: 202
        result: { queued: boolean }
    }
    /** What a quick fix or a category presets, and when it is offered. */
    'GET /quick-fixes/{id}/form': { status: 200; result: QuickFixForm }
    /** Saves that, or says what is wrong with it. */
    'POST /quick-fixes/{id}/form': { body: QuickFixFormRequest; status: 200; result: QuickFixFormResult }
    /** Which instructions would have another *Is Approval Required*. Writes nothing. */
    'GET /configurations/{id}/approval-flags': {
        query: ApprovalFilter & { required: boolean }
        status: 200
        result: ApprovalFlags
    }
    /** Sets *Is Approval Required* of the instructions that were shown. */
    'POST /configurations/{id}/approval-flags': {
        body: ApprovalFlagsRequest
        status: 200
        result: ApprovalFlagsResult
    }
    /** What can be carried to another instance, as a file. Makes no call to 1E. */
    'GET /configurations/{id}/transfer': { status: 200; result: TransferFile }
    /** What a file would change here, and why it would be refused. Writes nothing. */
    'POST /configurations/{id}/transfer': { body: TransferRequest; status: 200; result: TransferPreview }
    /** Writes what the preview showed, whole or not at all. */
    'POST /configurations/{id}/transfer/apply': { body: TransferApply; status: 200; result: TransferResult }
    /** Whether this instance has all that the application needs; what is missing with its cure. Makes no call to 1E. */
    'GET /installation': { status: 200; result: Installation }
    /** How each connection to 1E is: what does not work, its cure, and what agents read meanwhile. Makes no call to 1E. */
    'GET /health': { status: 200; result: Health }
    /** Translations for a page to which the platform itself delivers none. */
    'GET /texts': { status: 200; result: Texts }
}
