import type { CoreScores } from '../contract/core.ts'
import { type CategoryScores, GRADES, type Grade, type Score } from '../contract/experience.ts'
import { msOf } from '../contract/times.ts'

/** Least score of each grade but the worst (1E documentation, Experience scores). */
export const BANDS = [21, 41, 61, 81]

const DAY_MS = 86400000
/** Most milliseconds between a measurement and the day that is asked for. */
const WEEK_TOLERANCE_MS = 1.5 * DAY_MS
const MONTH_TOLERANCE_MS = 4 * DAY_MS

/** The bands of a setting such as `21, 41, 61, 81`; the documented ones when it is not four rising whole numbers. */
export function bandsOf(setting: string): number[] {
    const bands = setting.split(',').map(Number)
    const good = bands.every((band, at) => band === Math.floor(band) && band > (at ? Number(bands[at - 1]) : 0))
    return bands.length === 4 && good && Number(bands[3]) <= 100 ? bands : BANDS
}

/** The grade of a score. Rounds first, so that 80.6 is an 81 and very good. */
export function gradeOf(score: number, bands: number[]): Grade {
    const value = Math.round(score)
    return GRADES[bands.filter((least) => value >= least).length] || 'very_poor'
}

type Measure = 'overall' | 'stability' | 'performance' | 'responsiveness' | 'sentiment'

function timeOf(scores: CoreScores): number {
    return scores.measuredAt === null ? NaN : msOf(scores.measuredAt)
}

/** The score of the measurement nearest to that moment; null when none is near enough. */
function around(history: CoreScores[], measure: Measure, at: number, toleranceMs: number): number | null {
    let best: number | null = null
    let nearest = toleranceMs
    for (const scores of history) {
        const distance = Math.abs(timeOf(scores) - at)
        const score = scores[measure]
        if (score === null || !(distance <= nearest)) continue
        nearest = distance
        best = score
    }
    return best
}

function scoreOf(latest: CoreScores, history: CoreScores[], measure: Measure, bands: number[]): Score | null {
    const score = latest[measure]
    if (score === null) return null
    const now = timeOf(latest)
    // Differences of the rounded scores, so that an agent can check them.
    const since = (days: number, toleranceMs: number): number | null => {
        const before = around(history, measure, now - days * DAY_MS, toleranceMs)
        return before === null ? null : Math.round(score) - Math.round(before)
    }
    return {
        value: Math.round(score),
        grade: gradeOf(score, bands),
        week: since(7, WEEK_TOLERANCE_MS),
        month: since(30, MONTH_TOLERANCE_MS),
    }
}

export function overallOf(latest: CoreScores, history: CoreScores[], bands: number[]): Score | null {
    return scoreOf(latest, history, 'overall', bands)
}

export function categoriesOf(latest: CoreScores, history: CoreScores[], bands: number[]): CategoryScores {
    return {
        stability: scoreOf(latest, history, 'stability', bands),
        performance: scoreOf(latest, history, 'performance', bands),
        responsiveness: scoreOf(latest, history, 'responsiveness', bands),
        sentiment: scoreOf(latest, history, 'sentiment', bands),
    }
}

/** Overall scores by day, oldest first; measurements without a score or a time are left out. */
export function historyOf(history: CoreScores[]): { at: string; value: number }[] {
    const days: { at: string; value: number }[] = []
    for (const scores of history) {
        if (scores.overall !== null && scores.measuredAt !== null)
            days.push({ at: scores.measuredAt, value: Math.round(scores.overall) })
    }
    return days.sort((a, b) => (a.at < b.at ? -1 : 1))
}
