import { GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import type { CoreDefinition } from '../contract/core.ts'
import type { Column, InstructionSummary, Parameter } from '../contract/wire.ts'
import { type Condition, countRows, numberOrNull } from '../glide.ts'
import { searchText, toColumn, toParameter } from './typed.ts'

const TABLE = 'x_1e_connect_instruction_definition'
const SETS = 'x_1e_connect_instruction_set'

/** A cached definition. */
export interface Definition extends InstructionSummary {
    platformId: number
    configuration: string
    active: boolean
    parameters: Parameter[]
    columns: Column[]
    gatherMinutes: { min: number | null; max: number | null }
    keepMinutes: { min: number | null; max: number | null }
}

function jsonList<T>(value: string | null): T[] {
    return value ? (JSON.parse(value) as T[]) : [] // written by this file from typed values
}

function toSummary(row: GlideRecord): InstructionSummary {
    const parameters = jsonList<Parameter>(row.getValue('parameters'))
    return {
        id: row.getUniqueValue(),
        name: row.getValue('name') || '',
        kind: row.getValue('kind') === 'action' ? 'action' : 'question',
        text: row.getValue('readable_payload') || '',
        description: row.getValue('description') || '',
        set: row.getDisplayValue('instruction_set') || '',
        approvalRequired: row.getValue('approval_required') === '1',
        averageSeconds: numberOrNull(row.getValue('average_seconds')),
        hasParameters: parameters.length > 0,
    }
}

/** The definition with that sys_id, active or not; null when there is none. */
export function definitionById(id: string): Definition | null {
    const row = new GlideRecord(TABLE)
    return id && row.get('sys_id', id) ? toDefinition(row) : null
}

/** Those definitions by sys_id, active or not. */
export function definitionsById(ids: string[]): { [id: string]: Definition } {
    const found: { [id: string]: Definition } = {}
    const row = new GlideRecord(TABLE)
    row.addQuery('sys_id', 'IN', ids.join(','))
    row.query()
    while (row.next()) found[row.getUniqueValue()] = toDefinition(row)
    return found
}

function toDefinition(row: GlideRecord): Definition {
    const summary = toSummary(row)
    return {
        ...summary,
        platformId: Number(row.getValue('platform_id')),
        configuration: row.getValue('configuration') || '',
        active: row.getValue('active') === '1',
        parameters: jsonList<Parameter>(row.getValue('parameters')),
        columns: jsonList<Column>(row.getValue('columns')),
        gatherMinutes: {
            min: numberOrNull(row.getValue('gather_minutes_min')),
            max: numberOrNull(row.getValue('gather_minutes_max')),
        },
        keepMinutes: {
            min: numberOrNull(row.getValue('keep_minutes_min')),
            max: numberOrNull(row.getValue('keep_minutes_max')),
        },
    }
}

export interface Search {
    configurations: string[]
    /** Each must occur, lower case. */
    words: string[]
    kind: 'question' | 'action' | null
    set: string | null
}

function conditionsOf(search: Search): Condition[] {
    const conditions: Condition[] = [
        ['active', '=', 'true'],
        ['configuration', 'IN', search.configurations.join(',')],
    ]
    for (const word of search.words) conditions.push(['search_text', 'CONTAINS', word])
    if (search.kind) conditions.push(['kind', '=', search.kind])
    if (search.set) conditions.push(['instruction_set', '=', search.set])
    return conditions
}

/** Active definitions that match, by sentence; at most `limit`. */
export function findDefinitions(search: Search, limit: number): InstructionSummary[] {
    const row = new GlideRecord(TABLE)
    for (const condition of conditionsOf(search)) row.addQuery(condition[0], condition[1], condition[2])
    row.orderBy('readable_payload')
    row.setLimit(limit)
    row.query()
    const found: InstructionSummary[] = []
    while (row.next()) found.push(toSummary(row))
    return found
}

export function countDefinitions(search: Search): number {
    return countRows(TABLE, conditionsOf(search))
}

/** One more run of this many seconds goes into the definition's average. */
export function noteExecution(id: string, seconds: number): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id)) return
    const runs = Number(row.getValue('runs_counted') || 0)
    const average = Number(row.getValue('average_seconds') || 0)
    row.setValue('average_seconds', Math.round((average * runs + seconds) / (runs + 1)))
    row.setValue('runs_counted', runs + 1)
    row.update()
}

