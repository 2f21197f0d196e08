import type { CoreScores } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { dropMeasures, keepMeasures, keptMeasures } from '../configuration/findings.ts'
import { exchange } from '../exchange/exchange.ts'
import { asList, isoOrNull, type Json, member, numberOrNull, parseUtc, text } from '../exchange/json.ts'
import { type Failure, fail, isFailure } from '../failure.ts'

/** 1E's Experience: DeviceMetrics of 23.5 and later, and the interface before it, which is not public (§8). */

const METADATA = '/Experience/DeviceMetrics/Metadata'
const SEARCH = '/Experience/DeviceMetrics/Search'
const OLD_SEARCH = '/Experience/api/DeviceScores/Search'
const DAY_MS = 86400000
/** A morning's scores may come more than once, for one device that was enrolled anew. */
const MOST_ITEMS = 100

type Measure = 'overall' | 'stability' | 'performance' | 'responsiveness' | 'sentiment'
type Names = { [measure in Measure]: string }

const OLD_NAMES: Names = {
    overall: 'Score',
    stability: 'Stability',
    performance: 'Performance',
    responsiveness: 'Responsiveness',
    sentiment: 'Sentiment',
}

/** 401 and 404 mean something else here than for instructions. */
function explained(connection: Connection, thrown: unknown): unknown {
    if (!isFailure(thrown)) return thrown
    const failure = thrown as Failure
    if (failure.code === 'platform_permission') return fail('experience_role', [])
    if (failure.code !== 'platform_not_found') return thrown
    return fail(connection.newExperience ? 'experience_version_old' : 'experience_version_new', [])
}

function ask(connection: Connection, path: string, body: Json | undefined, deadlineMs: number): unknown {
    try {
        const method = body === undefined ? 'GET' : 'POST'
        return exchange(connection, { method: method, path: path, body: body }, deadlineMs)
    } catch (thrown) {
        throw explained(connection, thrown)
    }
}

/** Every measure of the metadata's tree that is licensed. */
function licensedMeasures(tree: unknown, found: string[]): string[] {
    for (const item of asList(tree)) {
        const isMeasure = /Metric/i.test(text(item, 'BadgeType'))
        if (isMeasure && member(member(item, 'Metadata'), 'IsLicensed') !== false) found.push(text(item, 'Name'))
        licensedMeasures(member(item, 'Children'), found)
    }
    return found
}

/** Names of the measures that this 1E has and its licence allows; asked of 1E each time. */
export function readMeasures(connection: Connection, deadlineMs: number): string[] {
    return licensedMeasures(ask(connection, METADATA, undefined, deadlineMs), [])
}

function named(measures: string[], pattern: RegExp): string {
    return measures.filter((measure) => pattern.test(measure))[0] || ''
}

/** The score measures by what they measure; '' where this 1E has none. */
function namesOf(measures: string[]): Names {
    return {
        overall: named(measures, /^ExperienceScore$/i),
        stability: named(measures, /^StabilityScore$/i),
        performance: named(measures, /^PerformanceScore$/i),
        responsiveness: named(measures, /^ResponsivenessScore$/i),
        sentiment: named(measures, /sentiment.*score$/i),
    }
}

/** 1E is asked for its measures once a day: an unknown one would fail the whole search. */
function currentNames(connection: Connection, deadlineMs: number): Names {
    let measures = keptMeasures(connection)
    if (!measures) {
        measures = readMeasures(connection, deadlineMs)
        const scores = measures.filter((name) => /score$/i.test(name)).slice(0, 12)
        if (scores.length > 0) keepMeasures(connection, scores)
    }
    return namesOf(measures)
}

function scoreOf(item: unknown, name: string): number | null {
    const score = name === '' ? null : numberOrNull(item, name)
    return score === null ? null : Math.min(100, Math.max(0, score))
}

function toScores(item: unknown, names: Names): CoreScores {
    return {
        measuredAt: isoOrNull(item, 'Timestamp'),
        overall: scoreOf(item, names.overall),
        stability: scoreOf(item, names.stability),
        performance: scoreOf(item, names.performance),
        responsiveness: scoreOf(item, names.responsiveness),
        sentiment: scoreOf(item, names.sentiment),
    }
}

/** Items of either form of answer that are about this device, newest first. */
function itemsOf(answer: unknown, fqdn: string): unknown[] {
    const items = Array.isArray(answer) ? asList(answer) : asList(member(answer, 'Items'))
    return items
        .filter((item) => text(item, 'Fqdn').toLowerCase() === fqdn)
        .sort((a, b) => (parseUtc(text(b, 'Timestamp')) || 0) - (parseUtc(text(a, 'Timestamp')) || 0))
}

function search(connection: Connection, fqdn: string, condition: Json, deadlineMs: number): CoreScores[] {
    const names = currentNames(connection, deadlineMs)
    const measures: string[] = []
    for (const measure in names) if (names[measure as Measure]) measures.push(names[measure as Measure]) // its own keys
    if (!names.overall) return []
    const body = {
        Filter: {
            Operator: 'AND',
            Operands: [condition, { Attribute: 'Fqdn', Operator: 'like', Value: fqdn }],
        },
        GroupBy: ['Fqdn', 'TachyonGuid', 'Timestamp', 'OperatingSystemType'],
        Measures: measures,
        RollUp: false,
        Start: 1,
        PageSize: MOST_ITEMS,
    }
    try {
        return itemsOf(ask(connection, SEARCH, body, deadlineMs), fqdn).map((item) => toScores(item, names))
    } catch (thrown) {
        // A measure may have gone since the metadata was read: the next request reads it anew.
        if (isFailure(thrown) && (thrown as Failure).code === 'platform_error') dropMeasures(connection)
        throw thrown
    }
}

/** The latest scores of a device; null when it was never measured. */
export function latestScores(connection: Connection, typed: string, deadlineMs: number): CoreScores | null {
    const fqdn = typed.toLowerCase()
    if (connection.newExperience) {
        const latest = { Attribute: 'IsLatest', Operator: '==', Value: 'true' }
        return search(connection, fqdn, latest, deadlineMs)[0] || null
    }
    const body = { Filter: { Attribute: 'Fqdn', Operator: '==', Value: fqdn }, Start: 1, PageSize: 1 }
    const item = itemsOf(ask(connection, OLD_SEARCH, body, deadlineMs), fqdn)[0]
    return item === undefined ? null : toScores(item, OLD_NAMES)
}

/** Scores of the last days, newest first. The interface before 23.5 has none. */
export function earlierScores(connection: Connection, fqdn: string, days: number, deadlineMs: number): CoreScores[] {
    if (!connection.newExperience) return []
    const since = { Attribute: 'Timestamp', Operator: '>=', Value: new Date(Date.now() - days * DAY_MS).toISOString() }
    return search(connection, fqdn.toLowerCase(), since, deadlineMs)
}
