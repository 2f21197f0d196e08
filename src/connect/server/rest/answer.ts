import { gs } from '@servicenow/glide'
import { ERRORS } from '../contract/errors.ts'
import { fail, isFailure, thrownText } from '../failure.ts'
import { translate, translateForAgent } from '../translate.ts'

/** The arguments of a scripted REST resource (RESTAPIRequest and RESTAPIResponse). */
export interface Request {
    pathParams: { [name: string]: string }
    queryParams: { [name: string]: string[] | undefined }
    body: { data: unknown }
}

export interface Response {
    setStatus(status: number): void
    setBody(body: unknown): void
    setError(error: unknown): void
}

declare const sn_ws_err: {
    ServiceError: new () => {
        setStatus(status: number): void
        setMessage(text: string): void
        setDetail(text: string): void
    }
}

function refuse(response: Response, status: number, message: string, detail: string): void {
    const error = new sn_ws_err.ServiceError()
    error.setStatus(status)
    error.setMessage(message)
    error.setDetail(detail)
    response.setError(error)
}

/**
 * Runs a REST call. What `work` returns becomes `{ "result": … }`; a failure becomes ServiceNow's error envelope, whose detail begins
 * with a stable code. Any other exception is logged here and returned as `internal`.
 */
export function answer(response: Response, work: () => unknown, status?: number): void {
    try {
        const body = work()
        response.setStatus(status || 200)
        response.setBody(body)
    } catch (thrown) {
        if (isFailure(thrown)) {
            const code = thrown.problem.code
            const told = translateForAgent(thrown.problem)
            refuse(response, ERRORS[code].status, told.message, code + ': ' + (thrown.detail || told.technical || ''))
            return
        }
        const reference = gs.generateGUID().substr(0, 8)
        gs.error('ITSM Connect REST [{0}]: {1}', reference, thrownText(thrown))
        refuse(response, 500, translate(ERRORS.internal.message, []), 'internal: ' + reference)
    }
}

/** A query parameter as text; empty when absent. */
export function queryText(request: Request, name: string): string {
    const values = request.queryParams[name]
    return values && values.length > 0 ? String(values[0]) : ''
}

/** One query parameter as a whole number within bounds; the fallback when absent. */
export function queryNumber(request: Request, name: string, fallback: number, min: number, max: number): number {
    const text = queryText(request, name)
    if (text === '') return fallback
    const value = Number(text)
    if (value !== Math.floor(value) || value < min || value > max) {
        throw fail('body_invalid', [name + ' must be a whole number between ' + min + ' and ' + max + '.'])
    }
    return value
}
