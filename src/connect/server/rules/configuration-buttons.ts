import { type GlideRecord, gs } from '@servicenow/glide'
import { configurationById } from '../configurations/store.ts'
import { needInUse } from '../configurations/tenancy.ts'
import { checkEntitlement } from '../experience/entitlement.ts'
import { queueRetrieval } from '../installation/queue-retrieval.ts'
import { translate } from '../translate.ts'
import { isRefusedForScope } from './scope.ts'
import { orTold } from './words.ts'

/** Milliseconds for 1E: a user waits for the page. */
const BUDGET_MS = 20000

/**
 * Buttons of the configuration's form. Each saves the form first, so that it works with what the user sees. When the form may not be
 * saved, the button does nothing, and the user has been told why.
 */
function isSaved(current: GlideRecord): boolean {
    return current.update() !== null
}

function retrieve(current: GlideRecord, force: boolean, said: string): void {
    orTold(() => {
        needInUse(current)
        if (isRefusedForScope() || !isSaved(current)) return
        queueRetrieval(current, force)
        gs.addInfoMessage(said)
    })
}

export function onRetrieveButton(current: GlideRecord): void {
    retrieve(
        current,
        false,
        translate(
            'Retrieving instructions in the background: Last retrieval says how it went, here and on Support.',
            []
        )
    )
}

/** Offered once a retrieval was refused, because 1E listed less than half of what is active. */
export function onAcceptShorterButton(current: GlideRecord): void {
    retrieve(
        current,
        true,
        translate(
            'Retrieving instructions in the background. What 1E does not list becomes inactive, until it lists it again. Last retrieval says how it went.',
            []
        )
    )
}

export function onEntitlementButton(current: GlideRecord): void {
    orTold(() => {
        needInUse(current)
        if (isRefusedForScope() || !isSaved(current)) return
        const check = checkEntitlement(configurationById(current.getUniqueValue()), BUDGET_MS)
        if (check.entitlement === 'licensed') gs.addInfoMessage(check.message)
        else gs.addErrorMessage(check.message)
    })
}
