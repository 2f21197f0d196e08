// npm run gallery: plays every state on an instance and a simulator, writes down what they answer, and takes the pictures of
// docs/gallery; -- record or -- shoot does only one of the two. npm run pictures takes the screenshots of the documents.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root, setup } from './setup.mjs'

await setup()
// Loaded here, because it is there only after setup.
const { build } = await import('esbuild')
const programs = ['record', 'shoot', 'pictures']
const outdir = path.join(root, '.cache/gallery')
await build({
    entryPoints: programs.map((name) => path.join(root, `test/gallery/${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
})
for (const name of process.argv[2] ? [process.argv[2]] : ['record', 'shoot']) {
    const { status } = spawnSync(process.execPath, [path.join(outdir, `${name}.mjs`)], { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
    // What was recorded is part of the pages.
    await setup()
}
