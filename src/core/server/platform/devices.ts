import type { CoreDevice } from '../../../contract/core.ts'
import { count, isoOrNull, text, textOrNull } from './json.ts'

/** A device as 1E describes it (1E Consumer API, Devices). */
export function toDevice(raw: unknown): CoreDevice {
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

/** URL-safe base64 without padding of an FQDN, as Devices/fqdn expects it. FQDNs are ASCII. */
export function urlSafeBase64(base64: string): string {
    return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
