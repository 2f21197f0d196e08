import type { Problem } from './errors.ts'
import type { Profile } from './times.ts'

export type Grade = 'very_poor' | 'poor' | 'average' | 'good' | 'very_good'

/** 1E's five grades, worst first (1E documentation, Experience scores). */
export const GRADES: ReadonlyArray<Grade> = ['very_poor', 'poor', 'average', 'good', 'very_good']

export interface Score {
    /** Whole number, 0–100. */
    value: number
    grade: Grade
    /** Points gained or lost within 7 and 30 days; null when 1E has no score from then. */
    week: number | null
    month: number | null
}

/** The categories whose weighted total is the overall score; null where 1E has no data. */
export interface CategoryScores {
    stability: Score | null
    performance: Score | null
    responsiveness: Score | null
    /** From surveys that people answered. */
    sentiment: Score | null
}

/** What 1E knows about a device. Times are ISO 8601 UTC. */
export interface DeviceFacts {
    fqdn: string
    online: boolean
    os: string | null
    manufacturer: string | null
    model: string | null
    user: string | null
    lastStart: string | null
    lastSeen: string | null
}

/** GET /records/{table}/{id}/experience: what a device scores, or why that is not shown. */
export interface Experience {
    /** null when there is no device, or 1E could not be asked about it. */
    device: DeviceFacts | null
    overall: Score | null
    categories: CategoryScores
    /** When 1E calculated the scores, ISO 8601 UTC. */
    measuredAt: string | null
    /** Overall scores of the last 90 days, as far as 1E has them, oldest first. */
    history: { at: string; value: number }[]
    /** Lowest score of each grade except the worst: four whole numbers, rising. */
    bands: number[]
    /** Address of the device in 1E. */
    link: string | null
    /** Address where an administrator checks the licence; null unless that check is missing. */
    check: string | null
    /** Why there are no scores; null when there are. */
    problem: Problem | null
    profile: Profile
}

export type Entitlement = 'licensed' | 'not_licensed' | 'unknown'

/** POST /configurations/{id}/entitlement */
export interface EntitlementCheck {
    /** What counts from now on. An unknown result keeps that of the last check. */
    entitlement: Entitlement
    /** What the check found, in a sentence. */
    message: string
}
