import type { UiDashboard, UiWidget } from '../../../ui-api.ts'
import { messageIn, wordsOf } from '../records/names.ts'
import { readById, readRows } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { propsOf } from './dashboard-props.ts'
import { HttpError } from './http-error.ts'

/** The workspace that shows dashboards: Dashboard() of the SDK makes a dashboard visible there unless it is told otherwise. */
const PLATFORM_ANALYTICS = '08c73d60537101100834ddeeff7b1287'
const COLUMNS = 12

function rows(tx: Transaction, table: string, encoded: string): Values[] {
    return readRows(tx, { table, terms: [{ encoded }] })
}

/** "Share a Platform Analytics dashboard": with people, groups and roles; dashboard administrators see all. */
function mayOpen(tx: Transaction, dashboard: string): boolean {
    if (tx.hasRole('dashboard_admin')) return true
    const names = tx.metadata.roleNames()
    return rows(tx, 'par_dashboard_permission', `dashboard=${dashboard}^can_read=true`).some(
        ({ user, group, role }) =>
            user === tx.session.userId || tx.session.groups.has(group ?? '') || tx.hasRole(names.get(role ?? '') ?? '')
    )
}

/** The dashboard, if it is one that the person may open. */
export function openDashboard(tx: Transaction, id: string): Values {
    const dashboard = readById(tx, 'par_dashboard', id)
    const isVisible =
        rows(tx, 'par_dashboard_visibility', `dashboard=${id}^experience=${PLATFORM_ANALYTICS}`).length > 0
    if (dashboard?.active !== '1' || !isVisible) throw new HttpError(404, 'Dashboard not found', id)
    if (!mayOpen(tx, id)) throw new HttpError(403, 'You may not open this dashboard.', id)
    return dashboard
}

function widgetsOn(tx: Transaction, canvas: string, grid: number): UiWidget[] {
    return rows(tx, 'par_dashboard_widget', `canvas=${canvas}^ORDERBYy^ORDERBYx`).map((row) => {
        const { headerTitle } = propsOf(row)
        const width = Math.round((Number(row.w ?? grid) * COLUMNS) / grid)
        return {
            id: row.sys_id ?? '',
            title: messageIn(tx, typeof headerTitle === 'string' ? headerTitle : (row.name ?? '')),
            width: Math.min(COLUMNS, Math.max(1, width)),
        }
    })
}

/** What stands above the tabs, and the tabs, each with its widgets in reading order. */
export function uiDashboard(tx: Transaction, id: string): UiDashboard {
    const dashboard = openDashboard(tx, id)
    const grid = Number(dashboard.grid ?? 0) || 48
    const canvases = rows(tx, 'par_dashboard_canvas', `dashboard=${id}`)
    const on = (tab: string | null | undefined) =>
        canvases
            .filter(({ dashboard_tab }) => (dashboard_tab ?? '') === (tab ?? ''))
            .flatMap((canvas) => widgetsOn(tx, canvas.sys_id ?? '', grid))
    return {
        id,
        name: wordsOf(tx, 'par_dashboard', dashboard, 'name'),
        top: on(''),
        tabs: rows(tx, 'par_dashboard_tab', `dashboard=${id}^ORDERBYorder`).map((tab) => ({
            id: tab.sys_id ?? '',
            name: wordsOf(tx, 'par_dashboard_tab', tab, 'name'),
            widgets: on(tab.sys_id),
        })),
    }
}
