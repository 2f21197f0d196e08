import type { Configuration } from '../configurations/store.ts'
import type { CoreDevice } from '../contract/core.ts'
import type { DeviceList } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import type { HostRecord } from '../records/store.ts'
import { deviceOf, shortName } from './resolve.ts'
import { allowedDevices, callerOf, computersOfCaller, targetOf } from './store.ts'

/** Most devices that are listed. */
const MOST_DEVICES = 25

/** The device of the record, when it has one that 1E can reach; null otherwise. */
export function ownDevice(record: HostRecord, configuration: Configuration): string | null {
    const target = targetOf(record.row, configuration.settings.deviceField)
    return target.item && target.item.isComputer ? deviceOf(target).fqdn : null
}

/** What to look for: the words of the agent, else the record's device, else the computers of its caller. */
function wantedNames(
    record: HostRecord,
    own: string | null,
    query: string
): Pick<DeviceList, 'origin'> & { names: string[] } {
    if (query) return { origin: 'query', names: [query.substr(0, 100)] }
    if (own !== null) return { origin: 'record', names: [shortName(own)] }
    const ofCaller = computersOfCaller(record.row)
    return ofCaller.length > 0 ? { origin: 'caller', names: ofCaller } : { origin: 'any', names: [''] }
}

/** Devices that 1E finds by these names, words in any place of the FQDN, as far as they may be targeted for this record. */
export function listDevices(
    record: HostRecord,
    configuration: Configuration,
    query: string,
    budgetMs: number
): DeviceList {
    const own = ownDevice(record, configuration)
    const { origin, names } = wantedNames(record, own, query)
    const found = names.reduce<CoreDevice[]>((all, name) => {
        const some = callCore('devices', {
            configuration: configuration.id,
            budgetMs: budgetMs / names.length,
            query: name,
            begins: !query && name !== '',
            limit: MOST_DEVICES,
        }).devices
        // 1E searches for a part of the name: lon-lt-1 finds lon-lt-12 too.
        const meant = query || !name ? some : some.filter((device) => shortName(device.fqdn) === name)
        return all.concat(meant.filter((device) => !all.some((one) => one.fqdn === device.fqdn)))
    }, [])
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
    const caller = origin === 'caller' ? callerOf(record.row) : null
    return { items: items, total: items.length, origin: origin, caller: caller }
}
