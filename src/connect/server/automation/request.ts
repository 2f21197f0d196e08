import { nowMs } from '../clock.ts'
import type { Configuration } from '../configurations/store.ts'
import { needRetrieved } from '../configurations/store.ts'
import { commandText } from '../contract/parameters.ts'
import { targetOf } from '../devices/store.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { fail } from '../failure.ts'
import type { Definition } from '../instructions/store.ts'
import { checkedValues } from '../instructions/values.ts'
import { guardOf } from '../lifecycle/guard.ts'
import { deviceFor } from '../lifecycle/start-device.ts'
import { checksOf } from '../proofs/checks.ts'
import type { HostRecord } from '../records/store.ts'
import { settleRequest } from '../requests/settle.ts'
import { openRequest, openRequestsOf, requestByGuard, type StoredRequest } from '../requests/store.ts'
import { translate } from '../translate.ts'
import { type Inputs, needed, parametersIn } from './inputs.ts'
import { visible } from './outgoing.ts'

/** A request is offered for a day. */
const OFFERED_MS = 86400000
/** Open requests of a record: more would hide what else is offered there. */
const MOST_OPEN = 5
const MOST_REASON = 300

/** The device of the record: what a person sees on it is what the action would happen to. */
function deviceOfRecord(
    inputs: Inputs,
    record: HostRecord,
    definition: Definition,
    configuration: Configuration
): string {
    const own = { table: record.table, record: record.id, definition: definition.id, parameters: {} }
    const target = targetOf(record.row, configuration.settings.deviceField)
    const device = deviceFor(own, target, configuration, BUDGET_MS)
    const wanted = (inputs['device'] || '').toLowerCase()
    if (wanted !== '' && wanted !== device) throw fail('request_device', [device])
    return device
}

/** The check that the caller names; '' for none. */
function checkOf(inputs: Inputs, definition: Definition, configuration: Configuration): string {
    const wanted = inputs['check'] || ''
    if (wanted === '') return ''
    const known = checksOf(definition, configuration.settings.approvalEnabled)
    if (!known.some((check) => check.id === wanted)) throw fail('check_missing')
    return wanted
}

/**
 * Requests an action: the call becomes an open request, which a person answers on the record. Nothing is sent. Returns the open request
 * for the same action, device and values when there is one.
 */
export function requestAction(
    call: string,
    inputs: Inputs,
    record: HostRecord,
    configuration: Configuration,
    definition: Definition
): StoredRequest {
    if (definition.kind !== 'action') throw fail('body_invalid', ['this is a question: ask it.'])
    if (!definition.active) throw fail('definition_inactive')
    if (!record.open) throw fail('record_closed')
    needRetrieved(configuration)
    const values = checkedValues(definition.parameters, parametersIn(inputs), translate)
    const reason = visible(needed(inputs, 'reason').replace(/\s+/g, ' ')).substr(0, MOST_REASON)
    const check = checkOf(inputs, definition, configuration)
    const device = deviceOfRecord(inputs, record, definition, configuration)
    const guard = guardOf(record.id, device, definition.id, values, 'request')
    const open = openRequestsOf(record.id)
        .map(settleRequest)
        .filter(({ state }) => state === 'open')
    const same = requestByGuard(guard)
    if (same) return same
    if (open.length >= MOST_OPEN) throw fail('request_limit', [MOST_OPEN])
    const made = openRequest(call, {
        table: record.table,
        record: record.id,
        recordNumber: record.number,
        domain: record.domain,
        definition: definition.id,
        definitionVersion: definition.version,
        device: device,
        text: commandText(definition.text, definition.parameters, values),
        parameters: values,
        check: check,
        reason: reason,
        until: nowMs() + OFFERED_MS,
        guard: guard,
    })
    const stored = made || requestByGuard(guard)
    if (!stored) throw fail('internal')
    return stored
}
