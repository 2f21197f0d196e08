import type { UiColumn, UiRecord } from '../../ui-api.ts'
import {
    ApiError,
    deleteForm,
    pressAction,
    readChart,
    readColumns,
    readDashboard,
    readFormLayout,
    readList,
    readMenu,
    readRecord,
    saveForm,
    saveFormLayout,
} from '../api.ts'
import { named } from '../record/edit.ts'
import { spanProblem } from '../record/times.tsx'
import { runClientScripts } from './client-scripts.ts'
import { encodeConditions, encodeOrder } from './conditions.ts'
import { draftOf } from './layout-draft.ts'
import { askPolicies } from './policies.ts'
import { readRelated } from './read-related.ts'
import { emptyRequired, showField } from './required.ts'
import { openSection } from './sections.tsx'
import {
    type Classic,
    type ClassicState,
    type FormPlace,
    formAddress,
    LIST_ROWS,
    type ListPlace,
    listAddress,
    placeOf,
} from './state.ts'
import { words } from './words.ts'

/** Shows what the address says; what was read for an address that has been left meanwhile is not shown. */
export async function arrive(classic: Classic): Promise<void> {
    const place = placeOf(new URL(window.location.href))
    const left = () => classic.state.place !== place
    classic.set({
        place,
        failure: '',
        message: '',
        record: null,
        said: [],
        unknown: {},
        looking: null,
        layout: null,
        dashboard: null,
        charts: {},
        changes: {},
        missing: [],
        draft: null,
        cell: null,
        chosen: {},
    })
    if (!classic.state.menu)
        readMenu().then(
            (menu) => classic.set({ menu }),
            () => classic.set({ menu: [] })
        )
    try {
        if (place.kind === 'list') {
            const list = await readList(place.table, {
                query: encodeConditions(place.query),
                order: encodeOrder(place.query),
                offset: place.first - 1,
                limit: LIST_ROWS,
                view: place.view,
            })
            const columns =
                classic.state.list?.table === place.table ? classic.state.columns : await readColumns(place.table)
            const offers = await namesIn(place, columns)
            if (left()) return
            classic.set({ list, columns, offers })
            document.title = list.title
        }
        if (place.kind === 'form') {
            const record = await readRecord(place.table, place.id, place.view, place.preset)
            if (left()) return
            classic.set({ record, effects: record.effects, section: openSection(classic, record), related: {} })
            readRelated(classic, record)
            runClientScripts(classic, 'onLoad')
            document.title = `${record.number || 'New record'}, ${record.tableLabel}`
        }
        if (place.kind === 'dashboard') {
            const dashboard = await readDashboard(place.id)
            if (left()) return
            classic.set({ dashboard })
            document.title = dashboard.name
            await readCharts(classic, place.days)
        }
        if (place.kind === 'layout') {
            const layout = draftOf(await readFormLayout(place.table, place.view))
            if (left()) return
            classic.set({ layout })
            document.title = `Configuring ${layout.layout.tableLabel} form`
        }
    } catch (error) {
        if (left()) return
        const missing = error instanceof ApiError && error.status === 404
        classic.set({ failure: missing ? 'Record not found, or you may not read it.' : words(error) })
    }
}

/** Reads the widgets of the dashboard, each for itself: one that fails says so in its place. */
async function readCharts(classic: Classic, days: number): Promise<void> {
    const { dashboard } = classic.state
    if (!dashboard) return
    const widgets = [...dashboard.top, ...dashboard.tabs.flatMap((tab) => tab.widgets)]
    await Promise.all(
        widgets.map(async ({ id }) => {
            const chart = await readChart(id, days).catch(words)
            if (classic.state.dashboard === dashboard) {
                classic.set({ charts: { ...classic.state.charts, [id]: chart } })
            }
        })
    )
}

/** The records that the conditions name, so that they can be said in words. */
async function namesIn(place: ListPlace, columns: readonly UiColumn[]): Promise<ClassicState['offers']> {
    const found: Record<string, { id: string; display: string }[]> = {}
    for (const part of place.query.parts) {
        if (typeof part === 'string' || !/^[0-9a-f]{32}$/.test(part.value)) continue
        const reference = columns.find(({ name }) => name === part.field)?.reference
        if (!reference) continue
        const list = await readList(reference, { query: `sys_id=${part.value}`, offset: 0, limit: 1, order: '' })
        found[part.field] = named(list)
    }
    return found
}

export function showList(classic: Classic, place: ListPlace): void {
    window.history.pushState(null, '', listAddress(place))
    arrive(classic)
}

/** Reads the record of the form anew, and the lists below it. */
export async function reread(classic: Classic, { table, id, view }: FormPlace): Promise<void> {
    const record = await readRecord(table, id, view)
    classic.set({ record, effects: record.effects, changes: {}, said: [], unknown: {} })
    await readRelated(classic, record)
}

