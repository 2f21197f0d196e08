import { type GlideRecord, gs } from '@servicenow/glide'
import { configurationById, queueRetrieval } from '../configurations/store.ts'
import { testConnection } from '../connection/test.ts'
import { checkEntitlement } from '../experience/entitlement.ts'
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

export function onRetrieveButton(current: GlideRecord): void {
    if (isRefusedForScope() || !isSaved(current)) return
    queueRetrieval(current, false)
    gs.addInfoMessage(translate('Retrieving instructions. The list follows in the background.', []))
}

export function onEntitlementButton(current: GlideRecord): void {
    if (isRefusedForScope() || !isSaved(current)) return
    orTold(() => {
        const check = checkEntitlement(configurationById(current.getUniqueValue()), BUDGET_MS)
        if (check.entitlement === 'licensed') gs.addInfoMessage(check.message)
        else gs.addErrorMessage(check.message)
    })
}

export function onTestButton(current: GlideRecord): void {
    if (!isSaved(current)) return
    const test = testConnection(configurationById(current.getUniqueValue()), BUDGET_MS)
    const steps = test.hops.map((hop) => {
        const state = hop.state === 'passed' ? translate('{0} ms', [hop.ms]) : hop.state === 'failed' ? '✗' : '–'
        return hop.label + ' ' + state
    })
    const message = test.message + ' ' + steps.join(' · ')
    if (test.connected) gs.addInfoMessage(message)
    else gs.addErrorMessage(message)
}
