import type { Connection } from '../configuration/connection.ts'
import { exchange } from '../exchange/exchange.ts'
import { asList, asObject, member, text } from '../exchange/json.ts'

/** The consumer that the product is in 1E. */
const CONSUMER = /^1EServiceNowCore$/i

/** The licence as 1E shows it to the proxy user. */
export function readLicence(connection: Connection, deadlineMs: number): unknown {
    return exchange(connection, { method: 'GET', path: '/Consumer/SystemInformation/License' }, deadlineMs)
}

/** Everything in the licence that looks like a feature, wherever it stands: its outer form is not public. */
export function featuresOf(value: unknown, found: unknown[]): unknown[] {
    if (member(value, 'Name') !== undefined && member(value, 'Expiry') !== undefined) found.push(value)
    const object = asObject(value)
    if (object) for (const key in object) featuresOf(object[key], found)
    else for (const item of asList(value)) featuresOf(item, found)
    return found
}

function isOn(consumer: unknown): boolean {
    return !/^(false|off)$/i.test(text(consumer, 'Enabled'))
}

/**
 * Whether the licence holds the ServiceNow integration: a feature of that name, or our consumer under any feature (1E
 * Consumer API, §4.5). Null when the licence lists no features or consumers at all.
 */
export function namesConsumer(licence: unknown): boolean | null {
    const features = featuresOf(licence, [])
    let listed = false
    for (const feature of features) {
        if (/ServiceNow/i.test(text(feature, 'Name'))) return true
        for (const consumer of asList(member(feature, 'Consumers'))) {
            listed = true
            if (CONSUMER.test(text(consumer, 'Name')) && isOn(consumer)) return true
        }
    }
    return listed ? false : null
}
