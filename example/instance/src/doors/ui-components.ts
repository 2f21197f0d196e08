import type { UiComponent } from '../../../ui-api.ts'
import type { Transaction } from '../transaction.ts'

interface Property {
    name?: unknown
    label?: unknown
    fieldType?: unknown
    defaultValue?: unknown
    description?: unknown
}

/** Every installed component that has a toolbox entry or a macroponent, with its properties as UI Builder offers them. */
export function uiComponents(tx: Transaction): UiComponent[] {
    const macroponents = tx.metadata.rows('sys_ux_macroponent')
    const toolbox = tx.metadata.rows('sys_uib_toolbox_component')
    return tx.metadata
        .rows('sys_ux_lib_component')
        .map((component) => {
            const macroponent = macroponents.find((row) => row.root_component === component.sys_id)
            const entry = toolbox.find((row) => row.macroponent === macroponent?.sys_id)
            return {
                tag: component.tag ?? '',
                label: entry?.label ?? macroponent?.name ?? component.tag ?? '',
                description: entry?.description ?? macroponent?.description ?? '',
                scriptUrl: `/uxfc/component/${component.source_script}.jsdbx`,
                properties: propertiesOf(macroponent?.props ?? '[]'),
            }
        })
        .sort((a, b) => (a.tag < b.tag ? -1 : 1))
}

function propertiesOf(text: string): UiComponent['properties'] {
    const parsed: unknown = JSON.parse(text)
    // `sys_ux_macroponent.props` is a list of objects with these members; each is read as text below.
    const list = Array.isArray(parsed) ? (parsed as Property[]) : []
    return list.map((one) => ({
        name: String(one.name ?? ''),
        label: String(one.label ?? one.name ?? ''),
        fieldType: String(one.fieldType ?? 'string'),
        defaultValue: one.defaultValue ?? null,
        description: String(one.description ?? ''),
    }))
}
