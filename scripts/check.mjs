// Everything that can be judged without running the product: format, lint, types, imports, emitted text.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { crossings } from './check-imports.mjs'
import { breaches } from './check-rooms.mjs'
import { root, setup } from './setup.mjs'

const bin = (name) => path.join(root, 'node_modules/.bin', name)

/** Runs a program beside the others. Resolves to no text when it succeeds, else to one with everything it printed. */
function command(name, args) {
    return new Promise((resolve, reject) => {
        const child = spawn(bin(name), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
        let output = ''
        child.stdout.on('data', (chunk) => (output += chunk))
        child.stderr.on('data', (chunk) => (output += chunk))
        child.on('error', reject)
        child.on('close', (code) => resolve(code === 0 ? [] : [`${name} ${args.join(' ')}\n${output}`]))
    })
}

async function emittedText() {
    // Loaded here, because its packages are there only after setup.
    const { findings } = await import('./check-emitted.mjs')
    return findings()
}

/** Prints each finding. Resolves to the number of checks that failed. Call it after setup. */
export async function check() {
    // The programs of their own come first, so that they run while this one reads the emitted text.
    const checks = {
        'format and lint': command('biome', ['ci', '--error-on-warnings', '--max-diagnostics=40', '.']),
        // Projects that refer to each other (tsconfig.json): what has not changed since the last time is not read again.
        types: command('tsc', ['-b']),
        'who imports whom': crossings(),
        'rooms and floors': breaches(),
        'emitted application text': emittedText(),
    }
    let failed = 0
    for (const [name, find] of Object.entries(checks)) {
        const found = await find
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