/** What may be typed into a field of these kinds. */
const NUMBER: Record<string, RegExp> = { integer: /^-?\d+$/, decimal: /^-?\d+(\.\d+)?$/ }

/** What the form of a new record held before anybody typed; a record that exists keeps what is not changed. */
function given(record: UiRecord): Record<string, string> {
    if (record.id !== '-1') return {}
    const fields = record.sections.flatMap(({ elements }) => elements.flatMap((name) => record.fields[name] ?? []))
    return Object.fromEntries(fields.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])))
}

/** Saves the form; a new record gets an address of its own. */
export async function save(classic: Classic): Promise<void> {
    const { record, changes, place, saving } = classic.state
    if (!record || saving || place.kind !== 'form') return
    // Whoever saves at once after a change has not seen yet what the policies ask for.
    classic.set({ saving: true, failure: '', message: '' })
    await askPolicies(classic)
    classic.set({ saving: false })
    const empty = emptyRequired(classic, record)
    if (empty[0]) {
        const missing = empty.map(({ name }) => name)
        classic.set({ missing, failure: `Fill in first: ${empty.map(({ label }) => label).join(', ')}.` })
        showField(classic, empty[0].name)
        return
    }
    const [wrong] = Object.keys(classic.state.unknown)
    if (wrong !== undefined) {
        const text = classic.state.unknown[wrong]
        classic.set({
            failure: `${record.fields[wrong]?.label ?? wrong}: there is no record “${text}”. Nothing was saved.`,
        })
        showField(classic, wrong)
        return
    }
    for (const field of Object.values(record.fields)) {
        const value = changes[field.name]
        const isNumber = !NUMBER[field.kind] || !value || NUMBER[field.kind]?.test(value)
        const problem = isNumber ? spanProblem(field, value) : `${field.label} must be a number.`
        if (!problem) continue
        classic.set({ failure: problem })
        showField(classic, field.name)
        return
    }
    classic.set({ saving: true, failure: '', message: '', missing: [] })
    try {
        const saved = await saveForm(record.table, record.id, { ...given(record), ...record.set, ...changes })
        const said = (kind: string) => saved.messages.flatMap((one) => (one.kind === kind ? [one.text] : []))
        if (!saved.id) {
            classic.set({ saving: false, failure: said('error').join(' ') || 'A rule of the table refused this.' })
            return
        }
        if (record.id === '-1') {
            window.history.replaceState(null, '', formAddress(record.table, saved.id, place.view))
            await arrive(classic)
        } else await reread(classic, place)
        const message = ['Saved.', ...said('info')].join(' ')
        classic.set({ saving: false, message, failure: said('error').join(' ') })
    } catch (error) {
        classic.set({ saving: false, failure: words(error) })
    }
}

/** Presses a button or link of the form with what was typed; the record is read anew, or the person led elsewhere. */
export async function press(classic: Classic, action: string): Promise<void> {
    const { record, changes, place, saving } = classic.state
    if (!record || saving || place.kind !== 'form') return
    classic.set({ saving: true, failure: '', message: '' })
    try {
        const { messages, redirect } = await pressAction(action, {
            table: record.table,
            id: record.id,
            changes: { ...record.set, ...changes },
        })
        const textOf = (kind: string) => messages.flatMap((one) => (one.kind === kind ? [one.text] : [])).join(' ')
        if (redirect) {
            classic.set({ changes: {} })
            window.location.assign(redirect)
            return
        }
        await reread(classic, place)
        classic.set({ saving: false, message: textOf('info'), failure: textOf('error') })
    } catch (error) {
        classic.set({ saving: false, failure: words(error) })
    }
}

export async function remove(classic: Classic): Promise<void> {
    const { record, place } = classic.state
    if (!record || place.kind !== 'form' || !window.confirm(`Delete ${record.number || 'this record'}?`)) return
    try {
        const { id, messages } = await deleteForm(record.table, record.id)
        if (!id) {
            classic.set({ failure: messages.map(({ text }) => text).join(' ') || 'A rule of the table refused this.' })
            return
        }
        classic.set({ changes: {} })
        window.location.assign(`/${place.table}_list.do`)
    } catch (error) {
        classic.set({ failure: words(error) })
    }
}

export function leaveLayout(classic: Classic): void {
    const { place } = classic.state
    classic.set({ layout: null })
    if (place.kind === 'layout') window.location.assign(place.back)
}

/** Saves the layout and goes back to the form that it is of. */
export async function saveLayout(classic: Classic): Promise<void> {
    const { layout, place, saving } = classic.state
    if (!layout || saving || place.kind !== 'layout') return
    classic.set({ saving: true, failure: '' })
    try {
        await saveFormLayout(place.table, place.view, layout.sections)
        leaveLayout(classic)
    } catch (error) {
        classic.set({ failure: words(error) })
    }
    classic.set({ saving: false })
}
