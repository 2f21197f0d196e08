import { gs } from '@servicenow/glide'
import type { CoreEntitlement } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { entitlementOf, keepEntitlement, keepEntitlementFailure } from '../configuration/findings.ts'
import { exchange } from '../exchange/exchange.ts'
import { member, parseUtc, text } from '../exchange/json.ts'
import { type Failure, isFailure } from '../failure.ts'
import { readMeasures } from './experience.ts'
import { featuresOf, readLicence } from './licence.ts'

type Found = 'licensed' | 'not_licensed'

/** Product and feature as the documents name them; the exact names are not public. */
const EXPIRY = '/Consumer/SystemInformation/LicenseExpiry/Product/Tachyon/Feature/Experience'

/** No expiry, or one that is still to come. */
function isValid(item: unknown): boolean {
    const expiry = text(item, 'Expiry')
    return expiry === '' || parseUtc(expiry) > Date.now()
}

function byLicence(connection: Connection, deadlineMs: number): Found | null {
    const pattern = new RegExp(gs.getProperty('x_1e_core_connect.experience_feature', 'experience'), 'i')
    const features = featuresOf(readLicence(connection, deadlineMs), []).filter((feature) =>
        pattern.test(text(feature, 'Name'))
    )
    // A licence without such a feature proves nothing: it may be called otherwise.
    if (features.length === 0) return null
    return features.some(isValid) ? 'licensed' : 'not_licensed'
}

function byExpiry(connection: Connection, deadlineMs: number): Found | null {
    const answer = exchange(connection, { method: 'GET', path: EXPIRY }, deadlineMs)
    const licensed = member(answer, 'IsLicensed')
    if (licensed === false) return 'not_licensed'
    return text(answer, 'Expiry') !== '' && isValid(answer) ? 'licensed' : null
}

function byMeasures(connection: Connection, deadlineMs: number): Found | null {
    if (!connection.newExperience) return null
    return readMeasures(connection, deadlineMs).length > 0 ? 'licensed' : 'not_licensed'
}

/** The three ways of finding out, in this order (1E Consumer API, §4.5): the first that says something counts. */
const WAYS = [byLicence, byExpiry, byMeasures]

/** Finds out whether Experience is licensed and keeps the result; finding nothing out changes nothing. */
export function checkEntitlement(connection: Connection, deadlineMs: number): CoreEntitlement {
    let failure: Failure | null = null
    for (const way of WAYS) {
        try {
            const found = way(connection, deadlineMs)
            if (found) {
                keepEntitlement(connection, found)
                return { found: found, entitlement: found, failure: null }
            }
        } catch (thrown) {
            if (!isFailure(thrown)) throw thrown
            failure = thrown
        }
    }
    if (failure) keepEntitlementFailure(connection, failure)
    return { found: 'unknown', entitlement: entitlementOf(connection), failure: failure }
}
