// Everything that can be judged without running the product: format, lint, types, imports, emitted text.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { crossings } from './check-imports.mjs'
import { breaches } from './check-rooms.mjs'
import { root, setup } from './setup.mjs'

const bin = (name) => path.join(root, 'node_modules/.bin', name)

function command(name, args) {
    const { status, stdout, stderr } = spawnSync(bin(name), args, { cwd: root, encoding: 'utf8' })
    return status === 0 ? [] : [`${name} ${args.join(' ')}\n${stdout}${stderr}`]
}

/** Prints each finding; answers how many checks failed. Call it after setup. */
export async function check() {
    // Loaded here, because its packages are there only after setup.
    const { findings } = await import('./check-emitted.mjs')
    const checks = {
        'format and lint': () => command('biome', ['ci', '--error-on-warnings', '--max-diagnostics=40', '.']),
        types: () => command('tsc', ['-p', '.']),
        'guest types': () => command('tsc', ['-p', 'example/instance/guest', '--noEmit']),
        'who imports whom': crossings,
        'rooms and floors': breaches,
        'emitted application text': findings,
    }
    let failed = 0
    for (const [name, find] of Object.entries(checks)) {
        const found = find()
        console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name}`)
        for (const text of found) console.error(text)
        if (found.length > 0) failed++
    }
    return failed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    await setup()
    process.exit((await check()) === 0 ? 0 : 1)
}
