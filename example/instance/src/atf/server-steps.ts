import { matches } from '../query/match.ts'
import { parseQuery } from '../query/parse.ts'
import { readById, readRows, secured } from '../records/read.ts'
import { subjectOf } from '../records/subject.ts'
import type { Values } from '../records/values.ts'
import { deleteRecord, insertRecord, updateRecord, type WriteOptions } from '../records/write.ts'
import { newId, type Transaction } from '../transaction.ts'
import { fieldValues, knownTable } from './inputs.ts'
import { failed, passed, StepError, type StepResult } from './step.ts'

/** A step as its kind runs it. */
export interface Work {
    tx: Transaction
    /** Scope of the step. */
    scope: string
    inputs: Record<string, string>
}

/** The steps of the category *Server* ("Server category"), by name. */
export const SERVER_STEPS: Record<string, (work: Work) => StepResult> = {
    'Create a User': createUser,
    Impersonate: impersonate,
    'Record Insert': recordInsert,
    'Record Update': recordUpdate,
    'Record Delete': recordDelete,
    'Record Query': recordQuery,
    'Record Validation': recordValidation,
    Log: ({ inputs }) => passed(inputs.log ?? ''),
}

/** The framework's own writing: nobody's rights count. */
const OWN: WriteOptions = { scope: null, secure: false, workflow: true }

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean)

function createUser({ tx, inputs }: Work): StepResult {
    const { first_name = '', last_name = '' } = inputs
    const values = stored(tx, 'sys_user', fieldValues(inputs.field_values ?? ''))
    const id = newId()
    const name = { first_name, last_name, name: `${first_name} ${last_name}`.trim(), user_name: `atf.${id}` }
    const made = insertRecord(tx, 'sys_user', { ...name, active: 'true', ...values, sys_id: id }, OWN)
    if (!made.id) return failed(`The user was not created: ${made.error}`)
    for (const role of listOf(inputs.roles)) {
        if (!readById(tx, 'sys_user_role', role)) return failed(`There is no role ${role}.`)
        insertRecord(tx, 'sys_user_has_role', { user: id, role, state: 'active' }, OWN)
    }
    for (const group of listOf(inputs.groups)) {
        if (!readById(tx, 'sys_user_group', group)) return failed(`There is no group ${group}.`)
        insertRecord(tx, 'sys_user_grmember', { user: id, group }, OWN)
    }
    const user = inputs.impersonate === '1' ? { user: id } : {}
    return passed(`User ${made.values.user_name} was created.`, { outputs: { user: id }, ...user })
}

function impersonate({ tx, inputs }: Work): StepResult {
    const user = inputs.user ? readById(tx, 'sys_user', inputs.user) : null
    if (!user?.sys_id) return failed(`There is no user ${inputs.user}.`)
    return passed(`${user.user_name} is impersonated.`, { outputs: { user: user.sys_id }, user: user.sys_id })
}

/** Values as the condition builder stores them. */
function stored(tx: Transaction, table: string, values: Values): Values {
    knownTable(tx, table, values)
    for (const [name, value] of Object.entries(values))
        if (value && tx.catalog.column(table, name)?.kind === 'password2') values[name] = tx.secrets.encrypt(value)
    return values
}

const options = ({ scope, inputs }: Work): WriteOptions => ({
    scope,
    secure: inputs.enforce_security === '1',
    workflow: true,
})

/** `done` and `refused` are the two things that a step can wait for. */
function asserted(inputs: Record<string, string>, done: string, refused: string): boolean {
    const wanted = inputs.assert_type || done
    if (wanted !== done && wanted !== refused) throw new StepError(`The assert type ${wanted} is not known here.`)
    return wanted === done
}

function recordInsert(work: Work): StepResult {
    const { tx, inputs } = work
    const { table = '', field_values = '' } = inputs
    const wanted = asserted(inputs, 'record_successfully_inserted', 'record_not_inserted')
    const { id, error } = insertRecord(tx, table, stored(tx, table, fieldValues(field_values)), options(work))
    if (!id)
        return wanted
            ? failed(`The record was not inserted into ${table}: ${error}`)
            : passed(`As expected, not inserted: ${error}`)
    return wanted
        ? passed(`Inserted into ${table}.`, { outputs: { table, record_id: id } })
        : failed(`The record was inserted into ${table}.`)
}

function recordUpdate(work: Work): StepResult {
    const { tx, inputs } = work
    const { table = '', record_id = '', field_values = '' } = inputs
    const wanted = asserted(inputs, 'record_successfully_updated', 'record_not_updated')
    const { id, error } = updateRecord(
        tx,
        table,
        record_id,
        stored(tx, table, fieldValues(field_values)),
        options(work)
    )
    if (!id)
        return wanted
            ? failed(`The record of ${table} was not updated: ${error}`)
            : passed(`As expected, not updated: ${error}`)
    return wanted ? passed(`Updated in ${table}.`) : failed(`The record of ${table} was updated.`)
}

function recordDelete(work: Work): StepResult {
    const { tx, inputs } = work
    const { table = '', record_id = '' } = inputs
    const wanted = asserted(inputs, 'record_successfully_deleted', 'record_not_deleted')
    const isDeleted = deleteRecord(tx, knownTable(tx, table), record_id, options(work))
    if (isDeleted === wanted) return passed(isDeleted ? `Deleted from ${table}.` : 'As expected, not deleted.')
    return failed(isDeleted ? `The record of ${table} was deleted.` : `The record of ${table} was not deleted.`)
}

function recordQuery(work: Work): StepResult {
    const { tx, inputs } = work
    const { table = '', field_values: query = '' } = inputs
    const wanted = asserted(inputs, 'records_match_query', 'no_records_match_query')
    const rows = readRows(tx, { table: knownTable(tx, table), terms: [{ encoded: query.replace(/\^EQ$/, '') }] })
    const seen = inputs.enforce_security === '1' ? rows.filter((row) => secured(tx, table, row)) : rows
    const first = seen[0]?.sys_id
    if (!first)
        return wanted ? failed(`No record of ${table} matches ${query}.`) : passed(`No record of ${table} matches.`)
    return wanted
        ? passed(`${seen.length} records of ${table} match.`, { outputs: { table, first_record: first } })
        : failed(`${seen.length} records of ${table} match ${query}.`)
}

function recordValidation(work: Work): StepResult {
    const { tx, inputs } = work
    const { table = '', record_id = '', field_values: query = '' } = inputs
    const wanted = asserted(inputs, 'record_validated', 'record_not_found')
    const row = readById(tx, knownTable(tx, table), record_id)
    const seen = row && inputs.enforce_security === '1' ? secured(tx, table, row)?.row : row
    if (!wanted) return seen ? failed(`The record of ${table} was found.`) : passed(`No such record of ${table}.`)
    if (!seen) return failed(`There is no record ${record_id} of ${table}.`)
    const holds = matches(parseQuery(query.replace(/\^EQ$/, '')), subjectOf(tx, table, seen), tx.queryContext())
    return holds
        ? passed(`The record of ${table} meets ${query}.`)
        : failed(`The record of ${table} does not meet ${query}.`)
}
