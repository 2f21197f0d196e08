import { readFileSync } from 'node:fs'
import { emittedRecords, emittedTables } from '../support/emitted.ts'

// What an instance demands of the records and tables that the packages install.

/** Columns by table; each file says what its source is. */
const columnsIn = (file: string) =>
    (JSON.parse(readFileSync(`test/package/data/${file}`, 'utf8')) as { tables: Record<string, string> }).tables // our own file

const known = { ...columnsIn('automation-columns.json'), ...columnsIn('instance-columns.json') }

/** What ServiceNow's SDK 4.9.0 writes by itself beside the columns that are ours; the list of the instance lacks names of one letter. */
const OF_THE_SDK: Record<string, string[]> = {
    sys_app: ['package_resolver_version', 'application_runtime_policy'],
    sys_choice: ['inactive_on_update'],
    sys_hub_flow: ['allow_high_security_roles'],
    par_dashboard_widget: ['x', 'y', 'w', 'h'],
}
/** The SDK puts every record into an envelope of these, also where the table has no such column. */
const ENVELOPE = ['sys_scope', 'sys_package', 'sys_update_name', 'sys_class_name', 'sys_policy', 'sys_name']

const records = [...emittedRecords('core'), ...emittedRecords('connect'), ...emittedRecords('agent')]
const tables = [...emittedTables('core'), ...emittedTables('connect')]

function columnsOf(name: string): string[] {
    const own = tables.find((table) => table.name === name)
    if (own) return [...Object.keys(own.columns), ...(own.extends ? columnsOf(own.extends) : []), 'sys_id']
    return (known[name] ?? '').split(' ')
}

test('every record is of a table that a real instance has, or that an app brings', () => {
    const names = new Set(records.map(({ table }) => table))
    expect([...names].filter((name) => columnsOf(name).join() === '')).toEqual([])
    expect(names.size).toBeGreaterThan(40)
})

test('every column of every record is one that its table has', () => {
    const unknown = records.flatMap(({ table, fields, file }) => {
        const has = new Set([...columnsOf(table), ...(OF_THE_SDK[table] ?? []), ...ENVELOPE])
        return Object.keys(fields)
            .filter((name) => !has.has(name))
            .map((name) => `${table}.${name} (${file})`)
    })
    expect(unknown).toEqual([])
})

/** Longer strings lie outside of the row on an instance, and too many of them are "Row size too large" there. */
const LONG = 255
const MOST_LONG = 6

test('a table has at most six long strings of its own', () => {
    const long = tables.map(({ name, columns }) => [
        name,
        Object.values(columns).filter(
            ({ max_length, type = '' }) =>
                Number(max_length) > LONG && !/^(password2|integer|boolean|reference)$/.test(type)
        ).length,
    ])
    expect(long.filter(([, count]) => Number(count) > MOST_LONG)).toEqual([])
    expect(long.some(([, count]) => count === MOST_LONG)).toBe(true)
})

test('the apps bring few tables: each counts against what an organization has licensed', () => {
    expect(tables.map(({ name }) => name).sort()).toEqual([
        'x_1e_connect_automation_call',
        'x_1e_connect_check',
        'x_1e_connect_claim',
        'x_1e_connect_configuration',
        'x_1e_connect_incident_outcome',
        'x_1e_connect_instruction_definition',
        'x_1e_connect_instruction_set',
        'x_1e_connect_outcome',
        'x_1e_connect_proof',
        'x_1e_connect_quick_fix',
        'x_1e_connect_quick_fix_category',
        'x_1e_connect_response',
        'x_1e_connect_reveal',
        'x_1e_connect_roi_configuration',
        'x_1e_connect_row_action',
        'x_1e_connect_run',
        'x_1e_connect_run_event',
        'x_1e_connect_saving',
        'x_1e_connect_setting_change',
        'x_1e_core_connect_configuration',
        'x_1e_core_connect_secret',
    ])
})

test('modules are named whole, and no rule of access is about a table of somebody else', () => {
    const scripts = records.flatMap(({ fields, table, file }) =>
        table === 'sys_module' ? [] : Object.values(fields).map((text) => ({ text, file }))
    )
    const names = scripts.flatMap(({ text, file }) =>
        [...text.matchAll(/require\('([^']+)'\)/g)].map(([, name]) => ({ name: name ?? '', file }))
    )
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter(({ name }) => !/^x_1e_(core_)?connect\//.test(name))).toEqual([])
    const foreign = records.filter(
        ({ table, fields }) =>
            table === 'sys_security_acl' && fields['type'] === 'record' && !/^x_1e_/.test(fields['name'] ?? '')
    )
    expect(foreign).toEqual([])
})
