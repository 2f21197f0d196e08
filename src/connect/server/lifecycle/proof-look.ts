import { nowMs } from '../clock.ts'
import { configurationById, needRetrieved } from '../configurations/store.ts'
import { commandText } from '../contract/parameters.ts'
import type { ProofReason } from '../contract/proof.ts'
import { isFailure } from '../failure.ts'
import { definitionById, within } from '../instructions/store.ts'
import { checkedValues } from '../instructions/values.ts'
import { askerOf, type StoredProof } from '../proofs/store.ts'
import { recordById } from '../records/store.ts'
import { insertRun, runByPress } from '../runs/store.ts'
import type { NewRun, StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { guardOf } from './guard.ts'

/** Name of the one run that asks the question for that time: 0 before the action, then 1, 2, 3. */
function pressFor(proof: StoredProof, look: number): string {
    return 'proof:' + proof.id + ':' + look
}

/** The run that asks the question for that time; null when it was not made yet. */
export function lookOf(proof: StoredProof, look: number): StoredRun | null {
    return runByPress(pressFor(proof, look))
}

/** The question as it is asked now, on the device and the record of the action. Throws when it cannot be asked. */
function wantedLook(proof: StoredProof, action: StoredRun, look: number): NewRun | null {
    const { terms } = proof.details
    const configuration = configurationById(action.configuration)
    const { settings } = configuration
    const question = definitionById(terms.question)
    if (!question || !question.active || question.kind !== 'question') return null
    if (settings.approvalEnabled && question.approvalRequired) return null
    needRetrieved(configuration)
    const values = checkedValues(question.parameters, terms.parameters, translate)
    const press = pressFor(proof, look)
    return {
        configuration: configuration.id,
        definition: question.id,
        instruction: { name: question.name, kind: question.kind },
        text: commandText(question.text, question.parameters, values),
        parameters: values,
        columns: question.columns,
        table: action.table,
        record: action.record,
        recordNumber: action.recordNumber,
        assignmentGroup: action.assignmentGroup,
        device: action.device,
        definitionVersion: question.version,
        gatherMinutes: within(settings.gatherMinutes, question.gatherMinutes),
        keepMinutes: within(settings.keepMinutes, question.keepMinutes),
        deviceField: action.deviceField,
        deviceItem: action.deviceItem,
        requests: [],
        approvalUntil: null,
        proof: proof.id,
        attach: false,
        replies: false,
        attachState: '',
        workNote: '',
        domain: action.domain,
        state: 'queued',
        guard: guardOf(action.record, action.device, question.id, values, press),
        press: press,
        requestedBy: askerOf(proof),
        nextPollAt: nowMs(),
    }
}

/** Asks the question for that time, once however often this is called. Returns the run, or why it cannot be asked. */
export function askLook(proof: StoredProof, action: StoredRun, look: number): StoredRun | ProofReason {
    const made = lookOf(proof, look)
    if (made) return made
    const record = recordById(action.table, action.record)
    if (!record || !record.open || record.domain !== action.domain) return 'record_closed'
    try {
        const wanted = wantedLook(proof, action, look)
        return (wanted && insertRun(wanted)) || lookOf(proof, look) || 'check_failed'
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return 'check_failed'
    }
}
