import type { CoreColumn, CoreDefinition, CoreParameter } from '../contract/core.ts'
import type { Column, Parameter } from '../contract/wire.ts'

/** 1E's parameters and columns in the words of our REST calls. */

const KINDS: { [dataType: string]: Parameter['kind'] } = {
    int: 'int',
    int32: 'int',
    int64: 'int',
    integer: 'int',
    float: 'float',
    double: 'float',
    decimal: 'float',
    date: 'date',
    time: 'time',
    bool: 'bool',
    boolean: 'bool',
}

/** There is no "required" in 1E: a parameter without default is, unless its expression matches the empty text. */
function isRequired(parameter: CoreParameter): boolean {
    if (parameter.defaultValue !== null) return false
    if (parameter.regex === null) return true
    try {
        return !new RegExp(parameter.regex).test('')
    } catch (_unreadable) {
        return true
    }
}

export function toParameter(parameter: CoreParameter): Parameter {
    return {
        name: parameter.name,
        kind: KINDS[parameter.dataType] || 'text',
        placeholder: parameter.placeholder,
        hint: parameter.hint,
        defaultValue: parameter.defaultValue,
        required: isRequired(parameter),
        pattern: parameter.regex,
        maxLength: parameter.maxLength,
        allowedValues: parameter.allowedValues,
    }
}

export function toColumn(column: CoreColumn): Column {
    const type = column.type
    let kind: Column['kind'] = 'text'
    if (/int|long|short|float|double|decimal|number/.test(type)) kind = 'number'
    else if (/date/.test(type)) kind = 'date'
    else if (/bool/.test(type)) kind = 'boolean'
    // What 1E stores as a large object it cuts in its pages.
    return /^n?(text|clob)$|^longtext$/.test(type)
        ? { name: column.name, kind: kind, large: true }
        : { name: column.name, kind: kind }
}

/** Lower-case text that every typed word is looked for in. */
export function searchText(definition: CoreDefinition): string {
    return [definition.readablePayload, definition.name, definition.setName, definition.description]
        .join(' ')
        .toLowerCase()
        .substr(0, 6000)
}
