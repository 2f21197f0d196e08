import { type GlideRecord, gs } from '@servicenow/glide'
import { isInRange, RANGES } from '../configurations/settings.ts'
import { said } from '../said.ts'

/** Refuses a setting that is changed to a value outside its range, whichever way it comes; what is empty has its default. */
export function onConfiguration(current: GlideRecord): void {
    for (const range of [
        RANGES.keepMinutes,
        RANGES.gatherMinutes,
        RANGES.statusWaitSeconds,
        RANGES.batchSize,
        RANGES.responseKeepDays,
        RANGES.historyKeepMonths,
    ]) {
        const element = current.getElement(range.field)
        if (!element.changes() || isInRange(current.getValue(range.field), range)) continue
        const label = element.getLabel()
        gs.addErrorMessage(said('{0} must be a whole number between {1} and {2}.', [label, range.min, range.max]))
        current.setAbortAction(true)
    }
    const keep = Number(current.getValue('keep_answers_minutes') || RANGES.keepMinutes.fallback)
    const gather = Number(current.getValue('gather_data_minutes') || RANGES.gatherMinutes.fallback)
    if (keep < gather) {
        gs.addInfoMessage(
            said(
                'Answers are kept for a shorter time than they are gathered: late devices’ answers disappear sooner.',
                []
            )
        )
    }
}
