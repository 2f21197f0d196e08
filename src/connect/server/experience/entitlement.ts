import type { Configuration } from '../configurations/store.ts'
import { problem } from '../contract/errors.ts'
import type { EntitlementCheck } from '../contract/experience.ts'
import { callCore } from '../core.ts'
import { said, saidProblem } from '../said.ts'

const FOUND = {
    licensed: 'Experience is licensed and enabled.',
    not_licensed: 'Experience is not licensed. Experience scores will not be shown.',
    unknown: '1E does not say whether Experience is licensed.',
}

/** Asks 1E whether Experience is licensed. A check that finds nothing out leaves the answer of the last one. */
export function checkEntitlement(configuration: Configuration, budgetMs: number): EntitlementCheck {
    const check = callCore('entitlement', { configuration: configuration.id, budgetMs: budgetMs })
    const why = check.failure ? ' ' + saidProblem(problem(check.failure.code, check.failure.args)).message : ''
    return { entitlement: check.entitlement, message: said(FOUND[check.found], []) + why }
}
