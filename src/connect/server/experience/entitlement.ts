import type { Configuration } from '../configurations/store.ts'
import { problem } from '../contract/errors.ts'
import type { Entitlement, EntitlementCheck } from '../contract/experience.ts'
import { callCore } from '../core.ts'
import { translate, translateProblem } from '../translate.ts'

function words(found: Entitlement): string {
    if (found === 'licensed') return translate('Experience is licensed and enabled.', [])
    if (found === 'unknown') return translate('1E does not say whether Experience is licensed.', [])
    return translate('Experience is not licensed. Experience scores will not be shown.', [])
}

/** Asks 1E whether Experience is licensed. A check that fails keeps the last result; `why` says what failed, '' when nothing did. */
export function askEntitlement(
    configuration: Configuration,
    budgetMs: number
): { entitlement: Entitlement; found: Entitlement; why: string } {
    const check = callCore('entitlement', { configuration: configuration.id, budgetMs: budgetMs })
    const why = check.failure ? translateProblem(problem(check.failure.code, check.failure.args)).message : ''
    return { entitlement: check.entitlement, found: check.found, why: why }
}

/** The same for whoever pressed the button. */
export function checkEntitlement(configuration: Configuration, budgetMs: number): EntitlementCheck {
    const { entitlement, found, why } = askEntitlement(configuration, budgetMs)
    return { entitlement: entitlement, message: words(found) + (why && ' ' + why) }
}
