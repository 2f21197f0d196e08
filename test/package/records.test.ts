import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { DRAFT_FIELDS } from '../../src/contract/connection.ts'
import { type EmittedRecord, emittedRecords, emittedTables } from '../support/emitted.ts'

interface Layout {
    table: string
    list?: string[]
    form?: Record<string, string[][]>
}

const core = emittedRecords('core')
const connect = emittedRecords('connect')
const all = [...core, ...connect]
const tables = [...emittedTables('core'), ...emittedTables('connect')]
const of = (table: string, records: EmittedRecord[] = all) => records.filter((record) => record.table === table)

test('the tables have their columns, defaults and unique indexes', () => {
    const unique = Object.fromEntries(tables.map((table) => [table.name, table.unique]))
    expect(unique).toMatchObject({
        x_1e_core_connect_configuration: [['name'], ['application', 'single_tenant', 'sys_domain']],
        x_1e_core_connect_secret: [],
        x_1e_connect_run: [['guard'], ['press']],
        x_1e_connect_claim: [['name']],
        x_1e_connect_saving: [['incident', 'definition']],
        x_1e_connect_incident_outcome: [['incident']],
        x_1e_connect_response: [['run', 'shard_id', 'row_id']],
        x_1e_connect_instruction_definition: [['configuration', 'name']],
    })
    const configuration = tables.find((table) => table.name === 'x_1e_connect_configuration')
    expect(configuration?.extends).toBe('x_1e_core_connect_configuration')
    const defaults = Object.fromEntries(
        Object.entries(configuration?.columns ?? {}).map(([name, column]) => [name, column['default_value']])
    )
    expect(defaults).toMatchObject({
        enable_approval: 'true',
        keep_answers_minutes: '120',
        gather_data_minutes: '60',
        response_keep_days: '5',
        last_answer_keep_days: '0',
        history_keep_months: '3',
        status_wait_seconds: '3',
        response_batch_size: '100',
        page_size: '10',
        target_device_field: 'cmdb_ci',
    })
})

test('every table carries the domain of its rows and its path, but the token', () => {
    const without = tables
        .filter(
            (table) => !('sys_domain' in table.columns && 'sys_domain_path' in table.columns) && table.extends === ''
        )
        .map((table) => table.name)
    expect(without).toEqual(['x_1e_core_connect_secret'])
})

test('nothing is mandatory in the dictionary of the configuration tables', () => {
    for (const table of tables.filter((each) => each.name.endsWith('_configuration') && !each.name.includes('roi'))) {
        expect(Object.entries(table.columns).filter(([, column]) => column['mandatory'] === 'true')).toEqual([])
    }
})

test('lists and forms name columns that their table has', () => {
    const layouts = parse(readFileSync('src/connect/fluent/layouts.yaml', 'utf8')) as Layout[] // our own file
    const columnsOf = (name: string): string[] => {
        const table = tables.find((each) => each.name === name)
        return table ? [...Object.keys(table.columns), ...columnsOf(table.extends)] : []
    }
    const unknown = layouts.flatMap(({ table, list = [], form = {} }) => {
        const known = new Set([...columnsOf(table), 'sys_created_on', 'sys_domain'])
        return [...list, ...Object.values(form).flat(2)].filter((name) => !known.has(name)).map((name) => [table, name])
    })
    expect(unknown).toEqual([])
    expect(layouts.length).toBeGreaterThan(10)
})

test('the roles contain each other as the product says', () => {
    const contained = of('sys_user_role_contains').map((record) => [
        record.attributes['role']?.['name'],
        record.attributes['contains']?.['name'],
    ])
    expect(contained.sort()).toEqual(
        [
            ['x_1e_connect.Tachyon_Admin', 'x_1e_connect.Tachyon_User'],
            ['x_1e_connect.Tachyon_Admin', 'x_1E_core_connect.user'],
            ['x_1e_connect.Tachyon_Approver', 'approver_user'],
            ['x_1e_connect.Tachyon_Approver', 'x_1E_core_connect.user'],
            ['x_1e_connect.Tachyon_User', 'x_1E_core_connect.user'],
        ].sort()
    )
    const coreUser = of('sys_user_role').find((record) => record.fields['name'] === 'x_1E_core_connect.user')
    expect(coreUser?.fields['suffix']).toBe('user')
})

