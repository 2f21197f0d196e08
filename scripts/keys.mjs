// npm run keys: names new records and server files in every keys.ts, which are committed; builds refuse to do it themselves.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { install, root } from './setup.mjs'

install()
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' })
// The components' records come first: without them their keys would be marked as deleted.
run('node', 'scripts/build-components.mjs')
run('node', 'scripts/component-records.mjs')
run('node', 'scripts/message-records.mjs')
run('node', 'scripts/setup-page.mjs')
for (const app of ['src/core', 'src/connect', 'example/sow'])
    run(path.join(root, 'node_modules/.bin/now-sdk'), 'build', app)
