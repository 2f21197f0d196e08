import { type Problem, problem } from '../contract/errors.ts'
import { deviceOf, isShortName, shortName } from '../devices/resolve.ts'
import { targetOf } from '../devices/store.ts'
import { isFailure } from '../failure.ts'
import { definitionById } from '../instructions/store.ts'
import { type HostRecord, recordById } from '../records/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { mayRequest } from './approvers.ts'

/**
 * The device that the record names now instead of the run's; null when it names no other. Reads the field that was set at the time of
 * the request: a changed setting is no changed device. A record that now names the run's device counts as unchanged. Peers are other
 * devices than the record's.
 */
function deviceNow(run: StoredRun, record: HostRecord): string | null {
    if (run.peersOf !== '') return null
    const target = targetOf(record.row, run.deviceField)
    if ((target.item ? target.item.id : '') === run.deviceItem) return null
    try {
        const fqdn = deviceOf(target).fqdn
        return fqdn === run.device || (isShortName(fqdn) && fqdn === shortName(run.device)) ? null : fqdn
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return '–'
    }
}

/** Why this request can no longer have an effect; null while it can. */
export function voidReason(run: StoredRun): Problem | null {
    if (!mayRequest(run.requestedBy.id)) return problem('requester_gone')
    const record = recordById(run.table, run.record)
    if (!record || !record.open) return problem('record_closed')
    if (record.domain !== run.domain) return problem('record_moved')
    const definition = definitionById(run.definition)
    if (!definition || !definition.active) return problem('definition_inactive')
    if (definition.version !== run.definitionVersion) return problem('definition_changed')
    const device = deviceNow(run, record)
    return device === null ? null : problem('device_changed', [device, run.device])
}
