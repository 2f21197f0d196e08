import type { Problem } from './errors.ts'
import type { Profile } from './times.ts'

export type Grade = 'very_poor' | 'poor' | 'average' | 'good' | 'very_good'

/** 1E's five grades, worst first (1E documentation, Experience scores). */
export const GRADES: ReadonlyArray<Grade> = ['very_poor', 'poor', 'average', 'good', 'very_good']

export interface Score {
    /** Whole number, 0–100. */
    value: number
    grade: Grade
    /** Points gained or lost since a week and since 30 days; null when 1E has no score of that time. */
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

/** A device with the facts that 1E has about it. Times are ISO 8601 UTC. */
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
    /** When 1E worked the scores out, ISO 8601 UTC. */
    measuredAt: string | null
    /** Overall scores of the last 30 days, oldest first. */
    history: { at: string; value: number }[]
    /** Least score of each grade but the worst, rising: four whole numbers. */
    bands: number[]
    /** Where the device is seen in 1E itself. */
    link: string | null
    /** Where an administrator has the licence checked, when that is what is missing. */
    check: string | null
    /** Why there are no scores; null when there are. */
    problem: Problem | null
    profile: Profile
}

export type Entitlement = 'licensed' | 'not_licensed' | 'unknown'

/** POST /configurations/{id}/entitlement */
export interface EntitlementCheck {
    /** What counts from now on; an unknown result keeps the answer of the last check. */
    entitlement: Entitlement
    /** What the check found, in a sentence. */
    message: string
}
