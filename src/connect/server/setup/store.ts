import { GlideRecord } from '@servicenow/glide'
import { isInRange, RANGES } from '../configurations/settings.ts'
import { configurationsInUse } from '../configurations/store.ts'
import type { SetupFacts } from './tasks.ts'

const WHOLE_NUMBERS = [
    RANGES.keepMinutes,
    RANGES.gatherMinutes,
    RANGES.statusWaitSeconds,
    RANGES.batchSize,
    RANGES.responseKeepDays,
    RANGES.historyKeepMonths,
]

function factsOf(row: GlideRecord): SetupFacts {
    const has = (field: string) => (row.getValue(field) || '') !== ''
    return {
        hasUrl: has('platform_url'),
        usesOauth: row.getValue('enable_oauth') === '1',
        hasUser: has('user_name') && has('user_password'),
        hasOauth: has('jwt_provider') && has('signing_certificate') && has('app_id'),
        settingsHold: WHOLE_NUMBERS.every((range) => isInRange(row.getValue(range.field), range)),
        hasRetrieved: has('retrieved_at'),
    }
}

/** What the configurations in use tell of the setup. */
export function setupFacts(): SetupFacts[] {
    const facts: SetupFacts[] = []
    for (const configuration of configurationsInUse()) {
        const row = new GlideRecord('x_1e_connect_configuration')
        if (row.get(configuration.id)) facts.push(factsOf(row))
    }
    return facts
}
