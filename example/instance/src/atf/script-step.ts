import { returning } from '../engine/engine.ts'
import type { Work } from './server-steps.ts'
import { failed, type Outputs, passed, StepError, type StepResult, type StepState } from './step.ts'

/** What guest/test-step.ts leaves. */
interface Left {
    returned: unknown
    outputs: Outputs
    message: string | null
    /** One line for each expectation of Jasmine that was not met. */
    unmet: string[]
}

/** *Run Server Side Script* ("Server category"): an error, an assertion or `return false` fails it. */
export function runScript({ tx, scope, inputs }: Work, { outputs }: StepState): StepResult {
    if (inputs.jasmine_version && inputs.jasmine_version !== '3.1')
        throw new StepError(`Jasmine ${inputs.jasmine_version} is not known here.`)
    const result = tx.run({
        scope,
        apart: false,
        kind: 'step',
        name: 'test script',
        script: returning(inputs.script ?? ''),
        input: { steps: outputs },
    })
    if (result.error) return failed(`${result.error.message}${result.error.position && ` (${result.error.position})`}`)
    // Left by a run of kind `step` without an error.
    const left = result.left as Left
    if (left.unmet.length > 0) return failed(left.unmet.join('\n'))
    if (left.returned === false) return failed(left.message ?? 'The script returned false.')
    return passed(left.message ?? 'The script has run.', { outputs: left.outputs })
}
