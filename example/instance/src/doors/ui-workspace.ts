import type { UiHome, UiRecord, UiTab } from '../../../ui-api.ts'
import { wordsOf } from '../records/names.ts'
import { isOffered } from '../records/ui-actions.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { placedComponent } from './ui-layout.ts'

/** Page collections of Service Operations Workspace's record page by what they hold ("page collections"). */
const LEFT = 'sow - record tabs left'
const MIDDLE = 'sow - record tabs middle'
const SIDEBAR = 'sow - sidebar tabs top'

/** Part of the page itself, between two collections. */
const DETAILS: UiTab = { route: 'details', caption: 'Details', icon: '', component: null }

/** The record on whose page the tabs stand. */
interface Host {
    table: string
    sysId: string
}

/** Tabs and side panel of a record's page: what its collections hold for this person. */
export function workspaceTabs(tx: Transaction, table: string, sysId: string): { tabs: UiTab[]; sidebar: UiTab[] } {
    const host = { table, sysId }
    const of = (name: string) => collection(tx, host, name)
    tx.counters.queries += 6
    return { tabs: [...of(LEFT), DETAILS, ...of(MIDDLE)], sidebar: of(SIDEBAR) }
}

const byOrder = (a: Values, b: Values) =>
    Number(a.order ?? 0) - Number(b.order ?? 0) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1)

function collection(tx: Transaction, host: Host, name: string): UiTab[] {
    const point = tx.metadata
        .rows('sys_ux_extension_point')
        .find((row) => (row.name ?? '').trim().toLowerCase() === name)
    const routes = tx.metadata.rows('sys_ux_app_route').filter((row) => row.extension_point === point?.sys_id)
    return point ? routes.sort(byOrder).flatMap((route) => tab(tx, host, route)) : []
}

/** The first variant of a page that is meant for this record and this person. */
function variantOf(tx: Transaction, host: Host, route: Values): Values | undefined {
    return tx.metadata
        .rows('sys_ux_screen')
        .filter((row) => row.screen_type === route.screen_type && row.active === '1')
        .sort(byOrder)
        .find((row) => conditionHolds(tx, host, row) && isForPerson(tx, row))
}

/** Without a variant for this person there is no tab. */
function tab(tx: Transaction, host: Host, route: Values): UiTab[] {
    const screen = variantOf(tx, host, route)
    if (!screen) return []
    const { route_type, name, icon } = route
    const component = contentsOf(tx, host, screen)[0]?.component ?? null
    return [{ route: route_type ?? '', caption: name ?? '', icon: icon ?? '', component }]
}

/** The components of the workspace's home page, of the variant that is meant for this person ("UI Builder": page variants). */
export function workspaceHome(tx: Transaction): UiHome {
    const host = { table: '', sysId: '' }
    const routes = tx.metadata.rows('sys_ux_app_route')
    const home = routes.find((row) => row.route_type === 'home' && !row.extension_point)
    const screen = home && variantOf(tx, host, home)
    tx.counters.queries += 5
    return { components: screen ? contentsOf(tx, host, screen) : [] }
}

const TERM = /^controller\.\w+\.table=(\w*)$/

/** `controller.<element id>.table=incident^ORcontroller.<element id>.table=…`; other conditions are false and logged. */
function conditionHolds(tx: Transaction, { table }: Host, screen: Values): boolean {
    const condition = screen.screen_condition ?? ''
    if (condition === '') return true
    return condition.split('^OR').some((term) => {
        const wanted = TERM.exec(term)
        if (!wanted) tx.log('warn', 'workspace', `Screen ${screen.name}: the condition ${term} is not known here`)
        return wanted?.[1] === table
    })
}

/** Without an audience a screen is everybody's. */
function isForPerson(tx: Transaction, screen: Values): boolean {
    const links = tx.metadata.rows('sys_ux_applicability_m2m_screen').filter((row) => row.screen === screen.sys_id)
    if (links.length === 0) return true
    const names = tx.metadata.roleNames()
    return tx.metadata
        .rows('sys_ux_applicability')
        .filter((row) => row.active === '1' && links.some((link) => link.applicability === row.sys_id))
        .some((row) => (row.roles ?? '').split(',').some((id) => tx.hasRole(names.get(id) ?? id)))
}

interface Binding {
    type?: string
    value?: unknown
    binding?: { address?: string[] }
}

interface Element {
    elementLabel?: string
    definition?: { id?: string }
    propertyValues?: Record<string, Binding>
}

/** The components of the page's composition that are installed here. */
function contentsOf(tx: Transaction, host: Host, screen: Values): UiHome['components'] {
    const page = tx.metadata.rows('sys_ux_macroponent').find((row) => row.sys_id === screen.macroponent)
    // A composition is a list of elements; each member is looked at before it is used.
    const elements = JSON.parse(page?.composition || '[]') as Element[]
    return elements.flatMap(({ elementLabel = '', definition, propertyValues = {} }) => {
        const component = placedComponent(tx, definition?.id, resolved(propertyValues, host))
        return component ? [{ caption: elementLabel, component }] : []
    })
}

/** Bindings to the outputs `table` and `sysId` of the page's controller, and literal values. */
function resolved(values: Record<string, Binding>, host: Host): Record<string, unknown> {
    const outputs: Record<string, string> = { ...host }
    return Object.fromEntries(
        Object.entries(values).map(([name, { type, value, binding }]) => [
            name,
            type === 'DATA_OUTPUT_BINDING' ? (outputs[binding?.address?.[1] ?? ''] ?? '') : value,
        ])
    )
}

/**
 * Buttons and menu entries of the workspace's form: what the layouts of its action configuration hold for the table,
 * as far as the UI action behind it is meant for workspaces and offered to this person ("UI actions").
 */
export function workspaceActions(tx: Transaction, table: string, row: Values): UiRecord['actions'] {
    const rows = (name: string) => tx.metadata.rows(name)
    const config = rows('sys_ux_page_property').find((one) => one.name === 'actionConfigId')?.value
    const layouts = rows('sys_ux_form_action_layout').filter(
        (one) => one.active === '1' && one.table === table && one.action_config === config
    )
    if (!config || layouts.length === 0) return []
    const items = rows('sys_ux_form_action_layout_item').filter((one) => one.active === '1')
    const actions = rows('sys_ux_form_action').filter((one) => one.active === '1')
    tx.counters.queries += 5
    return rows('sys_ux_m2m_action_layout_item')
        .filter((one) => one.active === '1' && layouts.some(({ sys_id }) => sys_id === one.ux_form_action_layout))
        .sort(byOrder)
        .flatMap((link) => {
            const item = items.find((one) => one.sys_id === link.ux_form_action_layout_item)
            const form = actions.find((one) => one.sys_id === item?.action)
            const found = tx.metadata.uiActions().find((one) => one.row.sys_id === form?.ui_action)
            if (!item || !found || !isOffered(tx, found, { table, values: row, before: row })) return []
            const { form_button_v2, form_menu_button_v2, format_for_configurable_workspace, ...action } = found.row
            if (format_for_configurable_workspace !== '1') return []
            const kind = item.overflow === '1' ? 'link' : 'button'
            if ((kind === 'button' ? form_button_v2 : form_menu_button_v2) !== '1') return []
            return [
                {
                    id: action.sys_id ?? '',
                    name:
                        wordsOf(tx, 'sys_ux_form_action_layout_item', item, 'label') ||
                        wordsOf(tx, 'sys_ui_action', action, 'name'),
                    hint: action.hint ?? '',
                    kind,
                    primary: link.variant === 'primary',
                    clientScript: action.client_script_v2 ?? '',
                } as const,
            ]
        })
}
