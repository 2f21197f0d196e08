import { fail } from '../failure.ts'

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i

/**
 * The root of all calls from the 1E Platform URL that an administrator typed: without trailing slash, /Consumer, /Experience, /Tachyon
 * and query. Throws unless it is https, or http to a local host or allowed by the property.
 */
export function baseUrl(typed: string, allowHttp: boolean): string {
    let url = typed
        .replace(/^\s+|\s+$/g, '')
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
    url = url.replace(/\/(consumer|experience|tachyon)$/i, '').replace(/\/+$/, '')
    const match = /^(https?):\/\/([^/@\s]+)(\/.*)?$/i.exec(url)
    if (!match) throw fail('configuration_incomplete', ['1E Platform URL'])
    const scheme = String(match[1]).toLowerCase()
    const host = String(match[2]).toLowerCase()
    if (scheme === 'http' && !allowHttp && !LOCAL.test(host)) {
        throw fail('setting_invalid', ['1E Platform URL must begin with https:'])
    }
    return scheme + '://' + host + (match[3] || '')
}
