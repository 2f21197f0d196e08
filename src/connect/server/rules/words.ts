import { type GlideRecord, gs } from '@servicenow/glide'
import { isFailure } from '../failure.ts'
import { translateProblem } from '../translate.ts'

/** Stops the write and tells the person everything that is wrong; without a problem nothing happens. */
export function refuse(current: GlideRecord, problems: string[]): void {
    for (const problem of problems) gs.addErrorMessage(problem)
    if (problems.length > 0) current.setAbortAction(true)
}

/** Does what a button is for; a failure is told as an error on the page. */
export function orTold(work: () => void): void {
    try {
        work()
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        gs.addErrorMessage(translateProblem(thrown.problem).message)
    }
}
