import { readById, readRows } from '../records/read.ts'
import { subjectOf } from '../records/subject.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { type Outputs, StepError, type StepState } from './step.ts'

/** `{{step['…'].record_id.number}}`: an output of an earlier step, and a way on from the record that it names. */
const MAPPED = /\{\{step\['([0-9a-f]{32})'\]\.([\w.]+)\}\}/g

/** The inputs of a step by name, with what earlier steps have left in its place ("Passing data from one automated test step to another"). */
export function inputsOf(tx: Transaction, step: Values, state: StepState): Record<string, string> {
    const names = new Map(
        readRows(tx, {
            table: 'atf_input_variable',
            terms: [{ any: [['model', '=', step.step_config ?? '']] }],
        }).map((row) => [row.sys_id, row.element ?? ''])
    )
    const id = step.sys_id ?? ''
    const inputs: Record<string, string> = {}
    for (const { variable, value } of readRows(tx, {
        table: 'sys_variable_value',
        terms: [{ any: [['document_key', '=', id]] }],
    })) {
        const name = names.get(variable ?? '')
        if (name === undefined) throw new StepError(`The input ${variable} of ${step.display_name} is not known here.`)
        inputs[name] = value ?? ''
    }
    for (const { field, value } of readRows(tx, { table: 'sys_element_mapping', terms: [{ any: [['id', '=', id]] }] }))
        inputs[field ?? ''] = filled(tx, value ?? '', state)
    return inputs
}

function filled(tx: Transaction, text: string, { outputs }: StepState): string {
    return text.replace(MAPPED, (_whole, step: string, path: string) => outputAt(tx, outputs[step], path))
}

/** An output, or a field of the record that it names. */
export function outputAt(tx: Transaction, outputs: Outputs | undefined, path: string): string {
    const [name = '', ...rest] = path.split('.')
    const value = outputs?.[name]
    if (value === undefined) throw new StepError(`No earlier step has left ${name}.`)
    if (rest.length === 0) return value
    const table = name === 'user' ? 'sys_user' : (outputs?.table ?? '')
    const row = tx.catalog.find(table) ? readById(tx, table, value) : null
    if (!row) throw new StepError(`${name} names no record of ${table || 'a table'}.`)
    return subjectOf(tx, table, row).value(rest.join('.')) ?? ''
}

/** `a=1^b=x^^y^EQ`: fields with their values; a caret in a value is doubled. */
export function fieldValues(text: string): Values {
    const values: Values = {}
    for (const term of text.replaceAll('^^', '\0').split('^')) {
        const [name = '', value] = term.split(/=(.*)/s)
        if (value !== undefined) values[name] = value.replaceAll('\0', '^')
    }
    return values
}

/** Tables and fields that a step names must be there: nothing is dropped. */
export function knownTable(tx: Transaction, table: string, values: Values = {}): string {
    if (!tx.catalog.find(table)) throw new StepError(`There is no table ${table}.`)
    const unknown = Object.keys(values).find((name) => !tx.catalog.column(table, name))
    if (unknown) throw new StepError(`${table} has no field ${unknown}.`)
    return table
}
