import { type GlideRecord, gs, GlideRecord as Query } from '@servicenow/glide'
import { overwritten, showValues } from '../configurations/shown.ts'
import { sayDeleted, settleDomain, unusedBecause } from '../configurations/tenancy.ts'
import { isKeptTooShort, problemsOf, SETTINGS, settingsChange } from '../configurations/validation.ts'
import { isTrue } from '../glide.ts'
import { countOpenRuns } from '../runs/due.ts'
import { translate } from '../translate.ts'
import { settleEntered } from './entered.ts'
import { refuse } from './words.ts'

/** Before a configuration is stored: every setting in its range, one record for each domain. */
export function onConfiguration(current: GlideRecord, previous: GlideRecord | null): void {
    const changed = overwritten(current, previous, SETTINGS)
    if (!settingsChange(current)) return
    const entered = settleEntered(current)
    // A text that would be cut is told once, not again by what it would break.
    refuse(current, changed.concat(entered.length > 0 ? entered : problemsOf(current, previous), settleDomain(current)))
    if (isKeptTooShort(current)) {
        gs.addInfoMessage(
            translate(
                'Answers are kept for a shorter time than they are gathered: late devices’ answers disappear sooner.',
                []
            )
        )
    }
}

/** Why this configuration may not be deleted; empty when it may. */
function keptBecause(row: GlideRecord): string {
    if (isTrue(row.getValue('single_tenant')))
        return translate('The configuration of the instance cannot be deleted.', [])
    const open = countOpenRuns(row.getUniqueValue())
    return open > 0 ? translate('{0} runs of this domain are still open. Cancel them first.', [open]) : ''
}

/** Before a configuration is deleted. */
export function onConfigurationDelete(current: GlideRecord): void {
    const reason = keptBecause(current)
    if (reason) refuse(current, [reason])
}

/** After a configuration is deleted. */
export function onConfigurationDeleted(): void {
    sayDeleted()
}

/** Labels of the reference fields whose records this user may not read, and so not choose. */
function unreadableFields(current: GlideRecord): string[] {
    return ['mid_server', 'jwt_provider', 'signing_certificate']
        .filter((field) => {
            const table = current.getElement(field).getReferenceTable()
            return !new Query(table).canRead()
        })
        .map((field) => current.getElement(field).getLabel())
}

/** Display rule: what the form shows comes back with what is typed. */
export function onConfigurationOpened(current: GlideRecord): void {
    const hidden = unreadableFields(current)
    if (hidden.length > 0) {
        gs.addInfoMessage(
            translate('Your roles do not let you choose {0}: ask the platform’s administrator to choose it.', [
                hidden.join(', '),
            ])
        )
    }
    if (current.isNewRecord()) current.setValue('application', 'x_1e_connect')
    showValues(current, SETTINGS)
}

/** Display rule: tells on the form when this configuration has no effect. */
export function onUnusedConfiguration(current: GlideRecord): void {
    const reason = unusedBecause(current)
    if (reason) gs.addInfoMessage(reason)
}
