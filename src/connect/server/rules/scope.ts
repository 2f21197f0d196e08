import { type GlideRecord, gs, GlideRecord as Query } from '@servicenow/glide'
import { isLocked } from '../configurations/tenancy.ts'
import { isTrue } from '../glide.ts'
import { translate } from '../translate.ts'

/** sys_ids of the applications to which a configuration belongs: 1E ITSM Connect, and 1E Core for its own page. */
const OWNERS = ['c0de1e0000000000000000000000c0e1', 'c0de1e0000000000000000000000c0de']

/**
 * Why an administrator of the platform may not configure now; empty when it is allowed. Users without an application picker and calls
 * without a page are always allowed.
 */
function reason(): string {
    if (!gs.isInteractive() || !gs.hasRole('admin')) return ''
    const chosen = gs.getCurrentApplicationId()
    if (OWNERS.indexOf(chosen) >= 0) return ''
    const application = new Query('sys_scope')
    const name = application.get(chosen) ? application.getValue('name') || chosen : chosen
    return translate(
        'The configuration belongs to the application 1E ITSM Connect, but {0} is selected. Select 1E ITSM Connect (on the page of 1E Core: 1E Core) as the application scope in the header to change it.',
        [name]
    )
}

/** ACL configuration.write: a form is read only outside the scope of the app, and where it has no effect. */
export function canConfigure(current: GlideRecord): boolean {
    return reason() === '' && !isLocked(current)
}

/** ACL configuration.delete: a tenant's record, also where it has no effect any more. */
export function canDelete(current: GlideRecord): boolean {
    return reason() === '' && !isTrue(current.getValue('single_tenant'))
}

/** Display rule: tells on the form why it is read only. */
export function onConfigurationShown(): void {
    const why = reason()
    if (why) gs.addInfoMessage(why)
}

/** Refuses a new configuration outside the scope of the app. */
export function onConfigurationMade(current: GlideRecord): void {
    if (!isRefusedForScope()) return
    current.setAbortAction(true)
}

/** Tells the user when the application scope is wrong. Returns true then. */
export function isRefusedForScope(): boolean {
    const why = reason()
    if (why) gs.addErrorMessage(why)
    return why !== ''
}
