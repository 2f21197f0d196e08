/** An answer that is not a success, with the platform's envelope. */
export class HttpError extends Error {
    constructor(
        readonly status: number,
        message: string,
        readonly detail: string | null = null,
        readonly headers: Record<string, string> = {}
    ) {
        super(message)
    }
}

export interface Answer {
    status: number
    headers: Record<string, string>
    body: Buffer | string
}

export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
    return {
        status,
        headers: { 'Content-Type': 'application/json;charset=UTF-8', ...headers },
        body: JSON.stringify(value),
    }
}

/** `{ "error": { "message", "detail" }, "status": "failure" }` ("Errors"). */
export function errorAnswer(
    status: number,
    message: string,
    detail: string | null,
    headers: Record<string, string> = {}
): Answer {
    return jsonAnswer(status, { error: { message, detail }, status: 'failure' }, headers)
}

export function notAuthenticated(): HttpError {
    return new HttpError(401, 'User Not Authenticated', 'Required to provide Auth information', {
        'WWW-Authenticate': 'BASIC realm="Service-now"',
    })
}
