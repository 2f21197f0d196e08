// npm run bench: measures what test/bench/budget.json names; -- --check fails when a limit is exceeded.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root, setup } from './setup.mjs'

await setup()
// Loaded here, because it is there only after setup.
const { build } = await import('esbuild')
const { frameworkOptions, snabbdomAliases, styles } = await import('./build-components.mjs')
const out = path.join(root, '.cache/bench')
const outfile = path.join(out, 'main.mjs')
const pages = path.join(root, 'test/bench/pages')
await build({
    ...frameworkOptions(false),
    entryPoints: readdirSync(pages).map((name) => path.join(pages, name)),
    alias: snabbdomAliases,
    plugins: [styles],
    outdir: out,
})
const writers = path.join(root, 'test/bench/writers')
await build({
    entryPoints: [
        path.join(root, 'test/bench/main.ts'),
        ...readdirSync(writers).map((name) => path.join(writers, name)),
    ],
    outdir: out,
    outbase: path.join(root, 'test/bench'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
