import { type EmittedRecord, emittedRecords, emittedTables } from '../support/emitted.ts'

const all = emittedRecords('connect')
const tables = [...emittedTables('core'), ...emittedTables('connect')]
const of = (table: string) => all.filter((record) => record.table === table)
const SYSTEM = ['sys_created_on']

/** The report that each pane of the canvas leads to. */
function placed(): (string | undefined)[] {
    return of('sys_grid_canvas_pane').map(({ fields }) => {
        const preferences = of('sys_portal_preferences').filter(
            (row) => row.fields['portal_section'] === fields['portal_widget']
        )
        const value = (name: string) => preferences.find((row) => row.fields['name'] === name)?.fields['value']
        expect(value('renderer')).toBe('com.glide.ui.portal.RenderReport')
        return value('sys_id')
    })
}

test('every report has its place on the dashboard, and every place its report', () => {
    const reports = of('sys_report').map(({ fields }) => fields['sys_id'])
    expect(placed().sort()).toEqual([...reports].sort())
    const [tab] = of('pa_tabs')
    const [canvas] = of('sys_grid_canvas')
    expect(tab?.fields['canvas_page']).toBe(canvas?.fields['sys_id'])
    const [link] = of('pa_m2m_dashboard_tabs')
    expect(link?.fields).toMatchObject({ dashboard: 'c0de1e0000000000000000000000da00', tab: tab?.fields['sys_id'] })
})

test('panes do not lie on each other and stay within the twelve columns', () => {
    const taken = new Set<string>()
    for (const { fields } of of('sys_grid_canvas_pane')) {
        const [x, y, width, height] = ['posx', 'posy', 'width', 'height'].map((name) => Number(fields[name]))
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(12)
        for (let column = Number(x); column < Number(x) + Number(width); column++)
            for (let row = Number(y); row < Number(y) + Number(height); row++) {
                expect(taken.has(`${column} ${row}`)).toBe(false)
                taken.add(`${column} ${row}`)
            }
    }
})

test.each(of('sys_report').map((record): [string, EmittedRecord] => [String(record.fields['title']), record]))(
    'report %s names only fields of its table, and is seen by agents and administrators of the app alone',
    (_, { fields }) => {
        const columns = tables.find((table) => table.name === fields['table'])?.columns ?? {}
        const named = ['field', 'sumfield', 'trend_field'].map((name) => fields[name]).filter(Boolean)
        const filtered = String(fields['filter'])
            .split('^')
            .map((term) => /^[a-z_]+/.exec(term)?.[0])
        for (const name of [...named, ...filtered]) expect(SYSTEM.concat(Object.keys(columns))).toContain(name)
        expect(fields).toMatchObject({
            user: 'GLOBAL',
            roles: 'x_1e_connect.Tachyon_Admin,x_1e_connect.Tachyon_User',
        })
        if (fields['aggregate'] !== 'COUNT' && fields['aggregate']) expect(fields['sumfield']).toBeTruthy()
    }
)

test('a report that is read over a range of days holds at most a year by itself', () => {
    for (const { fields } of of('sys_report').filter((report) => report.fields['trend_field']))
        expect(fields['filter']).toContain(`${fields['trend_field']}RELATIVEGT@month@ago@12`)
})
