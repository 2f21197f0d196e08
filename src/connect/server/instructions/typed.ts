import type { CoreColumn, CoreDefinition, CoreParameter } from '../contract/core.ts'
import { matchesPattern } from '../contract/parameters.ts'
import type { Column, Parameter } from '../contract/wire.ts'
import { readPattern } from './dotnet-expression.ts'

/** 1E's parameters and columns as the types of our REST calls. */

const KINDS: { [dataType: string]: Parameter['kind'] } = {
    int: 'int',
    int32: 'int32',
    int64: 'int',
    integer: 'int',
    long: 'int',
    float: 'float',
    double: 'float',
    decimal: 'float',
    date: 'date',
    time: 'time',
    datetime: 'datetime',
    bool: 'bool',
    boolean: 'bool',
}

/** As a definition keeps it: with 1E's own expression. */
export type StoredParameter = Omit<Parameter, 'pattern'> & { pattern: string | null }

/**
 * Whether a parameter must not be empty. 1E does not say so. A parameter may be empty when its default is empty, when its expression
 * matches an empty text, or when it is a text with a default and no rule against an empty one.
 */
function isRequired(parameter: CoreParameter): boolean {
    const { defaultValue, regex, allowedValues } = parameter
    const pattern = readPattern(regex)
    if (defaultValue === '') return false
    if (allowedValues) return allowedValues.indexOf('') < 0
    if (KINDS[parameter.dataType] !== undefined) return true
    const takesEmpty = pattern && matchesPattern(pattern, '')
    return takesEmpty === null ? defaultValue === null : !takesEmpty
}

export function storedParameter(parameter: CoreParameter): StoredParameter {
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

export function toParameter(stored: StoredParameter): Parameter {
    return { ...stored, pattern: readPattern(stored.pattern) }
}

export function toColumn(column: CoreColumn): Column {
    const type = column.type
    let kind: Column['kind'] = 'text'
    if (/int|long|short|float|double|decimal|number/.test(type)) kind = 'number'
    else if (/date/.test(type)) kind = 'date'
    else if (/bool/.test(type)) kind = 'boolean'
    // 1E cuts large objects in its pages.
    return /^n?(text|clob)$|^longtext$/.test(type)
        ? { name: column.name, kind: kind, large: true }
        : { name: column.name, kind: kind }
}

/** Lower-case text in which typed words are searched. */
export function searchText({ readablePayload, name, setName, description, parameters }: CoreDefinition): string {
    // A sentence is remembered with its values: top 10 processes by CPU.
    const values = parameters.map(({ defaultValue, allowedValues }) =>
        (allowedValues || [defaultValue || '']).join(' ')
    )
    return [readablePayload, name, setName, description].concat(values).join(' ').toLowerCase().substr(0, 6000)
}
