/** What the server answers while a state is shown, by `METHOD path?query` or without the query; null is never answered. */
export type Calls = Readonly<Record<string, { status: number; body: unknown } | null>>

const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g

/** Recorded values with every time moved by as much as has passed since they were recorded. */
export function asIfNow<T>(value: T, recordedAt: string): T {
    const passed = Date.now() - Date.parse(recordedAt)
    const moved = JSON.stringify(value).replace(STAMP, (stamp) => new Date(Date.parse(stamp) + passed).toISOString())
    return JSON.parse(moved)
}

/** A call that is never answered, but ends when its caller gives it up. */
function never(signal: AbortSignal | null | undefined): Promise<Response> {
    return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
    })
}

const NOT_RECORDED = {
    status: 404,
    body: { error: { message: 'The gallery has no answer to this.', detail: '' }, status: 'failure' },
}

let recorded: Calls | null = null

/** From now on, calls of the REST interface are answered from the recording and none leaves the page. */
export function replay(calls: Calls): void {
    const first = recorded === null
    recorded = calls
    if (first) window.fetch = answering(window.fetch)
}

function answering(real: typeof fetch): typeof fetch {
    return (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input, window.location.href)
        if (!url.pathname.startsWith('/api/')) return real(input, init)
        const name = `${init?.method ?? 'GET'} ${url.pathname}`
        const whole = recorded?.[name + url.search]
        const answer = whole === undefined ? recorded?.[name] : whole
        if (answer === null) return never(init?.signal)
        const { status, body } = answer ?? NOT_RECORDED
        const headers = { 'Content-Type': 'application/json' }
        return Promise.resolve(new Response(JSON.stringify(body), { status, headers }))
    }
}
