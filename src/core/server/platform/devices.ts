import type { CoreCalls, CoreDevice } from '../../../contract/core.ts'
import { base64, urlSafeBase64 } from '../base64.ts'
import type { Connection } from '../configuration/connection.ts'
import { exchange, orNull } from '../exchange/exchange.ts'
import { asList, count, isoOrNull, member, text, textOrNull } from '../exchange/json.ts'

/** A device as 1E describes it (1E Consumer API, Devices). */
function toDevice(raw: unknown): CoreDevice {
    return {
        fqdn: text(raw, 'Fqdn').toLowerCase(),
        name: text(raw, 'Name'),
        online: count(raw, 'Status') === 1,
        lastSeen: isoOrNull(raw, 'LastConnUtc'),
        os: textOrNull(raw, 'OsVerTxt'),
        manufacturer: textOrNull(raw, 'Manufacturer'),
        model: textOrNull(raw, 'Model'),
        user: textOrNull(raw, 'User'),
        lastStart: isoOrNull(raw, 'LastBootUTC'),
    }
}

/** The device of that FQDN; null when 1E does not know it, or answers about another one. */
export function readDevice(connection: Connection, fqdn: string, deadlineMs: number): CoreDevice | null {
    const wanted = fqdn.toLowerCase()
    const path = '/Consumer/Devices/fqdn/' + urlSafeBase64(base64(wanted))
    const raw = orNull(() => exchange(connection, { method: 'GET', path: path }, deadlineMs))
    const device = raw === null ? null : toDevice(raw)
    return device && device.fqdn === wanted ? device : null
}

/** `%` and `_` stand for any text in 1E's *like*: what was typed is looked for as it is, as far as 1E can. */
function likeText(typed: string): string {
    return typed.replace(/%/g, '')
}

/** Devices by a part of their FQDN or, with `begins`, by what it begins with; `total` counts what was not read too. */
export function searchDevices(
    connection: Connection,
    input: CoreCalls['devices']['input'],
    deadlineMs: number
): CoreCalls['devices']['output'] {
    const body = {
        Filter: {
            Attribute: 'Fqdn',
            Operator: 'like',
            Value: (input.begins ? '' : '%') + likeText(input.query) + '%',
        },
        Sort: [{ Column: 'Fqdn', Direction: 'ASC' }],
        Start: 1,
        PageSize: input.limit,
    }
    const answer = exchange(connection, { method: 'POST', path: '/Consumer/Devices', body: body }, deadlineMs)
    const devices = asList(member(answer, 'Items')).map(toDevice)
    return { devices: devices, total: Math.max(devices.length, count(answer, 'TotalCount')) }
}
