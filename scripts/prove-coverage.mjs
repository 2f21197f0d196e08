// npm run prove-coverage [-- '<statement>' …]: breaks statements of docs/coverage.md once each, in the modules and records of the built apps, and sees
// fail the test that the document names, or the step of the walk. What is broken is put back, also when a test cannot be run.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, setup } from './setup.mjs'

/** Statement; file of the test and its name; text of a built file, and what it becomes. */
const BREAKS = [
    [
        'keep answers minutes',
        'rest/seed',
        'keep answers minutes and gather',
        "keepMinutes: inRange(configuration, 'keepMinutes')",
        'keepMinutes: 120',
    ],
    [
        'gather data minutes',
        'rest/seed',
        'keep answers minutes and gather',
        "gatherMinutes: inRange(configuration, 'gatherMinutes')",
        'gatherMinutes: 60',
    ],
    [
        'batch size',
        'rest/seed',
        'Response batch size is',
        "batchSize: inRange(configuration, 'batchSize')",
        'batchSize: 100',
    ],
    [
        'prefix',
        'rest/seed',
        'Attached response file name prefix',
        "getValue('attachment_prefix')",
        "getValue('nothing')",
    ],
    ['page size', 'rest/seed', 'Page size is', "getValue('page_size')", "getValue('nothing')"],
    ['domain\\username', 'rest/seed', '1E User Name is entered', '!USER.test(user)', 'false'],
    [
        'platform URL',
        'rest/seed',
        '1E Platform URL: the form',
        '[faultOf(label(draft, field), typed, address, withPath)]',
        '[]',
    ],
    [
        'limited to sets',
        'rest/seed',
        'limited to instruction sets',
        'result.deactivated = deactivateOthers(configuration.id, kept)',
        'result.deactivated = 0',
    ],
    [
        'domain separation',
        'rest/seed',
        'domain separation follows',
        'return isPluginActive(DOMAIN_PLUGIN)',
        'return false',
    ],
    ['both pages unused', 'rest/isolation', 'nor is anything asked', 'if (unusedBecause(row))', 'if (false)'],
    [
        'name unique',
        'rest/isolation',
        'a name that another configuration has',
        'name && isConfigurationNamed(',
        'false && isConfigurationNamed(',
    ],
    [
        'domain read only',
        'rest/isolation',
        'the domain follows the company',
        "row.setValue('sys_domain', domain)",
        'void domain',
    ],
    ['Delete', 'rest/isolation', 'with open runs it stays', 'return open > 0 ?', 'return false ?'],
    ['scheduled job added', 'rest/retrieval', 'is no part of the package', ' addRetrievalJob();', ' ;'],
    ['what is typed', 'rest/configuration', 'blanks around a value', 'if (trimmed !== typed)', 'if (false)'],
    [
        'nothing is cut',
        'rest/configuration',
        'by the form and by the Table API',
        'if (trimmed.length <= most)',
        'if (true)',
    ],
    ['both values are told', 'rest/configuration', 'two people change', 'brought[field] !== stored[field]', 'false'],
    [
        'a stored password',
        'rest/connection-test',
        'goes to no other host',
        'return problemsOfConnection(row, previous).concat(settleDomain(row))',
        'return []',
    ],
    ['Incidents', 'rest/seed', 'the menu leads', '<title>Incidents</title>', '<title>Nothing</title>'],
    [
        'who changed it',
        'rest/configuration',
        'two people change',
        'lastChanger(current.getUniqueValue(), label) ||',
        '',
    ],
    ['MID server of another domain', 'rest/isolation', 'nor is one tried', '.concat(settleDomain(row))', ''],
    ['Test saves nothing', 'rest/connection-test', 'a typed password', 'if (!draft)', 'if (true)'],
    ['OAuth', 'browser/signing-key', 'from a PEM file to a run', 'Mighty Aphrodite', 'Mighty'],
    // What the walk through 1E's page sees.
    [
        'what is sent to 1E',
        'browser/seed-walk',
        'The app communicates',
        'Instructions/Targeted',
        'Instructions/Nothing',
    ],
    [
        'search in the navigator',
        'browser/seed-walk',
        'Search for 1E ITSM',
        '<title>1E ITSM Connect</title>',
        '<title>Nothing</title>',
    ],
    [
        'Instruction Definitions',
        'browser/seed-walk',
        'Instruction Definitions: available',
        '<title>Instruction Definitions</title>',
        '<title>Nothing</title>',
    ],
    [
        'Instruction History',
        'browser/seed-walk',
        'Instruction History: previously',
        '<title>Instruction History</title>',
        '<title>Nothing</title>',
    ],
    [
        '1E Approvals',
        'browser/seed-walk',
        'Menu items 1E Approvals',
        'state=awaiting_approval^ORDERBY',
        'state=failed^ORDERBY',
    ],
    ['Dashboard', 'browser/seed-walk', 'Menu items Dashboard', '<title>Dashboard</title>', '<title>Nothing</title>'],
    ['Setup', 'browser/seed-walk', 'Administration › Setup', '<title>Setup</title>', '<title>Nothing</title>'],
    [
        'App Configuration',
        'browser/seed-walk',
        'Administration › App Configuration',
        '<title>App Configuration</title>',
        '<title>Nothing</title>',
    ],
    [
        'ROI Configurations',
        'browser/seed-walk',
        'Administration › ROI Configurations',
        '<title>ROI Configurations</title>',
        '<title>Nothing</title>',
    ],
    [
        'Quick fixes Categories',
        'browser/seed-walk',
        'Administration › Quick fixes Categories',
        '<title>Quick fixes Categories</title>',
        '<title>Nothing</title>',
    ],
    [
        'Instruction Sets',
        'browser/seed-walk',
        'Administration › Instruction Sets',
        '<title>Instruction Sets</title>',
        '<title>Nothing</title>',
    ],
    [
        'Scheduled Jobs',
        'browser/seed-walk',
        'Administration › Scheduled Jobs',
        '<title>Scheduled Jobs</title>',
        '<title>Nothing</title>',
    ],
    [
        'Multi-Tenant Configurations',
        'browser/seed-walk',
        'Page Multi-Tenant Configurations: list',
        '<filter>single_tenant=false</filter>',
        '<filter>single_tenant=true</filter>',
    ],
    ['Logs', 'browser/seed-walk', 'Administration › Logs', 'source=x_1e_connect^', 'source=nothing^'],
    ['Support', 'browser/seed-walk', 'Administration › Support', 'https://support.1e.com', 'https://support.example'],
    [
        'who sees which item',
        'browser/seed-walk',
        'Each item is shown',
        '<roles>x_1e_connect.Tachyon_Admin,x_1e_connect.Tachyon_User</roles>',
        '<roles>admin</roles>',
    ],
    [
        'mandatory',
        'browser/seed-walk',
        'single tenant All fields are',
        '<mandatory>true</mandatory>',
        '<mandatory>ignore</mandatory>',
    ],
    [
        'the plugin',
        'browser/seed-walk',
        'Domain separation is controlled',
        'return isPluginActive(DOMAIN_PLUGIN)',
        'return false',
    ],
    [
        'no password with OAuth',
        'browser/seed-walk',
        'With OAuth, user name',
        'basic: modern ? null : basicOf(configuration, typedNow)',
        'basic: basicOf(configuration, typedNow)',
    ],
    [
        'Actioners',
        'browser/seed-walk',
        'The proxy user is assigned',
        "fail('platform_permission', [oneSays(reply)])",
        "fail('platform_error', [oneSays(reply)])",
    ],
    ['collects responses', 'browser/seed-walk', 'The proxy runs', "'/Consumer/Responses/'", "'/Consumer/Nothing/'"],
    [
        'retrieves instructions',
        'browser/seed-walk',
        'The proxy retrieves',
        "LIST = '/Consumer/InstructionDefinitions'",
        "LIST = '/Consumer/Nothing'",
    ],
    [
        'approval off',
        'browser/seed-walk',
        'Enable Approval: off',
        "configuration.getValue('enable_approval') === '1'",
        'true',
    ],
    [
        'approval on',
        'browser/seed-walk',
        'Enable Approval: on',
        "configuration.getValue('enable_approval') === '1'",
        'false',
    ],
    [
        'range of minutes',
        'browser/seed-walk',
        '1E instructions keep answers',
        'fallback: 120, min: 10, max: 10080',
        'fallback: 120, min: 9, max: 10080',
    ],
    [
        'out of range',
        'browser/seed-walk',
        'A value outside',
        'return isInRange(stored, range) ? Number(stored) : range.fallback',
        'return Number(stored)',
    ],
    [
        'response days',
        'browser/seed-walk',
        'Instruction response keep days',
        "responseKeepDays: inRange(configuration, 'responseKeepDays')",
        'responseKeepDays: 5',
    ],
    [
        'history months',
        'browser/seed-walk',
        'Instruction history keep months',
        "historyKeepMonths: inRange(configuration, 'historyKeepMonths')",
        'historyKeepMonths: 3',
    ],
    [
        'details of a run',
        'browser/seed-walk',
        'Details of each run',
        '<related_list>x_1e_connect_response.run</related_list>',
        '<related_list>x_1e_connect_run_event.run</related_list>',
    ],
    ['deleted is lost', 'browser/seed-walk', 'What was deleted', "fail('responses_removed'", "fail('run_busy'"],
    [
        'wait',
        'browser/seed-walk',
        'Status API wait',
        "statusWaitSeconds: inRange(configuration, 'statusWaitSeconds')",
        'statusWaitSeconds: 1',
    ],
    [
        'Load more',
        'browser/seed-walk',
        'Load more: a new call',
        'fillBatch(mine, settings.batchSize, subject)',
        'fillBatch(mine, 0, subject)',
    ],
    ['wish for Excel', 'browser/seed-walk', 'Users choose to receive', "request.attach === true ? 'wanted' : ''", "''"],
    [
        'default device field',
        'browser/seed-walk',
        'Targeted device field name: default',
        'default_value="cmdb_ci"',
        'default_value="caller_id"',
    ],
    [
        'other device field',
        'browser/seed-walk',
        'any reference field',
        "getValue('target_device_field')",
        "getValue('nothing')",
    ],
    ['Save', 'browser/seed-walk', 'single tenant Button Save', '<name>Save</name>', '<name>Nothing</name>'],
    ['order of the buttons', 'browser/seed-walk', 'stand in the top right', '<order>210</order>', '<order>190</order>'],
    [
        'Test Server Connection',
        'browser/seed-walk',
        'Button Test Server',
        '<name>Test Server Connection</name>',
        '<name>Nothing</name>',
    ],
    ['Retrieve Instructions', 'browser/seed-walk', 'Button Retrieve', 'queueRetrieval(current, force)', 'void current'],
    [
        'message of the retrieval',
        'browser/seed-walk',
        'On clicking Retrieve',
        'Retrieving instructions in the background',
        'Nothing',
    ],
    [
        'job of the retrieval',
        'browser/seed-walk',
        'Retrieve Instructions adds',
        "'1E Platform-Retrieve Instruction'",
        "'1E Platform-Retrieve'",
    ],
    ['every day', 'browser/seed-walk', 'The scheduled job retrieves', "'daily'", "'on_demand'"],
    [
        'no score without licence',
        'browser/seed-walk',
        'Button Check Entitlement',
        "entitlement === 'licensed' || entitlement === 'not_licensed' ? entitlement : 'unknown'",
        "'licensed'",
    ],
    [
        'property of 1E Core',
        'browser/seed-walk',
        'Auto-populated',
        "chosen === 'true' || chosen === 'false'",
        "chosen === 'never'",
    ],
    [
        'pages without effect',
        'browser/seed-walk',
        'In that mode both',
        `if (isMultiTenant()) {
        row.addQuery`,
        `if (false) {
        row.addQuery`,
    ],
    ['only with domains', 'browser/seed-walk', 'A tenant can be configured', 'if (!isMultiTenant())', 'if (false)'],
    [
        'mandatory for a tenant',
        'browser/seed-walk',
        'All fields of a tenant',
        '<mandatory>true</mandatory>',
        '<mandatory>ignore</mandatory>',
    ],
    ['one for each domain', 'browser/seed-walk', 'One configuration record', 'if (other === null)', 'if (true)'],
    [
        'page for a password',
        'browser/seed-walk',
        'Page for basic',
        '<visible>true</visible>',
        '<visible>ignore</visible>',
    ],
    [
        'page for OAuth',
        'browser/seed-walk',
        'Page for OAuth',
        '<reverse_if_false>true</reverse_if_false>',
        '<reverse_if_false>false</reverse_if_false>',
    ],
    [
        'buttons of a tenant',
        'browser/seed-walk',
        'Check Entitlement of a tenant',
        '<name>Check Entitlement</name>',
        '<name>Nothing</name>',
    ],
    [
        'settings of one domain',
        'browser/seed-walk',
        'Each of the settings',
        "row.addQuery('sys_domain', domain)",
        'void domain',
    ],
    [
        'Application',
        'browser/seed-walk',
        'Field Application',
        "setValue('application', 'x_1e_connect')",
        "setValue('application', 'nothing')",
    ],
    ['domain of the company', 'browser/seed-walk', 'Field Company; Domain', "row.getValue('sys_domain') || ''", "''"],
    [
        'mapped in advance',
        'browser/seed-walk',
        'The mapping between',
        "return domain === 'global' ? '' : domain",
        'return domain',
    ],
    [
        'Enable OAuth',
        'browser/seed-walk',
        'Field Enable OAuth',
        "configuration.getValue('enable_oauth') === '1'",
        'false',
    ],
    [
        'MID Server',
        'browser/seed-walk',
        'Field MID Server',
        "(!direct && configuration.getDisplayValue('mid_server')) || null",
        'null',
    ],
    [
        'MID server of the domain',
        'browser/seed-walk',
        'A MID Server is one',
        "server.getValue('sys_domain') === domain",
        'true',
    ],
    [
        'MID server with OAuth',
        'browser/seed-walk',
        'Field Are you using',
        "configuration.getValue('use_mid_server_for_oauth') !== '1'",
        'false',
    ],
    [
        'JWT Provider',
        'browser/seed-walk',
        'Field JWT Provider',
        "needed(configuration, 'jwt_provider', 'JWT Provider')",
        "'e3061d7989a1f51ce7445721a7608aef'",
    ],
    ['PEM', 'browser/seed-walk', 'Field Signing Certificate', 'Both are needed', 'Nothing'],
    ['App ID', 'browser/seed-walk', 'Field App ID', "needed(configuration, 'app_id', 'App ID')", "'of-globex'"],
    [
        'version 23.5',
        'browser/seed-walk',
        'Field 1E version',
        "configuration.getValue('version_23_5_or_higher') !== '0'",
        'true',
    ],
    [
        'ticked by default',
        'browser/seed-walk',
        'Field 1E version',
        'name="version_23_5_or_higher" type="boolean" active="true" array="false" audit="false" default_value="true"',
        'name="version_23_5_or_higher" type="boolean" active="true" array="false" audit="false" default_value="false"',
    ],
    ['defaults of a tenant', 'browser/seed-walk', 'The other settings', 'default_value="120"', 'default_value="60"'],
    ['page sizes of a tenant', 'browser/seed-walk', 'Page size of a tenant', '(10|25|50|100)', '(10|20|25|50|100)'],
    [
        'Endpoint Troubleshooting',
        'browser/seed-walk',
        'Field 1E Endpoint',
        "getValue('troubleshooting_url')",
        "getValue('nothing')",
    ],
    [
        'Tachyon Instructions',
        'browser/seed-walk',
        'Section 1E ITSM Connect',
        '<name>Tachyon Instructions</name>',
        '<name>Nothing</name>',
    ],
    [
        '1E Show Device Experience',
        'browser/seed-walk',
        'Section 1E Experience',
        '<name>1E Show Device Experience</name>',
        '<name>Nothing</name>',
    ],
    [
        'interaction',
        'browser/seed-walk',
        'Interaction form: the same',
        '<name>Tachyon Instructions</name>',
        '<name>Nothing</name>',
    ],
    [
        'Tachyon_Admin',
        'browser/seed-walk',
        'Tachyon_Admin: manages',
        '<contains name="x_1e_connect.Tachyon_User">0385934d5dd64d1ebdeeeed4289f442c<',
        '<contains name="snc_internal">0<',
    ],
    [
        'Tachyon_Approver',
        'browser/seed-walk',
        'Roles x_1e_connect.Tachyon_Approver',
        'state=awaiting_approval^ORDERBY',
        'state=failed^ORDERBY',
    ],
    [
        'inherited role',
        'browser/seed-walk',
        'x_1E_core_connect.user is inherited',
        '<contains name="x_1E_core_connect.user">',
        '<contains name="snc_internal">',
    ],
    [
        'Tachyon_User',
        'browser/seed-walk',
        'Tachyon_User: access',
        '<sys_user_role name="x_1e_connect.Tachyon_User">0385934d5dd64d1ebdeeeed4289f442c<',
        '<sys_user_role name="admin">0<',
    ],
    ['Submit', 'browser/seed-walk', 'Multi-tenant Button Submit', "row.setValue('sys_domain', domain)", 'void domain'],
    [
        'menu of the tenants',
        'browser/seed-walk',
        'Administration › Multi-Tenant',
        '<title>Multi-Tenant Configurations</title>',
        '<title>Nothing</title>',
    ],
    [
        'scope to configure',
        'browser/seed-walk',
        'application scope to configure',
        'if (OWNERS.indexOf(chosen) >= 0)',
        'if (true)',
    ],
    [
        'scope to retrieve',
        'browser/seed-walk',
        'application scope to retrieve',
        'if (isRefusedForScope() || !isSaved(current))',
        'if (!isSaved(current))',
    ],
]

