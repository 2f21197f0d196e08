import { gs } from '@servicenow/glide'
import { ERRORS, type Problem } from './contract/errors.ts'

/** A text of ours in the language of the session, its gaps filled; English where it has no translation. */
export function said(message: string, args: ReadonlyArray<string | number>): string {
    // Numbers as text: MessageFormat would write 1000 as 1,000.
    return gs.getMessage(message, args.map(String))
}

/** The same problem in the language of the session. */
export function saidProblem<P extends Problem | null>(problem: P): P {
    if (problem === null) return problem
    // The message alone changes; what may be null is no null here.
    return { ...problem, message: said(ERRORS[problem.code].message, problem.args) } as P
}
