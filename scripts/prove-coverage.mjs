// npm run prove-coverage [-- '<statement>' …]: breaks statements of docs/coverage.md once each, in the modules and records of the built apps, and sees
// the test fail that the document names. What is broken is put back, also when a test cannot be run.
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
]

function builtFiles() {
    return ['core', 'connect'].flatMap((app) => {
        const folder = path.join(root, `dist/${app}/update`)
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
