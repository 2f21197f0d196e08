import { parseStoredTime } from '../query/zone.ts'
import type { SqlRow } from '../store/store.ts'

const DAY_MS = 86_400_000

/** When a job runs next after `now`; null for one that runs on demand only. */
export function nextRun(job: SqlRow, now: number): number | null {
    const start = parseStoredTime(String(job.run_start ?? ''))
    if (job.run_type === 'periodically') {
        const period = parseStoredTime(String(job.run_period ?? ''))
        if (!(period > 0)) return null
        if (Number.isNaN(start) || start <= now) return now + period
        return start
    }
    if (job.run_type === 'daily' || job.run_type === 'weekly') {
        const time = parseStoredTime(String(job.run_time ?? ''))
        const step = job.run_type === 'daily' ? DAY_MS : 7 * DAY_MS
        const today = Math.floor(now / DAY_MS) * DAY_MS + (Number.isNaN(time) ? 0 : time % DAY_MS)
        return today > now ? today : today + step
    }
    if (job.run_type === 'once' && start > now) return start
    return null
}
