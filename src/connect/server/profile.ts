import { GlideDateTime, gs } from '@servicenow/glide'
import { toFieldTime } from './clock.ts'
import { msOf, type Profile, type Zone } from './contract/times.ts'

/** Documented for scoped apps ("GlideSystem - Scoped"); the types package lacks them. */
interface DocumentedSystem {
    getDateFormat(): string
    getTimeFormat(): string
    getTimeZoneName(): string
}

/** How the user of the session reads times. */
export function sessionProfile(): Profile {
    const system = gs as unknown as DocumentedSystem
    return {
        zone: system.getTimeZoneName(),
        dateFormat: system.getDateFormat(),
        timeFormat: system.getTimeFormat(),
    }
}

/** Time zones change at full quarters of an hour. */
const QUARTER_MS = 900000

/** The time zone of the session. The engine has none, so the platform is asked, once for each quarter of an hour. */
export function sessionZone(): Zone {
    const offsets: { [quarter: string]: number } = {}
    return {
        name: sessionProfile().zone,
        offsetMs(ms) {
            const quarter = Math.floor(ms / QUARTER_MS) * QUARTER_MS
            const known = offsets[quarter]
            if (known !== undefined) return known
            const local = msOf(new GlideDateTime(toFieldTime(quarter)).getDisplayValueInternal())
            const offset = Number.isNaN(local) ? 0 : local - quarter
            offsets[quarter] = offset
            return offset
        },
    }
}
