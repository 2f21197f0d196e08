// npm run keys: names new records and server files in every keys.ts, which are committed; builds refuse to do it themselves.
import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
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
buildApps('src/core', 'src/connect', 'example/sow')
// What the built apps name decides which records name it in other languages.
const named = spawnSync('node', ['scripts/name-records.mjs'], { cwd: root, stdio: 'inherit' })
if (named.status === 3) buildApps('src/core', 'src/connect')
else if (named.status !== 0) throw new Error('Names are missing')
