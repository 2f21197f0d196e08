import { type GlideRecord, gs } from '@servicenow/glide'
import { sayDeleted, settleDomain, unusedBecause } from '../configurations/tenancy.ts'
import { isKeptTooShort, problemsOf, settingsChange } from '../configurations/validation.ts'
import { isTrue } from '../glide.ts'
import { countOpenRuns } from '../runs/due.ts'
import { translate } from '../translate.ts'
import { refuse } from './words.ts'

/** Before a configuration is stored: every setting in its range, one record for each domain. */
export function onConfiguration(current: GlideRecord, previous: GlideRecord | null): void {
    if (!settingsChange(current)) return
    refuse(current, problemsOf(current, previous).concat(settleDomain(current)))
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

/** Display rule: tells on the form when this configuration has no effect. */
export function onUnusedConfiguration(current: GlideRecord): void {
    const reason = unusedBecause(current)
    if (reason) gs.addInfoMessage(reason)
}
