import { GlideDigest, GlideRecord } from '@servicenow/glide'
import type { Column, InstructionSummary, Parameter } from '../contract/wire.ts'
import { type Condition, countRows, fieldOf, idsOf, numberOrNull } from '../glide.ts'
import { type StoredParameter, toParameter } from './typed.ts'

/** The table of cached definitions. */
export const DEFINITIONS = 'x_1e_connect_instruction_definition'
export const SETS = 'x_1e_connect_instruction_set'

/** Questions whose last answers are kept: more are a matter of the setting for all. */
const MOST_KEPT = 500

/** A cached definition. */
export interface Definition extends InstructionSummary {
    /** Number in 1E at the last retrieval. A hint only: the name identifies the definition. */
    platformId: number
    version: string
    configuration: string
    active: boolean
    parameters: Parameter[]
    columns: Column[]
    /** True when the administrator has written a reply to the caller. */
    replies: boolean
    gatherMinutes: Limits
    keepMinutes: Limits
}

/** Limits of the definition for a setting, inclusive; null for none. */
interface Limits {
    min: number | null
    max: number | null
}

/** The setting, or the limit that it exceeds. */
export function within(value: number, { min, max }: Limits): number {
    if (min !== null && value < min) return min
    return max !== null && value > max ? max : value
}

function jsonList<T>(value: string | null): T[] {
    return value ? (JSON.parse(value) as T[]) : [] // written by this file from typed values
}

