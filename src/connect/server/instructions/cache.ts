import { GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import type { CoreDefinition } from '../contract/core.ts'
import { DEFINITIONS, SETS } from './store.ts'
import { searchText, storedParameter, toColumn } from './typed.ts'

function blank(value: number | null): string {
    return value === null ? '' : String(value)
}

/** Characters of the column *Sentence*. */
const MOST_SENTENCE = 255

/** The payload as people read it where no values are known: each parameter is an ellipsis. Lists, references and charts show it. */
function sentenceOf({ readablePayload, parameters }: CoreDefinition): string {
    const text = parameters.reduce((sentence, { name }) => sentence.split('%' + name + '%').join('…'), readablePayload)
    return text.length > MOST_SENTENCE ? text.substr(0, MOST_SENTENCE - 1) + '…' : text
}

/** The fields that a retrieval writes. Local settings (approval, average) are not among them. */
function fieldsOf(definition: CoreDefinition, set: string): { [field: string]: string } {
    return {
        name: definition.name,
        platform_id: String(definition.id),
        readable_payload: definition.readablePayload,
        sentence: sentenceOf(definition),
        description: definition.description,
        kind: definition.kind,
        instruction_set: set,
        parameters: JSON.stringify(definition.parameters.map(storedParameter)),
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
    'sentence',
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

/** Cached definitions of a configuration by name: sys_id, and a fingerprint for comparing. */
export interface Cached {
    [name: string]: { id: string; fingerprint: string; active: boolean }
}

/** All cached definitions in one query: one query for each would take most of the time of a retrieval. */
export function cachedDefinitions(configuration: string): Cached {
    const row = new GlideRecord(DEFINITIONS)
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

/** Stores a definition by configuration and name. Returns what that changed. */
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
    const row = new GlideRecord(DEFINITIONS)
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
    const row = new GlideRecord(DEFINITIONS)
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

/** Stores or renames the instruction set. Returns its sys_id; empty for a definition in no set. */
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
