import type { OpenCall } from '../routes/route.ts'
import { html, LOGIN_PAGE, type Reply } from './reply.ts'

const PREFIX = '/elsewhere'
const CREDENTIALS = ['authorization', 'x-tachyon-authenticate', 'cookie']

/** Where fault `redirect` leads: another host by name, so that no credential may follow; it ends on this machine. */
export function redirection(origin: string, path: string): string {
    const { hostname, port } = new URL(origin)
    return `http://${hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1'}:${port}${PREFIX}${path}`
}

export const isElsewhere = (path: string): boolean => path.startsWith(`${PREFIX}/`)

/** The page on the other host. A caller that shows it a credential breaks the protocol. */
export function elsewhere(call: Pick<OpenCall, 'simulator' | 'headers' | 'entry'>): Reply {
    const shown = CREDENTIALS.filter((name) => call.headers[name] !== undefined)
    if (shown.length > 0) {
        call.simulator.watch.add(
            'credentialRedirected',
            call.entry.sequence,
            `${shown.join(', ')} was sent to ${call.headers.host} after a redirect`
        )
    }
    return html(200, LOGIN_PAGE)
}
