/**
 * Compiles the guest facade to one ES5 script, `dist/example/instance/boot.js`, and copies the Rhino guest beside it.
 * The files are plain scripts that share one scope; their order is the order below.
 */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const FILES = [
    'host',
    'schema',
    'element',
    'descriptor',
    'element-methods',
    'record',
    'record-query',
    'record-write',
    'secure',
    'aggregate',
    'date-time',
    'date-format',
    'duration',
    'date',
    'time',
    'date-time-parts',
    'gs',
    'gs-time',
    'user',
    'attachment',
    'rest-message',
    'rest-errors',
    'rest-service',
    'crypto',
    'credentials',
    'text',
    'hierarchy',
    'documented',
    'unknown',
    'modules',
    'jasmine',
    'test-step',
    'perform',
]

const here = path.dirname(fileURLToPath(import.meta.url))
const out = path.resolve(process.argv[2] ?? 'dist/example/instance')

const parts = FILES.map((name) => {
    const fileName = path.join(here, 'guest', `${name}.ts`)
    const { outputText, diagnostics } = ts.transpileModule(fs.readFileSync(fileName, 'utf8'), {
        fileName,
        reportDiagnostics: true,
        compilerOptions: {
            target: ts.ScriptTarget.ES5,
            module: ts.ModuleKind.CommonJS,
            moduleDetection: ts.ModuleDetectionKind.Legacy,
            ignoreDeprecations: '5.0',
            removeComments: true,
        },
    })
    for (const { messageText } of diagnostics ?? [])
        throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
    return outputText.replace('"use strict";\n', '')
})

fs.mkdirSync(out, { recursive: true })
fs.writeFileSync(path.join(out, 'boot.js'), `(function (global) {\n${parts.join('')}\n})(this);\n`)
fs.copyFileSync(path.join(here, 'rhino-guest.js'), path.join(out, 'rhino-guest.js'))
// The bundles beside it are modules; without this, Node finds that out by a second parse and says so.
fs.writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n')
