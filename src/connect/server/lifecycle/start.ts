import { gs } from '@servicenow/glide'
import { approversFor, requestsTo } from '../approvals/approvers.ts'
import { tellAsked } from '../approvals/notify.ts'
import { waitsFor } from '../approvals/rules.ts'
import { insertRequests } from '../approvals/store.ts'
import { nowMs } from '../clock.ts'
import {
    type Configuration,
    configurationFor,
    needRetrieved,
    noteRefusedStart,
    silenceProblem,
} from '../configurations/store.ts'
import type { Origin } from '../contract/automation.ts'
import { problem } from '../contract/errors.ts'
import { commandText } from '../contract/parameters.ts'
import type { RunRequest } from '../contract/wire.ts'
import { targetOf } from '../devices/store.ts'
import { fail } from '../failure.ts'
import { type Definition, definitionById, within } from '../instructions/store.ts'
import { checkedValues } from '../instructions/values.ts'
import { valuesKey } from '../outcomes/values-key.ts'
import { askedCheck } from '../proofs/checks.ts'
import { deleteProof, insertProof } from '../proofs/store.ts'
import { questionText } from '../proofs/words.ts'
import type { HostRecord } from '../records/store.ts'
import { settleRequestsOf } from '../requests/settle.ts'
import { finish } from '../runs/finish.ts'
import { pressOf } from '../runs/presses.ts'
import { countAutomatedSince, countStartsSince, insertRun, runByGuard, runByPress, updateRun } from '../runs/store.ts'
import type { ApprovalRow, NewRun, StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { guardOf } from './guard.ts'
import { deviceFor } from './start-device.ts'

const MINUTE_MS = 60000

/** The instruction that was confirmed. Throws when it has changed since. */
function runnable(request: RunRequest, configuration: Configuration): Definition {
    const definition = definitionById(request.definition)
    if (!definition || definition.configuration !== configuration.id) throw fail('definition_missing')
    if (!definition.active) throw fail('definition_inactive')
    if (request.version !== undefined && request.version !== definition.version) throw fail('definition_changed')
    return definition
}

/** Throws when an action comes without what was confirmed: device, version and the key of the press. */
function needConfirmation(request: RunRequest, definition: Definition): void {
    if (definition.kind !== 'action') return
    for (const name of ['device', 'version', 'key'] as const) {
        // a list of literals
        if (request[name] === undefined) throw fail('confirmation_missing', [name])
    }
}

/** The approval rows to make before this is sent; empty when no approval is needed. We choose their sys_ids. */
function requestsFor(definition: Definition, configuration: Configuration, domain: string): ApprovalRow[] {
    if (!definition.approvalRequired || !configuration.settings.approvalEnabled) return []
    const approvers = approversFor(domain, gs.getUserID())
    if (approvers.length === 0) throw fail('approver_missing')
    return requestsTo(approvers)
}

/** Asks the approvers of a stored run. Ends the run when no row could be made: it would wait for ever. */
function ask(run: StoredRun): StoredRun {
    if (run.requests.length === 0) return run
    if (insertRequests(run, run.requests) > 0) {
        tellAsked(run, run.requests)
        return run
    }
    updateRun(run.id, run.step, finish('voided', { step: run.step + 1, problem: problem('approver_missing') }))
    throw fail('approver_missing')
}

/** The run that this press has made; null for a new press. */
function madeBy(press: string | null, request: RunRequest, peers: PeersAsked | null): StoredRun | null {
    const run = press === null ? null : runByPress(press)
    if (!run) return null
    const isSame = run.record === request.record && run.definition === request.definition
    // The same press asks the same devices.
    const asksSame = peers ? run.peersOf === peers.of && run.peers.join() === peers.devices.join() : run.peersOf === ''
    if (!isSame || !asksSame) throw fail('key_used')
    return run
}

/** Throws when 1E is known to be silent, or the user starts too much. */
export function needRoom(configuration: Configuration): void {
    const silent = silenceProblem(configuration)
    if (silent) throw fail('platform_silent', silent.problem.args, { transient: true })
    const most = configuration.settings.startsPerMinute
    if (countStartsSince(gs.getUserID(), nowMs() - MINUTE_MS) < most) return
    noteRefusedStart(configuration.id)
    throw fail('too_many_starts', [most])
}

/** Stores the run unless an open run holds its guard. Looks first: an insert that the index refuses is an error on an instance. */
function store(wanted: NewRun): StoredRun {
    const run = runByGuard(wanted.guard) ? null : insertRun(wanted)
    if (run) return ask(run)
    const same = wanted.press === null ? null : runByPress(wanted.press)
    if (same) return same
    const holder = runByGuard(wanted.guard)
    if (!holder) throw fail('internal')
    throw fail('already_running', [translate('{0}, started by {1}', [holder.number, holder.requestedBy.name])], {
        detail: holder.id,
    })
}

/** Begins the proof that was asked for; its sys_id, or '' for none. Nothing is asked yet. */
function beginProof(
    request: RunRequest,
    definition: Definition,
    values: { [name: string]: string },
    about: { record: HostRecord; device: string; settings: Configuration['settings'] }
): string {
    if (request.proof === undefined) return ''
    const check = askedCheck(request.proof, definition, values, about.settings.approvalEnabled)
    if (!check) throw fail('check_missing')
    const { terms, question } = check
    return insertProof({
        definition: definition.id,
        valuesKey: valuesKey(values),
        table: about.record.table,
        record: about.record.id,
        recordNumber: about.record.number,
        device: about.device,
        requestedBy: gs.getUserID(),
        domain: about.record.domain,
        details: {
            terms: terms,
            question: questionText(question, terms),
            before: null,
            after: null,
            tells: false,
            earlier: [],
            askedBy: '',
        },
        workNote: about.settings.workNote ? 'wanted' : '',
        nextAt: nowMs() + MINUTE_MS,
    })
}

/** Other devices that are asked the question of a run, in lower case and in an order that says nothing. */
export interface PeersAsked {
    of: string
    devices: string[]
}

/** 1E waits so long for peers that are offline. */
const PEERS_WAIT_MINUTES = 5

/** Stands where one device stands, and is none. */
function severalDevices(devices: string[]): string {
    return devices.length > 1 ? devices[0] + ' +' + (devices.length - 1) : String(devices[0])
}

/** Who starts a run in the name of the user: a flow or an AI agent, in a conversation that it names. */
export interface Cause {
    origin: Exclude<Origin, 'person'>
    conversation: string
}

/** Throws when flows and AI agents start too much, whoever they do it for. People are not counted, and not held up. */
function needRoomForAutomation({ id, settings }: Configuration): void {
    const most = settings.automationPerMinute
    if (countAutomatedSince(id, nowMs() - MINUTE_MS) >= most) throw fail('automation_limit', [most])
}

/** Stores the run of a proof, if it has one: without the run there is no proof. */
function storeWith(proof: string, wanted: NewRun): StoredRun {
    if (proof === '') return store(wanted)
    let stored: StoredRun | null = null
    try {
        stored = store(wanted)
        return stored
    } finally {
        // Refused, or the same press in another transaction was faster.
        if (!stored || stored.proof !== proof) deleteProof(proof)
    }
}

/**
 * Checks the request and stores a run with everything that will be sent, ready to be sent or waiting for an approval. Stores
 * nothing when a check fails. Returns the same run for the same press. The caller has read the record with the user's rights, and has
 * checked the peers, if it is for them.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the checks in their order, then one line for each value that is stored
export function startRun(
    request: RunRequest,
    record: HostRecord,
    budgetMs: number,
    { peers = null, cause = null }: { peers?: PeersAsked | null; cause?: Cause | null } = {}
): StoredRun {
    const press = request.key === undefined ? null : pressOf(request.key)
    const made = madeBy(press, request, peers)
    if (made) return made
    if (!record.open) throw fail('record_closed')
    const configuration = configurationFor(record.domain)
    const definition = runnable(request, configuration)
    needRetrieved(configuration)
    needConfirmation(request, definition)
    const values = checkedValues(definition.parameters, request.parameters, translate)
    // Whatever the caller says was confirmed: a person does that at a page.
    if (cause && definition.kind === 'action') throw fail('action_needs_person')
    needRoom(configuration)
    if (cause) needRoomForAutomation(configuration)
    const settings = configuration.settings
    const target = targetOf(record.row, settings.deviceField)
    const device = peers ? severalDevices(peers.devices) : deviceFor(request, target, configuration, budgetMs)
    const wait = peers ? Math.min(PEERS_WAIT_MINUTES, settings.gatherMinutes) : settings.gatherMinutes
    const gatherMinutes = within(wait, definition.gatherMinutes)
    const requests = requestsFor(definition, configuration, record.domain)
    const proof = beginProof(request, definition, values, { record: record, device: device, settings: settings })
    const run = storeWith(proof, {
        configuration: configuration.id,
        definition: definition.id,
        instruction: { name: definition.name, kind: definition.kind },
        text: commandText(definition.text, definition.parameters, values),
        parameters: values,
        columns: definition.columns,
        table: record.table,
        record: record.id,
        recordNumber: record.number,
        assignmentGroup: record.row.getValue('assignment_group') || '',
        device: device,
        definitionVersion: definition.version,
        gatherMinutes: gatherMinutes,
        keepMinutes: within(settings.keepMinutes, definition.keepMinutes),
        deviceField: settings.deviceField,
        deviceItem: target.item ? target.item.id : '',
        requests: requests,
        approvalUntil: requests.length > 0 ? nowMs() + waitsFor(gatherMinutes) : null,
        attach: request.attach === true,
        replies: definition.replies && !peers,
        attachState: request.attach === true ? 'wanted' : '',
        proof: proof,
        ...(peers ? { peersOf: peers.of, peers: peers.devices } : {}),
        ...(cause || {}),
        // That of the proof says it all; what peers have said is noted on demand.
        workNote: settings.workNote && proof === '' && !peers ? 'wanted' : '',
        domain: record.domain,
        state: requests.length > 0 ? 'awaiting_approval' : 'queued',
        guard: guardOf(
            record.id,
            peers ? peers.devices.join() : device,
            definition.id,
            values,
            request.again ? gs.generateGUID() : ''
        ),
        press: press,
        requestedBy: gs.getUserID(),
        nextPollAt: nowMs(),
    })
    // What was requested is answered by whoever does it.
    if (definition.kind === 'action') settleRequestsOf(record.id)
    return run
}
