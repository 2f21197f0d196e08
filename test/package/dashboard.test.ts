import { type EmittedRecord, emittedRecords, emittedTables } from '../support/emitted.ts'

// The dashboard as Platform Analytics has it ("Dashboard API - ServiceNow Fluent").

const all = emittedRecords('connect')
const tables = [...emittedTables('core'), ...emittedTables('connect')]
const of = (table: string) => all.filter((record) => record.table === table)
const SYSTEM = ['sys_created_on']

interface Props {
    headerTitle: string
    dataSources: { id: string; tableOrViewName: string; filterQuery: string }[]
    metrics: { id: string; dataSource: string; aggregateFunction: string; aggregateField?: string }[]
    groupBy?: { groupBy: { dataSource: string; groupByField: string }[] }[]
    trendBy?: { trendByFields: { field: string; metric: string }[] }
    followFilters: boolean
}

const propsOf = ({ fields }: EmittedRecord): Props => JSON.parse(fields['component_props'] ?? '') // what Dashboard() writes
const widgets = of('par_dashboard_widget').map((record): [string, Props] => [
    propsOf(record).headerTitle,
    propsOf(record),
])

test('two dashboards of Platform Analytics, one of them for those who may read what was revealed, and nothing of the Core UI', () => {
    const old = /^(pa_|sys_portal|sys_grid_canvas|sys_report)/
    expect(all.filter(({ table }) => old.test(table))).toEqual([])
    const perDashboard = of('par_dashboard').map(({ fields }) => {
        const tabs = of('par_dashboard_tab').filter((tab) => tab.fields['dashboard'] === fields['sys_id'])
        const canvases = of('par_dashboard_canvas').filter(
            (canvas) => canvas.fields['dashboard_tab'] === tabs[0]?.fields['sys_id']
        )
        const own = of('par_dashboard_widget').filter(
            ({ fields: { canvas } }) => canvas === canvases[0]?.fields['sys_id']
        )
        return [fields['sys_id'], tabs.length, canvases.length, own.length]
    })
    expect(perDashboard.sort()).toEqual([
        ['c0de1e0000000000000000000000da00', 1, 1, 23],
        ['c0de1e0000000000000000000000da01', 1, 1, 1],
    ])
    expect(widgets).toHaveLength(24)
    const modules = of('sys_app_module').map(({ fields }) => [fields['title'], fields['query']])
    for (const [title, id] of [
        ['Dashboard', 'da00'],
        ['Values revealed by person', 'da01'],
    ])
        expect(modules).toContainEqual([
            title,
            `now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/c0de1e0000000000000000000000${id}`,
        ])
})

test('the roles of agents and administrators may read it, and nobody else; administrators of the app own it', () => {
    const names = new Map(of('sys_user_role').map(({ fields }) => [fields['sys_id'], fields['name']]))
    const given = of('par_dashboard_permission').map(({ fields }) => ({
        who: names.get(fields['role']),
        read: fields['can_read'],
        owner: fields['owner'],
        others: [fields['user'], fields['group']].filter(Boolean),
    }))
    expect(given.sort((a, b) => String(a.who).localeCompare(String(b.who)))).toEqual([
        { who: 'x_1e_connect.Tachyon_Admin', read: 'true', owner: 'true', others: [] },
        { who: 'x_1e_connect.Tachyon_Admin', read: 'true', owner: 'true', others: [] },
        { who: 'x_1e_connect.Tachyon_Privacy', read: 'true', owner: 'false', others: [] },
        { who: 'x_1e_connect.Tachyon_User', read: 'true', owner: 'false', others: [] },
    ])
})

test('widgets do not lie on each other and stay within the grid of 48', () => {
    const taken = new Set<string>()
    for (const { fields } of of('par_dashboard_widget')) {
        const [x, y, width, height] = ['x', 'y', 'w', 'h'].map((name) => Number(fields[name]))
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(48)
        for (let column = Number(x); column < Number(x) + Number(width); column++)
            for (let row = Number(y); row < Number(y) + Number(height); row++) {
                const place = `${fields['canvas']} ${column} ${row}`
                expect(taken.has(place)).toBe(false)
                taken.add(place)
            }
    }
})

test.each(widgets)('widget %s names only fields of its table, and ids that it has', (_, props) => {
    const [source] = props.dataSources
    const [metric] = props.metrics
    const groups = (props.groupBy ?? []).flatMap(({ groupBy }) => groupBy)
    const trends = props.trendBy?.trendByFields ?? []
    const columns = tables.find((table) => table.name === source?.tableOrViewName)?.columns ?? {}
    const filtered = (source?.filterQuery ?? '').split('^').map((term) => /^[a-z_]+/.exec(term)?.[0])
    const named = [...filtered, metric?.aggregateField, ...groups.map((group) => group.groupByField)]
    for (const name of [...named, ...trends.map(({ field }) => field)].filter(Boolean))
        expect(SYSTEM.concat(Object.keys(columns))).toContain(name)
    expect([metric, ...groups].map((part) => part?.dataSource)).toEqual([metric, ...groups].map(() => source?.id))
    expect(trends.map((trend) => trend.metric)).toEqual(trends.map(() => metric?.id))
    if (metric?.aggregateFunction !== 'COUNT') expect(metric?.aggregateField).toBeTruthy()
})

test('a widget that follows filters holds at most a year, of the date that a Date filter is for', () => {
    const following = widgets.filter(([, { followFilters }]) => followFilters)
    expect(following).toHaveLength(20)
    for (const [title, { dataSources, trendBy }] of following) {
        const date = /(\w+)RELATIVEGT@month@ago@12$/.exec(dataSources[0]?.filterQuery ?? '')?.[1]
        expect([title, date]).toEqual([title, trendBy?.trendByFields[0]?.field ?? expect.any(String)])
    }
})
