import type { CoreFailure } from '../../contract/core.ts'
import type { ErrorCode } from '../../contract/errors.ts'

/**
 * A failure as a value that can be thrown. It is recognised by its shape, never by `instanceof`:
 * classes that extend Error are not available on the instance's engine.
 */
export interface Failure extends CoreFailure {
    isFailure: true
}

export function fail(code: ErrorCode, args: string[], more?: Partial<CoreFailure>): Failure {
    const given = more || {}
    return {
        isFailure: true,
        code: code,
        args: args,
        transient: given.transient === true,
        retryAfterSeconds: given.retryAfterSeconds === undefined ? null : given.retryAfterSeconds,
        lost: given.lost === true,
    }
}

export function isFailure(value: unknown): value is Failure {
    return typeof value === 'object' && value !== null && (value as { isFailure?: unknown }).isFailure === true // shape test
}

/** The text of anything thrown: Java exceptions of the platform have getMessage() and no message. */
export function thrownText(thrown: unknown): string {
    // What was thrown has no type; both members are probed before use.
    const value = thrown as { message?: unknown; getMessage?: unknown } | null | undefined
    if (value && typeof value.getMessage === 'function') return String(value.getMessage())
    if (value && value.message !== undefined) return String(value.message)
    return String(thrown)
}
