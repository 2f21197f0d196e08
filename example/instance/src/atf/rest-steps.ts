import { STATUS_CODES } from 'node:http'
import { readById } from '../records/read.ts'
import type { Work } from './server-steps.ts'
import { failed, passed, type RestAnswer, type RestRequest, StepError, type StepResult } from './step.ts'

/** *Send REST Request - Inbound*: what is to be sent; `rest.ts` of the runner sends it ("REST category"). */
export function sendRequest({ tx, inputs }: Work): StepResult {
    const { end_point: path = '', http_method: method = 'get', auth_type: auth = '' } = inputs
    if (!path.startsWith('/')) return failed(`The path must be the part after the name of the instance: ${path}`)
    if (auth === 'mutual') throw new StepError('Mutual authentication is not known here.')
    const [where = '', query = ''] = path.split(/\?(.*)/s)
    const parameters = new URLSearchParams(query)
    for (const [name, value] of namesAndValues(inputs.query_params)) parameters.append(name, value)
    const headers = namesAndValues(inputs.headers).map(([name, value]): [string, string] => [name.toLowerCase(), value])
    const request: RestRequest = {
        method: method.toUpperCase(),
        path: where,
        query: parameters.toString(),
        headers: Object.fromEntries(headers),
        body: inputs.request_body ?? '',
        signIn: 'none',
    }
    if (auth === 'basic') request.signIn = inputs.basic_auth ? profile(tx, inputs.basic_auth) : 'runner'
    return passed(`The HTTP request has been sent to the endpoint '${tx.services.origin}${where}'`, { request })
}

function profile(tx: Work['tx'], id: string): { user: string; password: string } {
    const row = readById(tx, 'sys_auth_profile_basic', id)
    if (!row) throw new StepError(`There is no basic authentication profile ${id}.`)
    return { user: row.username ?? '', password: row.password ? tx.secrets.decrypt(row.password) : '' }
}

function namesAndValues(json: string | undefined): [string, string][] {
    // Written by the step's form as an object of texts.
    return json ? Object.entries(JSON.parse(json) as Record<string, string>) : []
}

type Assertion = (answer: RestAnswer, inputs: Record<string, string>) => { holds: boolean; found: string }

/** The steps that look at the last answer, by name. */
export const ASSERTIONS: Record<string, Assertion> = {
    'Assert Status Code': ({ status, body }, { response_operation, status_code }) => ({
        holds: compared(response_operation, status, Number(status_code)),
        found: `${status} ${body}`,
    }),
    'Assert Status Code Name': ({ status }, { response_operation, code_name }) =>
        text(response_operation, STATUS_CODES[status], code_name),
    'Assert Response Time': ({ ms }, { response_operation, response_time }) => ({
        holds: compared(response_operation, ms, Number(response_time)),
        found: `${ms} ms`,
    }),
    'Assert Response Header': ({ headers }, { response_operation, header_name = '', header_value }) =>
        text(response_operation, headers[header_name.toLowerCase()], header_value),
    'Assert Response Payload': ({ body }, { response_operation, response_body }) =>
        text(response_operation, body, response_body),
    'Assert Response JSON Payload Is Valid': ({ body }) => ({ holds: parsed(body) !== undefined, found: body }),
    'Assert JSON Response Payload Element': ({ body }, { response_operation, element_name = '', element_value }) =>
        text(response_operation, elementAt(parsed(body), element_name), element_value),
}

export function assertAnswer(
    name: string,
    assertion: Assertion,
    answer: RestAnswer | null,
    inputs: Record<string, string>
): StepResult {
    if (!answer) throw new StepError(`${name} must immediately follow a Send REST Request - Inbound step.`)
    const { holds, found } = assertion(answer, inputs)
    const wanted = Object.values(inputs).join(' ')
    return {
        ...(holds
            ? passed(`${name}: ${wanted}`)
            : failed(`${name}: ${wanted} is wanted, ${found.slice(0, 400)} came.`)),
        isRest: true,
    }
}

const NUMBERS: Record<string, (found: number, wanted: number) => boolean> = {
    equals: (found, wanted) => found === wanted,
    not_equals: (found, wanted) => found !== wanted,
    less_than: (found, wanted) => found < wanted,
    greater_than: (found, wanted) => found > wanted,
    less_than_equals: (found, wanted) => found <= wanted,
    greater_than_equals: (found, wanted) => found >= wanted,
}

const TEXTS: Record<string, (found: string | undefined, wanted: string) => boolean> = {
    exists: (found) => found !== undefined && found !== '',
    equals: (found, wanted) => found === wanted,
    not_equals: (found, wanted) => found !== wanted,
    contains: (found, wanted) => found?.includes(wanted) === true,
    does_not_contain: (found, wanted) => !found?.includes(wanted),
}

function operation<T>(known: Record<string, T>, name: string | undefined): T {
    const found = known[name ?? '']
    if (!found) throw new StepError(`The operation ${name} is not known here.`)
    return found
}

function compared(name: string | undefined, found: number, wanted: number): boolean {
    return operation(NUMBERS, name)(found, wanted)
}

function text(name: string | undefined, found: string | undefined, wanted = ''): { holds: boolean; found: string } {
    return { holds: operation(TEXTS, name)(found, wanted), found: found ?? 'nothing' }
}

function parsed(body: string): unknown {
    try {
        return JSON.parse(body)
    } catch (error) {
        if (error instanceof SyntaxError) return undefined
        throw error
    }
}

/** `/result/short_description`; what is no text is shown as JSON. */
function elementAt(value: unknown, path: string): string | undefined {
    let at = value
    for (const name of path.split('/').filter(Boolean)) {
        if (typeof at !== 'object' || at === null) return undefined
        at = (at as Record<string, unknown>)[name] // an object, looked at just before
    }
    if (at === undefined || at === null) return undefined
    return typeof at === 'string' ? at : JSON.stringify(at)
}
