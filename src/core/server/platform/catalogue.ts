import type { CoreColumn, CoreDefinition, CoreParameter } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { exchange } from '../exchange/exchange.ts'
import { asList, count, member, numberOrNull, text, textOrNull } from '../exchange/json.ts'
import { fail, isFailure } from '../failure.ts'

/** Definitions as 1E lists them (1E Consumer API, InstructionDefinitions), in our own words. */

function toParameter(raw: unknown): CoreParameter {
    const validation = member(raw, 'Validation')
    const allowed = asList(member(validation, 'AllowedValues'))
    const maxLength = numberOrNull(validation, 'MaxLength')
    const given = member(raw, 'DefaultValue')
    return {
        name: text(raw, 'Name'),
        dataType: text(raw, 'DataType').toLowerCase(),
        controlType: text(raw, 'ControlType'),
        placeholder: text(raw, 'Placeholder'),
        hint: text(raw, 'HintText') || text(raw, 'Description'),
        defaultValue: given === undefined || given === null ? null : String(given),
        regex: textOrNull(validation, 'Regex'),
        maxLength: maxLength !== null && maxLength > 0 ? maxLength : null,
        allowedValues: allowed.length > 0 ? allowed.map(String) : null,
    }
}

export function toColumns(schema: unknown): CoreColumn[] {
    return asList(schema).map((column) => ({ name: text(column, 'Name'), type: text(column, 'Type').toLowerCase() }))
}

const KINDS: { [type: string]: CoreDefinition['kind'] } = {
    '': 'question',
    '0': 'question',
    question: 'question',
    '1': 'action',
    action: 'action',
}

/** What is neither question nor action is nothing that is run on demand: event subscriptions and what may come. */
function kindOf(raw: unknown): CoreDefinition['kind'] | undefined {
    return KINDS[text(raw, 'InstructionType').toLowerCase()]
}

/** Places of the parameters in the sentence, whatever the author wrote there, as `%name%`. In one pass. */
function sentenceOf(raw: unknown): string {
    const sentence = text(raw, 'ReadablePayload') || text(raw, 'Name')
    const parameters = asList(member(raw, 'Parameters')).filter((one) => text(one, 'Pattern') !== '')
    if (parameters.length === 0) return sentence
    const patterns = parameters.map((one) => text(one, 'Pattern'))
    const names = parameters.map((one) => '%' + text(one, 'Name') + '%')
    // The longest first: one may be the beginning of another.
    const longest = patterns.slice().sort((a, b) => b.length - a.length)
    const any = longest.map((pattern) => pattern.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')
    return sentence.replace(new RegExp(any, 'g'), (pattern) => String(names[patterns.indexOf(pattern)]))
}

function toDefinition(raw: unknown): CoreDefinition {
    const average = numberOrNull(raw, 'AverageExecTime')
    return {
        id: count(raw, 'Id'),
        name: text(raw, 'Name'),
        readablePayload: sentenceOf(raw),
        description: text(raw, 'Description'),
        kind: kindOf(raw) || 'question',
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

/** Entries without id or name are left out, and kinds that nobody can run: nothing could be done with them. */
export function toDefinitions(raw: unknown): CoreDefinition[] {
    return asList(raw)
        .filter((one) => kindOf(one) !== undefined)
        .map(toDefinition)
        .filter((definition) => definition.id > 0 && definition.name !== '')
}

/** A list of hundreds of definitions, several MB, may take 1E so long (1E Consumer API, §1.4). */
const LIST_MS = 60000
const LIST = '/Consumer/InstructionDefinitions'

function list(connection: Connection, path: string, deadlineMs: number): unknown[] {
    return asList(exchange(connection, { method: 'GET', path: path, timeoutMs: LIST_MS }, deadlineMs))
}

/** Set by set, for a list that is larger than one answer may be. */
function listBySet(connection: Connection, deadlineMs: number): unknown[] {
    let all: unknown[] = []
    for (const set of list(connection, '/Consumer/InstructionSets', deadlineMs)) {
        const id = numberOrNull(set, 'Id')
        if (id !== null) all = all.concat(list(connection, LIST + '/InstructionSet/Id/' + id, deadlineMs))
    }
    return all
}

/** Everything that the proxy user may run. */
export function readDefinitions(connection: Connection, deadlineMs: number): CoreDefinition[] {
    try {
        return toDefinitions(list(connection, LIST, deadlineMs))
    } catch (thrown) {
        if (!isFailure(thrown) || thrown.code !== 'platform_too_large') throw thrown
    }
    try {
        return toDefinitions(listBySet(connection, deadlineMs))
    } catch (thrown) {
        // Many a proxy user may not list the sets: what is in the way is the size.
        throw isFailure(thrown) && thrown.code === 'platform_permission' ? fail('platform_too_large', []) : thrown
    }
}