/** Items of one menu in their order, each with the roles that see it. */
function itemsOf(title: string): [string | undefined, string | undefined][] {
    const menu = of('sys_app_application').find((record) => record.fields['title'] === title)
    return of('sys_app_module')
        .filter((record) => record.fields['application'] === menu?.fields['sys_id'])
        .sort((a, b) => Number(a.fields['order']) - Number(b.fields['order']))
        .map(({ fields }) => [fields['title'], fields['roles']])
}

test('the menu has its items with their roles', () => {
    const [admin, user, approver, privacy] = ['Admin', 'User', 'Approver', 'Privacy'].map(
        (name) => `x_1e_connect.Tachyon_${name}`
    )
    expect(itemsOf('1E ITSM Connect')).toEqual([
        ['Incidents', `${admin},${user},${approver},itil`],
        ['Instruction Definitions', `${admin},${user},${approver}`],
        ['Instruction History', `${admin},${user}`],
        ['1E Approvals', `${admin},${approver}`],
        ['Dashboard', `${admin},${user}`],
        ['Administration', `${admin},${privacy}`],
        ['Setup', 'admin'],
        ['Health', admin],
        ['App Configuration', admin],
        ['ROI Configurations', admin],
        ['Quick fixes Categories', admin],
        ['Row actions', admin],
        ['Checks of fixes', admin],
        ['Instruction Sets', admin],
        ['Approvals required', admin],
        ['Transfer', admin],
        ['Scheduled Jobs', admin],
        ['Multi-Tenant Configurations', admin],
        ['Logs', 'admin'],
        ['Automation calls', admin],
        ['Revealed values', `${admin},${privacy}`],
        ['Values revealed by person', `${admin},${privacy}`],
        ['Support', admin],
    ])
})

test('the menu of 1E Core has its items, for its administrators', () => {
    const admin = 'x_1e_core_connect.admin'
    expect(itemsOf('1E Core')).toEqual([
        ['Triggered Instructions', admin],
        ['Instruction Definitions', admin],
        ['Administration', admin],
        ['App Configuration', admin],
        ['Logs', 'admin'],
    ])
})

test('each table that a person may open has ACLs bound to roles for each operation that is allowed', () => {
    const granted = (table: string) =>
        of('sys_security_acl')
            .filter((acl) => acl.fields['type'] === 'record' && acl.fields['name'] === table)
            .map((acl) => acl.fields['operation'])
            .sort()
    const every = ['create', 'delete', 'read', 'write']
    const refused = (table: string) =>
        of('sys_security_acl')
            .filter((acl) => acl.fields['name'] === table && acl.fields['admin_overrides'] === 'false')
            .map((acl) => acl.fields['operation'])
            .sort()
    // An administrator changes and deletes a configuration in the scope of the app alone.
    expect([granted('x_1e_connect_configuration'), refused('x_1e_connect_configuration')]).toEqual([
        every,
        ['delete', 'write'],
    ])
    // What only our modules write is refused to everybody, administrators included.
    for (const table of ['run', 'run_event', 'response', 'saving', 'incident_outcome', 'outcome', 'setting_change']) {
        const name = `x_1e_connect_${table}`
        expect([granted(name), refused(name)]).toEqual([every, ['create', 'delete', 'write']])
    }
    for (const name of ['x_1e_connect_claim', 'x_1e_core_connect_secret']) {
        expect([granted(name), refused(name)]).toEqual([every, every])
    }
    const withRole = new Set(of('sys_security_acl_role').map((record) => record.fields['sys_security_acl']))
    for (const acl of of('sys_security_acl'))
        expect([acl.fields['name'], withRole.has(acl.fields['sys_id'] ?? '')]).toEqual([acl.fields['name'], true])
})

test('Test Server Connection sends each setting that its route takes, and no other', () => {
    const script = of('sys_ui_action').find(({ fields }) => fields['name'] === 'Test Server Connection')?.fields[
        'script'
    ]
    const [, list = ''] = /\[([^\]]*)\]\.forEach/.exec(String(script)) ?? []
    expect([...list.matchAll(/'(\w+)'/g)].map(([, field]) => field)).toEqual([...DRAFT_FIELDS])
})

