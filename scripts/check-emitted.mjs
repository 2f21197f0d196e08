// Lints the application XML as it ships: ES5 syntax, no API that the instance lacks, every import and require
// resolved, no broken text. It reads dist/ and nothing else, because that is what gets installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { XMLParser } from 'fast-xml-parser'
import ts from 'typescript'
import { root } from './setup.mjs'

const xml = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    cdataPropName: '#cdata',
    textNodeName: '#text',
    parseTagValue: false,
    trimValues: false,
})
const data = (name) => JSON.parse(readFileSync(path.join(root, 'scripts/data', name), 'utf8'))

/** A field's text, whether it was written plainly or as CDATA. */
function textOf(node) {
    if (node === undefined) return ''
    if (typeof node === 'string') return node
    const cdata = node['#cdata']
    return cdata === undefined ? (node['#text'] ?? '') : [cdata].flat().join('')
}

/** Every record of an app: { table, fields, file }. */
function records(app) {
    const found = []
    for (const folder of ['update', 'unload', 'unload.demo', 'scope']) {
        const place = path.join(root, 'dist', app, folder)
        if (!existsSync(place)) continue
        for (const file of readdirSync(place)) {
            const text = readFileSync(path.join(place, file), 'utf8')
            const update = xml.parse(text).record_update
            for (const [table, rows] of Object.entries(update ?? {})) {
                if (table.startsWith('@') || table === '#text') continue
                for (const fields of [rows].flat())
                    found.push({ table, fields, file: `${app}/${folder}/${file}`, text })
            }
        }
    }
    return found
}

/** Identifiers that the instance's engine lacks, from the documented feature table. */
function missingIdentifiers() {
    const groups = ['WeakRef / FinalizationRegistry', 'shared memory and atomics', 'Reflect']
    const names = new Set([
        'Intl',
        'Proxy',
        'setTimeout',
        'setInterval',
        'console',
        'btoa',
        'atob',
        'eval',
        'Function',
        'TextEncoder',
        'URL',
        'fetch',
        'Packages',
        'java',
    ])
    for (const group of data('es12-support.json').groups) {
        if (!groups.includes(group.group)) continue
        for (const { feature, es12 } of group.features) {
            const name = /^([A-Z]\w+)/.exec(feature)?.[1]
            if (es12 !== 'Supported' && name) names.add(name)
        }
    }
    return names
}

/** Methods that stock Rhino or the platform's engine lacks. */
const MISSING_METHODS = new Set(['flat', 'flatMap', 'replaceAll', 'matchAll', 'at', 'toSorted', 'structuredClone'])

/** Method names that exist: of documented scoped classes, and of the language. */
function knownMethods() {
    const names = new Set(['execute', 'waitForResponse', 'setError', 'setStatus', 'setBody', 'setMessage', 'setDetail'])
    for (const { methods } of Object.values(data('scoped-api.json').classes)) {
        for (const signature of methods ?? []) names.add(signature.split('(')[0].trim())
    }
    const language = [Object, Array, String, Number, Boolean, Date, RegExp, Map, Set, Function, Math, JSON, Promise]
    for (const each of language) {
        for (const holder of [each, each.prototype])
            for (const name of holder ? Object.getOwnPropertyNames(holder) : []) names.add(name)
    }
    return names
}

function walk(node, visit) {
    if (!node || typeof node.type !== 'string') return
    visit(node)
    for (const value of Object.values(node)) {
        for (const child of Array.isArray(value) ? value : [value])
            if (child && typeof child.type === 'string') walk(child, visit)
    }
}

const commonJs = (text) =>
    ts.transpileModule(text, {
        compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.CommonJS, ignoreDeprecations: '5.0' },
    }).outputText

/** True when the emitted text itself is ES5 apart from import and export: nothing is left for a compiler to lower. */
function syntaxProblem(text) {
    const withoutModules = ts
        .transpileModule(text, {
            compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.CommonJS },
        })
        .outputText.replaceAll(/^const (\w+ = require\()/gm, 'var $1')
    try {
        parse(withoutModules, { ecmaVersion: 5, sourceType: 'script' })
        return null
    } catch (error) {
        return error.message
    }
}

