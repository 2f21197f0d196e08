interface RestRequest {
    method: string
    endpoint: string
    headers: Dictionary<string>
    /** User and password of basic authentication; [] for none. */
    basic: string[]
    query: [string, string][]
    body: string | null
    timeoutMs: number | null
    mid: string | null
    substitute: boolean
    followRedirect: boolean
    variables: Dictionary<string>
    asynchronous: boolean
}

interface RestReply {
    /** Number of a request that was sent without waiting; 0 when the answer is here. */
    pending: number
    status: number
    headers: Dictionary<string>
    body: string
    errorCode: number
    errorMessage: string
}

/** What a REST message record and its method say. */
type RestRecord = Pick<RestRequest, 'endpoint' | 'method' | 'headers' | 'query' | 'body'>

/** Source: "RESTMessageV2 - Scoped, Global" (c_RESTMessageV2API.md). */
class GuestRestMessage {
    private readonly request: RestRequest
    constructor(name?: unknown, method?: unknown) {
        host('scriptable', { name: 'RESTMessageV2' })
        const record =
            name === undefined
                ? { method: '', endpoint: '', headers: {}, query: [], body: null }
                : host<RestRecord>('restMessage', { name: String(name), method: String(method) })
        this.request = {
            method: record.method,
            endpoint: record.endpoint,
            headers: record.headers,
            basic: [],
            query: record.query,
            body: record.body,
            timeoutMs: null,
            mid: null,
            substitute: true,
            followRedirect: true,
            variables: {},
            asynchronous: false,
        }
    }
    setEndpoint(url: unknown): void {
        this.request.endpoint = String(url)
    }
    getEndpoint(): string {
        return this.request.endpoint
    }
    setHttpMethod(method: unknown): void {
        this.request.method = String(method).toUpperCase()
    }
    setRequestHeader(name: unknown, value: unknown): void {
        this.request.headers[String(name)] = String(value)
    }
    getRequestHeader(name: unknown): string | null {
        return headerOf(this.request.headers, String(name))
    }
    getRequestHeaders(): Dictionary<string> {
        const copy: Dictionary<string> = {}
        eachMember(this.request.headers, (value, name) => {
            copy[name] = value
        })
        return copy
    }
    setRequestBody(text: unknown): void {
        this.request.body = String(text)
    }
    getRequestBody(): string | null {
        return this.request.body
    }
    setHttpTimeout(ms: unknown): void {
        this.request.timeoutMs = Number(ms)
    }
    setBasicAuth(user: unknown, password: unknown): void {
        this.request.basic = [String(user), String(password)]
    }
    setMIDServer(name: unknown): void {
        this.request.mid = textOf(name)
    }
    setQueryParameter(name: unknown, value: unknown): void {
        this.request.query.push([String(name), String(value)])
    }
    setStringParameter(name: unknown, value: unknown): void {
        this.request.variables[String(name)] = String(value)
            .replace(/&/g, '&amp;')
            .replace(/</g, '&lt;')
            .replace(/>/g, '&gt;')
    }
    setStringParameterNoEscape(name: unknown, value: unknown): void {
        this.request.variables[String(name)] = String(value)
    }
    disableForcedVariableSubstitution(): void {
        this.request.substitute = false
    }
    /** Source: the typings of the SDK, @servicenow/glide 27, sn_ws/RESTMessageV2.d.ts. */
    setFollowRedirect(follow: unknown): void {
        this.request.followRedirect = follow !== false
    }
    setLogLevel(): void {}
    setEccParameter(): void {}
    setEccCorrelator(): void {}
    execute(): GuestRestResponse {
        this.request.asynchronous = false
        return new GuestRestResponse(host<RestReply>('send', this.request))
    }
    executeAsync(): GuestRestResponse {
        this.request.asynchronous = true
        return new GuestRestResponse(host<RestReply>('send', this.request))
    }
}

function headerOf(headers: Dictionary<string>, wanted: string): string | null {
    const lower = wanted.toLowerCase()
    let found: string | null = null
    eachMember(headers, (value, name) => {
        if (found === null && name.toLowerCase() === lower) found = value
    })
    return found
}

/** Source: "RESTResponseV2 - Scoped, Global" (c_RESTResponseV2API.md). */
class GuestRestResponse {
    constructor(private reply: RestReply) {}
    /** Asking for the answer of an asynchronous request waits for it, as long as waitForResponse may. */
    private settled(): RestReply {
        if (this.reply.pending !== 0) this.waitForResponse(30)
        return this.reply
    }
    waitForResponse(seconds: unknown): void {
        if (this.reply.pending === 0) return
        this.reply = host<RestReply>('await', { number: this.reply.pending, seconds: Number(seconds) })
    }
    getStatusCode(): number {
        return this.settled().status
    }
    getBody(): string {
        return this.settled().body
    }
    getHeader(name: unknown): string | null {
        return headerOf(this.settled().headers, String(name))
    }
    getHeaders(): Dictionary<string> {
        return this.settled().headers
    }
    getAllHeaders(): { name: string; value: string }[] {
        const list: { name: string; value: string }[] = []
        eachMember(this.settled().headers, (value, name) => {
            list.push({ name: name, value: value })
        })
        return list
    }
    haveError(): boolean {
        const reply = this.settled()
        return reply.status < 200 || reply.status > 299
    }
    getErrorCode(): number {
        return this.settled().errorCode
    }
    getErrorMessage(): string {
        return this.settled().errorMessage
    }
    getQueryString(): string {
        throw new Error('RESTResponseV2.getQueryString is not emulated.')
    }
    toString(): string {
        return '[object RESTResponseV2]'
    }
}

const snWs: Dictionary<unknown> = { RESTMessageV2: GuestRestMessage }
global['sn_ws'] = snWs
