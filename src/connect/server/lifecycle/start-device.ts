import type { Configuration } from '../configurations/store.ts'
import type { RunRequest } from '../contract/wire.ts'
import { callCore } from '../core.ts'
import { deviceOf, isShortName, shortName, type Target } from '../devices/resolve.ts'
import { allowedDevice } from '../devices/store.ts'
import { fail } from '../failure.ts'
import { translate } from '../translate.ts'

/** Limit of the search for devices of one short name. */
const MOST_NAMESAKES = 25

/** FQDN of the only device in 1E with this short name. Throws when there are more: a guess could restart the wrong computer. */
function resolveShortName(name: string, configuration: Configuration, budgetMs: number): string {
    const { devices, total } = callCore('devices', {
        configuration: configuration.id,
        budgetMs: budgetMs,
        query: name + '.',
        begins: true,
        limit: MOST_NAMESAKES,
    })
    const found = devices.filter((device) => shortName(device.fqdn) === name)
    // A device that was not read may have the same name.
    if (found.length > 1 || total > devices.length) throw fail('device_ambiguous', [name])
    const only = found[0]
    if (!only) throw fail('device_unknown', [name])
    return only.fqdn
}

/** FQDN of the record's device as it now is; null when it has none. */
function ownDevice(target: Target): string | null {
    return target.item ? deviceOf(target).fqdn : null
}

/** The device that was confirmed: the record's own as it was shown, or the one that the agent chose. */
export function deviceFor(request: RunRequest, target: Target, configuration: Configuration, budgetMs: number): string {
    const shown = request.device === undefined ? null : request.device.toLowerCase()
    // A record without a field for a device has shown none.
    if (shown !== null && (request.chosen === true || target.fieldLabel === '')) {
        return allowedDevice(shown, target.item && target.item.isComputer ? ownDevice(target) : null)
    }
    const own = shown === null ? deviceOf(target).fqdn : ownDevice(target)
    if (shown !== null && shown !== own) {
        if (own === null || !isShortName(own) || shortName(shown) !== own) {
            throw fail('device_changed', [own === null ? translate('none', []) : own, shown])
        }
        return shown
    }
    const name = String(own)
    return isShortName(name) ? resolveShortName(name, configuration, budgetMs) : name
}
