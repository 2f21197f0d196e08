import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { type Configuration, configurationFor } from '../configurations/store.ts'
import { commandText } from '../contract/parameters.ts'
import type { RunRequest } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import { deviceOf, isShortName, shortName } from '../devices/resolve.ts'
import { allowedDevice, targetOf } from '../devices/store.ts'
import { fail } from '../failure.ts'
import { type Definition, definitionById } from '../instructions/store.ts'
import { checkedValues } from '../instructions/values.ts'
import type { HostRecord } from '../records/store.ts'
import { guardOf } from './guard.ts'
import { insertRun, runByGuard, type StoredRun } from './store.ts'

function runnable(id: string, configuration: Configuration): Definition {
    const definition = definitionById(id)
    if (!definition || definition.configuration !== configuration.id) throw fail('definition_missing')
    if (!definition.active) throw fail('definition_inactive')
    if (definition.approvalRequired && configuration.settings.approvalEnabled) throw fail('approval_unavailable')
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

function deviceFor(request: RunRequest, record: HostRecord, configuration: Configuration, budgetMs: number): string {
    const target = targetOf(record.row, configuration.settings.deviceField)
    if (request.device) return allowedDevice(request.device, target.item ? deviceOf(target).fqdn : null)
    const own = deviceOf(target).fqdn
    return isShortName(own) ? resolveShortName(own, configuration, budgetMs) : own
}

/**
 * Checks what the agent asks for and stores the run, ready to be sent. Nothing is stored when a check fails.
 * The record has been read with the user's rights by the caller.
 */
export function startRun(request: RunRequest, record: HostRecord, budgetMs: number): StoredRun {
    if (!record.open) throw fail('record_closed')
    const configuration = configurationFor(record.domain)
    const definition = runnable(request.definition, configuration)
    const values = checkedValues(definition.parameters, request.parameters)
    const device = deviceFor(request, record, configuration, budgetMs)
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
        device: device,
        attach: request.attach === true,
        domain: record.domain,
        state: 'queued',
        guard: guard,
        requestedBy: gs.getUserID(),
        nextPollAt: nowMs(),
    })
    if (run) return run
    const holder = runByGuard(guard)
    if (!holder) throw fail('internal')
    throw fail('already_running', [holder.number + ', started by ' + holder.requestedBy.name], { detail: holder.id })
}
