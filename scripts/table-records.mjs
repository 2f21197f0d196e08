// Makes records of tables: Fluent takes literals alone, and what differs in a word should stand in a line. Reads access.yaml,
// privileges.yaml, routes.yaml, actions.yaml and layouts.yaml below src/connect/fluent, writes src/connect/fluent/built: node scripts/table-records.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { root } from './setup.mjs'

const FLUENT = path.join(root, 'src/connect/fluent')
const tableOf = (name) => parse(readFileSync(path.join(FLUENT, name), 'utf8'))
const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`

function write(name, imports, records) {
    mkdirSync(path.join(FLUENT, 'built'), { recursive: true })
    writeFileSync(path.join(FLUENT, 'built', name), [...imports, '', ...records, ''].join('\n'))
}

/** Import lines of functions that are named as `file.function`, below a folder of the server. */
function importsOf(scripts, folder) {
    const files = new Map()
    for (const script of scripts) {
        const [file, name] = script.split('.')
        files.set(file, (files.get(file) ?? new Set()).add(name))
    }
    return [...files].map(
        ([file, names]) => `import { ${[...names].join(', ')} } from '../../server/${folder}/${file}.ts'`
    )
}

const ROLES = {
    admin: 'admin',
    user: 'user',
    approver: 'approver',
    privacy: 'privacy',
    core: "'x_1e_core_connect.admin'",
    platform: "'admin'",
}
const NOBODY = { roles: ['admin'], script: 'access.nobody', adminOverrides: false }

function ruleOf(value) {
    if (value === 'nobody') return NOBODY
    return Array.isArray(value) ? { roles: value } : value
}

function access() {
    const records = []
    const scripts = []
    for (const [key, { table, field, ...operations }] of Object.entries(tableOf('access/access.yaml'))) {
        for (const [operation, value] of Object.entries(operations)) {
            const { roles, script, adminOverrides } = ruleOf(value)
            if (script) scripts.push(script)
            const members = [
                `$id: Now.ID['acl-${key}-${operation}']`,
                "type: 'record'",
                `operation: ${quoted(operation)}`,
                `table: ${quoted(table)}`,
                field && `field: ${quoted(field)}`,
                `roles: [${roles.map((role) => ROLES[role]).join(', ')}]`,
                adminOverrides === false && 'adminOverrides: false',
                script && `script: ${script.split('.')[1]}`,
            ]
            records.push(`Acl({ ${members.filter(Boolean).join(', ')} })`)
        }
    }
    const imports = [
        "import { Acl } from '@servicenow/sdk/core'",
        "import { admin, approver, privacy, user } from '../access/roles.now'",
    ]
    write('access.now.ts', [...imports, ...importsOf(scripts, 'rules')], records)
}

const METHODS = ['GET', 'POST']

function routes() {
    const all = Object.entries(tableOf('rest/routes.yaml'))
    const routes = all.map(([key, route]) => {
        const method = METHODS.find((name) => route[name])
        const members = [
            `$id: Now.ID['route-${key}']`,
            `name: ${quoted(route.name)}`,
            'version: 1',
            `method: ${quoted(method)}`,
            `path: ${quoted(route[method])}`,
            `script: ${route.script.split('.')[1]}`,
            'authentication: true',
            'authorization: true',
            // The rule stands on every route too: set only on the API, each operation would keep the base default.
            `enforceAcl: [${route.acl}]`,
        ]
        return `        { ${members.join(', ')} },`
    })
    const api = [
        'RestApi({',
        "    $id: Now.ID['rest-itsm'],",
        "    name: '1E ITSM Connect',",
        "    serviceId: 'itsm',",
        "    consumes: 'application/json',",
        "    produces: 'application/json',",
        '    enforceAcl: [use],',
        "    versions: [{ $id: Now.ID['rest-itsm-v1'], version: 1, isDefault: true, active: true }],",
        '    routes: [',
        ...routes,
        '    ],',
        '})',
    ]
    const imports = [
        "import { RestApi } from '@servicenow/sdk/core'",
        "import { administer, decide, use } from '../rest/rules.now'",
    ]
    const scripts = all.map(([, { script }]) => script)
    write('routes.now.ts', [...imports, ...importsOf(scripts, 'rest')], api)
}

/** A button or link of a form, its action in workspaces, and the item by which a layout shows it. */
function actionRecords(host, begin, name, action) {
    const variable = `${name}On${host}`
    // The SDK's list of tables lacks interaction.
    const table = host === 'incident' ? "'incident'" : `'${host}' as 'incident'`
    const workspace = [
        'isConfigurableWorkspace: true',
        action.link ? 'showFormMenuButtonV2: true' : 'showFormButtonV2: true',
        `clientScriptV2: Now.include('../scripts/${name}.workspace.js')`,
    ]
    const members = [
        `$id: Now.ID['action-${name}-${host}']`,
        `table: ${table}`,
        `name: ${quoted(action.name)}`,
        `actionName: 'x_1e_connect_${name}'`,
        `hint: ${quoted(action.hint)}`,
        'active: true',
        `order: ${action.order}`,
        'showInsert: false',
        'showUpdate: true',
        'roles: [user, admin]',
        action.link && `form: { showLink: true }, script: Now.include('../scripts/${action.link}.js')`,
        `workspace: { ${workspace.join(', ')} }`,
    ]
    const label = quoted(action.name)
    return [
        `const ${variable} = UiAction({ ${members.filter(Boolean).join(', ')} })`,
        `const ${variable}Action = Record({ $id: Now.ID['form-action-${name}-${host}'], table: 'sys_ux_form_action', data: { name: ${label}, action_type: 'ui_action', ui_action: ${variable}, table: ${table}, active: true } })`,
        `Record({ $id: '${begin}${action.item}', table: 'sys_ux_form_action_layout_item', data: { name: ${label}, label: ${label}, action: ${variable}Action, item_type: 'action', table: ${table}, order: ${action.order}, overflow: ${action.link !== undefined}, active: true } })`,
    ]
}

function actions() {
    const { tables, actions } = tableOf('records/actions.yaml')
    const records = Object.entries(tables).flatMap(([host, begin]) =>
        Object.entries(actions).flatMap(([name, action]) => actionRecords(host, begin, name, action))
    )
    const imports = [
        "import { Record, UiAction } from '@servicenow/sdk/core'",
        "import { admin, user } from '../access/roles.now'",
    ]
    write('actions.now.ts', imports, records)
}

/** One section of a form: two columns of fields, or one. */
function sectionOf([caption, columns]) {
    const elements = columns.map(
        (fields) => `[${fields.map((field) => `{ type: 'table_field', field: ${quoted(field)} }`).join(', ')}]`
    )
    const content =
        elements.length === 1
            ? `layout: 'one-column', elements: ${elements[0]}`
            : `layout: 'two-column', leftElements: ${elements[0]}, rightElements: ${elements[1]}`
    return `{ caption: ${quoted(caption)}, content: [{ ${content} }] }`
}

function layouts() {
    const records = tableOf('layouts.yaml').flatMap(({ table, view, list, form }) => {
        const about = `table: ${quoted(table)}, view: ${view ? quoted(view) : 'default_view'}`
        return [
            list && `List({ ${about}, columns: [${list.map(quoted).join(', ')}] })`,
            form && `Form({ ${about}, sections: [${Object.entries(form).map(sectionOf).join(', ')}] })`,
        ].filter(Boolean)
    })
    // Inherited columns of the other app are unknown to the SDK's types: test/package/records.test.ts checks every column.
    write(
        'layouts.now.ts',
        ['// @ts-nocheck', "import { default_view, Form, List } from '@servicenow/sdk/core'"],
        records
    )
}

/** Tables of the platform that the app may use, by operation. */
function privileges() {
    const records = Object.entries(tableOf('access/privileges.yaml')).flatMap(([operation, tables]) =>
        tables.map((table) => {
            const key = `may-${operation}-${table.replaceAll('_', '-')}`
            const target = `targetName: ${quoted(table)}, targetScope: 'global', targetType: 'sys_db_object'`
            return `CrossScopePrivilege({ $id: Now.ID['${key}'], operation: ${quoted(operation)}, status: 'allowed', ${target} })`
        })
    )
    write('privileges.now.ts', ["import { CrossScopePrivilege } from '@servicenow/sdk/core'"], records)
}

access()
privileges()
routes()
actions()
layouts()
