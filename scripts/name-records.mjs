// Turns src/messages/names/<language>.json into the records that name what an app installs (tables, fields, choices,
// modules, sections, actions) in that language: node scripts/name-records.mjs, after a build. Exits with 3 when they changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { root } from './setup.mjs'

const FROM = path.join(root, 'src/messages/names')
const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name) => name === 'element' || name === 'choice',
})

/** Columns whose words sys_translated holds by value. */
const TRANSLATED_FIELDS = [
    ['sys_app_module', 'title'],
    ['sys_ui_section', 'caption'],
    ['sys_ui_action', 'name'],
    ['sys_ux_form_action_layout_item', 'label'],
    ['par_dashboard', 'name'],
    ['par_dashboard_tab', 'name'],
]

/** Columns that every table has, which the platform names itself. */
const isOurs = ({ '@name': name, '@label': label }) => Boolean(label) && !/^sys_(?!domain$)/.test(name)

/** The SDK writes our own translations of choices beside them. */
const isEnglish = ({ '@language': language }) => !language || language === 'en'

/** Everything with a name in the built app: the word in English, and where its translation goes. */
export function namedIn(app) {
    const found = []
    const dictionary = path.join(root, 'dist', app, 'dictionary')
    for (const file of readdirSync(dictionary).sort()) {
        const [table] = parser.parse(readFileSync(path.join(dictionary, file), 'utf8')).database.element
        const name = table['@name']
        found.push({ word: table['@label'], table: 'sys_documentation', key: { name, element: '' } })
        for (const column of (table.element ?? []).filter(isOurs)) {
            const element = column['@name']
            found.push({ word: column['@label'], table: 'sys_documentation', key: { name, element } })
            for (const choice of (column.choice?.[0]?.element ?? []).filter(isEnglish)) {
                const [value, sequence] = [choice['@value'], choice['@sequence']]
                found.push({ word: choice['@label'], table: 'sys_choice', key: { name, element, value }, sequence })
            }
        }
    }
    for (const [name, element] of TRANSLATED_FIELDS)
        for (const value of valuesIn(app, name, element))
            found.push({ word: value, table: 'sys_translated', key: { name, element, value } })
    // "Translatable fields in dashboard elements": a message whose key is the original text.
    for (const props of valuesIn(app, 'par_dashboard_widget', 'component_props')) {
        const { headerTitle } = JSON.parse(props)
        found.push({ word: headerTitle, table: 'sys_ui_message', key: { key: headerTitle } })
    }
    return found
}

/** What the records of a table hold in a column, each once. */
function valuesIn(app, name, element) {
    const update = path.join(root, 'dist', app, 'update')
    const values = new Set()
    for (const file of readdirSync(update).filter((each) => each.startsWith(`${name}_`))) {
        const record = parser.parse(readFileSync(path.join(update, file), 'utf8')).record_update?.[name]
        for (const row of [record].flat()) {
            const value = row?.[`@${element}`] || row?.[element]
            if (value) values.add(String(value))
        }
    }
    return [...values].sort()
}

function recordOf(app, language, names, { word: english, table, key, sequence }) {
    const [label, plural] = names[english].split('|')
    const id = createHash('md5')
        .update([app, language, table, ...Object.values(key)].join(':'))
        .digest('hex')
    // Plurals are of documentation alone.
    const more = { ...(plural && table === 'sys_documentation' ? { plural } : {}), ...(sequence ? { sequence } : {}) }
    const word = table === 'sys_ui_message' ? { message: label } : { label }
    const data = { ...key, ...word, language, ...more }
    return `Record({ $id: '${id}', table: '${table}', data: ${JSON.stringify(data)} })\n`
}

if (import.meta.filename === process.argv[1]) {
    let changed = false
    const apps = ['core', 'connect'].map((app) => ({ app, named: namedIn(app) }))
    const used = new Set(apps.flatMap(({ named }) => named.map(({ word }) => word)))
    for (const file of readdirSync(FROM))
        for (const word of Object.keys(JSON.parse(readFileSync(path.join(FROM, file), 'utf8'))))
            if (!used.has(word)) throw new Error(`src/messages/names/${file}: nothing is called "${word}"`)
    for (const file of readdirSync(FROM)) {
        const names = JSON.parse(readFileSync(path.join(FROM, file), 'utf8'))
        const missing = [...used].filter((word) => !(word in names))
        if (missing.length > 0)
            throw new Error(`src/messages/names/${file} has no names for ${JSON.stringify(missing)}`)
    }
    for (const { app, named } of apps) {
        const folder = path.join(root, 'src', app, 'fluent/names')
        mkdirSync(folder, { recursive: true })
        for (const file of readdirSync(FROM)) {
            const language = path.basename(file, '.json')
            const names = JSON.parse(readFileSync(path.join(FROM, file), 'utf8'))
            const records = named.map((each) => recordOf(app, language, names, each))
            const text = `import { Record } from '@servicenow/sdk/core'\n\n${records.join('')}`
            const to = path.join(folder, `${language}.now.ts`)
            if (existsSync(to) && readFileSync(to, 'utf8') === text) continue
            writeFileSync(to, text)
            changed = true
            console.log(`names: ${records.length} of ${app} in ${language}`)
        }
    }
    process.exit(changed ? 3 : 0)
}
