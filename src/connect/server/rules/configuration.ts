import { type GlideRecord, gs } from '@servicenow/glide'
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

/** Display rule: what the form shows comes back with what is typed. */
export function onConfigurationOpened(current: GlideRecord): void {
    if (current.isNewRecord()) current.setValue('application', 'x_1e_connect')
    showValues(current, SETTINGS)
}

/** Display rule: tells on the form when this configuration has no effect. */
export function onUnusedConfiguration(current: GlideRecord): void {
    const reason = unusedBecause(current)
    if (reason) gs.addInfoMessage(reason)
}
