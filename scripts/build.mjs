// npm run build: builds what is stale and packs the apps into the archives that an instance installs.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root, setup } from './setup.mjs'

await setup()
for (const app of ['core', 'connect', 'agent']) {
    const { status, stdout, stderr } = spawnSync(path.join(root, 'node_modules/.bin/now-sdk'), ['pack', `src/${app}`], {
        cwd: root,
        encoding: 'utf8',
    })
    if (status !== 0) {
        console.error(`Packing src/${app} failed:\n${stdout}${stderr}`)
        process.exit(1)
    }
    for (const file of readdirSync(path.join(root, 'target', app))) console.log(`target/${app}/${file}`)
}
