import { gs } from '@servicenow/glide'
import { agentSentence, ERRORS, type Problem } from './contract/errors.ts'
import { messageKey } from './contract/text.ts'
import { displayTime, fieldOf } from './glide.ts'

/** The message in the language of the session, with its arguments; in English when it has no translation. */
export function translate(message: string, args: ReadonlyArray<string | number>): string {
    // As text, because MessageFormat would write 1000 as 1,000.
    return gs.getMessage(messageKey(message), args.map(String))
}

/** The language that a person chose, else the instance's. */
export function languageOf(person: string): string {
    return fieldOf('sys_user', person, 'preferred_language') || gs.getProperty('glide.sys.language', 'en')
}

/** A moment of ISO 8601 as the user reads it. */
function timeOf(iso: string): string {
    const ms = Date.parse(iso)
    return Number.isNaN(ms) ? iso : displayTime(ms)
}

/** The same problem in the language of the session, times in the user's zone. */
export function translateProblem<P extends Problem | null>(problem: P): P {
    if (problem === null) return problem
    const args = problem.code === 'platform_silent' ? problem.args.map(timeOf) : problem.args
    // Only the message changes; null was returned above.
    return { ...problem, message: translate(ERRORS[problem.code].message, args).trim() } as P
}

/** The same problem in an agent's words. What speaks to an administrator goes into `technical`. */
export function translateForAgent<P extends Problem | null>(problem: P): P {
    const known = translateProblem(problem)
    const sentence = known === null ? '' : agentSentence(known.code)
    if (known === null || !sentence) return known
    // Only two texts change; null was returned above.
    return { ...known, message: translate(sentence, known.args).trim(), technical: known.message } as P
}
