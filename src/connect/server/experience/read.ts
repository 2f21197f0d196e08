import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { type Configuration, configurationLink } from '../configurations/store.ts'
import { type Problem, problem } from '../contract/errors.ts'
import type { Experience } from '../contract/experience.ts'
import { callCore } from '../core.ts'
import { ownDevice } from '../devices/list.ts'
import { deviceOf } from '../devices/resolve.ts'
import { allowedDevice, targetOf } from '../devices/store.ts'
import { fail, isFailure } from '../failure.ts'
import { sessionProfile } from '../profile.ts'
import type { HostRecord } from '../records/store.ts'
import { translateForAgent } from '../translate.ts'
import { checkEntitlement } from './entitlement.ts'
import { BANDS, bandsOf, categoriesOf, historyOf, overallOf } from './scores.ts'

/** As many as a reader can choose, and one to compare with. */
const HISTORY_DAYS = 91
/** Milliseconds for which a check of the entitlement counts. The next reader after that checks again. */
const CHECK_AFTER_MS = 86400000

function nothing(link: string | null): Experience {
    return {
        device: null,
        overall: null,
        categories: { stability: null, performance: null, responsiveness: null, sentiment: null },
        measuredAt: null,
        history: [],
        bands: BANDS,
        link: link,
        check: null,
        problem: null,
        profile: sessionProfile(),
    }
}

/** The chosen device, else the record's own. */
function fqdnOf(record: HostRecord, configuration: Configuration, chosen: string): string {
    if (chosen) return allowedDevice(chosen, ownDevice(record, configuration))
    return deviceOf(targetOf(record.row, configuration.settings.deviceField)).fqdn
}

/** Why scores may not be shown on this platform; null when they may. */
function refusal(configuration: Configuration, budgetMs: number): Problem | null {
    const { entitlement, entitlementCheckedAt } = configuration.settings
    const old = entitlementCheckedAt !== null && nowMs() - entitlementCheckedAt > CHECK_AFTER_MS
    const counts = old ? checkEntitlement(configuration, budgetMs).entitlement : entitlement
    if (counts === 'licensed') return null
    return problem(counts === 'unknown' ? 'experience_unchecked' : 'experience_not_licensed')
}

/** The history of scores; empty when 1E gives none: the scores are shown without it. */
function daysBefore(input: { configuration: string; budgetMs: number; fqdn: string }) {
    try {
        return callCore('scoreHistory', { ...input, days: HISTORY_DAYS })
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        gs.debug('Experience without history: {0}', thrown.problem.code)
        return []
    }
}

/** Fills in the scores from 1E. Throws when there are none. */
function fill(shown: Experience, fqdn: string, configuration: Configuration, budgetMs: number): void {
    const end = nowMs() + budgetMs
    const input = () => ({ configuration: configuration.id, budgetMs: end - nowMs(), fqdn: fqdn })
    const device = callCore('device', input())
    if (!device) throw fail('device_unknown', [fqdn])
    shown.device = {
        fqdn: device.fqdn,
        online: device.online,
        os: device.os,
        manufacturer: device.manufacturer,
        model: device.model,
        user: device.user,
        lastStart: device.lastStart,
        lastSeen: device.lastSeen,
    }
    shown.problem = refusal(configuration, end - nowMs())
    if (shown.problem) return
    const latest = callCore('scores', input())
    if (!latest) throw fail('experience_no_data', [fqdn])
    const history = daysBefore(input())
    const bands = bandsOf(gs.getProperty('x_1e_connect.experience_bands', BANDS.join(',')))
    shown.bands = bands
    shown.overall = overallOf(latest, history, bands)
    shown.categories = categoriesOf(latest, history, bands)
    shown.measuredAt = latest.measuredAt
    shown.history = historyOf(history)
    const { categories } = shown
    const none = !categories.stability && !categories.performance && !categories.responsiveness && !categories.sentiment
    if (!shown.overall && none) throw fail('experience_no_data', [fqdn])
}

/** The Experience scores of the record's device, or why they cannot be shown. */
export function experienceOf(
    record: HostRecord,
    configuration: Configuration,
    chosen: string,
    isAdmin: boolean,
    budgetMs: number
): Experience {
    const shown = nothing(configuration.settings.troubleshootingUrl)
    try {
        fill(shown, fqdnOf(record, configuration, chosen), configuration, budgetMs)
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        shown.problem = thrown.problem
    }
    const code = shown.problem && shown.problem.code
    if (isAdmin && (code === 'experience_unchecked' || code === 'experience_not_licensed')) {
        shown.check = configurationLink(configuration)
    }
    shown.problem = translateForAgent(shown.problem)
    return shown
}
