import { type Problem, problem } from '../contract/errors.ts'
import { deviceOf, isShortName, shortName } from '../devices/resolve.ts'
import { targetOf } from '../devices/store.ts'
import { isFailure } from '../failure.ts'
import { definitionById } from '../instructions/store.ts'
import { type HostRecord, recordById } from '../records/store.ts'
import type { StoredRun } from '../runs/stored.ts'

/**
 * True when the record names another device than at the time of the request. The field is the one of that time: a
 * changed setting is no changed device. Naming the device that was asked for is no change either: an agent who chose
 * it by hand may correct the record afterwards.
 */
function deviceChanged(run: StoredRun, record: HostRecord): boolean {
    const target = targetOf(record.row, run.deviceField)
    if ((target.item ? target.item.id : '') === run.deviceItem) return false
    try {
        const fqdn = deviceOf(target).fqdn
        return fqdn !== run.device && !(isShortName(fqdn) && fqdn === shortName(run.device))
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return true
    }
}

/** Why this request can no longer have an effect; null while it can. */
export function voidReason(run: StoredRun): Problem | null {
    const record = recordById(run.table, run.record)
    if (!record || !record.open) return problem('record_closed')
    const definition = definitionById(run.definition)
    if (!definition || !definition.active) return problem('definition_inactive')
    return deviceChanged(run, record) ? problem('device_changed') : null
}
