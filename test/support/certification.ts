import path from 'node:path'
import { parse } from 'acorn'
import { type EmittedRecord, emittedRecords, emittedTables } from './emitted.ts'

const all = [...emittedRecords('core'), ...emittedRecords('connect')]
const tables = [...emittedTables('core'), ...emittedTables('connect')]
const of = (table: string): EmittedRecord[] => all.filter((record) => record.table === table)
const named = (table: string) => of(table).map((record) => [record.fields['name'] ?? '', record.fields] as const)
const isOurs = (name: string) => name.startsWith('x_1e_')

/** Server modules of both apps: path below the app's server folder, and text. */
const modules = new Map<string, string>(
    of('sys_module').map(({ file, fields }) => {
        const at = (fields['path'] ?? '').replace(/^.*?server\//, '')
        return [`${file.split('/')[0]}:${at.replace(/\.(ts|js)$/, '')}`, fields['content'] ?? ''] as const
    })
)

/** Every script that runs on the server, by what it is called. */
const serverScripts = (): [string, string][] => [
    ...modules,
    ...['sys_script', 'sys_script_include', 'sys_ui_action', 'sysauto_script', 'sys_security_acl'].flatMap((table) =>
        of(table).map(({ fields }): [string, string] => [`${table} ${fields['name']}`, fields['script'] ?? ''])
    ),
]

/** Scripts of ours that run in the browser. */
const clientScripts = (): [string, string][] => [
    ...['sys_ux_lib_source_script', 'sys_ui_script'].flatMap((table) =>
        of(table).map(({ fields }): [string, string] => [`${table} ${fields['name']}`, fields['script'] ?? ''])
    ),
    ...of('sys_ui_page').map(({ fields }): [string, string] => [
        `sys_ui_page ${fields['name']}`,
        `${fields['html']} ${fields['client_script']}`,
    ]),
    ...of('sys_ui_macro').map(({ fields }): [string, string] => [
        `sys_ui_macro ${fields['name']}`,
        fields['xml'] ?? '',
    ]),
    ...of('sys_ui_action').map(({ fields }): [string, string] => [
        `sys_ui_action ${fields['name']}`,
        fields['client_script_v2'] ?? '',
    ]),
]

const matching = (scripts: [string, string][], pattern: RegExp) =>
    scripts.filter(([, text]) => pattern.test(text)).map(([name]) => name)

type Node = { type: string; [member: string]: unknown }

/** True when a statement is nothing but a call of `get`: its answer is thrown away. */
function dropsGet(text: string): boolean {
    let found = false
    const walk = (node: unknown): void => {
        if (Array.isArray(node)) for (const one of node) walk(one)
        else if (typeof node === 'object' && node !== null) {
            const { type, expression } = node as Node // a node of the parser's tree
            const call = expression as { type?: string; callee?: { property?: { name?: string } } } | undefined
            if (
                type === 'ExpressionStatement' &&
                call?.type === 'CallExpression' &&
                call.callee?.property?.name === 'get'
            )
                found = true
            for (const value of Object.values(node)) walk(value)
        }
    }
    walk(parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true }))
    return found
}

