import type { CoreCalls } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { keepSignIn } from '../configuration/findings.ts'
import { exchange } from '../exchange/exchange.ts'
import { asList, asObject, member, numberOrNull, text } from '../exchange/json.ts'

/** The consumer that the product is in 1E. */
const CONSUMER = /^1EServiceNowCore$/i

/** The licence as 1E shows it to the proxy user. */
export function readLicence(connection: Connection, deadlineMs: number): unknown {
    return exchange(connection, { method: 'GET', path: '/Consumer/SystemInformation/License' }, deadlineMs)
}

/** What 1E says of itself to whoever signs in: devices and days of the licence. */
export function readFacts(connection: Connection, deadlineMs: number): unknown {
    return exchange(connection, { method: 'GET', path: '/Consumer/SystemStatistics/HighLevel' }, deadlineMs)
}

/** Days that the licence has left, in those facts; null when 1E does not say. */
export function daysLeft(facts: unknown): number | null {
    return numberOrNull(member(facts, 'License'), 'DaysLeft')
}

/** Signs in and keeps that it succeeded, with the days that the licence has left. */
export function signIn(connection: Connection, deadlineMs: number): CoreCalls['signIn']['output'] {
    const days = daysLeft(readFacts(connection, deadlineMs))
    keepSignIn(connection, days)
    return { licenceDays: days }
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
