interface RestInput {
    path: string
    url: string
    queryString: string
    pathParams: Dictionary<string>
    queryParams: Dictionary<string[]>
    headers: Dictionary<string>
    /** `json`, `xml`, `form`, `other` or `none`. */
    bodyKind: string
    accepts: string[]
}

interface ResponseState {
    status: number
    headers: Dictionary<string>
    contentType: string | null
    body: unknown
    hasBody: boolean
    error: { status: number; message: string; detail: string } | null
    chunks: { text?: string; stream?: string }[]
    streaming: boolean
}

/** Source: "RESTAPIRequest" and "RESTAPIRequestBody" (c_ScriptableServiceRequest.md). */
function makeRequest(input: RestInput): object {
    let consumed = false
    const body: object = {}
    const take = (): string => {
        if (input.bodyKind === 'other')
            throw new Error('The body is not of a type that can be read as text; use dataStream.')
        if (consumed) return ''
        consumed = true
        return host<string>('requestText')
    }
    Object.defineProperty(body, 'dataString', { enumerable: true, get: take })
    let data: { value: unknown } | null = null
    const parsed = (): unknown => {
        const text = take()
        return text === '' || input.bodyKind === 'xml' ? text : JSON.parse(text)
    }
    Object.defineProperty(body, 'data', {
        enumerable: true,
        get: () => {
            if (data === null) data = { value: parsed() }
            return data.value
        },
    })
    Object.defineProperty(body, 'dataStream', {
        enumerable: true,
        get: () => {
            consumed = true
            return new GuestStream('request')
        },
    })
    let entries: unknown[] | null = null
    const list = (): unknown[] => {
        if (entries === null) {
            const all: unknown = JSON.parse(take() || '[]')
            entries = Array.isArray(all) ? (all as unknown[]) : [all]
        }
        return entries
    }
    hide(body, {
        hasNext: () => list().length > 0,
        nextEntry: () => list().shift(),
    })
    const request: object = {
        pathParams: input.pathParams,
        queryParams: input.queryParams,
        queryString: input.queryString,
        uri: input.path,
        url: input.url,
        headers: input.headers,
        body: body,
    }
    hide(request, {
        getHeader: (name: unknown) => headerOf(input.headers, String(name)),
        getSupportedResponseContentTypes: () => input.accepts,
        toString: () => '[object RESTAPIRequest]',
    })
    return request
}

/** Source: "RESTAPIResponse" and "RESTAPIResponseStream" (c_ScriptableServiceResponseBuilder.md). */
function makeResponse(state: ResponseState): object {
    const setHeader = (name: unknown, value: unknown) => {
        if (String(name).toLowerCase() === 'content-type') state.contentType = String(value)
        else state.headers[String(name)] = String(value)
    }
    const response: object = {}
    hide(response, {
        setStatus: (status: unknown) => {
            state.status = Number(status) || 0
        },
        setBody: (body: unknown) => {
            state.body = body
            state.hasBody = true
        },
        setHeader: setHeader,
        setHeaders: (headers: Dictionary<unknown>) => {
            for (const name in headers) setHeader(name, headers[name])
        },
        setContentType: (type: unknown) => {
            state.contentType = String(type)
        },
        setLocation: (location: unknown) => {
            state.headers['Location'] = String(location)
        },
        setError: (error: unknown) => {
            state.error = serviceErrorOf(error) || { status: 500, message: String(error), detail: '' }
        },
        getStreamWriter: () => {
            state.streaming = true
            return {
                writeString: (text: unknown) => {
                    state.chunks.push({ text: String(text) })
                },
                writeStream: (stream: GuestStream) => {
                    state.chunks.push({ stream: stream._token })
                },
            }
        },
        toString: () => '[object RESTAPIResponse]',
    })
    return response
}

function emptyResponse(): ResponseState {
    return {
        status: 200,
        headers: {},
        contentType: null,
        body: null,
        hasBody: false,
        error: null,
        chunks: [],
        streaming: false,
    }
}

/** What the host sends: the body already as text, because only the guest can serialise its own objects. */
function finishedResponse(state: ResponseState): Dictionary<unknown> {
    return {
        status: state.status,
        headers: state.headers,
        contentType: state.contentType,
        body: state.hasBody ? JSON.stringify({ result: state.body }) : null,
        error: state.error,
        chunks: state.streaming ? state.chunks : null,
    }
}