/** Modules that a script reaches, however far. */
function reached(text: string, from: string, seen = new Set<string>()): Set<string> {
    const [app = 'connect', at = ''] = from.split(':')
    for (const [, target = ''] of text.matchAll(/(?:from|require\()\s*['"]([^'"]+)['"]/g)) {
        const name = target.startsWith('.')
            ? `${app}:${path.posix.join(path.posix.dirname(at), target).replace(/\.(ts|js)$/, '')}`
            : `${app}:${target.replace(/^.*?server\//, '').replace(/\.(ts|js)$/, '')}`
        const module = modules.get(name)
        if (module === undefined || seen.has(name)) continue
        seen.add(name)
        reached(module, name, seen)
    }
    return seen
}

function modulesOf(record: EmittedRecord): Set<string> {
    return reached(record.fields['script'] ?? '', `${record.file.split('/')[0]}:`)
}

const rolesOfAcl = new Set(of('sys_security_acl_role').map(({ fields }) => fields['sys_security_acl']))
const acls = (type: string) => of('sys_security_acl').filter(({ fields }) => fields['type'] === type)

function tablesWithoutAcl(): string[] {
    return tables.flatMap(({ name }) =>
        ['read', 'create', 'write', 'delete'].flatMap((operation) => {
            const rules = acls('record').filter(
                ({ fields }) => fields['name'] === name && fields['operation'] === operation
            )
            return rules.some(({ fields }) => rolesOfAcl.has(fields['sys_id'])) ? [] : [`${name} ${operation}`]
        })
    )
}

function routesWithoutOwnAcl(): string[] {
    const own = new Set(acls('REST_Endpoint').map(({ fields }) => fields['sys_id']))
    const bare = [...of('sys_ws_definition'), ...of('sys_ws_operation')].filter(
        ({ fields }) => !(fields['enforce_acl'] ?? '').split(',').every((acl) => own.has(acl))
    )
    const open = of('sys_ws_operation').filter(
        ({ fields }) => fields['requires_authentication'] !== 'true' || fields['requires_acl_authorization'] !== 'true'
    )
    return [...bare, ...open].map(({ fields }) => fields['name'] ?? '')
}

/** What is installed on tables that belong to the platform. */
function onForeignTables(): string[] {
    const members: [string, string][] = [
        ['sys_script', 'collection'],
        ['sys_ui_action', 'table'],
        ['sys_ui_formatter', 'table'],
        ['sys_ui_list', 'name'],
        ['sys_ui_section', 'name'],
        ['sys_ui_policy', 'table'],
        ['sys_ui_related_list', 'name'],
        ['sys_dictionary', 'name'],
    ]
    const found = members.flatMap(([table, member]) =>
        of(table)
            .map(({ fields }) => fields[member] ?? '')
            .filter((name) => name && !isOurs(name))
            .map((name) => `${table} on ${name}`)
    )
    return [...new Set(found)]
}

function synchronousCalls(): string[] {
    const callers = [
        ...of('sys_script').filter(({ fields }) => !fields['when']?.startsWith('async')),
        ...of('sys_ui_action'),
    ].filter((record) => modulesOf(record).has('connect:core'))
    return callers.map(
        ({ table, fields }) => `${table} ${fields['name']} on ${fields['collection'] ?? fields['table']}`
    )
}

function recursiveRules(): string[] {
    return of('sys_script')
        .filter((record) => {
            const texts = [...modulesOf(record)]
                .filter((name) => name.includes(':rules/'))
                .map((name) => modules.get(name))
            return [record.fields['script'], ...texts].some((text) => /\bcurrent\.update\(/.test(text ?? ''))
        })
        .map(({ fields }) => fields['name'] ?? '')
}

function actionsForEverybody(): string[] {
    const withRole = new Set(of('sys_ui_action_role').map(({ fields }) => fields['sys_ui_action']))
    return of('sys_ui_action')
        .filter(({ fields }) => !withRole.has(fields['sys_id']) && !fields['condition'])
        .map(({ fields }) => fields['name'] ?? '')
}

function pagesWithoutAcl(): string[] {
    const pages = acls('ui_page')
        .filter(({ fields }) => rolesOfAcl.has(fields['sys_id']))
        .map(({ fields }) => `${fields['name']}.do`)
    return of('sys_ui_page')
        .map(({ fields }) => fields['endpoint'] ?? '')
        .filter((endpoint) => !pages.includes(endpoint))
}

/** What reviewers of the ServiceNow Store have found in apps, each with where ours has it (quality bars, certification). */
export const FINDINGS: Record<string, () => string[]> = {
    'client-callable script include': () =>
        of('sys_script_include')
            .filter(({ fields }) => fields['client_callable'] === 'true')
            .map(({ fields }) => fields['name'] ?? ''),
    'mobile menu': () =>
        all.filter(({ table }) => /^sys_(sg|ui_home|ui_mobile|mobile)/.test(table)).map(({ file }) => file),
    'table without ACLs for all four operations bound to roles': tablesWithoutAcl,
    'dot-walk to sys_id': () => matching(serverScripts(), /\w\.sys_id\b/),
    'get() whose answer is not tested': () =>
        serverScripts()
            .filter(([, text]) => text.includes('.get(') && dropsGet(text))
            .map(([name]) => name),
    'REST without sign-in or an ACL of its own': routesWithoutOwnAcl,
    'counting with getRowCount()': () => matching(serverScripts(), /getRowCount/),
    'console.log in client code': () => matching(clientScripts(), /console\.log/),
    'getRefRecord() without isValidRecord()': () =>
        serverScripts()
            .filter(
                ([, text]) =>
                    (text.match(/getRefRecord\(/g)?.length ?? 0) > (text.match(/isValidRecord\(/g)?.length ?? 0)
            )
            .map(([name]) => name),
    'UI page without a read ACL': pagesWithoutAcl,
    'scheduled job with a named user': () =>
        of('sysauto_script')
            .filter(({ fields }) => fields['run_as'])
            .map(({ fields }) => fields['name'] ?? ''),
    'UI action without condition or role': actionsForEverybody,
    'column that holds a script': () =>
        tables.flatMap(({ name, columns }) =>
            Object.entries(columns)
                .filter(([, { type }]) => /script|html_template|xml/.test(type ?? ''))
                .map(([column]) => `${name}.${column}`)
        ),
    'business rule that updates its own record': recursiveRules,
    'hard-coded URL': () => matching(serverScripts(), /['"]https?:\/\/[\w.-]+\.\w+/),
    'artefact on a base table': onForeignTables,
    'synchronous outbound call in a business rule or UI action': synchronousCalls,
    'table without the prefix of its scope': () => tables.map(({ name }) => name).filter((name) => !isOurs(name)),
    'plain GlideRecord in a REST door': () =>
        [...modules]
            .filter(([name, text]) => name.includes(':rest/') && /new GlideRecord\(|glide_1\.GlideRecord\(/.test(text))
            .map(([name]) => name),
    'ACL on a foreign table': () =>
        acls('record')
            .map(({ fields }) => fields['name'] ?? '')
            .filter((name) => !isOurs(name)),
    'module without roles': () =>
        of('sys_app_module')
            .filter(({ fields }) => !fields['roles'])
            .map(({ fields }) => fields['title'] ?? ''),
    'hard-coded secret, or CORS for everybody': () => [
        ...matching(serverScripts(), /BEGIN [A-Z ]*PRIVATE KEY|password\s*[:=]\s*['"]\w{4,}['"]/i),
        ...named('sys_cors_rule').map(([name]) => name),
    ],
    'addEncodedQuery()': () => matching(serverScripts(), /addEncodedQuery\(/),
    'eval, Packages or new Function': () => matching(serverScripts(), /\beval\(|\bPackages\.|new Function\(/),
    'link to a new page without noopener noreferrer': () =>
        clientScripts()
            .filter(
                ([, text]) => /target[=:"' ]+_blank/.test(text) && !/noopener noreferrer|noreferrer noopener/.test(text)
            )
            .map(([name]) => name),
    'no module to reach support': () =>
        of('sys_app_module').some(({ fields }) => fields['title'] === 'Support') ? [] : ['Support'],
}
