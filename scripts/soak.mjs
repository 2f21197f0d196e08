// npm run soak: every race 200 times (ROUNDS says otherwise), each with its counter-test. Takes about half an hour.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root, setup } from './setup.mjs'

await setup()
const args = ['--runInBand', '--selectProjects', 'fault', '--', 'approvals', 'races']
const env = { ...process.env, NODE_ENV: 'test', ROUNDS: process.env.ROUNDS ?? '200' }
const { status } = spawnSync(path.join(root, 'node_modules/.bin/jest'), args, { cwd: root, env, stdio: 'inherit' })
process.exit(status ?? 1)
