import type { UiDashboard, UiWidget } from '../../../ui-api.ts'
import { wordsOf } from '../records/names.ts'
import { readById, readRows } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { HttpError } from './http-error.ts'

/** What draws a report in a section of a portal page. */
const RENDERER = 'com.glide.ui.portal.RenderReport'

/** True when the list of roles is empty or names one of the person's. */
export function hasOneOf(tx: Transaction, roles: string | null | undefined): boolean {
    const wanted = (roles ?? '').split(',').filter(Boolean)
    return wanted.length === 0 || wanted.some((role) => tx.hasRole(role))
}

function rows(tx: Transaction, table: string, encoded: string): Values[] {
    return readRows(tx, { table, terms: [{ encoded }] })
}

/** The report that a pane of the canvas shows; null where it shows something else, or nothing that the person may see. */
function widgetOf(tx: Transaction, pane: Values): UiWidget | null {
    const preferences = rows(tx, 'sys_portal_preferences', `portal_section=${pane.portal_widget}`)
    const value = (name: string) => preferences.find((row) => row.name === name)?.value ?? ''
    if (value('renderer') !== RENDERER) return null
    const report = readById(tx, 'sys_report', value('sys_id'))
    if (!report || !hasOneOf(tx, report.roles)) return null
    return {
        report: report.sys_id ?? '',
        title: wordsOf(tx, 'sys_report', report, 'title'),
        x: Number(pane.posx ?? 0),
        y: Number(pane.posy ?? 0),
        width: Math.min(12, Math.max(1, Number(pane.width ?? 6))),
    }
}

/** Tabs of a dashboard and the reports on their canvases, in reading order. */
export function uiDashboard(tx: Transaction, id: string): UiDashboard {
    const dashboard = readById(tx, 'pa_dashboards', id)
    if (dashboard?.active !== '1') throw new HttpError(404, 'Dashboard not found', id)
    if (!hasOneOf(tx, dashboard.restrict_to_roles)) throw new HttpError(403, 'You may not open this dashboard.', id)
    const links = rows(tx, 'pa_m2m_dashboard_tabs', `dashboard=${id}^ORDERBYorder`)
    const tabs = links.flatMap((link) => {
        const tab = link.tab ? readById(tx, 'pa_tabs', link.tab) : null
        if (tab?.active !== '1') return []
        const panes = rows(tx, 'sys_grid_canvas_pane', `grid_canvas=${tab.canvas_page}^ORDERBYposy^ORDERBYposx`)
        const widgets = panes.flatMap((pane) => widgetOf(tx, pane) ?? [])
        return [{ id: tab.sys_id ?? '', name: wordsOf(tx, 'pa_tabs', tab, 'name'), widgets }]
    })
    return { id, name: wordsOf(tx, 'pa_dashboards', dashboard, 'name'), tabs }
}
