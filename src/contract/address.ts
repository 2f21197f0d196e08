/**
 * Addresses of servers as people type them. Source of what no server on a network has: RFC 1122 §3.2.1.3, RFC 3927, RFC 4291 §2.5,
 * RFC 1123 §2.1.
 */

export interface Address {
    /** Lower case. */
    scheme: 'http' | 'https'
    /** Lower case; an IPv6 address in its brackets. */
    host: string
    /** null: the scheme's own. */
    port: number | null
    /** With its leading slash; '' when there is none. */
    path: string
    /** Query and fragment, each with its sign; '' when there is none. */
    rest: string
}

/** `form`: no http or https address; `host`: no name or address of a server; `reach`: an address that only one link knows. */
export type AddressFault = 'form' | 'host' | 'port' | 'reach'

const PARTS = /^(https?):\/\/(\[[^\]/]*\]|[^:/?#@[\]]*)(?::([^/?#@]*))?(\/[^?#]*)?([?#].*)?$/i
/** Everything that browsers read in another way than it is written. */
const UNSAFE = /[\s\\]|[^\x21-\uffff]|\x7f/
const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/
const MOST_NAME = 253

/** The bytes of four decimal numbers; null for anything else, shortened and octal forms included. */
function ipv4Of(host: string): number[] | null {
    const parts = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/.exec(host)
    if (!parts) return null
    const bytes = parts.slice(1).map(Number)
    return bytes.every((byte) => byte <= 255) ? bytes : null
}

function groupsOf(text: string): number[] | null {
    if (text === '') return []
    const groups: number[] = []
    for (const part of text.split(':')) {
        if (!/^[0-9a-f]{1,4}$/.test(part)) return null
        groups.push(parseInt(part, 16))
    }
    return groups
}

/** The eight groups of an IPv6 address without brackets; null for anything else, zones included. */
function ipv6Of(text: string): number[] | null {
    const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
    const bytes = embedded ? ipv4Of(String(embedded[2])) : null
    if (embedded && !bytes) return null
    const whole = bytes
        ? String(embedded && embedded[1]) +
          (Number(bytes[0]) * 256 + Number(bytes[1])).toString(16) +
          ':' +
          (Number(bytes[2]) * 256 + Number(bytes[3])).toString(16)
        : text
    const halves = whole.split('::')
    if (halves.length > 2) return null
    const before = groupsOf(String(halves[0]))
    const after = halves.length === 2 ? groupsOf(String(halves[1])) : []
    if (!before || !after) return null
    const absent = 8 - before.length - after.length
    if (halves.length === 1) return absent === 0 ? before : null
    if (absent < 1) return null
    const zeros: number[] = []
    for (let at = 0; at < absent; at++) zeros.push(0)
    return before.concat(zeros, after)
}

function faultOfIpv4(bytes: number[]): AddressFault | null {
    const [first = 0, second = 0] = bytes
    if (first === 169 && second === 254) return 'reach'
    return first === 0 || first >= 224 ? 'host' : null
}

function faultOfIpv6(groups: number[]): AddressFault | null {
    const [first = 0] = groups
    if (first >= 0xfe80 && first <= 0xfebf) return 'reach'
    if (first >= 0xff00) return 'host'
    const isLow = groups.slice(0, 5).every((group) => group === 0)
    const [sixth = 0, seventh = 0, eighth = 0] = groups.slice(5)
    if (!isLow) return null
    if (sixth === 0xffff) return faultOfIpv4([seventh >> 8, seventh & 255, eighth >> 8, eighth & 255])
    return sixth === 0 && seventh === 0 && eighth === 0 ? 'host' : null
}

function faultOfName(name: string): AddressFault | null {
    const labels = name.replace(/\.$/, '').split('.')
    const last = String(labels[labels.length - 1])
    // A last label of digits makes it a number, however it is written: 127.1, 0x7f000001, 2130706433.
    const isNumber = /^(\d+|0x[0-9a-f]*)$/.test(last)
    return name.length > MOST_NAME || isNumber || !labels.every((label) => LABEL.test(label)) ? 'host' : null
}

function faultOfHost(host: string): AddressFault | null {
    if (host.charAt(0) === '[') {
        const groups = ipv6Of(host.slice(1, -1))
        return groups ? faultOfIpv6(groups) : 'host'
    }
    const bytes = ipv4Of(host)
    return bytes ? faultOfIpv4(bytes) : faultOfName(host)
}

/** The parts of an address, or what is wrong with it. No user may be in it. */
export function parseAddress(typed: string): Address | AddressFault {
    const parts = UNSAFE.test(typed) ? null : PARTS.exec(typed)
    if (!parts) return 'form'
    const host = String(parts[2]).toLowerCase()
    const fault = faultOfHost(host)
    if (fault) return fault
    const port = parts[3] === undefined ? null : /^[1-9]\d{0,4}$/.test(parts[3]) ? Number(parts[3]) : 0
    if (port !== null && (port < 1 || port > 65535)) return 'port'
    const scheme = String(parts[1]).toLowerCase() === 'https' ? 'https' : 'http'
    return { scheme: scheme, host: host, port: port, path: parts[4] || '', rest: parts[5] || '' }
}

/** True for a host that is this computer. */
export function isLocal(host: string): boolean {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** The address without path and without the port that its scheme has anyway: one spelling for comparing. */
export function originOf({ scheme, host, port }: Address): string {
    const isUsual = port === null || port === (scheme === 'https' ? 443 : 80)
    return scheme + '://' + host + (isUsual ? '' : ':' + port)
}

/** True for what may be the address of a 1E: with one of the paths that administrators copy, which all name the same platform. */
export function isPlatform({ path, rest }: Address): boolean {
    return rest === '' && /^\/*((consumer|experience|tachyon)\/*)?$/i.test(path)
}
