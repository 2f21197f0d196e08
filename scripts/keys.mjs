// npm run keys: names new records and server files in both keys.ts, which are committed; builds refuse to do it themselves.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { install, root } from './setup.mjs'

install()
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' })
// The components' records come first: without them their keys would be marked as deleted.
run('node', 'scripts/build-components.mjs')
run('node', 'scripts/component-records.mjs')
run('node', 'scripts/message-records.mjs')
for (const app of ['core', 'connect']) run(path.join(root, 'node_modules/.bin/now-sdk'), 'build', `src/${app}`)
