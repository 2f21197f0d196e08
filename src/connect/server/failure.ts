import { type ErrorCode, isErrorCode, type Problem, problem } from './contract/errors.ts'

/** A failure that can be thrown. It is recognised by its shape. */
export interface Failure {
    isFailure: true
    problem: Problem
    /** What a caller needs besides the sentence, e.g. the id of the run that holds the guard. Never a secret. */
    detail: string
    /** True when the same may succeed later. */
    transient: boolean
    retryAfterSeconds: number | null
    /** True when 1E may have done the work although its answer was lost. */
    lost: boolean
}

export function fail(code: ErrorCode, args?: ReadonlyArray<string | number>, more?: Partial<Failure>): Failure {
    const given = more || {}
    return {
        isFailure: true,
        problem: problem(code, args),
        detail: given.detail || '',
        transient: given.transient === true,
        retryAfterSeconds: given.retryAfterSeconds === undefined ? null : given.retryAfterSeconds,
        lost: given.lost === true,
    }
}

export function isFailure(value: unknown): value is Failure {
    return typeof value === 'object' && value !== null && (value as { isFailure?: unknown }).isFailure === true // shape test
}

/** A stored code, or `internal` for one that this version does not know. */
export function knownCode(code: string): ErrorCode {
    return isErrorCode(code) ? code : 'internal'
}

/** The text of anything thrown: Java exceptions of the platform have getMessage() and no message. */
export function thrownText(thrown: unknown): string {
    // What was thrown has no type; both members are probed before use.
    const value = thrown as { message?: unknown; getMessage?: unknown } | null | undefined
    if (value && typeof value.getMessage === 'function') return String(value.getMessage())
    if (value && value.message !== undefined) return String(value.message)
    return String(thrown)
}
