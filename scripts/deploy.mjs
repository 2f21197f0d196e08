// npm run deploy -- core|connect: installs a built app on the ServiceNow instance that `now-sdk auth` knows.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root, setup } from './setup.mjs'

const [app, ...rest] = process.argv.slice(2)
if (app !== 'core' && app !== 'connect') {
    console.error('Which app? npm run deploy -- core, then npm run deploy -- connect. See docs/install.md.')
    process.exit(1)
}
await setup()
const { status } = spawnSync(path.join(root, 'node_modules/.bin/now-sdk'), ['install', `src/${app}`, ...rest], {
    cwd: root,
    stdio: 'inherit',
})
process.exit(status ?? 1)
