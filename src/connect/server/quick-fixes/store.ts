import { GlideRecord } from '@servicenow/glide'
import type { Conditions } from './rules.ts'

/** The table of fixes. */
export const FIXES = 'x_1e_connect_quick_fix'
export const CATEGORIES = 'x_1e_connect_quick_fix_category'

interface Category {
    id: string
    name: string
    order: number
    conditions: Conditions
}

/** A definition offered as a fix. */
export interface StoredFix {
    id: string
    label: string
    category: Category
    definition: string
    presets: { [name: string]: string }
    order: number
    conditions: Conditions
}

function conditionsOf(row: GlideRecord): Conditions {
    return {
        category: row.getValue('incident_category') || '',
        subcategory: row.getValue('incident_subcategory') || '',
        os: row.getValue('operating_system') || '',
    }
}

function activeOf(table: string, domain: string): GlideRecord {
    const row = new GlideRecord(table)
    row.addQuery('active', true)
    row.addQuery('sys_domain', domain)
    row.query()
    return row
}

/** The preset values of a row; null when the field holds no JSON object of texts. */
export function presetsOf(text: string | null): { [name: string]: string } | null {
    if (!text) return {}
    try {
        const value: unknown = JSON.parse(text)
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
        const presets = value as { [name: string]: string } // whose members are checked next
        for (const name of Object.keys(presets)) if (typeof presets[name] !== 'string') return null
        return presets
    } catch (_noJson) {
        return null
    }
}

/** Active fixes of active categories of this domain. */
export function activeFixes(domain: string): StoredFix[] {
    const categories: { [id: string]: Category } = {}
    const category = activeOf(CATEGORIES, domain)
    while (category.next()) {
        categories[category.getUniqueValue()] = {
            id: category.getUniqueValue(),
            name: category.getValue('name') || '',
            order: Number(category.getValue('order') || 0),
            conditions: conditionsOf(category),
        }
    }
    const found: StoredFix[] = []
    const row = activeOf(FIXES, domain)
    while (row.next()) {
        const own = categories[row.getValue('category') || '']
        if (!own) continue
        found.push({
            id: row.getUniqueValue(),
            label: row.getValue('label') || '',
            category: own,
            definition: row.getValue('definition') || '',
            presets: presetsOf(row.getValue('presets')) || {},
            order: Number(row.getValue('order') || 0),
            conditions: conditionsOf(row),
        })
    }
    return found
}

/** Labels of active fixes whose instruction 1E no longer offers. */
export function orphanedFixes(configuration: string): string[] {
    const row = new GlideRecord(FIXES)
    row.addQuery('active', true)
    row.addQuery('definition.configuration', configuration)
    row.addQuery('definition.active', false)
    row.orderBy('label')
    row.query()
    const labels: string[] = []
    while (row.next()) labels.push(row.getValue('label') || '')
    return labels
}

/** True when another category of the domain has this name. */
export function isNameTaken(name: string, domain: string, id: string): boolean {
    const row = new GlideRecord(CATEGORIES)
    row.addQuery('name', name)
    row.addQuery('sys_domain', domain)
    row.addQuery('sys_id', '!=', id)
    row.setLimit(1)
    row.query()
    return row.hasNext()
}

/** Domain of a category; empty when there is none with that sys_id. */
export function domainOfCategory(id: string): string {
    const row = new GlideRecord(CATEGORIES)
    return id && row.get('sys_id', id) ? row.getValue('sys_domain') || 'global' : ''
}
