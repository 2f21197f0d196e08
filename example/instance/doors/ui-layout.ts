import type { UiFormComponent, UiSection } from '../../ui-api.ts'
import type { Values } from '../records/values.ts'
import { SYSTEM_COLUMN_NAMES } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'

/** What a form shows, from its records; read at the moment of asking, as an administrator may have changed it. */
export interface Layout {
    sections: UiSection[]
    components: UiFormComponent[]
}

export const DEFAULT_VIEW = 'Default view'

/** The name of a view, of which records hold the sys_id or the name. */
export function viewName(tx: Transaction, view: string | null | undefined): string {
    if (!view) return DEFAULT_VIEW
    return tx.metadata.rows('sys_ui_view').find((row) => row.sys_id === view)?.name ?? view
}

/** `views` are tried in order. */
export function layoutOf(tx: Transaction, table: string, views: readonly string[]): Layout {
    const sections = sectionsOf(tx, table, views)
    const elements = tx.metadata.rows('sys_ui_element')
    const layout: Layout = { sections: [], components: [] }
    tx.counters.queries += 4
    for (const section of sections) {
        const mine = elements
            .filter((row) => row.sys_ui_section === section.sys_id)
            .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
        const placed = mine.flatMap((row) => component(tx, table, section, row))
        layout.components.push(...placed)
        const names = mine.map((row) => row.element ?? '').filter((name) => tx.catalog.column(table, name))
        if (names.length > 0)
            layout.sections.push({ caption: section.caption ?? tx.catalog.table(table).label, elements: names })
    }
    if (layout.sections.length === 0) {
        const names = [...tx.catalog.columns(table).keys()].filter((name) => !SYSTEM_COLUMN_NAMES.includes(name))
        layout.sections.push({ caption: tx.catalog.table(table).label, elements: names })
    }
    return layout
}

/** The sections of the first of the views that has a form; of the nearest table that has one. */
function sectionsOf(tx: Transaction, table: string, views: readonly string[]): Values[] {
    const forms = tx.metadata.rows('sys_ui_form')
    const order = tx.metadata.rows('sys_ui_form_section')
    const all = tx.metadata.rows('sys_ui_section')
    for (const level of tx.catalog.lineage(table)) {
        for (const view of views) {
            const form = forms.find((row) => row.name === level && viewName(tx, row.view) === view)
            if (!form) continue
            return order
                .filter((row) => row.sys_ui_form === form.sys_id)
                .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
                .flatMap((row) => all.filter((section) => section.sys_id === row.sys_ui_section))
        }
    }
    return []
}

/** The component that an element of type `component` or `formatter` places, through its formatter. */
function component(tx: Transaction, table: string, section: Values, element: Values): UiFormComponent[] {
    if (element.type !== 'component' && element.type !== 'formatter') return []
    const formatter = tx.metadata
        .rows('sys_ui_formatter')
        .filter(
            (row) => row.active === '1' && row.seismic_component && tx.catalog.lineage(table).includes(row.table ?? '')
        )
        .find(
            (row) =>
                row.sys_id === element.sys_ui_formatter ||
                row.formatter === element.element ||
                row.name === element.element
        )
    const macroponent =
        formatter && tx.metadata.rows('sys_ux_macroponent').find((row) => row.sys_id === formatter.seismic_component)
    const root =
        macroponent && tx.metadata.rows('sys_ux_lib_component').find((row) => row.sys_id === macroponent.root_component)
    if (!formatter || !root) return []
    return [
        {
            caption: section.caption ?? '',
            formatterName: formatter.name ?? '',
            tag: root.tag ?? '',
            scriptUrl: `/uxfc/component/${root.source_script}.jsdbx`,
        },
    ]
}
