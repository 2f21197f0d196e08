// Turns now-ui.json and the platform bundle into Fluent records: node scripts/component-records.mjs
// Runs in a process of its own: the transform keeps a list of events that a second call would trip over.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const OUT = path.join(ROOT, 'src/connect/fluent/components')
const BUNDLE = path.join(ROOT, 'dist/components/platform.js')
const SCRIPT = 'x-1e-connect.js.txt'

/** Components and framework in one, for pages that have neither: a UI script, `x_1e_connect.form_item.jsdbx`. */
const FORM_ITEM = path.join(ROOT, 'dist/components/form-item.js')
const FORM_ITEM_ID = 'c0de1e0000000000000000000000f1e1'
const FORM_ITEM_SCRIPT = 'x-1e-form-item.js.txt'
const FORM_ITEM_RECORD = `Record({
    $id: '${FORM_ITEM_ID}',
    table: 'sys_ui_script',
    data: {
        name: 'x_1e_connect.form_item',
        script_name: 'form_item',
        description: 'The components for classic forms',
        active: true,
        global: false,
        ui_type: '10',
        script: Now.include('./${FORM_ITEM_SCRIPT}'),
    },
})
`

/** The record ids are hashes of the package's name and of the tags: neither may ever change. */
const MODULE_NAME = '@x-1e/connect-components'
const EXTERNALS = ['@servicenow/ui-core', '@servicenow/ui-renderer-snabbdom']

/** Bookkeeping columns, and two names that are no columns of sys_ux_lib_component. */
const DROPPED =
    /^(sys_(id|package|scope|policy|mod_count|created_by|created_on|updated_by|updated_on)|iconLabel|specialized)$/

/** The text of a bundle. Throws when XML cannot hold it: the transform would make an attachment of such a script. */
function scriptOf(file) {
    const text = readFileSync(file, 'utf8')
    const found = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text)
    if (found) throw new Error(`${file} holds a control character at ${found.index}: write it as an escape or a number`)
    return text
}

function transformed() {
    const transform = createRequire(import.meta.url)('@servicenow/cli-metadata-transform')
    const description = JSON.parse(readFileSync(path.join(ROOT, 'now-ui.json'), 'utf8'))
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
    const bundle = scriptOf(BUNDLE)
    const constants = {
        MODULE_NAME,
        MODULE_VERSION: version,
        MODULE_PACKAGE: { description: '1E ITSM Connect components' },
    }
    const scripts = [{ type: 'main', name: 'x-1e-connect.js', path: BUNDLE, source: () => bundle }]
    const logger = {
        info() {},
        warn(message) {
            throw new Error(message)
        },
    }
    return transform(constants, description, EXTERNALS, [], [], scripts, logger, true).flat()
}

/** The fields of one record as lines of Fluent. */
function fieldsOf(table, data, scriptId) {
    const lines = Object.entries(data)
        .filter(([name, value]) => !DROPPED.test(name) && value !== null && value !== undefined && !Number.isNaN(value))
        .map(([name, value]) =>
            table === 'sys_ux_lib_source_script' && name === 'script'
                ? `        script: Now.include('./${SCRIPT}'),`
                : `        ${name}: ${JSON.stringify(value)},`
        )
    if (table === 'sys_ux_lib_component') lines.push(`        source_script: '${scriptId}',`)
    if (table === 'sys_ux_macroponent') {
        const at = lines.findIndex((line) => line.trimStart().startsWith('root_component:'))
        lines.splice(at, 0, '        // @ts-expect-error a column that the SDK’s types do not know')
    }
    return lines
}

function fluent(records) {
    const own = records.filter((record) => !('plugin' in record || 'sys_app' in record)) // the SDK writes its own sys_app
    const script = own.find((record) => record.sys_ux_lib_source_script)?.sys_ux_lib_source_script
    if (!script) throw new Error('the transform gave no script record')
    const texts = own.map((record) => {
        const [[table, data]] = Object.entries(record)
        const fields = fieldsOf(table, data, script.sys_id).join('\n')
        return `Record({\n    $id: '${data.sys_id}',\n    table: '${table}',\n    data: {\n${fields}\n    },\n})\n`
    })
    texts.push(FORM_ITEM_RECORD)
    return `import { Record } from '@servicenow/sdk/core'\n\n${texts.join('\n')}`
}

try {
    const text = fluent(transformed())
    rmSync(OUT, { recursive: true, force: true })
    mkdirSync(OUT, { recursive: true })
    copyFileSync(BUNDLE, path.join(OUT, SCRIPT))
    writeFileSync(path.join(OUT, FORM_ITEM_SCRIPT), scriptOf(FORM_ITEM))
    writeFileSync(path.join(OUT, 'components.now.ts'), text)
    console.log(`components: ${text.match(/^Record\(/gm).length} records`)
} catch (thrown) {
    // In its strict mode the transform throws texts.
    console.error(thrown instanceof Error ? thrown.stack : thrown)
    process.exitCode = 1
}