function lintModule(module, own, missing, known) {
    const problems = []
    const syntax = syntaxProblem(module.text)
    if (syntax) problems.push(`not ES5: ${syntax}`)
    walk(parse(commonJs(module.text), { ecmaVersion: 5, sourceType: 'script' }), (node) => {
        if (node.type === 'Identifier' && missing.has(node.name))
            problems.push(`uses ${node.name}, which the instance lacks`)
        if (node.type === 'Literal' && node.regex && /[^gim]/.test(node.regex.flags))
            problems.push(`regular expression flags ${node.regex.flags}`)
        if (node.type === 'Literal' && node.regex && /\(\?<|\(\?P/.test(node.regex.pattern))
            problems.push('named group or look-behind')
        if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.computed) return
        const name = node.callee.property.name
        if (MISSING_METHODS.has(name)) problems.push(`calls .${name}(), which the instance lacks`)
        else if (!known.has(name) && !own.has(name))
            problems.push(`calls .${name}(), which no documented scoped class has`)
    })
    return problems.map((problem) => `${module.path}: ${problem}`)
}

/** Function and property names that the app's own modules define. */
function ownNames(modules) {
    const names = new Set()
    for (const { text } of modules) {
        walk(parse(commonJs(text), { ecmaVersion: 5, sourceType: 'script' }), (node) => {
            if (node.type === 'FunctionDeclaration' && node.id) names.add(node.id.name)
            if (node.type === 'Property' && node.key.type === 'Identifier') names.add(node.key.name)
            if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') names.add(node.id.name)
        })
    }
    return names
}

function resolves(from, specifier, paths) {
    if (!specifier.startsWith('.')) return /^@servicenow\/glide/.test(specifier) || paths.has(specifier)
    return paths.has(path.posix.join(path.posix.dirname(from), specifier))
}

function unresolved(modules, all, app) {
    const paths = new Set(modules.map((module) => module.path))
    const problems = []
    for (const module of modules) {
        for (const match of module.text.matchAll(/^\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]/gm)) {
            if (!resolves(module.path, match[1], paths))
                problems.push(`${module.path}: import ${match[1]} is not installed`)
        }
    }
    for (const { fields, file } of all) {
        for (const [name, value] of Object.entries(fields)) {
            if (name === 'content') continue
            for (const match of textOf(value).matchAll(/require\('([^']+)'\)/g)) {
                // By its whole name: an instance looks a relative one up nowhere.
                if (!paths.has(match[1])) problems.push(`${file}: require ${match[1]} is not installed in ${app}`)
            }
        }
    }
    return problems
}

/** A script that an administrator runs on the instance: in ES5 too. */
const PASTED = 'docs/install-sow.js'

/** Tables whose column *script* is run as it stands. */
const WHOLE_SCRIPTS = ['sys_script_include', 'sn_aia_tool']

/** Inputs of steps that hold a script: *Test script* of a test's *Run Server Side Script*, *Script* of an action's script step. */
const STEP_SCRIPTS = ['989d9e235324220002c6435723dc3484', '71aa7f6647032200b4fad7527c9a719b']

function scriptOfStep(table, { variable, value }) {
    return table === 'sys_variable_value' && STEP_SCRIPTS.includes(textOf(variable)) ? value : undefined
}

/** Sentences, one for each finding. */
export function findings() {
    const missing = missingIdentifiers()
    const known = knownMethods()
    const problems = []
    const syntax = syntaxProblem(readFileSync(path.join(root, PASTED), 'utf8'))
    if (syntax) problems.push(`${PASTED}: not ES5: ${syntax}`)
    for (const app of ['core', 'connect', 'agent']) {
        const all = records(app)
        if (all.length === 0) problems.push(`dist/${app} is empty: run npm run build`)
        // A bundle of the framework may hold such a text itself.
        for (const { text, file, table } of all) {
            if (table !== 'sys_ui_script' && /\[object Object\]|>undefined</.test(text))
                problems.push(`${file}: holds [object Object] or undefined`)
        }
        for (const { fields, file, table } of all) {
            const script = WHOLE_SCRIPTS.includes(table) ? fields.script : scriptOfStep(table, fields)
            const wrong = script === undefined ? null : syntaxProblem(textOf(script))
            if (wrong) problems.push(`${file}: not ES5: ${wrong}`)
        }
        const modules = all
            .filter((record) => record.table === 'sys_module')
            .map((record) => ({ path: textOf(record.fields.path), text: textOf(record.fields.content) }))
            .filter((module) => module.path.endsWith('.ts'))
        const own = ownNames(modules)
        for (const module of modules) problems.push(...lintModule(module, own, missing, known))
        problems.push(...unresolved(modules, all, app))
    }
    return problems
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const found = findings()
    for (const sentence of found) console.error(sentence)
    process.exit(found.length === 0 ? 0 : 1)
}
