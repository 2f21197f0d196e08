import { idOf } from '../install/roles.ts'
import { readById } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { inputsOf } from './inputs.ts'
import { ASSERTIONS, assertAnswer, sendRequest } from './rest-steps.ts'
import { runScript } from './script-step.ts'
import { SERVER_STEPS, type Work } from './server-steps.ts'
import { StepError, type StepResult, type StepState } from './step.ts'

/** Runs one step of a test; whatever cannot be run here is an error with its name. */
export function runStep(tx: Transaction, id: string, state: StepState): StepResult {
    const step = readById(tx, 'sys_atf_step', id)
    try {
        if (!step) throw new StepError(`There is no step ${id}.`)
        return performed(tx, step, state)
    } catch (error) {
        if (!(error instanceof StepError)) throw error
        return { status: 'error', summary: error.message }
    }
}

function performed(tx: Transaction, step: Values, state: StepState): StepResult {
    const kind = readById(tx, 'sys_atf_step_config', step.step_config ?? '')
    const name = kind?.name ?? ''
    if (kind?.step_env === idOf('step env', 'UI'))
        return { status: 'skipped', summary: `${name} needs a client test runner, and none is open.` }
    const assertion = ASSERTIONS[name]
    const run = SERVER_STEPS[name]
    const isKnown = assertion ?? run ?? ['Run Server Side Script', 'Send REST Request - Inbound'].includes(name)
    if (!isKnown) throw new StepError(`${step.display_name || step.step_config} is not run here.`)
    const scope = tx.metadata.scopeName(step.sys_scope ?? null)
    const work: Work = { tx, scope, inputs: inputsOf(tx, step, state) }
    if (assertion) return assertAnswer(name, assertion, state.answer, work.inputs)
    if (run) return run(work)
    return name === 'Run Server Side Script' ? runScript(work, state) : sendRequest(work)
}
