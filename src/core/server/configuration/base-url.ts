import { isLocal, isPlatform, originOf, parseAddress } from '../address.ts'
import { fail } from '../failure.ts'

/**
 * The root of all calls from the 1E Platform URL that an administrator typed: without trailing slash, /Consumer, /Experience and
 * /Tachyon. Throws unless it is https, or http to a local host or allowed by the property.
 */
export function baseUrl(typed: string, allowHttp: boolean): string {
    const address = parseAddress(typed.replace(/^\s+|\s+$/g, ''))
    if (typeof address === 'string' || !isPlatform(address)) {
        throw fail('configuration_incomplete', ['1E Platform URL'])
    }
    if (address.scheme === 'http' && !allowHttp && !isLocal(address.host)) {
        throw fail('setting_invalid', ['1E Platform URL must begin with https:'])
    }
    return originOf(address)
}
