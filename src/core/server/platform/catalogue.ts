import type { CoreColumn, CoreDefinition, CoreParameter } from '../../../contract/core.ts'
import { asList, count, member, numberOrNull, text, textOrNull } from './json.ts'

/** Definitions as 1E lists them (1E Consumer API, InstructionDefinitions), in our own words. */

function toParameter(raw: unknown): CoreParameter {
    const validation = member(raw, 'Validation')
    const allowed = asList(member(validation, 'AllowedValues'))
    const maxLength = numberOrNull(validation, 'MaxLength')
    const name = text(raw, 'Name')
    return {
        name: name,
        pattern: text(raw, 'Pattern') || '%' + name + '%',
        dataType: text(raw, 'DataType').toLowerCase(),
        controlType: text(raw, 'ControlType'),
        placeholder: text(raw, 'Placeholder'),
        hint: text(raw, 'HintText') || text(raw, 'Description'),
        defaultValue: textOrNull(raw, 'DefaultValue'),
        regex: textOrNull(validation, 'Regex'),
        maxLength: maxLength !== null && maxLength > 0 ? maxLength : null,
        allowedValues: allowed.length > 0 ? allowed.map(String) : null,
    }
}

export function toColumns(schema: unknown): CoreColumn[] {
    return asList(schema).map((column) => ({ name: text(column, 'Name'), type: text(column, 'Type').toLowerCase() }))
}

function isAction(raw: unknown): boolean {
    const type = text(raw, 'InstructionType').toLowerCase()
    return type === '1' || type === 'action'
}

function toDefinition(raw: unknown): CoreDefinition {
    const average = numberOrNull(raw, 'AverageExecTime')
    return {
        id: count(raw, 'Id'),
        name: text(raw, 'Name'),
        readablePayload: text(raw, 'ReadablePayload') || text(raw, 'Name'),
        description: text(raw, 'Description'),
        kind: isAction(raw) ? 'action' : 'question',
        setId: numberOrNull(raw, 'InstructionSetId'),
        setName: text(raw, 'InstructionSetName'),
        parameters: asList(member(raw, 'Parameters')).map(toParameter),
        columns: toColumns(member(raw, 'Schema')),
        gatherMinutes: {
            min: numberOrNull(raw, 'MinimumInstructionTtlMinutes'),
            max: numberOrNull(raw, 'MaximumInstructionTtlMinutes'),
        },
        keepMinutes: {
            min: numberOrNull(raw, 'MinimumResponseTtlMinutes'),
            max: numberOrNull(raw, 'MaximumResponseTtlMinutes'),
        },
        version: text(raw, 'Version'),
        averageSeconds: average === null ? null : Math.round(average / 1000),
        licensed: member(raw, 'IsLicensed') !== false,
    }
}

/** Entries without id or name are left out: nothing could be run with them. */
export function toDefinitions(raw: unknown): CoreDefinition[] {
    return asList(raw)
        .map(toDefinition)
        .filter((definition) => definition.id > 0 && definition.name !== '')
}
