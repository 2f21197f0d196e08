// Compares two builds, record by record: node scripts/compare-emitted.mjs <dist before> <dist after>. Prints what was added, what
// is gone, and which fields of a record differ. Modules are compared by the text that they hold, wherever they stand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'

const APPS = ['core', 'connect', 'agent', 'sow']
const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    cdataPropName: '#cdata',
})

function xmlFiles(folder) {
    if (!existsSync(folder)) return []
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const child = path.join(folder, entry.name)
        return entry.isDirectory() ? xmlFiles(child) : entry.name.endsWith('.xml') ? [child] : []
    })
}

const isRecord = (node) => typeof node === 'object' && node !== null && '@_action' in node

/** Calls `visit` with the table and the fields of every record in a parsed file, at any depth. */
function eachRecord(node, visit) {
    if (typeof node !== 'object' || node === null) return
    for (const [name, value] of Object.entries(node)) {
        for (const one of Array.isArray(value) ? value : [value]) {
            if (isRecord(one) && typeof one.sys_id !== 'undefined') visit(name, one)
            eachRecord(one, visit)
        }
    }
}

/** A reference that names its target by values has another sys_id in every build: the values count. */
function textOf(value) {
    if (typeof value !== 'object' || value === null) return String(value)
    const named = Object.entries(value).filter(([name]) => /^@_(?!display_value|source|type)/.test(name))
    if (named.length > 0) return JSON.stringify(named).replace(/[0-9a-f]{32}/g, 'sys_id')
    return String(value['#cdata'] ?? value['#text'] ?? '')
}

/** Every record of a build: `table sys_id` to its fields. */
function recordsOf(dist) {
    const records = new Map()
    for (const file of APPS.flatMap((app) => xmlFiles(path.join(dist, app)))) {
        const parsed = parser.parse(readFileSync(file, 'utf8'))
        eachRecord(parsed, (table, node) => {
            const fields = {}
            for (const [name, value] of Object.entries(node)) {
                if (!name.startsWith('@_') && !isRecord(value) && !Array.isArray(value)) fields[name] = textOf(value)
            }
            records.set(`${table} ${fields.sys_id}`, fields)
        })
        // Tables have no sys_id of their own, and the order of their choices is nobody's: the lines of the file count.
        if (file.includes('/dictionary/'))
            records.set(path.basename(file), { text: readFileSync(file, 'utf8').split('\n').sort().join('\n') })
    }
    return records
}

function labelOf(key, fields) {
    return `${key} ${fields.path ?? fields.name ?? fields.title ?? ''}`.trim()
}

const [before, after] = process.argv.slice(2, 4).map(recordsOf)
const isModule = (key) => key.startsWith('sys_module ')
let modules = 0
const lines = []
for (const [key, fields] of after) {
    const known = before.get(key)
    if (isModule(key)) modules += known && known.content === fields.content && known.path === fields.path ? 0 : 1
    else if (!known) lines.push(`added    ${labelOf(key, fields)}`)
    else {
        const names = new Set([...Object.keys(known), ...Object.keys(fields)])
        const changed = [...names].filter((name) => known[name] !== fields[name])
        if (changed.length > 0) lines.push(`changed  ${labelOf(key, fields)}: ${changed.join(', ')}`)
    }
}
for (const [key, fields] of before) {
    if (after.has(key)) continue
    if (isModule(key)) modules++
    else lines.push(`gone     ${labelOf(key, fields)}`)
}
console.log(`${before.size} records before, ${after.size} after; ${modules} modules moved or changed.`)
for (const line of lines.sort()) console.log(line)
