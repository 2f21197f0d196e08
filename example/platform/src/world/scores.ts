import { Draw } from './draw.ts'
import type { Device } from './fleet.ts'

const DAY_MS = 86_400_000
/** Scores are worked out every morning at this hour, UTC. */
const HOUR_MS = 6 * 3_600_000
/** How many days of scores the platform keeps. */
const HISTORY_DAYS = 90

export const SCORE_MEASURES = [
    'ExperienceScore',
    'StabilityScore',
    'PerformanceScore',
    'ResponsivenessScore',
    'SentimentScore',
] as const
export type ScoreMeasure = (typeof SCORE_MEASURES)[number]

/** Values in the order of {@link SCORE_MEASURES}. */
type Five = [number | null, number | null, number | null, number | null, number | null]

/** What one device scores today, and by how much each score moved in the last week. */
interface Standing {
    today: Five
    week: [number, number, number, number, number]
}

const FIXED: { [name: string]: Standing } = {
    'lon-lt-0007': { today: [43.2, 38.6, 41, 55.7, null], week: [-6, -11, -4, 1, 0] },
    'ber-lt-0004': { today: [null, null, null, null, null], week: [0, 0, 0, 0, 0] },
}

/** Overall scores on both sides of every grade's border. */
const BORDERS: { [name: string]: number } = {
    'lon-lt-0001': 20,
    'lon-lt-0002': 21,
    'lon-lt-0003': 40,
    'lon-lt-0004': 41,
    'lon-lt-0005': 60,
    'lon-lt-0006': 61,
    'lon-lt-0008': 80,
    'lon-lt-0009': 81,
    'lon-lt-0010': 0,
    'lon-lt-0011': 100,
    'ber-lt-0005': 71.5,
}

/** The device that 1E knows and that has never been measured. */
const UNMEASURED = 'nyc-lt-0009'

const within = (score: number) => Math.round(Math.min(100, Math.max(0, score)) * 10) / 10

function standingOf(device: Device, name: string, seed: string): Standing {
    const fixed = FIXED[name]
    if (fixed) return fixed
    const draw = new Draw(seed, device.fqdn, 'experience')
    const overall = BORDERS[name] ?? draw.decimal(35, 96)
    // Two above and two below by the same amounts: the overall score stays their mean.
    const room = Math.min(overall, 100 - overall, 18)
    const [wide, narrow] = [draw.decimal(0, room), draw.decimal(0, room)]
    const parts = [overall - wide, overall + narrow, overall - narrow, overall + wide].map(within)
    const move = () => draw.decimal(-5, 5)
    return {
        today: [overall, parts[0] ?? null, parts[1] ?? null, parts[2] ?? null, parts[3] ?? null],
        week: [move(), move(), move(), move(), move()],
    }
}

/** One morning's scores of one device. */
export interface DayScores {
    measuredMs: number
    latest: boolean
    /** Numbers as text for the device whose scores are text (1E Consumer API, §8.2: number, text or null). */
    scores: { [measure in ScoreMeasure]: number | string | null }
}

/** A score so many days before the last one: it moved fastest lately, and wavers a little. */
function earlier(today: number | null, week: number, daysAgo: number): number | null {
    if (today === null) return null
    if (daysAgo === 0) return today
    return within(today - week * (daysAgo / 7) ** 0.6 + Math.sin((Math.PI * daysAgo) / 7) * 0.9)
}

/** Scores of a device, newest first; the last was taken on the last morning on which it was connected. */
export function scoresOf(device: Device, seed: string, lastSeenMs: number): DayScores[] {
    const name = device.fqdn.split('.')[0] ?? ''
    if (name === UNMEASURED) return []
    const { today, week } = standingOf(device, name, seed)
    const last = lastSeenMs - HOUR_MS
    const lastMs = last - (last % DAY_MS) + HOUR_MS
    return Array.from({ length: HISTORY_DAYS }, (_, daysAgo) => {
        const values = SCORE_MEASURES.map((measure, at) => {
            const score = earlier(today[at] ?? null, week[at] ?? 0, daysAgo)
            return [measure, name === 'ber-lt-0005' && score !== null ? String(score) : score]
        })
        return {
            measuredMs: lastMs - daysAgo * DAY_MS,
            latest: daysAgo === 0,
            // One entry for every measure.
            scores: Object.fromEntries(values) as DayScores['scores'],
        }
    })
}
