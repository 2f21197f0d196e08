// node scripts/write-rights.mjs [--check]: writes docs/rights.md, who may see and do what, from the rules of the built apps.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { root } from './setup.mjs'

const FILE = 'docs/rights.md'
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })

const textOf = (node) => String(typeof node === 'object' && node !== null ? (node['#text'] ?? '') : (node ?? ''))

/** Records of a table in both built apps. Such a file holds one; of a page the record is one among others. */
function recordsOf(table) {
    return ['core', 'connect'].flatMap((app) => {
        const folder = path.join(root, 'dist', app, 'update')
        return readdirSync(folder)
            .filter((name) => name.startsWith(`${table}_`))
            .map((name) => parser.parse(readFileSync(path.join(folder, name), 'utf8')).record_update?.[table])
            .filter(Boolean)
            .flat()
    })
}

/** The roles of the page, as people know them. */
const ROLES = {
    'x_1e_connect.Tachyon_User': 'Tachyon_User',
    'x_1e_connect.Tachyon_Approver': 'Tachyon_Approver',
    'x_1e_connect.Tachyon_Privacy': 'Tachyon_Privacy',
    'x_1e_connect.Tachyon_Admin': 'Tachyon_Admin',
    'x_1e_core_connect.admin': 'admin of 1E Core',
    admin: 'admin of the platform',
}

/** What a rule asks besides the role, by the function that its script calls. */
const CONDITIONS = {
    canConfigure:
        'a configuration that is in use; an administrator of the platform only while 1E ITSM Connect, or 1E Core, is the application in the header',
    canDelete:
        'the configuration of a tenant, never that of the instance; an administrator of the platform only while 1E ITSM Connect, or 1E Core, is the application in the header',
    canReadRun:
        'administrators every run; Tachyon_User those of records that the person may read; Tachyon_Approver those for which the person was or will be asked',
    canReadResponse: 'Tachyon_Admin every answer; Tachyon_User those of runs whose record the person may read',
    canReadCells: 'where no column of the answer is private',
    canReadEvent: 'the steps of every run that the person may read',
    canReadCall:
        'Tachyon_Admin every call; Tachyon_User those about records that the person may read, and of calls that named none their own',
    canReadOfIncident: 'Tachyon_Admin every row; Tachyon_User those of incidents that the person may read',
    nobody: 'nobody: only the app itself',
}

const contained = new Map()
for (const { role, contains } of recordsOf('sys_user_role_contains')) {
    const name = role['@name']
    contained.set(name, [...(contained.get(name) ?? []), contains['@name']])
}

/** The role and what it contains. */
function withContained(role) {
    return [role, ...(contained.get(role) ?? []).flatMap(withContained)]
}

const rolesOfRule = new Map()
for (const { sys_security_acl: rule, sys_user_role: role } of recordsOf('sys_security_acl_role')) {
    const id = textOf(rule)
    rolesOfRule.set(id, [...(rolesOfRule.get(id) ?? []), role['@name'] ?? 'admin'])
}

const rules = recordsOf('sys_security_acl').map((rule) => {
    const id = textOf(rule.sys_id)
    const script = /@fluent-module (\w+);/.exec(textOf(rule.script))?.[1] ?? ''
    const isNobody = script === 'nobody' || /answer\s*=\s*false/.test(textOf(rule.script))
    return {
        id,
        name: textOf(rule.name),
        type: textOf(rule.type).toLowerCase(),
        operation: textOf(rule.operation),
        overrides: textOf(rule.admin_overrides) === 'true',
        script: isNobody ? 'nobody' : script,
        roles: rolesOfRule.get(id) ?? [],
    }
})

function passes(rule, role) {
    if (rule.script === 'nobody') return false
    const has = withContained(role)
    return (
        rule.roles.length === 0 || rule.roles.some((one) => has.includes(one)) || (role === 'admin' && rule.overrides)
    )
}

const notes = []
/** The sign of a condition; the same condition has the same sign. */
function signOf(script) {
    if (script === '') return ''
    if (!CONDITIONS[script]) throw new Error(`scripts/write-rights.mjs does not know the condition ${script}.`)
    if (!notes.includes(script)) notes.push(script)
    return ` (${notes.indexOf(script) + 1})`
}

const ORDER = ['read', 'create', 'write', 'delete', 'execute']

function cellOf(found, role) {
    const may = found
        .filter((rule) => passes(rule, role))
        .sort((a, b) => ORDER.indexOf(a.operation) - ORDER.indexOf(b.operation))
        .map((rule) => rule.operation + signOf(role === 'admin' && rule.overrides ? '' : rule.script))
    return may.length === 0 ? '–' : may.join(', ')
}

function tableOf(heads, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`
    return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n')
}

const roles = Object.keys(ROLES)
const names = (type) => [...new Set(rules.filter((rule) => rule.type === type).map(({ name }) => name))].sort()
const rightsOf = (type) =>
    tableOf(
        ['', ...Object.values(ROLES)],
        names(type).map((name) => {
            const found = rules.filter((rule) => rule.type === type && rule.name === name)
            return [`\`${name}\``, ...roles.map((role) => cellOf(found, role))]
        })
    )

const routes = recordsOf('sys_ws_operation')
    .map((route) => {
        const rule = rules.find(({ id }) => textOf(route.enforce_acl).split(',').includes(id))
        const may = roles.map((role) => (rule && passes(rule, role) ? 'yes' : '–'))
        const where = textOf(route.operation_uri).replace('/api/x_1e_connect/v1/itsm', '')
        return [`\`${where}\``, textOf(route.http_method), ...may]
    })
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))

const tables = rightsOf('record')
const pages = rightsOf('ui_page')
const text = `# Who may see and do what

Written by \`scripts/write-rights.mjs\` from the access rules of both built apps; \`npm test\` fails when they differ. What each role can
really do is tried over REST, line by line, in \`test/rest/roles.test.ts\` (\`test/rest/roles.csv\`). In a domain-separated instance each
person sees the rows of the own domain alone.

Tachyon_Admin contains Tachyon_User, and no role contains Tachyon_Privacy. Incidents and interactions follow the rules of the instance: to see one, a person needs \`itil\` or
another role of the instance besides.

## Tables and fields

A name with a point is a field: what stands there comes on top of the rules of its table.

${tables}

${notes.map((script, at) => `${at + 1}. ${CONDITIONS[script][0].toUpperCase()}${CONDITIONS[script].slice(1)}.`).join('\n')}

## Pages

${pages}

## REST calls

Below \`/api/x_1e_connect/v1/itsm\`. A call then reads records as the person who calls: what cannot be read does not exist.

${tableOf(['', '', ...Object.values(ROLES)], routes)}
`

const file = path.join(root, FILE)
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${FILE} is not what the rules say: node scripts/write-rights.mjs`)
    process.exitCode = 1
}
