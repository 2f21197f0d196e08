import { STORIES } from '../../example/data/year/stories.ts'
import { DAY, type Row, stored, type World } from '../../example/data/year/world.ts'
import { tellYear } from '../../example/data/year/year.ts'
import { buildCatalogue } from '../../example/platform/src/catalogue/catalogue.ts'
import { ACME } from '../../example/platform/src/tenants.ts'
import { buildFleet } from '../../example/platform/src/world/fleet.ts'

const NOW = Date.UTC(2026, 4, 20, 9, 30)
const payloads = [...new Set(STORIES.flatMap(({ remedies }) => remedies.map(({ payload }) => payload)))]

const world: World = {
    now: NOW,
    domain: 'global',
    definitions: payloads.map((payload, at) => ({
        id: `definition ${at}`,
        name: payload,
        payload,
        kind: /^(Which|What|How|Is|Can)/.test(payload) ? 'question' : 'action',
        platformId: String(100 + at),
        approvalRequired: !/^(Which|What|How|Is|Can)/.test(payload),
        columns: '[]',
        configuration: 'configuration',
    })),
    devices: [{ id: 'device', fqdn: 'one.example' }],
    agents: ['agent'],
    callers: ['caller'],
    approver: 'approver',
    company: 'company',
    groups: {},
    lastRunNumber: 1000,
}

const year = tellYear(world, { incidents: 600, runs: 900 })
const incidents = year['incident'] ?? []
const runs = year['x_1e_connect_run'] ?? []
const approvals = year['sysapproval_approver'] ?? []

test('the same clock, size and definitions tell the same year, of exactly that size', () => {
    expect([incidents.length, runs.length]).toEqual([600, 900])
    expect(tellYear(world, { incidents: 600, runs: 900 })).toEqual(year)
    const ids = [...incidents, ...runs, ...approvals].map(({ sys_id }) => sys_id)
    expect(new Set(ids).size).toBe(ids.length)
})

test('the year ends yesterday, every run belongs to an incident and lies after its opening', () => {
    const opened = new Map(incidents.map((row) => [row.sys_id, row['opened_at'] ?? '']))
    const all = [...opened.values()].sort()
    expect(all[0] && all[0] >= stored(NOW - 366 * DAY)).toBe(true)
    expect((all.at(-1) ?? '') < stored(Math.floor(NOW / DAY) * DAY)).toBe(true)
    for (const run of runs) {
        const openedAt = opened.get(run['record_id'] ?? '')
        expect(openedAt && openedAt < (run['sys_created_on'] ?? '')).toBe(true)
        expect((run['finished'] ?? '') < stored(NOW)).toBe(true)
    }
})

test('some incidents come back, some have several runs, and what needs approval has a decision', () => {
    const reopened = incidents.filter((row) => row['reopen_count'] !== '0')
    expect(reopened.length).toBeGreaterThan(20)
    for (const row of reopened) expect((row['reopened_time'] ?? '') < (row['resolved_at'] ?? '')).toBe(true)
    expect(new Set(runs.map((run) => run['record_id'])).size).toBeLessThan(runs.length)
    const actions = world.definitions.filter(({ approvalRequired }) => approvalRequired).map(({ id }) => id)
    expect(approvals.length).toBe(runs.filter((run) => actions.includes(run['definition'] ?? '')).length)
    expect(new Set(runs.map((run) => run['state']))).toEqual(
        new Set(['completed', 'failed', 'expired', 'cancelled', 'rejected', 'withdrawn', 'lapsed'])
    )
})

test('runs of the last four days have as many rows as they count, cell by column; older ones have none', () => {
    const catalogue = buildCatalogue(1).map(({ recipe }) => recipe)
    const known: World = {
        ...world,
        devices: buildFleet('any', ACME).map(({ fqdn }) => ({ id: fqdn, fqdn })),
        definitions: world.definitions.map((each) => {
            const { columns } = catalogue.find(({ payload }) => payload === each.payload) ?? { columns: [] }
            return { ...each, columns: JSON.stringify(columns.map(({ Name }) => ({ name: Name, kind: 'text' }))) }
        }),
    }
    // So many that each instruction of the stories was run in these days.
    const told = tellYear(known, { incidents: 3000, runs: 20_000 })
    const rows = told['x_1e_connect_response'] ?? []
    let young = 0
    for (const run of told['x_1e_connect_run'] ?? []) {
        const own = rows.filter((row) => row['run'] === run.sys_id)
        const isYoung = run['state'] === 'completed' && (run['finished'] ?? '') > stored(NOW - 4 * DAY)
        if (isYoung) young++
        expect(own.length).toBe(isYoung ? Number(run['stored']) : 0)
        const { columns } = JSON.parse(run['details'] ?? '')
        for (const { cells = '' } of own) expect(JSON.parse(cells)).toHaveLength(columns.length)
    }
    expect(young).toBeGreaterThan(10)
    // Some columns may be empty, such as the process of a service that is stopped; no row is.
    const isEmpty = ({ cells = '[]' }: Row) => JSON.parse(cells).every((cell: unknown) => cell === null)
    expect(rows.filter(isEmpty)).toEqual([])
})

test('an instruction that 1E no longer offers is named', () => {
    expect(() => tellYear({ ...world, definitions: [] }, { incidents: 10, runs: 5 })).toThrow(
        '1E offers no instruction'
    )
})
