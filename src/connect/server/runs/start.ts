import { gs } from '@servicenow/glide'
import { approversFor } from '../approvals/approvers.ts'
import { tellAsked } from '../approvals/notify.ts'
import { waitsFor } from '../approvals/rules.ts'
import { insertRequests } from '../approvals/store.ts'
import { nowMs } from '../clock.ts'
import { type Configuration, configurationFor } from '../configurations/store.ts'
import { problem } from '../contract/errors.ts'
import { commandText } from '../contract/parameters.ts'
import type { RunRequest } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import { deviceOf, isShortName, shortName, type Target } from '../devices/resolve.ts'
import { allowedDevice, targetOf } from '../devices/store.ts'
import { fail } from '../failure.ts'
import { type Definition, definitionById } from '../instructions/store.ts'
import { checkedValues } from '../instructions/values.ts'
import type { HostRecord } from '../records/store.ts'
import { said } from '../said.ts'
import { guardOf } from './guard.ts'
import { insertRun, runByGuard, updateRun } from './store.ts'
import type { ApprovalRow, StoredRun } from './stored.ts'
import { move } from './transitions.ts'

function runnable(id: string, configuration: Configuration): Definition {
    const definition = definitionById(id)
    if (!definition || definition.configuration !== configuration.id) throw fail('definition_missing')
    if (!definition.active) throw fail('definition_inactive')
    return definition
}

/** The one device in 1E with this short name: a guess could restart somebody else's computer. */
function resolveShortName(name: string, configuration: Configuration, budgetMs: number): string {
    const found = callCore('devices', {
        configuration: configuration.id,
        budgetMs: budgetMs,
        query: name + '.',
        limit: 25,
    }).filter((device) => shortName(device.fqdn) === name)
    if (found.length > 1) throw fail('device_ambiguous', [name])
    const only = found[0]
    if (!only) throw fail('device_unknown', [name])
    return only.fqdn
}

function deviceFor(request: RunRequest, target: Target, configuration: Configuration, budgetMs: number): string {
    if (request.device) return allowedDevice(request.device, target.item ? deviceOf(target).fqdn : null)
    const own = deviceOf(target).fqdn
    return isShortName(own) ? resolveShortName(own, configuration, budgetMs) : own
}

function clamp(value: number, limits: { min: number | null; max: number | null }): number {
    if (limits.min !== null && value < limits.min) return limits.min
    if (limits.max !== null && value > limits.max) return limits.max
    return value
}

/** Whom to ask before this is sent; empty when nobody has to be. The row ids are ours from the start. */
function requestsFor(definition: Definition, configuration: Configuration, domain: string): ApprovalRow[] {
    if (!definition.approvalRequired || !configuration.settings.approvalEnabled) return []
    const approvers = approversFor(domain, gs.getUserID())
    if (approvers.length === 0) throw fail('approver_missing')
    return approvers.map((approver) => ({ row: gs.generateGUID(), approver: approver }))
}

/** Asks the approvers of a stored run. A run that nobody could be asked about must not wait for ever. */
function ask(run: StoredRun): StoredRun {
    if (run.requests.length === 0) return run
    if (insertRequests(run) > 0) {
        tellAsked(run)
        return run
    }
    const changes = { state: move(run.state, 'voided') || run.state, finished: nowMs(), nextPollAt: null }
    updateRun(run.id, run.step, { ...changes, problem: problem('approver_missing') }, true)
    throw fail('approver_missing')
}

/**
 * Checks what the agent asks for and stores the run, ready to be sent or waiting for an approval, with
 * everything that will be sent. Nothing is stored when a check fails.
 * The record has been read with the user's rights by the caller.
 */
export function startRun(request: RunRequest, record: HostRecord, budgetMs: number): StoredRun {
    if (!record.open) throw fail('record_closed')
    const configuration = configurationFor(record.domain)
    const definition = runnable(request.definition, configuration)
    const values = checkedValues(definition.parameters, request.parameters, said)
    const settings = configuration.settings
    const target = targetOf(record.row, settings.deviceField)
    const device = deviceFor(request, target, configuration, budgetMs)
    const gatherMinutes = clamp(settings.gatherMinutes, definition.gatherMinutes)
    const requests = requestsFor(definition, configuration, record.domain)
    const byName: { [name: string]: string } = {}
    for (const value of values) byName[value.name] = value.value
    const guard = guardOf(record.id, device, definition.id, values, request.again ? gs.generateGUID() : '')
    const run = insertRun({
        configuration: configuration.id,
        definition: definition.id,
        instruction: { name: definition.name, text: definition.text, kind: definition.kind },
        text: commandText(definition.text, definition.parameters, byName),
        parameters: byName,
        columns: definition.columns,
        table: record.table,
        record: record.id,
        recordNumber: record.number,
        assignmentGroup: record.row.getValue('assignment_group') || '',
        device: device,
        definitionPlatformId: definition.platformId,
        gatherMinutes: gatherMinutes,
        keepMinutes: clamp(settings.keepMinutes, definition.keepMinutes),
        deviceField: settings.deviceField,
        deviceItem: target.item ? target.item.id : '',
        requests: requests,
        approvalUntil: requests.length > 0 ? nowMs() + waitsFor(gatherMinutes) : null,
        attach: request.attach === true,
        domain: record.domain,
        state: requests.length > 0 ? 'awaiting_approval' : 'queued',
        guard: guard,
        requestedBy: gs.getUserID(),
        nextPollAt: nowMs(),
    })
    if (run) return ask(run)
    const holder = runByGuard(guard)
    if (!holder) throw fail('internal')
    throw fail('already_running', [said('{0}, started by {1}', [holder.number, holder.requestedBy.name])], {
        detail: holder.id,
    })
}
