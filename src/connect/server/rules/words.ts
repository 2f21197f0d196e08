import { type GlideRecord, gs } from '@servicenow/glide'
import { isFailure } from '../failure.ts'
import { translateProblem } from '../translate.ts'

/** Stops the write and shows every problem. Without a problem it does nothing. */
export function refuse(current: GlideRecord, problems: string[]): void {
    for (const problem of problems) gs.addErrorMessage(problem)
    if (problems.length > 0) current.setAbortAction(true)
}

/** Does the work of a button. Shows a failure as an error on the page. */
export function orTold(work: () => void): void {
    try {
        work()
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        gs.addErrorMessage(translateProblem(thrown.problem).message)
    }
}