function toSummary(row: GlideRecord): InstructionSummary {
    const parameters = jsonList<StoredParameter>(row.getValue('parameters'))
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

/** What a list of instructions shows of a definition. */
export function summaryOf(definition: InstructionSummary): InstructionSummary {
    const { id, name, kind, text, description, set, approvalRequired, averageSeconds, hasParameters } = definition
    return {
        id: id,
        name: name,
        kind: kind,
        text: text,
        description: description,
        set: set,
        approvalRequired: approvalRequired,
        averageSeconds: averageSeconds,
        hasParameters: hasParameters,
    }
}

/** How many instructions this configuration offers, and how many of them need an approval. */
export function countOffered(configuration: string): { all: number; withApproval: number } {
    const offered: Condition[] = [
        ['configuration', '=', configuration],
        ['active', '=', 'true'],
    ]
    return {
        all: countRows(DEFINITIONS, offered),
        withApproval: countRows(DEFINITIONS, offered.concat([['approval_required', '=', 'true']])),
    }
}

/** The definition with that sys_id, active or not, or null. */
export function definitionById(id: string): Definition | null {
    const row = new GlideRecord(DEFINITIONS)
    return id && row.get('sys_id', id) ? toDefinition(row) : null
}

/** Names in a setting, separated by commas; null when it is empty. */
function namesIn(value: string | null): string[] | null {
    const names = (value || '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    return names.length > 0 ? names : null
}

/** By which columns the answers to an instruction are compared, and which are no change; null where the administrator names none. */
export function comparisonColumns(id: string): { keys: string[] | null; passing: string[] | null } {
    const row = new GlideRecord(DEFINITIONS)
    if (!id || !row.get('sys_id', id)) return { keys: null, passing: null }
    return { keys: namesIn(row.getValue('key_columns')), passing: namesIn(row.getValue('passing_columns')) }
}

/** Columns of the answers to an instruction that the administrator has named private; null to guess them. `-` names none. */
export function privateColumnsSetting(id: string): string[] | null {
    return namesIn(fieldOf(DEFINITIONS, id, 'private_columns'))
}

/** The same in a definition that is to be stored. */
export function privateColumnsIn(draft: { value(field: string): string }): string[] | null {
    return namesIn(draft.value('private_columns'))
}

/** sys_ids of the questions of this configuration whose last answers are kept. */
export function questionsKept(configuration: string): string[] {
    const row = new GlideRecord(DEFINITIONS)
    row.addQuery('configuration', configuration)
    row.addQuery('kind', 'question')
    row.addQuery('keep_last', true)
    return idsOf(row, MOST_KEPT)
}

/** What the administrator has written as reply to the caller; '' for nothing. */
export function replyTemplate(id: string): string {
    const row = new GlideRecord(DEFINITIONS)
    return id && row.get('sys_id', id) ? row.getValue('reply') || '' : ''
}

/** The same as it would be with these sets active. */
export function definitionWithSets(id: string, activated: string[]): Definition | null {
    const row = new GlideRecord(DEFINITIONS)
    if (!id || !row.get('sys_id', id)) return null
    const isOffered = row.getValue('active') === '1' && activated.indexOf(row.getValue('instruction_set') || '') >= 0
    const definition = toDefinition(row)
    return isOffered ? { ...definition, active: true } : definition
}

/** Those definitions by sys_id, active or not. */
export function definitionsById(ids: string[]): { [id: string]: Definition } {
    const found: { [id: string]: Definition } = {}
    const row = new GlideRecord(DEFINITIONS)
    row.addQuery('sys_id', 'IN', ids.join(','))
    row.query()
    while (row.next()) found[row.getUniqueValue()] = toDefinition(row)
    return found
}

/** Changes when anything changes that a confirmation shows, or the version in 1E. */
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
        parameters: jsonList<StoredParameter>(row.getValue('parameters')).map(toParameter),
        columns: jsonList<Column>(row.getValue('columns')),
        replies: (row.getValue('reply') || '') !== '',
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

/** Active definitions of a configuration for which `restrict` adds conditions, by sentence. */
function activeDefinitions(configuration: string, restrict: (row: GlideRecord) => void): Definition[] {
    const row = new GlideRecord(DEFINITIONS)
    row.addQuery('active', true)
    row.addQuery('configuration', configuration)
    restrict(row)
    row.orderBy('readable_payload')
    row.setLimit(MOST_LOOKED_UP)
    row.query()
    const found: Definition[] = []
    while (row.next()) {
        const definition = toDefinition(row)
        if (definition.active) found.push(definition)
    }
    return found
}

/** More are no help to whoever looks. */
const MOST_LOOKED_UP = 200

/** Active definitions whose name has the longest part of a pattern, in which `*` stands for any characters. */
export function definitionsNamed(configuration: string, pattern: string): Definition[] {
    const parts = pattern.replace(/\^/g, ' ').split('*')
    const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
    return activeDefinitions(configuration, (row) => row.addQuery('name', 'CONTAINS', longest))
}

/** Active definitions with a parameter whose name begins with one of the words. */
export function definitionsByParameter(configuration: string, words: string[]): Definition[] {
    const wanted = words.filter((word) => word !== '').map((word) => '"name":"' + word)
    const first = wanted[0]
    if (first === undefined) return []
    return activeDefinitions(configuration, (row) => {
        const condition = row.addQuery('parameters', 'CONTAINS', first)
        for (const each of wanted.slice(1)) condition.addOrCondition('parameters', 'CONTAINS', each)
    })
}

export interface Search {
    configurations: string[]
    /** Each must occur. Lower case. */
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

/** What the conditions of a row find, by sentence; at most `limit`. */
function summaries(row: GlideRecord, limit: number): InstructionSummary[] {
    row.orderBy('readable_payload')
    row.setLimit(limit)
    row.query()
    const found: InstructionSummary[] = []
    while (row.next()) found.push(toSummary(row))
    return found
}

/** Active definitions of a configuration that hold at least one of these lower-case words; at most `limit`. */
export function definitionsWithAny(configuration: string, words: string[], limit: number): InstructionSummary[] {
    const search: Search = { configurations: [configuration], words: [], kind: null, set: null }
    const row = searched(search)
    const any = row.addQuery('search_text', 'CONTAINS', String(words[0]))
    for (const word of words.slice(1)) any.addOrCondition('search_text', 'CONTAINS', word)
    return summaries(row, limit)
}

function searched(search: Search): GlideRecord {
    const row = new GlideRecord(DEFINITIONS)
    for (const condition of conditionsOf(search)) row.addQuery(condition[0], condition[1], condition[2])
    return row
}

/** Active definitions that match, by sentence; at most `limit`. */
export function findDefinitions(search: Search, limit: number): InstructionSummary[] {
    return summaries(searched(search), limit)
}

export function countDefinitions(search: Search): number {
    return countRows(DEFINITIONS, conditionsOf(search))
}

/**
 * Adds a run of this many seconds to the definition's average. Callers hold a claim. The same run again changes nothing: the
 * transaction before may have broken off.
 */
export function noteExecution(id: string, run: string, seconds: number): void {
    const row = new GlideRecord(DEFINITIONS)
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

/** sys_id of the set that the instruction is in; empty for none. */
export function setOfDefinition(definition: string): string {
    return fieldOf(DEFINITIONS, definition, 'instruction_set')
}

/** The domain of an instruction: that of its configuration. */
export function domainOfDefinition(definition: string): string {
    return fieldOf(DEFINITIONS, definition, 'sys_domain') || 'global'
}