function builtFiles() {
    const folders = ['update', 'dictionary'].flatMap((kind) => [`dist/core/${kind}`, `dist/connect/${kind}`])
    return folders.flatMap((name) => {
        const folder = path.join(root, name)
        return readdirSync(folder).map((name) => path.join(folder, name))
    })
}

/** Whether the test passes with the apps as they are built now. */
function passes(file, name) {
    const [project] = file.split('/')
    const jest = path.join(root, 'node_modules/.bin/jest')
    const asked = ['--selectProjects', project, '--forceExit', '-t', name, '--', `test/${file}.test`]
    const { status } = spawnSync(jest, asked, {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'test' },
        stdio: 'ignore',
    })
    return status === 0
}

await setup()
const sources = builtFiles().map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const unproved = []
const wanted = process.argv.slice(2)
for (const [statement, file, name, from, to] of BREAKS.filter(([one]) => wanted.length === 0 || wanted.includes(one))) {
    const found = sources.filter(({ text }) => text.includes(from))
    const isProved = found.length > 0 && withBroken(found, from, to, () => !passes(file, name))
    console.log(
        `${isProved ? 'proved' : found.length > 0 ? 'NOT PROVED' : 'NOT FOUND'} ${statement}: ${file} › ${name}`
    )
    if (!isProved) unproved.push(statement)
}
if (unproved.length > 0) process.exit(1)

function withBroken(found, from, to, work) {
    try {
        for (const { file, text } of found) writeFileSync(file, text.replaceAll(from, to))
        return work()
    } finally {
        for (const { file, text } of found) writeFileSync(file, text)
    }
}
