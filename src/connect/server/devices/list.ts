import type { Configuration } from '../configurations/store.ts'
import type { List, PlatformDevice } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import type { HostRecord } from '../records/store.ts'
import { deviceOf, shortName } from './resolve.ts'
import { allowedDevices, targetOf } from './store.ts'

/** As many as a person reads through. */
const MOST_DEVICES = 25

/** The device of the record, when it has one that 1E can reach; null otherwise. */
export function ownDevice(record: HostRecord, configuration: Configuration): string | null {
    const target = targetOf(record.row, configuration.settings.deviceField)
    return target.item && target.item.isComputer ? deviceOf(target).fqdn : null
}

/**
 * Devices as 1E sees them whose FQDN holds the query; without one, those with the short name of the record's device.
 * Only devices that may be targeted for this record are listed.
 */
export function listDevices(
    record: HostRecord,
    configuration: Configuration,
    query: string,
    budgetMs: number
): List<PlatformDevice> {
    const own = ownDevice(record, configuration)
    const wanted = query || (own === null ? '' : shortName(own))
    const found = callCore('devices', {
        configuration: configuration.id,
        budgetMs: budgetMs,
        query: wanted.substr(0, 100),
        limit: MOST_DEVICES,
    })
    const allowed = allowedDevices(
        found.map((device) => device.fqdn),
        own
    )
    const items = found
        .filter((device) => allowed[device.fqdn] === true)
        .map((device) => ({
            fqdn: device.fqdn,
            online: device.online,
            lastSeen: device.lastSeen,
            os: device.os,
            model: device.model,
            user: device.user,
        }))
    return { items: items, total: items.length }
}
