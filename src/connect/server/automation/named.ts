import { GlideRecordSecure } from '@servicenow/glide'
import { readableRun } from '../access.ts'
import type { Configuration } from '../configurations/store.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { type Definition, definitionById, definitionsNamed } from '../instructions/store.ts'
import { type HostRecord, readableRecord } from '../records/store.ts'
import { RUNS } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { type Inputs, needed } from './inputs.ts'

/** Numbers of the platform: a prefix and digits. */
const NUMBER = /^[A-Za-z]{2,10}\d{3,20}$/

/** sys_id of the row with this number that the user may read; '' for none. */
function idOfNumber(table: string, number: string): string {
    const row = new GlideRecordSecure(table)
    return NUMBER.test(number) && row.get('number', number.toUpperCase()) ? row.getUniqueValue() : ''
}

/** sys_id of what is named by its sys_id or its number. */
function idOf(table: string, name: string): string {
    return isSysId(name) ? name : idOfNumber(table, name)
}

/** The record that a call names, read with the user's rights. */
export function recordNamed(inputs: Inputs): HostRecord {
    const name = needed(inputs, 'record')
    const table = inputs['table'] || ''
    if (table !== '' || isSysId(name)) return readableRecord(table || 'incident', idOf(table || 'incident', name))
    const incident = idOfNumber('incident', name)
    if (incident !== '') return readableRecord('incident', incident)
    return readableRecord('interaction', idOfNumber('interaction', name))
}

/** The run that a call names. Throws when the user may not read it. */
export function runNamed(inputs: Inputs): StoredRun {
    return readableRun(idOf(RUNS, needed(inputs, 'run')))
}

/** The instruction that a call names, by its sys_id or its name in 1E, among those of the record's connection. */
export function definitionNamed(inputs: Inputs, configuration: Configuration): Definition {
    const name = needed(inputs, 'instruction')
    const found = isSysId(name)
        ? definitionById(name)
        : definitionsNamed(configuration.id, name).filter((one) => one.name.toLowerCase() === name.toLowerCase())[0]
    if (!found || found.configuration !== configuration.id) throw fail('definition_missing')
    return found
}
