import { holds } from '../http/expression.ts'
import { Failure, noPermission, notFound, refused } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { ok, type Reply } from '../http/reply.ts'
import { SCORE_MEASURES, scoresOf } from '../world/scores.ts'
import { type Call, route } from './route.ts'
import { attributeOf, devicesOf, view } from './targets.ts'

const ATTRIBUTES = [
    'Fqdn',
    'TachyonGuid',
    'Timestamp',
    'IsLatest',
    'OperatingSystemType',
    'Location',
    'Manufacturer',
    'Model',
]
const MEASURES = [...SCORE_MEASURES, 'DeviceCount']
const MOST_ITEMS = 500

type Item = { [member: string]: unknown }

/** What stands before every call of the Experience API: its role, and its licence. */
function admit(call: Call): void {
    if (!call.principal.experience) throw noPermission('Experience')
    if (call.hits.has('errorArray200')) {
        throw new Failure(200, 'Experience.Unavailable', 'The experience service is not available.')
    }
}

function entry(id: number, name: string, badge: string, licensed: boolean): Item {
    const title = name.replace(/([a-z])([A-Z])/g, '$1 $2')
    return {
        Id: id,
        Name: name,
        Title: title,
        Unit: badge === 'Attribute' ? null : 'Score',
        Hidden: false,
        DataType: badge === 'Attribute' ? 'String' : 'Float',
        Measures: [],
        BadgeType: badge,
        Weight: { Default: 1 },
        Description: title,
        Children: [],
        InvestigationCategories: [],
        Notes: null,
        Metadata: { Id: id, Name: name, Title: title, Hidden: false, IsLicensed: licensed, Type: badge, Children: [] },
    }
}

/** Attributes and measures as a tree: the categories stand below the overall score. */
function metadata(call: Call): Reply {
    admit(call)
    if (oldOnly(call)) throw unknownRoute(call)
    const licensed = !call.hits.has('experienceUnlicensed')
    const attributes = ATTRIBUTES.map((name, at) => entry(at + 1, name, 'Attribute', true))
    if (call.hits.has('experienceNoMeasure')) return ok(attributes)
    const [overall, ...categories] = MEASURES.map((name, at) => entry(101 + at, name, 'CalculatedMetric', licensed))
    return ok([...attributes, { ...overall, Children: categories }])
}

/** Before 23.5 there is another interface. */
const oldOnly = ({ hits, simulator }: Call) => hits.has('experienceOldOnly') || simulator.tenant.experience === 'old'

function unknownRoute(call: Call): Failure {
    return notFound('Route.NotFound', `No HTTP resource was found that matches ${call.entry.path}.`, [call.entry.path])
}

/** One row for every device and morning that the platform keeps. */
function rows(call: Call): Item[] {
    return devicesOf(call).flatMap((device) => {
        const facts = view(call, device)
        const measured = scoresOf(device, call.simulator.seed, Date.parse(String(facts.LastConnUtc)))
        return measured.map(({ measuredMs, latest, scores }) => ({
            Fqdn: device.fqdn,
            TachyonGuid: device.tachyonGuid,
            Timestamp: new Date(measuredMs).toISOString().replace('.000Z', 'Z'),
            IsLatest: String(latest),
            OperatingSystemType: device.os,
            Location: facts.Location,
            Manufacturer: facts.Manufacturer,
            Model: facts.Model,
            ...scores,
        }))
    })
}

function known(call: Call, names: unknown[], all: string[], what: string): string[] {
    return names.map((name) => {
        const found = all.find((one) => one.toLowerCase() === String(name).toLowerCase())
        if (found) return found
        call.simulator.watch.add(
            'unknownMeasure',
            call.entry.sequence,
            `${what} ${String(name)} is not in the metadata`
        )
        throw refused('Experience.UnknownMeasure', `${what} ${String(name)} is not known.`, [String(name)])
    })
}

function mean(rows: Item[], measure: string): unknown {
    if (measure === 'DeviceCount') return new Set(rows.map((row) => row.Fqdn)).size
    const [first] = rows
    if (rows.length === 1) return first?.[measure] ?? null
    const values = rows.map((row) => row[measure]).filter((value) => value !== null)
    return values.length ? values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length : null
}

/** Rows with the same attributes as one item, its measures averaged. */
function grouped(rows: Item[], by: string[], measures: string[]): Item[] {
    const groups = new Map<string, Item[]>()
    for (const row of rows) {
        const key = JSON.stringify(by.map((name) => row[name]))
        groups.set(key, [...(groups.get(key) ?? []), row])
    }
    return [...groups.values()].map((group) => ({
        ...Object.fromEntries(by.map((name) => [name, group[0]?.[name]])),
        ...Object.fromEntries(measures.map((name) => [name, mean(group, name)])),
    }))
}

function search(call: Call): Reply {
    admit(call)
    if (oldOnly(call)) throw unknownRoute(call)
    if (call.hits.has('experienceUnlicensed')) {
        throw new Failure(200, 'Experience.NotLicensed', 'Experience is not licensed.')
    }
    const request = new Members(call.body)
    const by = known(call, request.list('GroupBy'), ATTRIBUTES, 'Attribute')
    const allowed = call.hits.has('experienceNoMeasure') ? [] : MEASURES
    const measures = known(call, request.list('Measures'), allowed, 'Measure')
    const found = rows(call).filter((row) => holds(request.get('Filter'), attributeOf(row)))
    const items = grouped(found, by, measures)
    if (request.flag('RollUp')) {
        return ok(grouped(found, by.slice(0, 1), []).map((item) => ({ ...item, Count: items.length, Children: items })))
    }
    if (request.get('Start') === undefined && request.get('PageSize') === undefined) return ok(items)
    const start = Math.max(1, request.whole('Start', 1))
    const size = Math.min(MOST_ITEMS, request.whole('PageSize', 50))
    if (start > 1 && request.get('Bookmark') !== undefined) {
        call.simulator.watch.add('bookmarkWithStart', call.entry.sequence, 'Bookmark was sent with Start above 1')
    }
    const Bookmark = Buffer.from(JSON.stringify({ k: start })).toString('base64')
    return ok({ Bookmark, TotalCount: items.length, Items: items.slice(start - 1, start - 1 + size) })
}

/** The API before 23.5 is not public; this form of it is inferred (1E Consumer API, §8.3). */
function searchOld(call: Call): Reply {
    admit(call)
    if (!oldOnly(call)) throw unknownRoute(call)
    const request = new Members(call.body)
    const latest = rows(call).filter((row) => row.IsLatest === 'true')
    const found = latest.filter((row) => holds(request.get('Filter'), attributeOf(row)))
    const Items = found.slice(0, request.whole('PageSize', 50)).map((row) => ({
        Fqdn: row.Fqdn,
        Timestamp: row.Timestamp,
        Score: row.ExperienceScore,
        Stability: row.StabilityScore,
        Performance: row.PerformanceScore,
        Responsiveness: row.ResponsivenessScore,
        Sentiment: row.SentimentScore,
    }))
    return ok({ TotalCount: found.length, Items })
}

export const EXPERIENCE_ROUTES = [
    route.get('/Experience/DeviceMetrics/Metadata', metadata),
    route.post('/Experience/DeviceMetrics/Search', search),
    route.post('/Experience/api/DeviceScores/Search', searchOld),
]
