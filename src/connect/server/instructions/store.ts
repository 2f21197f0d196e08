import { GlideDigest, GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import type { CoreDefinition } from '../contract/core.ts'
import type { Column, InstructionSummary, Parameter } from '../contract/wire.ts'
import { type Condition, countRows, numberOrNull } from '../glide.ts'
import { searchText, toColumn, toParameter } from './typed.ts'

const TABLE = 'x_1e_connect_instruction_definition'
const SETS = 'x_1e_connect_instruction_set'

/** A cached definition. */
export interface Definition extends InstructionSummary {
    /** 1E's number of it as of the last retrieval: a hint, because its name is what identifies it. */
    platformId: number
    version: string
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

/** The same as long as everything is the same that a confirmation shows, and the version that 1E gives. */
function versionOf(row: GlideRecord): string {
    const shown = ['name', 'kind', 'readable_payload', 'parameters', 'version'].map(
        (field) => row.getValue(field) || ''
    )
    return new GlideDigest().getSHA256Hex(JSON.stringify(shown)).substr(0, 32)
}

function toDefinition(row: GlideRecord): Definition {
    const summary = toSummary(row)
    return {
        ...summary,
        platformId: Number(row.getValue('platform_id')),
        version: versionOf(row),
        configuration: row.getValue('configuration') || '',
        active: row.getValue('active') === '1' && row.getValue('instruction_set.active') !== '0',
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
        ['instruction_set.active', '!=', 'false'],
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

/**
 * A run of this many seconds goes into the definition's average. One transaction at a time; that run again, because the one
 * before was broken off, changes nothing.
 */
export function noteExecution(id: string, run: string, seconds: number): void {
    const row = new GlideRecord(TABLE)
    if (!row.get('sys_id', id) || row.getValue('last_counted') === run) return
    const runs = Number(row.getValue('runs_counted') || 0)
    const average = Number(row.getValue('average_seconds') || 0)
    const sum = Number(row.getValue('seconds_counted') || average * runs) + seconds
    row.setValue('average_seconds', Math.round(sum / (runs + 1)))
    row.setValue('seconds_counted', sum)
    row.setValue('runs_counted', runs + 1)
    row.setValue('last_counted', run)
    row.update()
}

function blank(value: number | null): string {
    return value === null ? '' : String(value)
}

/** What retrieval writes, as it reads back; local choices (approval, average) are not among it. */
function fieldsOf(definition: CoreDefinition, set: string): { [field: string]: string } {
    return {
        name: definition.name,
        platform_id: String(definition.id),
        readable_payload: definition.readablePayload,
        description: definition.description,
        kind: definition.kind,
        instruction_set: set,
        parameters: JSON.stringify(definition.parameters.map(toParameter)),
        columns: JSON.stringify(definition.columns.map(toColumn)),
        gather_minutes_min: blank(definition.gatherMinutes.min),
        gather_minutes_max: blank(definition.gatherMinutes.max),
        keep_minutes_min: blank(definition.keepMinutes.min),
        keep_minutes_max: blank(definition.keepMinutes.max),
        version: definition.version,
        search_text: searchText(definition),
        active: '1',
    }
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

function fingerprint(read: (field: string) => string | null | undefined): string {
    return COMPARED.map((field) => read(field) || '').join('\u0001')
}

/** Cached definitions of a configuration by name: their sys_ids, and what is compared of them. */
export interface Cached {
    [name: string]: { id: string; fingerprint: string; active: boolean }
}

/** All of them in one query: asking for each would cost a retrieval of thousands most of its time. */
export function cachedDefinitions(configuration: string): Cached {
    const row = new GlideRecord(TABLE)
    row.addQuery('configuration', configuration)
    row.query()
    const cached: Cached = {}
    while (row.next()) {
        cached[row.getValue('name') || ''] = {
            id: row.getUniqueValue(),
            fingerprint: fingerprint((field) => row.getValue(field)),
            active: row.getValue('active') === '1',
        }
    }
    return cached
}

/** Stores a definition under (configuration, name); answers what that meant. */
export function putDefinition(
    definition: CoreDefinition,
    configuration: { id: string; domain: string },
    set: string,
    ms: number,
    cached: Cached
): 'added' | 'updated' | 'unchanged' {
    const fields = fieldsOf(definition, set)
    const wanted = fingerprint((field) => fields[field])
    const known = cached[definition.name]
    if (known && known.fingerprint === wanted) return 'unchanged'
    const row = new GlideRecord(TABLE)
    const isStored = known !== undefined && row.get('sys_id', known.id)
    if (!isStored) row.initialize()
    for (const field of Object.keys(fields)) row.setValue(field, String(fields[field]))
    row.setValue('retrieved_at', toFieldTime(ms))
    if (known && isStored) {
        known.fingerprint = wanted
        row.update()
        return 'updated'
    }
    row.setValue('configuration', configuration.id)
    row.setValue('sys_domain', configuration.domain)
    row.setValue('approval_required', definition.kind === 'action')
    if (definition.averageSeconds !== null) row.setValue('average_seconds', definition.averageSeconds)
    // 1E may list a definition twice.
    cached[definition.name] = { id: row.insert() || '', fingerprint: wanted, active: true }
    return 'added'
}

/** Deactivates the active definitions of a configuration whose names are not among `kept`; returns how many. */
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
