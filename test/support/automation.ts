import type { AutomationAnswer, AutomationCall, AutomationCalls, Origin } from '../../src/contract/automation.ts'
import type { ErrorCode } from '../../src/contract/errors.ts'
import type { Instance } from './instance.ts'

/** Calls the door for flows and AI agents as this user, as their scripts do. */
export async function automate<Name extends AutomationCall>(
    instance: Instance,
    user: string,
    name: Name,
    input: AutomationCalls[Name]['input'],
    origin: Exclude<Origin, 'person'> = 'ai_agent'
): Promise<AutomationAnswer<AutomationCalls[Name]['output']>> {
    return automateAny(instance, user, origin, name, JSON.stringify(input)) as Promise<
        AutomationAnswer<AutomationCalls[Name]['output']>
    > // what the contract says of this call
}

/** The same with whatever a model may send. */
export async function automateAny(
    instance: Instance,
    user: string,
    origin: string,
    name: string,
    json: string
): Promise<AutomationAnswer<unknown>> {
    const args = [origin, name, json].map((text) => JSON.stringify(text)).join(', ')
    const script = `answer = x_1e_connect.Automation.call(${args})`
    const { ok, error, answer } = await instance.script('x_1e_connect', script, user)
    if (!ok) throw new Error(error)
    return JSON.parse(String(answer)) as AutomationAnswer<unknown> // the door's own JSON
}

/** The result of a call that was done; throws with the problem otherwise. */
export function okOf<T>(answer: AutomationAnswer<T>): T {
    if ('problem' in answer) throw new Error(`${answer.problem.code}: ${answer.problem.message}`)
    return answer.ok
}

/** The code of a call that was refused; `ok` when it was done. */
export function refusalOf(answer: AutomationAnswer<unknown>): ErrorCode | 'ok' {
    return 'problem' in answer ? answer.problem.code : 'ok'
}

/** True for the code of what somebody may not do, or may not see. */
export function isRefusedByRight(code: string): boolean {
    return ['automation_person', 'record_missing', 'run_missing', 'forbidden', 'rows_forbidden'].includes(code)
}