test('no route works without sign-in, without its ACL, or with the base default ACL', () => {
    const acls = new Set(
        of('sys_security_acl')
            .filter((acl) => acl.fields['type'] === 'REST_Endpoint')
            .map((acl) => acl.fields['sys_id'])
    )
    const routes = [...of('sys_ws_operation'), ...of('sys_ws_definition')]
    expect(of('sys_ws_operation')).toHaveLength(49)
    for (const route of routes) {
        for (const acl of String(route.fields['enforce_acl']).split(','))
            expect([route.fields['name'], acls.has(acl)]).toEqual([route.fields['name'], true])
    }
    for (const route of of('sys_ws_operation')) {
        expect(route.fields).toMatchObject({
            requires_authentication: 'true',
            requires_acl_authorization: 'true',
            requires_snc_internal_role: 'true',
        })
    }
})

test('jobs run as the system and start at a fixed time, and nothing is callable from a client', () => {
    for (const job of of('sysauto_script'))
        expect(job.fields).toMatchObject({ run_as: '', run_start: '2020-01-01 00:00:00' })
    for (const include of of('sys_script_include')) expect(include.fields['client_callable']).toBe('false')
})

test('no secret and no test is installed', () => {
    for (const { file, fields } of all) {
        expect([
            file,
            /BEGIN [A-Z ]*PRIVATE KEY-----\s*[\w+/]|Consumer!2026/.test(Object.values(fields).join('\n')),
        ]).toEqual([file, false])
        if (fields['path']) expect([file, /\.test\.|fixture/.test(fields['path'])]).toEqual([file, false])
    }
})

const scriptNamed = (name: string) => of('sys_ux_lib_source_script').filter((record) => record.fields['name'] === name)

test('one script carries the components, the workbook writer included', () => {
    expect(of('sys_ux_lib_source_script').map(({ fields }) => fields['name'])).toEqual(['@x-1e/connect-components'])
})

test('the component bundle in the records is the one that was built, under its limit', () => {
    const [script] = scriptNamed('@x-1e/connect-components')
    const built = readFileSync('dist/components/platform.js', 'utf8')
    // Compared by length and place: a difference of 100 kB helps nobody.
    expect(script?.fields['script']?.length).toBe(built.length)
    expect(script?.fields['script'] === built).toBe(true)
    expect(gzipSync(built).length).toBeLessThan(75_000)
    expect(built).not.toMatch(/seismic-hoist/)
})

test('each component of now-ui.json has its records, and form items lead to one of them', () => {
    const tags = Object.keys(JSON.parse(readFileSync('now-ui.json', 'utf8')).components).sort()
    expect(
        of('sys_ux_lib_component')
            .map((record) => record.fields['tag'])
            .sort()
    ).toEqual(tags)
    const macroponents = new Set(of('sys_ux_macroponent').map((record) => record.fields['sys_id']))
    const macros = new Set(of('sys_ui_macro').map(({ fields }) => `${fields['name']}.xml`))
    for (const { fields } of of('sys_ui_formatter')) {
        expect(['Tachyon Instructions', '1E Show Device Experience', '1E Instruction to Approve']).toContain(
            fields['name']
        )
        const leads =
            fields['type'] === 'component'
                ? macroponents.has(fields['seismic_component'])
                : macros.has(fields['formatter'] ?? '')
        expect([fields['name'], fields['table'], leads]).toEqual([fields['name'], fields['table'], true])
    }
})

test('no page of the example knows a table of ours: lists and forms are drawn from what is installed', () => {
    const named = readdirSync('example/workspace', { recursive: true })
        .map((name) => path.join('example/workspace', String(name)))
        .filter((file) => statSync(file).isFile() && /x_1e/i.test(readFileSync(file, 'utf8')))
    expect(named).toEqual([])
})

test('every notification waits for a registered event and names only fields of its table', () => {
    const registered = of('sysevent_register').map((record) => record.fields['event_name'])
    const notifications = of('sysevent_email_action')
    expect(notifications.length).toBe(22)
    for (const { fields } of notifications) {
        expect(registered).toContain(fields['event_name'])
        const table = tables.find(({ name }) => name === fields['collection'])
        const parent = tables.find(({ name }) => name === table?.extends)
        const columns = { ...parent?.columns, ...table?.columns }
        const named = [...`${fields['subject']} ${fields['message_html']}`.matchAll(/\$\{([^}]+)\}/g)].map(
            (hit) => hit[1]
        )
        const first = (name = '') => name.split('.')[0] ?? ''
        expect(named.filter((name) => name !== 'URI_REF' && !(first(name) in columns))).toEqual([])
        // What it is about: the command of a run, or the configuration.
        expect(named).toContain(table?.name === 'x_1e_connect_run' ? 'text' : 'name')
    }
})
