import { gs } from '@servicenow/glide'
import { configurationsInUse } from '../configurations/store.ts'
import { askEntitlement } from '../experience/entitlement.ts'
import { isFailure, thrownText } from '../failure.ts'

const BUDGET_MS = 25000

/** The scheduled job *1E Platform-Check Entitlement*: checks again where an administrator has checked once. */
export function refreshEntitlements(): void {
    for (const configuration of configurationsInUse()) {
        if (configuration.settings.entitlementCheckedAt === null) continue
        try {
            const { why } = askEntitlement(configuration, BUDGET_MS)
            if (why) gs.error('Entitlement of {0} was not checked: {1}', configuration.name, why)
        } catch (thrown) {
            const reason = isFailure(thrown) ? thrown.problem.message : thrownText(thrown)
            gs.error('Entitlement of {0} was not checked: {1}', configuration.name, reason)
        }
    }
}