function blank(value: number | null): string | number {
    return value === null ? '' : value
}

/** What retrieval writes; local choices (approval, average) are not among it. */
function setFields(row: GlideRecord, definition: CoreDefinition, set: string): void {
    row.setValue('name', definition.name)
    row.setValue('platform_id', String(definition.id))
    row.setValue('readable_payload', definition.readablePayload)
    row.setValue('description', definition.description)
    row.setValue('kind', definition.kind)
    row.setValue('instruction_set', set)
    row.setValue('parameters', JSON.stringify(definition.parameters.map(toParameter)))
    row.setValue('columns', JSON.stringify(definition.columns.map(toColumn)))
    row.setValue('gather_minutes_min', blank(definition.gatherMinutes.min))
    row.setValue('gather_minutes_max', blank(definition.gatherMinutes.max))
    row.setValue('keep_minutes_min', blank(definition.keepMinutes.min))
    row.setValue('keep_minutes_max', blank(definition.keepMinutes.max))
    row.setValue('version', definition.version)
    row.setValue('search_text', searchText(definition))
    row.setValue('active', true)
}

/** Stores a definition under (configuration, name); answers what that meant. */
export function putDefinition(
    definition: CoreDefinition,
    configuration: { id: string; domain: string },
    set: string,
    ms: number
): 'added' | 'updated' | 'unchanged' {
    const row = new GlideRecord(TABLE)
    row.addQuery('configuration', configuration.id)
    row.addQuery('name', definition.name)
    row.query()
    if (!row.next()) {
        row.initialize()
        setFields(row, definition, set)
        row.setValue('configuration', configuration.id)
        row.setValue('sys_domain', configuration.domain)
        row.setValue('approval_required', definition.kind === 'action')
        if (definition.averageSeconds !== null) row.setValue('average_seconds', definition.averageSeconds)
        row.setValue('retrieved_at', toFieldTime(ms))
        row.insert()
        return 'added'
    }
    const before = fingerprint(row)
    setFields(row, definition, set)
    if (fingerprint(row) === before) return 'unchanged'
    row.setValue('retrieved_at', toFieldTime(ms))
    row.update()
    return 'updated'
}

const COMPARED = [
    'platform_id',
    'readable_payload',
    'description',
    'kind',
    'instruction_set',
    'parameters',
    'columns',
    'gather_minutes_min',
    'gather_minutes_max',
    'keep_minutes_min',
    'keep_minutes_max',
    'version',
    'search_text',
    'active',
]

function fingerprint(row: GlideRecord): string {
    return COMPARED.map((field) => (field === 'active' ? activeText(row) : row.getValue(field) || '')).join('\u0001')
}

/** A boolean set in this transaction reads as true or 1, depending on where it came from. */
function activeText(row: GlideRecord): string {
    const value = String(row.getValue('active'))
    return value === '1' || value === 'true' ? '1' : '0'
}

/** Deactivates the active definitions of a configuration whose names are not among `kept`; answers how many. */
export function deactivateOthers(configuration: string, kept: { [name: string]: true }): number {
    const row = new GlideRecord(TABLE)
    row.addQuery('configuration', configuration)
    row.addQuery('active', true)
    row.orderBy('name')
    row.query()
    let gone = 0
    while (row.next()) {
        if (kept[String(row.getValue('name'))] === true) continue
        row.setValue('active', false)
        row.update()
        gone++
    }
    return gone
}

/** sys_id of the instruction set, stored or renamed as needed; '' for a definition in no set. */
export function putSet(platformId: number | null, name: string, configuration: { id: string; domain: string }): string {
    if (platformId === null) return ''
    const row = new GlideRecord(SETS)
    row.addQuery('configuration', configuration.id)
    row.addQuery('platform_id', String(platformId))
    row.query()
    if (row.next()) {
        if (row.getValue('name') !== name) {
            row.setValue('name', name)
            row.update()
        }
        return row.getUniqueValue()
    }
    row.initialize()
    row.setValue('configuration', configuration.id)
    row.setValue('platform_id', String(platformId))
    row.setValue('name', name)
    row.setValue('sys_domain', configuration.domain)
    return row.insert() || ''
}
