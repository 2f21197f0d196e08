// Turns src/connect/fluent/savings/dashboard.json into the records of a dashboard: node scripts/dashboard-records.mjs
// A widget is a section of a portal page (sys_portal) whose preferences name what draws it and the report, and a pane
// that says where it stands on the canvas.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

const { dashboard, name, tab, roles, widgets } = JSON.parse(
    readFileSync(path.join(root, 'src/connect/fluent/savings/dashboard.json'), 'utf8')
)

/** Always the same for a record, so that it can be changed in place. */
const idOf = (...key) =>
    createHash('md5')
        .update(`x_1e_connect:dashboard:${key.join(':')}`)
        .digest('hex')
const record = (table, $id, data) => `Record({ $id: '${$id}', table: '${table}', data: ${JSON.stringify(data)} })\n`

/** The administrator that every instance begins with: a dashboard must have an owner. */
const OWNER = '6816f79cc0a8016401c5a33be04be441'

const [page, canvas, tabId] = [idOf('page'), idOf('canvas'), idOf('tab')]
const records = [
    record('sys_portal_page', page, { title: name, view: 'x_1e_connect_dashboard' }),
    record('sys_grid_canvas', canvas, { name, legacy_page: page, active: true }),
    record('pa_tabs', tabId, { name: tab, page, canvas_page: canvas, active: true, order: 0 }),
    record('pa_dashboards', dashboard, {
        name,
        active: true,
        owner: OWNER,
        roles,
        restrict_to_roles: roles,
        role_override: false,
    }),
    record('pa_m2m_dashboard_tabs', idOf('m2m'), { dashboard, tab: tabId, order: 0 }),
]
for (const { report, x, y, width, height } of widgets) {
    const portal = idOf('portal', report)
    records.push(record('sys_portal', portal, { page, order: records.length }))
    const preferences = { renderer: 'com.glide.ui.portal.RenderReport', sys_id: report }
    for (const [key, value] of Object.entries(preferences))
        records.push(
            record('sys_portal_preferences', idOf('preference', report, key), {
                portal_section: portal,
                name: key,
                value,
            })
        )
    const pane = { grid_canvas: canvas, portal_widget: portal, posx: x, posy: y, width, height }
    records.push(record('sys_grid_canvas_pane', idOf('pane', report), pane))
}
writeFileSync(
    path.join(root, 'src/connect/fluent/components/dashboard.now.ts'),
    `import { Record } from '@servicenow/sdk/core'\n\n${records.join('')}`
)
