import type { UiApplication, UiChart, UiColumn, UiDashboard, UiField, UiList, UiRecord } from '../../ui-api.ts'
import type { Page } from '../render.ts'
import { type Condition, encodeConditions, encodeOrder, parseQuery, type Query } from './conditions.ts'
import type { LayoutDraft } from './layout-draft.ts'

/** Where one is: the address says it, in the platform's own parameters. */
export type ClassicPlace =
    | { kind: 'home' }
    | { kind: 'list'; table: string; query: Query; first: number; view: string }
    /** `preset` is what a new record begins with, `field=value`. */
    | { kind: 'form'; table: string; id: string; view: string; preset: string }
    | { kind: 'layout'; table: string; view: string; back: string }
    | { kind: 'dashboard'; id: string; days: number }

export interface ClassicState {
    place: ClassicPlace
    menu: readonly UiApplication[] | null
    /** What was typed into the navigator. */
    wanted: string
    profile: boolean
    /** Whether the form's own menu is open. */
    menuOpen: boolean
    failure: string
    message: string
    list: UiList | null
    columns: readonly UiColumn[]
    /** The condition that is being made; null while the builder is closed. */
    draft: Condition | null
    record: UiRecord | null
    /** What scripts of the page have said above the form. */
    said: readonly UiRecord['notices'][number][]
    /** The reference field whose list of records is open. */
    looking: string | null
    /** What was typed into reference fields and names no record, by field. */
    unknown: Readonly<Record<string, string>>
    layout: LayoutDraft | null
    dashboard: UiDashboard | null
    /** sys_id of the dashboard's shown tab; empty for its first. */
    tab: string
    /** What the widgets of the dashboard say, by their sys_id; why not, where one could not be read. */
    charts: Readonly<Record<string, UiChart | string>>
    /** Whether sections and related lists of forms are tabs. */
    tabbed: boolean
    /** Key of the open tab of the form's sections; of its related lists. One that is not there stands for the first. */
    section: string
    below: string
    changes: Readonly<Record<string, string>>
    effects: UiRecord['effects']
    /** The lists below the form, by the key of `UiRecord.related`; as far as they are read. */
    related: Readonly<Record<string, RelatedRows>>
    /** sys_ids of the chosen rows, by the key of their list. */
    chosen: Readonly<Record<string, readonly string[]>>
    cell: CellEdit | null
    /** Mandatory fields that were left empty when the form was to be saved. */
    missing: readonly string[]
    offers: Readonly<Record<string, readonly { id: string; display: string }[]>>
    saving: boolean
}

export interface RelatedRows {
    list: UiList
    first: number
    order: Query['order']
}

/** A cell of a list that is being changed in place. */
export interface CellEdit {
    /** Key of the list. */
    list: string
    /** sys_id of the row. */
    row: string
    field: UiField
    value: string
}

export type ListPlace = Extract<ClassicPlace, { kind: 'list' }>
export type DashboardPlace = Extract<ClassicPlace, { kind: 'dashboard' }>
export type FormPlace = Extract<ClassicPlace, { kind: 'form' }>
export type Classic = Page<ClassicState>

/** Rows of one page of a list. */
export const LIST_ROWS = 20

/** Days over which a dashboard is read first. */
const USUAL_DAYS = 90
/** "Set a dashboard as home for all users": where Platform Analytics shows a dashboard. */
const DASHBOARD = /^\/now\/platform-analytics-workspace\/dashboards\/.*\bsys-id\/(\w+)/

export function dashboardAddress(id: string, days: number): string {
    return `/now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/${id}?days=${days}`
}

export function placeOf(url: URL): ClassicPlace {
    const dashboard = DASHBOARD.exec(url.pathname)?.[1]
    if (dashboard !== undefined) {
        const days = Number(url.searchParams.get('days') ?? USUAL_DAYS)
        return { kind: 'dashboard', id: dashboard, days: Number.isInteger(days) && days > 0 ? days : USUAL_DAYS }
    }
    const name = /^\/(\w+?)(_list)?\.do$/.exec(url.pathname)
    const table = name?.[1] ?? ''
    const view = url.searchParams.get('sysparm_view') ?? ''
    if (!table || table === 'navpage') return { kind: 'home' }
    if (table === 'slushbucket') {
        const back = url.searchParams.get('sysparm_referring_url') ?? ''
        const asked = url.searchParams.get('sysparm_list') ?? ''
        // Only a path of this instance is a place to go back to.
        return { kind: 'layout', table: asked, view, back: /^\/\w/.test(back) ? back : `/${asked}_list.do` }
    }
    if (!name?.[2]) {
        const preset = url.searchParams.get('sysparm_query') ?? ''
        return { kind: 'form', table, id: url.searchParams.get('sys_id') ?? '-1', view, preset }
    }
    const query = parseQuery(url.searchParams.get('sysparm_query') ?? '')
    const first = Number(url.searchParams.get('sysparm_first_row') ?? 1)
    return { kind: 'list', table, query, first: Number.isInteger(first) && first > 0 ? first : 1, view }
}

export function listAddress(place: ListPlace): string {
    const values = new URLSearchParams()
    const query = [encodeConditions(place.query), encodeOrder(place.query)].filter(Boolean).join('^')
    if (query) values.set('sysparm_query', query)
    if (place.first > 1) values.set('sysparm_first_row', String(place.first))
    if (place.view) values.set('sysparm_view', place.view)
    return `/${place.table}_list.do${values.size > 0 ? `?${values}` : ''}`
}

export function formAddress(table: string, id: string, view: string, preset = ''): string {
    const values = new URLSearchParams({
        sys_id: id,
        ...(view ? { sysparm_view: view } : {}),
        ...(preset ? { sysparm_query: preset } : {}),
    })
    return `/${table}.do?${values}`
}

/** *Configure › Form Layout* of a table's form; back leads to where it was opened. */
export function layoutAddress(table: string, view: string, back: string): string {
    const values = { sysparm_form: 'section', sysparm_list: table, sysparm_view: view, sysparm_referring_url: back }
    return `/slushbucket.do?${new URLSearchParams(values)}`
}
