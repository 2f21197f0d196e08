/** Where the REST calls of the app begin. */
export const API = '/api/x_1e_connect/v1/itsm'

/** The result of a successful answer. Throws on any other. */
export function resultOf<T>(answer: { status: number; body: unknown }): T {
    if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
    return (answer.body as { result: T }).result // the envelope of every successful answer
}

/** The stable code of an error answer. */
export function codeOf(answer: { body: unknown }): string {
    const detail = (answer.body as { error?: { detail?: string } }).error?.detail ?? '' // ServiceNow's error envelope
    return detail.split(':')[0] ?? ''
}
