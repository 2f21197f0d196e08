import type { IncomingHttpHeaders } from 'node:http'

/** One request as `GET /__sim/journal` shows it. */
export interface Entry {
    sequence: number
    /** Real milliseconds since the epoch. */
    time: number
    /** ISO 8601, virtual clock. */
    virtualTime: string
    tenant: string
    method: string
    /** As it was sent, with the query. */
    path: string
    /** Name in the route table; null when no route fits. */
    route: string | null
    /** Secrets are replaced by their length. */
    headers: { [name: string]: string | number }
    /** Parsed JSON, or text when it is none; null when there was none. */
    body: unknown
    /** Null while it is under way and when the answer never left. */
    status: number | null
    ms: number | null
    faultId: string | null
    /** Rows of an answer with rows. */
    rows: number | null
    instructionId: number | null
}

const SECRET = new Set(['authorization', 'x-tachyon-authenticate', 'x-api-key', 'cookie', 'proxy-authorization'])
const KEPT = 50_000

export function withoutSecrets(headers: IncomingHttpHeaders): { [name: string]: string | number } {
    const shown: { [name: string]: string | number } = {}
    for (const [name, value] of Object.entries(headers)) {
        const text = Array.isArray(value) ? value.join(', ') : (value ?? '')
        shown[name] = SECRET.has(name) ? text.length : text
    }
    return shown
}

/** The last {@link KEPT} requests in the order of their arrival. */
export class Journal {
    private entries: Entry[] = []
    private sequence = 0

    begin(entry: Omit<Entry, 'sequence' | 'status' | 'ms' | 'rows' | 'instructionId'>): Entry {
        this.sequence += 1
        const begun: Entry = {
            sequence: this.sequence,
            ...entry,
            status: null,
            ms: null,
            rows: null,
            instructionId: null,
        }
        this.entries.push(begun)
        if (this.entries.length > KEPT * 1.1) this.entries = this.entries.slice(-KEPT)
        return begun
    }

    since(sequence: number): Entry[] {
        return this.entries.filter((entry) => entry.sequence > sequence)
    }

    get count(): number {
        return this.sequence
    }
}
