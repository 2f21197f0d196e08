// npm run keys: names new records and server files in every keys.ts, which are committed; builds refuse to do it themselves.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { install, root } from './setup.mjs'

install()
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' })
// The components' records come first: without them their keys would be marked as deleted.
run('node', 'scripts/build-components.mjs')
run('node', 'scripts/component-records.mjs')
run('node', 'scripts/message-records.mjs')
run('node', 'scripts/setup-page.mjs')
run('node', 'scripts/table-records.mjs')
const buildApps = (...apps) => {
    for (const app of apps) run(path.join(root, 'node_modules/.bin/now-sdk'), 'build', app)
}
buildApps('src/core', 'src/connect', 'src/agent', 'example/sow')
// What the built apps name decides which records name it in other languages.
const named = spawnSync('node', ['scripts/name-records.mjs'], { cwd: root, stdio: 'inherit' })
if (named.status === 3) buildApps('src/core', 'src/connect')
else if (named.status !== 0) throw new Error('Names are missing')
forgetDeleted()
run(path.join(root, 'node_modules/.bin/biome'), 'check', '--write', 'src')

/**
 * The SDK marks the key of a record that left the sources, and a build then orders instances to delete that record. Before
 * the first release no instance holds it. From the first release on the marks stay, and this function goes.
 */
function forgetDeleted() {
    for (const app of ['core', 'connect', 'agent']) {
        const file = path.join(root, `src/${app}/fluent/generated/keys.ts`)
        const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
        const unwanted = []
        const visit = (node) => {
            if (markOf(node) === 'true') unwanted.push({ pos: node.pos, end: afterComma(source.text, node.end) })
            else if (markOf(node.type) === 'true' || node.name?.getText() === 'deleted') unwanted.push(node)
            else ts.forEachChild(node, visit)
        }
        visit(source)
        const text = unwanted.reduceRight((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end), source.text)
        writeFileSync(file, text)
    }
}

/** What the member `deleted` of a type says; it is `false` for a record that came back. */
function markOf(type) {
    return type?.members?.find?.(({ name }) => name?.getText() === 'deleted')?.type.getText()
}

/** Keys of several fields are elements of a list: the comma goes with them. */
function afterComma(text, end) {
    return text[end] === ',' ? end + 1 : end
}
