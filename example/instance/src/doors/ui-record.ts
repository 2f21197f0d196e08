import type { UiAttachment, UiField, UiFieldEffect, UiRecord } from '../../../ui-api.ts'
import { parseQuery } from '../query/parse.ts'
import { attachmentsOf } from '../records/attachments.ts'
import { clientScriptsOf } from '../records/client-scripts.ts'
import { defaultsOf } from '../records/defaults.ts'
import { referenceDisplay } from '../records/display.ts'
import { displayed } from '../records/display-rules.ts'
import { journalOf } from '../records/journal.ts'
import { tableLabel, wordsOf } from '../records/names.ts'
import { readById, secured } from '../records/read.ts'
import { clientScriptOf, offeredActions, replacesUpdate } from '../records/ui-actions.ts'
import { policyEffects } from '../records/ui-policies.ts'
import { normalised, type Values } from '../records/values.ts'
import { allowed } from '../rights/acl.ts'
import { foreignReason } from '../rights/foreign.ts'
import { isJournal } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'
import { uiField } from './ui-field.ts'
import { DEFAULT_VIEW, layoutOf, NEW } from './ui-layout.ts'
import { relatedLists } from './ui-related.ts'
import { workspaceActions, workspaceTabs } from './ui-workspace.ts'

function said(text: string): UiRecord['notices'][number] {
    return { kind: 'info', text }
}

function onlyText(values: Values): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']))
}

interface Wish {
    table: string
    id: string
    view: string | null
    /** `field=value^…`: what a new record begins with. */
    query: string
}

/** A record for its page; null when absent or not readable. Without a view it is the workspace's page. */
export function uiRecord(tx: Transaction, { table: asked, id, view, query }: Wish): UiRecord | null {
    if (id === NEW) return allowed(tx, { table: asked, operation: 'create' }) ? newRecord(tx, asked, view, query) : null
    const base = readById(tx, asked, id)
    if (!base) return null
    const table = base.sys_class_name && tx.catalog.find(base.sys_class_name) ? base.sys_class_name : asked
    const full = table === asked ? base : readById(tx, table, id)
    const seen = full && secured(tx, table, full)
    if (!seen) return null
    const { row, hidden } = seen
    const foreign = view === null ? null : foreignReason(tx, table, row)
    const shown = view === null ? { messages: [], set: {} } : displayed(tx, table, row)
    const rights = {
        canWrite: !foreign && allowed(tx, { table, operation: 'write', row }),
        canDelete: !foreign && allowed(tx, { table, operation: 'delete', row }),
        notices: [...(foreign ? [said(foreign)] : []), ...shown.messages],
        set: onlyText(shown.set),
    }
    const hasJournal = [...tx.catalog.columns(table).values()].some(isJournal)
    return {
        ...pageOf(tx, table, { ...row, ...shown.set }, hidden, view, rights),
        actions: view === null ? workspaceActions(tx, table, row) : classicActions(tx, table, row),
        journal: hasJournal
            ? journalOf(tx, id).map((entry) => ({
                  field: entry.element ?? '',
                  value: entry.value ?? '',
                  createdOn: entry.sys_created_on ?? '',
                  createdBy: entry.sys_created_by ?? '',
              }))
            : [],
        attachments: attachmentsOf(tx, table, id).map(
            (file): UiAttachment => ({
                id: file.sys_id ?? '',
                fileName: file.file_name ?? '',
                sizeBytes: Number(file.size_bytes ?? 0),
                contentType: file.content_type ?? '',
                createdOn: file.sys_created_on ?? '',
                createdBy: file.sys_created_by ?? '',
            })
        ),
    }
}

/** What UI policies do to the form with what was typed into it; nothing for a record that is not readable. */
export function effectsOf(
    tx: Transaction,
    table: string,
    body: Record<string, unknown>
): Record<string, UiFieldEffect> {
    const id = String(body.id ?? '')
    const stored = id === NEW ? { ...defaultsOf(tx, table, {}), sys_id: NEW } : readById(tx, table, id)
    const seen = stored && secured(tx, table, stored)
    if (!seen) return {}
    const values = { ...seen.row }
    for (const [name, value] of Object.entries(Object(body.changes))) {
        const column = tx.catalog.column(table, name)
        if (column) values[name] = normalised(column, String(value))
    }
    return policyEffects(tx, { table, view: String(body.view || DEFAULT_VIEW), values, isLoad: false })
}

function classicActions(tx: Transaction, table: string, row: Values): UiRecord['actions'] {
    return offeredActions(tx, table, row).map((one) => ({
        id: one.row.sys_id ?? '',
        name: wordsOf(tx, 'sys_ui_action', one.row, 'name'),
        hint: one.row.hint ?? '',
        kind: replacesUpdate(one.row) ? 'update' : one.row.form_button === '1' ? 'button' : 'link',
        primary: one.row.form_style === 'primary',
        clientScript: clientScriptOf(one),
    }))
}

function newRecord(tx: Transaction, table: string, view: string | null, query: string): UiRecord {
    const given: Values = {}
    for (const [condition] of parseQuery(query).groups[0] ?? []) {
        const column = condition?.operator === '=' ? tx.catalog.column(table, condition.field) : undefined
        if (column && condition) given[column.name] = normalised(column, condition.value)
    }
    const row = { ...defaultsOf(tx, table, given), ...given, sys_id: NEW }
    const shown = view === null ? { messages: [], set: {} } : displayed(tx, table, row)
    const rights = { canWrite: true, canDelete: false, notices: shown.messages, set: onlyText(shown.set) }
    return {
        ...pageOf(tx, table, { ...row, ...shown.set }, [], view, rights),
        actions: [],
        journal: [],
        attachments: [],
    }
}

function pageOf(
    tx: Transaction,
    table: string,
    row: Values,
    hidden: string[],
    view: string | null,
    rights: Pick<UiRecord, 'canWrite' | 'canDelete' | 'notices' | 'set'>
): Omit<UiRecord, 'actions' | 'journal' | 'attachments'> {
    const id = row.sys_id ?? ''
    const fields: Record<string, UiField> = {}
    for (const [name, column] of tx.catalog.columns(table)) {
        if (!hidden.includes(name)) fields[name] = uiField(tx, table, column, row, rights.canWrite)
    }
    const classic = view !== null
    const sections = layoutOf(tx, {
        table,
        views: classic ? [view || DEFAULT_VIEW, DEFAULT_VIEW, 'sow'] : ['sow', DEFAULT_VIEW],
        surface: classic ? 'classic' : 'workspace',
        row,
    })
    return {
        table,
        tableLabel: tableLabel(tx, table),
        id,
        number: row.number ?? (id === NEW ? '' : referenceDisplay(tx, table, id)),
        shortDescription: row.short_description ?? '',
        ...rights,
        fields,
        sections: sections.map((section) => ({
            ...section,
            elements: section.elements.filter((name) => fields[name]),
        })),
        effects: classic ? policyEffects(tx, { table, view: view || DEFAULT_VIEW, values: row, isLoad: true }) : {},
        clientScripts: classic ? clientScriptsOf(tx, table) : [],
        related: classic && id !== NEW ? relatedLists(tx, table, id, view || DEFAULT_VIEW) : [],
        ...(classic ? { tabs: [], sidebar: [] } : workspaceTabs(tx, table, id)),
    }
}
