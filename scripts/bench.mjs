// npm run bench: measures what test/bench/budget.json names; -- --check fails when a limit is exceeded.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root, setup } from './setup.mjs'

await setup()
// Loaded here, because it is there only after setup.
const { build } = await import('esbuild')
const outfile = path.join(root, '.cache/bench.mjs')
await build({
    entryPoints: [path.join(root, 'test/bench/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
