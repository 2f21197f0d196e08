import type { UiFormItem, UiPlaced, UiSection } from '../../../ui-api.ts'
import { drawJelly } from '../jelly/draw.ts'
import { tableLabel, wordsOf } from '../records/names.ts'
import type { Values } from '../records/values.ts'
import { SYSTEM_COLUMN_NAMES } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'

/** Where a form is shown: macros are drawn on classic forms alone, components in workspaces alone. */
export type Surface = 'classic' | 'workspace'

/** A form as its page gets it. */
export interface FormWish {
    table: string
    /** Tried in order. */
    views: readonly string[]
    surface: Surface
    row: Values
}

export const DEFAULT_VIEW = 'Default view'

/** How a classic address names a record that does not exist yet. */
export const NEW = '-1'

/** The name of a view, of which records hold the sys_id or the name. */
export function viewName(tx: Transaction, view: string | null | undefined): string {
    if (!view) return DEFAULT_VIEW
    return tx.metadata.rows('sys_ui_view').find((row) => row.sys_id === view)?.name ?? view
}

/** Read at the moment of asking, as an administrator may have changed it. */
export function layoutOf(tx: Transaction, wish: FormWish): UiSection[] {
    const { table } = wish
    const label = tableLabel(tx, table)
    const elements = tx.metadata.rows('sys_ui_element')
    tx.counters.queries += 4
    const found = sectionsOf(tx, table, wish.views).map((section): UiSection => {
        const mine = elementsOf(elements, section)
        return {
            caption: wordsOf(tx, 'sys_ui_section', section, 'caption') || label,
            elements: mine.map((row) => row.element ?? '').filter((name) => tx.catalog.column(table, name)),
            items: mine.flatMap((row) => formItem(tx, wish, row)),
        }
    })
    const shown = found.filter(({ elements: names, items }) => names.length + items.length > 0)
    if (shown.length > 0) return shown
    const names = [...tx.catalog.columns(table).keys()].filter((name) => !SYSTEM_COLUMN_NAMES.includes(name))
    return [{ caption: label, elements: names, items: [] }]
}

/** Fields of the form of a view; none when it has no form. */
export function viewFields(tx: Transaction, table: string, view: string): string[] {
    const elements = tx.metadata.rows('sys_ui_element')
    return sectionsOf(tx, table, [view]).flatMap((section) =>
        elementsOf(elements, section)
            .map((row) => row.element ?? '')
            .filter((name) => tx.catalog.column(table, name))
    )
}

/** The rows of a section in their order. */
export function elementsOf(rows: Values[], section: Values): Values[] {
    return rows
        .filter((row) => row.sys_ui_section === section.sys_id)
        .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
}

/** The form of the first of the views that has one; of the nearest table that has one. */
export function formOf(tx: Transaction, table: string, views: readonly string[]): Values | undefined {
    const forms = tx.metadata.rows('sys_ui_form')
    for (const level of tx.catalog.lineage(table)) {
        for (const view of views) {
            const form = forms.find((row) => row.name === level && viewName(tx, row.view) === view)
            if (form) return form
        }
    }
    return undefined
}

export function sectionsOf(tx: Transaction, table: string, views: readonly string[]): Values[] {
    const form = formOf(tx, table, views)
    if (!form) return []
    const all = tx.metadata.rows('sys_ui_section')
    return tx.metadata
        .rows('sys_ui_form_section')
        .filter((row) => row.sys_ui_form === form.sys_id)
        .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
        .flatMap((row) => all.filter((section) => section.sys_id === row.sys_ui_section))
}

/** Formatters that a form of this table may hold: its own, those of the tables that it extends, and global ones. */
export function formattersOf(tx: Transaction, table: string, surface: Surface): Values[] {
    const lineage = [...tx.catalog.lineage(table), 'global']
    const type = surface === 'workspace' ? 'component' : 'formatter'
    return tx.metadata
        .rows('sys_ui_formatter')
        .filter((row) => row.active === '1' && row.type === type && lineage.includes(row.table ?? ''))
}

/** What an element of type `component` or `formatter` places here, through its formatter. */
function formItem(tx: Transaction, { table, surface, row }: FormWish, element: Values): UiFormItem[] {
    if (element.type !== 'component' && element.type !== 'formatter') return []
    const formatter = formattersOf(tx, table, surface).find(
        (one) => one.sys_id === element.sys_ui_formatter || one.formatter === element.element
    )
    if (!formatter) return []
    const name = formatter.name ?? ''
    if (surface === 'classic') {
        const html = macroHtml(tx, formatter, table, row).trim()
        return html ? [{ name, html }] : []
    }
    const placed = placedComponent(tx, formatter.seismic_component, {})
    return placed ? [{ name, component: placed }] : []
}

/** The component behind a macroponent; null when it has none. */
export function placedComponent(
    tx: Transaction,
    macroponent: string | null | undefined,
    properties: Record<string, unknown>
): UiPlaced | null {
    const found = tx.metadata.rows('sys_ux_macroponent').find((row) => row.sys_id === macroponent)
    const root = found && tx.metadata.rows('sys_ux_lib_component').find((row) => row.sys_id === found.root_component)
    return root ? { tag: root.tag ?? '', scriptUrl: `/uxfc/component/${root.source_script}.jsdbx`, properties } : null
}

/** A formatter names its macro as a file: `activity.xml` is the macro `activity`. */
function macroHtml(tx: Transaction, formatter: Values, table: string, row: Values): string {
    const name = (formatter.formatter ?? '').replace(/\.xml$/, '')
    const macro = tx.metadata.rows('sys_ui_macro').find((one) => one.name === name && one.active === '1')
    const input = { table, values: row, operation: row.sys_id === NEW ? 'insert' : 'update' }
    return drawJelly(tx, `UI macro '${name}'`, macro, macro?.xml ?? '', {}, input)
}
